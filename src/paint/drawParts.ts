import type { EpochMs } from '../domain/calendar.ts'
import type { Importance } from '../domain/story.ts'
import { markPath } from '../layout/markShapes.ts'
import { ERA_BREADTH, ERA_INDENT } from '../layout/placeEras.ts'
import { GAP_BREADTH, GAP_SIGN } from '../layout/placeGaps.ts'
import type { Placing } from '../layout/spotOf.ts'
import type { PlacedLabel, Px } from '../layout/timelineLayout.ts'
import type { LabelStyles } from '../layout/widthTable.ts'
import { tinted, type Look } from './drawMark.ts'
import type { GroupShape, Shape, TextShape } from './shapes.ts'

/**
 * What is not a mark: lanes, ticks, poles and labels.
 *
 *   ■ name │ 10 Dec 2024          label: a date line over a turning point's title,
 *          │ 21st session          or a title alone on paper beside its mark
 *          │ ┃ pole
 */
export interface LanePart extends Look {
  readonly lane: number
  /** Where its name begins, and how high a line of it is. */
  readonly top: Px
  readonly line: Px
  /** The hairline over the lane; null for the first. */
  readonly rule: Px | null
  readonly name: string
  readonly width: Px
  readonly indent: Px
}

export function drawLane({ lane, sign, tint, top, line, rule, name, width, indent }: LanePart): GroupShape {
  const hairline = rule === null ? [] : [{ x1: 0, x2: width, y1: rule, y2: rule }]
  return {
    kind: 'group',
    role: 'lane',
    key: String(lane),
    x: 0,
    y: 0,
    facts: { lane, ...tinted(tint) },
    shapes: [
      ...hairline.map((ends) => ({ kind: 'line', ink: 'laneRule', ...ends }) as const),
      { kind: 'path', ink: 'laneShape', d: markPath(sign, 11), x: 7, y: top + line / 2 },
      ...linesOf(name).map((text, at): TextShape => ({
        kind: 'text',
        ink: 'laneName',
        key: String(at),
        x: indent,
        y: top + line * (at + 0.5),
        text,
      })),
    ],
  }
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

export interface TickPart {
  readonly at: EpochMs
  readonly x: Px
  readonly top: Px
  readonly foot: Px
  readonly major: boolean
  /** Empty where the frame would cut it. */
  readonly text: string
}

/** From a tick to its label, which starts where its stretch of time does. */
export const TICK_OFFSET: Px = 5

export function drawTick({ at, x, top, foot, major, text }: TickPart): GroupShape {
  const line = { x1: 0, x2: 0, y1: top, y2: foot + (major ? 20 : 7) }
  const label: TextShape = {
    kind: 'text',
    ink: major ? 'tick.major' : 'tick',
    x: TICK_OFFSET,
    y: foot + 19,
    on: 'baseline',
    text,
  }
  return {
    kind: 'group',
    role: 'tick',
    key: String(at),
    x,
    y: 0,
    facts: { major },
    shapes: [
      { kind: 'line', ink: major ? 'gridline.major' : 'gridline', ...line },
      ...(text === '' ? [] : [label]),
    ],
  }
}

export interface RulerTickPart {
  readonly at: EpochMs
  readonly x: Px
  readonly breadth: Px
  readonly major: boolean
  readonly text: string
}

/** The same tick over the lanes: its line runs on into theirs. */
export function drawRulerTick({ at, x, breadth, major, text }: RulerTickPart): GroupShape {
  const line = { x1: 0, x2: 0, y1: 0, y2: breadth }
  const label: TextShape = {
    kind: 'text',
    ink: major ? 'tick.major' : 'tick',
    x: TICK_OFFSET,
    y: 19,
    on: 'baseline',
    text,
  }
  return {
    kind: 'group',
    role: 'tick',
    key: String(at),
    x,
    y: 0,
    facts: { major },
    shapes: [
      { kind: 'line', ink: major ? 'gridline.major' : 'gridline', ...line },
      ...(text === '' ? [] : [label]),
    ],
  }
}

export interface EraPart {
  readonly id: string
  readonly x: Px
  readonly width: Px
  readonly top: Px
  readonly foot: Px
  readonly edge0: boolean
  readonly edge1: boolean
  readonly text: string
}

/** A line under its title, as long as the era, and its edges down through the lanes. It is a tick of a larger kind, and inked as one. */
export function drawEra({ id, x, width, top, foot, edge0, edge1, text }: EraPart): GroupShape {
  const edge = (key: string, at: Px): Shape => ({
    kind: 'line',
    ink: 'gridline.major',
    key,
    x1: at,
    x2: at,
    y1: top,
    y2: foot,
  })
  const line = top + ERA_BREADTH - 2
  return {
    kind: 'group',
    role: 'tick',
    key: id,
    x,
    y: 0,
    facts: { major: true },
    shapes: [
      ...(edge0 ? [edge('from', 0)] : []),
      ...(edge1 ? [edge('to', width)] : []),
      { kind: 'line', ink: 'baseline', x1: 0, x2: width, y1: line, y2: line },
      ...(text === ''
        ? []
        : [{ kind: 'text', ink: 'tick.major', x: ERA_INDENT, y: top + ERA_BREADTH / 2 - 1, text } as const]),
    ],
  }
}

export interface GapPart extends Look {
  readonly id: string
  readonly lane: number
  readonly x: Px
  readonly width: Px
  readonly y: Px
  readonly edge0: boolean
  readonly edge1: boolean
  readonly text: string
  readonly indent: Px
}

/** Of a gap's dashes, and of what lies between two. */
const DASH: Px = 5

/** A broken line in the colour of its lane, under its words: something is not there. It has an end where that is known and in sight. */
export function drawGap(part: GapPart): GroupShape {
  const { id, x, y, width, edge0, edge1, text, indent, lane, sign, tint } = part
  const dashes = `h${DASH}m${DASH},0`.repeat(Math.floor(width / (2 * DASH)))
  const end = (at: Px): string => `M${at},${GAP_BREADTH - 3}v6`
  // The last stroke, longer or shorter than the others, goes as far as the pole.
  const d = `M0,${GAP_BREADTH}${dashes}H${width}${edge0 ? end(0) : ''}${edge1 ? end(width) : ''}`
  const middle = GAP_BREADTH / 2 - 1
  return {
    kind: 'group',
    role: 'tick',
    key: id,
    x,
    y,
    facts: { major: true, lane, ...tinted(tint) },
    shapes: [
      { kind: 'path', ink: 'signLine', d },
      { kind: 'path', ink: 'laneShape', d: markPath(sign, 10), x: indent + 6, y: middle },
      { kind: 'text', ink: 'tick.major', x: indent + GAP_SIGN, y: middle, text },
    ],
  }
}

/** The pole of a label, down to its mark. */
export function drawLeader({ id, leader }: PlacedLabel, { shift, round }: Placing): GroupShape {
  const points = (leader ?? []).map(([x, y]) => [round(x - shift), round(y)] as const)
  const pole: readonly Shape[] = points.length === 0 ? [] : [{ kind: 'polyline', ink: 'leader', points }]
  return { kind: 'group', role: 'leader', key: id, x: 0, y: 0, facts: {}, shapes: pole }
}

export interface LabelPart extends Pick<Look, 'tint'> {
  readonly id: string
  readonly x: Px
  readonly y: Px
  readonly width: Px
  readonly align: 'start' | 'end'
  /** Joined by line breaks. */
  readonly lines: string
  readonly date: string | null
  readonly turningPoint: boolean
  readonly lane: number
  /** Number of its lane's shape. */
  readonly shape: number
  /** Room for that shape, between the pole and the text. */
  readonly sign: Px
  /** Not yet held: so is the sign, as the mark is. */
  readonly hollow?: boolean
  readonly importance: Importance
  readonly marked: boolean
  readonly labelHeight: Px
  readonly styles: LabelStyles
}

/** Moved as a whole: a text whose own place changes is set anew, letter by letter, in each frame of a zoom. */
export function drawLabel(label: LabelPart): GroupShape {
  const { id, x, y, align, date, importance, marked, labelHeight, styles, lane, tint, shape, sign } = label
  const { size, weight } = label.turningPoint ? styles.turningPoint : styles.label
  const ink = marked ? 'title.marked' : importance === 3 ? 'title.support' : 'title'
  const middle = (line: number): Px => labelHeight * (line + 0.5)
  const first = date === null ? 0 : 1
  const inward = align === 'start' ? 1 : -1
  const at0 = inward * sign
  return {
    kind: 'group',
    role: 'label',
    key: id,
    x,
    y,
    facts: { label: id, importance, marked, ...(sign > 0 && { lane, ...tinted(tint) }) },
    align,
    shapes: [
      ...(sign > 0
        ? [
            {
              kind: 'path',
              ink: label.hollow ? 'signHollow' : 'laneShape',
              d: markPath(shape, label.hollow ? 10 : 12),
              x: inward * 6,
              y: middle(first),
            } as const,
          ]
        : []),
      ...(date === null
        ? label.turningPoint && sign > 0
          ? []
          : [knockoutOf(label)]
        : [{ kind: 'text', ink: 'date', x: at0, y: middle(0), size: styles.date.size, text: date } as const]),
      ...label.lines.split('\n').map((text, at): TextShape => ({
        kind: 'text',
        ink,
        key: String(at),
        x: at0,
        y: middle(first + at),
        size,
        weight,
        text,
      })),
    ],
  }
}

/** Paper under a label in a row, so that no line runs through its letters. */
const knockoutOf = ({ turningPoint, align, width, labelHeight }: LabelPart): Shape => ({
  kind: 'rect',
  ink: turningPoint ? 'knockout.turningPoint' : 'knockout',
  x: align === 'end' ? -width : 0,
  y: 2,
  width,
  height: labelHeight - 4,
})
