import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { waitFor } from '@testing-library/react'
import { holdPresses } from '../../src/app/holdPresses.ts'
import { createPageStart } from '../../src/app/pageStart.ts'
import { takeOver } from '../../src/app/takeOver.tsx'
import type { ViewHistory } from '../../src/app/viewHistory.ts'
import { initialView } from '../../src/state/reduceView.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'
import { reactRests } from '../fixtures/reactRests.ts'

/* The page is not taken over: what was served stays, and nothing in it is dead. */

vi.mock('../../src/app/App.tsx', () => ({
  App: () => {
    throw new Error('broken on purpose')
  },
}))

afterAll(reactRests)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const history: ViewHistory = {
  read: () => initialView('en'),
  write: () => undefined,
  listen: () => () => undefined,
}

/** A served page with one event, whose link is counted when it leads on. */
function servedPage() {
  const page = document.createElement('div')
  Object.assign(page.dataset, { root: './', story: 'sample', file: 'sample.json' })
  const item = document.createElement('li')
  item.dataset['event'] = 'talks'
  const link = document.createElement('a')
  link.href = '#talks'
  item.append(link)
  page.append(item)
  document.body.append(page)
  return page
}

/** Whether a press on the event's link is left to the browser. */
function leadsOn(page: HTMLElement): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true })
  page.querySelector('a')?.dispatchEvent(click)
  return !click.defaultPrevented
}

const start = (page: HTMLElement) =>
  takeOver({
    page,
    locale: 'en',
    kind: { history: () => history },
    history,
    start: createPageStart(page, holdPresses(page)),
  })

test('where React fails the served list comes back, with a notice, and its links lead on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  stubMatchMedia(() => false)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(makeStory()))))
  const page = servedPage()
  const taken = start(page)
  expect(leadsOn(page), 'held as long as somebody may answer').toBe(false)
  expect(document.documentElement.dataset['script']).toBe('started')
  await taken
  await waitFor(() => expect(document.querySelector('[role=alert]')).toBeInTheDocument())
  expect(leadsOn(page)).toBe(true)
  expect(document.documentElement.dataset['script'], 'the controls are gone').toBe('failed')
})

test('where the data cannot be had the links lead on as well', async () => {
  stubMatchMedia(() => false)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
  const page = servedPage()
  await start(page)
  await waitFor(() => expect(document.querySelector('[role=alert]')).toBeInTheDocument())
  expect(leadsOn(page)).toBe(true)
})
