/**
 * How each part of the drawing is inked: which colour it is filled and stroked with, and how broad the stroke is. The
 * page's style sheets take their declarations from here (`@ink shape;`), and pictures their attributes, so that a
 * stroke's width is written once.
 */
export interface InkStyle {
  readonly fill?: Colour | 'none'
  readonly stroke?: Colour
  /** Of the stroke; 1 when nothing is said. */
  readonly width?: number
  /** Of the stroke; 1 when nothing is said. */
  readonly opacity?: number
  /** The stroke lies under the fill: it parts the shape from what is behind, and takes nothing away from it. */
  readonly strokeFirst?: true
  readonly weight?: 600
  readonly align?: 'middle'
}

/** A colour by its task; `lane` is the colour of the lane that the part belongs to. */
export type Colour =
  | 'paper'
  | 'paperRaised'
  | 'ink'
  | 'inkSoft'
  | 'rule'
  | 'ruleStrong'
  | 'select'
  | 'focus'
  | 'lane'

const OUTLINED = { fill: 'lane', stroke: 'paper', width: 1, strokeFirst: true } as const
const HOLLOW = { fill: 'paper', stroke: 'lane', width: 2 } as const

/** A part, and after the dot the state it is in. */
export const INKS = {
  laneRule: { stroke: 'rule' },
  laneShape: { fill: 'lane' },
  laneName: { fill: 'ink', weight: 600 },
  gridline: { stroke: 'rule' },
  'gridline.major': { stroke: 'ruleStrong', opacity: 0.6 },
  baseline: { stroke: 'ruleStrong' },
  tick: { fill: 'inkSoft' },
  'tick.major': { fill: 'ink', weight: 600 },
  storyThread: { stroke: 'ink', width: 2 },
  leader: { fill: 'none', stroke: 'ruleStrong' },
  bead: { fill: 'ink' },
  shape: OUTLINED,
  'shape.hollow': HOLLOW,
  bar: { stroke: 'lane', width: 3 },
  barEnd: { stroke: 'lane', width: 1.75 },
  barShape: OUTLINED,
  'barShape.hollow': HOLLOW,
  softBar: { fill: 'lane' },
  'softBar.hollow': { fill: 'paper' },
  softEdge: { fill: 'lane' },
  /** Only where nothing can fade. */
  hatched: {},
  softShape: { fill: 'paper' },
  'softShape.hollow': { fill: 'paper', stroke: 'lane', width: 1.5 },
  dispute: { fill: 'inkSoft' },
  strike: { stroke: 'ink', width: 1.5 },
  outline: { fill: 'paper', stroke: 'select', width: 2 },
  'outline.hovered': { fill: 'paper', stroke: 'select', width: 1.25 },
  ring: { fill: 'none', stroke: 'focus', width: 2.5 },
  badge: HOLLOW,
  count: { fill: 'ink', weight: 600, align: 'middle' },
  sign: { fill: 'lane' },
  signHollow: HOLLOW,
  signLine: { stroke: 'lane', width: 2 },
  knockout: { fill: 'paper' },
  'knockout.turningPoint': { fill: 'paper' },
  date: { fill: 'inkSoft' },
  title: { fill: 'ink' },
  'title.support': { fill: 'inkSoft' },
  'title.marked': { fill: 'ink' },
} as const satisfies Readonly<Record<string, InkStyle>>

export type Ink = keyof typeof INKS

/** How much of a soft bar shows at its start and at its end, and where the whole of it does; 1 is all. */
export const FADES = {
  both: [0.08, 0.08],
  start: [0.08, 1],
  end: [1, 0.08],
  none: [1, 1],
} as const
export type Fade = keyof typeof FADES
export const FADE_BETWEEN = [0.36, 0.64] as const
