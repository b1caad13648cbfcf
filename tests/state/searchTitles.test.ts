import { inLanguage } from '../../src/domain/text.ts'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileStories } from '../../src/pipeline/publish/compileStories.ts'
import { createSearch } from '../../src/state/search.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

const stories = compileStories(join(ROOT, 'data')).stories.map(({ story }) => story)

describe.each(stories)('in the story $id', (story) => {
  const search = createSearch(indexStory(story))

  test.each(['hi', 'en'] as const)(
    'every event is found by its title, and not every other with it (%s)',
    (locale) => {
      const lost = story.events.filter(({ id, title }) => {
        const { events } = search.find(inLanguage(title, locale))
        return !events.has(id) || events.size >= story.events.length
      })
      expect(story.events.length).toBeGreaterThan(1)
      expect(lost.map(({ title }) => inLanguage(title, locale))).toEqual([])
    },
  )
})
