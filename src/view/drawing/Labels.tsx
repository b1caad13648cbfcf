import { memo } from 'react'
import type { Locale } from '../../domain/text.ts'
import type { Importance } from '../../domain/story.ts'
import type { PlacedLabel, Px } from '../../layout/timelineLayout.ts'
import { LABEL_STYLES } from '../../layout/widthTable.ts'
import { roundPx } from '../../layout/spotOf.ts'
import css from './Drawing.module.css'

interface Props {
  readonly labels: readonly PlacedLabel[]
  readonly shift: Px
  readonly labelHeight: Px
  readonly locale: Locale
  readonly importanceOf: (id: string) => Importance
  readonly hovered: string | null
  readonly selected: string | null
}

interface LeadersProps extends Pick<Props, 'labels' | 'shift'> {
  /** Height of the story's thread, which the poles cross. */
  readonly thread: Px
}

/** Poles first, so that none is drawn over a text; a bead where one crosses the story's thread. */
export function Leaders({ labels, shift, thread }: LeadersProps) {
  return (
    <g className={css.leaders}>
      {labels.map(
        ({ id, leader }) =>
          leader && (
            <g key={id}>
              <polyline points={pointsOf(leader, shift)} />
              <circle cx={roundPx((leader.at(-1)?.[0] ?? 0) - shift)} cy={thread} r={3.5} />
            </g>
          ),
      )}
    </g>
  )
}

const pointsOf = (line: readonly (readonly [Px, Px])[], shift: Px): string =>
  line.map(([x, y]) => `${roundPx(x - shift)},${roundPx(y)}`).join(' ')

export function Labels({ labels, shift, labelHeight, locale, importanceOf, hovered, selected }: Props) {
  return (
    <g className={css.labels}>
      {labels.map((label) => (
        <Label
          key={label.id}
          id={label.id}
          x={roundPx((label.align === 'start' ? label.main0 : label.main1) - shift)}
          y={roundPx(label.cross0)}
          width={label.main1 - label.main0}
          end={label.align === 'end'}
          lines={label.lines.join('\n')}
          date={label.date}
          anchor={label.anchor}
          importance={importanceOf(label.id)}
          marked={label.id === hovered || label.id === selected}
          labelHeight={labelHeight}
          locale={locale}
        />
      ))}
    </g>
  )
}

interface LabelProps {
  readonly id: string
  readonly x: Px
  readonly y: Px
  readonly width: Px
  readonly end: boolean
  /** Joined by line breaks, so that equal labels are equal values. */
  readonly lines: string
  readonly date: string | null
  readonly anchor: boolean
  readonly importance: Importance
  readonly marked: boolean
  readonly labelHeight: Px
  readonly locale: Locale
}

/** Moved as a whole: a text whose own place changes is set anew, letter by letter, in each frame of a zoom. */
const Label = memo(function Label(label: LabelProps) {
  const { id, x, y, width, end, lines, date, anchor, importance, marked, labelHeight, locale } = label
  const styles = LABEL_STYLES[locale]
  const { size, weight } = anchor ? styles.anchor : styles.label
  const first = date === null ? 0 : labelHeight
  return (
    <g
      data-label={id}
      data-importance={importance}
      data-marked={marked || undefined}
      textAnchor={end ? 'end' : 'start'}
      transform={`translate(${x} ${y})`}
    >
      {date === null && (
        <rect className={css.knockout} x={end ? -width : 0} y={2} width={width} height={labelHeight - 4} />
      )}
      {date !== null && (
        <text className={css.date} y={labelHeight / 2} dy="0.35em" fontSize={styles.date.size}>
          {date}
        </text>
      )}
      {lines.split('\n').map((line, index) => (
        <text
          key={line}
          className={css.title}
          y={first + labelHeight * (index + 0.5)}
          dy="0.35em"
          fontSize={size}
          fontWeight={weight}
        >
          {line}
        </text>
      ))}
    </g>
  )
})
