import type { LocalizedText } from '../../domain/text.ts'
import { parseEdtf, type EventDate } from '../../domain/calendar.ts'
import { mayHoldOffice } from './checkDates.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { EventRecord, HeldOffice, PersonRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'

/** Each person once in an event, and in an office that the person may have held on its date. */
export function checkParticipants(drafts: RecordDrafts): SourceIssue[] {
  const people = new Map(drafts.people.toReversed().map((person) => [person.draft.id, person]))
  const offices = new Set(drafts.offices.map(({ draft }) => draft.id))
  return drafts.stories.flatMap(({ events }) =>
    events.flatMap((event) => [...checkTwice(event), ...checkOffices(event, people, offices)]),
  )
}

function checkTwice(event: Located<EventRecord>): SourceIssue[] {
  const participants = event.draft.participants ?? []
  return participants.flatMap(({ person }, position) =>
    participants.findIndex((each) => each.person === person) < position
      ? [errorAt(event.at('participants', position), say.personTwice(person))]
      : [],
  )
}

type People = ReadonlyMap<string | undefined, Located<PersonRecord>>

function checkOffices(
  event: Located<EventRecord>,
  people: People,
  known: ReadonlySet<string | undefined>,
): SourceIssue[] {
  const date = parseEdtf(event.draft.date ?? '')
  if (date === null) return []
  return (event.draft.participants ?? []).flatMap(({ person: id, office }, position) => {
    const person = people.get(id)
    const offices = person?.draft.offices
    // An unknown person or office, or a person whose offices cannot be read, is reported elsewhere.
    if (
      !person ||
      office === undefined ||
      !known.has(office) ||
      (offices === undefined && person.complete === null)
    )
      return []
    const held = offices ?? []
    if (held.some((term) => term.office === office && mayHoldOffice(term, date))) return []
    const place = event.at('participants', position, 'office')
    return [errorAt(place, explainOffice(person.draft.name ?? { en: id }, office, held, date))]
  })
}

function explainOffice(
  name: LocalizedText,
  office: string,
  held: readonly HeldOffice[],
  date: EventDate,
): Said {
  const thatDay = held.filter((term) => mayHoldOffice(term, date)).map((term) => term.office)
  const terms = held.filter((term) => term.office === office).map(({ from, to }) => [from, to] as const)
  return say.officeNotHeld(name, office, date.edtf, terms, thatDay)
}
