import { inLanguage } from '../../src/domain/text.ts'
import { inflateSync } from 'node:zlib'
import { STORY } from '../e2e/fixtures.ts'
import { publishedStory } from '../e2e/publishedStory.ts'
import { expect, test } from './fixtures.ts'
import { READERS } from './readers.ts'

/** The text of a PDF's objects and streams, unpacked: addresses of links stand in it as they are. */
function unpack(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      return '' // a picture, or a stream packed in another way
    }
  })
  return [text, ...streams].join('\n')
}

for (const { locale, width, title } of READERS) {
  test.describe(title, () => {
    test.beforeEach(({ engine }) => engine.resize(width, 900))

    test('the printed page is the whole list, and each source is a link on paper too', async ({ reader }) => {
      await reader.openAlive(`${locale}/${STORY}/`)
      const pdf = unpack((await reader.print?.()) ?? Buffer.of())
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      expect(pages).toBeGreaterThan(3)
      expect(pages).toBeLessThan(40)
      const story = publishedStory()
      for (const { id, lead } of story.events) {
        const source = story.sources.find((one) => one.id === inLanguage(lead, locale).source)
        if (source?.url) expect(pdf, id).toContain(new URL(source.url).href.split('#')[0])
      }
    })
  })
}
