import { inLanguage } from '../../src/domain/text.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { STORY, WORDS } from '../e2e/fixtures.ts'
import { publishedStory } from '../e2e/publishedStory.ts'
import { expect, test } from './fixtures.ts'
import { READERS } from './readers.ts'
import { readSnippet } from './hosts.ts'
import type { Reader } from './reader.ts'

/*
 * The timeline in other people's pages, by each snippet as the product writes it: in another site's page, on another
 * origin, in other engines than the one that the rest of the suite uses.
 */

const EVENTS = 'li[data-event]'
const story = publishedStory()

/** The frame comes alive, is as tall as what it holds, and answers a reader. */
async function worksInside(reader: Reader, frame: string, all: string) {
  await reader.inside(frame, async () => {
    await reader.until(
      'the script takes the frame over',
      async () => (await reader.count('main[data-live]')) === 1,
    )
  })
  await reader.inside(frame, async () => {
    await reader.until('the frame is as tall as its page', () =>
      reader.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1),
    )
    await reader.until(`the frame says “${all}”`, async () =>
      (await reader.texts('[data-part=unfold]')).join().includes(all),
    )
    await reader.click('[data-part=unfold]')
    await reader.until('the whole list', async () => (await reader.count(EVENTS)) === story.events.length)
  })
}

for (const { locale, width, title } of READERS) {
  const words = WORDS[locale]
  const all = createTranslator(words)('shownAll', { count: story.events.length })

  test.describe(title, () => {
    test.beforeEach(({ engine }) => engine.resize(width, 900))

    for (const kind of ['frame', 'hardened', 'element'] as const)
      test(`the snippet “${kind}” puts a timeline into another page that works there`, async ({
        reader,
        hosts,
      }) => {
        await reader.open(`${hosts}${kind}/${locale}`)
        await reader.until('a frame', async () => (await reader.count('iframe')) === 1)
        await worksInside(reader, 'iframe', all)
      })

    test('the snippet “newsletter” gives the turning points with their dates, as links and without a frame', async ({
      reader,
      hosts,
    }) => {
      await reader.open(`${hosts}newsletter/${locale}`)
      expect(await reader.count('iframe')).toBe(0)
      const key = story.events.filter(({ importance }) => importance === 1)
      const items = await reader.texts('li')
      expect(items.length).toBe(key.length + 1)
      for (const [at, { title }] of key.entries()) expect(items[at]).toContain(inLanguage(title, locale))
    })

    test('the address alone becomes a timeline in WordPress, whose sandbox takes its origin away', async ({
      reader,
      wordpress,
    }) => {
      await reader.open(wordpress)
      const frame = locale === 'hi' ? '#first iframe' : '#second iframe'
      await reader.inside(frame, async () => {
        await reader.until(
          'the script takes the frame over',
          async () => (await reader.count('main[data-live]')) === 1,
        )
      })
      const height = await reader.until('WordPress has been told a height', () =>
        reader.evaluate((css) => Number(document.querySelector(css)?.getAttribute('height') ?? 0), frame),
      )
      expect(height).toBeGreaterThanOrEqual(200)
      // No frame of WordPress is tall enough for the list: it is a link to the story's page.
      await reader.inside(frame, async () => {
        const list = await reader.evaluate(() => {
          const link = document.querySelector('[data-part=unfold]')
          return link instanceof HTMLAnchorElement ? link.href : ''
        })
        expect(list).toMatch(new RegExp(`/${locale}/${STORY}/#list$`))
      })
    })

    test('the page makes each snippet for those who want to embed it', async ({ reader, site }) => {
      await reader.openAlive(`${locale}/${STORY}/?view=order`)
      await reader.click('footer [data-part=embed]')
      await reader.until('the dialog', async () => (await reader.count('dialog[open] textarea')) === 1)
      // The order that the address asks for, which the build's snippets do not.
      await reader.click('dialog input[type=checkbox]')
      for (const kind of ['element', 'frame', 'address', 'hardened', 'amp', 'newsletter'] as const) {
        await reader.evaluate((kind) => {
          const choice = document.querySelector<HTMLSelectElement>('dialog select')
          if (choice) choice.value = kind
          choice?.dispatchEvent(new Event('change', { bubbles: true }))
        }, kind)
        const wanted = readSnippet(kind, locale, site.address)
        await reader.until(`the snippet “${kind}”`, async () => {
          const made = await reader.evaluate(() => document.querySelector('textarea')?.value ?? '')
          return made === wanted
        })
      }
      await reader.press('Escape')
      await reader.until('the dialog is closed', async () => (await reader.count('dialog[open]')) === 0)
    })
  })
}
