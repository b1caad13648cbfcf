import { addMonths, DAY_MS, partsOf, utcDay, type EpochMs } from '../../domain/calendar.ts'
import { brushedWindow, type Brush } from '../../layout/overview.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import type { TimeScale } from '../../layout/timeScale.ts'
import { panWindow, shiftWindow, spanOf, type WindowLimits } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/**
 * The brush on the overview strip, as arithmetic.
 *
 *        start        end
 *   ┄┄┄┄┄┄[┃┄┄ body ┄┄┃]┄┄┄┄┄ outside ┄┄┄
 */
export type Grip = 'start' | 'body' | 'end'

/** How near to a handle counts as on it. */
const HANDLE_REACH: Px = 10
const TOUCH_REACH: Px = 20

export function gripAt(x: Px, { main0, main1 }: Brush, touch: boolean): Grip | 'outside' {
  const reach = touch ? TOUCH_REACH : HANDLE_REACH
  const [toStart, toEnd] = [Math.abs(x - main0), Math.abs(x - main1)]
  // Inside a short brush only its outer half is handle: it must stay movable.
  const inner = Math.min(reach, (main1 - main0) / 4)
  if (toStart <= toEnd && x > main0 - reach && x < main0 + inner) return 'start'
  if (x < main1 + reach && x > main1 - inner) return 'end'
  return x >= main0 && x <= main1 ? 'body' : 'outside'
}

export interface BrushDrag {
  readonly grip: Grip | 'outside'
  /** Where the pointer went down, and the window there was. */
  readonly from: Px
  readonly window: TimeWindow
}

/** The window that a pointer at `to` asks for. From outside the brush it draws a new one. */
export function dragBrush(
  { grip, from, window }: BrushDrag,
  to: Px,
  scale: TimeScale,
  minSpan: number,
): TimeWindow {
  const by = Math.round((to - from) / scale.pxPerMs)
  if (grip === 'body') return shiftWindow(window, by)
  if (grip === 'outside') return brushedWindow(from, to, scale)
  return moveEnd(window, grip, by, minSpan)
}

function moveEnd({ start, end }: TimeWindow, grip: 'start' | 'end', by: number, minSpan: number): TimeWindow {
  return grip === 'start'
    ? { start: Math.min(start + by, end - minSpan), end }
    : { start, end: Math.max(end + by, start + minSpan) }
}

/** What a key asks for: arrows a month, PageUp and PageDown a year (the body: its own length), Home and End all the way. */
export function brushKey(
  key: string,
  grip: Grip,
  window: TimeWindow,
  extent: TimeWindow,
  minSpan: number,
): TimeWindow | null {
  const months = MONTHS[key]
  if (grip === 'body') {
    if (key === 'Home') return shiftWindow(window, extent.start - window.start)
    if (key === 'End') return shiftWindow(window, extent.end - window.end)
    if (months === undefined) return null
    return Math.abs(months) > 1
      ? panWindow(window, Math.sign(months))
      : shiftWindow(window, months * 30 * DAY_MS)
  }
  const at = window[grip]
  const to = key === 'Home' ? extent.start : key === 'End' ? extent.end : months && addMonths(at, months)
  return to === undefined ? null : moveEnd(window, grip, to - at, minSpan)
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
}

/** How much longer than the story's period the strip may get before it shows everything there is. */
const WIDEST = 3

/** The story's period; once the window leaves it, as many whole years as hold both; from far off, everything there is. */
export function overviewExtent(window: TimeWindow, home: TimeWindow, limits: WindowLimits): TimeWindow {
  const tolerance = spanOf(home) / 500
  const leaves = window.start < home.start - tolerance || window.end > home.end + tolerance
  if (!leaves) return home
  const start = utcDay(partsOf(Math.min(window.start, home.start)).year, 1, 1)
  const end = utcDay(partsOf(Math.max(window.end, home.end) - 1).year + 1, 1, 1)
  return end - start <= WIDEST * spanOf(home) ? { start, end } : { start: limits.min, end: limits.max }
}

/** Years to write on the strip, each as far from the last as its label needs. */
export function overviewYears(extent: TimeWindow, scale: TimeScale, labelWidth: Px): readonly EpochMs[] {
  const first = partsOf(extent.start - 1).year + 1
  const last = partsOf(extent.end - 1).year
  const step =
    [1, 2, 5, 10, 20, 50].find((years) => years * 365 * DAY_MS * scale.pxPerMs > labelWidth + 16) ?? 100
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  return years
    .filter((year) => year % step === 0)
    .map((year) => utcDay(year, 1, 1))
    .filter((at) => scale.msToPx(at) + labelWidth + 4 < scale.length)
}
