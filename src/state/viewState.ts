import type { EpochMs } from '../domain/calendar.ts'
import type { Facet } from '../domain/story.ts'
import type { Locale } from '../domain/text.ts'

/** A half-open stretch of time on screen, UTC. */
export interface TimeWindow {
  readonly start: EpochMs
  readonly end: EpochMs
}

export type ViewMode = 'scale' | 'order'
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export type { Facet }

/**
 * The values chosen in each facet: OR inside one, AND across. Offices are there whoever held them; a status may be one of
 * the story's results.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>

/**
 * Everything the reader has asked for, and nothing else. It is the address of the page: `viewUrl` writes and reads it.
 * `view: null` lets the width decide (to scale from 640 px up); `window: null` means the story's own period.
 */
export interface ViewState {
  readonly locale: Locale
  readonly view: ViewMode | null
  readonly window: TimeWindow | null
  readonly filters: Filters
  readonly query: string
  readonly event: string | null
  readonly theme: Theme
  /** The day whose knowledge is shown, or null for what is known now. UTC start of day. */
  readonly asOf: EpochMs | null
  /** Only events on which sources differ. */
  readonly disputed: boolean
  /** The step of the walk through the story, from 1; null for a reader who is not led. */
  readonly step: number | null
}

/** What a step of a walk shows. */
export type StepView = Pick<ViewState, 'window' | 'filters' | 'event'>

/** What a gesture, a key, a button or a host page may ask for. */
export type ViewIntent =
  | { readonly type: 'setLocale'; readonly locale: Locale }
  | { readonly type: 'setView'; readonly view: ViewMode }
  | { readonly type: 'setWindow'; readonly window: TimeWindow | null }
  | { readonly type: 'toggleFacet'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'clearFacet'; readonly facet: Facet }
  | { readonly type: 'clearAll' }
  | { readonly type: 'setQuery'; readonly query: string }
  | { readonly type: 'selectEvent'; readonly event: string | null }
  | { readonly type: 'setAsOf'; readonly asOf: EpochMs | null }
  | { readonly type: 'setDisputed'; readonly disputed: boolean }
  | ({ readonly type: 'walk'; readonly step: number } & StepView)
  | { readonly type: 'endWalk' }
  | { readonly type: 'setTheme'; readonly theme: Theme }
