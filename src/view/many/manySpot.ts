import { hitTest } from '../../layout/hitTest.ts'
import type { PlacedPile, PlacedStretch } from '../../layout/tallyLayout.ts'
import { BADGE, type PlacedCluster } from '../../layout/timelineLayout.ts'
import type { manyFrame } from './manyFrame.ts'
import type { Placed } from './placesOf.ts'

/** What is under the pointer: an event, or a pile of them. */
export interface Spot {
  readonly row: string | null
  readonly box: PlacedPile | PlacedStretch | null
}

export const NOWHERE: Spot = { row: null, box: null }

export function spotAt(
  event: { readonly clientX: number; readonly clientY: number; readonly currentTarget: HTMLElement },
  { layout, placed: { piles, stretches } }: Placed,
  frame: ReturnType<typeof manyFrame>,
): Spot {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  const [main, cross] = [event.clientX - left - frame.gutter, event.clientY - top]
  const holds = ({ main0, main1, cross0, cross1 }: PlacedPile | PlacedStretch) =>
    main >= main0 && main < main1 && cross >= cross0 && cross < cross1
  const hit = hitTest(layout, frame, main, cross)
  if (hit?.kind === 'event') return { row: hit.id, box: null }
  const cluster = hit && layout.clusters.find(({ id }) => id === hit.id)
  if (cluster) return { row: null, box: boxOf(cluster) }
  return { row: null, box: piles.find(holds) ?? stretches.findLast(holds) ?? null }
}

/** Turning points that lie on each other are a pile, too. */
const boxOf = ({ lane, main, cross, count, window, opens }: PlacedCluster): PlacedPile => ({
  lane,
  main0: main - BADGE.length / 2,
  main1: main + BADGE.length / 2,
  cross0: cross - BADGE.breadth / 2,
  cross1: cross + BADGE.breadth / 2,
  count,
  window,
  number: null,
  opens,
})
