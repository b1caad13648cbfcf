import { describe, expect, it } from 'vitest'
import type { StoryEvent } from '../../../src/domain/story.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { chartGaps } from '../../../src/view/drawing/chartGaps.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { realStory } from '../../fixtures/realStory.ts'

const session = (number: number, date: string, event: Partial<StoryEvent> = {}) => ({
  id: `s${number}`,
  date,
  session: number,
  forum: 'irigc-mmtc',
  importance: 1 as const,
  ...event,
})
const indexOf = (...events: readonly (Partial<StoryEvent> & { readonly date: string })[]) =>
  indexStory(makeStory({ events }))
const titles = (index: ReturnType<typeof indexOf>, events = index.events) =>
  chartGaps(index, events, 'en').map(({ titles: [first] }) => first)

const TWENTIETH = session(20, '2021-12-06', { status: 'context', importance: 2 })
const LATER = session(21, '2024-12-10')

describe('the gap before a turning point', () => {
  it('lasts from the end of one session to the next, and says in both languages how long that was', () => {
    const index = indexOf(TWENTIETH, LATER, session(22, '2025-12-04'))
    const [gap, ...others] = chartGaps(index, index.events, 'hi')
    expect(others).toEqual([])
    expect(gap).toMatchObject({
      titles: ['20वां सत्र – 3 साल बाद – 21वां सत्र', '3 साल बाद'],
      start: Date.UTC(2021, 11, 7),
      end: Date.UTC(2024, 11, 10),
      lane: 0,
    })
    expect(titles(index)).toEqual(['20th session – 3 years later – 21st session'])
  })

  it.each([
    ['a session was held less than two years before', [session(20, '2022-12-11'), LATER]],
    ['a number between them is not in the records', [session(19, '2019-11-06'), LATER]],
    ['the later one is no turning point', [TWENTIETH, session(21, '2024-12-10', { importance: 2 })]],
    ['the later one has not taken place', [TWENTIETH, session(21, '2026', { status: 'announced' })]],
    ['the earlier one did not take place', [session(20, '2021-12-06', { status: 'cancelled' }), LATER]],
  ])('is none where %s', (_, events) => {
    expect(titles(indexOf(...events))).toEqual([])
  })

  it('goes where a filter takes the turning point away, and stays where it takes the other', () => {
    const index = indexOf(TWENTIETH, LATER)
    expect(titles(index, index.events.slice(0, 1))).toEqual([])
    expect(titles(index, index.events.slice(1))).toHaveLength(1)
  })
})

it('the records of this repository have the one gap that their headline tells', () => {
  const index = indexStory(realStory().story)
  expect(titles(index)).toEqual(['20th session – 3 years later – 21st session'])
})
