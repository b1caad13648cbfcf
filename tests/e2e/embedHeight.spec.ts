import type { HeightStep } from '../../src/view/share/embedHeights.ts'
import type { Snippets } from '../../src/view/share/snippets.ts'
import { heightAt } from '../fixtures/heightAt.ts'
import { expect, LOCALES, soon, STORY, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * A snippet promises a height before the frame is there; here the built embed is held to it, in any state that a snippet
 * can ask for, and with letters that are wider and taller than those that the promise was computed with.
 */

/** Widths of columns in CSS pixels; WordPress's own is 645. */
const WIDTHS = [280, 320, 390, 480, 560, 645, 760, 879, 880, 1000, 1200]
/** How far a promise may be off. */
const SLACK = 16

/** Letters that a device may have instead. */
const WIDER = 'letter-spacing: 0.04em; line-height: 1.75'

const event = publishedStory().events.at(-1)?.id ?? ''
const STATES = [
  '',
  '?person=rajnath&person=putin',
  `?event=${event}`,
  '?q=S-400&disputed=1&forum=sco&forum=irigc-mmtc&status=held',
  '?q=zzzzzz',
  '?asof=2025-11-10',
  '?view=scale&person=putin&asof=2025-11-10',
  '?step=2',
  `?view=order&event=${event}&theme=dark`,
]

interface Embed extends Snippets {
  readonly heights: readonly HeightStep[]
}

for (const locale of LOCALES)
  for (const query of STATES)
    test(`EMB-8: at every width the embed with “${query}” is as tall as its snippet promises (${locale})`, async ({
      page,
      request,
    }) => {
      const { heights } = (await (
        await request.get(`/embed/${locale}/${STORY}/snippets.json`)
      ).json()) as Embed // our own build
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto(`/embed/${locale}/${STORY}/${query}`)
      await page.locator('main[data-folded]').waitFor()
      const view = new URLSearchParams(query).get('view') ?? 'auto'
      const promises = JSON.parse(
        (await page.locator('#app').getAttribute('data-heights')) ?? '{}',
      ) as Record<string, readonly HeightStep[]> // our own build
      expect(promises['auto']).toEqual(heights)
      for (const letters of ['', WIDER])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          await page.evaluate((style) => (document.body.style.cssText = style), letters)
          const promised = heightAt(promises[view] ?? [], width)
          await soon(
            async () =>
              Math.abs(
                (await page.evaluate(() => document.documentElement.getBoundingClientRect().height)) -
                  promised,
              ),
            `${width} px, “${letters}”, promised ${promised}`,
          ).toBeLessThanOrEqual(SLACK)
        }
    })

test('EMB-8: where scrollbars take room none is there for good, as it opens or with no results', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const args = launchOptions.args?.filter((flag) => flag !== '--hide-scrollbars') ?? []
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  })
  const page = await browser.newPage({ viewport: { width: 390, height: 800 }, ...(baseURL && { baseURL }) })
  const bar = () => page.evaluate(() => innerWidth - document.documentElement.clientWidth)
  for (const locale of LOCALES)
    for (const query of ['', '?q=zzzzzz']) {
      await page.goto(`/embed/${locale}/${STORY}/${query}`)
      await page.locator('main[data-folded]').waitFor()
      await page.setViewportSize({ width: 390, height: 300 })
      await soon(bar, 'in this browser they take room').toBeGreaterThan(0)
      const promises = JSON.parse(
        (await page.locator('#app').getAttribute('data-heights')) ?? '{}',
      ) as Record<string, readonly HeightStep[]> // our own build
      for (const letters of ['', WIDER])
        for (const width of [320, 343, 398, 645, 880, 1000]) {
          const height = heightAt(promises['auto'] ?? [], width)
          await page.setViewportSize({ width, height })
          await page.evaluate((style) => (document.body.style.cssText = style), letters)
          await soon(bar, `${locale} ${query} ${width} × ${height} px, “${letters}”`).toBe(0)
        }
    }
  await browser.close()
})

for (const locale of LOCALES)
  test(`EMB-8: the promise of snippet B comes true in a column of any width (${locale})`, async ({
    page,
    request,
  }) => {
    const snippets = (await (await request.get(`/embed/${locale}/${STORY}/snippets.json`)).json()) as {
      readonly frame: string
      readonly heights: readonly HeightStep[]
    } // our own build
    const steps = snippets.heights
    const css = /height:(calc\(.*?\)|\d+px)"/.exec(snippets.frame)?.[1] ?? ''
    await page.goto('about:blank')
    for (const width of [320, 390, 640, 800, 1280]) {
      const height = await page.evaluate(
        ([length, wide]) => {
          const column = document.createElement('div')
          column.style.cssText = `container-type:inline-size;width:${wide}px`
          const box = document.createElement('div')
          box.style.height = `${length}`
          column.append(box)
          document.body.append(column)
          return box.getBoundingClientRect().height
        },
        [css, width] as const,
      )
      expect(height, `${width} px`).toBe(heightAt(steps, width))
    }
  })
