import type { Px } from '../layout/timelineLayout.ts'
import { FADE_BETWEEN, FADES, INKS, type Colour, type Ink, type InkStyle } from './inks.ts'
import { laneColour, type PicturePalette } from './picturePalette.ts'
import type { GroupRole, GroupShape, RectShape, Shape, TextShape } from './shapes.ts'
import { element, formatPx, type SvgAttributes, type WriteText } from './svgText.ts'

/**
 * Shapes as the text of an SVG file. A mark keeps a group of its own, named by `data-mark`, so that a graphics desk finds
 * it and can move it; a label keeps its name, but its lines stand where they stand, so that a program can take out a text
 * alone. All other groups are only places.
 */
export interface Paint {
  readonly palette: PicturePalette
  readonly writeText: WriteText
  /** What is inked otherwise than on the page; null is not drawn. */
  readonly inks?: OtherInks
}

export type OtherInks = Readonly<Partial<Record<Ink, InkStyle | null>>>

/** @param colour stands for the lane's where there is no lane */
export const formatShapes = (shapes: readonly Shape[], paint: Paint, colour = paint.palette.ink): string =>
  linesOf(shapes, { ...CORNER, colour }, paint).join('\n')

/** Where a shape is, and what the groups around it say of it. */
export interface Around {
  readonly x: Px
  readonly y: Px
  readonly colour: string
  readonly size: Px
  readonly align: 'start' | 'end'
}

const CORNER = { x: 0, y: 0, size: 0, align: 'start' } as const

const MOVED: ReadonlySet<GroupRole> = new Set<GroupRole>(['plot', 'mark', 'cluster'])
/** Each shape of a layer is a line of the file; what belongs to one thing is one line. */
const LAYERS: ReadonlySet<GroupRole> = new Set<GroupRole>([
  'plot',
  'lanes',
  'axis',
  'ruler',
  'leaders',
  'marks',
  'clusters',
  'labels',
])

const linesOf = (shapes: readonly Shape[], around: Around, paint: Paint): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group' ? groupLines(shape, around, paint) : formatLeaf(shape, around, paint),
  )

function groupLines(group: GroupShape, around: Around, paint: Paint): readonly string[] {
  const { role, facts, size = around.size, align = around.align, shapes } = group
  const moved = MOVED.has(role)
  const [x, y] = [around.x + group.x, around.y + group.y]
  const colour =
    facts.lane === undefined ? around.colour : laneColour(paint.palette, facts.tint ?? facts.lane)
  const lines = linesOf(shapes, { ...(moved ? { x: 0, y: 0 } : { x, y }), colour, size, align }, paint)
  const layer = LAYERS.has(role)
  if (layer && !moved) return lines
  const content = lines.join(layer ? '\n' : '')
  if (moved)
    return [
      element('g', { ...dataOf(group), transform: `translate(${formatPx(x)} ${formatPx(y)})` }, content),
    ]
  return [role === 'label' ? element('g', dataOf(group), content) : content]
}

const dataOf = ({ facts: { mark, cluster, label, count } }: GroupShape): SvgAttributes => ({
  ...(mark !== undefined && { 'data-mark': mark }),
  ...(cluster !== undefined && { 'data-cluster': cluster }),
  ...(label !== undefined && { 'data-label': label }),
  ...(count !== undefined && { 'data-count': count }),
})

function formatLeaf(shape: Exclude<Shape, GroupShape>, around: Around, paint: Paint): string {
  const ink = inkOf(shape.ink, paint)
  if (!ink) return ''
  const attributes = attributesOf(ink, around.colour, paint.palette)
  const [left, top] = [around.x, around.y]
  switch (shape.kind) {
    case 'path': {
      const [x, y] = [left + (shape.x ?? 0), top + (shape.y ?? 0)]
      const transform = x === 0 && y === 0 ? null : `translate(${formatPx(x)} ${formatPx(y)})`
      return element('path', { d: shape.d, ...attributes, ...(transform && { transform }) })
    }
    case 'rect':
      return formatRect(shape, attributes, around)
    case 'line': {
      const { x1, x2, y1, y2 } = shape
      const ends = { x1: left + x1, x2: left + x2, y1: top + y1, y2: top + y2 }
      return element('line', { ...ends, ...attributes })
    }
    case 'polyline': {
      const points = shape.points.map(([x, y]) => `${formatPx(left + x)},${formatPx(top + y)}`)
      return element('polyline', { points: points.join(' '), ...attributes })
    }
    case 'circle':
      return element('circle', { cx: left + shape.x, cy: top + shape.y, r: shape.r, ...attributes })
    case 'text':
      return formatText(shape, ink, around, paint)
  }
}

function formatRect(rect: RectShape, attributes: SvgAttributes, { x, y }: Around): string {
  const { width, height, round, fade, hatch } = rect
  // A picture fades.
  if (hatch) return ''
  return element('rect', {
    x: x + rect.x,
    y: y + rect.y,
    width,
    height,
    ...(round !== undefined && { rx: round }),
    ...(fade && { mask: `url(#fade-${fade})` }),
    ...attributes,
  })
}

/** Baseline of a line of text whose middle is at `y`. */
export const baselineAt = (y: Px, size: Px): Px => y + size * 0.35

function formatText(shape: TextShape, ink: InkStyle, around: Around, { palette, writeText }: Paint): string {
  const size = shape.size ?? around.size
  const y = around.y + shape.y
  return writeText({
    x: around.x + shape.x,
    y: shape.on === 'baseline' ? y : baselineAt(y, size),
    size,
    weight: shape.weight ?? ink.weight ?? 400,
    fill: colourOf(ink.fill ?? 'ink', around.colour, palette),
    align: ink.align ?? around.align,
    text: shape.text,
  })
}

const inkOf = (ink: Ink, { inks }: Paint): InkStyle | null => {
  const other = inks?.[ink]
  return other === undefined ? INKS[ink] : other
}

const attributesOf = (
  { fill, stroke, width, opacity, strokeFirst }: InkStyle,
  colour: string,
  palette: PicturePalette,
): SvgAttributes => ({
  ...(fill && { fill: colourOf(fill, colour, palette) }),
  ...(stroke && { stroke: colourOf(stroke, colour, palette) }),
  ...(width !== undefined && { 'stroke-width': width }),
  ...(opacity !== undefined && { 'stroke-opacity': opacity }),
  ...(strokeFirst && { 'paint-order': 'stroke' }),
})

function colourOf(name: Colour | 'none', lane: string, palette: PicturePalette): string {
  if (name === 'none') return name
  return name === 'lane' ? lane : palette[name]
}

/** Masks that let a soft bar fade out; a picture with such bars defines them once. */
export const formatFades = (): string =>
  element(
    'defs',
    {},
    Object.entries(FADES)
      .map(([name, [start, end]]) => {
        const stops = [[0, start], ...FADE_BETWEEN.map((at) => [at, 1]), [1, end]] as const
        const ramp = stops.map(([offset, opacity]) => stopAt(offset, opacity)).join('')
        const veil = element('rect', { width: 1, height: 1, fill: `url(#ramp-${name})` })
        return (
          element('linearGradient', { id: `ramp-${name}` }, ramp) +
          element('mask', { id: `fade-${name}`, maskContentUnits: 'objectBoundingBox' }, veil)
        )
      })
      .join(''),
  )

const stopAt = (offset: number, opacity: number): string =>
  element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity })
