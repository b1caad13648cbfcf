import type { ComponentType, ReactNode } from 'react'
import type { EpochMs } from '../../domain/calendar.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import type { TimelineProps } from '../chart/Timeline.tsx'
import type { EvidenceState } from '../evidenceContext.ts'

/** What the page of a story is given: the story as it is told, the view of it, and where intents go. */
export interface StoryPageProps {
  readonly index: StoryIndex
  /** The story as known today; the index is of the day asked for. */
  readonly whole: StoryIndex
  /** The day whose reports are shown; null for today. */
  readonly told: EpochMs | null
  /** An event asked for that the day shown did not know. */
  readonly unknown: string | null
  readonly state: ViewState
  readonly visible: VisibleEvents
  readonly matches: ReadonlySet<string> | null
  /** Words of the search that no event has. */
  readonly unmatched: readonly string[]
  /** What the search finds is not known yet. */
  readonly searching: boolean
  readonly evidence: EvidenceState
  /** The chart, unless it is the late one: a phone that shows the list never loads it. */
  readonly chart?: ComponentType<TimelineProps> | undefined
  /** In a frame: the same parts, the list folded until it is asked for, the card in the flow. */
  readonly compact?: boolean | undefined
  /** Without headline and controls: the chart, the list and the card alone. */
  readonly bare?: boolean | undefined
  /** Set while the whole story is being put on paper: its chart is drawn as it is served, whatever the view and the zoom. */
  readonly printed?: boolean | undefined
  /** In a frame that cannot grow: where the list is, which then does not unfold here. */
  readonly listAddress?: string | undefined
  /** Set while the article around the frame is being printed: where the whole story is, and whether the box cuts the list off. */
  readonly framed?: { readonly address: string; readonly cut: boolean } | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly notice: ReactNode
  readonly foot: ReactNode
}
