import { isBuiltIn } from '../../src/domain/text.ts'
import type { SnippetSource } from '../../src/view/share/snippets.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const WORDS = { hi: createTranslator(hi), en: createTranslator(en) }

/** A snippet's source, of which a test says only what it is about. */
export function snippetSource(part: Partial<SnippetSource> = {}): SnippetSource {
  const locale = part.locale ?? 'hi'
  const story = part.story ?? makeStory({ events: [{ id: 'talks', importance: 1 }, { id: 'visit' }] })
  return {
    site: 'https://timeline.example/',
    story,
    total: story.events.length,
    locale,
    t: WORDS[isBuiltIn(locale) ? locale : 'en'],
    query: '',
    heights: [
      { from: 0, height: 760 },
      { from: 640, height: 700 },
    ],
    loader: { path: 'loader.js', integrity: null },
    image: null,
    ...part,
  }
}
