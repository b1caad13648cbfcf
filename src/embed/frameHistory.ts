import { createViewHistory, type AddressWindow, type ViewHistory } from '../app/viewHistory.ts'
import type { Locale } from '../domain/text.ts'
import { initialView } from '../state/reduceView.ts'
import { THEMES, type ViewState } from '../state/viewState.ts'

/** A frame is light unless its address says otherwise: the page around it is, mostly, and does not tell. */
export const servedInFrame = (locale: Locale): ViewState => ({ ...initialView(locale), theme: 'light' })

/** The parts of a window that the address of a frame needs. */
export interface FrameAddress extends Omit<AddressWindow, 'history' | 'location'> {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string }
  readonly history: { replaceState(data: unknown, unused: string, url: string): void }
}

/**
 * The address of a frame says the same as that of the page, in the query string only. A reader's Back button belongs
 * to the host page, so nothing is added to its history; a frame without an origin may not write its address at all.
 */
export function createFrameHistory(win: FrameAddress, story: string, locale: Locale): ViewHistory {
  const write = (_data: unknown, _unused: string, url: string) => {
    try {
      win.history.replaceState(null, '', keepTheme(url, win.location.search) + win.location.hash)
    } catch {
      // The view lives on without being written.
    }
  }
  const history = createViewHistory(
    {
      location: win.location,
      history: { pushState: write, replaceState: write },
      mayStay: true,
      addEventListener: (type, listener) => win.addEventListener(type, listener),
      removeEventListener: (type, listener) => win.removeEventListener(type, listener),
    },
    story,
    locale,
  )
  const read = (): ViewState => {
    const asked = history.read()
    const theme = new URLSearchParams(win.location.search).get('theme')
    return THEMES.some((known) => known === theme) ? asked : { ...asked, theme: 'light' }
  }
  return { ...history, read, listen: (changed) => history.listen(() => changed(read())) }
}

/** `auto` is what the page leaves out and a frame must say. */
function keepTheme(url: string, search: string): string {
  const asked = new URLSearchParams(search).get('theme')
  if (asked !== 'auto' || /[?&]theme=/.test(url)) return url
  return `${url}${url.includes('?') ? '&' : '?'}theme=auto`
}
