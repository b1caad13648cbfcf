import { describe, expect, it } from 'vitest'
import { utcDay } from '../../../src/domain/calendar.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { chartEvents } from '../../../src/view/drawing/chartEvents.ts'
import { stepFrom, windowShowing, windowToward } from '../../../src/view/chart/timelineSteps.ts'
import { makeStory } from '../../fixtures/makeStory.ts'

const EVENTS = chartEvents(
  indexStory(
    makeStory({
      events: [
        { id: 'old', date: '2000-10-03' },
        { id: 'spring', date: '2024-04-01' },
        { id: 'autumn', date: '2024-10-01' },
        { id: 'next', date: '2025-02-01' },
      ],
    }),
  ).events,
  'en',
)
const YEAR_2024 = { start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) }
const find = (id: string) => {
  const event = EVENTS.find((each) => each.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

describe('steps of the keyboard', () => {
  it('enter at the side of the window they come from', () => {
    expect(stepFrom(EVENTS, null, 'next', YEAR_2024)?.id).toBe('spring')
    expect(stepFrom(EVENTS, null, 'previous', YEAR_2024)?.id).toBe('autumn')
  })

  it('start again when the event in focus has been filtered away', () => {
    expect(stepFrom(EVENTS, 'gone', 'next', YEAR_2024)?.id).toBe('spring')
  })

  it('end where the story ends', () => {
    expect(stepFrom(EVENTS, 'next', 'next', YEAR_2024)).toBeNull()
    expect(stepFrom(EVENTS, 'old', 'previousYear', YEAR_2024)).toBeNull()
    expect(stepFrom([], null, 'next', YEAR_2024)).toBeNull()
  })
})

describe('the window that follows', () => {
  it('stays where it is when the event is in sight', () => {
    expect(windowShowing(find('spring'), YEAR_2024)).toBe(YEAR_2024)
  })

  it('moves as little as it takes, and keeps its length', () => {
    const { start, end } = windowShowing(find('next'), YEAR_2024)
    expect(end - start).toBe(YEAR_2024.end - YEAR_2024.start)
    expect(end).toBeGreaterThan(utcDay(2025, 2, 2))
    expect(end).toBeLessThan(utcDay(2025, 4, 1))
  })

  it('goes as far back as the next event is, be it decades', () => {
    const { start, end } = windowToward(EVENTS, 'earlier', YEAR_2024)
    expect(start).toBeLessThan(find('old').start)
    expect(end).toBeGreaterThan(find('old').end)
  })

  it('goes most of a screen when something is near', () => {
    const { start } = windowToward(EVENTS, 'later', YEAR_2024)
    expect(start - YEAR_2024.start).toBe(0.75 * (YEAR_2024.end - YEAR_2024.start))
  })
})
