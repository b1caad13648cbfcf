import { expect, test } from 'vitest'
import { storyList } from '../../src/app/frontPage.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const STORY = makeStory({
  events: [
    { id: 'a', date: '2023-04-28' },
    { id: 'b', date: '2024-12-10' },
  ],
})
const OTHER = { ...STORY, id: 'other', languages: { en: { name: 'English' } } }

test('one story is offered in its languages, by its name', () => {
  const list = storyList([STORY])
  expect(list.match(/<li>/g)).toHaveLength(2)
  expect(list).toContain(`<a hreflang="hi" lang="hi" href="hi/${STORY.id}/">`)
  expect(list).not.toContain('<svg')
})

test('of several, each has a card with its miniature, headline, count, period and last change', () => {
  const list = storyList([STORY, OTHER])
  expect(list.match(/class="card"/g)).toHaveLength(2)
  expect(list.match(/<article/g)).toHaveLength(3)
  expect(list.match(/<circle/g)).toHaveLength(4)
  expect(list).toContain('2 events, April 2023 – December 2024 · Reviewed on')
  expect(list).toContain('2 घटनाएं, अप्रैल 2023 – दिसंबर 2024')
})

test('a story of more than one language is offered by their names, too', () => {
  const list = storyList([STORY, OTHER])
  expect(
    [...list.matchAll(/class="languages">(.*?)<\/p>/g)].map(([, links = '']) =>
      links.replaceAll(/<[^>]+>/g, ''),
    ),
  ).toEqual(['हिंदी English'])
})
