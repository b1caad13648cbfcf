import { QueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/app/servedParts.ts'
import { App, type Boot } from '../../src/app/App.tsx'
import { evidenceQuery } from '../../src/app/evidenceQuery.ts'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import { SCHEMA_VERSION } from '../../src/domain/story.ts'
import { inLanguage, type Locale } from '../../src/domain/text.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { Timeline } from '../../src/view/chart/Timeline.tsx'
import { makeStory, SOURCES } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'

const STORY = makeStory({
  events: [
    {
      id: 'shoigu',
      date: '2023-04-28',
      title: { hi: 'शोइगु से वार्ता', en: 'Talks with Shoigu' },
      forum: 'sco',
      importance: 1,
      participants: [
        { person: 'rajnath-singh', office: 'in-defence-minister' },
        { person: 'sergei-shoigu', office: 'ru-defence-minister' },
      ],
    },
    { id: 'session-21', date: '2024-12-10', title: { hi: '21वां सत्र', en: '21st session' }, session: 21 },
    {
      id: 'call',
      date: '2025-08-08',
      title: { hi: 'फ़ोन वार्ता', en: 'Phone call' },
      forum: 'leaders-contact',
      participants: [{ person: 'vladimir-putin', office: 'ru-president' }],
    },
    {
      id: 'session-22',
      date: '2025-12-04',
      title: { hi: '22वां सत्र', en: '22nd session' },
      session: 22,
      status: 'announced',
    },
  ],
})

/** Opens the page of the story at an address, with what it rests on already there. */
function openPage(address: string, locale: Locale = 'en') {
  window.history.replaceState(null, '', address)
  const boot: Boot = {
    story: STORY,
    skipped: 0,
    locale,
    messages: locale === 'hi' ? hi : en,
    root: '../../',
    dataFile: 'story.json',
  }
  const queryClient = new QueryClient()
  queryClient.setQueryData(evidenceQuery('../../', STORY).queryKey, {
    schemaVersion: SCHEMA_VERSION,
    story: STORY.id,
    dataVersion: STORY.dataVersion,
    sources: [...SOURCES],
    terms: [],
    events: {
      shoigu: {
        citations: SOURCES.map(({ id }) => ({ source: id, quote: null })),
        claims: [],
        disagreements: [{ hi: 'तारीख़ पर मतभेद है।', en: 'They differ about the day.' }],
        dateNote: null,
      },
    },
  })
  const store = createViewStore(locale, createViewHistory(window, STORY.id, locale))
  render(<App boot={boot} queryClient={queryClient} store={store} chart={Timeline} />)
  return { user: userEvent.setup(), store }
}

const PAGE = `/en/${STORY.id}/`
const shownEvents = () =>
  [...document.querySelectorAll('[data-event]')].map((item) => item.getAttribute('data-event'))

beforeEach(() => {
  stubMatchMedia()
})

describe('a reader explores the story', () => {
  it('puts the turning points before the whole list, and nothing before what a filter or a search leaves', async () => {
    const { user, store } = openPage(`${PAGE}?view=order`)
    expect(screen.getByRole('navigation', { name: 'Turning points' })).toBeInTheDocument()
    act(() => store.send({ type: 'toggleFacet', facet: 'person', value: 'vladimir-putin' }))
    expect(screen.queryByRole('navigation', { name: 'Turning points' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(screen.getByRole('navigation', { name: 'Turning points' })).toBeInTheDocument()
  })

  it('filters by minister, sees the number before choosing, and undoes it with the chip', async () => {
    const { user } = openPage(PAGE)
    await user.click(screen.getByText('People', { selector: 'summary > span' }))
    const box = screen.getByRole('checkbox', { name: /Sergei Shoigu/ })
    expect(box).toHaveAttribute('data-count', '1')
    await user.click(box)
    expect(shownEvents()).toEqual(['shoigu'])
    expect(window.location.search).toBe('?person=sergei-shoigu')
    await user.click(screen.getByRole('button', { name: 'Remove filter: Sergei Shoigu' }))
    expect(shownEvents()).toHaveLength(4)
    expect(document.activeElement).toHaveTextContent('All 4 events')
  })

  it('joins two people by "or" and people and forum by "and"', async () => {
    openPage(`${PAGE}?person=sergei-shoigu&person=vladimir-putin&forum=sco`)
    await waitFor(() => expect(shownEvents()).toEqual(['shoigu']))
  })

  it('is told what to remove when nothing fits', async () => {
    const { user } = openPage(`${PAGE}?person=vladimir-putin&forum=sco`)
    const advice = await screen.findByRole('button', { name: 'Remove the SCO filter to see 1 event' })
    await user.click(advice)
    expect(shownEvents()).toEqual(['call'])
    expect(document.activeElement).toHaveTextContent('1 of 4 events')
  })

  it('hears the remedy where the number is said, when nothing is left', async () => {
    const { user } = openPage(`${PAGE}?person=vladimir-putin`)
    const status = screen.getAllByRole('status')[0]
    await user.click(screen.getByText('Topics', { selector: 'summary > span' }))
    await user.click(screen.getByRole('checkbox', { name: /SCO/ }))
    await waitFor(() =>
      expect(status).toHaveTextContent('0 of 4 events – Remove the Vladimir Putin filter to see 1 event'),
    )
    await user.click(await screen.findByRole('button', { name: 'Remove the SCO filter to see 1 event' }))
    expect(status).toHaveTextContent(/^1 of 4 events$/)
  })

  it('hears which word of a search to remove, once the search has paused', async () => {
    openPage(`${PAGE}?q=Zzyx`)
    const status = screen.getAllByRole('status')[0]
    await waitFor(() =>
      expect(status).toHaveTextContent(
        '0 of 4 events – Not found: “Zzyx”. Remove the “Zzyx” filter to see 4 events',
      ),
    )
  })

  it('stops at what can be pressed, and not at the panels that hold it', async () => {
    const { user } = openPage(`${PAGE}?event=session-21`)
    await screen.findByRole('heading', { level: 2, name: '21st session' })
    await user.click(screen.getByText('People', { selector: 'summary > span' }))
    const scrolling = [
      screen.getByRole('checkbox', { name: /Sergei Shoigu/ }).closest('fieldset')?.parentElement,
      screen.getByRole('complementary', { name: 'Event' }),
    ]
    // Gecko stops at whatever scrolls unless it is told not to.
    for (const panel of scrolling) expect(panel).toHaveAttribute('tabindex', '-1')
  })

  it('is told which words of a search no event has, as they were typed', async () => {
    openPage(`${PAGE}?q=Qwertz+Zzyx`)
    expect(await screen.findByText('Not found: “Qwertz”, “Zzyx”.')).toBeInTheDocument()
  })

  it('is told which word is nowhere beside the events that the others find', async () => {
    openPage(`${PAGE}?q=Putin+Zzyx`)
    expect(await screen.findByText('1 of 4 events – Not found: “Zzyx”.')).toBeInTheDocument()
    expect(shownEvents()).toEqual(['call'])
  })

  it('says once, after the last change, how many events are shown', async () => {
    const { user } = openPage(PAGE)
    const status = screen.getAllByRole('status')[0]
    if (!status) throw new Error('there is no status line')
    const said: string[] = []
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      subtree: true,
      characterData: true,
      childList: true,
    })
    await user.click(screen.getByText('Topics', { selector: 'summary > span' }))
    await user.click(screen.getByRole('checkbox', { name: /IRIGC/ }))
    await waitFor(() => expect(said).toEqual(['2 of 4 events']))
  })

  it('finds an event in either script, and says so in the address', async () => {
    const { user } = openPage(PAGE)
    await user.type(screen.getByRole('searchbox'), 'शोइगु')
    await waitFor(() => expect(shownEvents()).toEqual(['shoigu']))
    await waitFor(() => expect(new URLSearchParams(window.location.search).get('q')).toBe('शोइगु'))
  })

  it('opens an event with its offices, sources and disagreements, and closes it with Esc', async () => {
    const { user } = openPage(PAGE)
    const [title] = screen.getAllByRole('link', { name: 'Talks with Shoigu' })
    if (!title) throw new Error('the event is not in the list')
    await user.click(title)
    const card = await screen.findByRole('article', { name: 'Talks with Shoigu' })
    expect(within(card).getByText('Defence Minister of Russia')).toBeInTheDocument()
    expect(await within(card).findByText('They differ about the day.')).toBeInTheDocument()
    expect(within(card).getAllByRole('link', { name: /opens in a new tab/ })).toHaveLength(2)
    expect(window.location.search).toBe('?event=shoigu')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('article', { name: 'Talks with Shoigu' })).not.toBeInTheDocument()
    expect(document.activeElement).toHaveTextContent('Talks with Shoigu')
  })

  it('finds the focus at the list after closing a card whose event a filter has taken away', async () => {
    const { user } = openPage(PAGE)
    const title = document.querySelector('#event-shoigu h4 a')
    if (!title) throw new Error('the event is not in the list')
    await user.click(title)
    await screen.findByRole('article', { name: 'Talks with Shoigu' })
    await user.click(screen.getByRole('checkbox', { name: /Sergey Lavrov|Vladimir Putin|Andrey Belousov/ }))
    expect(shownEvents()).not.toContain('shoigu')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('heading', { name: 'Events' })).toHaveFocus()
  })

  it('walks a series from one session to the next', async () => {
    const { user } = openPage(`${PAGE}?event=session-21`)
    const card = await screen.findByRole('article', { name: '21st session' })
    await user.click(within(card).getByRole('link', { name: /22nd session · / }))
    expect(await screen.findByRole('article', { name: '22nd session' })).toBeInTheDocument()
    // Beside the head: in time, one event back.
    const near = document.querySelector<HTMLElement>('[data-part=near-steps]')
    if (!near) throw new Error('there is no way on beside the head')
    await user.click(within(near).getAllByRole('link')[0] ?? near)
    expect(await screen.findByRole('article', { name: 'Phone call' })).toBeInTheDocument()
  })

  it('changes the language in place and keeps what was chosen', async () => {
    const { user } = openPage(`${PAGE}?person=rajnath-singh`)
    await user.click(screen.getByRole('link', { name: 'हिंदी' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: inLanguage(STORY.headline, 'hi') }),
    ).toBeInTheDocument()
    expect(window.location.pathname).toBe(`/hi/${STORY.id}/`)
    expect(window.location.search).toBe('?person=rajnath-singh')
    expect(document.documentElement.lang).toBe('hi')
    // As on the page that is served in that language.
    expect(document.title).toBe(`${inLanguage(STORY.headline, 'hi')} – समयरेखा`)
    // What it will say stands in spokenTitle.test.tsx.
    expect(document.querySelector('body > p[aria-live]')).toHaveAttribute('lang', 'hi')
  })

  it('ignores an event that is not in the story, and says so', async () => {
    openPage(`${PAGE}?event=nothing`)
    expect(await screen.findByText(/leads to an event that is not in the timeline/)).toBeInTheDocument()
    expect(shownEvents()).toHaveLength(4)
  })

  it('goes back to what was on screen before', async () => {
    const { user } = openPage(PAGE)
    await user.click(screen.getByText('Status', { selector: 'summary > span' }))
    await user.click(screen.getByRole('checkbox', { name: /Announced/ }))
    expect(shownEvents()).toEqual(['session-22'])
    window.history.back()
    await waitFor(() => expect(shownEvents()).toHaveLength(4))
  })
})

describe('the page as served', () => {
  it('is the same whatever the address asks, so that hydration finds what it expects', () => {
    const boot: Boot = {
      story: STORY,
      skipped: 0,
      locale: 'hi',
      messages: hi,
      root: '../../',
      dataFile: 'story.json',
    }
    const html = () =>
      renderToString(
        <App
          boot={boot}
          queryClient={new QueryClient()}
          store={createViewStore('hi', null)}
          chart={Timeline}
        />,
      )
    window.history.replaceState(null, '', '/hi/x/?event=shoigu&view=order')
    expect(html()).toBe(html())
    expect(html()).not.toContain('style=')
    for (const { title } of STORY.events) expect(html()).toContain(inLanguage(title, 'hi'))
  })

  it('keeps the list when the chart fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    window.history.replaceState(null, '', PAGE)
    const boot: Boot = {
      story: STORY,
      skipped: 2,
      locale: 'en',
      messages: en,
      root: '../../',
      dataFile: 'story.json',
    }
    const broken = () => {
      throw new Error('planted')
    }
    render(
      <App boot={boot} queryClient={new QueryClient()} store={createViewStore('en', null)} chart={broken} />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('The list has every event and every link')
    expect(shownEvents()).toHaveLength(4)
    expect(screen.getByText(/2 events could not be read/)).toBeInTheDocument()
  })
})
