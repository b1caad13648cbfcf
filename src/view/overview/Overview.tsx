import { directionsOf } from '../directions.ts'
import { useMemo, useState, type PointerEvent } from 'react'
import { DAY_MS, type EpochMs } from '../../domain/calendar.ts'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { formatDay } from '../../i18n/dates.ts'
import { formatNearWindow } from '../../i18n/windowWords.ts'
import { placeBrush, type Brush } from '../../layout/overview.ts'
import type { LayoutEvent, Px } from '../../layout/timelineLayout.ts'
import { timeScale, type TimeScale } from '../../layout/timeScale.ts'
import { shiftWindow, type WindowLimits } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { DESIGN_WIDTH } from '../drawing/chartFrame.ts'
import { useLanguage } from '../language.ts'
import { brushKey, dragBrush, gripAt, overviewExtent, type BrushDrag, type Grip } from './overviewBrush.ts'
import { OverviewStrip } from './OverviewStrip.tsx'
import type { ChartWindow } from '../drawing/useChartWindow.ts'
import css from './Overview.module.css'

interface Props {
  readonly chart: ChartWindow
  readonly home: TimeWindow
  readonly limits: WindowLimits
  readonly events: readonly LayoutEvent[]
  /** Where the plot above begins: the strip lies under it. */
  readonly gutter: Px
  /** Null until the chart's place has been measured. */
  readonly width: Px | null
}

/** How much happened when, and the part of it that the chart shows: a brush with two handles. */
export function Overview({ chart, home, limits, events, gutter, width }: Props) {
  const { locale } = useLanguage()
  const words = chartWords(locale)
  const extent = useMemo(() => overviewExtent(chart.target, home, limits), [chart.target, home, limits])
  const length = (width ?? DESIGN_WIDTH) - gutter
  const scale = useMemo(() => timeScale(extent, length), [extent, length])
  const brush = placeBrush(chart.shown, scale)
  const pointer = useBrushPointer(chart, scale, brush, limits.minSpan)
  const { start, end } = chart.target
  const range = formatNearWindow(start, end, locale)
  const places: readonly Place[] = [
    { grip: 'start', label: words.overviewStart, text: formatDay(start, locale), now: start },
    { grip: 'body', label: words.overviewBrush, text: range, now: (start + end) / 2 },
    { grip: 'end', label: words.overviewEnd, text: formatDay(end - 1, locale), now: end },
  ]
  return (
    <div
      className={css.overview}
      dir={directionsOf(locale).axis}
      role="group"
      aria-label={chartCounts(locale)('overviewLabel', { range })}
    >
      <div className={css.strip} data-part="strip" {...pointer}>
        <OverviewStrip {...{ events, scale, brush, locale }} />
        {places.map((place) => (
          <Slider
            key={place.grip}
            {...{ place, chart, extent, brush }}
            minSpan={limits.minSpan}
            fixed={width !== null}
          />
        ))}
      </div>
    </div>
  )
}

interface Place {
  readonly grip: Grip
  readonly label: string
  readonly text: string
  readonly now: EpochMs
}

interface SliderProps {
  readonly place: Place
  readonly chart: ChartWindow
  readonly extent: TimeWindow
  readonly brush: Brush
  readonly minSpan: number
  /** True when the strip has been measured and the slider can lie on its handle. */
  readonly fixed: boolean
}

function Slider({ place: { grip, label, text, now }, chart, extent, brush, minSpan, fixed }: SliderProps) {
  return (
    <div
      className={css.grip}
      data-needs-script
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={daysBetween(extent.start, extent.end)}
      aria-valuenow={daysBetween(extent.start, Math.min(extent.end, Math.max(extent.start, now)))}
      aria-valuetext={text}
      style={fixed ? gripBox(grip, brush) : undefined}
      onKeyDown={(event) => {
        const window = brushKey(event.key, grip, chart.target, extent, minSpan)
        if (!window) return
        event.preventDefault()
        chart.go(window)
      }}
    />
  )
}

const daysBetween = (from: EpochMs, to: EpochMs): number => Math.round((to - from) / DAY_MS)

const HANDLE_WIDTH: Px = 24

function gripBox(grip: Grip, { main0, main1 }: Brush) {
  if (grip === 'body') return { left: main0, width: main1 - main0 }
  return { left: (grip === 'start' ? main0 : main1) - HANDLE_WIDTH / 2, width: HANDLE_WIDTH }
}

/** Less than this from outside the brush is a click: the window goes there as it is. */
const CLICK_PX: Px = 4

function useBrushPointer(chart: ChartWindow, scale: TimeScale, brush: Brush, minSpan: number) {
  const [drag, setDrag] = useState<BrushDrag | null>(null)
  const rest = () => {
    if (drag) chart.settle()
    setDrag(null)
  }
  return {
    'data-drag': drag?.grip,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      // A touch that was held until the page was awake is made again by script, and has no pointer to keep.
      if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId)
      const from = xOf(event)
      setDrag({ grip: gripAt(from, brush, event.pointerType === 'touch'), from, window: chart.shown })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const to = xOf(event)
      // A button that was let go outside the window may have told nobody.
      if (event.buttons === 0) return rest()
      if (!drag || (drag.grip === 'outside' && Math.abs(to - drag.from) < CLICK_PX)) return
      chart.drag(dragBrush(drag, to, scale, minSpan))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      setDrag(null)
      const to = xOf(event)
      if (drag.grip === 'outside' && Math.abs(to - drag.from) < CLICK_PX)
        chart.go(centredOn(chart.target, scale.pxToMs(to)))
      else chart.settle()
    },
    onPointerCancel: rest,
    onLostPointerCapture: rest,
  }
}

const xOf = (event: PointerEvent<HTMLElement>): Px =>
  event.clientX - event.currentTarget.getBoundingClientRect().left

const centredOn = (window: TimeWindow, at: EpochMs): TimeWindow =>
  shiftWindow(window, at - (window.start + window.end) / 2)
