import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { lateClasses } from '../../src/build/splitSheet.ts'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { firstDayOf, publishedStory, STORY } from '../e2e/publishedStory.ts'
import { LOCALES, serveSite } from './servedSite.ts'

/* What the pages say as they are served, before any script: read by a parser, for which no browser is needed. */

const site = serveSite()
const story = publishedStory()

const pages = new Map<string, Promise<Document>>()

/** A page as it is served, parsed once. */
function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? parsePage(path)
  pages.set(path, page)
  return page
}

async function parsePage(path: string): Promise<Document> {
  const answer = await site.get(path)
  expect(answer.status, path).toBe(200)
  return new JSDOM(await answer.text()).window.document
}

const contentOf = (page: Document, meta: string): string =>
  page.querySelector(`meta[${meta}]`)?.getAttribute('content') ?? ''

/** Of each event of the list, in the order of the page. */
const itemsOf = (page: Document): readonly Element[] => [...page.querySelectorAll('li[data-event]')]

for (const locale of LOCALES) {
  test(`as served, the machine-readable date is no finer than what is known (${locale})`, async () => {
    const dates = itemsOf(await pageAt(`/${locale}/${STORY}/`)).map(
      (item) => item.querySelector('time')?.getAttribute('datetime') ?? '',
    )
    expect(dates).toHaveLength(story.events.length)
    for (const [position, { id, date }] of story.events.entries()) {
      const datetime = dates[position] ?? ''
      expect.soft(datetime, id).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
      // A span has both of its ends in the period that is named; a month is not its first day.
      for (const end of date.split('/')) expect.soft(end, id).toContain(datetime)
    }
  })

  test(`as served, the events stand in order of time (${locale})`, async () => {
    const ids = itemsOf(await pageAt(`/${locale}/${STORY}/`)).map((item) => item.getAttribute('data-event'))
    const days = new Map(story.events.map(({ id, date }) => [id, firstDayOf(date)]))
    const order = ids.map((id) => days.get(id ?? '') ?? '')
    expect(order.length).toBe(story.events.length)
    expect(order).toEqual(order.toSorted())
  })
}

/** The script that most letters of a text belong to, as the language it must be marked with. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  hi: /\p{Script=Devanagari}/gu,
  ru: /\p{Script=Cyrillic}/gu,
}

for (const locale of LOCALES)
  test(`HI-9: the page and each headline and quote in it name their language (${locale})`, async () => {
    expect((await pageAt(`/${locale}/${STORY}/`)).documentElement.lang).toBe(locale)
    const events = story.events.toSorted((a, b) => b.sourceCount - a.sourceCount)
    const languages = new Set<string>()
    for (const event of events.slice(0, 8)) {
      const page = await pageAt(`/${locale}/${STORY}/event/${event.id}/`)
      expect(page.documentElement.lang).toBe(locale)
      for (const other of LOCALES.length > 1 ? LOCALES : [])
        expect(
          page.querySelector(`link[rel=alternate][hreflang=${other}], a[hreflang=${other}]`),
        ).not.toBeNull()
      const foreign = [...page.querySelectorAll('cite, q')]
      expect(foreign.length, event.id).toBeGreaterThan(0)
      for (const element of foreign) {
        const [lang, text] = [element.getAttribute('lang'), element.textContent]
        expect.soft(lang, text).toMatch(/^[a-z]{2}/)
        languages.add(lang?.slice(0, 2) ?? '')
        const letters = text.match(/\p{L}/gu)?.length ?? 0
        for (const [language, script] of Object.entries(SCRIPTS))
          if ((text.match(script)?.length ?? 0) > letters / 2 && lang !== 'mr')
            expect.soft(lang?.slice(0, 2), text).toBe(language)
      }
    }
    expect([...languages], 'headlines in more than one language were seen').toEqual(
      expect.arrayContaining(['en', 'hi']),
    )
  })

for (const locale of LOCALES)
  test(`EMB-11: the embed says in its head what it is and where its oEmbed answer is (${locale})`, async () => {
    const embed = `/embed/${locale}/${STORY}/`
    for (const path of [embed, `/${locale}/${STORY}/`]) {
      const html = await (await site.get(path)).text()
      const at = html.indexOf('application/json+oembed')
      expect(at, path).toBeGreaterThan(0)
      // WordPress reads the head only, and 150 kB of it.
      expect(Buffer.byteLength(html.slice(0, at)), path).toBeLessThan(150 * 1024 - 400)
      expect(at, path).toBeLessThan(html.indexOf('</head>'))
      const link = (await pageAt(path)).querySelector('link[type="application/json+oembed"]')
      const address = new URL(link?.getAttribute('href') ?? '', `http://localhost${path}`)
      const answer = (await (await site.get(address.pathname)).json()) as Record<string, unknown> // JSON of our own build
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' })
      expect(answer['html']).toContain(`embed/${locale}/${STORY}/`)
    }
    expect((await pageAt(`/${locale}/${STORY}/`)).querySelector('meta[name=robots]')).toBeNull()
    expect(contentOf(await pageAt(embed), 'name=robots')).toBe('noindex,indexifembedded')
  })

/** The events of the story's period, which is what the picture shows. */
function drawnEvents() {
  const period = parseEdtf(story.period) ?? expect.fail('a story has a period')
  return story.events.filter(({ date }) => {
    const { start, end } = parseEdtf(date, story.timezone) ?? expect.fail(date)
    return start < period.end && end > period.start
  })
}

for (const locale of LOCALES)
  test(`EMB-14: a shared link shows the story’s picture with its text, on the story’s page and its events’ (${locale})`, async () => {
    for (const path of ['', `event/${story.events[0]?.id}/`]) {
      const home = `/${locale}/${STORY}/${path}`
      const page = await pageAt(home)
      const address = new URL(contentOf(page, 'property="og:image"'), `http://localhost${home}`)
      const picture = await site.get(address.pathname)
      expect(picture.headers.get('content-type')).toBe('image/png')
      const bytes = Buffer.from(await picture.arrayBuffer())
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675])
      const alt = contentOf(page, 'property="og:image:alt"')
      const last = story.events.findLast(({ status }) => status === 'held')
      expect(alt).toContain(` ${drawnEvents().length} `)
      expect(alt).toMatch(/\d{4} – .*\d{4}/)
      expect(alt).toContain(inLanguage(last?.title, locale) ?? '-')
    }
    const newsletter = await site.get(`/embed/${locale}/${STORY}/newsletter.html`)
    expect(await newsletter.text()).toMatch(
      /^<a href="[^"]+"><img src="[^"]+-share\.png" alt="[^"]+"[^]*<ul>/,
    )
  })

test('A11Y-14: the reader may enlarge the page', async () => {
  const [event] = story.events
  for (const path of LOCALES.flatMap((locale) => [
    `/${locale}/${STORY}/`,
    `/${locale}/${STORY}/event/${event?.id}/`,
  ])) {
    const viewport = contentOf(await pageAt(path), 'name=viewport')
    expect(viewport, path).toContain('width=device-width')
    expect(viewport, path).not.toMatch(/maximum-scale|user-scalable/)
  }
})

test('DES-7: at most five turning points are raised, and the note says that near is not cause', async () => {
  expect(story.events.filter(({ importance }) => importance === 1).length).toBeLessThanOrEqual(5)
  const words = { hi: 'मतलब यह नहीं कि एक दूसरी की वजह है', en: 'not thereby cause and effect' }
  for (const locale of LOCALES) {
    const page = await pageAt(`/${locale}/${STORY}/`)
    expect(page.querySelector('[data-part=note]')?.textContent).toContain(words[locale])
  }
})

const scripted = LOCALES.flatMap((locale) => [`/${locale}/${STORY}/`, `/embed/${locale}/${STORY}/`])

test.each(scripted)('as served, all that is in a page has its style in the page: %s', async (path) => {
  const page = await pageAt(path)
  const late = lateClasses()
  const link = page.querySelector('link[data-late]')
  const answer = await site.get(
    new URL(link?.getAttribute('href') ?? '', `http://site.example${path}`).pathname,
  )
  expect(await answer.text()).toContain('.ECcard')
  expect(page.querySelector('style')?.textContent).not.toContain('.ECcard')
  const classes = new Set([...page.querySelectorAll('[class]')].flatMap((each) => [...each.classList]))
  expect([...classes].filter((name) => late.has(name))).toEqual([])
})
