import { memo } from 'react'
import type { Locale } from '../../domain/text.ts'
import { formatTick } from '../../i18n/dates.ts'
import type { PlacedTick, Px } from '../../layout/timelineLayout.ts'
import { LABEL_STYLES } from '../../layout/widthTable.ts'
import { AXIS_BREADTH, type ChartFrame } from './chartFrame.ts'
import { roundPx } from '../../layout/spotOf.ts'
import css from './Drawing.module.css'

interface Props {
  readonly ticks: readonly PlacedTick[]
  readonly frame: ChartFrame
  readonly shift: Px
  readonly locale: Locale
}

/** Quiet lines up through the lanes, and the time they stand for below. A label starts where its stretch of time does. */
export function Axis({ ticks, frame, shift, locale }: Props) {
  const foot = frame.height - AXIS_BREADTH
  return (
    <g className={css.axis} fontSize={LABEL_STYLES[locale].tick.size}>
      <line className={css.baseline} x1={-shift} x2={frame.length - shift} y1={foot} y2={foot} />
      {ticks.map(({ at, main, unit, major, full }) => (
        <Tick
          key={at}
          x={roundPx(main - shift)}
          top={frame.banner - frame.thread}
          foot={foot}
          major={major}
          text={
            main + (frame.tickWidth?.(unit, full) ?? 0) + LABEL_OFFSET > frame.length
              ? ''
              : formatTick(at, unit, full, locale)
          }
        />
      ))}
    </g>
  )
}

const LABEL_OFFSET: Px = 5

interface TickProps {
  readonly x: Px
  readonly top: Px
  readonly foot: Px
  readonly major: boolean
  /** Empty where the frame would cut it. */
  readonly text: string
}

const Tick = memo(function Tick({ x, top, foot, major, text }: TickProps) {
  return (
    <g data-major={major || undefined} transform={`translate(${x} 0)`}>
      <line className={css.gridline} y1={top} y2={foot + (major ? 20 : 7)} />
      {text !== '' && (
        <text x={LABEL_OFFSET} y={foot + 19}>
          {text}
        </text>
      )}
    </g>
  )
})
