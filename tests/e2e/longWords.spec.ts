import type { Page } from '@playwright/test'
import { makeHostileStory } from '../fixtures/hostileStory.ts'
import { eventItems, expect, settled, STORY, test, turnTo, waitUntilReady } from './fixtures.ts'
import { findClippedTexts, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

/* At 320 px a word that is wider than the page is broken, wherever it stands: nothing is cut, and nothing scrolls sideways. */

const WORDS = [
  'Rindfleischetikettierungsüberwachungsaufgabe',
  'किंकर्तव्यविमूढ़ताविषयकपुनर्विचारयाचिकाकार्यालयनिदेशक',
  'x'.repeat(64),
]
const NARROW = { width: 320, height: 640 }

const DRAWN = 'to scale'
const STATES: Readonly<Record<string, string>> = {
  'in order': 'view=order',
  'with a card': 'view=order&event=event-0',
  'with chips': 'view=order&person=person-0&person=person-1&forum=forum-0&office=office-1',
  'as known on a day that did not know the event': 'view=order&asof=2024-01-01&event=event-1',
  [DRAWN]: 'view=scale&from=1950-01-01&to=2026-12-31',
  'with no results': `view=order&q=${'z'.repeat(60)}`,
}

/** Puts a story whose every text is one such word in place of the published one. */
async function serveWords(page: Page) {
  const { story, evidence } = makeHostileStory(publishedStory(), WORDS)
  // One event that cannot be read: the page then draws anew instead of comparing with what was served.
  const events: readonly unknown[] = [...story.events, { id: 'broken' }]
  await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
    route.fulfill({ json: { ...story, events } }),
  )
  await page.route(/evidence\.[0-9a-f]+\.json$/, (route) => route.fulfill({ json: evidence }))
}

/** Names of lanes that run out of the drawing. */
const namesOutside = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('[data-part=surface]')?.getBoundingClientRect().right ?? 0
    return [...document.querySelectorAll('[data-part=surface] svg > g > g[data-lane] text')]
      .filter((name) => name.getBoundingClientRect().right > edge + 1)
      .map((name) => name.textContent)
  })

/** Labels are set word by word, and not looked at here: they may end at the drawing's edge. */
async function expectWhole(page: Page, what: string) {
  await settled(page)
  expect(await page.evaluate(sidewaysScroll), `${what}: sideways scroll`).toBe(0)
  if (what === DRAWN) expect(await namesOutside(page), 'names of lanes that leave the drawing').toEqual([])
  else expect(await page.evaluate(findClippedTexts), `${what}: cut texts`).toEqual([])
}

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

for (const path of [`/en/${STORY}/`, `/embed/hi/${STORY}/`])
  test(`A11Y-5: a word of forty letters in every text of ${path}`, async ({ page }) => {
    await page.setViewportSize(NARROW)
    await serveWords(page)
    await page.goto(`${path}?view=order`)
    await waitUntilReady(page)
    await expect(eventItems(page)).toHaveCount(WORDS.length)
    for (const [state, query] of Object.entries(STATES)) {
      await turnTo(page, query)
      if (state === 'with a card')
        await expect(page.locator('article[data-card] section li q').first()).toBeAttached()
      if (state !== DRAWN) await openDetails(page)
      await expectWhole(page, state)
    }
    await turnTo(page, 'view=order')
    const toggle = page.locator('form[role=search] > button[aria-expanded]')
    if (await toggle.isVisible()) await toggle.click()
    for (const facet of ['person', 'forum']) {
      const menu = page.locator(`details[data-facet=${facet}]`)
      await menu.locator('summary').click()
      await expect(menu.locator('label').first()).toBeVisible()
      await expectWhole(page, facet)
      await menu.locator('summary').click()
    }
  })

test('A11Y-5: a word of forty letters in every text of an event’s page and of the page of sources', async ({
  page,
}) => {
  await page.setViewportSize(NARROW)
  const most = publishedStory().events.toSorted((a, b) => b.sourceCount - a.sourceCount)[0]
  for (const path of [`hi/${STORY}/event/${most?.id}/`, `en/${STORY}/sources/`]) {
    await page.goto(`/${path}`)
    await page.evaluate((word) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (
          (text.textContent ?? '').trim().length > 3 &&
          !text.parentElement?.closest('header, script, style')
        )
          text.textContent = `${word} ${word}`
    }, WORDS[1])
    await openDetails(page)
    await expectWhole(page, path)
  }
})
