import type { Frame, Locator, Page } from '@playwright/test'
import { arrives, quotedPassages, serveArticles } from './articleCopies.ts'
import { expect, LOCALES, openStory, test } from './fixtures.ts'
import { readyFrame, test as hostTest } from './hostFixtures.ts'

/* What stands behind the events, in a real browser: links that open an article at its passage. */

const LANGUAGES = ['hi', 'en', 'other'] as const
const languageOf = (tag: string): (typeof LANGUAGES)[number] =>
  LANGUAGES.find((language) => language === tag) ?? 'other'

/** One passage of so many is opened: all of them take minutes. EVERY_PASSAGE=1 opens all. */
const STEP = process.env['EVERY_PASSAGE'] ? 1 : 3

for (const language of LANGUAGES)
  test(`PRV-2: a link to a passage finds its words in the article (${language})`, async ({
    context,
    page,
  }) => {
    test.slow()
    await page.close()
    const show = await serveArticles(context)
    const article = await context.newPage()
    const passages = quotedPassages().filter(({ source }) => languageOf(source.language) === language)
    expect(passages.length).toBeGreaterThan(language === 'other' ? 0 : 100)
    const lost: string[] = []
    for (const passage of passages.filter((_, at) => at % STEP === 0)) {
      show(passage)
      await article.goto(passage.href)
      if (!(await arrives(article))) lost.push(passage.href)
    }
    expect(lost).toEqual([])
  })

const CARD = 'irigc-mmtc-21-moscow-2024'

/** Presses a link to a passage and says what the new tab shows. */
async function press(page: Page, link: Locator, show: Awaited<ReturnType<typeof serveArticles>>) {
  const href = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''))
  const passage = quotedPassages().find((each) => each.href === href)
  if (!passage) throw new Error(`${href} is no passage that is published`)
  show(passage)
  expect(await link.getAttribute('rel')).toBe('noopener')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.waitForLoadState()
  expect(await arrives(opened), `${href} is opened at its passage`).toBe(true)
  expect(await opened.evaluate(() => window.opener === null), 'the article cannot reach back').toBe(true)
  await opened.close()
}

const PASSAGES = 'a[target=_blank][href*=":~:text="]'

for (const locale of LOCALES) {
  test(`PRV-3: a press on a source opens the article at the passage, in a new tab (${locale})`, async ({
    page,
    context,
  }) => {
    const show = await serveArticles(context)
    await openStory(page, { locale, query: `view=order&event=${CARD}` })
    await press(page, page.locator(`li[data-event] ${PASSAGES}`).first(), show)
    const card = page.locator('article[data-card]')
    const quoting = card.locator('section li', { has: page.locator(`q[lang=${locale}]`) })
    await press(page, quoting.locator(PASSAGES).first(), show)
    // Behind a fact that is shown.
    const fact = card.locator('details[data-fact=date]').first()
    await fact.locator('summary').first().click()
    await press(page, fact.locator(PASSAGES).first(), show)
  })
}

const firstPassage = (frame: Frame) => frame.locator(`li[data-event] ${PASSAGES}`).first()

for (const [host, locale, kind] of [
  ['frame.html', 'hi', 'a plain frame'],
  ['amp.html', 'hi', 'a sandbox'],
  ['hardened.html', 'en', 'a sandbox'],
] as const)
  hostTest(
    `PRV-3: from ${kind} too the article opens at the passage (${host}, ${locale})`,
    async ({ page, hosts, context }) => {
      await page.setViewportSize({ width: 390, height: 900 })
      const show = await serveArticles(context)
      await page.goto(hosts + host)
      const frame = await readyFrame(page, 'iframe')
      await frame.locator('[data-part=unfold]').click()
      await press(page, firstPassage(frame), show)
    },
  )
