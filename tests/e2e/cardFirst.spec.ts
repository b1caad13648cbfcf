import { inLanguage } from '../../src/domain/text.ts'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { cardWords } from '../../src/i18n/cardWords.ts'
import { eventItems, expect, LOCALES, openStory, revealed, test, turnTo, WORDS } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

const SIZES = [
  { width: 1366, height: 625 },
  { width: 1280, height: 640 },
  { width: 768, height: 1024 },
  { width: 390, height: 700 },
  { width: 360, height: 600 },
] as const
const LAPTOP = SIZES[1]

const story = publishedStory()
const sessionOf = (forum: string, number: number) => {
  const found = story.events.find((event) => event.forum === forum && event.session === number)
  if (!found) throw new Error(`the story has no session ${number} of ${forum}`)
  return found
}
const session21 = sessionOf('irigc-mmtc', 21)
const session22 = sessionOf('irigc-mmtc', 22)
const lastSummit = story.events.findLast(
  ({ forum, session, status }) => forum === 'annual-summit' && session !== null && status === 'held',
)
const nameOf = (id: string, locale: 'hi' | 'en') =>
  inLanguage(story.people.find((person) => person.id === id)?.name, locale) ?? id

const card = (page: Page) => page.locator('article[data-card]')
const topOf = (part: Locator) => part.evaluate((each) => each.getBoundingClientRect().top)
const article = (page: Page) => card(page).locator('a[target=_blank]').first()

/** Whatever is beyond this site answers with a word, and nothing is asked of it. */
const standIn = (context: BrowserContext) =>
  context.route(/^https:/, (route) => route.fulfill({ body: 'the article' }))

/** Acts, and counts: an activation is a press, one word typed, one value set. Scrolling is none. */
function makeHands() {
  let count = 0
  return {
    press: async (target: Locator) => {
      count++
      await target.click()
    },
    enter: async (target: Locator, text: string) => {
      count++
      await target.fill(text)
    },
    count: () => count,
  }
}

/** Of the story's page, in pixels. */
const TALLEST = 10_000

for (const locale of LOCALES) {
  test(`a list to be scanned: date and place on one line, a title of its own, names that narrow it, then what happened, the source last, at every size; on a desk at most 10,000 pixels (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=order', width: 1280, height: 800 })
    await revealed(page)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const beside = size.width >= LAPTOP.width
      expect(await page.evaluate(findUnscannable, beside), `${size.width} × ${size.height}`).toEqual([])
    }
    const years = await page
      .locator('li[data-year]')
      .evaluateAll((all) => all.map((item) => getComputedStyle(item, '::before').content))
    for (const year of ['2023', '2024', '2025']) expect(years.join(' ')).toContain(year)
    await page.setViewportSize({ width: 1024, height: 768 })
    const beneath = await page.locator('li[data-event] h4').evaluateAll((heads) => {
      const topOf = (head: Element, part: string) =>
        head.querySelector(part)?.getBoundingClientRect().top ?? 0
      return heads.filter((head) => topOf(head, 'time') >= topOf(head, 'a')).length
    })
    expect(beneath, 'on a small desk when and where stand over each title, as on a phone').toBe(0)
    // Its one event has no month yet: the year is said once to the eye.
    const only = await page.locator('li[data-year="2026"] > h3').boundingBox()
    expect(only?.height).toBeLessThanOrEqual(1)
    await page.setViewportSize({ width: 1280, height: 800 })
    await turnTo(page, '')
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeGreaterThan(2000)
    expect(height).toBeLessThanOrEqual(TALLEST)
  })

  test(`the card begins with its article, above the fold at every size (${locale})`, async ({ page }) => {
    await openStory(page, { locale, query: `event=${session21.id}`, ...SIZES[0] })
    const lead = story.sources.find(({ id }) => id === inLanguage(session21.lead, locale).source)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const at = `${size.width} × ${size.height}`
      await expect(article(page), at).toContainText(inLanguage(lead?.publisher, locale) ?? '?')
      await expect(article(page), at).toBeInViewport({ ratio: 1 })
      const before = [
        card(page).locator('time').first(),
        card(page)
          .getByText(inLanguage(session21.place, locale) ?? '?', { exact: true })
          .first(),
        card(page).getByText(inLanguage(session21.summary, locale) ?? '?', { exact: true }),
      ]
      const top = await topOf(article(page))
      for (const part of before) expect(await topOf(part), at).toBeLessThan(top)
      expect(await topOf(card(page).locator('[data-part=more-sources] > summary')), at).toBeGreaterThan(top)
      // Beside the head of the card on a desk, and under the thumb on a phone.
      const near = page.locator('[data-part=near-steps] a')
      const thumb = card(page)
        .getByRole('navigation', { name: cardWords(locale)('onward') })
        .getByRole('link')
      const ways = (await near.first().isVisible()) ? near : thumb
      expect(await ways.count(), at).toBe(2)
      for (const way of await ways.all()) await expect(way, at).toBeInViewport({ ratio: 1 })
    }
  })

  test(`from a mark on the chart it is two presses to the article (${locale})`, async ({ page, context }) => {
    await standIn(context)
    for (const size of [LAPTOP, { width: 390, height: 700 }]) {
      await openStory(page, { locale, query: 'view=scale', ...size })
      const hands = makeHands()
      await hands.press(page.locator(`[data-mark="${session21.id}"]`))
      await expect(card(page)).toHaveAttribute('data-card', session21.id)
      const opened = context.waitForEvent('page')
      await hands.press(article(page))
      const tab = await opened
      expect(tab.url(), `${size.width}`).toMatch(/^https:/)
      await tab.close()
      expect(hands.count()).toBe(2)
    }
  })

  test(`five things that readers come for take the fewest activations (${locale})`, async ({
    page,
    context,
  }) => {
    await standIn(context)
    const took: Record<string, number> = {}
    await openStory(page, { locale, ...LAPTOP })
    /** The page as it opens, at its top. */
    const afresh = async () => {
      await turnTo(page, '')
      await page.evaluate(() => scrollTo(0, 0))
      return makeHands()
    }
    const item = (id: string) => eventItems(page).and(page.locator(`[data-event="${id}"]`))

    let hands = await afresh()
    await hands.press(page.locator(`[data-mark="${session21.id}"]`))
    const minister = session21.participants.find(({ office }) => office === 'ru-defence-minister')
    await expect(card(page)).toContainText(nameOf(minister?.person ?? '', locale))
    took['Russia’s minister at the 21st session'] = hands.count()

    // On the English page the ministry's text is Hindi, so it stands first of the others.
    hands = await afresh()
    const ministry = page.locator('a[href*="pib.gov.in"]')
    let opened = context.waitForEvent('page')
    if (locale === 'hi') await hands.press(item(session22.id).locator(ministry).first())
    else {
      await hands.press(page.locator(`[data-mark="${session22.id}"]`))
      await hands.press(card(page).locator('[data-part=more-sources] > summary'))
      opened = context.waitForEvent('page')
      await hands.press(card(page).locator(ministry).first())
    }
    const tab = await opened
    expect(tab.url()).toContain('pib.gov.in')
    await tab.close()
    took['the ministry’s text of the 22nd'] = hands.count()

    hands = await afresh()
    await hands.press(page.getByRole('button', { name: WORDS[locale]['asOf.open'] }))
    const slider = page.getByRole('slider').and(page.locator('input[name=asof]'))
    const last = Number(await slider.getAttribute('max'))
    const daysBack = Math.round((Date.parse(story.updated) - Date.parse('2025-11-10')) / 86_400_000)
    await hands.enter(slider, String(last - daysBack))
    await expect(page.locator('main')).toHaveAttribute('data-asof', '2025-11-10')
    await expect(item(lastSummit?.id ?? '')).toHaveAttribute('data-status', 'announced')
    took['what was known on 10 November 2025'] = hands.count()

    hands = await afresh()
    await hands.enter(page.getByRole('searchbox'), nameOf('shoigu', locale))
    const met = story.events.filter(({ participants }) =>
      participants.some(({ person }) => person === 'shoigu'),
    )
    await expect(item(met.at(-1)?.id ?? '')).toBeVisible()
    for (const { id } of met) await expect(item(id)).toHaveCount(1)
    took['everything with Shoigu'] = hands.count()

    hands = await afresh()
    const label = page.locator('[data-label][data-importance="1"]').filter({ hasText: /./ }).last()
    await expect(label).toBeInViewport({ ratio: 1 })
    await hands.press(page.locator(`[data-mark="${lastSummit?.id}"]`))
    await expect(card(page)).toHaveAttribute('data-card', lastSummit?.id ?? '')
    took['the last summit'] = hands.count()

    console.log(`activations (${locale}):`, took)
    expect(took).toEqual({
      'Russia’s minister at the 21st session': 1,
      'the ministry’s text of the 22nd': locale === 'hi' ? 1 : 3,
      'what was known on 10 November 2025': 2,
      'everything with Shoigu': 1,
      'the last summit': 1,
    })
  })
}

/** Events of the list that the eye cannot skim, each with the first reason: runs in the page. */
function findUnscannable(beside: boolean): readonly string[] {
  const styleOf = (part: Element) => getComputedStyle(part)
  const reasonOf = (item: Element): string | null => {
    const [heading, date, title] = ['h4', 'time', 'h4 a'].map((name) => item.querySelector(name))
    const paragraphs = [...item.querySelectorAll('p')]
    const sources = paragraphs.find((each) => each.querySelector('a[target=_blank]'))
    const facts = paragraphs.find((each) => each.querySelector('a[href*="people/#"]'))
    const summary = paragraphs.findLast(
      (each) => each !== sources && each !== facts && !each.querySelector('a'),
    )
    if (!heading || !date || !title || !summary) return 'a part is missing'
    const place = date.nextElementSibling?.firstChild
    if (place?.textContent?.startsWith(' · ')) {
      const range = document.createRange()
      range.setStart(place, 0)
      range.setEnd(place, 3)
      if (Math.abs(range.getBoundingClientRect().top - date.getBoundingClientRect().top) > 4)
        return 'the place is apart'
    }
    const [ofTitle, ofSummary] = [styleOf(title), styleOf(summary)]
    if (Number(ofTitle.fontWeight) < 600 || Number(ofSummary.fontWeight) >= 600)
      return 'the title is no bolder'
    if (parseFloat(ofTitle.fontSize) <= parseFloat(ofSummary.fontSize)) return 'the title is no larger'
    const [box, head] = [summary.getBoundingClientRect(), heading.getBoundingClientRect()]
    if (box.top < head.bottom - 1) return 'the summary is not under the head'
    if (beside)
      return [sources, facts].some((part) => part && part.getBoundingClientRect().left < box.right)
        ? 'the room at the right is not used'
        : null
    if (facts && facts.getBoundingClientRect().bottom > box.top + 1)
      return 'the people are not before the summary'
    return sources && sources.getBoundingClientRect().top < box.bottom - 1 ? 'the source is not last' : null
  }
  return [...document.querySelectorAll('li[data-event]')].flatMap((item) => {
    const reason = reasonOf(item)
    return reason === null ? [] : [`${item.getAttribute('data-event')}: ${reason}`]
  })
}
