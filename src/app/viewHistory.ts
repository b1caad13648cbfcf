import { isLocale, type Locale } from '../domain/text.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import { formatViewUrl, parseViewUrl } from '../state/viewUrl.ts'

/**
 * The address bar and the view state, kept the same. A choice is an entry of its own, so that Back undoes it; a burst
 * of pans, zooms or keystrokes becomes one entry, written when it has come to rest.
 */
export interface ViewHistory {
  /** The state the present address asks for. */
  read(): ViewState
  /** Writes the state that an intent led to. */
  write(intent: ViewIntent, state: ViewState): void
  /** Calls back when the reader goes back or forward. Returns how to stop. */
  listen(changed: (state: ViewState) => void): () => void
}

/** How long a gesture must have been still before its outcome is written. */
export const SETTLE_MS = 300
/** Safari takes 100 addresses in 30 seconds and refuses the next, Chromium 200, without a word: the last one is then written later. */
export const REFUSED_MS = 5000
const BURSTS: readonly ViewIntent['type'][] = ['setWindow', 'setQuery', 'setAsOf']

/** What of a window the address needs. */
export interface AddressWindow {
  readonly location: { readonly pathname: string; readonly search: string }
  readonly history: Readonly<
    Record<'pushState' | 'replaceState', (data: unknown, unused: string, url: string) => void>
  > & { readonly state?: unknown }
  /** Set where an address may be refused for good, or say more than was written: then it is not written again. */
  readonly mayStay?: true
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
}

/** `story` is the id in the address: `/<lang>/<story>/`. Only `win` is touched, never storage. */
export function createViewHistory(win: AddressWindow, story: string, fallback: Locale): ViewHistory {
  let pending: { timer: ReturnType<typeof setTimeout>; state: ViewState } | null = null
  const wait = (state: ViewState, ms: number) => {
    if (pending) clearTimeout(pending.timer)
    pending = { state, timer: setTimeout(settle, ms) }
  }
  const isAt = (address: string) => address === win.location.pathname + win.location.search
  const put = (state: ViewState, replaces = false) => {
    const address = addressOf(win.location.pathname, story, state)
    if (isAt(address)) return
    try {
      // The place that has been noted (keepPlace.ts) is the reader's still.
      if (replaces) win.history.replaceState(win.history.state, '', address)
      else win.history.pushState(win.history.state, '', address)
    } catch {
      // Whether it has been written is asked below, for not every browser says so.
    }
    if (!win.mayStay && !isAt(address)) wait(state, REFUSED_MS)
  }
  const settle = () => {
    if (!pending) return
    clearTimeout(pending.timer)
    const { state } = pending
    pending = null
    put(state)
  }
  const read = () => parseViewUrl(win.location.search, localeOf(win.location.pathname, story) ?? fallback)
  return {
    read,
    write(intent, state) {
      if (!BURSTS.includes(intent.type)) {
        settle()
        put(state, isStep(intent, state, read()))
      } else wait(state, SETTLE_MS)
    },
    listen(changed) {
      const onPop = () => {
        if (pending) clearTimeout(pending.timer)
        pending = null
        changed(read())
      }
      win.addEventListener('popstate', onPop)
      win.addEventListener('pagehide', settle)
      return () => {
        win.removeEventListener('popstate', onPop)
        win.removeEventListener('pagehide', settle)
      }
    },
  }
}

/** From card to card is a walk, and so is one through the story, its end with it: Back leaves either as a whole. */
function isStep({ type }: ViewIntent, state: ViewState, before: ViewState): boolean {
  if (type === 'walk' || type === 'endWalk') return before.step !== null
  return type === 'selectEvent' && state.event !== null && before.event !== null
}

/** `/news/hi/story/` with English chosen becomes `/news/en/story/?…`: the base path stays whatever it is. */
export function addressOf(pathname: string, story: string, state: ViewState): string {
  const parts = pathname.split('/')
  const at = parts.lastIndexOf(story) - 1
  if (at >= 0 && isLocale(parts[at] ?? '')) parts[at] = state.locale
  return parts.join('/') + formatViewUrl(state)
}

function localeOf(pathname: string, story: string): Locale | null {
  const parts = pathname.split('/')
  const name = parts[parts.lastIndexOf(story) - 1] ?? ''
  return isLocale(name) ? name : null
}
