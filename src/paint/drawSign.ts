import { disputePath, markPath } from '../layout/markShapes.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { drawBadge } from './drawMark.ts'
import type { PathShape, Shape } from './shapes.ts'

/**
 * The chart's own marks as signs of its legend. Shapes stand for lanes, so a plain one is shown. How a date that is not
 * known fades is not among them: each adapter fades in its own way.
 */
export type Sign = 'day' | 'turningPoint' | 'span' | 'announced' | 'disputed' | 'cluster'

export const SIGNS: Readonly<Record<Sign, readonly Shape[]>> = {
  day: [plain(12)],
  turningPoint: [plain(19)],
  span: [{ kind: 'path', ink: 'signLine', d: 'M-15,0H15M-14,-6V6M14,-6V6' }, plain(11)],
  announced: [{ kind: 'path', ink: 'signHollow', d: markPath(0, 12) }],
  disputed: [plain(13), { kind: 'path', ink: 'dispute', d: disputePath(13) }],
  cluster: drawBadge(3),
}

function plain(size: Px): PathShape {
  return { kind: 'path', ink: 'sign', d: markPath(0, size) }
}
