import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
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
      expect(announcement()).toContain(event.title.en)
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

  it('Shift with an arrow moves through time and leaves the focus where it is', async () => {
    const { state, announcement } = await walk('{Home}{+}{Shift>}{ArrowRight}{/Shift}')
    expect(announcement()).toBe('Event a, 1 May 2023')
    expect(state().window).not.toBeNull()
  })

  it('? lists the keys, Escape puts the reader back', async () => {
    const { chart } = await walk('?')
    expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveFocus()
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
