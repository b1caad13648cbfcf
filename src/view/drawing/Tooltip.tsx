import type { Locale } from '../../domain/text.ts'
import type { Tooltip as PlacedTooltip } from '../../layout/placeTooltip.ts'
import { labelStyles } from '../../layout/widthTable.ts'
import css from './ChartSvg.module.css'

interface Props {
  readonly placed: PlacedTooltip
  readonly locale: Locale
}

/** It covers nothing for long. */
export function Tooltip({ placed: { x, y, width, height, date, lines }, locale }: Props) {
  const styles = labelStyles(locale)
  return (
    <g className={css.float}>
      <rect {...{ x, y, width, height }} rx={3} />
      <text className={css.date} x={date.x} y={date.y} dy="0.35em" fontSize={styles.date.size}>
        {date.text}
      </text>
      {lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          dy="0.35em"
          fontSize={styles.turningPoint.size}
          fontWeight={styles.turningPoint.weight}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}
