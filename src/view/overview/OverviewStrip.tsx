import { memo, useMemo } from 'react'
import type { Locale } from '../../domain/text.ts'
import { formatTick } from '../../i18n/shortDates.ts'
import { placeDensity, type Brush } from '../../layout/overview.ts'
import { roundPx } from '../../layout/spotOf.ts'
import type { LayoutEvent, Px } from '../../layout/timelineLayout.ts'
import type { TimeScale } from '../../layout/timeScale.ts'
import { overviewYears } from './overviewBrush.ts'
import css from './Overview.module.css'

export const STRIP_HEIGHT: Px = 44
/** Years stand under the bars. */
const YEARS_HEIGHT: Px = 18
const YEAR_WIDTH: Px = 34

interface Props {
  readonly events: readonly LayoutEvent[]
  readonly scale: TimeScale
  /** Null draws none. */
  readonly brush: Brush | null
  /** The brush only says where one is: it has nothing to be moved by. */
  readonly still?: boolean
  readonly locale: Locale
}

/** The picture of the strip: a bar for each month that has events, the years, and the brush. */
export function OverviewStrip({ events, scale, brush, still = false, locale }: Props) {
  const foot = STRIP_HEIGHT - YEARS_HEIGHT
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${scale.length} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {brush && (
        <rect className={css.shown} x={brush.main0} width={brush.main1 - brush.main0} height={foot} />
      )}
      <Density events={events} scale={scale} locale={locale} />
      {brush &&
        (still ? (
          <path
            className={css.frame}
            data-part="here"
            d={`M${brush.main0},0.75H${brush.main1}V${foot}H${brush.main0}Z`}
          />
        ) : (
          <BrushFrame brush={brush} foot={foot} length={scale.length} />
        ))}
    </svg>
  )
}

const Density = memo(function Density({ events, scale, locale }: Omit<Props, 'brush'>) {
  const bins = useMemo(() => placeDensity(events, scale.window, scale.length), [events, scale])
  const foot = STRIP_HEIGHT - YEARS_HEIGHT
  return (
    <>
      {overviewYears(scale.window, scale, YEAR_WIDTH).map((at) => (
        <g key={at} className={css.year}>
          <line
            x1={roundPx(scale.msToPx(at))}
            x2={roundPx(scale.msToPx(at))}
            y1={foot}
            y2={STRIP_HEIGHT - 3}
          />
          <text x={roundPx(scale.msToPx(at) + 4)} y={STRIP_HEIGHT - 4}>
            {formatTick(at, 'year', true, locale)}
          </text>
        </g>
      ))}
      {bins.map(({ start, main0, main1, share }) => {
        const height = 2 + share * (foot - 5)
        return (
          <rect
            key={start}
            className={css.bin}
            x={roundPx(main0 + 0.5)}
            y={roundPx(foot - height)}
            width={roundPx(Math.max(1, main1 - main0 - 1))}
            height={roundPx(height)}
          />
        )
      })}
      <line className={css.base} x1={0} x2={scale.length} y1={foot} y2={foot} />
    </>
  )
})

interface BrushFrameProps {
  readonly brush: Brush
  readonly foot: Px
  readonly length: Px
}

function BrushFrame({ brush: { main0, main1 }, foot, length }: BrushFrameProps) {
  const handles = [Math.max(3, main0), Math.min(length - 3, main1)]
  return (
    <>
      <path className={css.frame} d={`M${main0},0.75H${main1}M${main0},${foot}H${main1}`} />
      {handles.map((x, index) => (
        <g
          key={index === 0 ? 'start' : 'end'}
          className={css.handle}
          data-needs-script
          transform={`translate(${x} 0)`}
        >
          <line y1={0} y2={foot} />
          <rect x={-3} y={foot / 2 - 8} width={6} height={16} rx={3} />
        </g>
      ))}
    </>
  )
}
