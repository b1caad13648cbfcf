import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { keepPlace } from '../../src/app/keepPlace.ts'

/** jsdom lays nothing out: the events stand where the test says. */
let above = 0
const scrolled = vi.fn()
let grow = () => {}

function openList(): HTMLElement {
  document.body.innerHTML =
    '<div id="app"><li id="event-a" data-event="a"></li><li id="event-b" data-event="b"></li></div>'
  for (const [at, item] of [...document.querySelectorAll('li')].entries())
    item.getBoundingClientRect = () => new DOMRect(0, at * 400 - above, 300, 400)
  return document.getElementById('app') as HTMLElement // made above
}

beforeEach(() => {
  vi.unstubAllGlobals()
  scrolled.mockReset()
  vi.stubGlobal('scrollBy', scrolled)
  vi.stubGlobal('scrollY', 500)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        grow = tell
      }
      observe() {}
      disconnect() {}
    },
  )
  history.replaceState(null, '')
  // What the page of another test holds is let go.
  dispatchEvent(new Event('pointerdown'))
})

it('the event at the top of the screen is where it was, after the page is opened anew and as heights become known', () => {
  above = 500
  keepPlace(openList())
  dispatchEvent(new Event('pagehide'))
  expect(history.state).toEqual({ place: { event: 'b', top: -100 } })
  above = 0
  keepPlace(openList())
  expect(scrolled).toHaveBeenLastCalledWith({ top: 500, behavior: 'instant' })
  above = 350
  grow()
  expect(scrolled).toHaveBeenLastCalledWith({ top: 150, behavior: 'instant' })
})

it('of a month that is not laid out, above the screen, no event is at the top of it, wherever its events say they stand', () => {
  above = 0
  const list = openList()
  const [skipped, shown] = ['a', 'b'].map((id) => {
    const month = document.createElement('li')
    month.append(document.getElementById(`event-${id}`) ?? '')
    list.append(month)
    return month
  })
  if (!skipped || !shown) throw new Error('there are two months')
  skipped.getBoundingClientRect = () => new DOMRect(0, -300, 300, 20)
  shown.getBoundingClientRect = () => new DOMRect(0, 400, 300, 400)
  keepPlace(list)
  dispatchEvent(new Event('pagehide'))
  expect(history.state).toEqual({ place: { event: 'b', top: 400 } })
})

it('a page that wakes before it has loaded keeps its place: the browser does not go by pixels until the reader presses something', () => {
  above = 0
  history.replaceState({ place: { event: 'b', top: -100 } }, '')
  const hold = keepPlace(openList())
  hold()
  expect(history.scrollRestoration).toBe('manual')
  dispatchEvent(new Event('pointerdown'))
  expect(history.scrollRestoration).toBe('auto')
})

it('a history’s entry that says nothing, or nonsense, moves nothing', () => {
  for (const state of [
    null,
    'x',
    { place: null },
    { place: { event: 1, top: '2' } },
    { place: { event: 'zz', top: 1 } },
  ]) {
    history.replaceState(state, '')
    keepPlace(openList())
  }
  expect(scrolled).not.toHaveBeenCalled()
})

it('after Back in the page the event that was at the top of the screen is there again, and stays while the list grows', async () => {
  above = 0
  keepPlace(openList())
  history.replaceState({ place: { event: 'b', top: 20 } }, '')
  dispatchEvent(new PopStateEvent('popstate'))
  await waitFor(() => expect(scrolled).toHaveBeenLastCalledWith({ top: 380, behavior: 'instant' }))
  above = 350
  grow()
  expect(scrolled).toHaveBeenLastCalledWith({ top: 30, behavior: 'instant' })
})

it('a reader who scrolls while the page is held is not taken back when it changes', () => {
  above = 500
  const hold = keepPlace(openList())
  hold()
  grow()
  above = 0
  vi.stubGlobal('scrollY', 100)
  dispatchEvent(new Event('scroll'))
  grow()
  expect(scrolled).not.toHaveBeenCalled()
})

it('at the top of the page no place is held: what comes above the list pushes it down', () => {
  above = 0
  vi.stubGlobal('scrollY', 0)
  keepPlace(openList())()
  above = -300
  grow()
  expect(scrolled).not.toHaveBeenCalled()
})

it('the place is noted when a scroll ends, though not oftener than a browser takes it', () => {
  above = 500
  keepPlace(openList())
  const notes = vi.spyOn(history, 'replaceState')
  dispatchEvent(new Event('scrollend'))
  expect(history.state).toEqual({ place: { event: 'b', top: -100 } })
  const atFirst = notes.mock.calls.length
  above = 420
  for (let ends = 0; ends < 20; ends++) dispatchEvent(new Event('scrollend'))
  expect(notes).toHaveBeenCalledTimes(atFirst)
  expect(history.state).toEqual({ place: { event: 'b', top: -100 } })
  notes.mockRestore()
})
