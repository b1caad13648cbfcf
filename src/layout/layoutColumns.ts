import { isTurningPoint } from '../domain/turningPoint.ts'
import { placeBannerLabels } from './placeBannerLabels.ts'
import { laneBands, type MarkOfEvent } from './placeMarks.ts'
import { placeRowLabels } from './placeRowLabels.ts'
import type { PlacedTallies, TallyFrame } from './tallyLayout.ts'
import { placeTicks } from './ticks.ts'
import { timeScale } from './timeScale.ts'
import type { LayoutEvent, MeasureText, Px, TimelineLayout } from './timelineLayout.ts'

/** Room for a turning point's flag: of several nearer to each other one is named. */
const FLAG: Px = 120

/**
 * What is drawn singly of a large story, as a layout like any other: marks, their labels, the ticks. The rest of it is in
 * `placed`.
 *
 * @param eventOf an event whose title is not here yet has an empty label, and gets none
 */
export function layoutColumns(
  placed: PlacedTallies,
  frame: TallyFrame,
  measure: MeasureText,
  eventOf: (row: number) => LayoutEvent,
): TimelineLayout {
  const { window, earlier, later } = placed
  const scale = timeScale(window, frame.length)
  const marks = placed.marks
    .map((mark): MarkOfEvent => ({ mark, event: eventOf(Number(mark.id)) }))
    .toSorted((a, b) => a.mark.main0 - b.mark.main0)
  const named = marks.filter(({ event }) => isTurningPoint(event) && event.label !== '')
  const banner = placeBannerLabels(apart(named, scale.pxPerMs), frame, measure)
  const labels = placeRowLabels(
    marks,
    { clusters: placed.clusters, banner, piles: placed.piles.map(taken) },
    frame,
    measure,
  )
  const lanes = laneBands(frame).map((band, lane) => ({ lane, ...band, earlier: 0, later: 0 }))
  return {
    window,
    length: frame.length,
    breadth: lanes.at(-1)?.cross1 ?? 0,
    lanes,
    marks: placed.marks,
    clusters: placed.clusters,
    labels: [...banner, ...labels],
    ticks: placeTicks(scale, frame.tickWidth ?? (() => 60)),
    storyThread: [],
    earlier,
    later,
  }
}

const taken = ({ lane, main0, main1 }: PlacedTallies['piles'][number]) => ({ lane, x0: main0, x1: main1 })

/** The first of each stretch of time, so that a pan changes nothing but what comes and goes at the edges. */
function apart(marks: readonly MarkOfEvent[], pxPerMs: number): readonly MarkOfEvent[] {
  const stretch = 2 ** Math.ceil(Math.log2(FLAG / pxPerMs))
  const seen = new Set<number>()
  return marks.filter(({ event }) => {
    const at = Math.floor(event.start / stretch)
    if (seen.has(at)) return false
    seen.add(at)
    return true
  })
}
