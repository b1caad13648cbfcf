import { disputePath, markPath } from '../layout/markShapes.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { drawBadge } from './drawMark.ts'
import type { PathShape, Shape } from './shapes.ts'

/**
 * The chart's own marks as signs of its legend. Shapes stand for lanes, so a plain one is shown. How a date that is not
 * known fades is not among them: each adapter fades in its own way.
 */
export type Sign = 'day' | 'time' | 'turningPoint' | 'span' | 'hours' | 'announced' | 'disputed' | 'cluster'

const POINT = [plain(12)]
const BAR: readonly Shape[] = [{ kind: 'path', ink: 'signLine', d: 'M-15,0H15M-14,-6V6M14,-6V6' }, plain(11)]

export const SIGNS: Readonly<Record<Sign, readonly Shape[]>> = {
  day: POINT,
  /** Where some of the points are times of a day. */
  time: POINT,
  turningPoint: [plain(19)],
  span: BAR,
  /** Where some of the bars are stretches of a day. */
  hours: BAR,
  announced: [{ kind: 'path', ink: 'signHollow', d: markPath(0, 12) }],
  disputed: [plain(13), { kind: 'path', ink: 'dispute', d: disputePath(13) }],
  cluster: drawBadge(3),
}

function plain(size: Px): PathShape {
  return { kind: 'path', ink: 'sign', d: markPath(0, size) }
}
