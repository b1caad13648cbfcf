import { filedUnder } from '../../domain/beganIn.ts'
import { formatEdtfDay, formatEdtfMonth, knownReach, parseEdtf, type EpochMs } from '../../domain/calendar.ts'
import type { RowGroup } from '../../parquet/footer.ts'
import { FLAGS, NONE, PRECISIONS } from '../../columns/eventColumns.ts'
import type { DrawnGroup, StoryCodes } from '../../parquet/readDrawn.ts'
import { cellOf, type ShownGroup } from '../../parquet/readShown.ts'
import type { FiledEvents } from '../publish/compileStory.ts'
import { createIdSet } from './uniqueIds.ts'

/** What a page tells of very many events before it shows one: counted while the file is checked. */
export interface TableTally {
  readonly events: number
  /** EDTF of the days on which the first and the last begin. */
  readonly from: string
  readonly to: string
  /** Events by the month, year, decade or years of which their date tells (`filedUnder`), of each lane in the story's order. */
  readonly counts: ReadonlyMap<string, Uint32Array>
  /** Rows of turning points, from 0. */
  readonly turningPoints: readonly number[]
  readonly filed: FiledEvents
}

/** As many turning points as a page names. */
const MOST_TURNING_POINTS = 60

/** Takes row groups in order; what has been counted is there at the end. */
export function createTally(codes: StoryCodes): {
  readonly add: (group: RowGroup, drawn: DrawnGroup, shown: ShownGroup) => void
  readonly finish: () => TableTally
} {
  const counts = new Map<string, Uint32Array>()
  const turningPoints: number[] = []
  const forumLanes = new Map<number, Uint32Array>()
  const people = new Set<number>()
  const addresses = createIdSet()
  const publishers = new Set<string>()
  let [events, sources, first, last] = [0, 0, Infinity, -Infinity]
  const count = (when: string, lane: number): void => {
    const known = counts.get(when) ?? new Uint32Array(codes.lanes.length)
    counts.set(when, known)
    known[lane] = (known[lane] ?? 0) + 1
  }
  return {
    add: ({ first: before, rows }, drawn, shown) => {
      for (let row = 0; row < rows; row += 1) {
        const [lane = 0, forum = NONE] = [drawn.lane[row], drawn.forum[row]]
        const [when, begin] = beginOf(drawn, shown, row)
        count(when, lane)
        first = Math.min(first, begin)
        last = Math.max(last, begin)
        if (drawn.importance[row] === 1 && turningPoints.length < MOST_TURNING_POINTS)
          turningPoints.push(before + row)
        if (forum !== NONE) {
          const lanes = forumLanes.get(forum) ?? new Uint32Array(codes.lanes.length)
          lanes[lane] = (lanes[lane] ?? 0) + 1
          forumLanes.set(forum, lanes)
        }
        if (!addresses.add(cellOf(shown, 'source_url', row) ?? '')) sources += 1
      }
      for (const person of drawn.people) people.add(person)
      for (const name of shown.get('source_publisher')?.values ?? []) publishers.add(name)
      events += rows
    },
    finish: () => ({
      events,
      from: formatEdtfDay(first),
      to: formatEdtfDay(last),
      counts,
      turningPoints,
      filed: {
        period: `${formatEdtfDay(first)}/${formatEdtfDay(last)}`,
        laneOf: new Map(
          [...forumLanes].map(([forum, lanes]) => [
            codes.forums[forum] ?? '',
            codes.lanes[lanes.indexOf(Math.max(...lanes))] ?? '',
          ]),
        ),
        people: new Set([...people].map((person) => codes.people[person] ?? '')),
        sources,
        publishers: publishers.size,
      },
    }),
  }
}

/** What it is filed under, and when it begins as far as its date tells. */
function beginOf(drawn: DrawnGroup, shown: ShownGroup, row: number): readonly [when: string, begin: EpochMs] {
  const begin = drawn.begin[row] ?? 0
  const isPlain = ((drawn.flags[row] ?? 0) & OF_SEVERAL) === 0
  // Of most rows the columns tell it: no date is read again.
  if (isPlain && (drawn.precision[row] ?? 0) <= MONTH) return [formatEdtfMonth(begin), begin]
  const date = parseEdtf(cellOf(shown, 'date', row) ?? '')
  return date ? [filedUnder(date), knownReach(date).start] : [formatEdtfMonth(begin), begin]
}

const OF_SEVERAL = FLAGS.span | FLAGS.choice
const MONTH = PRECISIONS.indexOf('month')
