import * as v from 'valibot'
import { parseEdtf } from './calendar.ts'
import { SourceSchema } from './citation.ts'
import { languagesOf, type NamedLanguage } from './languages.ts'
import type { Forum, Story, StoryEvent } from './story.ts'
import {
  EventSchema,
  ForumSchema,
  LaneSchema,
  OfficeSchema,
  PersonSchema,
  SCHEMA_VERSION,
  StorySchema,
} from './story.ts'
import type { Failure } from './untrustedJson.ts'
import { failure, isRecord, parseUntrusted } from './untrustedJson.ts'
import { upgradeStory } from './upgradeStory.ts'

/**
 * The published files read back as what they should be. One bad record never costs the reader the story: a person, a
 * source or an event that is malformed is left out, and so is an event that refers to one left out; events are counted.
 *
 * Every object is built anew from the fields that the schema names, so keys such as `__proto__` are never copied.
 */

/** Why an event was left out. */
export type SkipReason =
  | 'malformed'
  /** No date that `parseEdtf` reads. */
  | 'date'
  /** An event before it has the same id. */
  | 'duplicate'
  /** It names a forum, person, office or source that the story does not have. */
  | 'reference'

export interface SkippedEvent {
  /** Place in the file, from 0. */
  readonly position: number
  /** As written, when it is a string; untrusted. */
  readonly id: string | null
  readonly reason: SkipReason
}

export type LoadedStory =
  | { readonly ok: true; readonly story: Story; readonly skipped: readonly SkippedEvent[] }
  | Failure

export interface LoadLimits {
  /** Events, and likewise people, forums, offices and sources. */
  readonly maxRecords: number
}

/** What the published reader accepts; beyond it a story belongs in several files. */
export const READER_LIMITS: LoadLimits = { maxRecords: 5_000 }

export const Anything = v.array(v.unknown())
const LISTS = ['lanes', 'forums', 'people', 'offices', 'sources', 'events'] as const
const ShellSchema = v.object({
  ...StorySchema.entries,
  lanes: Anything,
  forums: Anything,
  people: Anything,
  offices: Anything,
  sources: Anything,
  events: Anything,
})

/** Read a story from JSON text or from a value parsed already. Total: never throws, whatever it is given. */
export function parseStory(input: unknown, limits: LoadLimits = READER_LIMITS): LoadedStory {
  const turns = readStory(input, limits)
  for (;;) {
    const turn = takeTurn(turns)
    if (turn.done) return turn.value
  }
}

/**
 * The same, with a pause after each part of the work, so that a page stays responsive meanwhile. Total: it rejects only
 * when `pause` does.
 */
export async function parseStoryInTurns(
  input: unknown,
  pause: () => Promise<void>,
  limits: LoadLimits = READER_LIMITS,
): Promise<LoadedStory> {
  const turns = readStory(input, limits)
  for (;;) {
    const turn = takeTurn(turns)
    if (turn.done) return turn.value
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await pause()
  }
}

function takeTurn(turns: Generator<undefined, LoadedStory>): IteratorResult<undefined, LoadedStory> {
  try {
    return turns.next()
  } catch {
    // Only a value that is no plain JSON comes here, for example a getter that throws.
    return { done: true, value: failure('malformed') }
  }
}

/** Yields wherever the work may be put down for a while. */
function* readStory(input: unknown, { maxRecords }: LoadLimits): Generator<undefined, LoadedStory> {
  const json = parseUntrusted(input, SCHEMA_VERSION, upgradeStory)
  if (!json.ok) return json
  yield
  const shell = v.safeParse(ShellSchema, json.value)
  if (!shell.success || parseEdtf(shell.output.period) === null) return failure('malformed')
  if (LISTS.some((list) => shell.output[list].length > maxRecords)) return failure('tooMany')
  const lanes = keepValid(LaneSchema, shell.output.lanes)
  yield
  const records = {
    lanes,
    forums: keepForums(shell.output.forums, lanes),
    people: keepValid(PersonSchema, shell.output.people),
    offices: keepValid(OfficeSchema, shell.output.offices),
    sources: keepValid(SourceSchema, shell.output.sources),
  }
  yield
  const { events, skipped } = yield* keepEvents(shell.output.events, records, languagesOf(shell.output))
  return { ok: true, story: { ...shell.output, ...records, events }, skipped }
}

type Records = Pick<Story, 'forums' | 'people' | 'offices' | 'sources'>
interface WithId {
  readonly id: string
}

/** The records that fit the schema, the first of each id. */
export function keepValid<T extends WithId>(
  schema: v.GenericSchema<unknown, T>,
  list: readonly unknown[],
): T[] {
  const kept = new Map<string, T>()
  for (const each of list) {
    const result = v.safeParse(schema, each)
    if (result.success && !kept.has(result.output.id)) kept.set(result.output.id, result.output)
  }
  return [...kept.values()]
}

/** A forum without its lane could not be drawn. */
function keepForums(list: readonly unknown[], lanes: readonly WithId[]): Forum[] {
  const known = idsOf(lanes)
  return keepValid(ForumSchema, list).filter((forum) => known.has(forum.lane))
}

/** Events checked in one turn. */
const BATCH = 12

function* keepEvents(
  list: readonly unknown[],
  records: Records,
  languages: readonly NamedLanguage[],
): Generator<undefined, Pick<Story, 'events'> & { readonly skipped: SkippedEvent[] }> {
  const refersWell = checkReferences(records)
  const seen = new Set<string>()
  const events: StoryEvent[] = []
  const skipped: SkippedEvent[] = []
  for (const [position, each] of list.entries()) {
    if (position % BATCH === BATCH - 1) yield
    const result = v.safeParse(EventSchema, each)
    const isWhole = result.success && isSpoken(result.output, languages)
    const reason = isWhole ? reasonToSkip(result.output, seen, refersWell) : 'malformed'
    if (result.success && reason === null) {
      seen.add(result.output.id)
      events.push(result.output)
    } else if (reason !== null) {
      skipped.push({ position, id: idAsWritten(each), reason })
    }
  }
  return { events, skipped }
}

/** Whether an event has its words in each language of its story. */
const isSpoken = ({ title, summary, place, lead }: StoryEvent, languages: readonly NamedLanguage[]) =>
  languages.every(([tag]) => [title, summary, place ?? title, lead].every((each) => tag in each))

function reasonToSkip(
  event: StoryEvent,
  seen: ReadonlySet<string>,
  refersWell: (event: StoryEvent) => boolean,
): SkipReason | null {
  if (parseEdtf(event.date) === null) return 'date'
  if (seen.has(event.id)) return 'duplicate'
  return refersWell(event) ? null : 'reference'
}

function checkReferences(records: Records): (event: StoryEvent) => boolean {
  const forums = idsOf(records.forums)
  const people = idsOf(records.people)
  const offices = idsOf(records.offices)
  const sources = idsOf(records.sources)
  return ({ forum, participants, lead }) =>
    forums.has(forum) &&
    participants.every(
      ({ person, office }) => people.has(person) && (office === null || offices.has(office)),
    ) &&
    Object.values(lead).every(({ source }) => sources.has(source))
}

const idsOf = (list: readonly WithId[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))

function idAsWritten(value: unknown): string | null {
  const id = isRecord(value) ? value['id'] : null
  return typeof id === 'string' ? id.slice(0, 64) : null
}
