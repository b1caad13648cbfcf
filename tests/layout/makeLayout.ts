import * as fc from 'fast-check'
import { DAY_MS, parseEdtf } from '../../src/domain/calendar.ts'
import type { Importance, Status } from '../../src/domain/story.ts'
import {
  BADGE,
  type Frame,
  type LayoutEvent,
  type MeasureText,
  type PlacedCluster,
  type PlacedLabel,
  type PlacedMark,
  type TimelineLayout,
} from '../../src/layout/timelineLayout.ts'
import { measureByTable } from '../../src/layout/widthTable.ts'
import type { TimeWindow } from '../../src/state/viewState.ts'

/** `['a', '2024-12-10', 0, 2]`: id, date, lane, importance; then, if it matters, label and status. */
export type EventTuple = readonly [
  id: string,
  date: string,
  lane?: number,
  importance?: Importance,
  label?: string,
  status?: Status,
]

export function makeEvents(...tuples: readonly EventTuple[]): readonly LayoutEvent[] {
  return tuples
    .map(([id, edtf, lane = 0, importance = 3, label = id, status = 'held'] = ['', '']) => {
      const date = parseEdtf(edtf)
      if (date === null) throw new Error(`the test's date ${edtf} does not parse`)
      const { start, end, isSpan, precision } = date
      const soft = precision !== 'day' || date.approximate
      return { id, lane, start, end, soft, span: isSpan, status, importance, label, dateLabel: edtf }
    })
    .toSorted((a, b) => a.start - b.start)
}

/** `makeWindow('2024-12')`, `makeWindow('2024-12-01/2024-12-10')`. */
export function makeWindow(edtf: string): TimeWindow {
  const date = parseEdtf(edtf)
  if (date === null) throw new Error(`the test's window ${edtf} does not parse`)
  return { start: date.start, end: date.end }
}

export function makeFrame(changes: Partial<Frame> = {}): Frame {
  const sizes = { markSize: 12, turningPointSize: 18, labelHeight: 20, rowPitch: 22, laneGap: 8, banner: 150 }
  return { length: 1000, rowsPerLane: [3, 3, 3], ...sizes, ...changes }
}

/** Six pixels a letter: easy to do in one's head. */
export const sixPerLetter: MeasureText = (text) => text.length * 6

const WORDS = {
  en: ['Talks', 'with', 'Shoigu', 'commission', 'military-technical', 'New', 'Delhi', '22nd', 'session'],
  hi: ['भारत', 'रूस', 'सैन्य', 'आयोग', 'का', '22वां', 'सत्र', 'मॉस्को', 'वार्ता', 'राजनाथ', 'शिखर', 'सम्मेलन'],
} as const

const DAY_ZERO = Date.UTC(2020, 0, 1)
const SPANS = {
  day: [1, 1],
  span: [2, 12],
  month: [28, 31],
  year: [365, 366],
  decades: [3652, 7305],
} as const

const kind = fc.oneof(
  { weight: 12, arbitrary: fc.constant('day' as const) },
  { weight: 4, arbitrary: fc.constant('span' as const) },
  { weight: 2, arbitrary: fc.constant('month' as const) },
  { weight: 1, arbitrary: fc.constantFrom('year' as const, 'decades' as const) },
)
const importance = fc.constantFrom<Importance[]>(1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3)

/** A lane's events crowd around a few dates, as news does. */
const day = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1400, max: 1430 }))

const eventShape = fc.record({
  day,
  kind,
  long: fc.double({ min: 0, max: 1, noNaN: true }),
  lane: fc.integer({ min: 0, max: 2 }),
  importance,
  words: fc.array(fc.nat(100), { minLength: 1, maxLength: 9 }),
})

export interface Scene {
  readonly events: readonly LayoutEvent[]
  readonly window: TimeWindow
  readonly frame: Frame
  readonly measure: MeasureText
}

/** A random story seen through a random window in a frame of 320 to 1920 px, in Hindi or English. */
export const scene: fc.Arbitrary<Scene> = fc
  .record({
    shapes: fc.array(eventShape, { maxLength: 160, size: 'max' }),
    locale: fc.constantFrom('hi' as const, 'en' as const),
    // Most windows show the crowded dates, somewhere between their edges.
    before: fc.double({ min: -0.2, max: 1.1, noNaN: true }),
    days: fc.oneof(
      fc.integer({ min: 7, max: 60 }),
      fc.integer({ min: 60, max: 800 }),
      fc.integer({ min: 800, max: 2500 }),
      fc.integer({ min: 2500, max: 9000 }),
    ),
    length: fc.constantFrom(320, 560, 640, 1024, 1280, 1920),
    rows: fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
    ),
    banner: fc.constantFrom(0, 60, 150, 260),
  })
  .map(({ shapes, locale, before, days, length, rows, banner }) => {
    const start = DAY_ZERO + Math.round(1415 - before * days) * DAY_MS
    return {
      events: shapes
        .map((shape, index) => eventOf(shape, index, WORDS[locale]))
        .toSorted((a, b) => a.start - b.start),
      window: { start, end: start + days * DAY_MS },
      frame: makeFrame({ length, rowsPerLane: rows, banner }),
      measure: measureByTable(locale),
    }
  })

type Shape = typeof eventShape extends fc.Arbitrary<infer T> ? T : never

function eventOf(shape: Shape, index: number, words: readonly string[]): LayoutEvent {
  const [least, most] = SPANS[shape.kind]
  const start = DAY_ZERO + shape.day * DAY_MS
  return {
    id: `e${index}`,
    lane: shape.lane,
    start,
    end: start + Math.round(least + shape.long * (most - least)) * DAY_MS,
    soft: shape.kind !== 'day' && shape.kind !== 'span',
    span: shape.kind === 'span' || shape.kind === 'decades',
    status: 'held',
    importance: shape.importance,
    label: shape.words.map((word) => words[word % words.length]).join(' '),
    dateLabel: '10 Dec 2024',
  }
}

export interface LayoutBox {
  readonly main0: number
  readonly main1: number
  readonly cross0: number
  readonly cross1: number
}

export function boxOfMark(mark: PlacedMark, frame: Frame): LayoutBox {
  const half = (mark.importance === 1 ? frame.turningPointSize : frame.markSize) / 2
  const around = mark.shape === 'point' ? half : 0
  return {
    main0: mark.main0 - around,
    main1: mark.main1 + around,
    cross0: mark.cross - half,
    cross1: mark.cross + half,
  }
}

export const boxOfCluster = ({ main, cross }: PlacedCluster): LayoutBox => ({
  main0: main - BADGE.length / 2,
  main1: main + BADGE.length / 2,
  cross0: cross - BADGE.breadth / 2,
  cross1: cross + BADGE.breadth / 2,
})

/** Every mark and badge as drawn. */
export const drawnBoxes = (layout: TimelineLayout, frame: Frame): readonly (LayoutBox & { id: string })[] => [
  ...layout.marks.map((mark) => ({ id: mark.id, ...boxOfMark(mark, frame) })),
  ...layout.clusters.map((cluster) => ({ id: cluster.id, ...boxOfCluster(cluster) })),
]

/** A leader is straight; as a box it has no width. */
export const leaderBoxes = (label: PlacedLabel): readonly LayoutBox[] =>
  (label.leader ?? []).slice(1).map((to, index) => {
    const from = label.leader?.[index] ?? to
    return {
      main0: Math.min(from[0], to[0]),
      main1: Math.max(from[0], to[0]),
      cross0: Math.min(from[1], to[1]),
      cross1: Math.max(from[1], to[1]),
    }
  })

/** Deeper than a hundredth of a pixel. */
export const overlap = (a: LayoutBox, b: LayoutBox): boolean =>
  a.main0 < b.main1 - 0.01 &&
  b.main0 < a.main1 - 0.01 &&
  a.cross0 < b.cross1 - 0.01 &&
  b.cross0 < a.cross1 - 0.01

/** Pairs of boxes that overlap, named for the failure message. */
export function collisions<A extends LayoutBox, B extends LayoutBox>(
  as: readonly A[],
  bs: readonly B[],
): string[] {
  const found: string[] = []
  for (const a of as)
    for (const b of bs) if (a !== (b as LayoutBox) && overlap(a, b)) found.push(nameOf(a, b))
  return found
}

const nameOf = (a: LayoutBox, b: LayoutBox): string => `${JSON.stringify(a)} on ${JSON.stringify(b)}`
