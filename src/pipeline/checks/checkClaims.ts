import { fieldOf, formatClaimValue, parseClaimValue, type ClaimValue } from '../../domain/claimValue.ts'
import { STATUSES, type ClaimField } from '../../domain/story.ts'
import { explainDate } from '../records/explainDate.ts'
import type { EventClaims, RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { checkQuote } from './checkSources.ts'
import { checkFacts, type PlacedClaim } from './checkFacts.ts'
import { nearestName } from '../records/suggestName.ts'

/**
 * Every fact that is shown rests on a claim, and where sources differ one is preferred and says why. Looks at records
 * in which nothing else is wrong: while an id or a date is, its claims would seem wrong as well.
 */
export function checkClaims(drafts: RecordDrafts): SourceIssue[] {
  const names = {
    sources: idsOf(drafts.sources),
    person: idsOf(drafts.people),
    forum: idsOf(drafts.forums),
    office: idsOf(drafts.offices),
  }
  return drafts.stories.flatMap((story) => [
    ...checkStoryClaims(story, names),
    ...checkSetAside(story, names),
  ])
}

type Names = Readonly<Record<'sources' | 'person' | 'forum' | 'office', readonly string[]>>

const idsOf = (records: readonly Located<{ readonly id: string }>[]): string[] =>
  records.flatMap(({ draft }) => draft.id ?? [])

function checkStoryClaims({ story, events, claims }: StoryDraft, names: Names): SourceIssue[] {
  const byEvent = new Map<string, PlacedClaim[]>()
  const known = new Map(events.map((event) => [event.draft.id, event]))
  const issues: SourceIssue[] = []
  /** Events with a wrong claim: their facts are not compared before it is right. */
  const unsettled = new Set<string | undefined>()
  for (const entry of claims) {
    const event = known.get(entry.event)
    if (!event) {
      issues.push(errorAt(entry.place, unknownId('event', entry.event, idsOf(events))))
      continue
    }
    const placed = placedClaims(entry)
    const wrong = placed.flatMap((claim) => checkClaim(claim, event, names))
    if (wrong.length > 0) unsettled.add(entry.event)
    issues.push(...wrong)
    byEvent.set(entry.event, [...(byEvent.get(entry.event) ?? []), ...placed])
  }
  return [
    ...issues,
    ...[...byEvent.values()].flatMap(checkTwice),
    ...events
      .filter(({ draft }) => !unsettled.has(draft.id))
      .flatMap((event) => checkFacts(event, byEvent.get(event.draft.id ?? '') ?? [], story.draft.rigour)),
  ]
}

const placedClaims = ({ claims }: EventClaims): PlacedClaim[] =>
  claims.flatMap(({ complete, at }) => {
    if (!complete) return []
    const { field, value, ...claim } = complete
    return [{ ...claim, value: parseClaimValue(field, value), at: (part) => at(part) }]
  })

// --- one claim -------------------------------------------------------------------------------------------------------

function checkClaim(claim: PlacedClaim, event: Located<EventRecord>, names: Names): SourceIssue[] {
  const citation = (event.draft.sources ?? []).find(({ source }) => source === claim.source)
  const wrongValue = explainValue(claim.value, names)
  return [
    ...(citation ? [] : [errorAt(claim.at('source'), explainSource(claim.source, names.sources))]),
    ...(wrongValue === null ? [] : [errorAt(claim.at('value'), wrongValue)]),
    ...(claim.quote === true && citation && !citation.quote
      ? [
          errorAt(
            claim.at('quote'),
            `the event’s citation of “${claim.source}” has no quote: give the words here, or delete “quote”`,
          ),
        ]
      : []),
    ...(claim.quote !== undefined && claim.quote !== true
      ? checkQuote(claim.quote, () => claim.at('quote'))
      : []),
    ...(claim.rank === 'deprecated' && !claim.reason
      ? [errorAt(claim.at('rank'), 'a deprecated claim says why: add “reason:” in each language')]
      : []),
  ]
}

const unknownId = (kind: string, id: string, known: readonly string[]): string => {
  const meant = nearestName(id, known)
  return `no ${kind} has the id “${id}”: ${meant === null ? 'correct the id' : `did you mean “${meant}”?`}`
}

const explainSource = (id: string, known: readonly string[]): string =>
  known.includes(id)
    ? `the event does not cite “${id}”: add it to the event’s sources, or correct the id`
    : unknownId('source', id, known)

/** What is wrong with a value, or null. A source may give an office that nobody of ours holds: only its holder is looked up. */
function explainValue(value: ClaimValue, names: Names): string | null {
  switch (value.field) {
    case 'participants':
    case 'office':
      return names.person.includes(value.person) ? null : unknownId('person', value.person, names.person)
    case 'forum':
      return names.forum.includes(value.forum) ? null : unknownId('forum', value.forum, names.forum)
    case 'unread':
      return explainUnread(value.of, value.text)
    default:
      return null
  }
}

function explainUnread(field: ClaimField, text: string): string | null {
  switch (field) {
    case 'date':
      return explainDate(text)
    case 'session':
      return `the session “${text}” should be a whole number`
    case 'status':
      return `the status “${text}” may only be ${STATUSES.join(', ')}`
    default:
      return `“${text}” should be written “person: office”`
  }
}

function checkTwice(claims: readonly PlacedClaim[]): SourceIssue[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const key = `${fieldOf(claim.value)} ${formatClaimValue(claim.value)} ${claim.source}`
    const isSecond = seen.has(key)
    seen.add(key)
    return isSecond
      ? [errorAt(claim.at('value'), `“${claim.source}” already claims this: delete one of the two`)]
      : []
  })
}

// --- set aside -------------------------------------------------------------------------------------------------------

const checkSetAside = ({ setAside }: StoryDraft, { sources }: Names): SourceIssue[] =>
  setAside.flatMap(({ complete, at }) => {
    if (!complete) return []
    return [
      ...(sources.includes(complete.source)
        ? []
        : [errorAt(at('source'), unknownId('source', complete.source, sources))]),
      ...checkQuote(complete.quote, (part) => at('quote', part)),
    ]
  })
