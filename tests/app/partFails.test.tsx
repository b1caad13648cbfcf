import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/app/servedParts.ts'
import { App } from '../../src/app/App.tsx'
import { startPage } from '../../src/app/startPage.ts'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import { en } from '../../src/i18n/en.ts'
// The card is loaded late on the page; here it is there from the start, in its planted form.
import '../../src/view/card/EventCard.tsx'
import { makeStory } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'
import { reactRests } from '../fixtures/reactRests.ts'

/*
 * SEC-7: one part of the page fails, each in its turn, and the reader still has the events and the links to their
 * sources.
 */

const broken = vi.hoisted(() => ({ part: '' }))

vi.mock('../../src/view/chart/Timeline.tsx', async (load) => {
  const { Timeline: Real } = await load<typeof import('../../src/view/chart/Timeline.tsx')>()
  return { Timeline: (props: Parameters<typeof Real>[0]) => failing('chart') ?? <Real {...props} /> }
})
vi.mock('../../src/view/filters/FilterBar.tsx', async (load) => {
  const { FilterBar: Real } = await load<typeof import('../../src/view/filters/FilterBar.tsx')>()
  return { FilterBar: (props: Parameters<typeof Real>[0]) => failing('filters') ?? <Real {...props} /> }
})
vi.mock('../../src/view/card/EventCard.tsx', async (load) => {
  const { EventCard: Real } = await load<typeof import('../../src/view/card/EventCard.tsx')>()
  return { EventCard: (props: Parameters<typeof Real>[0]) => failing('card') ?? <Real {...props} /> }
})
vi.mock('../../src/view/list/EventList.tsx', async (load) => {
  const { EventList: Real } = await load<typeof import('../../src/view/list/EventList.tsx')>()
  return { EventList: (props: Parameters<typeof Real>[0]) => failing('list') ?? <Real {...props} /> }
})

function failing(part: string): null {
  if (broken.part === part) throw new Error(`planted in the ${part}`)
  return null
}

const STORY = makeStory({
  events: [
    { id: 'talks', date: '2023-04-28', title: { hi: 'वार्ता', en: 'Talks' } },
    { id: 'session', date: '2024-12-10', title: { hi: 'सत्र', en: 'Session' }, session: 21 },
  ],
})

/** Puts the page on screen as it is served, then starts its script, as a browser does. */
async function startServedPage(address = '') {
  window.history.replaceState(null, '', `/en/${STORY.id}/${address}`)
  document.documentElement.lang = 'en'
  const boot = {
    story: STORY,
    skipped: 0,
    locale: 'en',
    messages: en,
    root: '../../',
    dataFile: 'x.json',
  } as const
  const served = document.createElement('div')
  served.id = 'app'
  Object.assign(served.dataset, { root: '../../', story: STORY.id, file: 'x.json' })
  served.innerHTML = renderToString(
    <App boot={boot} queryClient={new QueryClient()} store={createViewStore('en', null)} />,
  )
  document.body.replaceChildren(served)
  await startPage({ history: (story, locale) => createViewHistory(window, story, locale) })
}

const sourceLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('li[data-event] a[target=_blank]')]

/** React tells the browser of errors that it has recovered from; here they are planted. */
const expected = (error: Event) => error.preventDefault()

afterAll(reactRests)
beforeEach(() => {
  broken.part = ''
  window.addEventListener('error', expected)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(STORY)))
  stubMatchMedia()
})
afterEach(() => {
  window.removeEventListener('error', expected)
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('SEC-7: when one part of the page fails', () => {
  it.each([
    ['chart', '?view=scale'],
    ['filters', ''],
    // As long as nothing in it is to change, the served list is nobody's to fail.
    ['list', '?view=order'],
  ])('SEC-7: in its %s, the events and their sources stay, and the page says so', async (part, address) => {
    // The page as served is whole; it is the script that meets the fault.
    const before = startServedPage(address)
    broken.part = part
    window.dispatchEvent(new Event('pointermove'))
    await before
    // The place of the notice may be there before its words.
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/list/))
    expect(document.querySelectorAll('li[data-event]')).toHaveLength(STORY.events.length)
    expect(sourceLinks().length).toBeGreaterThanOrEqual(STORY.events.length)
    for (const link of sourceLinks()) expect(link.href).toMatch(/^https:/)
  })

  it('SEC-7: in its card, the list, the filters and the other links go on working', async () => {
    await startServedPage('?view=order')
    await screen.findByRole('button', { pressed: true })
    broken.part = 'card'
    const title = screen.getByRole('link', { name: 'Talks' })
    await userEvent.setup().click(title)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/list/))
    expect(sourceLinks().length).toBeGreaterThanOrEqual(STORY.events.length)
    await userEvent.setup().type(screen.getByRole('searchbox'), 'x')
    await waitFor(() => expect(window.location.search).toContain('q=x'))
  })
})
