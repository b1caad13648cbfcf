import * as v from 'valibot'
import { expect, test } from 'vitest'
import { compareEventDates, parseEdtf } from '../../src/domain/calendar.ts'
import { StorySchema, type Story } from '../../src/domain/story.ts'
import { generateStory, makeEvent, makeStory } from '../fixtures/makeStory.ts'

/** Ids that events name and the story does not hold. */
function loose(story: Story): string[] {
  const known = new Set([story.forums, story.people, story.offices, story.sources].flat().map(({ id }) => id))
  const named = story.events.flatMap(({ forum, participants, lead }) => [
    forum,
    ...Object.values(lead).map(({ source }) => source),
    ...participants.flatMap(({ person, office }) => [person, ...(office === null ? [] : [office])]),
  ])
  return named.filter((id) => !known.has(id))
}

test.each([
  ['made', makeStory({ events: [{ date: '2024-11' }, { id: 'talks', session: 21 }] })],
  ['generated', generateStory(1000)],
])('a %s story is what the published schema asks for, with every id it names', (_kind, story) => {
  expect(v.parse(StorySchema, story)).toEqual(story)
  expect(loose(story)).toEqual([])
})

test('a made event says what the test says, and is valid in the rest', () => {
  expect(makeEvent({ date: '2025' })).toMatchObject({ date: '2025', status: 'held' })
  expect(makeStory({ events: [{}, {}] }).events.map(({ id }) => id)).toEqual(['event-1', 'event-2'])
})

test('the same seed generates the same story, another seed another', () => {
  expect(generateStory(50, 7)).toEqual(generateStory(50, 7))
  expect(generateStory(50, 8)).not.toEqual(generateStory(50, 7))
})

test('generated events stand in the order of time and use every kind of date', () => {
  const dates = generateStory(1000).events.flatMap(({ date }) => parseEdtf(date) ?? [])
  expect(dates.length).toBe(1000)
  expect(dates.toSorted(compareEventDates)).toEqual(dates)
  expect(new Set(dates.map(({ precision, isSpan }) => `${precision} ${isSpan}`)).size).toBe(3)
})
