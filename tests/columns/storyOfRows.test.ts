import { expect, test } from 'vitest'
import { columnsOf } from '../../src/columns/columnsOf.ts'
import { NONE, type EventText } from '../../src/columns/eventColumns.ts'
import { storyOfRows } from '../../src/columns/storyOfRows.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { generateStory } from '../fixtures/makeStory.ts'

test('events that name no forum are told all the same, under the name of their lane', () => {
  const index = indexStory(generateStory(12, 3))
  const whole = columnsOf(index)
  const columns = { ...whole, forum: whole.forum.map(() => NONE), forums: [] }
  const head = { ...index.story, forums: [], events: [] }
  const texts = new Map<number, EventText>(
    index.events.map(({ event: { id, title, summary }, date }, row) => [
      row,
      { id, date: date.edtf, title, summary, sources: [{ url: null, published: null, publisher: null }] },
    ]),
  )
  const told = indexStory(storyOfRows(head, columns, texts, [...texts.keys()]))
  expect(told.events.map(({ event }) => event.id)).toEqual(index.events.map(({ event }) => event.id))
  expect(told.events.map(({ forum }) => forum.name)).toEqual(
    index.events.map(({ lane }) => index.story.lanes[lane]?.name),
  )
})
