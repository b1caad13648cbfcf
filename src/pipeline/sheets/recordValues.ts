import { isFields } from '../records/bareShape.ts'
import { clocksOf } from '../records/storyTimezone.ts'
import { createRegistry, type KnownNames, type NamedRecord, type NameRegistry } from './nameRegistry.ts'
import { seriesFields, type NamedNumber } from './seriesFields.ts'
import type { SheetEra, SheetEvent, SheetHead, SheetSource, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { NameKind } from './sheetWordsEn.ts'

/** A record as it is written: plain values, fields in the order in which they stand in the file. */
export type RecordValue = Readonly<Record<string, unknown>>

/** One record of an import. */
export interface SheetRecord {
  readonly id: string
  /** The first row that speaks of it. */
  readonly row: number
  /** What the sheet says, and no more: this is remembered and compared. */
  readonly told: RecordValue
  /** What is written where nothing is: with names lent from one language to another. */
  readonly full: RecordValue
}

/** What an import would write if nothing were there. */
export interface StoryValues {
  readonly story: SheetRecord
  readonly lanes: readonly SheetRecord[]
  readonly events: readonly SheetRecord[]
  readonly people: readonly SheetRecord[]
  readonly forums: readonly SheetRecord[]
  readonly series: readonly SheetRecord[]
  readonly results: readonly SheetRecord[]
  readonly eras: readonly SheetRecord[]
  /** What the story calls a status, by the status; for a story that is not there yet. */
  readonly words: RecordValue
  readonly notes: readonly SheetNote[]
}

export interface StoryNames {
  readonly people: KnownNames
  readonly lanes: KnownNames
  readonly forums: KnownNames
  readonly series: KnownNames
  readonly results: KnownNames
}

export interface StoryFrame {
  readonly id: string
  readonly languages: readonly string[]
  readonly head: SheetHead | null
  /** The headline where the sheet says none. */
  readonly fallback: string
  readonly sheet: string
  /** Languages of a story that names none. */
  readonly usual: readonly string[]
  /** Offset of times that name none, or null. */
  readonly zone: string | null
  /** Pictures of events, by the event's id. */
  readonly pictures: ReadonlyMap<string, RecordValue>
  readonly eras: readonly NamedEra[]
}

interface NamedEra {
  readonly id: string
  readonly era: SheetEra
}

interface NamedEvent {
  readonly id: string
  readonly event: SheetEvent
}

/** The records of a story: events, and the people, lanes and forums that they name, each once. */
export function recordValues(
  events: readonly NamedEvent[],
  frame: StoryFrame,
  known: StoryNames,
): StoryValues {
  const speller = createSpeller(frame.languages)
  const people = createRegistry(known.people, 'person')
  const lanes = createRegistry(known.lanes, 'lane')
  const forums = createRegistry(known.forums, 'forum')
  const series = createRegistry(known.series, 'series')
  const results = createRegistry(known.results, 'result')
  const forumLanes = new Map<string, string>()
  const forumFacts = forumsOf(events)
  const numbers = new Map<string, NamedNumber[]>()
  const story = storyRecord(frame, clockOf(events, frame.zone))
  const [only, another] = frame.languages
  const written = (record: RecordValue): RecordValue =>
    only === undefined || another !== undefined ? record : inOneLanguage(record, only)
  const records = events.map(({ id, event }): SheetRecord => {
    const lane = laneOf(event, lanes)
    const forum = event.forum && forums.idOf(named(event.forum.name, event.forum.id), event.forum.id)
    if (forum !== null && !forumLanes.has(forum)) forumLanes.set(forum, lane)
    const participants = event.people.map((person) => ({
      person: people.idOf(person.name, person.id ?? undefined),
    }))
    const ownSeries = event.series && series.idOf(event.series.name, event.series.id ?? undefined)
    if (ownSeries !== null && event.session !== null)
      numbers.set(ownSeries, [
        ...(numbers.get(ownSeries) ?? []),
        { number: event.session, name: event.numberName },
      ])
    const result = event.result && results.idOf(event.result.name, event.result.id ?? undefined)
    const place =
      Object.keys(event.place).length > 0 ? speller.spell('place', event.place, event.at.sheet) : null
    const record = (where: Texts | null) =>
      eventRecord(id, event, { lane, participants, place: where, series: ownSeries, result }, frame)
    return {
      id,
      row: event.row,
      told: record(place && event.place),
      full: written(record(place)),
    }
  })
  const spell = (kind: NameKind, name: Texts): Texts => speller.spell(kind, name, frame.sheet)
  const own = (
    kind: NameKind,
    registry: NameRegistry,
    make: MakeRecord = () => ({}),
  ): readonly SheetRecord[] =>
    registry.own().map(({ id, name }) => ({
      id,
      row: 0,
      told: { id, name, ...make({ id, name }) },
      full: written({ id, name: spell(kind, name), ...make({ id, name: spell(kind, name) }) }),
    }))
  return {
    story: { ...story, full: written(story.full) },
    events: records,
    lanes: own('lane', lanes, ({ id }) => {
      const inIt = [...forumLanes].filter(([, lane]) => lane === id).map(([forum]) => forum)
      return inIt.length > 0 ? { forums: inIt } : {}
    }),
    people: own('person', people),
    forums: own('forum', forums, ({ id, name }) => {
      const { short = {}, unit = null, isNumbered = false } = forumFacts.get(id) ?? {}
      return {
        short: { ...name, ...short },
        ...(isNumbered && { numbered: true }),
        ...(unit !== null && { unit }),
      }
    }),
    series: own('series', series, ({ id, name }) =>
      seriesFields(name, numbers.get(id) ?? [], frame.languages),
    ),
    results: own('result', results),
    eras: frame.eras.map(({ id, era }) => {
      const { row, title, begin, end } = era
      const told = filled({ id, title: inOrder(title, frame.languages), begin, end })
      return { id, row, told, full: written(told) }
    }),
    words: written(wordsOf(events, frame.languages)),
    notes: [
      ...(Object.keys(frame.head?.headline ?? {}).length > 0
        ? []
        : [note('look', { sheet: frame.sheet }, 'noHeadline', frame.fallback)]),
      ...speller.notes(),
    ],
  }
}

/** In a story of one language a text stands without its tag. */
const inOneLanguage = (record: RecordValue, language: string): RecordValue =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => {
      if (!isFields(value)) return [field, value]
      const [tag, surplus] = Object.keys(value)
      return [field, tag === language && surplus === undefined ? value[tag] : inOneLanguage(value, language)]
    }),
  )

/** What a record has beside its id and its name. */
type MakeRecord = (named: NamedRecord) => RecordValue

interface ForumFacts {
  readonly short: Texts
  readonly unit: string | null
  readonly isNumbered: boolean
}

/** What rows say of the forums that they name. A number of another series is none of the forum's. */
function forumsOf(events: readonly NamedEvent[]): ReadonlyMap<string, ForumFacts> {
  const found = new Map<string, ForumFacts>()
  for (const { event } of events) {
    if (!event.forum) continue
    const { id, short, unit } = event.forum
    const before = found.get(id)
    const isNumbered = event.session !== null && event.series === null
    found.set(id, {
      short: { ...before?.short, ...short },
      unit: before?.unit ?? unit,
      isNumbered: isNumbered || before?.isNumbered === true,
    })
  }
  return found
}

/** The story's own words for statuses, where a row has them in each of its languages. */
function wordsOf(events: readonly NamedEvent[], languages: readonly string[]): RecordValue {
  const words = new Map<string, Texts>()
  for (const { event } of events)
    if (event.status !== null && languages.every((language) => event.statusName[language]))
      words.set(event.status, inOrder(event.statusName, languages))
  return Object.fromEntries(words)
}

const named = (name: Texts, otherwise: string): Texts =>
  Object.keys(name).length > 0 ? name : { en: otherwise }

const NO_LANE: Texts = { hi: 'घटनाएं', en: 'Events', ta: 'நிகழ்வுகள்', mr: 'घटना', bn: 'ঘটনা', ur: 'واقعات' }

/** A row without a lane stands in one for all of its kind. */
function laneOf(event: SheetEvent, lanes: NameRegistry): string {
  if (event.laneId !== null) return lanes.idOf(named(event.lane, event.laneId), event.laneId)
  return Object.keys(event.lane).length > 0 ? lanes.idOf(event.lane) : lanes.idOf(NO_LANE, 'events')
}

interface EventParts {
  readonly lane: string
  readonly participants: readonly RecordValue[]
  readonly place: Texts | null
  readonly series: string | null
  readonly result: string | null
}

function eventRecord(
  id: string,
  event: SheetEvent,
  { lane, participants, place, series, result }: EventParts,
  { languages, pictures }: StoryFrame,
): RecordValue {
  const fields = {
    id,
    date: event.date,
    title: inOrder(event.title, languages),
    summary: Object.keys(event.summary).length > 0 ? inOrder(event.summary, languages) : null,
    forum: event.forum?.id ?? null,
    lane: event.forum ? null : lane,
    session: event.session,
    series,
    place: place && inOrder(place, languages),
    country: event.country,
    participants: participants.length > 0 ? participants : null,
    status: event.status,
    result,
    importance: event.importance,
    sources: event.sources.map((source) => sourceRecord(source, languages)),
    disagreements: listOrNull(event.disagreements.map((text) => inOrder(text, languages))),
    dateNote: Object.keys(event.dateNote).length > 0 ? inOrder(event.dateNote, languages) : null,
    states: listOrNull(event.states),
    picture: pictures.get(id),
    related: listOrNull(event.related.map(filled)),
  }
  return filled(fields)
}

const listOrNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)

/** Without what nobody has said. */
const filled = (fields: object): RecordValue =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

/** The languages of the story that a text has, in the story's order. */
const inOrder = (texts: Texts, languages: readonly string[]): Texts =>
  Object.fromEntries(languages.flatMap((language) => (texts[language] ? [[language, texts[language]]] : [])))

function sourceRecord(source: SheetSource, languages: readonly string[]): RecordValue {
  const { url, headline, language, published, official, standing, agency, archive, quote } = source
  return filled({
    url,
    publisher: publisherOf(source, languages),
    headline,
    language,
    published,
    official: official === true ? true : null,
    standing,
    agency,
    archive,
    quote,
  })
}

/** A publisher's name in each language of the story, or one for all. */
function publisherOf({ publisher }: SheetSource, languages: readonly string[]): Texts | string | null {
  if (publisher === null || typeof publisher === 'string') return publisher
  const isWhole = languages.length > 1 && languages.every((language) => publisher[language])
  return isWhole ? inOrder(publisher, languages) : (Object.values(publisher)[0] ?? null)
}

/** What the sheet says of the story as a whole; its languages and its rigour are written once and are the editor's then. */
function storyRecord(
  { id, languages, head, fallback, usual }: StoryFrame,
  offset: string | null,
): SheetRecord {
  const headline = inOrder(head?.headline ?? {}, languages)
  const deck = inOrder(head?.deck ?? {}, languages)
  const hasDeck = languages.every((language) => deck[language])
  const [known = fallback] = Object.values(headline)
  const lent = Object.fromEntries(languages.map((language) => [language, headline[language] ?? known]))
  const fields = hasDeck ? { deck } : {}
  return {
    id,
    row: head?.row ?? 0,
    told: { id, ...(Object.keys(headline).length > 0 ? { headline } : {}), ...fields },
    full: {
      id,
      ...(languages.join() === usual.join() ? {} : { languages }),
      rigour: 'sources',
      headline: lent,
      ...fields,
      ...(offset === null ? {} : { timezone: clockRecord(offset, languages) }),
    },
  }
}

/** The clock of a story with times: as the editor says, else the one by which most of them are written. */
function clockOf(events: readonly NamedEvent[], zone: string | null): string | null {
  const counts = new Map<string, number>()
  for (const offset of events.flatMap(({ event }) =>
    clocksOf({ date: event.date, states: [...event.states] }),
  ))
    counts.set(offset, (counts.get(offset) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most ? (zone ?? most[0]) : null
}

const INDIAN: Texts = { hi: 'भारतीय समय', en: 'IST' }

/** With its name where readers have one in each language of the story. */
const clockRecord = (offset: string, languages: readonly string[]): RecordValue =>
  offset === '+05:30' && languages.every((language) => INDIAN[language])
    ? { offset, name: inOrder(INDIAN, languages) }
    : { offset }

/** Spells names in each language of the story, and remembers where a spelling was lent. */
interface Speller {
  readonly spell: (kind: NameKind, name: Texts, sheet: string) => Texts
  readonly notes: () => readonly SheetNote[]
}

function createSpeller(languages: readonly string[]): Speller {
  const lent = new Map<
    string,
    { kind: NameKind; names: Set<string>; missing: readonly string[]; sheet: string }
  >()
  return {
    spell: (kind, name, sheet) => {
      const missing = languages.filter((language) => !name[language])
      const [known = ''] = [name['en'], ...Object.values(name)].filter((spelling) => spelling)
      const key = `${kind}:${missing.join()}`
      const group = lent.get(key) ?? { kind, names: new Set(), missing, sheet }
      if (missing.length > 0) lent.set(key, { ...group, names: group.names.add(known) })
      return Object.fromEntries(languages.map((language) => [language, name[language] || known]))
    },
    notes: () =>
      [...lent.values()].map(({ kind, names, missing, sheet }) =>
        note('look', { sheet }, 'nameOneLanguage', kind, [...names], missing),
      ),
  }
}
