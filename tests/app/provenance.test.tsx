import { QueryClient } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import '../../src/app/servedParts.ts'
import { App } from '../../src/app/App.tsx'
import { evidenceQuery } from '../../src/app/evidenceQuery.ts'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import type { Claim, Evidence } from '../../src/domain/story.ts'
import { SCHEMA_VERSION } from '../../src/domain/story.ts'
import { en } from '../../src/i18n/en.ts'
import { Timeline } from '../../src/view/chart/Timeline.tsx'
import { makeStory, SOURCES } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'

const people = [
  { person: 'rajnath-singh', office: 'in-defence-minister' },
  { person: 'andrei-belousov', office: 'ru-defence-minister' },
]
const STORY = makeStory({
  changes: [
    { date: '2026-01-15', events: ['visit'], reason: { hi: 'दिन सुधारा गया।', en: 'The day was corrected.' } },
  ],
  events: [
    {
      id: 'shoigu',
      date: '2023-04-28',
      title: { hi: 'शोइगु', en: 'Talks with Shoigu' },
      forum: 'sco',
      participants: [{ person: 'sergei-shoigu', office: 'ru-defence-minister' }],
    },
    {
      id: 's20',
      date: '2021-12-06',
      title: { hi: '20', en: 'Session 20' },
      session: 20,
      participants: people,
    },
    {
      id: 's21',
      date: '2024-12-10',
      title: { hi: '21', en: 'Session 21' },
      session: 21,
      participants: people,
      disputed: true,
    },
    {
      id: 'visit',
      date: '2025-12-04',
      title: { hi: 'यात्रा', en: 'Putin arrives' },
      forum: 'annual-summit',
      participants: [{ person: 'vladimir-putin', office: 'ru-president' }],
      firstKnown: '2025-08-29',
      sourceCount: 2,
      independentCount: 2,
      states: [
        { known: '2025-08-29', status: 'announced', date: '2025-12' },
        { known: '2025-11-28', status: 'scheduled', date: '2025-12-04/2025-12-05' },
        { known: '2025-12-04', status: 'held', date: '2025-12-04' },
      ],
    },
  ],
})

const [PIB] = SOURCES
if (!PIB) throw new Error('There is no source in the fixture.')
const LATER = {
  ...PIB,
  id: 'tass-2025-12-04',
  publisher: { hi: 'तास', en: 'TASS' },
  origin: 'tass',
  published: '2025-12-04',
}

const claim = (part: Partial<Claim>): Claim => ({
  field: 'date',
  value: '2024-12-10',
  source: 'pib-2024-12-10',
  quote: null,
  rank: 'normal',
  reason: null,
  inferred: false,
  ...part,
})
const EVIDENCE: Evidence = {
  schemaVersion: SCHEMA_VERSION,
  story: STORY.id,
  dataVersion: STORY.dataVersion,
  sources: [...SOURCES, LATER],
  terms: [
    { person: 'sergei-shoigu', office: 'ru-defence-minister', from: '2012', to: '2024-05-12' },
    { person: 'andrei-belousov', office: 'ru-defence-minister', from: '2024-05-14', to: '..' },
    { person: 'rajnath-singh', office: 'in-defence-minister', from: '2019-05-31', to: '2026-05-30' },
  ],
  events: {
    s21: {
      citations: SOURCES.map(({ id }) => ({ source: id, quote: null })),
      claims: [
        claim({
          rank: 'preferred',
          reason: { hi: 'आधिकारिक', en: 'The ministry says so.' },
          quote: { exact: 'on Tuesday in Moscow' },
        }),
        claim({ value: '2024-12-11', source: 'bhaskar-2024-12-10', quote: { exact: 'बुधवार को' } }),
        claim({
          value: '2024-12-09',
          source: 'bhaskar-2024-12-10',
          rank: 'deprecated',
          reason: { hi: 'भूल', en: 'A slip.' },
        }),
      ],
      disagreements: [],
      dateNote: null,
    },
    visit: {
      citations: [LATER, PIB].map(({ id }) => ({ source: id, quote: null })),
      claims: [],
      disagreements: [{ hi: 'कुछ ने 5 दिसंबर कहा।', en: 'Some said 5 December.' }],
      dateNote: null,
    },
  },
}

const PAGE = `/en/${STORY.id}/`
function openPage(search = '') {
  window.history.replaceState(null, '', PAGE + search)
  const queryClient = new QueryClient()
  queryClient.setQueryData(evidenceQuery('../../', STORY).queryKey, EVIDENCE)
  const boot = {
    story: STORY,
    skipped: 0,
    locale: 'en' as const,
    messages: en,
    root: '../../',
    dataFile: 'story.json',
  }
  const store = createViewStore('en', createViewHistory(window, STORY.id, 'en'))
  render(<App boot={boot} queryClient={queryClient} store={store} chart={Timeline} />)
  return userEvent.setup()
}

const shown = () =>
  [...document.querySelectorAll('[data-event]')].map((item) => item.getAttribute('data-event'))
const main = () => document.querySelector('main')
const part = (name: string) => document.querySelector(`[data-part="${name}"]`)

beforeEach(() => {
  stubMatchMedia()
})

describe('a reader asks who says so', () => {
  it('PRV-9: opens the claims of a date: words, publisher, the other version, and what was set aside', async () => {
    const user = openPage('?event=s21')
    const card = await screen.findByRole('article', { name: 'Session 21' })
    const words = await within(card).findByText(/^1 independent source/, {
      selector: '[data-fact=date] > summary > span',
    })
    const summary = words.closest('summary') ?? words
    // Out of its place in the card too it says which fact.
    expect(summary).toHaveTextContent(/^When: 1 independent source.*Sources differ/)
    // The eye sees a figure beside the fact, and once what it stands for.
    expect(within(summary).getByText('1')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText(/^The figure beside a fact/)).toBeInTheDocument()
    await user.click(summary)
    expect(within(card).getByText('on Tuesday in Moscow')).toHaveAttribute('lang', 'en')
    expect(within(card).getByText('Why: The ministry says so.')).toBeInTheDocument()
    expect(within(card).getByText('11 December 2024')).toBeInTheDocument()
    expect(within(card).getByText('बुधवार को')).toHaveAttribute('lang', 'hi')
    expect(within(card).getByText('1 claim set aside').closest('details')).not.toHaveAttribute('open')
  })

  it('steps through the series with [ and ]', async () => {
    const user = openPage('?event=s21')
    await screen.findByRole('article', { name: 'Session 21' })
    expect(document.querySelector('[data-part=series-thread] path')).not.toBeNull()
    await user.keyboard('[[')
    expect(await screen.findByRole('article', { name: 'Session 20' })).toBeInTheDocument()
    await user.keyboard(']')
    expect(await screen.findByRole('article', { name: 'Session 21' })).toBeInTheDocument()
  })
})

describe('a reader goes back to a day', () => {
  it('opens at an address: fewer events, the visit only announced, and the way back to today', async () => {
    const user = openPage('?asof=2025-11-10')
    await waitFor(() => expect(main()).toHaveAttribute('data-asof', '2025-11-10'))
    expect(document.querySelector('[data-event=visit]')).toHaveTextContent('December 2025 · Moscow Announced')
    expect(await screen.findByText('As reported by 10 November 2025')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(main()).not.toHaveAttribute('data-asof')
    expect(document.querySelector('[data-event=visit]')).toHaveTextContent('4 December 2025')
  })

  it('moves by days, months and reports, and writes the day into the address', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'What was known …' }))
    const slider = await screen.findByRole('slider', { name: 'Show what had been reported by' })
    expect(slider).toHaveAttribute('aria-valuetext', 'As known today, 4 of 4 events known')
    await user.click(screen.getByRole('button', { name: 'To the previous report: 4 December 2025' }))
    await user.click(screen.getByRole('button', { name: 'To the previous report: 28 November 2025' }))
    expect(slider).toHaveAttribute('aria-valuetext', '28 November 2025, 4 of 4 events known')
    fireEvent.keyDown(slider, { key: 'PageDown' })
    expect(slider).toHaveAttribute('aria-valuetext', '28 October 2025, 4 of 4 events known')
    await waitFor(() => expect(window.location.search).toBe('?asof=2025-10-28'))
  })

  it('hears each step once: from the slider while it is moved, from the line below it when a button is pressed', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'What was known …' }))
    const slider = await screen.findByRole('slider', { name: 'Show what had been reported by' })
    /** What is said of itself when it changes. */
    const live = () =>
      screen
        .getAllByRole('status')
        .filter((region) => region.getAttribute('aria-live') !== 'off')
        .map((region) => region.textContent)
    slider.focus()
    const before = live()
    fireEvent.change(slider, { target: { value: '100' } })
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/2023, \d of 4 events known$/))
    expect(live()).toEqual(before)
    await user.click(screen.getByRole('button', { name: /^To the next report/ }))
    const said = live().filter((text) => text !== '' && !before.includes(text))
    expect(said).toEqual([expect.stringMatching(/^As reported by .* \d of 4 events known$/)])
  })

  it('is nowhere lost when the button goes away that was pressed', async () => {
    const user = openPage('?asof=2025-11-28')
    const slider = await screen.findByRole('slider', { name: 'Show what had been reported by' })
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(slider).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'What was known …' })).toHaveFocus()
  })

  it('finds on a card what was published by then, and no remark made later', async () => {
    const user = openPage('?asof=2025-11-10&event=visit')
    const card = await screen.findByRole('article', { name: 'Putin arrives' })
    await within(card).findByText('1 more appeared later or shows no date.')
    expect(within(card).getByText('1 source')).toBeInTheDocument()
    expect(within(card).queryByRole('link', { name: /^TASS/ })).not.toBeInTheDocument()
    expect(within(card).queryByText('Some said 5 December.')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(await within(card).findByRole('link', { name: /^TASS/ })).toBeInTheDocument()
    expect(within(card).getByText('2 sources')).toBeInTheDocument()
    expect(within(card).getByText('Some said 5 December.')).toBeInTheDocument()
  })

  it('does not know later events, and says so of one that was asked for', async () => {
    openPage('?asof=2025-08-28&event=visit')
    await waitFor(() => expect(shown()).toEqual(['s20', 'shoigu', 's21']))
    expect(await screen.findByText('Not yet known on that day: Putin arrives')).toBeInTheDocument()
    expect(screen.queryByText(/not in the timeline/)).not.toBeInTheDocument()
  })
})

describe('a reader filters by office and by dispute', () => {
  it('finds both holders of an office, with the number before choosing', async () => {
    const user = openPage()
    await user.click(screen.getByText('People', { selector: 'summary > span' }))
    const box = await screen.findByRole('checkbox', { name: /Defence Minister of Russia/ })
    expect(box).toHaveAttribute('data-count', '3')
    expect(box).toHaveAttribute('name', 'office')
    await user.click(box)
    await waitFor(() => expect(shown()).toEqual(['s20', 'shoigu', 's21']))
    expect(window.location.search).toBe('?office=ru-defence-minister')
  })

  it('finds what sources differ on, and takes it back by the chip', async () => {
    const user = openPage()
    await user.click(screen.getByText('Status', { selector: 'summary > span' }))
    await user.click(screen.getByRole('checkbox', { name: /Sources differ/ }))
    await waitFor(() => expect(shown()).toEqual(['s21']))
    await user.click(screen.getByRole('button', { name: 'Remove filter: Sources differ' }))
    await waitFor(() => expect(shown()).toHaveLength(4))
  })
})

describe('a reader asks what stands behind the chart', () => {
  it('sees who held office, how much was reported, and which months have no report', async () => {
    const user = openPage()
    await user.click(screen.getByText('Options'))
    await user.click(screen.getByRole('checkbox', { name: 'Office-holders and reports on file' }))
    await waitFor(() => expect(part('offices')).toHaveTextContent('Sergei Shoigu, from 2012, to 12 May 2024'))
    expect(part('offices')).toHaveTextContent(
      'Andrei Belousov, from 14 May 2024, in office as of 4 December 2025',
    )
    // An end that the records do not reach was announced; it has not come.
    expect(part('offices')).toHaveTextContent(
      'Rajnath Singh, from 31 May 2019, term announced to 30 May 2026',
    )
    expect(part('coverage')).toHaveTextContent('No report is on file for April 2023 – November 2024')
  })

  it('reads until when the records reach, and when they were reviewed', () => {
    openPage()
    expect(part('scope')).toHaveTextContent('3 events, April 2023 – December 2025 · 1 earlier · 2 sources')
    expect(part('updated')).toHaveTextContent(
      'Events up to 4 December 2025 · Reviewed on 1 February 2026, Indian time',
    )
  })

  it('PRV-5: reads in the foot what was corrected and why', () => {
    openPage()
    expect(part('changes')).toHaveTextContent('15 January 2026: The day was corrected.')
  })
})
