import { sourceWords } from '../../src/i18n/sourceWords.ts'
import { inLanguage, type BuiltIn } from '../../src/domain/text.ts'
import { SERVED_WORDS } from '../../src/i18n/servedWords.ts'
import { createTranslator, type Translate } from '../../src/i18n/messages.ts'
import { STORY, WORDS } from '../e2e/fixtures.ts'
import { publishedStory } from '../e2e/publishedStory.ts'
import { expect, test } from './fixtures.ts'
import { READERS } from './readers.ts'
import { endWaiting, readStartFailed, sidewaysScroll } from './inPage.ts'
import type { Reader } from './reader.ts'

/*
 * What readers do with the page, in engines other than the one that all other browser tests use. Written once; each
 * journey is done with a real pointer and real keys, and fails on any exception or error in the console.
 */

const EVENTS = 'li[data-event]'
const story = publishedStory()

/** Which events are listed, in the order of the page. */
const listed = (reader: Reader) =>
  reader.evaluate(() =>
    [...document.querySelectorAll('li[data-event]')].map((item) => item.getAttribute('data-event') ?? ''),
  )

const listsUntil = (reader: Reader, count: number) =>
  reader.until(`${count} events are listed`, async () => (await reader.count(EVENTS)) === count)

const query = (reader: Reader, name: string) =>
  reader.evaluate((name) => new URLSearchParams(location.search).get(name), name)

for (const { locale, width, title } of READERS) {
  const words = WORDS[locale]
  const t: Translate = createTranslator(words)
  const page = `${locale}/${STORY}/`
  const inOrder = `${page}?view=order`
  const toScale = `${page}?view=scale`
  const phone = width < 600

  test.describe(title, () => {
    test.beforeEach(({ engine }) => engine.resize(width, 900))

    test('the page lists every event with its date, its title and its source, and nothing sticks out', async ({
      reader,
    }) => {
      await reader.openAlive(inOrder)
      expect(await listed(reader)).toEqual(story.events.map(({ id }) => id))
      const shown = await reader.evaluate(() =>
        [...document.querySelectorAll('li[data-event]')].map((item) => ({
          date: item.querySelector('time')?.textContent?.trim() ?? '',
          title: item.querySelector('h4 a')?.textContent,
          source: item.querySelector('a[target=_blank]')?.getAttribute('href') ?? item.textContent ?? '',
          width: item.getBoundingClientRect().width,
        })),
      )
      for (const [at, event] of story.events.entries()) {
        expect(shown[at]?.date, event.id).not.toBe('')
        expect(shown[at]?.title).toBe(inLanguage(event.title, locale))
        expect(shown[at]?.source, event.id).toMatch(
          inLanguage(event?.lead, locale)?.source
            ? /^https:|./
            : new RegExp(sourceWords(locale)('addressUnknown')),
        )
        expect(shown[at]?.width, event.id).toBeGreaterThan(phone ? 300 : 500)
      }
      expect(await reader.evaluate(sidewaysScroll)).toBe(0)
    })

    test('a person is chosen from the filters, and the list and the count are theirs', async ({ reader }) => {
      await reader.openAlive(inOrder)
      if (phone) await reader.click({ css: 'form[role=search] > button', name: words.filtersOpen })
      await reader.click('details[data-facet=person] > summary')
      await reader.click('details[data-facet=person] label')
      const [count = 0] = await reader.evaluate(() =>
        [...document.querySelectorAll('details[data-facet=person] input:checked')].map((input) =>
          Number(input.getAttribute('data-count')),
        ),
      )
      expect(count).toBeGreaterThan(0)
      await listsUntil(reader, count)
      expect((await reader.texts('[role=status]')).join()).toContain(
        t('shownSome', { shown: count, count: story.events.length }),
      )
      await reader.press('Escape')
      await reader.back()
      await listsUntil(reader, story.events.length)
    })

    test('a name typed in the other script finds its events, and only those', async ({ reader }) => {
      await reader.openAlive(inOrder)
      await reader.click('input[type=search]')
      await reader.type(locale === 'hi' ? 'Belousov' : 'बेलोउसॉव')
      await reader.until(
        'the list is narrowed',
        async () => (await reader.count(EVENTS)) < story.events.length,
      )
      const found = new Set(await listed(reader))
      const person = story.people.find(({ name }) => /Belousov/.test(inLanguage(name, 'en')))?.id
      for (const { id, participants } of story.events)
        if (participants.some((one) => one.person === person)) expect([...found]).toContain(id)
      await reader.until('the address has the word', () => query(reader, 'q'))
    })

    test('a title opens its card, a step goes to the next event, and Esc closes it where it was opened', async ({
      reader,
    }) => {
      await reader.openAlive(inOrder)
      const event = story.events[12]
      await reader.click(`#event-${event?.id} h4 a`)
      const heading = async () => (await reader.texts('article[data-card] h2')).join()
      await reader.until('the card is there', async () =>
        (await heading()).includes(inLanguage(event?.title, locale) ?? '?'),
      )
      expect(await query(reader, 'event')).toBe(event?.id)
      const sources = await reader.until('its sources are there', async () => {
        const count = await reader.count('article[data-card] a[target=_blank]')
        return count > 0 && count
      })
      expect(sources).toBeGreaterThan(0)
      // What each statement rests on comes last, and moves what stands below it.
      await reader.until('its statements are there', () => reader.count('article[data-card] dd summary'))
      await reader.click('article[data-card] nav a[rel=next]')
      await reader.until('another card is there', async () => {
        const now = await heading()
        return now !== '' && !now.includes(inLanguage(event?.title, locale) ?? '?')
      })
      await reader.press('Escape')
      await reader.until('the card is closed', async () => (await reader.count('[data-part=card]')) === 0)
      expect(await query(reader, 'event')).toBeNull()
    })

    test('a source opens in a new tab, at the publisher, and nothing holds the press up', async ({
      reader,
    }) => {
      await reader.openAlive(inOrder)
      const event = story.events.find(({ lead }) =>
        story.sources.some(({ id, url }) => id === inLanguage(lead, locale).source && url),
      )
      await reader.evaluate(() => {
        // The article itself is not asked for: the press is taken where the browser would follow it.
        addEventListener('click', (press) => {
          const link = (press.target as Element).closest('a')
          const { href = '', target = '', rel = '' } = link ?? {}
          document.documentElement.setAttribute(
            'data-pressed',
            JSON.stringify({ href, target, rel, prevented: press.defaultPrevented }),
          )
          press.preventDefault()
        })
      })
      await reader.click(`#event-${event?.id} a[target=_blank]`)
      const pressed = await reader.until('the press arrives', () =>
        reader.evaluate(() => document.documentElement.getAttribute('data-pressed')),
      )
      const { href, target, rel, prevented } = JSON.parse(pressed)
      const lead = story.sources.find(({ id }) => id === inLanguage(event?.lead, locale)?.source)
      expect(href.split('#')[0]).toBe(new URL(lead?.url ?? '').href.split('#')[0])
      expect({ target, prevented }).toEqual({ target: '_blank', prevented: false })
      expect(rel).toContain('noopener')
    })

    test('both views are one press away, the address names them, and Back returns', async ({ reader }) => {
      await reader.openAlive(page)
      const [first, other] = phone ? (['order', 'scale'] as const) : (['scale', 'order'] as const)
      const shown = () => reader.texts('main [role=group] button[aria-pressed=true]')
      expect(await shown()).toEqual([words[`view.${first}`]])
      await reader.click({ css: 'main [role=group] button', name: words[`view.${other}`] })
      await reader.until('the other view', async () => (await shown())[0] === words[`view.${other}`])
      await reader.alive()
      expect(await query(reader, 'view')).toBe(other)
      await reader.until(
        'the chart comes or goes',
        async () => ((await reader.count('[data-part=chart]')) === 1) === (other === 'scale'),
      )
      await reader.back()
      await reader.until('the first view again', async () => (await shown())[0] === words[`view.${first}`])
    })

    test('the chart is zoomed by its buttons and dragged along', async ({ reader }) => {
      await reader.openAlive(toScale)
      const range = async () => (await reader.texts('[role=toolbar] > span')).join()
      const whole = await range()
      for (const _ of [1, 2, 3]) await reader.click('[role=toolbar] button[data-name=in]')
      await reader.until('a shorter range', async () => (await range()) !== whole)
      await reader.until('the address has it', () => query(reader, 'from'))
      const zoomed = await range()
      await reader.drag('[data-part=surface]', 0.6, 0.3)
      await reader.until('another range', async () => (await range()) !== zoomed)
      await reader.click('[role=toolbar] button[data-name=fit]')
      await reader.until('the whole story again', async () => (await range()) === whole)
    })

    test('the arrows walk the chart from event to event, each is spoken, and Enter opens its card', async ({
      reader,
    }) => {
      await reader.openAlive(toScale)
      // The drawing is there before what listens to its keys; until then it is a picture, which takes no focus.
      await reader.until('the chart takes the focus', () =>
        reader.evaluate(() => {
          const chart = document.querySelector<HTMLElement>('[data-part=surface]')
          chart?.focus()
          return chart !== null && document.activeElement === chart
        }),
      )
      const spoken = () =>
        reader.evaluate(
          () =>
            document
              .querySelector('[data-part=timeline] [aria-describedby]:not([aria-valuenow="0"])')
              ?.getAttribute('aria-valuetext') ?? '',
        )
      await reader.press('ArrowRight')
      await reader.until('the chart speaks', async () => (await spoken()) !== '')
      const said = new Set<string>()
      for (let step = 0; step < 4; step++) {
        const before = await spoken()
        await reader.press('ArrowRight')
        said.add(
          await reader.until('a sentence', async () => {
            const now = await spoken()
            return now !== before && now
          }),
        )
      }
      expect(said.size).toBe(4)
      await reader.press('Enter')
      await reader.until('a card', async () => (await reader.count('article[data-card]')) === 1)
      const [title = '?'] = await reader.texts('article[data-card] h2')
      expect([...said].at(-1)).toContain(title)
      await reader.press('Escape')
      await reader.until('no card', async () => (await reader.count('article[data-card]')) === 0)
    })

    test('the past is shown as it was known on a day, and left again', async ({ reader }) => {
      await reader.openAlive(inOrder)
      await reader.click('[data-part=as-of-open]')
      await reader.click('main input[type=range]')
      await reader.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
      await reader.until('fewer events', async () => (await reader.count(EVENTS)) < story.events.length)
      const day = await reader.until('the address has the day', () => query(reader, 'asof'))
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      await reader.openAlive(page)
      await listsUntil(reader, story.events.length)
    })

    test('the other language has the same events, one press away', async ({ reader }) => {
      const other: BuiltIn = locale === 'hi' ? 'en' : 'hi'
      await reader.openAlive(`${inOrder}&person=putin`)
      const before = await reader.until('the filter is applied', async () => {
        const ids = await listed(reader)
        return ids.length < story.events.length && ids
      })
      await reader.click(`a[data-language=${other}]`)
      await reader.until(
        'the other language',
        async () => (await reader.evaluate(() => document.documentElement.lang)) === other,
      )
      await reader.until('the same events', async () => String(await listed(reader)) === String(before))
      const first = story.events.find(({ id }) => id === before[0])
      expect((await reader.texts(`#event-${first?.id} h4`)).join()).toContain(inLanguage(first?.title, other))
      expect(await reader.evaluate(() => location.pathname)).toBe(`/${other}/${STORY}/`)
    })

    test.describe('its script refused,', () => {
      test.use({ expectedErrors: /script-src/ })

      test('the list is complete, no control is shown that could do nothing, and the page says why', async ({
        reader,
      }) => {
        await reader.open(`${page}?scripts=refused`)
        expect(await listed(reader)).toEqual(story.events.map(({ id }) => id))
        expect(await reader.count(`${EVENTS} h4 a`)).toBe(story.events.length)
        const controls = 'main button, main input, main select, header select, main [role=slider]'
        expect(await reader.count(controls)).toBe(0)
        expect(await reader.evaluate(endWaiting)).toBeLessThan(10_000)
        expect(await reader.evaluate(readStartFailed)).toContain(SERVED_WORDS[locale].startFailed)
        expect(await reader.count(controls)).toBe(0)
        expect(await reader.evaluate(sidewaysScroll)).toBe(0)
      })
    })
  })
}
