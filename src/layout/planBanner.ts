import { isTurningPoint } from '../domain/turningPoint.ts'
import type { TimeWindow } from '../state/viewState.ts'
import { packLanes } from './packLanes.ts'
import { BANNER_FOOT, placeBannerLabels } from './placeBannerLabels.ts'
import { placeMarks } from './placeMarks.ts'
import { timeScale } from './timeScale.ts'
import type { Frame, LayoutEvent, MeasureText, Px } from './timelineLayout.ts'

/**
 * How high the banner must be for every turning point's label in the story's own window: found by raising them under an open
 * sky and measuring. `frame.banner` is the most that may be spent.
 *
 *   ┃ 28 Apr 2023 …       4 Dec 2025 … ┃  ┐
 *                         4 Dec 2025 … ┃  │ what comes out
 *                         5 Dec 2025 … ┃  ┘
 */
export function planBanner(
  events: readonly LayoutEvent[],
  window: TimeWindow,
  frame: Frame,
  measure: MeasureText,
): Px {
  const { marks } = placeMarks(packLanes(events, window, frame), timeScale(window, frame.length), frame)
  const turningPoints = marks.filter(({ event }) => isTurningPoint(event))
  const lowest = Math.max(0, ...placeBannerLabels(turningPoints, frame, measure).map(({ cross1 }) => cross1))
  return lowest === 0 ? 0 : lowest + (frame.bannerFoot ?? BANNER_FOOT)
}
