import type { Around } from './formatShapes.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { FADE_BETWEEN, FADES, INKS, type Colour, type Fade, type Ink, type InkStyle } from './inks.ts'
import type { GroupShape, RectShape, Shape, TextShape } from './shapes.ts'

/**
 * Shapes on a canvas: the same list that the page shows as elements and a picture writes as text, for charts of so much that
 * elements would be slow. What it draws with is handed in, so that a test can look at each stroke.
 */
export interface Canvas {
  readonly pen: Pen
  /** In forced colours those of the reader. */
  readonly colourOf: (colour: Exclude<Colour, 'lane'>) => string
  readonly laneColour: (lane: number) => string
  readonly fontFamily: string
  /** Nothing can fade: what would is hatched. */
  readonly hatched: boolean
  /** Each outline once: most are drawn again in each frame. */
  readonly pathOf: (d: string) => Path2D
  /** Each fade of a colour once, for as long as its pen is there: filled as they are first painted. */
  readonly ramps: Map<string, CanvasGradient>
  /** Paints what a chart has under its marks (`drawChart`), where there are no shapes of it; the place is where time begins. */
  readonly paintUnder?: (x: Px) => void
}

/** That much of a canvas's context as is used. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'transform'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'arcTo'
  | 'closePath'
  | 'rect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeText'
  | 'fillText'
  | 'createLinearGradient'
> & {
  fillStyle: CanvasRenderingContext2D['fillStyle']
  strokeStyle: CanvasRenderingContext2D['strokeStyle']
  lineWidth: number
  lineJoin: CanvasLineJoin
  font: string
  textAlign: CanvasTextAlign
  globalAlpha: number
}

export const paintShapes = (shapes: readonly Shape[], canvas: Canvas): void =>
  paintAll(shapes, { x: 0, y: 0, colour: canvas.colourOf('ink'), size: 0, align: 'start' }, canvas)

function paintAll(shapes: readonly Shape[], around: Around, canvas: Canvas): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') paintGroup(shape, around, canvas)
    else paintLeaf(shape, around, canvas)
  }
}

function paintGroup(
  { key, x, y, facts, size, align, shapes }: GroupShape,
  around: Around,
  canvas: Canvas,
): void {
  const lane = facts.tint ?? facts.lane
  if (key === 'under') canvas.paintUnder?.(around.x + x)
  paintAll(
    shapes,
    {
      x: around.x + x,
      y: around.y + y,
      size: size ?? around.size,
      align: align ?? around.align,
      colour: lane === undefined ? around.colour : canvas.laneColour(lane),
    },
    canvas,
  )
}

function paintLeaf(shape: Exclude<Shape, GroupShape>, around: Around, canvas: Canvas): void {
  const { pen } = canvas
  const [left, top] = [around.x, around.y]
  const ink: InkStyle = INKS[shape.ink]
  switch (shape.kind) {
    case 'rect':
      return paintRect(shape, ink, around, canvas)
    case 'text':
      return paintText(shape, ink, around, canvas)
    case 'path':
      return at(left + (shape.x ?? 0), top + (shape.y ?? 0), pen, () =>
        paintOutline(ink, around.colour, canvas, canvas.pathOf(shape.d)),
      )
    case 'line':
      return paintLine(left + shape.x1, top + shape.y1, left + shape.x2, top + shape.y2, ink, around, canvas)
    case 'polyline': {
      pen.beginPath()
      for (const [place, [x, y]] of shape.points.entries())
        if (place === 0) pen.moveTo(crisp(left + x), top + y)
        else pen.lineTo(crisp(left + x), top + y)
      return paintOutline(ink, around.colour, canvas)
    }
    case 'circle':
      pen.beginPath()
      pen.arc(left + shape.x, top + shape.y, shape.r, 0, 2 * Math.PI)
      return paintOutline(ink, around.colour, canvas)
  }
}

/** All lines of a chart lie along an axis: a box is the same pixels, and no path has to be outlined for it. */
function paintLine(x1: Px, y1: Px, x2: Px, y2: Px, ink: InkStyle, { colour }: Around, canvas: Canvas): void {
  if (!ink.stroke) return
  const { pen } = canvas
  const half = (ink.width ?? 1) / 2
  pen.fillStyle = colourIn(ink.stroke, colour, canvas)
  pen.globalAlpha = ink.opacity ?? 1
  if (x1 === x2) pen.fillRect(crisp(x1) - half, y1, 2 * half, y2 - y1)
  else pen.fillRect(x1, crisp(y1) - half, x2 - x1, 2 * half)
  pen.globalAlpha = 1
}

const crisp = (place: Px): Px => Math.floor(place) + 0.5

function at(x: Px, y: Px, pen: Pen, paint: () => void): void {
  pen.translate(x, y)
  paint()
  pen.translate(-x, -y)
}

/** Fills and strokes what has been outlined, or a path. */
function paintOutline(ink: InkStyle, lane: string, canvas: Canvas, path?: Path2D): void {
  const { pen } = canvas
  const stroke = () => {
    if (!ink.stroke) return
    pen.strokeStyle = colourIn(ink.stroke, lane, canvas)
    // Under the fill only the outer half of a stroke is seen.
    pen.lineWidth = (ink.width ?? 1) * (ink.strokeFirst ? 2 : 1)
    pen.lineJoin = 'round'
    pen.globalAlpha = ink.opacity ?? 1
    if (path) pen.stroke(path)
    else pen.stroke()
    pen.globalAlpha = 1
  }
  const fill = () => {
    if (!ink.fill || ink.fill === 'none') return
    pen.fillStyle = colourIn(ink.fill, lane, canvas)
    if (path) pen.fill(path)
    else pen.fill()
  }
  if (ink.strokeFirst) stroke()
  fill()
  if (!ink.strokeFirst) stroke()
}

const colourIn = (colour: Colour, lane: string, { colourOf }: Canvas): string =>
  colour === 'lane' ? lane : colourOf(colour)

function paintRect(rect: RectShape, ink: InkStyle, around: Around, canvas: Canvas): void {
  const { pen, hatched } = canvas
  const [x, y] = [around.x + rect.x, around.y + rect.y]
  const { width, height, round, fade, hatch } = rect
  if (hatch) {
    if (hatched) paintHatch({ x, y, width, height }, canvas)
    return
  }
  if (fade) {
    const colour = ink.fill && ink.fill !== 'none' ? colourIn(ink.fill, around.colour, canvas) : 'transparent'
    if (!hatched) paintRamp({ x, y, width, height }, fade, colour, canvas)
    return
  }
  if (!ink.stroke && !round) {
    pen.fillStyle =
      ink.fill && ink.fill !== 'none' ? colourIn(ink.fill, around.colour, canvas) : 'transparent'
    pen.fillRect(x, y, width, height)
    return
  }
  pen.beginPath()
  if (round) outlineRound(pen, { x, y, width, height }, Math.min(round, width / 2, height / 2))
  else pen.rect(x, y, width, height)
  paintOutline(ink, around.colour, canvas)
}

interface Box {
  readonly x: Px
  readonly y: Px
  readonly width: Px
  readonly height: Px
}

/** By hand: the oldest engines have no round rectangles on a canvas. */
function outlineRound(pen: Pen, { x, y, width, height }: Box, r: Px): void {
  pen.moveTo(x + r, y)
  pen.arcTo(x + width, y, x + width, y + height, r)
  pen.arcTo(x + width, y + height, x, y + height, r)
  pen.arcTo(x, y + height, x, y, r)
  pen.arcTo(x, y, x + width, y, r)
  pen.closePath()
}

/**
 * The ramp is one long pixel, drawn out to the length of the bar: one is enough for a colour. What has been drawn out is drawn in again,
 * for to keep and restore all of a pen's state takes as long as the bar.
 */
export function paintRamp(
  { x, y, width, height }: Box,
  fade: Fade,
  colour: string,
  { pen, ramps }: Canvas,
): void {
  if (width <= 0) return
  const key = fade + colour
  const ramp = ramps.get(key) ?? rampOf(fade, colour, pen)
  ramps.set(key, ramp)
  pen.fillStyle = ramp
  pen.transform(width, 0, 0, 1, x, y)
  pen.fillRect(0, 0, 1, height)
  pen.transform(1 / width, 0, 0, 1, -x / width, -y)
}

function rampOf(fade: Fade, colour: string, pen: Pen): CanvasGradient {
  const [start, end] = FADES[fade]
  const ramp = pen.createLinearGradient(0, 0, 1, 0)
  for (const [offset, opacity] of [[0, start], ...FADE_BETWEEN.map((each) => [each, 1]), [1, end]] as const)
    ramp.addColorStop(offset ?? 0, withOpacity(colour, opacity ?? 1))
  return ramp
}

/** Of a colour as tokens have it, `#rrggbb`; another one is taken as it is. */
const withOpacity = (colour: string, opacity: number): string =>
  /^#[\da-f]{6}$/i.test(colour)
    ? colour +
      Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0')
    : colour

const HATCH: Px = 4

export function paintHatch({ x, y, width, height }: Box, { pen, colourOf }: Canvas): void {
  pen.save()
  pen.beginPath()
  pen.rect(x, y, width, height)
  pen.clip()
  pen.beginPath()
  for (let from = x - height; from < x + width; from += HATCH * 1.5) {
    pen.moveTo(from, y + height)
    pen.lineTo(from + height, y)
  }
  pen.strokeStyle = colourOf('ink')
  pen.lineWidth = 1.5
  pen.stroke()
  pen.restore()
}

/** Texts with paper around their letters, so that no line runs through them: how broad it is. */
const HALO: Partial<Record<Ink, Px>> = { laneName: 4, tick: 5, 'tick.major': 5, count: 3 }

export function paintText(shape: TextShape, ink: InkStyle, around: Around, canvas: Canvas): void {
  const { pen, fontFamily, colourOf } = canvas
  const size = shape.size ?? around.size
  const x = around.x + shape.x
  const y = around.y + shape.y + (shape.on === 'baseline' ? 0 : size * 0.35)
  pen.font = `${shape.weight ?? ink.weight ?? 400} ${size}px ${fontFamily}`
  pen.textAlign = ink.align === 'middle' ? 'center' : around.align
  const halo = HALO[shape.ink]
  if (halo) {
    pen.strokeStyle = colourOf('paper')
    pen.lineWidth = halo
    pen.lineJoin = 'round'
    pen.strokeText(shape.text, x, y)
  }
  pen.fillStyle = colourIn(ink.fill && ink.fill !== 'none' ? ink.fill : 'ink', around.colour, canvas)
  pen.fillText(shape.text, x, y)
}
