import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/columns/columnsOf.ts'
import { finish } from '../../src/columns/selectRows.ts'
import { tallyLanes } from '../../src/columns/tallyLanes.ts'
import { DAY_MS } from '../../src/domain/calendar.ts'
import type { StoryEvent } from '../../src/domain/story.ts'
import { layoutColumns } from '../../src/layout/layoutColumns.ts'
import { placeTallies } from '../../src/layout/placeTallies.ts'
import type { PlacedTallies, TallyFrame } from '../../src/layout/tallyLayout.ts'
import type { LayoutEvent } from '../../src/layout/timelineLayout.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import type { TimeWindow } from '../../src/state/viewState.ts'
import { generateStory, LANES, makeStory } from '../fixtures/makeStory.ts'

const FRAME: TallyFrame = {
  length: 1000,
  rowsPerLane: LANES.map(() => 3),
  rowPitch: 20,
  laneGap: 9,
  banner: 104,
  markSize: 13,
  turningPointSize: 20,
  labelHeight: 19,
  longRow: true,
}

/** Every event on that many days at once would be a wall: the same story several times over. */
const storyOf = (count: number, seed: number, times = 1) => {
  const story = generateStory(count, seed)
  const events = story.events.flatMap((event) =>
    Array.from({ length: times }, (_, at): StoryEvent => ({ ...event, id: `${event.id}-${at}` })),
  )
  const columns = columnsOf(indexStory({ ...story, events }))
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row)
  return { columns, tallies: finish(tallyLanes(columns, rows)) }
}

const sum = (boxes: readonly { readonly count: number }[]) => boxes.reduce((all, { count }) => all + count, 0)
const drawn = ({ bars, stretches, clusters, marks }: PlacedTallies) =>
  sum(bars) + sum(stretches) + sum(clusters) + marks.length

const FIRST = Date.UTC(2022, 9, 1)
const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), fc.double({ min: 2.6, max: 11, noNaN: true }))
  .map(([day, zoom]) => {
    const start = FIRST + day * DAY_MS
    return { start, end: Math.round(start + 2 ** zoom * DAY_MS) }
  })

describe('a frame of a large story', () => {
  it('has every event once: in a mark, a bar, a stretch, a number of turning points, earlier or later', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1, 3, 20), anyWindow, (seed, times, window) => {
        const { columns, tallies } = storyOf(120, seed, times)
        const placed = placeTallies(columns, tallies, window, FRAME)
        expect(drawn(placed) + placed.earlier + placed.later).toBe(columns.count)
      }),
      { numRuns: 60 },
    )
  })

  it('says over a cell what the bars of that cell have', () => {
    const { columns, tallies } = storyOf(300, 7, 10)
    const window = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2026, 0, 1) }
    const { piles, bars } = placeTallies(columns, tallies, window, FRAME)
    expect(piles.length).toBeGreaterThan(20)
    for (const { lane, main0, main1, count } of piles) {
      const own = bars.filter(
        (bar) => bar.lane === lane && bar.main0 >= main0 - 0.01 && bar.main0 < main1 - 0.01,
      )
      if (main0 >= 0 && main1 <= FRAME.length) expect(sum(own)).toBe(count)
    }
  })

  it('costs what its pixels cost: a hundred times the events are not even twice the shapes', () => {
    const window = { start: Date.UTC(2023, 3, 1), end: Date.UTC(2026, 2, 1) }
    const [few, many] = [1, 100].map((times) => {
      const { columns, tallies } = storyOf(200, 3, times)
      const { bars, piles, marks, stretches } = placeTallies(columns, tallies, window, FRAME)
      return bars.length + piles.length + marks.length + stretches.length
    })
    expect(many).toBeLessThan(2 * (few ?? 0))
  })

  it('goes over from one level of bars to the next without a jump', () => {
    const { columns, tallies } = storyOf(300, 5, 20)
    const start = Date.UTC(2024, 0, 1)
    // At so many pixels a day a bar of four days is as long as one of eight may be.
    const heightsAt = (pxPerDay: number) => {
      const window = { start, end: start + (FRAME.length / pxPerDay) * DAY_MS }
      const { bars } = placeTallies(columns, tallies, window, FRAME)
      return Array.from({ length: 90 }, (_, at) => {
        const x = at * 10.3 + 2.2
        return Math.max(
          0,
          ...bars
            .filter(({ lane, main0, main1 }) => lane === 0 && main0 <= x && main1 > x)
            .map((bar) => bar.cross1 - bar.cross0),
        )
      })
    }
    const [before, after] = [heightsAt(1.25 * 0.9999), heightsAt(1.25 * 1.0001)]
    const differing = before.filter((height, at) => Math.abs(height - (after[at] ?? 0)) > 1)
    expect(before.some((height) => height > 10)).toBe(true)
    expect(differing.length).toBeLessThanOrEqual(2)
  })

  it('holds still while the reader pans: whatever is in both frames is at the same time, and as high', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 400 }), (seed, shift) => {
        const { columns, tallies } = storyOf(150, seed, 4)
        const window = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1) }
        const ms = (window.end - window.start) / FRAME.length
        const by = Math.round(shift * ms)
        const panned = { start: window.start + by, end: window.end + by }
        const [a, b] = [window, panned].map((each) => placeTallies(columns, tallies, each, FRAME))
        const keyed = (placed: PlacedTallies | undefined, at: TimeWindow) =>
          new Map(
            placed?.marks
              .filter(({ shape, main0 }) => shape === 'point' && main0 >= 0 && main0 <= FRAME.length)
              .map(({ id, main0, cross }) => [id, [Math.round((at.start + main0 * ms) / DAY_MS), cross]]),
          )
        const [before, after] = [keyed(a, window), keyed(b, panned)]
        for (const [id, place] of before) if (after.has(id)) expect(after.get(id)).toEqual(place)
      }),
      { numRuns: 40 },
    )
  })

  it('sets turning points and their numbers apart from each other, and wholly inside', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 300, max: 1400 }), (seed, length) => {
        const { columns, tallies } = storyOf(150, seed)
        const [first = 0, last = 0] = [columns.begin[0], columns.end[columns.count - 1]]
        const window = { start: first - 400 * DAY_MS, end: last + 400 * DAY_MS }
        const { marks, clusters } = placeTallies(columns, tallies, window, { ...FRAME, length })
        for (const { main } of clusters) expect(main >= 13 && main <= length - 13).toBe(true)
        for (const lane of LANES.keys()) {
          const places = [
            ...clusters.filter((each) => each.lane === lane).map(({ main }) => main),
            ...marks
              .filter((each) => each.lane === lane && each.importance === 1 && each.shape === 'point')
              .map(({ main0 }) => main0),
          ].toSorted((a, b) => a - b)
          for (const [at, main] of places.entries())
            if (at > 0) expect(main - (places[at - 1] ?? 0)).toBeGreaterThan(23)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('draws nothing of a month as a day of it', () => {
    const events = Array.from({ length: 9 }, () => ({ date: '2024-03' }))
    const columns = columnsOf(indexStory(makeStory({ events })))
    const tallies = finish(
      tallyLanes(
        columns,
        Uint32Array.from({ length: 9 }, (_, row) => row),
      ),
    )
    const window = { start: Date.UTC(2024, 2, 10), end: Date.UTC(2024, 2, 20) }
    const { bars, marks, stretches } = placeTallies(columns, tallies, window, FRAME)
    expect([bars, marks]).toEqual([[], []])
    expect(stretches).toMatchObject([{ count: 9, main0: 0, main1: 1000, soft: true, cut0: true, cut1: true }])
  })
})

describe('labels of a large story', () => {
  it('do not lie on each other, on marks of their row, or on bars', () => {
    fc.assert(
      fc.property(fc.nat(), anyWindow, (seed, window) => {
        const { columns, tallies } = storyOf(80, seed)
        const placed = placeTallies(columns, tallies, window, FRAME)
        const eventOf = (row: number): LayoutEvent => ({
          id: String(row),
          lane: columns.lane[row] ?? 0,
          start: columns.begin[row] ?? 0,
          end: columns.end[row] ?? 0,
          soft: false,
          span: false,
          status: 'held',
          importance: (columns.importance[row] ?? 3) as LayoutEvent['importance'],
          label: row % 7 === 0 ? '' : `Question ${row}`,
          dateLabel: '1 Mar 2024',
        })
        const { labels } = layoutColumns(placed, FRAME, (text) => text.length * 7, eventOf)
        expect(labels.every(({ text }) => text !== '')).toBe(true)
        const taken = placed.marks
          .filter(({ shape }) => shape === 'point')
          .map(({ id, main0, cross }) => ({
            id,
            main0: main0 - 6,
            main1: main0 + 6,
            cross0: cross - 6,
            cross1: cross + 6,
          }))
        for (const { id, main0, main1, cross0, cross1, date } of labels)
          for (const mark of date ? [] : taken)
            expect(
              mark.id === id ||
                mark.main1 <= main0 ||
                mark.main0 >= main1 ||
                mark.cross1 <= cross0 ||
                mark.cross0 >= cross1,
            ).toBe(true)
        for (const [at, one] of labels.entries())
          for (const other of [
            ...labels.slice(at + 1),
            ...placed.piles.filter(({ lane }) => !one.date && lane === one.lane),
          ])
            expect(
              one.main1 <= other.main0 + 0.001 ||
                other.main1 <= one.main0 + 0.001 ||
                one.cross1 <= other.cross0 + 0.001 ||
                other.cross1 <= one.cross0 + 0.001,
              JSON.stringify([one, other]),
            ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
