import type { Importance } from '../domain/story.ts'
import type { Px } from '../layout/timelineLayout.ts'
import type { Fade, Ink } from './inks.ts'

/**
 * What a chart is made of, before anybody draws it. No colour, no class, no element: a shape names its ink, a group says
 * what it stands for, and each adapter knows what that means where it draws.
 *
 *                         ┌──► view/drawing/Shapes.tsx   the page
 *   drawChart ──► Shape[] ┤
 *                         └──► paint/formatShapes.ts     a picture as text
 */
export type Shape = GroupShape | PathShape | RectShape | LineShape | PolylineShape | CircleShape | TextShape

/** Shapes that belong together, drawn about `x`, `y`. One without shapes is not drawn. */
export interface GroupShape {
  readonly kind: 'group'
  readonly role: GroupRole
  /** Tells it from its neighbours. */
  readonly key: string
  readonly x: Px
  readonly y: Px
  readonly facts: Facts
  /** Size and side of the texts in it that say nothing else. */
  readonly size?: Px
  readonly align?: 'start' | 'end'
  readonly shapes: readonly Shape[]
}

export type GroupRole = Layer | 'plot' | 'lane' | 'tick' | 'leader' | 'mark' | 'cluster' | 'label'
/** Groups of groups, each over the one before. */
export type Layer = 'lanes' | 'axis' | 'ruler' | 'leaders' | 'marks' | 'clusters' | 'labels'

/** What a group stands for: written into the drawing as `data-…`, for those who look into it. */
export interface Facts {
  /** Id of the event, or of the cluster. */
  readonly mark?: string
  readonly cluster?: string
  readonly label?: string
  readonly count?: number
  /** Its colour, too, unless `tint` says another. */
  readonly lane?: number
  readonly tint?: number
  readonly importance?: Importance
  readonly major?: boolean
  readonly hollow?: boolean
  readonly selected?: boolean
  readonly hovered?: boolean
  readonly marked?: boolean
}

interface Inked {
  readonly ink: Ink
  /** Where a group has several of one ink: tells them apart. */
  readonly key?: string
}

export interface PathShape extends Inked {
  readonly kind: 'path'
  /** In the language of SVG paths, about `x`, `y`. */
  readonly d: string
  readonly x?: Px
  readonly y?: Px
}

export interface RectShape extends Inked {
  readonly kind: 'rect'
  readonly x: Px
  readonly y: Px
  readonly width: Px
  readonly height: Px
  /** Radius of its corners. */
  readonly round?: Px
  readonly fade?: Fade
  /** Hatched instead of faded, where what is drawn cannot fade: on paper, and in forced colours. */
  readonly hatch?: true
}

/** Across or down. */
export interface LineShape extends Inked {
  readonly kind: 'line'
  readonly x1: Px
  readonly y1: Px
  readonly x2: Px
  readonly y2: Px
}

export interface PolylineShape extends Inked {
  readonly kind: 'polyline'
  readonly points: readonly (readonly [x: Px, y: Px])[]
}

export interface CircleShape extends Inked {
  readonly kind: 'circle'
  readonly x: Px
  readonly y: Px
  readonly r: Px
}

/** One line of text; what it does not say its ink says, then its group. */
export interface TextShape extends Inked {
  readonly kind: 'text'
  readonly text: string
  readonly x: Px
  readonly y: Px
  /** What `y` is of the text: its middle, unless something else is said. */
  readonly on?: 'baseline'
  readonly size?: Px
  readonly weight?: 400 | 600
}
