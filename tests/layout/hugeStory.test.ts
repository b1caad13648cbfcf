import { expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/calendar.ts'
import { laneNeighbour } from '../../src/layout/laneNeighbour.ts'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import { placeDensity } from '../../src/layout/overview.ts'
import type { LayoutEvent } from '../../src/layout/timelineLayout.ts'
import { makeFrame, makeWindow, sixPerLetter } from './makeLayout.ts'

/*
 * More events than a call has room for arguments: no step may hand them on one argument each.
 */
const COUNT = 300_000
const window = makeWindow('2024')
const eventsOn = (dayOf: (at: number) => number): readonly LayoutEvent[] =>
  Array.from({ length: COUNT }, (_, at) => {
    const start = window.start + dayOf(at) * DAY_MS
    return {
      id: `e${at}`,
      // Nearly all in one lane.
      lane: at % 8 === 0 ? 0 : 1,
      start,
      end: start + DAY_MS,
      soft: false,
      span: false,
      status: 'held',
      importance: 3,
      label: 'x',
      dateLabel: '',
    } as const
  })

const accounted = ({ marks, clusters, earlier, later }: ReturnType<typeof layoutTimeline>): number =>
  clusters.reduce((sum, { count }) => sum + count, marks.length + earlier + later)

it('300,000 events of one day are all in a pile, or drawn', () => {
  const layout = layoutTimeline(
    eventsOn(() => 100),
    window,
    makeFrame({ rowsPerLane: [2, 2] }),
    sixPerLetter,
  )
  expect(accounted(layout)).toBe(COUNT)
})

it('300,000 days side by side are all packed, and the strip counts them', () => {
  const events = eventsOn((at) => 2 * at)
  const last = events.at(-1)
  if (!last) throw new Error('there are events')
  const close = { start: window.start, end: window.start + 30 * DAY_MS }
  const layout = layoutTimeline(events, close, makeFrame({ rowsPerLane: [2, 2] }), sixPerLetter)
  expect(accounted(layout)).toBe(COUNT)
  const bins = placeDensity(events, { start: window.start, end: last.end }, 1000)
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT)
})

it('the next lane of 300,000 events is found', () => {
  const events = eventsOn((at) => Math.floor(at / 4))
  expect(laneNeighbour(events, 'e0', 'down')).toBe('e1')
  expect(laneNeighbour(events, 'e299999', 'up')).toBe('e299992')
})
