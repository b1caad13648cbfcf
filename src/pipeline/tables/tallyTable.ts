import { filedUnder } from '../../domain/beganIn.ts'
import {
  endsOf,
  formatEdtfDay,
  formatEdtfMonth,
  knownReach,
  parseEdtf,
  type EpochMs,
} from '../../domain/calendar.ts'
import type { RowGroup } from '../../parquet/footer.ts'
import { FLAGS, NONE, PRECISIONS } from '../../columns/eventColumns.ts'
import type { DrawnGroup, StoryCodes } from '../../parquet/readDrawn.ts'
import { cellOf, type ShownGroup } from '../../parquet/readShown.ts'
import type { FiledEvents } from '../publish/compileStory.ts'
import { createIdSet } from './uniqueIds.ts'

/** What a page tells of very many events before it shows one: counted while the file is checked. */
export interface TableTally {
  readonly events: number
  /** EDTF of when the first and the last begin, as finely as their dates tell: a day, a month, a year, a decade. */
  readonly from: string
  readonly to: string
  /** Events by the month, year, decade or years of which their date tells (`filedUnder`), of each lane in the story's order. */
  readonly counts: ReadonlyMap<string, Uint32Array>
  /** The first turning points, in order of time. */
  readonly turningPoints: readonly TalliedTurningPoint[]
  readonly filed: FiledEvents
}

interface TalliedTurningPoint {
  /** From 0. */
  readonly row: number
  readonly lane: number
  /** Of the time that it may be at. */
  readonly middle: EpochMs
}

/** As many turning points as a page names. */
const MOST_TURNING_POINTS = 60

/** Takes row groups in order; what has been counted is there at the end. */
export function createTally(codes: StoryCodes): {
  readonly add: (group: RowGroup, drawn: DrawnGroup, shown: ShownGroup) => void
  readonly finish: () => TableTally
} {
  const counts = new Map<string, Uint32Array>()
  const turningPoints: TalliedTurningPoint[] = []
  const forumLanes = new Map<number, Uint32Array>()
  const people = new Set<number>()
  const addresses = createIdSet()
  const publishers = new Set<string>()
  let [events, sources] = [0, 0]
  let [first, last]: Beginning[] = []
  const count = (when: string, lane: number): void => {
    const known = counts.get(when) ?? new Uint32Array(codes.lanes.length)
    counts.set(when, known)
    known[lane] = (known[lane] ?? 0) + 1
  }
  return {
    add: ({ first: before, rows }, drawn, shown) => {
      for (let row = 0; row < rows; row += 1) {
        const [lane = 0, forum = NONE] = [drawn.lane[row], drawn.forum[row]]
        const own = beginOf(drawn, shown, row)
        count(own.filed, lane)
        if (!first || isBefore(own, first)) first = own
        if (!last || isAfter(own, last)) last = own
        if (drawn.importance[row] === 1 && turningPoints.length < MOST_TURNING_POINTS)
          turningPoints.push({
            row: before + row,
            lane,
            middle: ((drawn.begin[row] ?? 0) + (drawn.end[row] ?? 0)) / 2,
          })
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
      from: tellOf(first),
      to: tellOf(last),
      counts,
      turningPoints,
      filed: {
        period: `${tellOf(first)}/${tellOf(last)}`,
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

/** When an event begins, as far as its date tells. */
interface Beginning {
  readonly begin: EpochMs
  /** Place in `PRECISIONS`. */
  readonly precision: number
  /** As `filedUnder` says. */
  readonly filed: string
}

/** Of two that begin together, the one that tells more is meant. */
const isBefore = (one: Beginning, other: Beginning): boolean =>
  one.begin < other.begin || (one.begin === other.begin && one.precision < other.precision)

const isAfter = (one: Beginning, other: Beginning): boolean =>
  one.begin > other.begin || (one.begin === other.begin && one.precision < other.precision)

/** EDTF, no finer than is known. */
function tellOf(beginning: Beginning | undefined): string {
  if (!beginning) return ''
  const { begin, precision, filed } = beginning
  if (precision < MONTH) return formatEdtfDay(begin)
  return precision === MONTH ? formatEdtfMonth(begin) : (filed.split('/')[0] ?? filed)
}

function beginOf(drawn: DrawnGroup, shown: ShownGroup, row: number): Beginning {
  const begin = drawn.begin[row] ?? 0
  const precision = drawn.precision[row] ?? 0
  const isPlain = ((drawn.flags[row] ?? 0) & OF_SEVERAL) === 0
  // Of most rows the columns tell it: no date is read again.
  const date = isPlain && precision <= MONTH ? null : parseEdtf(cellOf(shown, 'date', row) ?? '')
  if (!date) return { begin, precision, filed: formatEdtfMonth(begin) }
  const first = (date.isSpan && endsOf(date).from) || date
  return {
    begin: knownReach(date).start,
    precision: PRECISIONS.indexOf(first.precision),
    filed: filedUnder(date),
  }
}

const OF_SEVERAL = FLAGS.span | FLAGS.choice
const MONTH = PRECISIONS.indexOf('month')
