import type { Frame, Locator, Page } from '@playwright/test'
import type { Evidence } from '../../src/domain/story.ts'
import { arrives, quotedPassages, serveArticles, type QuotedPassage } from './articleCopies.ts'
import { expect, LOCALES, openStory, test } from './fixtures.ts'
import { readyFrame, test as hostTest } from './hostFixtures.ts'

/* What stands behind the events, in a real browser: links that open an article at its passage. */

const LANGUAGES = ['hi', 'en', 'other'] as const
const languageOf = (tag: string): (typeof LANGUAGES)[number] =>
  LANGUAGES.find((language) => language === tag) ?? 'other'

/**
 * What may go wrong with a passage: words around it, the script it is in, and letters that an address or the syntax of a
 * text fragment treats apart.
 */
const kindOf = ({ source, quote: { prefix = '', exact, suffix = '' } }: QuotedPassage): string =>
  [
    source.language,
    prefix && 'prefix',
    suffix && 'suffix',
    ...[
      /-/,
      /,/,
      /[&#?%=+/]/,
      /[.:;!()]/,
      /['"‘’“”]/,
      /[0-9]/,
      /[०-९]/,
      /\u093c/,
      /[\u200c\u200d]/,
      /[–—]/,
    ].map((apart) => (apart.test(`${prefix}${exact}${suffix}`) ? apart.source : '')),
  ].join('|')

/** One passage of each kind is opened: all of them take minutes. EVERY_PASSAGE=1 opens all. */
const chosen = (passages: readonly QuotedPassage[]): readonly QuotedPassage[] =>
  process.env['EVERY_PASSAGE']
    ? passages
    : [...new Map(passages.map((passage) => [kindOf(passage), passage])).values()]

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
    for (const passage of chosen(passages)) {
      show(passage)
      await article.goto(passage.href)
      if (!(await arrives(article))) lost.push(passage.href)
    }
    expect(lost).toEqual([])
  })

const CARD = 'irigc-mmtc-21-moscow-2024'
/** A source of that event, with a passage. */
const GONE = 'pib-2024-12-07'

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

for (const locale of LOCALES)
  test(`PRV-4: a page that is gone says so, and its archived copy opens at the passage (${locale})`, async ({
    page,
    context,
  }) => {
    const show = await serveArticles(context)
    const lead = quotedPassages().find(({ source }) => source.id === GONE)
    if (!lead?.source.url) throw new Error(`${GONE} is quoted nowhere`)
    const archive = {
      url: `https://web.archive.org/web/20241211080000/${lead.source.url}`,
      captured: '2024-12-11',
    }
    await page.route(/\.evidence\.[0-9a-f]+\.json$/, async (route) => {
      const response = await route.fetch()
      const evidence = (await response.json()) as Evidence // our own build
      const sources = evidence.sources.map((source) =>
        source.id === GONE
          ? { ...source, access: { found: 'dead', checked: '2026-11-28' }, archive }
          : source,
      )
      await route.fulfill({ response, json: { ...evidence, sources } })
    })
    await openStory(page, { locale, query: `view=order&event=${CARD}` })
    const card = page.locator('article[data-card]')
    await card.locator('[data-part=more-sources] summary').click()
    const copy = card.locator('section li a[href^="https://web.archive.org/"]')
    await expect(copy).toHaveText(locale === 'hi' ? /^11 दिसंबर 2024 की/ : /11 December 2024/)
    await expect(copy.locator('xpath=..')).toContainText(
      locale === 'hi' ? '28 नवंबर 2026' : '28 November 2026',
    )
    show(lead)
    const [opened] = await Promise.all([context.waitForEvent('page'), copy.click()])
    await opened.waitForLoadState()
    expect(await arrives(opened), 'the copy is opened at the passage').toBe(true)
    await opened.close()
  })
