import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { utcDay } from '../../../src/domain/calendar.ts'
import { inLanguage } from '../../../src/domain/text.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { EventList } from '../../../src/view/list/EventList.tsx'
import { makeStory, SOURCES } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

function renderList(story: ReturnType<typeof makeStory>, locale: 'hi' | 'en' = 'en') {
  const index = indexStory(story)
  renderInLanguage(
    locale,
    <EventList index={index} events={index.events} periodStart={utcDay(2023, 4, 1)} selected={null} />,
  )
}

describe('the list in order', () => {
  it('says a gap of months in words, in the language of the page', () => {
    renderList(
      makeStory({
        events: [
          { id: 'a', date: '2023-04-28' },
          { id: 'b', date: '2023-12-27' },
        ],
      }),
      'hi',
    )
    expect(screen.getByText('8 महीने बाद')).toBeInTheDocument()
  })

  it('names the eras of a story with their dates, and says nothing of any where there are none', () => {
    const eras = [
      { id: 'war', title: { hi: 'शीत युद्ध', en: 'Cold War' }, date: '1947/1991' },
      { id: 'after', title: { hi: 'उसके बाद', en: 'Afterwards' }, date: '1992/..' },
      { id: 'odd', title: { hi: 'ग़लत', en: 'Wrong' }, date: 'yesterday' },
    ]
    const events = [{ id: 'a', date: '2023-04-28' }]
    renderList({ ...makeStory({ events }), eras }, 'en')
    expect(screen.getByText('Eras: Cold War (1947–1991); Afterwards (from 1992)')).toBeInTheDocument()
    renderList({ ...makeStory({ events }), eras }, 'hi')
    expect(screen.getByText(/^दौर: शीत युद्ध \(1947–1991\)/)).toBeInTheDocument()
    renderList(makeStory({ events }), 'en')
    expect(screen.getAllByText(/^(?:Eras|दौर): /)).toHaveLength(2)
  })

  it('says nothing between neighbouring months', () => {
    renderList(
      makeStory({
        events: [
          { id: 'a', date: '2023-04-28' },
          { id: 'b', date: '2023-05-04' },
        ],
      }),
    )
    expect(screen.queryByText(/later/)).not.toBeInTheDocument()
  })

  it('gathers what came before the period under "Background"', () => {
    renderList(
      makeStory({
        events: [
          { id: 'a', date: '2000' },
          { id: 'b', date: '2019-11-06' },
          { id: 'c', date: '2023-04-28' },
        ],
      }),
    )
    const background = screen.getByRole('list', { name: 'Background' })
    expect(within(background).getAllByRole('listitem')).toHaveLength(2)
  })

  it('says the day, and that something is announced, in the heading of each event; that sources differ, there if on the day', () => {
    const talks = { title: { hi: 'वार्ता', en: 'Talks' }, disputed: true }
    renderList(
      makeStory({
        events: [
          { id: 'd', date: '2023-12-10', ...talks, disputedFacts: ['date'] },
          { id: 'a', date: '2024-12-10', ...talks, disputedFacts: ['outcome'] },
          { id: 'b', date: '2027-06', title: { hi: 'यात्रा', en: 'A visit' }, status: 'announced' },
          { id: 'c', date: '2025-11', title: { hi: 'अभ्यास', en: 'A drill' }, status: 'scheduled' },
        ],
        updated: '2026-01-20',
      }),
    )
    const said = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(said).toEqual([
      '10 December 2023 · Moscow · Sources differ Talks',
      '10 December 2024 · Moscow Talks',
      // Its day had passed when the records were reviewed.
      'November 2025 · Moscow Date set · no report that it took place A drill',
      'June 2027 · Moscow Announced A visit',
    ])
    expect(
      screen
        .getAllByText(/Sources differ$/, { selector: 'span > span, p > span' })
        .map((each) => each.closest('h4') === null),
    ).toEqual([false, true])
  })

  it('names people after the title as links that narrow the story, the chosen ones marked', () => {
    const index = indexStory(makeStory({ events: [{ id: 'a', title: { hi: 'क', en: 'Talks' } }] }))
    const [first] = index.events[0]?.event.participants ?? []
    const person = first?.person ?? ''
    const list = (chosen: readonly string[]) => (
      <EventList index={index} events={index.events} periodStart={0} selected={null} chosen={chosen} />
    )
    renderInLanguage('en', list([person]))
    const name = inLanguage(index.people.get(person)?.name, 'en') ?? ''
    const link = screen.getByRole('link', { name, description: 'Show only events with this person' })
    expect(link).toHaveAttribute('href', `people/#${person}`)
    expect(link).toHaveAttribute('aria-current', 'true')
    const names = screen
      .getAllByRole('link')
      .map((each) => each.getAttribute('aria-label') ?? each.textContent)
    expect(names.indexOf('Talks')).toBeLessThan(names.indexOf(name))
    expect(names.indexOf(name)).toBeLessThan(names.findIndex((each) => each.startsWith('PIB')))
  })

  it('marks where a year begins, once', () => {
    const dates = ['2023-04', '2023-12', '2024-02', '2024-05']
    renderList(makeStory({ events: dates.map((date) => ({ id: `e${date}`, date })) }))
    const marked = [...document.querySelectorAll<HTMLElement>('[data-year]')].map(
      ({ dataset }) => dataset['year'],
    )
    expect(marked).toEqual(['2023', '2024'])
  })

  it('never makes a month finer than a month', () => {
    renderList(makeStory({ events: [{ id: 'a', date: '2024-11' }] }))
    const time = screen.getByText('November 2024', { selector: 'time' })
    expect(time).toHaveAttribute('datetime', '2024-11')
  })

  it.each([
    ['en', '2026'],
    ['hi', '2026'],
  ] as const)(
    'puts an event of which only the year is known under the year, and counts no months to it (%s)',
    (locale, year) => {
      renderList(
        makeStory({
          events: [
            { id: 'a', date: '2025-08-09' },
            { id: 'b', date: '2026' },
          ],
        }),
        locale,
      )
      expect(screen.getByRole('heading', { level: 3, name: year })).toBeInTheDocument()
      expect(screen.queryByText(/later|बाद/)).not.toBeInTheDocument()
    },
  )

  it('SEC-2: links each event to its source, in a new tab that cannot reach back', () => {
    renderList(makeStory({ events: [{ id: 'a' }] }))
    const link = screen.getByRole('link', { name: /^PIB/ })
    expect(link).toHaveAccessibleDescription('(opens in a new tab)')
    expect(link).toHaveAttribute('href', 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=1')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
  })

  it('does not link a source whose address is not known, and offers the nearest copy', () => {
    const [copy] = SOURCES
    const story = makeStory({
      events: [
        { id: 'a', lead: { hi: { source: 'lost', quote: null }, en: { source: 'lost', quote: null } } },
      ],
      sources: [
        ...SOURCES,
        { ...SOURCES[1], id: 'lost', url: null, nearestCopy: copy?.id ?? null },
      ] as (typeof SOURCES)[number][], // SOURCES[1] exists
    })
    renderList(story)
    expect(screen.queryByRole('link', { name: /^Dainik Bhaskar/ })).not.toBeInTheDocument()
    expect(screen.getByText('no link available')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^PIB/ })).toBeInTheDocument()
  })

  it('withholds a link to a hostile address', () => {
    const story = makeStory({
      events: [
        { id: 'a', lead: { hi: { source: 'evil', quote: null }, en: { source: 'evil', quote: null } } },
      ],
      sources: [{ ...SOURCES[0], id: 'evil', url: 'javascript:alert(1)' }] as (typeof SOURCES)[number][], // SOURCES[0] exists
    })
    renderList(story)
    expect(screen.queryByRole('link', { name: /^PIB/ })).not.toBeInTheDocument()
    expect(screen.getByText(/link withheld/)).toBeInTheDocument()
  })

  it('shows markup in a record as the characters it is made of', () => {
    renderList(makeStory({ events: [{ id: 'a', title: { hi: 'क', en: '<img src=x onerror=alert(1)>' } }] }))
    expect(screen.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeInTheDocument()
    expect(document.querySelector('img')).toBeNull()
  })
})
