import { afterEach, expect, it, vi } from 'vitest'
import { startPage } from '../../src/app/startPage.ts'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

it('the view that an address asks for is on the served page before its data is, and the place is held while it changes', async () => {
  stubMatchMedia()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<div id="app" data-story="s"><main data-view="auto"></main></div>'
  history.replaceState(null, '', '?view=order')
  const shown = () => document.querySelector('main')?.dataset['view']
  const heldIn: (string | undefined)[] = []
  const ended = startPage({
    history: (story, locale) => createViewHistory(window, story, locale),
    keepPlace: () => () => void heldIn.push(shown()),
  })
  expect(heldIn).toEqual(['auto'])
  expect(shown()).toBe('order')
  await ended
})
