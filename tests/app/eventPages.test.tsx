import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EventPage } from '../../src/app/EventPage.tsx'
import { storyPicture } from '../../src/app/pictures.ts'
import { SCHEMA_VERSION, type Evidence, type Story } from '../../src/domain/story.ts'
import { formatOembed } from '../../src/embed/oembed.ts'
import { en } from '../../src/i18n/en.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { snippetSource } from '../embed/snippetSource.ts'
import { generateStory, SOURCES } from '../fixtures/makeStory.ts'

/*
 * A build writes a page and an answer for each event. Would each look through all events, or through all sources, a story of ten times as
 * many would take a hundred times as long.
 */

const story = generateStory(80)
/** The same events as sessions of one forum. */
const series: Story = {
  ...story,
  events: story.events.map((event, at) => ({ ...event, forum: 'irigc-mmtc', session: at + 1 })),
}
const ids = story.events.map(({ id }) => id)

/** A list that counts what is read of it. */
function counted<T>(list: readonly T[]): { readonly list: T[]; readonly reads: () => number } {
  let reads = 0
  const watched = new Proxy([...list], {
    get(target, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
      return Reflect.get(target, key, self) as unknown
    },
  })
  return { list: watched, reads: () => reads }
}

describe('for all events of a story together', () => {
  it.each([
    ['of many forums', story],
    ['of one numbered series', series],
  ])('%s: the pages read each source once, and of the events those on either side', (_, told) => {
    const [events, sources] = [counted(indexStory(told).events), counted(SOURCES)]
    const index = {
      ...indexStory(told),
      events: events.list,
      byId: new Map(events.list.map((each) => [each.event.id, each])),
    }
    const evidence: Evidence = {
      schemaVersion: SCHEMA_VERSION,
      story: story.id,
      dataVersion: '',
      sources: sources.list,
      events: {},
      terms: [],
    }
    const before = events.reads()
    for (const event of ids) {
      const language = { locale: 'en', t: createTranslator(en) } as const
      const page = renderToStaticMarkup(<EventPage {...{ language, index, evidence, event }} root="../" />)
      expect(page).toContain(`data-card="${event}"`)
    }
    expect(sources.reads()).toBe(SOURCES.length)
    expect(events.reads() - before).toBeLessThanOrEqual(5 * ids.length)
  })

  it('the oEmbed answers read each event once', () => {
    const events = counted(story.events)
    const source = snippetSource({ story: { ...story, events: events.list } })
    const titles = ids.map((id) => formatOembed({ ...source, query: `?event=${id}` }).title)
    expect(new Set(titles).size).toBeGreaterThan(1)
    expect(events.reads()).toBe(ids.length)
  })

  it('the picture that every page names is described once in each language, whatever the page’s address', () => {
    let asked = 0
    const watched = Object.defineProperty({ ...story }, 'period', {
      get: () => {
        asked += 1
        return story.period
      },
    })
    const first = storyPicture(watched, 'hi', '../../')
    const once = asked
    expect(once).toBeGreaterThan(0)
    expect(storyPicture(watched, 'hi', '../../../../')).toEqual({ ...first, url: `../../${first.url}` })
    expect(asked).toBe(once)
    expect(storyPicture(watched, 'en', '').alt).not.toBe(first.alt)
  })
})
