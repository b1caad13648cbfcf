import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/app/servedParts.ts'
import { App } from '../../src/app/App.tsx'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import { en } from '../../src/i18n/en.ts'
import { Timeline } from '../../src/view/chart/Timeline.tsx'
import { makeStory } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'

/** The script of the search is on its way: nothing that it will say is said before. */

const late = vi.hoisted(() => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  return { arrive: () => arrive(), arrived }
})

vi.mock('../../src/state/search.ts', async (load) => {
  await late.arrived
  return load()
})

const STORY = makeStory({
  events: [
    { id: 'talks', date: '2023-04-28', title: { hi: 'वार्ता', en: 'Talks' } },
    { id: 'session', date: '2024-12-10', title: { hi: 'सत्र', en: 'Session' } },
  ],
})

beforeEach(() => stubMatchMedia())

describe('while the search is loading', () => {
  it('A11Y-10: the status says that it searches, and no number before it is known', async () => {
    const address = `/en/${STORY.id}/`
    window.history.replaceState(null, '', address)
    const boot = {
      story: STORY,
      skipped: 0,
      locale: 'en',
      messages: en,
      root: '../../',
      dataFile: 's.json',
    } as const
    const store = createViewStore('en', createViewHistory(window, STORY.id, 'en'))
    render(<App boot={boot} store={store} chart={Timeline} />)
    const [status] = screen.getAllByRole('status')
    if (!status) throw new Error('there is no status line')
    const said: (string | null)[] = []
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      subtree: true,
      characterData: true,
      childList: true,
    })
    const user = userEvent.setup()
    await user.type(screen.getByRole('searchbox'), 'Talks')
    // Longer than the status waits for the reader to pause.
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(said).toEqual([en.searching])
    const filters = screen.getByRole('search')
    expect(filters.textContent, 'neither do the filters, nor the button that closes them').not.toMatch(/\d/)
    late.arrive()
    await waitFor(() => expect(said).toEqual([en.searching, '1 of 2 events']))
    expect(filters).toHaveTextContent('Show 1 event')
  })
})
