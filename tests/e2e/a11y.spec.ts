import type { Page } from '@playwright/test'
import { expectAccessible, violations } from './accessible.ts'
import {
  DESK,
  eventItems,
  expect,
  idle,
  LOCALES,
  openOptions,
  openStory,
  settled,
  soon,
  test,
  turnTo,
  PHONE,
} from './fixtures.ts'
import { findClippedTexts, sidewaysScroll } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'
import { slowMotion } from './slowMotion.ts'

const EVENT = 'irigc-mmtc-21-moscow-2024'

/** States of the page, by their address; which part must be there before one is looked at. */
const STATES: Readonly<Record<string, { readonly query: string; readonly part?: string }>> = {
  'by default': { query: '' },
  'in order': { query: 'view=order' },
  filtered: { query: 'person=rajnath&status=held' },
  'with no results': { query: 'q=zzzzzz' },
  'with a card open': {
    query: `event=${EVENT}`,
    part: '[data-part=more-sources] summary',
  },
  'on an earlier day, with the slider': { query: 'asof=2025-11-10', part: '[data-part=as-of]' },
  'on an earlier day, in order': { query: 'asof=2024-12-09&view=order', part: '[data-asof="2024-12-09"]' },
  'with only what sources dispute': { query: 'disputed=1' },
  'in a walk': { query: 'step=2', part: '[data-part=tour-bar]' },
}

/** An event on whose day sources differ, and one claim of which is set aside. */
const DISPUTED = 'irigc-wg-military-5-new-delhi-2025'

/** Opens the offices and the coverage beside the chart. */
async function expectContextAccessible(page: Page) {
  await openOptions(page)
  await expectAccessible(page)
  await page.locator('[data-part=context]').check()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-part=offices] ol li').first()).toBeVisible()
  await page.locator('[data-part=coverage] summary').click()
  await expectAccessible(page)
  expect(await page.evaluate(sidewaysScroll)).toBe(0)
}

for (const locale of LOCALES) {
  test(`A11Y-1, A11Y-2, HI-9: the page is accessible in each of its states (${locale})`, async ({ page }) => {
    test.slow()
    await openStory(page, { locale })
    for (const [state, { query, part }] of Object.entries(STATES))
      await test.step(state, async () => {
        await turnTo(page, query)
        if (query.includes('zzz')) await expect(eventItems(page)).toHaveCount(0)
        else await expect(eventItems(page).first()).toBeAttached()
        if (part) await expect(page.locator(part).first()).toBeVisible()
        await idle(page)
        await expectAccessible(page, state)
      })
  })

  test(`A11Y-1, A11Y-2, PRV-9: what sources say of each fact is accessible, all of it opened (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: `view=order&event=${DISPUTED}` })
    const facts = page.locator('article[data-card] details[data-fact]')
    await facts.first().waitFor()
    await facts.evaluateAll((all) => {
      for (const fact of all)
        for (const part of [fact, ...fact.querySelectorAll('details')]) part.setAttribute('open', '')
    })
    await expect(page.locator('[data-rank=deprecated]:visible').first()).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(findClippedTexts)).toEqual([])
  })

  test(`A11Y-1, A11Y-2: offices and coverage beside the chart are accessible (desk, ${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=scale', ...DESK })
    await expectContextAccessible(page)
  })

  test(`A11Y-1: the dark as the contrast theme has enough contrast, with a card open (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: `event=${EVENT}` })
    for (const theme of ['dark', 'contrast']) {
      await turnTo(page, `theme=${theme}&event=${EVENT}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.locator('[data-part=more-sources]').evaluate((each: HTMLDetailsElement) => {
        each.open = true
      })
      await expect(page.locator('article[data-card] section a[target=_blank]').nth(3)).toBeVisible()
      expect(await violations(page), theme).toEqual([])
    }
  })

  test(`A11Y-1, A11Y-2: a phone with its filters open is accessible, and with offices and coverage (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, ...PHONE })
    const toggle = page.locator('form[role=search] > button[aria-expanded]')
    await toggle.click()
    await page.locator('details[data-facet=person] summary').click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await toggle.click()
    await turnTo(page, 'view=scale')
    await expectContextAccessible(page)
  })

  test(`A11Y-1, A11Y-2: an event’s own page is accessible, and all of it stands on the page’s one ground (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/india-russia-defence/event/${EVENT}/`)
    await expectAccessible(page)
    expect(await page.evaluate(findGrounds)).toEqual([])
    // So is the page that names without script lead to.
    await page.goto(`/${locale}/india-russia-defence/people/`)
    await expectAccessible(page)
  })

  test(`A11Y-6: with wide text spacing and then with text at 200 % nothing is cut (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: `view=order&event=${EVENT}` })
    const expectNothingCut = async (widths: readonly number[], what: string) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await settled(page)
        expect(await page.evaluate(sidewaysScroll), `${what}, ${width} px`).toBe(0)
        expect(await page.evaluate(findClippedTexts), `${what}, ${width} px`).toEqual([])
      }
    }
    const sheet = await page.evaluateHandle(() => {
      const spacing = new CSSStyleSheet()
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing]
      return spacing
    })
    await expectNothingCut([320, 1280], 'wide spacing')
    await sheet.evaluate((spacing) => {
      spacing.replaceSync('')
      document.documentElement.style.fontSize = '200%'
    })
    await expectNothingCut([640, 1280], 'text at 200 %')
  })

  test(`A11Y-10: the status is said once for each change, with the right number (${locale})`, async ({
    page,
  }) => {
    const { events } = publishedStory()
    await openStory(page, { locale, query: 'view=order' })
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const status = document.querySelector('[role=status]')
      if (status)
        new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        })
    })
    await page.locator('details[data-facet=status] summary').click()
    await page.locator('input[name=status][value=held]').check()
    const held = events.filter(({ status }) => status === 'held').length
    await expect(eventItems(page)).toHaveCount(held)
    await page.waitForTimeout(900)
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[])
    expect(said.length).toBe(1)
    expect(said[0]).toContain(String(held))
  })
}

test('A11Y-3: the drawing takes few steps of the Tab key', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  const stops = await page.locator('[data-part=chart]').evaluate(
    (chart) =>
      [
        ...chart.querySelectorAll<HTMLElement>(
          'a[href], button:not([disabled]), input, select, summary, [tabindex="0"]',
        ),
        // The buttons of a toolbar are one stop, and the arrows walk them.
      ].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length,
  )
  expect(stops).toBeGreaterThan(0)
  expect(stops).toBeLessThanOrEqual(6)
})

test('A11Y-3: each stop of the Tab key is visible and not under what sticks', async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=order' })
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const box = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const [line] = element.getClientRects()
      const top =
        line && document.elementFromPoint(line.left + Math.min(line.width, 8) / 2, line.top + line.height / 2)
      return {
        name: element.outerHTML.slice(0, 120),
        ringed: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
        inside: box.bottom > 0 && box.top < innerHeight,
        covered: !(
          top &&
          (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))
        ),
      }
    })
    if (!focus) break
    expect.soft(focus.ringed, `${focus.name} shows its focus`).toBe(true)
    expect.soft(focus.inside, `${focus.name} is on screen`).toBe(true)
    expect.soft(focus.covered, `${focus.name} is covered`).toBe(false)
  }
})

/** Notes at each frame from now on where the marks of the drawing are, as often as that is somewhere else. */
const watchMarks = (page: Page) =>
  page.evaluate(() => {
    const places: string[] = []
    Object.assign(window, { places })
    const look = () => {
      const place = [...document.querySelectorAll('[data-mark], [data-cluster]')]
        .map((mark) => mark.getBoundingClientRect())
        .map(({ x, y }) => `${x},${y}`)
        .join(' ')
      if (place !== places.at(-1)) places.push(place)
      requestAnimationFrame(look)
    }
    look()
  })

const placesOf = (page: Page) => page.evaluate(() => (Reflect.get(window, 'places') as string[]).length) // from above

/** Animations of style that run longer than 10 ms. */
const animated = (page: Page) =>
  page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
        .length,
  )

/** Longer than any movement of the page. */
const MOVEMENT_MS = 600

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' })
  test('A11Y-7: nothing moves longer than 10 ms', async ({ page }) => {
    await openStory(page, { locale: 'en', query: 'view=scale' })
    await idle(page)
    await watchMarks(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await animated(page)).toBe(0)
    await page.waitForTimeout(MOVEMENT_MS)
    expect(await placesOf(page), 'the marks are where they were, then where they will be').toBe(2)
    await turnTo(page, `view=scale&event=${EVENT}`)
    expect(await animated(page)).toBe(0)
  })
})

test('A11Y-7: without being asked nothing moves; asked to come nearer, the drawing glides', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale' })
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await idle(page)
  await watchMarks(page)
  await page.waitForTimeout(MOVEMENT_MS)
  expect(await placesOf(page), 'places of the marks, unasked').toBe(1)
  await slowMotion(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await soon(() => placesOf(page), 'what watches the marks sees them move').toBeGreaterThan(3)
})

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' })
  test('A11Y-8: marks, labels, axis and selection are drawn in the reader’s colours, light or dark', async ({
    page,
  }) => {
    await openStory(page, { locale: 'en', query: `view=scale&event=${EVENT}` })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' })
      const foreign = await page.evaluate(() => {
        const probe = document.createElement('i')
        document.body.append(probe)
        const system = [
          'Canvas',
          'CanvasText',
          'LinkText',
          'Highlight',
          'HighlightText',
          'GrayText',
          'ButtonText',
          'ButtonFace',
        ].map((name) => {
          probe.style.color = name
          return getComputedStyle(probe).color
        })
        probe.remove()
        const drawn = document.querySelectorAll('[data-part=chart] svg :is(path, rect, line, polyline, text)')
        return [...drawn].flatMap((shape) => {
          if (shape.closest('defs, mask')) return []
          const { fill, stroke } = getComputedStyle(shape)
          const odd = [fill, stroke].filter(
            (paint) => paint.startsWith('rgb') && !paint.endsWith(', 0)') && !system.includes(paint),
          )
          return odd.map((paint) => `${shape.outerHTML.slice(0, 80)}: ${paint}`)
        })
      })
      expect([...new Set(foreign)].slice(0, 10)).toEqual([])
      // No end is drawn that nobody knows, of what is only announced neither.
      const ends = await page
        .locator('[data-hollow] rect[mask]')
        .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).stroke))
      expect(ends.filter((stroke) => stroke !== 'none')).toEqual([])
      // What shades and grounds say elsewhere is said by form, or by the reader's own colour of what is chosen.
      const shades = await page
        .locator('[data-part=chart] p svg rect[opacity]')
        .evaluateAll((steps) => steps.map((step) => step.getClientRects().length > 0))
      expect(new Set(shades), 'a sign of the legend that fades is drawn').toEqual(new Set([false]))
      const grounds = await page
        .locator('button[name=view]')
        .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor))
      expect(new Set(grounds).size, 'the view that is on').toBe(2)
      const spines = await page
        .locator('li[data-event]')
        .evaluateAll((items) =>
          [items.find((item) => item.matches('[data-selected]')), items[0]].map(
            (item) => item && getComputedStyle(item, '::before').backgroundColor,
          ),
        )
      expect(new Set(spines).size, 'the event that is chosen').toBe(2)
    }
  })
})

/** Runs in the page: parts that have a ground of their own. */
const findGrounds = (): readonly string[] =>
  [...document.querySelectorAll('body *')]
    .filter((part) => getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)')
    .map(({ outerHTML }) => outerHTML.slice(0, 80))
