import type { Page } from '@playwright/test'
import type { HeightStep } from '../../src/view/share/embedHeights.ts'
import { heightAt } from '../fixtures/heightAt.ts'
import { soon } from './fixtures.ts'

/** How far a promise may be off, in CSS pixels. */
const SLACK = 16

/** Opens a frame of any story, and holds it to the height that is promised for each width. */
export async function keepsPromise(page: Page, path: string, widths: readonly number[]): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(path)
  await page.locator('main[data-folded]').waitFor()
  const view = new URLSearchParams(path.split('?')[1]).get('view') ?? 'auto'
  const written = (await page.locator('#app').getAttribute('data-heights')) ?? '{}'
  const promises = JSON.parse(written) as Record<string, readonly HeightStep[]> // our own build
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const promised = heightAt(promises[view] ?? [], width)
    await soon(
      async () =>
        Math.abs(
          (await page.evaluate(() => document.documentElement.getBoundingClientRect().height)) - promised,
        ),
      `${path} at ${width} px, promised ${promised}`,
    ).toBeLessThanOrEqual(SLACK)
  }
}
