import { isTurningPoint } from '../domain/turningPoint.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { packLanes } from './packLanes.ts'
import { placeStoryThread } from './placeStoryThread.ts'
import { placeBannerLabels } from './placeBannerLabels.ts'
import { laneBands, lanesFrom, type MarkOfEvent, placeMarks } from './placeMarks.ts'
import { placeRowLabels } from './placeRowLabels.ts'
import { placeTicks, type TickWidth } from './ticks.ts'
import { timeScale } from './timeScale.ts'
import type {
  Frame,
  LayoutEvent,
  MeasureText,
  PlacedCluster,
  PlacedLabel,
  PlacedLane,
  TimelineLayout,
} from './timelineLayout.ts'

/**
 * From events and a window to everything that is drawn.
 *
 *   events ──► pack rows ──► cluster ──► cut the window ──► banner labels ──► row labels
 *              (once per list and zoom)  (every pan)        + story's thread, ticks
 *
 * Every event is in exactly one mark, one cluster, `earlier` or `later`. Same input, same output; no event is read
 * twice for a pan.
 *
 * @param events sorted by start; the array's identity is what is remembered, so keep it while only the window changes
 * @param measure widths in pixels; keep the function while fonts do not change
 */
export function layoutTimeline(
  events: readonly LayoutEvent[],
  window: TimeWindow,
  frame: Frame,
  measure: MeasureText,
): TimelineLayout {
  const scale = timeScale(window, frame.length)
  const packed = packLanes(events, window, frame)
  const { lanes, marks, clusters } = placeMarks(packed, scale, frame)
  return {
    window,
    length: frame.length,
    breadth: breadthOf(frame),
    lanes,
    marks: marks.map(({ mark }) => mark),
    clusters,
    labels: placeLabels(marks, clusters, frame, measure),
    ticks: placeTicks(scale, frame.tickWidth ?? guessTickWidth(measure)),
    storyThread: placeStoryThread(packed, scale, frame),
    earlier: sum(lanes, ({ earlier }) => earlier),
    later: sum(lanes, ({ later }) => later),
  }
}

const breadthOf = (frame: Frame): number =>
  laneBands(frame).findLast(({ cross0, cross1 }) => cross1 > cross0)?.cross1 ?? lanesFrom(frame)

function placeLabels(
  marks: readonly MarkOfEvent[],
  clusters: readonly PlacedCluster[],
  frame: Frame,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const turningPoints = marks.filter(({ event }) => isTurningPoint(event))
  const banner = placeBannerLabels(turningPoints, frame, measure)
  return [...banner, ...placeRowLabels(marks, { clusters, banner }, frame, measure)]
}

const sum = (lanes: readonly PlacedLane[], count: (lane: PlacedLane) => number): number =>
  lanes.reduce((total, lane) => total + count(lane), 0)

/** Wide enough for the longest month in Hindi or English. Nobody's clock is known here, so no hours are told. */
function guessTickWidth(measure: MeasureText): TickWidth {
  const widest = (...samples: string[]): number =>
    Math.max(...samples.map((sample) => measure(sample, 'tick')))
  return (unit, major) => {
    if (unit === 'year' || unit === 'decade') return widest('2000s')
    if (unit === 'hour' || unit === 'minute') return Infinity
    if (major) return widest('सितंबर 2000', 'Sept 2000')
    return unit === 'day' ? widest('30') : widest('सितंबर', 'Sept')
  }
}
