import { placeId, type PlaceId } from './place.ts'
import { parseEdtf, type EventDate } from './calendar.ts'
import { STATUSES, type Claim, type ClaimField, type Status } from './story.ts'

/**
 * What a claim says, taken apart. The records and the published files write it as one text, which stays as it is; who
 * compares, checks or words it reads it here once and works on the parts.
 *
 *   office    'rajnath-singh: in-defence-minister'  ──►  { person, office }
 *   outcome   'Edition: 14th'                       ──►  { about: 'Edition', result: '14th' }
 *   session   '22nd'                                ──►  { field: 'unread', of: 'session', text: '22nd' }
 */
export type ClaimValue =
  | { readonly field: 'date'; readonly date: EventDate }
  | { readonly field: 'place'; readonly place: PlaceId; readonly name: string }
  | { readonly field: 'participants'; readonly person: string }
  | { readonly field: 'office'; readonly person: string; readonly office: string }
  | { readonly field: 'forum'; readonly forum: string }
  | { readonly field: 'session'; readonly session: number }
  | { readonly field: 'status'; readonly status: Status }
  /** `about` is null where the text names no fact of its own. */
  | { readonly field: 'outcome'; readonly about: string | null; readonly result: string }
  /** A text that its field cannot be read from: it says only that it is there. */
  | { readonly field: 'unread'; readonly of: ClaimField; readonly text: string }

/** A claim whose value has been read. */
export interface ReadClaim extends Omit<Claim, 'field' | 'value'> {
  readonly value: ClaimValue
}

export const readClaim = ({ field, value, ...claim }: Claim): ReadClaim => ({
  ...claim,
  value: parseClaimValue(field, value),
})

/** Total: what cannot be read is kept as it is written. */
export function parseClaimValue(field: ClaimField, text: string): ClaimValue {
  return READ[field](text) ?? { field: 'unread', of: field, text }
}

/** The text again, letter by letter as it was read. */
export function formatClaimValue(value: ClaimValue): string {
  switch (value.field) {
    case 'date':
      return value.date.edtf
    case 'place':
      return value.name
    case 'participants':
      return value.person
    case 'office':
      return `${value.person}${BETWEEN}${value.office}`
    case 'forum':
      return value.forum
    case 'session':
      return String(value.session)
    case 'status':
      return value.status
    case 'outcome':
      return value.about === null ? value.result : `${value.about}${BETWEEN}${value.result}`
    case 'unread':
      return value.text
  }
}

/** The field that a value is of, readable or not. */
export const fieldOf = (value: ClaimValue): ClaimField => (value.field === 'unread' ? value.of : value.field)

const BETWEEN = ': '

const READ: Readonly<Record<ClaimField, (text: string) => ClaimValue | null>> = {
  date: (text) => {
    const date = parseEdtf(text)
    return date && { field: 'date', date }
  },
  place: (name) => ({ field: 'place', place: placeId(name), name }),
  participants: (person) => ({ field: 'participants', person }),
  office: (text) => {
    const [person, office] = splitOnce(text)
    return office === null || office === '' ? null : { field: 'office', person, office }
  },
  forum: (forum) => ({ field: 'forum', forum }),
  session: (text) => (/^[1-9]\d{0,2}$/.test(text) ? { field: 'session', session: Number(text) } : null),
  status: (text) => {
    const status = STATUSES.find((known) => known === text)
    return status ? { field: 'status', status } : null
  },
  outcome: (text) => {
    const [first, rest] = splitOnce(text)
    return rest === null
      ? { field: 'outcome', about: null, result: text }
      : { field: 'outcome', about: first, result: rest }
  },
}

function splitOnce(text: string): readonly [before: string, after: string | null] {
  const at = text.indexOf(BETWEEN)
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + BETWEEN.length)]
}
