import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewState } from '../../state/viewState.ts'

/** What the foot of a page knows of the story, and of what is shown of it. */
export interface FootProps {
  readonly index: StoryIndex
  /** The story as known today; the index is of the day asked for. */
  readonly whole: StoryIndex
  readonly state: ViewState
  readonly visible: VisibleEvents
  /** From the page to the site's root, e.g. `../../`. */
  readonly root: string
  /** File name of the story's own JSON. */
  readonly dataFile: string
  /** Of the story's page, from the site's root. */
  readonly address: string
  /** The page's own address as it is now; never asked on the server. */
  readonly here: () => string
}

/** What opens below the story's actions, one at a time. */
export type PanelKind = 'share' | 'embed' | 'cite' | 'report'

/** Beside a story's page: what is still to come, for calendars. */
export const AHEAD_FILE = 'ahead.ics'
