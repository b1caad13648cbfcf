import type { Page } from '@playwright/test'
import { eventItems, expect, LOCALES, openStory, test } from './fixtures.ts'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { readPdfPages } from './pdfText.ts'
import { publishedStory, recordedEventCount } from './publishedStory.ts'

/** What is on the paper: each event's addresses as they are printed, and whether it takes room. */
const printedEvents = (page: Page) =>
  eventItems(page).evaluateAll((items) =>
    items.map((item) => ({
      shown: item.getBoundingClientRect().height > 0,
      addresses: [...item.querySelectorAll('a[target=_blank]')].map((link) =>
        getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-'),
      ),
    })),
  )

/** How many events the chart draws, alone or in a pile, and whether it is as wide as the paper leaves it. */
const drawnEvents = (page: Page) =>
  page.locator('[data-part=chart]').evaluateAll((charts) =>
    charts.map((chart) => {
      const piles = [...chart.querySelectorAll<SVGElement>('[data-cluster]')]
      const drawing = chart.querySelector('svg:has([data-mark])')
      return {
        events:
          chart.querySelectorAll('[data-mark]').length +
          piles.reduce((sum, { dataset }) => sum + Number(dataset['count']), 0),
        isFitting: drawing?.getBoundingClientRect().width === chart.getBoundingClientRect().width,
      }
    }),
  )

/** The events of the story's own period. */
const periodEvents = (): number => {
  const { events, period, timezone } = publishedStory()
  const [whole, ...dates] = [period, ...events.map(({ date }) => date)].map((each) =>
    parseEdtf(each, timezone),
  )
  return dates.filter((date) => date && whole && date.start < whole.end && date.end > whole.start).length
}

/** Red, green, blue of a computed colour. */
const channels = (colour: string): readonly number[] =>
  (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)

for (const locale of LOCALES)
  test(
    `EMB-13: print has every event with full addresses, whatever the zoom, the filters and the view (${locale})`,
    { tag: locale === 'hi' ? '@quick' : [] },
    async ({ page }) => {
      await openStory(page, {
        locale,
        query: 'view=scale&from=2025-11-15&to=2025-12-31&person=putin',
      })
      await expect(eventItems(page)).not.toHaveCount(recordedEventCount())
      await page.emulateMedia({ media: 'print' })
      await expect(eventItems(page)).toHaveCount(recordedEventCount())
      const printed = await printedEvents(page)
      expect(printed.every(({ shown }) => shown)).toBe(true)
      expect(printed.flatMap(({ addresses }) => addresses).every(Boolean)).toBe(true)
      // And before the list the drawing, as it is served.
      expect(await drawnEvents(page)).toEqual([{ events: periodEvents(), isFitting: true }])
      await expect(page.locator('[data-part=chart] [data-part=strip]')).toBeHidden()
      await expect(page.getByRole('toolbar')).toBeHidden()
      await expect(page.locator('[data-part=take]')).toBeHidden()
      await expect(page.locator('[data-part=version]')).toBeVisible()
      const paper = await page.pdf()
      expect(paper.subarray(0, 4).toString()).toBe('%PDF')
      await expect(page.locator('[data-part=navigator]')).toBeHidden()
      const headings = await page.locator('#list h2, #list h3, #list h3 ~ p').allTextContents()
      const ends = readPdfPages(paper).filter((text) =>
        headings.some((heading) => text.endsWith(heading.replace(/\s/g, ''))),
      )
      expect(ends, 'pages that end with a heading').toEqual([])
      await page.emulateMedia({ media: 'screen' })
      await expect(eventItems(page)).not.toHaveCount(recordedEventCount())
    },
  )

test('EMB-13: a browser that announces printing gets the whole story before it takes the page', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=order&forum=sco' })
  await expect(eventItems(page)).not.toHaveCount(recordedEventCount())
  const counts = await page.evaluate(async () => {
    const marks = () => document.querySelectorAll('[data-part=chart] [data-mark]').length
    const count = () => document.querySelectorAll('li[data-event]').length
    const before = [count(), marks()]
    window.dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    const printing = [count(), marks()]
    window.dispatchEvent(new Event('afterprint'))
    await Promise.resolve()
    return [before, printing, [count(), marks()]]
  })
  const [[listed, drawn] = [], [printed, onPaper] = [], after] = counts
  expect(printed).toBe(publishedStory().events.length)
  // Whoever looks at the list gets the drawing, too, without its script.
  expect([drawn, Number(onPaper) > 0]).toEqual([0, true])
  expect(after).toEqual([listed, drawn])
})

for (const path of ['', 'embed/'])
  test(`EMB-13: a dark theme never prints dark (${path === '' ? 'page' : 'frame'})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`/${path}hi/india-russia-defence/?theme=dark&view=order`)
    await page.locator('main [role=group] button[aria-pressed=true]').first().waitFor({ state: 'attached' })
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(Math.max(...channels(await paper()))).toBeLessThan(80)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(Math.min(...channels(await paper()))).toBe(255)
    const ink = await page
      .locator('h1, h4 a, [data-event] time, [data-event] p')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color))
    for (const colour of new Set(ink)) expect(Math.max(...channels(colour)), colour).toBeLessThan(130)
    const marks = await page
      .locator('[data-event] svg')
      .evaluateAll((glyphs) => glyphs.map((glyph) => getComputedStyle(glyph).color))
    for (const colour of new Set(marks)) expect(Math.min(...channels(colour)), colour).toBeLessThan(140)
  })
