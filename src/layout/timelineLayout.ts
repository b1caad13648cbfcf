import type { EpochMs } from '../domain/calendar.ts'
import type { Importance, Status } from '../domain/story.ts'
import type { TimeWindow } from '../state/viewState.ts'

/**
 * The vocabulary of geometry. `main` runs along time, `cross` along lanes; both in CSS pixels from the frame's corner.
 *
 *            main →
 *   cross   ┌──────────────────────────────────────────┐
 *     ↓     │ banner   labels of turning points, poles │
 *           ├─●────────────────●────────────────────●──┤
 *           │ ruler    ticks                           │
 *           ├──────────────────────────────────────────┤
 *           │ lane 0   row 0   ●        ◆──◆   (12)    │
 *           │          row 1     ●  label              │
 *           │ lane 1   …                               │
 *           ├──────────────────────────────────────────┤
 *           │ axis     ticks                           │
 *           └──────────────────────────────────────────┘
 */
export type Px = number

/** An event as the layout needs it: no text but its label, no React. */
export interface LayoutEvent {
  readonly id: string
  readonly lane: number
  readonly start: EpochMs
  readonly end: EpochMs
  /** Soft: the date is imprecise, the ends are not known. */
  readonly soft: boolean
  /** Span: longer than a day by its own nature (hard ends unless soft). */
  readonly span: boolean
  readonly status: Status
  readonly importance: Importance
  readonly label: string
  /** The date as worded on a turning point's label. */
  readonly dateLabel: string
}

export interface Frame {
  /** Width along time. */
  readonly length: Px
  /** Rows of each lane, from `planRows`: constant over zoom and pan, so that nothing jumps. One without rows is not there. */
  readonly rowsPerLane: readonly number[]
  /** At least `labelHeight`, `turningPointSize` and a badge's breadth: what is drawn in a row stays in its row. */
  readonly rowPitch: Px
  readonly laneGap: Px
  /** Height of the banner that holds the turning points' labels. */
  readonly banner: Px
  /** What stays free of it below the lowest label; a few pixels, unless more is asked for. */
  readonly bannerFoot?: Px
  /** Of a title in the banner; a share of `length` unless something is said. */
  readonly widestTitle?: Px
  /** Between the banner and the first lane, where the upper axis stands; nothing unless something is said. */
  readonly ruler?: Px
  /** Room before a turning point's label for the shape of its lane; none unless something is said. */
  readonly sign?: Px
  readonly markSize: Px
  readonly turningPointSize: Px
  /** Height of one line of a label. */
  readonly labelHeight: Px
  /** Width of a tick's label as the page words it; without it a generous guess is measured. */
  readonly tickWidth?: (unit: TickUnit, major: boolean) => Px
}

/** Along time and across it, in CSS pixels, of the badge that stands for a cluster. */
export const BADGE = { length: 26, breadth: 20 } as const

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'decade'

export type MeasureText = (text: string, style: 'label' | 'turningPoint' | 'date' | 'tick') => Px

/** A mark that stands for one event. */
export interface PlacedMark {
  readonly kind: 'event'
  readonly id: string
  readonly lane: number
  readonly row: number
  /** Extent along time; equal for a day drawn as a point. */
  readonly main0: Px
  readonly main1: Px
  readonly cross: Px
  readonly shape: 'point' | 'bar' | 'softBar'
  readonly hollow: boolean
  readonly importance: Importance
  /** True when the frame cuts the bar on that side. */
  readonly cut0: boolean
  readonly cut1: boolean
}

/** A mark that stands for several events that cannot be drawn apart at this zoom. */
export interface PlacedCluster {
  readonly kind: 'cluster'
  readonly id: string
  readonly lane: number
  readonly row: number
  readonly main: Px
  readonly cross: Px
  /** In order of time. */
  readonly ids: readonly string[]
  readonly count: number
  /** The stretch of time that opens it. */
  readonly window: TimeWindow
  /** False when no zoom can draw its events apart (they share a day): show them as a list instead. */
  readonly opens: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly lane: number
  readonly text: string
  /** `text` broken into lines, each `labelHeight` high; below the date line when there is one. */
  readonly lines: readonly string[]
  /** The date line of a label in the banner; null for a label in a row. */
  readonly date: string | null
  readonly main0: Px
  readonly main1: Px
  readonly cross0: Px
  readonly cross1: Px
  /** Which end of the text is flush with the box (and next to the mark or leader). */
  readonly align: 'start' | 'end'
  /** Of the box, before the text: the room for its lane's shape. */
  readonly sign: Px
  /** Set in the `turningPoint` style of `MeasureText`; the others in `label`. */
  readonly turningPoint: boolean
  /** From the label to its mark, when it had to move away from it. */
  readonly leader: readonly (readonly [Px, Px])[] | null
}

export interface PlacedTick {
  readonly at: EpochMs
  readonly main: Px
  readonly unit: TickUnit
  /** Heavier: a year, or the first of one (or of a month, among days; or of a day, among hours). */
  readonly major: boolean
  /**
   * With the year (or the month, among days) written out: a major tick, and the first. Among hours the first alone: it says
   * whose clock it is; the day is said at midnight, and by the window in words.
   */
  readonly full: boolean
}

export interface PlacedLane {
  readonly lane: number
  readonly cross0: Px
  readonly cross1: Px
  /** Events of the lane before and after the frame: nothing is lost, only off screen. */
  readonly earlier: number
  readonly later: number
}

export interface TimelineLayout {
  readonly window: TimeWindow
  readonly length: Px
  readonly breadth: Px
  readonly lanes: readonly PlacedLane[]
  /** In order of time. */
  readonly marks: readonly PlacedMark[]
  readonly clusters: readonly PlacedCluster[]
  readonly labels: readonly PlacedLabel[]
  readonly ticks: readonly PlacedTick[]
  /** The line through the story's turning points. */
  readonly storyThread: readonly (readonly [Px, Px])[]
  readonly earlier: number
  readonly later: number
}
