import { middleOf } from './spotOf.ts'
import type { Px, TimelineLayout } from './timelineLayout.ts'

/**
 * What has moved between two layouts of one window, when a filter gives a chart other rows.
 *
 *   before   lane 0  ●a          after   lane 1  ●b        b  came from 22 px further down
 *            lane 1     ●b                                 a  is not in the answer: it has gone
 */
export interface Shift {
  readonly main: Px
  readonly cross: Px
}

/** `mark a`, `cluster b`, `label c`, `lane 2`: a name for each part that is drawn. */
export type PartName = `${'mark' | 'cluster' | 'label' | 'lane'} ${string}`

/**
 * From the place of each part of `after` to where it was before; null for one that is new, and nothing for one that has not
 * moved. A mark that was in a cluster comes from there, and a cluster from what it gathers.
 */
export function compareLayouts(
  before: TimelineLayout,
  after: TimelineLayout,
): ReadonlyMap<PartName, Shift | null> {
  const was = placesIn(before)
  const shifts = new Map<PartName, Shift | null>()
  const note = (name: PartName, now: Shift, from: Shift | undefined) => {
    const shift = from ? { main: from.main - now.main, cross: from.cross - now.cross } : null
    if (shift === null || shift.main !== 0 || shift.cross !== 0) shifts.set(name, shift)
  }
  for (const mark of after.marks) {
    const now = { main: middleOf(mark), cross: mark.cross }
    note(`mark ${mark.id}`, now, was.events.get(mark.id))
  }
  for (const { id, ids, main, cross } of after.clusters) {
    const first = ids.find((each) => was.events.has(each)) ?? id
    note(`cluster ${id}`, { main, cross }, was.clusters.get(id) ?? was.events.get(first))
  }
  for (const { id, main0, cross0 } of after.labels)
    note(`label ${id}`, { main: main0, cross: cross0 }, was.labels.get(id))
  for (const { lane, cross0, cross1 } of after.lanes)
    if (cross1 > cross0) note(`lane ${lane}`, { main: 0, cross: cross0 }, was.lanes.get(lane))
  return shifts
}

function placesIn({ marks, clusters, labels, lanes }: TimelineLayout) {
  const ownMarks = marks.map((mark) => [mark.id, { main: middleOf(mark), cross: mark.cross }] as const)
  const gathered = clusters.flatMap(({ ids, main, cross }) => ids.map((id) => [id, { main, cross }] as const))
  return {
    events: new Map<string, Shift>([...gathered, ...ownMarks]),
    clusters: new Map(clusters.map(({ id, main, cross }) => [id, { main, cross }])),
    labels: new Map(labels.map(({ id, main0, cross0 }) => [id, { main: main0, cross: cross0 }])),
    lanes: new Map(
      lanes.flatMap(({ lane, cross0, cross1 }) =>
        cross1 > cross0 ? [[lane, { main: 0, cross: cross0 }] as const] : [],
      ),
    ),
  }
}
