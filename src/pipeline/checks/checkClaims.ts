import { fieldOf, formatClaimValue, parseClaimValue, type ClaimValue } from '../../domain/claimValue.ts'
import { STATUSES, type ClaimField } from '../../domain/story.ts'
import { explainDate } from '../records/explainDate.ts'
import type { EventClaims, RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'
import { checkQuote } from './checkSources.ts'
import { checkFacts, type PlacedClaim } from './checkFacts.ts'
import { nearestName } from '../records/suggestName.ts'
import type { RecordKind } from '../words/recordWordsEn.ts'

/**
 * Every fact that is shown rests on a claim, and where sources differ one is preferred and says why. Looks at records
 * in which nothing else is wrong: while an id or a date is, its claims would seem wrong as well.
 */
export function checkClaims(drafts: RecordDrafts): SourceIssue[] {
  const ids = {
    sources: idsOf(drafts.sources),
    person: idsOf(drafts.people),
    forum: idsOf(drafts.forums),
    office: idsOf(drafts.offices),
  }
  return drafts.stories.flatMap((story) => {
    const names = { ...ids, english: story.languages.includes('en') }
    return [...checkStoryClaims(story, names), ...checkSetAside(story, names)]
  })
}

type Names = Readonly<Record<'sources' | 'person' | 'forum' | 'office', readonly string[]>> & {
  /** Whether the story is told in English, so that its places have English names. */
  readonly english: boolean
}

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
  const facts = events
    .filter(({ draft }) => !unsettled.has(draft.id))
    .flatMap((event) => checkFacts(event, byEvent.get(event.draft.id ?? '') ?? [], story.draft.rigour))
  return [
    ...issues,
    ...[...byEvent.values()].flatMap(checkTwice),
    ...(names.english ? facts : placesOnce(facts)),
  ]
}

/** Where the English names of places have gone, the claims that give them fit no event: that is one slip, whatever their number. */
function placesOnce(facts: readonly SourceIssue[]): SourceIssue[] {
  const isOfAPlace = ({ said: [name, field] }: SourceIssue): boolean =>
    (name === 'unclaimed' || name === 'notPreferred') && field === 'place'
  const places = facts.filter(isOfAPlace)
  const [first] = places
  if (!first || places.length < 2) return [...facts]
  const others = facts.filter((issue) => !isOfAPlace(issue))
  return [errorAt(first, say.placesUnclaimed(String(first.said[2]), places.length)), ...others]
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
      ? [errorAt(claim.at('quote'), say.citationWithoutQuote(claim.source))]
      : []),
    ...(claim.quote !== undefined && claim.quote !== true
      ? checkQuote(claim.quote, () => claim.at('quote'))
      : []),
    ...(claim.rank === 'deprecated' && !claim.reason
      ? [errorAt(claim.at('rank'), say.deprecatedWithoutReason())]
      : []),
  ]
}

const unknownId = (kind: RecordKind, id: string, known: readonly string[]): Said =>
  say.unknownId(kind, id, nearestName(id, known), null)

const explainSource = (id: string, known: readonly string[]): Said =>
  known.includes(id) ? say.notCited(id) : unknownId('source', id, known)

/** What is wrong with a value, or null. A source may give an office that nobody of ours holds: only its holder is looked up. */
function explainValue(value: ClaimValue, names: Names): Said | null {
  switch (value.field) {
    case 'participants':
    case 'office':
      return names.person.includes(value.person) ? null : unknownId('person', value.person, names.person)
    case 'forum':
      return names.forum.includes(value.forum) ? null : unknownId('forum', value.forum, names.forum)
    case 'place':
      // translatePlaces has taken the other names of the story's places for their English ones.
      return names.english && !/[A-Za-z]/.test(value.name) ? say.claimedPlace(value.name) : null
    case 'unread':
      return explainUnread(value.of, value.text)
    default:
      return null
  }
}

function explainUnread(field: ClaimField, text: string): Said | null {
  switch (field) {
    case 'date':
      return explainDate(text)
    case 'session':
      return say.claimedSession(text)
    case 'status':
      return say.claimedStatus(text, STATUSES)
    default:
      return say.claimedOffice(text)
  }
}

function checkTwice(claims: readonly PlacedClaim[]): SourceIssue[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const key = `${fieldOf(claim.value)} ${formatClaimValue(claim.value)} ${claim.source}`
    const isSecond = seen.has(key)
    seen.add(key)
    return isSecond ? [errorAt(claim.at('value'), say.claimTwice(claim.source))] : []
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
