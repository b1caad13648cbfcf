import { createHash } from 'node:crypto'
import { parseEdtf } from '../../domain/calendar.ts'
import { noWordsIn, type Locale } from '../../domain/text.ts'
import type { Status } from '../../domain/story.ts'
import type {
  CitationRecord,
  EventRecord,
  ForumRecord,
  SourcedEventRecord,
  SourceRecord,
} from './recordSchemas.ts'
import { readableHost } from './readableHost.ts'
import type { StoryRecord } from './storySchema.ts'
import type { Draft, Located } from './recordShape.ts'
import { errorAt, type SourceIssue } from './sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Events with all that the checks and the compiler ask for, and the records that their editor did not have to write. */
export interface SettledEvents {
  readonly events: readonly Located<EventRecord>[]
  /** One forum for each lane that events name themselves: under its name they are filtered and drawn. */
  readonly forums: readonly Located<ForumRecord>[]
  /** One source for each address that events give on the spot. */
  readonly sources: readonly Located<SourceRecord>[]
  /** The story's lanes, with the forums above. */
  readonly story: Located<StoryRecord>
  readonly issues: readonly SourceIssue[]
}

/**
 * A story whose rigour is `sources` leaves out what most events do not need; here it is filled in, so that nothing after
 * this knows two kinds of events.
 *
 *   summary     none
 *   importance  2
 *   status      that of the last state; else held when the date had begun on the day of the last update, else announced
 *   states      that of the last update, for what gives only its latest day and has no report with a day
 *   forum       that of the lane which the event names; the only lane, where there is one
 *   sources     an address becomes a source with an id of its own, or the source that has this address already
 */
export function settleEvents(
  story: Located<StoryRecord>,
  written: readonly Located<SourcedEventRecord>[],
  languages: readonly Locale[],
  known: {
    readonly forums: readonly Located<ForumRecord>[]
    readonly sources: readonly Located<SourceRecord>[]
  },
): SettledEvents {
  const lanes = new Set<string>()
  const sources = new SpotSources(known.sources)
  const only = story.draft.lanes?.length === 1 ? story.draft.lanes[0]?.id : undefined
  const issues: SourceIssue[] = []
  const events = written.map((event) => {
    const { lane = event.draft.forum === undefined ? only : undefined } = event.draft
    if (lane !== undefined) lanes.add(lane)
    issues.push(...checkPlace(event, lane, story, known.forums), ...checkSpots(event))
    const citations = event.draft.sources?.map((spot, position) => sources.cite(spot, event, position))
    const fill = (draft: Draft<SourcedEventRecord>): Draft<EventRecord> => {
      const { lane: _, sources: __, forum = lane, ...rest } = draft
      return {
        ...rest,
        ...(forum !== undefined && { forum }),
        status: draft.status ?? statusOf(draft, story.draft.updated),
        importance: draft.importance ?? 2,
        ...statesOf(draft, story.draft.updated),
        ...(citations && { sources: citations }),
      }
    }
    const draft = fill(event.draft)
    return {
      at: event.at,
      draft,
      // What the schema has found whole and fill has completed is whole, once it has a forum. Such a draft is the whole record.
      complete:
        event.complete && (event.draft.forum ?? lane)
          ? ({ summary: noWordsIn(languages), ...draft } as EventRecord)
          : null,
    }
  })
  return {
    events,
    forums: laneForums(story, lanes),
    sources: sources.made,
    story: withForums(story, lanes),
    issues,
  }
}

/** “Before the end of 2025”: when it begins, nobody says. */
const givesOnlyLatest = (date: string | undefined): boolean => date?.startsWith('[..') === true

/** What gives only its latest day began with some report; where none has a day, on the day of the records. */
function statesOf(
  { date, status = 'announced', states, sources = [] }: Draft<SourcedEventRecord>,
  updated: string | undefined,
): Pick<Draft<EventRecord>, 'states'> {
  const isReported = states !== undefined || sources.some(({ source, published }) => source ?? published)
  if (date === undefined || !givesOnlyLatest(date) || isReported || updated === undefined) return {}
  return { states: [{ known: updated, status, date }] }
}

function statusOf({ states, date }: Draft<SourcedEventRecord>, updated: string | undefined): Status {
  const last = states?.at(-1)
  if (last) return last.status
  if (givesOnlyLatest(date)) return 'announced'
  const [begins, day] = [parseEdtf(date ?? ''), parseEdtf(updated ?? '')]
  return !begins || !day || begins.start < day.end ? 'held' : 'announced'
}

// --- lanes -----------------------------------------------------------------------------------------------------------

function checkPlace(
  event: Located<SourcedEventRecord>,
  lane: string | undefined,
  { draft: { lanes } }: Located<StoryRecord>,
  forums: readonly Located<ForumRecord>[],
): SourceIssue[] {
  const ids = (lanes ?? []).map(({ id }) => id)
  if (event.draft.lane !== undefined && event.draft.forum !== undefined)
    return [errorAt(event.at('lane'), say.laneAndForum())]
  if (lane === undefined)
    return event.draft.forum === undefined && lanes ? [errorAt(event.at('id'), say.noLane(ids))] : []
  if (!ids.includes(lane))
    return ids.length === 0 ? [] : [errorAt(event.at('lane'), say.unknownLane(lane, ids))]
  return forums.some(({ draft }) => draft.id === lane)
    ? [errorAt(event.at('lane'), say.laneIsForum(lane))]
    : []
}

function laneForums(story: Located<StoryRecord>, wanted: ReadonlySet<string>): Located<ForumRecord>[] {
  return (story.draft.lanes ?? []).flatMap(({ id, name }, position) => {
    if (!wanted.has(id)) return []
    const forum = { id, name, short: name }
    return [{ draft: forum, complete: forum, at: (...path) => story.at('lanes', position, ...path) }]
  })
}

function withForums(story: Located<StoryRecord>, wanted: ReadonlySet<string>): Located<StoryRecord> {
  if (wanted.size === 0) return story
  const fill = <T extends Draft<StoryRecord>>(draft: T): T => ({
    ...draft,
    lanes: draft.lanes?.map((lane) =>
      wanted.has(lane.id) ? { ...lane, forums: [...(lane.forums ?? []), lane.id] } : lane,
    ),
  })
  return { at: story.at, draft: fill(story.draft), complete: story.complete && fill(story.complete) }
}

// --- sources ---------------------------------------------------------------------------------------------------------

type Spot = SourcedEventRecord['sources'][number]

function checkSpots(event: Located<SourcedEventRecord>): SourceIssue[] {
  return (event.draft.sources ?? []).flatMap(({ source, url }, position) => {
    if ((source === undefined) !== (url === undefined)) return []
    return [
      errorAt(
        event.at('sources', position),
        source === undefined ? say.sourceWithoutAddress() : say.sourceAndAddress(),
      ),
    ]
  })
}

/** Addresses that events give on the spot, each made a source once. */
class SpotSources {
  readonly made: Located<SourceRecord>[] = []
  readonly #byUrl: Map<string | undefined, string>

  constructor(known: readonly Located<SourceRecord>[]) {
    this.#byUrl = new Map(
      known.flatMap(({ draft }) => (draft.id === undefined ? [] : [[draft.url, draft.id] as const])),
    )
  }

  cite(spot: Spot, event: Located<SourcedEventRecord>, position: number): CitationRecord {
    const { supports, preview, quote } = spot
    const source = spot.source ?? this.#idOf(spot, event, position)
    return { source, ...(supports && { supports }), ...(preview && { preview }), ...(quote && { quote }) }
  }

  #idOf(spot: Spot, event: Located<SourcedEventRecord>, position: number): string {
    const known = this.#byUrl.get(spot.url)
    if (known !== undefined) return known
    const record = recordOf(spot)
    this.#byUrl.set(spot.url, record.id)
    this.made.push({
      draft: record,
      complete: record,
      at: (...path) => event.at('sources', position, ...path),
    })
    return record.id
  }
}

function recordOf(spot: Spot): SourceRecord {
  const { source: _, supports: _s, preview: _p, quote: _q, url = '', ...rest } = spot
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'unknown'
  return {
    ...rest,
    id: spot.id ?? `${host.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 50)}-${digest(url)}`,
    publisher: spot.publisher ?? (readableHost(url) || host),
    // Nobody has said it, and an address does not tell.
    language: spot.language ?? 'und',
    url,
  }
}

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)
