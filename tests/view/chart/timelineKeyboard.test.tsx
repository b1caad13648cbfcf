import { inLanguage } from '../../../src/domain/text.ts'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateStory } from '../../fixtures/makeStory.ts'
import { renderTimeline } from './renderTimeline.tsx'

const STORY = {
  events: [
    { id: 'a', date: '2023-05-01', forum: 'irigc-mmtc' },
    { id: 'b', date: '2023-06-01', forum: 'annual-summit' },
    { id: 'c', date: '2024-05-05', forum: 'irigc-mmtc' },
    { id: 'd', date: '2025-12-01', forum: 'context' },
  ].map((event) => ({ ...event, title: { hi: `घटना ${event.id}`, en: `Event ${event.id}` } })),
}

async function walk(keys: string, part = STORY) {
  const timeline = renderTimeline(part)
  timeline.chart().focus()
  await userEvent.keyboard(keys)
  return timeline
}

describe('the keys of the chart', () => {
  it.each([
    ['{ArrowRight}', 'Event a, 1 May 2023'],
    ['{ArrowRight}{ArrowRight}', 'Event b, 1 June 2023'],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 'Event a, 1 May 2023'],
    ['{ArrowLeft}', 'Event d, 1 December 2025'],
    ['{Home}{ArrowDown}', 'Event b, 1 June 2023'],
    ['{Home}{ArrowDown}{ArrowUp}', 'Event a, 1 May 2023'],
    ['{Home}{PageDown}', 'Event c, 5 May 2024'],
    ['{End}{PageUp}', 'Event c, 5 May 2024'],
    ['{End}', 'Event d, 1 December 2025'],
    ['{End}{ArrowRight}', 'This is the last event'],
    ['{Home}{ArrowLeft}', 'This is the first event'],
  ])('%s says “%s”', async (keys, words) => {
    const { announcement } = await walk(keys)
    expect(announcement()).toBe(words)
  })

  it('visit every event once from end to end, each time with its mark or cluster in sight', () => {
    const story = generateStory(30)
    const { chart, index, announcement, drawn, offScreen } = renderTimeline({
      ...story,
      events: story.events,
    })
    const stage = chart()
    stage.focus()
    for (const key of ['+', '+', '+', 'Home']) fireEvent.keyDown(stage, { key })
    for (const { event } of index.events) {
      expect(announcement()).toContain(inLanguage(event.title, 'en'))
      expect(stage.querySelectorAll(`svg [class*="ring"]`)).toHaveLength(1)
      fireEvent.keyDown(stage, { key: 'ArrowRight' })
    }
    expect(announcement()).toBe('This is the last event')
    expect(drawn() + offScreen()).toBe(30)
  })

  it('Enter opens the event, Escape closes it and then lets it go', async () => {
    const { state, chart } = await walk('{ArrowRight}{Enter}')
    expect(state().event).toBe('a')
    await userEvent.keyboard('{Escape}')
    expect(state().event).toBeNull()
    expect(chart().querySelectorAll(`[class*="ring"]`)).toHaveLength(1)
    await userEvent.keyboard('{Escape}')
    expect(chart().querySelectorAll(`[class*="ring"]`)).toHaveLength(0)
  })

  it('+ zooms in on the event in focus, 0 shows the whole story again', async () => {
    const { state, mark } = await walk('{End}{+}{+}')
    expect(state().window).not.toBeNull()
    expect(mark('d')).not.toBeNull()
    await userEvent.keyboard('0')
    expect(state().window).toBeNull()
  })

  it('Shift with an arrow moves through time and leaves the focus where it is', () => {
    const { state, chart, announcement } = renderTimeline(STORY)
    // In one go: once the chart has rested it says what is in sight.
    for (const keys of [{ key: 'Home' }, { key: '+' }, { key: 'ArrowRight', shiftKey: true }])
      fireEvent.keyDown(chart(), keys)
    expect(announcement()).toBe('Event a, 1 May 2023')
    expect(state().window).not.toBeNull()
  })

  it('? lists the keys, Escape puts the reader back', async () => {
    const { chart } = await walk('?')
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    // Its focus is set once it has been drawn.
    await waitFor(() => expect(help).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(chart()).toHaveFocus()
  })

  it('are the page’s again when the focus is elsewhere', async () => {
    const { intents } = renderTimeline(STORY)
    await userEvent.keyboard('{+}0{End}{Enter}')
    expect(intents).toHaveLength(0)
  })
})

describe('whoever reads by a screen reader', () => {
  it('is told that the chart has keys of its own, and which', () => {
    const { chart } = renderTimeline(STORY)
    // A slider's keys are passed on by every screen reader, which would keep them for itself elsewhere.
    expect(chart()).toHaveAttribute('role', 'slider')
    expect(chart()).toHaveAttribute('aria-valuetext', 'Go through the events')
    expect(chart()).toHaveAccessibleName('Timeline of 4 events; the part shown, April 2023 – February 2026')
    expect(chart()).toHaveAccessibleDescription(/^Arrow keys go from event to event/)
    expect(chart().querySelectorAll('[aria-hidden=true]')).toHaveLength(chart().children.length)
  })

  it('finds a button that leads into the chart, to its first event and later back to the last one heard', async () => {
    const { chart, announcement } = renderTimeline(STORY)
    const walk = screen.getByRole('button', { name: 'Go through the events' })
    await userEvent.click(walk)
    expect(chart()).toHaveFocus()
    expect(announcement()).toBe('Event a, 1 May 2023')
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await userEvent.click(walk)
    expect(announcement()).toBe('Event b, 1 June 2023')
  })

  it('meets that button nowhere on the way of the Tab key', async () => {
    renderTimeline(STORY)
    const walk = screen.getByRole('button', { name: 'Go through the events' })
    for (let stops = 0; stops < 10; stops++) {
      await userEvent.tab()
      expect(walk).not.toHaveFocus()
    }
  })
})

describe('where the chart comes to rest', () => {
  afterEach(() => void vi.useRealTimers())

  /** Longer than the chart must rest before it speaks. */
  const rest = () => act(() => vi.advanceTimersByTime(1000))
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

  it('is said once after a run of presses, with what is to be seen there', () => {
    vi.useFakeTimers()
    const { announcement } = renderTimeline(STORY)
    press('Zoom in')
    act(() => vi.advanceTimersByTime(300))
    press('Zoom in')
    act(() => vi.advanceTimersByTime(300))
    expect(announcement()).toBe('')
    rest()
    expect(announcement()).toMatch(/^1 event, \d+ \w+ 2024 – \d+ \w+ 2025$|^1 event, \w+ 2024 – \w+ 2025$/)
    press('Whole period')
    rest()
    expect(announcement()).toBe('4 events, April 2023 – February 2026')
  })

  it('is not said over the event that a step has led to', () => {
    vi.useFakeTimers()
    const { chart, announcement, state } = renderTimeline(STORY)
    chart().focus()
    for (const key of ['Home', '+', '+']) fireEvent.keyDown(chart(), { key })
    rest()
    const zoomed = state().window
    fireEvent.keyDown(chart(), { key: 'End' })
    expect(state().window).not.toEqual(zoomed)
    rest()
    expect(announcement()).toBe('Event d, 1 December 2025')
  })

  it('is said by the slider alone that has moved it', () => {
    vi.useFakeTimers()
    const { announcement, state } = renderTimeline(STORY)
    const end = screen.getByRole('slider', { name: 'End of the part shown' })
    end.focus()
    fireEvent.keyDown(end, { key: 'ArrowLeft' })
    expect(state().window).not.toBeNull()
    rest()
    expect(announcement()).toBe('')
  })
})
