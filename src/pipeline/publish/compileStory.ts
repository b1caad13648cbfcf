import {
  DAY_MS,
  EARLIEST_MS,
  LATEST_MS,
  knownReach,
  formatEdtfDay,
  parseEdtf,
  startOfDay,
  type Timezone,
} from '../../domain/calendar.ts'
import { namePublisher } from '../../domain/publisher.ts'
import { dateOfEvent } from '../../domain/eventDate.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import {
  SCHEMA_VERSION,
  type Citation,
  type Evidence,
  type Forum,
  type Office,
  type Person,
  type Source,
  type Story,
  type StoryEvent,
  type TourStep,
} from '../../domain/story.ts'
import { chooseLead, type LeadGiven } from './chooseLead.ts'
import {
  compileChanges,
  compileClaims,
  compileCoverage,
  compileStates,
  compileTerms,
  countIndependent,
  disputedFacts,
  firstKnown,
  isDisputed,
  originOf,
  type ClaimsByEvent,
} from './compileProvenance.ts'
import { canonicalJson, shortHash } from './contentHash.ts'
import { compilePicture, type PicturePlans } from './compilePicture.ts'
import { compileRelated, type LinkedStory } from './compileRelated.ts'
import { compileLane, compileNaming, compilePlace } from './compileNaming.ts'
import { compileEras } from './compileEras.ts'
import { onClock } from './onClock.ts'
import { orderEvents } from './orderEvents.ts'
import { compileLanguages, narrowTo, publisherIn } from './storyLanguages.ts'
import { inLanguage, noWordsIn, type Locale } from '../../domain/text.ts'
import { line, plain } from './plainText.ts'
import type { ChangeDraft } from '../records/readChanges.ts'
import type {
  AccessRecord,
  CitationRecord,
  ClaimRecord,
  EventRecord,
  ForumRecord,
  OfficeRecord,
  PersonRecord,
  SourceRecord,
} from '../records/recordSchemas.ts'
import type { StoryRecord, TourStepRecord } from '../records/storySchema.ts'
import { storyTimezone } from '../records/storyTimezone.ts'

/** The checked records of one story, and the registers its events refer to. */
export interface StoryRecords {
  readonly people: readonly PersonRecord[]
  readonly offices: readonly OfficeRecord[]
  readonly forums: readonly ForumRecord[]
  readonly sources: readonly SourceRecord[]
  readonly access: readonly AccessRecord[]
  readonly story: StoryRecord
  readonly languages: readonly Locale[]
  readonly events: readonly EventRecord[]
  readonly claims: ClaimsByEvent
  readonly changes: readonly ChangeDraft[]
  readonly pictures: PicturePlans
  /** All stories to which its events can point. */
  readonly site: readonly LinkedStory[]
}

export interface CompiledStory {
  readonly story: Story
  readonly evidence: Evidence
}

/**
 * Records to what is published. Pure: the same records give the same story, to the byte. Only records that some event
 * of the story uses are published; people, offices and sources keep the order of their files, forums that of the lanes.
 * Throws on records that the checks would refuse.
 */
export function compileStory(given: StoryRecords): CompiledStory {
  const records = narrowTo(given, given.languages)
  const sources = new Map(records.sources.map((source) => [source.id, source]))
  const published = compileSources(records)
  const dead = new Set(published.filter(({ access }) => access?.found === 'dead').map(({ id }) => id))
  const header = compileHeader(records)
  const placed = orderEvents(
    records.events.map((record) =>
      placeEvent(
        record,
        compileEvent(record, { sources, dead, languages: records.languages }, records),
        header.timezone,
      ),
    ),
  )
  const events = placed.map(({ event }) => event)
  const registers = compileRegisters(records, events)
  const evidence = {
    ...compileEvidence(
      placed.map(({ record }) => record),
      records,
      published,
    ),
    terms: compileTerms(records.people, registers),
  }
  const cited = citedSources(evidence)
  const body = {
    ...header,
    lanes: records.story.lanes.map(compileLane),
    ...compileNaming(records.story, records.events, records.languages),
    ...compileEras(records.story, header.timezone),
    ...registers,
    sources: pickSources(
      published,
      events.flatMap(({ lead }) => Object.values(lead).map(({ source }) => source)),
    ),
    events,
    coverage: compileCoverage(cited.flatMap(({ id }) => sources.get(id) ?? [])),
    changes: compileChanges(records.changes, (id) => records.events.some((event) => event.id === id)),
    sourceCount: cited.length,
    publisherCount: new Set(cited.map(({ publisher }) => namePublisher(inLanguage(publisher, 'en')))).size,
  }
  const dataVersion = shortHash(canonicalJson({ body, evidence }))
  return assemble(body, { ...evidence, dataVersion }, dataVersion)
}

/** What is known of a story's events when they are in a file of their own. */
export interface FiledEvents {
  /** EDTF interval: from the first to the last. */
  readonly period: string
  /** Ids of the forums and people that they name; of each forum the lane in which most of its events are. */
  readonly laneOf: ReadonlyMap<string, string>
  readonly people: ReadonlySet<string>
  readonly sources: number
  readonly publishers: number
}

/** The head of such a story: all that is published of a story but events and evidence. */
export function compileHead(given: StoryRecords, filed: FiledEvents): Story {
  const records = narrowTo(
    { ...given, story: { ...given.story, period: given.story.period ?? filed.period } },
    given.languages,
  )
  const body = {
    ...compileHeader(records),
    lanes: records.story.lanes.map(compileLane),
    ...compileNaming(records.story, [], records.languages),
    ...compileEras(records.story, storyTimezone(records.story, records.events)),
    forums: records.forums.flatMap((forum) => {
      const lane = filed.laneOf.get(forum.id)
      return lane === undefined ? [] : [compileForum(forum, lane)]
    }),
    people: records.people.filter(({ id }) => filed.people.has(id)).map(compilePerson),
    offices: [],
    sources: [],
    events: [],
    coverage: [],
    changes: [],
    sourceCount: filed.sources,
    publisherCount: filed.publishers,
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    dataVersion: shortHash(canonicalJson(body)),
    ...body,
    evidenceFile: null,
  }
}

/** File text of published JSON. */
export const serializeJson = (value: unknown): string => `${JSON.stringify(value)}\n`

type Body = Omit<Story, 'schemaVersion' | 'dataVersion' | 'evidenceFile'>

function assemble(body: Body, evidence: Evidence, dataVersion: string): CompiledStory {
  const { id, ...rest } = body
  const evidenceFile = `${id}.evidence.${shortHash(serializeJson(evidence))}.json`
  return { story: { schemaVersion: SCHEMA_VERSION, id, dataVersion, ...rest, evidenceFile }, evidence }
}

function compileHeader({ story, events, languages }: StoryRecords) {
  const timezone = storyTimezone(story, events)
  return {
    id: story.id,
    updated: story.updated,
    headline: plain(story.headline),
    ...compileLanguages(languages),
    subject: plain(story.subject ?? story.headline),
    deck: plain(story.deck ?? noWordsIn(languages)),
    note: plain(story.note ?? noWordsIn(languages)),
    licence: { name: story.licence?.name ?? '', url: story.licence?.url ?? '' },
    period: story.period === undefined ? spanOf(events, timezone) : onClock(story.period, timezone),
    ...(story.groups && {
      groups: story.groups.map(({ id, name }) => ({ id, name: plain(name) })),
    }),
    ...(timezone && {
      timezone: { offset: timezone.offset, ...(timezone.name && { name: plain(timezone.name) }) },
    }),
    ...(story.tour && { tour: story.tour.map((step) => compileTourStep(step, timezone)) }),
  }
}

const compileTourStep = (
  { caption, event, window, filters = {} }: TourStepRecord,
  timezone: Timezone | undefined,
): TourStep => ({
  caption: plain(caption),
  event,
  window: window === undefined ? null : onClock(window, timezone),
  filters: {
    person: inOrder(filters.person),
    office: inOrder(filters.office),
    forum: inOrder(filters.forum),
    status: inOrder(filters.status),
  },
})

/** From the first day that an event tells to the last, with a little room for the marks at both ends. */
function spanOf(events: readonly EventRecord[], timezone: Timezone | undefined): string {
  const dates = events.flatMap(({ date }) => {
    const read = parseEdtf(date, timezone)
    return read ? [knownReach(read)] : []
  })
  const first = startOfDay(Math.min(...dates.map(({ start }) => start)))
  const last = startOfDay(Math.max(...dates.map(({ end }) => end)) - 1)
  const room = Math.max(DAY_MS, Math.round((last - first) / 30 / DAY_MS) * DAY_MS)
  return `${formatEdtfDay(Math.max(EARLIEST_MS, first - room))}/${formatEdtfDay(Math.min(LATEST_MS - DAY_MS, last + room))}`
}

/** As an address has them, each once. */
const inOrder = <T extends string>(values: readonly T[] = []): T[] => [...new Set(values)].toSorted()

// --- events ----------------------------------------------------------------------------------------------------------

function placeEvent(record: EventRecord, event: StoryEvent, timezone: Timezone | undefined) {
  const { id, importance, after } = record
  const date = dateOfEvent(event, timezone)
  if (!date) throw new Error(`cannot read the date of ${id}`)
  return { record, event, id, importance, after, date }
}

const claimsOf = ({ claims }: Pick<StoryRecords, 'claims'>, { id }: EventRecord): readonly ClaimRecord[] =>
  claims.get(id) ?? []

function compileEvent(
  event: EventRecord,
  { sources, dead, languages }: Omit<LeadGiven, 'claimed'>,
  records: Pick<StoryRecords, 'claims' | 'pictures' | 'story'>,
): StoryEvent {
  const claims = claimsOf(records, event)
  const differing = disputedFacts(claims)
  const claimed = new Set(claims.map(({ source }) => source))
  const lead = (locale: Locale): Citation =>
    compileCitation(chooseLead(event, { sources, dead, claimed, languages }, locale))
  return {
    id: event.id,
    date: event.date,
    title: plain(event.title),
    summary: plain(event.summary),
    forum: event.forum,
    ...compilePlace(event, records.story, languages),
    place: event.place ? plain(event.place) : null,
    participants: (event.participants ?? []).map(({ person, office = null }) => ({ person, office })),
    status: event.status,
    ...(event.result && { result: event.result }),
    importance: event.importance,
    lead: Object.fromEntries(languages.map((locale) => [locale, lead(locale)])),
    sourceCount: event.sources.length,
    independentCount: countIndependent(event, sources),
    states: compileStates(event),
    firstKnown: firstKnown(event, sources),
    disputed: isDisputed(event, claims),
    ...(differing.length > 0 && { disputedFacts: [...differing] }),
    ...(event.picture && { picture: compilePicture(event.picture, records.pictures) }),
  }
}

function compileCitation({ source, quote }: CitationRecord): Citation {
  if (!quote) return { source, quote: null }
  const { exact, prefix, suffix } = quote
  return { source, quote: { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) } }
}

// --- registers -------------------------------------------------------------------------------------------------------

function compileRegisters(records: StoryRecords, events: readonly StoryEvent[]) {
  const forums = new Set(events.map(({ forum }) => forum))
  const participants = events.flatMap((event) => event.participants)
  const people = new Set(participants.map(({ person }) => person))
  const offices = new Set(participants.map(({ office }) => office))
  return {
    forums: compileForums(records).filter(({ id }) => forums.has(id)),
    people: records.people.filter(({ id }) => people.has(id)).map(compilePerson),
    offices: records.offices.filter(({ id }) => offices.has(id)).map(compileOffice),
  }
}

function compileForums({ forums, story }: StoryRecords): Forum[] {
  const byId = new Map(forums.map((forum) => [forum.id, forum]))
  return story.lanes.flatMap((lane) =>
    (lane.forums ?? []).flatMap((id) => {
      const forum = byId.get(id)
      return forum ? [compileForum(forum, lane.id)] : []
    }),
  )
}

/** The words of the records become the published ones here and nowhere else: both are contracts, and neither can take the other's. */
const compileForum = (forum: ForumRecord, lane: string): Forum => ({
  id: forum.id,
  lane,
  name: plain(forum.name),
  shortName: plain(forum.short),
  aliases: unique(forum.spellings ?? []),
  series: forum.numbered ?? false,
  ...(forum.unit && { unit: forum.unit }),
})

const compileOffice = ({ id, title, spellings }: OfficeRecord): Office => ({
  id,
  title: plain(title),
  ...(spellings && { aliases: unique(spellings) }),
})

const compilePerson = (person: PersonRecord): Person => ({
  id: person.id,
  name: plain(person.name),
  group: person.group ?? null,
  country: person.country ?? null,
  aliases: unique([...(person.spellings ?? []), ...(person.misspellings ?? [])]),
})

const unique = (texts: readonly string[]): string[] => [...new Set(texts.map(line))]

// --- sources ---------------------------------------------------------------------------------------------------------

/** The sources with these ids and the copies they point to, in the order of the file. */
function pickSources(sources: readonly Source[], ids: readonly string[]): Source[] {
  const wanted = new Set(ids)
  for (const { id, nearestCopy } of sources) if (wanted.has(id) && nearestCopy) wanted.add(nearestCopy)
  return sources.filter(({ id }) => wanted.has(id))
}

/** All of them, with what was found of each, as long as it was found at the address that it has now. */
function compileSources({ sources, access, languages }: StoryRecords): readonly Source[] {
  const looks = new Map(access.map((look) => [look.source, look]))
  return sources.map((source) => {
    const look = looks.get(source.id)
    return compileSource(source, look?.url === source.url ? look : undefined, languages)
  })
}

function compileSource(
  source: SourceRecord,
  look: AccessRecord | undefined,
  languages: readonly Locale[],
): Source {
  const { publisher } = source
  // An editor's own find before the checker's.
  const archive = source.archive ?? look?.archive
  const address = checkSourceUrl(source.url)
  return {
    id: source.id,
    publisher: plain(publisherIn(publisher, languages)),
    headline: source.headline === undefined ? null : line(source.headline),
    language: source.language,
    published: source.published ?? null,
    url: address.ok ? address.url : null,
    official: source.official ?? false,
    ...(source.standing && { standing: source.standing }),
    agency: source.agency ?? null,
    origin: originOf(source),
    nearestCopy: source.nearestCopy ?? null,
    ...(look?.access && look.checked && { access: { found: look.access, checked: look.checked } }),
    ...(archive && { archive: { url: archive.url, captured: archive.captured } }),
  }
}

// --- evidence --------------------------------------------------------------------------------------------------------

function compileEvidence(
  events: readonly EventRecord[],
  records: StoryRecords,
  published: readonly Source[],
): Omit<Evidence, 'dataVersion' | 'terms'> {
  const cited = events.flatMap((event) => event.sources.map(({ source }) => source))
  return {
    schemaVersion: SCHEMA_VERSION,
    story: records.story.id,
    sources: pickSources(published, cited),
    events: Object.fromEntries(
      events.map((event) => [
        event.id,
        {
          citations: event.sources.map(compileCitation),
          claims: compileClaims(event, claimsOf(records, event)),
          disagreements: (event.disagreements ?? []).map(plain),
          dateNote: event.dateNote ? plain(event.dateNote) : null,
          ...relatedOf(event, records),
        },
      ]),
    ),
  }
}

function relatedOf(event: EventRecord, records: StoryRecords) {
  const related = compileRelated(event, records, records.site)
  return related.length > 0 ? { related: [...related] } : {}
}

/** The sources that events cite; those that are there only as the copy of another do not count. */
export function citedSources(evidence: Pick<Evidence, 'events' | 'sources'>): Source[] {
  const cited = new Set(
    Object.values(evidence.events).flatMap(({ citations }) => citations.map(({ source }) => source)),
  )
  return evidence.sources.filter(({ id }) => cited.has(id))
}
