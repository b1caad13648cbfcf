import { memo, type ReactElement } from 'react'
import type { Fade, Ink } from '../../paint/inks.ts'
import type { Facts, GroupShape, LineShape, RectShape, Shape, TextShape } from '../../paint/shapes.ts'
import css from './ChartSvg.module.css'

/** Ids of the masks and the pattern that a drawing defines; unique on the page. */
export interface PaintIds {
  readonly fade: Readonly<Record<Fade, string>>
  readonly hatch: string
}

interface Props {
  readonly shapes: readonly Shape[]
  /** Needed where something fades. */
  readonly paint?: PaintIds | undefined
}

/** Shapes as the page's elements: step 8 of 8. Inks are classes of the style sheet, facts are `data-…`. */
export function Shapes({ shapes, paint }: Props) {
  return shapes.map((shape) =>
    shape.kind === 'group' ? (
      <Group key={shape.key} group={shape} paint={paint} />
    ) : (
      elementOf(shape, shape.ink + (shape.key ?? ''), paint)
    ),
  )
}

interface GroupProps {
  readonly group: GroupShape
  readonly paint: PaintIds | undefined
}

/** While the reader pans, a group that is the same shape as before is not looked at again. */
const Group = memo(function Group({ group, paint }: GroupProps) {
  const { role, x, y, facts, size, align, shapes } = group
  if (shapes.length === 0) return null
  return (
    <g
      className={css[role]}
      {...dataOf(facts)}
      fontSize={size}
      textAnchor={align}
      transform={x === 0 && y === 0 ? undefined : `translate(${x} ${y})`}
    >
      <Shapes shapes={shapes} paint={paint} />
    </g>
  )
})

const dataOf = (facts: Facts): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`data-${name}`, value === false ? undefined : value]),
  )

function elementOf(
  shape: Exclude<Shape, GroupShape>,
  key: string,
  paint: PaintIds | undefined,
): ReactElement {
  switch (shape.kind) {
    case 'path': {
      const { ink, d, x = 0, y = 0 } = shape
      const transform = x === 0 && y === 0 ? undefined : `translate(${x} ${y})`
      return <path key={key} className={classOf(ink)} d={d} transform={transform} />
    }
    case 'rect':
      return rectOf(shape, key, paint)
    case 'line':
      return lineOf(shape, key)
    case 'polyline': {
      const points = shape.points.map((point) => point.join()).join(' ')
      return <polyline key={key} className={classOf(shape.ink)} points={points} />
    }
    case 'circle':
      return <circle key={key} className={classOf(shape.ink)} cx={shape.x} cy={shape.y} r={shape.r} />
    case 'text':
      return textOf(shape, key)
  }
}

/** The class of an ink; the state after the dot is written at the group, as `data-…`. */
const classOf = (ink: Ink): string | undefined => css[ink.split('.', 1)[0] ?? '']

const rectOf = (
  { ink, x, y, width, height, round, fade, hatch }: RectShape,
  key: string,
  paint: PaintIds | undefined,
): ReactElement => (
  <rect
    key={key}
    className={classOf(ink)}
    {...{ x, y, width, height }}
    rx={round}
    mask={paint && fade && `url(#${paint.fade[fade]})`}
    fill={paint && hatch && `url(#${paint.hatch})`}
  />
)

// What is 0 is not written: SVG takes it for granted.
const lineOf = ({ ink, x1, x2, y1, y2 }: LineShape, key: string): ReactElement => (
  <line
    key={key}
    className={classOf(ink)}
    x1={x1 || undefined}
    x2={x2 || undefined}
    y1={y1 || undefined}
    y2={y2 || undefined}
  />
)

const textOf = ({ ink, x, y, on, size, weight, text }: TextShape, key: string): ReactElement => (
  <text
    key={key}
    className={classOf(ink)}
    x={x || undefined}
    y={y || undefined}
    dy={on === 'baseline' ? undefined : '0.35em'}
    fontSize={size}
    fontWeight={weight}
  >
    {text}
  </text>
)
