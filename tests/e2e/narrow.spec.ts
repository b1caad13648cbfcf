import type { Page } from '@playwright/test'
import { inLanguage, type Locale } from '../../src/domain/text.ts'
import { eventItems, expect, LOCALES, openStory, revealed, settled, STORY, test, turnTo } from './fixtures.ts'
import { findClippedTexts, findOverlappingTexts, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

/** From wide to narrow, so that the page is seen while it shrinks as well. */
const WIDTHS = [640, 390, 360, 320]

async function expectWhole(page: Page, what: string) {
  expect(await page.evaluate(sidewaysScroll), `${what}: sideways scroll`).toBe(0)
  expect(await page.evaluate(findClippedTexts), `${what}: cut texts`).toEqual([])
}

async function expectWholeAtEveryWidth(page: Page, what: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 })
    await settled(page)
    await expectWhole(page, `${what}, ${width} px`)
  }
}

const longestTitle = (locale: Locale) =>
  publishedStory().events.toSorted(
    (a, b) => inLanguage(b.title, locale).length - inLanguage(a.title, locale).length,
  )[0]?.id

const mostSources = () => publishedStory().events.toSorted((a, b) => b.sourceCount - a.sourceCount)[0]?.id

for (const locale of LOCALES) {
  const states: Readonly<Record<string, string>> = {
    'as it opens': '',
    'in order': 'view=order',
    'to scale': 'view=scale',
    'with a filter': 'person=rajnath&person=putin&status=held',
    'with no results': 'q=zzzzzz',
    'with the card of the longest title': `event=${longestTitle(locale)}`,
    'with the card of most sources': `event=${mostSources()}`,
    'astray in a walk': `step=2&event=${longestTitle(locale)}`,
  }
  test(`A11Y-5: from 640 to 320 px nothing is cut or scrolls sideways in any state of the page (${locale})`, async ({
    page,
  }) => {
    test.slow()
    await openStory(page, { locale, width: 640, height: 640 })
    for (const [state, query] of Object.entries(states)) {
      // The mode that a page opens in is that of its width.
      await page.setViewportSize({ width: 640, height: 640 })
      await turnTo(page, query)
      if (query.includes('zzz')) await expect(eventItems(page)).toHaveCount(0)
      else await expect(eventItems(page).first()).toBeAttached()
      await expect(page.locator('article[data-card]')).toHaveCount(query.includes('event=') ? 1 : 0)
      if (query.includes('step=')) await page.locator('[data-part=tour-bar]').waitFor()
      await expectWholeAtEveryWidth(page, state)
    }
  })

  test(`no text stands on another, on a desk or a phone, in either view (${locale})`, async ({ page }) => {
    await openStory(page, { locale, width: 1280, height: 900 })
    for (const query of ['view=order', 'view=scale', `view=order&event=${longestTitle(locale)}`]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await turnTo(page, query)
      await expect(page.locator('article[data-card]')).toHaveCount(query.includes('event=') ? 1 : 0)
      await revealed(page)
      for (const width of query.includes('event=') ? [1280] : [1280, 1000, 768, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        expect(await page.evaluate(findOverlappingTexts), `${query} at ${width} px`).toEqual([])
      }
    }
  })

  test(`at ${WIDTHS.join(', ')} px the filters open and fit (${locale})`, async ({ page }) => {
    await openStory(page, { locale, width: Math.max(...WIDTHS), height: 640 })
    const toggle = page.locator('form[role=search] > button[aria-expanded]')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 })
      await settled(page)
      if ((await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false')
        await toggle.click()
      for (const facet of ['person', 'forum', 'status']) {
        const menu = page.locator(`details[data-facet=${facet}]`)
        await menu.locator('summary').click()
        await expect(menu.locator('label').first()).toBeVisible()
        await expectWhole(page, `${facet} at ${width} px`)
        await menu.locator('summary').click()
      }
    }
  })

  test(`from 640 to 320 px an event’s own page fits (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/${STORY}/event/${mostSources()}/`)
    await expectWholeAtEveryWidth(page, 'the event’s page')
  })
}

test('A11Y-5: at 320 × 256 px, as at 400 % zoom of a desk, everything can be reached', async ({ page }) => {
  await openStory(page, { locale: 'hi', width: 320, height: 256 })
  await expectWhole(page, 'page')
  const last = eventItems(page).last()
  await last.scrollIntoViewIfNeeded()
  await last.locator('h4 a').click()
  await expect(page.locator('article[data-card] h2')).toBeInViewport()
  await expectWhole(page, 'card open')
})
