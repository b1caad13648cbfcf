import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { utcDay } from '../../../src/domain/calendar.ts'
import { en } from '../../../src/i18n/en.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { selectEvents } from '../../../src/state/selectEvents.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { LanguageContext } from '../../../src/view/language.ts'
import { Timeline } from '../../../src/view/chart/Timeline.tsx'
import { generateStory, makeStory } from '../../fixtures/makeStory.ts'
import { renderTimeline } from './renderTimeline.tsx'

const STORY = {
  events: [
    { id: 'old', date: '2000-10-03', forum: 'annual-summit', importance: 3 as const },
    { id: 'sco', date: '2023-04-28', forum: 'sco', importance: 1 as const },
    { id: 'exercise', date: '2023-07-18/2023-07-19', forum: 'sco' },
    { id: 'november', date: '2024-11' },
    { id: 'session', date: '2024-12-10', importance: 1 as const },
    { id: 'planned', date: '2025-12-01', status: 'announced' as const },
  ],
}

describe('the drawing', () => {
  it('draws each event once, or counts it as off screen', () => {
    const { marks, drawn, offScreen } = renderTimeline(STORY)
    expect(marks()).toEqual(['sco', 'exercise', 'november', 'session', 'planned'])
    expect(drawn() + offScreen()).toBe(6)
  })

  it('loses no event of a crowded story, at any zoom', () => {
    const story = generateStory(300)
    const { drawn, offScreen, clusters } = renderTimeline({ ...story, events: story.events })
    expect(clusters().length).toBeGreaterThan(0)
    for (const press of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Whole period']) {
      expect(drawn() + offScreen()).toBe(300)
      fireEvent.click(screen.getByTitle(press))
    }
    expect(drawn() + offScreen()).toBe(300)
  })

  it('draws an announced event hollow and a held one solid', () => {
    const { mark } = renderTimeline(STORY)
    expect(mark('planned')).toHaveAttribute('data-hollow', 'true')
    expect(mark('session')).not.toHaveAttribute('data-hollow')
  })

  it('leads the thread of a series under the labels, not through their letters', () => {
    const session = (id: string, date: string, number: number) => ({
      id,
      date,
      session: number,
      importance: 2 as const,
    })
    const events = [session('20th', '2023-12-06', 20), session('21st', '2024-12-10', 21)]
    const { mark } = renderTimeline({ events }, { event: '21st' })
    const thread = document.querySelector('[data-part=series-thread]:has(path)')
    const label = document.querySelector('[data-label="20th"]')
    for (const above of [label, mark('20th')])
      expect(above && thread?.compareDocumentPosition(above)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('labels the turning points with their dates', () => {
    const { labels } = renderTimeline(STORY)
    expect(labels()).toEqual(expect.arrayContaining(['sco', 'session']))
    expect(screen.getByText('28 Apr 2023')).toBeInTheDocument()
    expect(screen.getByText('10 Dec 2024')).toBeInTheDocument()
  })

  it('words the axis in the language of the page', () => {
    renderTimeline(STORY, {}, 'hi')
    expect(screen.getAllByText(/^(अप्रैल|जुलाई|अक्टू॰)/).length).toBeGreaterThan(0)
    expect(screen.queryByText(/^(Apr|Jul|Oct)/)).not.toBeInTheDocument()
  })

  it('shows what the address asks for, not the whole story', () => {
    const window = { start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) }
    const { marks, offScreen } = renderTimeline(STORY, { window })
    expect(marks()).toEqual(['november', 'session'])
    expect(offScreen()).toBe(4)
  })

  it('shrinks to the lanes that a filter leaves something in, and names the others', () => {
    const heightOf = ({ chart }: ReturnType<typeof renderTimeline>) =>
      Number(chart().querySelector('svg[data-mode="wide"]')?.getAttribute('height'))
    const all = renderTimeline(STORY)
    expect(document.querySelector('[data-part=left-out]')).toBeNull()
    const full = heightOf(all)
    document.body.replaceChildren()
    const few = renderTimeline(STORY, { filters: { person: [], office: [], forum: ['sco'], status: [] } })
    expect(few.marks()).toEqual(['sco', 'exercise'])
    expect(heightOf(few)).toBeLessThan(full)
    expect(document.querySelector('[data-part=left-out]')?.textContent).toMatch(/\S+ · \S+/)
  })

  it('is for the eye alone: nothing in it can take the focus', () => {
    const { chart } = renderTimeline(STORY)
    for (const svg of chart().querySelectorAll('svg')) {
      expect(svg).toHaveAttribute('aria-hidden', 'true')
      expect(svg.querySelector('a, button, [tabindex]')).toBeNull()
    }
  })

  const serve = () => {
    const index = indexStory(makeStory(STORY))
    return renderToString(
      <LanguageContext value={{ locale: 'en', t: createTranslator(en) }}>
        <Timeline
          index={index}
          visible={selectEvents(index, {
            filters: { person: [], office: [], forum: [], status: [] },
            matches: null,
          })}
          window={null}
          selected={null}
          focused={null}
          onIntent={vi.fn()}
          onFocusEvent={vi.fn()}
        />
      </LanguageContext>,
    )
  }

  it('is served without style attributes, which the page’s policy forbids', () => {
    expect(serve()).toContain('data-mark="session"')
    expect(serve()).not.toMatch(/\sstyle=/)
  })

  it('is served as a picture that promises no keys, for without script none is answered', () => {
    const served = document.createElement('div')
    served.innerHTML = serve()
    expect(within(served).getByRole('img')).not.toHaveAccessibleDescription()
    expect(within(served).getByText(/^Arrow keys/)).toHaveAttribute('data-needs-script')
    expect(renderTimeline(STORY).chart()).toHaveAccessibleDescription(/^Arrow keys/)
  })
})

describe('pointing and clicking', () => {
  it('opens the event of a mark', async () => {
    const { mark, state } = renderTimeline(STORY)
    await userEvent.click(mark('november') ?? document.body)
    expect(state().event).toBe('november')
  })

  it('opens the event of a label', async () => {
    const { state } = renderTimeline(STORY)
    await userEvent.click(screen.getByText('10 Dec 2024'))
    expect(state().event).toBe('session')
  })

  it('shows the words of a mark that has no room for a label while it is pointed at', async () => {
    const title = 'A long title '.repeat(14)
    const { labels, mark } = renderTimeline({
      events: [{ id: 'long', date: '2024-12-10', title: { hi: title, en: title } }],
    })
    expect(labels()).not.toContain('long')
    expect(screen.queryByText('10 Dec 2024')).not.toBeInTheDocument()
    await userEvent.hover(mark('long') ?? document.body)
    expect(screen.getByText('10 Dec 2024')).toBeInTheDocument()
    await userEvent.unhover(mark('long') ?? document.body)
    expect(screen.queryByText('10 Dec 2024')).not.toBeInTheDocument()
  })

  it('DES-5: opens a cluster by going where its events come apart', async () => {
    const story = generateStory(200)
    const { clusters, state } = renderTimeline({ ...story, events: story.events })
    const [first] = clusters()
    await userEvent.click(first ?? document.body)
    expect(state().window).not.toBeNull()
  })

  it('DES-5: lists the events of a cluster that no zoom can take apart', async () => {
    const { clusters, state, chart } = renderTimeline({
      events: Array.from({ length: 12 }, (_, each) => ({
        id: `same-day-${each}`,
        date: '2024-12-10',
        title: { hi: `वार्ता ${each}`, en: `Talks ${each}` },
      })),
    })
    const [only] = clusters()
    const count = Number(only?.dataset['count'])
    await userEvent.click(only ?? document.body)
    const list = screen.getByRole('dialog', { name: `${count} events close together` })
    expect(within(list).getAllByRole('button')).toHaveLength(count)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(chart()).toHaveFocus()
    await userEvent.click(only ?? document.body)
    await userEvent.click(screen.getByRole('button', { name: /Talks 4$/ }))
    expect(state().event).toBe('same-day-4')
  })
})

describe('the buttons', () => {
  const press = (name: string | RegExp) => userEvent.click(screen.getByTitle(name))
  const span = (window: { start: number; end: number } | null) => (window ? window.end - window.start : null)

  it('zoom in and out, show the whole story, and go back', async () => {
    const { state } = renderTimeline(STORY)
    await press('Zoom in')
    const zoomed = state().window
    await press('Zoom in')
    expect(span(state().window)).toBeLessThan(span(zoomed) ?? 0)
    await press('Back to the previous view')
    expect(state().window).toEqual(zoomed)
    await press('Whole period')
    expect(state().window).toBeNull()
    await press('Zoom out')
    expect(span(state().window)).toBeGreaterThan(span(zoomed) ?? 0)
  })

  it('bring what is earlier into sight', async () => {
    const { marks, mark } = renderTimeline(STORY)
    expect(marks()).not.toContain('old')
    await press('Move to an earlier time: 1 earlier')
    expect(mark('old')).not.toBeNull()
  })

  it('stop where there is nothing more to see', async () => {
    const { intents } = renderTimeline(STORY)
    for (let times = 0; times < 12; times++) await press('Zoom out')
    const asked = intents.length
    expect(screen.getByTitle('Zoom out')).toHaveAttribute('aria-disabled', 'true')
    await press('Zoom out')
    expect(intents).toHaveLength(asked)
  })

  it('are one stop of the Tab key; the arrows go from one to the next', async () => {
    renderTimeline(STORY)
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Whole period' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('slider', { name: /^Timeline of 6 events/ })).toHaveFocus()
  })

  it('take at most six presses of Tab to leave behind', async () => {
    renderTimeline(STORY)
    let stops = 0
    do {
      await userEvent.tab()
      stops++
    } while (document.activeElement !== document.body && stops < 20)
    expect(stops - 1).toBeLessThanOrEqual(6)
  })
})

describe('the overview', () => {
  it('says in words from when to when the chart shows', () => {
    renderTimeline(STORY)
    expect(screen.getByRole('slider', { name: 'Start of the part shown' })).toHaveAttribute(
      'aria-valuetext',
      '1 April 2023',
    )
    expect(screen.getByRole('slider', { name: 'End of the part shown' })).toHaveAttribute(
      'aria-valuetext',
      '28 February 2026',
    )
  })

  it('moves its ends and itself by key', () => {
    const { state } = renderTimeline(STORY)
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Start of the part shown' }), { key: 'PageUp' })
    expect(state().window).toEqual({ start: utcDay(2024, 4, 1), end: utcDay(2026, 3, 1) })
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Part shown' }), { key: 'Home' })
    expect(state().window?.start).toBe(utcDay(2023, 4, 1))
  })
})

describe('the legend', () => {
  it('names every kind of mark, and none that the story does not have', () => {
    renderTimeline(STORY)
    expect(screen.getByText('exact day not known')).toBeInTheDocument()
    expect(screen.getByText('announced, not yet held')).toBeInTheDocument()
    expect(screen.queryByText('sources differ')).not.toBeInTheDocument()
  })
})
