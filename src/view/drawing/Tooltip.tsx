import type { Locale } from '../../domain/text.ts'
import type { MeasureText, Px } from '../../layout/timelineLayout.ts'
import { LABEL_STYLES } from '../../layout/widthTable.ts'
import { wrapText } from '../../layout/wrapText.ts'
import type { ChartFrame } from './chartFrame.ts'
import css from './ChartSvg.module.css'

interface Props {
  readonly main: Px
  readonly cross: Px
  readonly title: string
  readonly date: string
  readonly frame: ChartFrame
  readonly measure: MeasureText
  readonly locale: Locale
}

const WIDEST: Px = 280
const PAD_X: Px = 10
const PAD_Y: Px = 5
/** Between the mark's middle and the box. */
const OFFSET: Px = 18

/** The label of the mark under the pointer or the keyboard that has none of its own. It covers nothing for long. */
export function Tooltip({ main, cross, title, date, frame, measure, locale }: Props) {
  const styles = LABEL_STYLES[locale]
  const { lines, width } = wrapText(title, WIDEST, 3, (text) => measure(text, 'turningPoint'))
  const box = {
    width: Math.ceil(Math.max(width, measure(date, 'date'))) + 2 * PAD_X,
    height: (lines.length + 1) * frame.labelHeight + 2 * PAD_Y,
  }
  const x = Math.round(
    Math.min(frame.length - box.width - 1, Math.max(1 - frame.gutter, main - box.width / 2)),
  )
  const above = cross - OFFSET - box.height
  const y = Math.round(above < 1 ? cross + OFFSET : above)
  const middle = (line: number): Px => y + PAD_Y + frame.labelHeight * (line + 0.5)
  return (
    <g className={css.float}>
      <rect x={x + 0.5} y={y + 0.5} {...box} rx={3} />
      <text className={css.date} x={x + PAD_X} y={middle(0)} dy="0.35em" fontSize={styles.date.size}>
        {date}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + PAD_X}
          y={middle(index + 1)}
          dy="0.35em"
          fontSize={styles.turningPoint.size}
          fontWeight={styles.turningPoint.weight}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
