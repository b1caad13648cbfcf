import type { Story } from '../domain/story.ts'
import type { Locale } from '../domain/text.ts'
import type { ViewState } from '../state/viewState.ts'
import type { ViewHistory } from './viewHistory.ts'
import type { ViewStore } from './viewStore.ts'

/** What differs between the page itself and the page in a frame. */
export interface PageKind {
  readonly history: (story: string, locale: Locale) => ViewHistory
  /** The state that the server rendered from; empty unless said otherwise. */
  readonly served?: (locale: Locale) => ViewState
  /** Whether nothing around the page makes room for a long list: it is then a link to the whole page. */
  readonly cramped?: boolean
  /** Keeps the reader's place in the list; a frame as tall as its page is scrolled by the page around it. */
  readonly keepPlace?: (page: HTMLElement) => () => void
  /** Called when React takes the page over. */
  readonly started?: (store: ViewStore, story: Story) => void
}
