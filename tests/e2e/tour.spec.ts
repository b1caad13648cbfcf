import type { Locator, Page } from '@playwright/test'
import { inLanguage, type BuiltIn } from '../../src/domain/text.ts'
import { tourWords } from '../../src/i18n/tour.ts'
import {
  eventItems,
  expect,
  openStory,
  settled,
  soon,
  STORY,
  test,
  waitUntilReady,
  WORDS,
} from './fixtures.ts'
import { findClippedTexts, findSmallTargets, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'

const tour = publishedStory().tour ?? []

const bar = (page: Page) => page.locator('[data-part=tour-bar]')
const card = (page: Page) => page.locator('article[data-card]')
const way = (page: Page, locale: BuiltIn, name: 'back' | 'next' | 'end') =>
  bar(page).getByRole('button', { name: tourWords(locale)(name), exact: true })
const door = (page: Page, locale: BuiltIn) =>
  page.getByRole('button', { name: WORDS[locale].tourStart.replace('{count}', String(tour.length)) })

/** The bar, the card and the address are of this step. */
async function expectStep(page: Page, locale: BuiltIn, step: number) {
  const { caption, event } = tour[step - 1] ?? {}
  await expect(bar(page)).toContainText(inLanguage(caption, locale) ?? 'no such step')
  await expect(bar(page)).toContainText(tourWords(locale)('position', { step, count: tour.length }))
  await expect(card(page)).toHaveAttribute('data-card', event ?? '')
  await soon(() => new URL(page.url()).search).toMatch(new RegExp(`^\\?step=${step}(&theme=light)?$`))
}

const topOf = (part: Locator) => part.evaluate((each) => Math.round(each.getBoundingClientRect().top))

/** Whatever the screen, the caption and the ways on are seen whole and free, beside the card of the step. */
async function expectBarAtEverySize(page: Page, locale: BuiltIn) {
  const size = page.viewportSize()
  for (const [width, height] of [
    [1366, 625],
    [768, 1024],
    [390, 700],
    [360, 600],
  ] as const) {
    const at = `${width} × ${height}, ${locale}`
    await page.setViewportSize({ width, height })
    for (const part of [bar(page).locator('p'), way(page, locale, 'back'), way(page, locale, 'next')]) {
      await expect(part, at).toBeInViewport({ ratio: 1 })
      await soon(() => isFree(part), at).toBe(true)
    }
    await expect(card(page).getByRole('heading').first(), at).toBeInViewport({ ratio: 1 })
  }
  if (size) await page.setViewportSize(size)
}

/** Whether a press in the middle of it meets it and nothing that lies over it. */
const isFree = (target: Locator) =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const met = document.elementFromPoint(left + width / 2, top + height / 2)
    return met !== null && element.contains(met)
  })

test('on a laptop the first screen offers the walk; it goes on by button and key, under the bar all can be pressed, and Back leaves it as a whole', async ({
  page,
}) => {
  await openStory(page, { locale: 'hi', width: 1366, height: 625 })
  const before = page.url()
  await expect(door(page, 'hi')).toBeInViewport({ ratio: 1 })
  await door(page, 'hi').press('Enter')
  await expectStep(page, 'hi', 1)
  // Whoever came by key goes on by key, and hears the caption.
  await expect(bar(page).locator('p')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 'hi', 2)
  await soon(() => eventItems(page).count()).toBeLessThan(publishedStory().events.length)
  await way(page, 'hi', 'next').click()
  await way(page, 'hi', 'next').click()
  await expectStep(page, 'hi', 4)
  await expect(way(page, 'hi', 'next')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await way(page, 'hi', 'back').click()
  await expectStep(page, 'hi', 2)
  // The bar is at the top, the chart's own things and the card's are below it.
  await soon(() => topOf(bar(page))).toBe(0)
  await settled(page)
  for (const free of [
    page.locator('[data-part=chart] [role=toolbar] button').first(),
    card(page).getByRole('button', { name: WORDS.hi.cardClose }),
    page.getByRole('search').getByRole('searchbox'),
  ])
    expect(await isFree(free)).toBe(true)
  await page.goBack()
  await expect(bar(page)).toHaveCount(0)
  expect(page.url()).toBe(before)
  await expect(card(page)).toHaveCount(0)
})

test('an address opens its step, in either language; what else is asked for leaves the bar, which says where it was and leads back; its end moves nothing', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'step=3', width: 1280, height: 640 })
  await expectStep(page, 'en', 3)
  await expectBarAtEverySize(page, 'en')
  await page.locator('a[data-language=hi]').click()
  await expectStep(page, 'hi', 3)
  await expectBarAtEverySize(page, 'hi')
  await expect(page).toHaveURL(`/hi/${STORY}/?step=3`)
  await card(page).getByRole('button', { name: WORDS.hi.cardClose }).click()
  await expect(card(page)).toHaveCount(0)
  await expect(bar(page)).toContainText(inLanguage(tour[2]?.caption, 'hi') ?? '')
  const back = bar(page).getByRole('button', { name: tourWords('hi')('again', { step: 3 }) })
  await back.click()
  await expectStep(page, 'hi', 3)
  await expect(back).toHaveCount(0)
  const shown = await page.locator('[data-part=timeline]').getAttribute('data-mode')
  await way(page, 'hi', 'end').click()
  await expect(bar(page)).toHaveCount(0)
  await expect(card(page)).toHaveAttribute('data-card', tour[2]?.event ?? '')
  await expect(page.locator('[data-part=timeline]')).toHaveAttribute('data-mode', shown ?? '')
  await expect(door(page, 'hi')).toBeFocused()
  expect(new URL(page.url()).searchParams.get('step')).toBeNull()
})

test('A11Y-7: the page slides to a step, and jumps for those who ask for less motion', async ({ page }) => {
  /** Where the page is as soon as it is told to go to the first step, and where it comes to rest. */
  const wayToStep = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await openStory(page, { locale: 'en', width: 1280, height: 640 })
    const places = await page.evaluateHandle(() => {
      const { scrollBy } = window
      const seen: number[] = []
      window.scrollBy = (to) => {
        scrollBy(to as ScrollToOptions) // nobody here says it in two numbers
        seen.push(scrollY)
      }
      return seen
    })
    await door(page, 'en').click()
    await soon(() => topOf(bar(page))).toBe(0)
    await settled(page)
    const [atOnce] = await places.evaluate((seen) => seen)
    return { atOnce, atLast: await page.evaluate(() => scrollY) }
  }
  const jump = await wayToStep('reduce')
  expect(jump.atOnce).toBe(jump.atLast)
  const slide = await wayToStep('no-preference')
  expect(slide.atLast).toBe(jump.atLast)
  expect(slide.atOnce).toBeLessThan(slide.atLast)
})

for (const [width, height] of [
  [390, 700],
  [360, 600],
] as const)
  test.describe(`by touch at ${width} × ${height}`, () => {
    test.use({ hasTouch: true })

    test(`the walk goes on by tap and by a swipe along the bar, which lies under the card and over nothing of it (${width} × ${height})`, async ({
      page,
    }) => {
      await openStory(page, { locale: 'hi', width, height })
      await expect(door(page, 'hi')).toBeInViewport({ ratio: 1 })
      await door(page, 'hi').tap()
      await expectStep(page, 'hi', 1)
      await way(page, 'hi', 'next').tap()
      await expectStep(page, 'hi', 2)
      await swipe(page, -120)
      await expectStep(page, 'hi', 3)
      await swipe(page, 120)
      await expectStep(page, 'hi', 2)
      const [sheet, foot] = [
        await page.locator('[data-part=card]').boundingBox(),
        await bar(page).boundingBox(),
      ]
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1)
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(height, 0)
      expect(await isFree(card(page).getByRole('button', { name: WORDS.hi.cardClose }))).toBe(true)
      // The event stands in the list above the card, its date clear of what sticks there.
      const seen = page.locator(`li[data-event="${tour[1]?.event}"] time`)
      await expect(seen).toBeInViewport({ ratio: 1 })
      expect(await isFree(seen)).toBe(true)
      expect(await page.evaluate(findClippedTexts)).toEqual([])
      expect(await page.evaluate(findSmallTargets)).toEqual([])
      expect(await page.evaluate(sidewaysScroll)).toBe(0)
    })
  })

/** A finger along the bar, by so many pixels. */
async function swipe(page: Page, by: number) {
  const box = await bar(page).locator('p').boundingBox()
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 4 }
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: at.y }] })
  await touch('touchStart', at.x - by / 2)
  await touch('touchMove', at.x)
  await touch('touchMove', at.x + by / 2)
  // A finger that rests leaves no momentum, which would take what comes next for its end.
  await page.waitForTimeout(80)
  await touch('touchEnd')
  await client.detach()
}

test('EMB-8: in a frame the walk is as long as the frame was promised, and leaves the page around it alone', async ({
  page,
}) => {
  for (const [locale, width] of [
    ['hi', 640],
    ['en', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/embed/${locale}/${STORY}/`)
    await page.locator('main[data-folded]').waitFor()
    await waitUntilReady(page)
    const height = () =>
      page.locator('main').evaluate((main) => Math.round(main.getBoundingClientRect().height))
    const promised = await height()
    await door(page, locale).click()
    await expectStep(page, locale, 1)
    await way(page, locale, 'next').click()
    await expectStep(page, locale, 2)
    await soon(height, `${width} px`).toBe(promised)
    expect(await page.evaluate(() => scrollY), `${width} px`).toBe(0)
    expect(await page.evaluate(findClippedTexts), `${width} px`).toEqual([])
    await way(page, locale, 'end').click()
    await expect(page.getByRole('search').getByRole('searchbox')).toBeVisible()
    await soon(height, `${width} px`).toBe(promised)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('without script the walk is a numbered list whose steps lead to their events', async ({ page }) => {
    await openStory(page, { locale: 'hi', width: 390, height: 700, script: false })
    const steps = page.getByRole('listitem').filter({ has: page.locator('a[href^="#event-"]') })
    await expect(steps).toHaveText(tour.map(({ caption }) => inLanguage(caption, 'hi')))
    expect(await steps.first().evaluate((item) => getComputedStyle(item).listStyleType)).toBe('decimal')
    await expect(door(page, 'hi')).toBeHidden()
    await steps.nth(3).getByRole('link').click()
    await expect(page.locator(`li[data-event="${tour[3]?.event}"] h4`)).toBeInViewport()
  })
})
