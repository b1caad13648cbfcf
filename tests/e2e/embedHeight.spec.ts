import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { heightSteps, type HeightStep } from '../../src/view/share/embedHeights.ts'
import { heightAt } from '../fixtures/heightAt.ts'
import { expect, LOCALES, STORY, test, waitUntilReady } from './fixtures.ts'
import { useTestFont } from './testFont.ts'

/*
 * A snippet promises a height before the frame is there. Here the built embed is measured, and the promise held to it.
 * `EMBED_HEIGHTS=write npx playwright test embedHeight` writes src/view/share/measuredHeights.json; then build again.
 */

/** Widths in CSS pixels at which the embed is measured; a step lasts until the next one. */
const WIDTHS = [
  256, 288, 320, 340, 360, 380, 390, 400, 440, 480, 520, 560, 600, 640, 704, 768, 832, 880, 904, 1024, 1152,
  1280,
]
/** How far a promise may be off. */
const SLACK = 16
const FILE = new URL('../../src/view/share/measuredHeights.json', import.meta.url)

async function measure(browser: Browser, base: string, locale: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: base })
  await useTestFont(context)
  const page = await context.newPage()
  await page.goto(`/embed/${locale}/${STORY}/`)
  await page.locator('main[data-live]').waitFor()
  await waitUntilReady(page)
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
  await context.close()
  return Math.ceil(height)
}

if (process.env['EMBED_HEIGHTS'] === 'write')
  test('the heights are measured and written down', async ({ browser, baseURL }) => {
    test.setTimeout(300_000)
    const table: Record<string, HeightStep[]> = {}
    for (const locale of LOCALES) {
      const steps: HeightStep[] = []
      for (const width of WIDTHS) {
        const height = await measure(browser, baseURL ?? '', locale, width)
        if (steps.at(-1)?.height !== height) steps.push({ from: steps.length === 0 ? 0 : width, height })
      }
      table[locale] = steps
    }
    writeFileSync(FILE, `${JSON.stringify({ [STORY]: table }, null, 2)}\n`)
  })

for (const locale of LOCALES)
  for (const width of [288, 320, 390, 640, 1280])
    test(`EMB-8: at ${width} px the embed is as tall as its snippet promises (${locale})`, async ({
      browser,
      baseURL,
    }) => {
      const real = await measure(browser, baseURL ?? '', locale, width)
      const promised = heightAt(heightSteps(STORY, locale), width)
      expect(Math.abs(real - promised), `promised ${promised}, is ${real}`).toBeLessThanOrEqual(SLACK)
    })

for (const locale of LOCALES)
  test(`EMB-8: the promise of snippet B comes true in a column of any width (${locale})`, async ({
    page,
    request,
  }) => {
    const snippets = (await (await request.get(`/embed/${locale}/${STORY}/snippets.json`)).json()) as {
      readonly frame: string
    } // our own build
    const steps = heightSteps(STORY, locale)
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
