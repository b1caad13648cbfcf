import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf, createViewHistory, REFUSED_MS, SETTLE_MS } from '../../src/app/viewHistory.ts'
import { initialView, reduceView } from '../../src/state/reduceView.ts'
import type { ViewIntent } from '../../src/state/viewState.ts'

/** Just enough of a window: one address, a list of what was pushed, and listeners to call. */
function makeWindow(pathname: string, search = '') {
  const location = { pathname, search }
  const pushed: string[] = []
  const refuses: { now: false | 'aloud' | 'silently' } = { now: false }
  const listeners = new Map<string, () => void>()
  const win = {
    location,
    history: {
      state: null as unknown,
      replaceState(state: unknown, _title: string, address: string) {
        pushed.pop()
        this.pushState(state, '', address)
      },
      pushState(state: unknown, _title: string, address: string) {
        if (refuses.now === 'silently') return
        if (refuses.now === 'aloud') throw new DOMException('too often', 'SecurityError')
        this.state = state
        pushed.push(address)
        const at = address.indexOf('?')
        location.pathname = at < 0 ? address : address.slice(0, at)
        location.search = at < 0 ? '' : address.slice(at)
      },
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  }
  return { win: win as unknown as Window, location, pushed, refuses, listeners } // the history asks for no more than this
}

const setup = (search = '') => {
  const fake = makeWindow('/news/hi/story/', search)
  const history = createViewHistory(fake.win, 'story', 'hi')
  let state = history.read()
  const send = (intent: ViewIntent) => {
    state = reduceView(state, intent)
    history.write(intent, state)
  }
  return { ...fake, history, send }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('the address bar', () => {
  it('makes every choice an entry, so that Back undoes it', () => {
    const { send, pushed } = setup()
    send({ type: 'toggleFacet', facet: 'person', value: 'rajnath' })
    send({ type: 'selectEvent', event: 'talks' })
    expect(pushed).toEqual(['/news/hi/story/?person=rajnath', '/news/hi/story/?person=rajnath&event=talks'])
  })

  it('takes the steps from card to card as one walk, which Back leaves as a whole', () => {
    const { send, pushed } = setup()
    for (const event of ['talks', 'session', 'call']) send({ type: 'selectEvent', event })
    expect(pushed).toEqual(['/news/hi/story/?event=call'])
    send({ type: 'selectEvent', event: null })
    send({ type: 'selectEvent', event: 'talks' })
    expect(pushed).toHaveLength(3)
  })

  it.each(['aloud', 'silently'] as const)(
    'writes the last view later where the browser refuses %s',
    (how) => {
      const { send, pushed, refuses } = setup()
      refuses.now = how
      send({ type: 'setView', view: 'order' })
      send({ type: 'selectEvent', event: 'talks' })
      expect(pushed).toEqual([])
      refuses.now = false
      vi.advanceTimersByTime(REFUSED_MS)
      expect(pushed).toEqual(['/news/hi/story/?view=order&event=talks'])
    },
  )

  it('keeps the place that has been noted, whether an entry is new or changed', () => {
    const { send, win } = setup()
    const noted = { place: { event: 'talks', top: 12 } }
    Object.assign(win.history, { state: noted })
    for (const event of ['talks', 'session']) send({ type: 'selectEvent', event })
    expect(win.history.state).toEqual(noted)
  })

  it('writes a burst of zooms as one entry, once it rests', () => {
    const { send, pushed } = setup()
    for (let step = 1; step <= 20; step++)
      send({ type: 'setWindow', window: { start: step * 864e5, end: 1e12 } })
    expect(pushed).toHaveLength(0)
    vi.advanceTimersByTime(SETTLE_MS)
    expect(pushed).toHaveLength(1)
  })

  it('writes a pending zoom before the choice that follows it', () => {
    const { send, pushed } = setup()
    send({ type: 'setQuery', query: 'शोइगु' })
    send({ type: 'setView', view: 'order' })
    expect(pushed).toHaveLength(2)
  })

  it('keeps the base path and the query when the language changes', () => {
    const { send, pushed } = setup('?person=putin')
    send({ type: 'setLocale', locale: 'en' })
    expect(pushed).toEqual(['/news/en/story/?person=putin'])
  })

  it('reads the language from the path when the reader goes back', () => {
    const { history, listeners, location } = setup()
    const seen: string[] = []
    history.listen((state) => seen.push(state.locale))
    location.pathname = '/news/en/story/'
    listeners.get('popstate')?.()
    expect(seen).toEqual(['en'])
  })

  it('never writes state into the fragment', () => {
    const state = reduceView(initialView('hi'), { type: 'selectEvent', event: 'a' })
    expect(addressOf('/hi/story/', 'story', state)).not.toContain('#')
  })
})
