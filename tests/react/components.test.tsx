import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import {
  formatView,
  parseView,
  StoryPage,
  storyQuery,
  Timeline,
  type AskedView,
  type StoryView,
} from '../../src/react/exports.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const story = makeStory({
  events: [
    {
      id: 'talks',
      date: '2023-04-28',
      title: { hi: 'वार्ता', en: 'Talks' },
      importance: 1,
      participants: [{ person: 'vladimir-putin', office: 'ru-president' }],
    },
    { id: 'session', date: '2024-12-10', title: { hi: '21वां सत्र', en: '21st session' }, session: 21 },
    { id: 'call', date: '2025-08-08', title: { hi: 'फ़ोन वार्ता', en: 'Phone call' } },
  ],
})
const other = makeStory({
  events: [{ id: 'launch', date: '2024-02-02', title: { hi: 'उड़ान', en: 'Lift-off' } }],
})
/** As a host has it: JSON that nobody has looked at. */
const json = (of: object): object => JSON.parse(JSON.stringify(of)) as object

const Two = () => (
  <>
    <StoryPage story={STORY} language="hi" />
    <StoryPage story={OTHER} language="en" theme="dark" headingLevel={3} />
    <Timeline story={OTHER} language="en" />
  </>
)
const [STORY, OTHER] = [json(story), json(other)]

const containers = () => [...document.querySelectorAll<HTMLElement>('[data-samayrekha]')]
const containerOf = (at: number) => within(containers()[at] ?? document.body)
const duplicates = (values: readonly string[]) => values.filter((each, at) => values.indexOf(each) !== at)

beforeEach(() => {
  document.title = 'The host'
  window.history.replaceState(null, '', '/host?own=1')
})

describe('several timelines on one page', () => {
  test('no id is in two of them, and whatever names an id finds it', () => {
    render(<Two />)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(duplicates(ids)).toEqual([])
    const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]')]
      .flatMap((each) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls'].map((name) => each.getAttribute(name)),
      )
      .filter((name) => name !== null)
    expect(named.filter((id) => document.getElementById(id) === null)).toEqual([])
  })

  test('each is in its own language, theme and order of headings, and none is the page’s main part', () => {
    render(<Two />)
    expect(containers().map(({ lang, dataset }) => [lang, dataset['theme']])).toEqual([
      ['hi', 'auto'],
      ['en', 'dark'],
      ['en', 'auto'],
    ])
    expect(containerOf(0).getByText(hi.eventsHeading).tagName).toBe('H3')
    expect(containerOf(1).getByText(en.eventsHeading).tagName).toBe('H4')
    expect(document.querySelector('main')).toBeNull()
  })

  test('what is done in one is done in it alone, and the window is left as it was', async () => {
    render(<Two />)
    await userEvent.click(containerOf(0).getByRole('link', { name: '21वां सत्र' }))
    expect(await containerOf(0).findByRole('article', { name: '21वां सत्र' })).toBeInTheDocument()
    expect(containerOf(1).queryByRole('complementary')).toBeNull()
    // Esc is the host's outside of the timeline.
    act(() => containers()[1]?.querySelector('a')?.focus())
    await userEvent.keyboard('{Escape}')
    expect(containerOf(0).getByRole('article', { name: '21वां सत्र' })).toBeInTheDocument()
    act(() => containerOf(0).getByRole('heading', { name: '21वां सत्र', level: 3 }).focus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(containerOf(0).queryByRole('complementary')).toBeNull())
    expect(document.title).toBe('The host')
    expect(window.location.href).toMatch(/\/host\?own=1$/)
    expect(document.documentElement.getAttributeNames()).not.toContain('data-theme')
  })
})

describe('on a server', () => {
  test('a page is whole without a script, and is taken over as it is', async () => {
    const html = renderToString(<Two />)
    expect(html).toContain('21वां सत्र')
    expect(html).toContain('Lift-off')
    // Nothing waits for a part that would come later.
    expect(html).not.toMatch(/<!--\$[?!]-->/)
    const place = document.createElement('div')
    place.innerHTML = html
    document.body.append(place)
    const problems: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(place, <Two />, { onRecoverableError: (error) => problems.push(error) }),
    )
    expect(problems).toEqual([])
    act(() => root.unmount())
  })

  test('a story by address is asked for ahead, and is then in the page', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(story)))
    const client = new QueryClient()
    await client.prefetchQuery(storyQuery('https://news.example/data/story.json'))
    const html = renderToString(
      <QueryClientProvider client={client}>
        <StoryPage src="https://news.example/data/story.json" language="en" />
      </QueryClientProvider>,
    )
    expect(html).toContain('21st session')
  })
})

describe('what is shown', () => {
  test('is kept by the component from where the host lets it begin, and told', async () => {
    const told = vi.fn<(view: StoryView) => void>()
    render(<StoryPage story={STORY} language="en" defaultView={{ event: 'call' }} onViewChange={told} />)
    expect(await screen.findByRole('article', { name: 'Phone call' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Vladimir Putin' }))
    expect(told.mock.lastCall?.[0]).toMatchObject({ event: 'call', filters: { person: ['vladimir-putin'] } })
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0))
    expect(document.querySelectorAll('li[data-event]')).toHaveLength(1)
  })

  test('is the host’s where it says so: what it does not take over does not happen', async () => {
    const told = vi.fn<(view: StoryView) => void>()
    render(<StoryPage story={STORY} language="en" view={{}} onViewChange={told} />)
    await userEvent.click(screen.getByRole('link', { name: 'Phone call' }))
    expect(told.mock.lastCall?.[0].event).toBe('call')
    expect(screen.queryByRole('complementary')).toBeNull()
    // Asked for again, for it is not open.
    await userEvent.click(screen.getByRole('link', { name: 'Phone call' }))
    expect(told.mock.lastCall?.[0].event).toBe('call')
  })

  test('follows a host that takes it over', async () => {
    function Host() {
      const [view, setView] = useState<AskedView>({})
      return (
        <>
          <StoryPage story={STORY} language="en" view={view} onViewChange={setView} />
          <output>{formatView(view)}</output>
        </>
      )
    }
    render(<Host />)
    await userEvent.click(screen.getByRole('link', { name: 'Phone call' }))
    expect(await screen.findByRole('article', { name: 'Phone call' })).toBeInTheDocument()
    expect(document.querySelector('output')).toHaveTextContent('?event=call')
    expect(parseView('?event=call').event).toBe('call')
  })
})

describe('links and sources', () => {
  test('lead to the site that publishes the story, where the host names it', () => {
    render(<StoryPage story={STORY} language="en" site="https://timeline.example" />)
    expect(screen.getByRole('link', { name: '21st session' })).toHaveAttribute(
      'href',
      `https://timeline.example/en/${story.id}/event/session/`,
    )
    expect(screen.getByRole('link', { name: 'Vladimir Putin' })).toHaveAttribute(
      'href',
      `https://timeline.example/en/${story.id}/?person=vladimir-putin`,
    )
  })

  test('stay on the page else, and no more sources are promised than there are', () => {
    render(<StoryPage story={STORY} language="en" idPrefix="own-" />)
    expect(screen.getByRole('link', { name: '21st session' })).toHaveAttribute('href', '#own-event-session')
    expect(document.getElementById('own-event-session')).not.toBeNull()
    expect(screen.queryByRole('link', { name: /more source/ })).toBeNull()
  })
})

describe('what cannot be shown', () => {
  test('is said to the reader, and to whoever made the page why', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    render(<StoryPage story={{ schemaVersion: 2 }} language="en" />)
    expect(screen.getByRole('alert')).toHaveTextContent(en.loadFailed)
    expect(said.mock.calls.flat().join()).toContain('story is no published file')
    said.mockRestore()
  })

  test('is asked for again when the reader says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    let answers = 0
    vi.stubGlobal('fetch', async () => {
      answers++
      return answers === 1 ? new Response('', { status: 404 }) : new Response(JSON.stringify(story))
    })
    render(<StoryPage src="/data/story.json" language="en" fallback={<p>one moment</p>} />)
    expect(screen.getByText('one moment')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: en.retry }))
    expect(await screen.findByRole('link', { name: '21st session' })).toBeInTheDocument()
    said.mockRestore()
  })

  test('a language that is none is the host’s mistake, and named', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<StoryPage story={STORY} language="English!" />)).toThrow('language="English!"')
    vi.restoreAllMocks()
  })
})
