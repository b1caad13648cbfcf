import { initialView } from '../../state/reduceView.ts'
import type { Theme, ViewState } from '../../state/viewState.ts'
import { formatViewUrl } from '../../state/viewUrl.ts'
import type { Snippets } from './snippets.ts'

/** What of a view a kind of snippet can bring to its reader; the dialog offers nothing else. */
export interface Carried {
  /** All that the address says: filters, search, day, period, open event. Without it, the open event alone. */
  readonly view: boolean
  readonly theme: boolean
}

const ALL: Carried = { view: true, theme: true }

export const CARRIED: Readonly<Record<keyof Snippets, Carried>> = {
  element: ALL,
  frame: ALL,
  hardened: ALL,
  amp: ALL,
  // A mail has the colours of its reader's program.
  newsletter: { view: true, theme: false },
  // The oEmbed answer is a file: what the path does not say is lost on the way to it.
  address: { view: false, theme: false },
}

/** The part of a view that a kind of snippet can bring; the colours are chosen apart. */
export const carriedView = (kind: keyof Snippets, state: ViewState): ViewState =>
  CARRIED[kind].view ? { ...state, theme: 'auto' } : { ...initialView(state.locale), event: state.event }

/** Whether there is anything to bring. */
export const asksForMore = (view: ViewState): boolean => formatViewUrl(view) !== ''

/** Whether a view leaves events out or tells them otherwise than today. */
export const narrows = (view: ViewState): boolean =>
  asksForMore({ ...initialView(view.locale), ...only(view) })

const only = ({ filters, query, disputed, asOf }: ViewState) => ({ filters, query, disputed, asOf })

/** A frame is light unless told otherwise; the page itself follows the device unless told otherwise. */
export function embedQuery(view: ViewState, theme: Theme): string {
  const params = new URLSearchParams(formatViewUrl({ ...view, theme: 'auto' }))
  if (theme !== 'light') params.set('theme', theme)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}
