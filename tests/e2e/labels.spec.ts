import { chartWords } from '../../src/i18n/chartWords.ts'
import { expect, LOCALES, openStory, settled, test, turnTo } from './fixtures.ts'
import { findLabelOverlaps } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

const WIDTHS = [640, 1024, 1280, 1920]
/** Presses of the zoom-in button; each is a factor of two or so. */
const ZOOMS = 6

test.use({ reducedMotion: 'reduce' })

for (const locale of LOCALES)
  test(`at ${WIDTHS.join(', ')} px no label touches another, a mark or the frame, at any zoom, and the turning points are labelled (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const turning = publishedStory().events.filter(({ importance }) => importance === 1)
    expect(turning.length).toBeGreaterThanOrEqual(4)
    await openStory(page, { locale, width: 640, height: 900, query: 'view=scale' })
    const zoomIn = page.getByRole('button', { name: chartWords(locale).zoomIn })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await turnTo(page, 'view=scale')
      expect(await page.locator('[data-label]').count(), 'labels are drawn').toBeGreaterThan(3)
      await expect(page.locator('[data-label][data-importance="1"]'), `${width} px`).toHaveCount(
        turning.length,
      )
      for (let zoom = 0; zoom <= ZOOMS; zoom++) {
        expect(await page.evaluate(findLabelOverlaps), `${width} px, after ${zoom} × zoom in`).toEqual([])
        if (await zoomIn.isDisabled()) break
        await zoomIn.click()
        await settled(page)
      }
    }
  })

const OTHERS = [
  'from=2025-11-01&to=2025-12-31',
  'from=2025-08-01&to=2025-09-30',
  'from=2024-07-01&to=2024-12-31',
  'from=1945-01-01&to=2027-12-31',
  'person=rajnath',
  'status=context&status=announced&status=scheduled',
]

for (const locale of LOCALES)
  test(`labels keep apart at every width, whatever the period and the filters (${locale})`, async ({
    page,
  }) => {
    test.slow()
    await openStory(page, { locale, height: 900, query: 'view=scale' })
    for (const query of OTHERS) {
      await turnTo(page, `view=scale&${query}`)
      await expect(page.locator('[data-label]').first(), query).toBeAttached()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        expect(await page.evaluate(findLabelOverlaps), `${query} at ${width} px`).toEqual([])
      }
    }
  })

test('the check finds a label that is pushed onto a mark', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  await page.evaluate(() => {
    const [label, mark] = [document.querySelector('[data-label]'), document.querySelector('[data-mark]')]
    if (!label || !mark) return
    const [from, to] = [label.getBoundingClientRect(), mark.getBoundingClientRect()]
    label.setAttribute('transform', `translate(${to.left - from.left} ${to.top - from.top})`)
  })
  expect(await page.evaluate(findLabelOverlaps)).not.toEqual([])
})
