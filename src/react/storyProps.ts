import type { QueryClient } from '@tanstack/react-query'
import type { CSSProperties, ReactNode } from 'react'
import type { Theme } from '../state/viewState.ts'
import type { AskedView, StoryView } from './storyView.ts'

/** A story and what its events rest on, as they are published: JSON, checked when it is first seen. */
export interface GivenStory {
  /** What `data/<story>….json` of a site holds, parsed. */
  readonly story: object
  /** What the story's `evidenceFile` holds, parsed: the other sources of each event, and its claims. */
  readonly evidence?: object | undefined
  readonly src?: undefined
}

/** A story by its address, fetched in the browser with TanStack Query. */
export interface AddressedStory {
  /** Address of the story's JSON; what its events rest on is fetched from beside it when somebody asks. */
  readonly src: string
  readonly story?: undefined
  readonly evidence?: undefined
}

interface Options {
  /** A language of the story: `hi`, `en`, or another as a BCP 47 tag with its `words`. */
  readonly language: string
  /** The published words of a language that does not come with the package, parsed. */
  readonly words?: object | undefined
  /**
   * Address of the site that publishes the story. Events then link to their own pages there, pictures are shown, and evidence that
   * is not given is fetched from there.
   */
  readonly site?: string | undefined
  /** `auto`, which is also the default, follows the reader's device. */
  readonly theme?: Theme | undefined
  /** What is shown, where the host decides it: to be changed when `onViewChange` says so. */
  readonly view?: AskedView | undefined
  /** What is shown first, where the component keeps it itself. */
  readonly defaultView?: AskedView | undefined
  readonly onViewChange?: ((view: StoryView) => void) | undefined
  /** Level of the story's headline among the host's headings, from 1 to 4; 2 unless said otherwise. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
  /** What ids in it begin with; of React's making unless said, and no other's on the page. */
  readonly idPrefix?: string | undefined
  readonly className?: string | undefined
  readonly style?: CSSProperties | undefined
  /** Keeps what is fetched; that of the nearest `QueryClientProvider` unless said otherwise. */
  readonly queryClient?: QueryClient | undefined
  /** Shown while the story is on its way. */
  readonly fallback?: ReactNode
}

/** What both components take. */
export type StoryProps = Options & (GivenStory | AddressedStory)
