import { inLanguage } from '../../src/domain/text.ts'
import type { Page } from '@playwright/test'
import { chartWords } from '../../src/i18n/chartWords.ts'
import {
  eventItems,
  expect,
  LOCALES,
  openStory,
  PHONE,
  settled,
  STORY,
  test,
  waitUntilReady,
  soon,
} from './fixtures.ts'
import { countFocusPixels, NO_OUTLINE } from './pixels.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * A11Y-3: the page by keyboard alone. The chart is one place; inside it the reader walks from event to event, and the
 * ring on the mark, the outline of the chart and the spoken sentence always agree.
 */

test.use({ reducedMotion: 'reduce' })

const stage = (page: Page) => page.locator('[data-part=surface]')
/** What a screen reader says last: a sentence of the chart's own, else the event that the keys have led to. */
const spoken = (page: Page) => async () =>
  (await page.locator('[data-part=timeline] > [aria-live=polite]').textContent()) ||
  (await stage(page).getAttribute('aria-valuetext'))
const RING = '[class$=ring]'
const ring = (page: Page) => page.locator(`[data-part=chart] svg ${RING}`).first()
const focusedMark = (page: Page) => page.locator(`[data-mark]:has(${RING})`)
const NO_RING = `${RING} { stroke: transparent !important }`

async function enterChart(page: Page) {
  await page.locator('main [role=group] button[aria-pressed]').last().focus()
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab')
    if (await stage(page).evaluate((group) => group === document.activeElement)) return
  }
  throw new Error('Tab does not come to the chart')
}

/** Where the sign of focus is on screen, what lies over it, and how it looks. */
const ringOnScreen = (page: Page) =>
  ring(page).evaluate((sign) => {
    const { left, right, top, bottom } = sign.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const over = document.elementFromPoint(x, y)
    const { stroke, strokeWidth, strokeDasharray, opacity } = getComputedStyle(sign)
    const mark = sign.closest('[data-mark]')
    return {
      look: [
        sign.tagName,
        stroke,
        strokeWidth,
        strokeDasharray,
        opacity,
        mark?.getAttribute('data-lane'),
      ].join(' '),
      inside: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
      free: over?.closest('[data-part=chart]') !== null && over?.closest('[data-part=card]') === null,
      onChart: document.activeElement?.matches('[data-part=surface]'),
    }
  })

for (const locale of LOCALES)
  test(`A11Y-3: the arrows walk the events one by one, and the ring is seen on each (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const { events } = publishedStory()
    expect(events.length, 'at least 50 steps').toBeGreaterThan(50)
    await openStory(page, { locale, query: 'view=scale', height: 900 })
    await enterChart(page)
    expect(
      await countFocusPixels(page, stage(page), NO_OUTLINE),
      'the chart itself is ringed',
    ).toBeGreaterThan(1000)
    await page.keyboard.press('Home')
    const pictured = new Set<string>()
    for (const [position, event] of events.entries()) {
      if (position > 0) await page.keyboard.press('ArrowRight')
      await soon(spoken(page)).toContain(inLanguage(event.title, locale))
      const { look, ...where } = await ringOnScreen(page)
      expect.soft(where, event.id).toEqual({ inside: true, free: true, onChart: true })
      // A picture of each ring that does not look like one before, on the ground of its lane.
      if (!pictured.has(look))
        expect
          .soft(await countFocusPixels(page, ring(page), NO_RING), `${event.id}: pixels of the ring`)
          .toBeGreaterThan(20)
      pictured.add(look)
    }
    expect(pictured.size, 'rings that were looked at').toBeGreaterThan(3)
    await page.keyboard.press('ArrowRight')
    await soon(spoken(page), 'there is no way round').toContain(chartWords(locale).lastInTime)
  })

test('A11Y-3: every key of the list of keys does what the list says', async ({ page }) => {
  const { events } = publishedStory()
  const windowOf = () => new URL(page.url()).searchParams.get('from')
  const idOf = () => focusedMark(page).getAttribute('data-mark')
  await openStory(page, { locale: 'en', query: 'view=scale', height: 900 })
  await enterChart(page)

  await page.keyboard.press('End')
  await soon(spoken(page)).toContain(inLanguage(events.at(-1)?.title, 'en') ?? '-')
  await page.keyboard.press('Home')
  await soon(spoken(page)).toContain(inLanguage(events[0]?.title, 'en') ?? '-')
  await page.keyboard.press('0')
  await soon(windowOf).toBeNull()

  const saidYear = async () => {
    const said = (await spoken(page)()) ?? ''
    return Number(events.find(({ title }) => said.includes(inLanguage(title, 'en')))?.date.slice(0, 4))
  }
  const lastYear = Number(events.at(-1)?.date.slice(0, 4))
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  await soon(saidYear, 'PageUp goes a year back').toBeLessThan(lastYear)
  await page.keyboard.press('PageDown')
  await soon(saidYear, 'PageDown goes a year on').toBe(lastYear)

  await page.keyboard.press('0')
  await page.keyboard.press('PageUp')
  const before = await idOf()
  const laneOf = async () => Number(await focusedMark(page).getAttribute('data-lane'))
  const lane = await laneOf()
  await page.keyboard.press(lane === 6 ? 'ArrowUp' : 'ArrowDown')
  expect(await laneOf(), 'up and down change the lane').not.toBe(lane)
  expect(await idOf()).not.toBe(before)

  await page.keyboard.press('+')
  await soon(windowOf, 'plus zooms in').not.toBeNull()
  const near = windowOf()
  await page.keyboard.press('-')
  await soon(windowOf, 'minus zooms out').not.toBe(near)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await settled(page)
  const here = windowOf()
  await page.keyboard.press('Shift+ArrowLeft')
  await soon(windowOf, 'Shift with an arrow moves through time').not.toBe(here)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: chartWords('en').keysHelp })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(stage(page)).toBeFocused()
})

test(
  'A11Y-3: Enter opens the card; Esc closes it, gives the focus back to the chart, then lets the event go',
  { tag: '@quick' },
  async ({ page }) => {
    await openStory(page, { locale: 'en', query: 'view=scale', height: 900 })
    await enterChart(page)
    await page.keyboard.press('End')
    await page.keyboard.press('PageUp')
    const id = await focusedMark(page).getAttribute('data-mark')
    await page.keyboard.press('Enter')
    const card = page.locator(`article[data-card="${id}"]`)
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(stage(page)).toBeFocused()
    await expect(focusedMark(page)).toHaveAttribute('data-mark', id ?? '')
    await page.keyboard.press('Escape')
    await expect(focusedMark(page)).toHaveCount(0)
    await expect(stage(page)).toBeFocused()
  },
)

for (const path of [`/en/${STORY}/?view=order`, `/embed/en/${STORY}/?view=order`])
  test(`A11Y-3: a card whose event a filter has taken away gives the focus to the page, not to nothing (${path})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 700, height: 800 })
    await page.goto(path)
    await waitUntilReady(page)
    // In a frame the list is folded.
    const place = path.includes('embed') ? '[data-moment]' : '[data-event]'
    const link = page.locator(`${place} a:not([target])`).filter({ visible: true }).first()
    const href = await link.getAttribute('href')
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('article[data-card]')).toBeVisible()
    await page.evaluate(() => {
      const box = document.querySelector('input[name=status][value=announced]')
      if (box instanceof HTMLInputElement) box.click()
    })
    await expect(page.locator(`${place} a[href="${href}"]`)).toHaveCount(0)
    await page.locator('article[data-card] button').first().focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('article[data-card]')).toHaveCount(0)
    expect(await page.evaluate(() => document.activeElement?.matches('body'))).toBe(false)
  })

test('A11Y-3: the first stop leads to the heading of the list, which takes the focus', async ({ page }) => {
  await openStory(page, { locale: 'en', width: 390 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#list-heading')).toBeFocused()
  await expect(page.locator('#list-heading')).toBeInViewport()
})

test('A11Y-3: six presses of Tab or fewer lead past the chart, and letters typed into the search are letters, not keys of the chart', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  // The last stop before the chart.
  await page.locator('[data-part=as-of-open]').focus()
  const inChart = () => page.evaluate(() => Boolean(document.activeElement?.closest('[data-part=chart]')))
  let presses = 0
  do {
    await page.keyboard.press('Tab')
    presses++
  } while ((await inChart()) && presses < 20)
  expect(presses).toBeGreaterThan(1)
  expect(presses).toBeLessThanOrEqual(6)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('+0?-')
  await expect(page.getByRole('searchbox')).toHaveValue('+0?-')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('from')).toBeNull()
})

test(
  'A11Y-3: a filter is chosen, kept and left by keyboard, and Esc closes the menu before the card',
  { tag: '@quick' },
  async ({ page }) => {
    const [event] = publishedStory().events.filter(({ status }) => status === 'held')
    await openStory(page, { locale: 'en', query: `view=order&event=${event?.id}` })
    // The card takes the focus when it arrives; the walk begins after that.
    await expect(page.locator('article[data-card] h2')).toBeFocused()
    const menu = page.locator('details[data-facet=status]')
    await page.getByRole('searchbox').focus()
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab')
      if (await menu.locator('summary').evaluate((summary) => summary === document.activeElement)) break
    }
    await expect(menu.locator('summary')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/status=/)
    await expect(menu).toHaveAttribute('open')
    await page.keyboard.press('Escape')
    await expect(menu).not.toHaveAttribute('open')
    await expect(menu.locator('summary')).toBeFocused()
    await expect(page.locator('article[data-card]'), 'the card stays').toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator('article[data-card]')).toHaveCount(0)
  },
)

test('A11Y-3: on a phone the filters give the focus back to the button that opened them', async ({
  page,
}) => {
  await openStory(page, { locale: 'hi', ...PHONE })
  const toggle = page.locator('form[role=search] > button[aria-expanded]')
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  const done = page.locator('form[role=search] button', { hasText: /\d/ }).last()
  await done.focus()
  await page.keyboard.press('Enter')
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await expect(toggle).toBeFocused()
})

test('A11Y-3: in the card, Tab comes to sources and to the ways on, and each shows its focus', async ({
  page,
}) => {
  await openStory(page, { locale: 'hi', query: 'view=order', height: 900 })
  await eventItems(page).nth(40).locator('h4 a').focus()
  await page.keyboard.press('Enter')
  const card = page.locator('article[data-card]')
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
  let reached = 0
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    const focus = card.locator(':focus')
    if ((await focus.count()) === 0) break
    await expect(focus).toBeInViewport()
    if (reached < 6)
      expect
        .soft(await countFocusPixels(page, focus, NO_OUTLINE), await focus.innerText())
        .toBeGreaterThan(60)
    reached++
  }
  expect(reached).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('Escape')
  await expect(eventItems(page).nth(40).locator('h4 a')).toBeFocused()
})
