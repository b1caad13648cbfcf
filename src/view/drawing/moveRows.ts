import { compareLayouts, type Shift } from '../../layout/compareLayouts.ts'
import type { Px, TimelineLayout } from '../../layout/timelineLayout.ts'
import type { Shape } from '../../paint/shapes.ts'
import type { ChartFrame, ChartPlan } from './chartFrame.ts'
import css from './ChartSvg.module.css'

/** A chart as it was drawn. */
export interface Drawn {
  readonly plan: ChartPlan
  readonly frame: ChartFrame
  readonly layout: TimelineLayout
  readonly shapes: readonly Shape[]
}

/** Long enough for the eye to go along, too short to be waited for. */
const MOVE_MS = 280
export const LEAVE_MS = 160
const SOFTLY = 'cubic-bezier(0.2, 0.7, 0.2, 1)'

/** With more to move than this an eye could follow nothing, and a phone would drop frames. */
const MOST_PARTS = 400

/** Other events in the same place, or another banner over them: not another width, nor another language. */
export const isOtherChoice = (before: Drawn, after: Drawn): boolean =>
  (before.plan !== after.plan || before.frame.banner !== after.frame.banner) &&
  before.plan.locale === after.plan.locale &&
  before.frame.width === after.frame.width &&
  after.layout.marks.length + after.layout.clusters.length <= MOST_PARTS

/**
 * Lets what a chart has kept glide from where it was to where it is. The new places are there already, the page has its
 * height, and nothing is laid out again: parts are only drawn elsewhere for a while. A glide that is cut short by the next adds
 * to it, so that nothing leaps.
 *
 * @param top where on screen the chart began before; the line above it may have got another height
 */
export function moveRows(svg: SVGSVGElement, before: Drawn, after: Drawn, top: Px) {
  const shifts = compareLayouts(before.layout, after.layout)
  for (const part of svg.querySelectorAll<SVGElement>(PARTS)) {
    const shift = shifts.get(nameOf(part))
    if (shift) glide(part, shift)
    else if (shift === null) appear(part)
  }
  const foot = before.frame.height - after.frame.height
  for (const part of svg.querySelectorAll(FOOT)) glide(part, { main: 0, cross: foot })
  for (const pole of svg.querySelectorAll(POLES)) appear(pole)
  const stage = svg.parentElement
  const now = stage?.getBoundingClientRect().top ?? 0
  // Where the chart's head is above the screen its axis sticks, and the browser holds what stands below.
  if (!stage || now < 0 || top < 0) return
  glide(stage, { main: 0, cross: top - now })
  const ruler = svg.nextElementSibling
  if (ruler) glide(ruler, { main: 0, cross: before.frame.banner - after.frame.banner })
  for (const part of below(stage)) glide(part, { main: 0, cross: top - now + foot })
}

const PARTS = `[data-mark], [data-cluster], [data-label], .${css['lanes']} > [data-lane]`
const FOOT = `.${css['axis']} text, .${css['axis']} > line`
const POLES = `.${css['leaders']} > *`

function nameOf({ dataset: { mark, cluster, label, lane = '' } }: SVGElement) {
  if (mark !== undefined) return `mark ${mark}` as const
  if (cluster !== undefined) return `cluster ${cluster}` as const
  return label === undefined ? (`lane ${lane}` as const) : (`label ${label}` as const)
}

function glide(part: Element, { main, cross }: Shift) {
  if (main === 0 && cross === 0) return
  const from = `${px(main)} ${px(cross)}`
  // A browser may set the start a moment after the frame that is drawn: until then a part is where it was, not where it will be.
  const timing = { duration: MOVE_MS, easing: SOFTLY, composite: 'add', fill: 'backwards' } as const
  part.animate({ translate: [from, '0px 0px'] }, timing)
}

const px = (length: Px): string => `${length}px`

/** After what leaves has left. */
const appear = (part: Element) =>
  part.animate({ opacity: [0, 1] }, { duration: MOVE_MS - LEAVE_MS, delay: LEAVE_MS / 2, fill: 'backwards' })

/** What stands under the chart in its column of the page. A frame grows at once: a page of another site stands below. */
function below(stage: Element): readonly Element[] {
  if (stage.closest('[data-compact]')) return []
  const found: Element[] = []
  for (let part = stage; part.parentElement && !isColumn(part); part = part.parentElement)
    for (let next = part.nextElementSibling; next; next = next.nextElementSibling) found.push(next)
  return found
}

const isColumn = ({ parentElement }: Element): boolean => parentElement?.matches('[data-part=stage]') ?? true
