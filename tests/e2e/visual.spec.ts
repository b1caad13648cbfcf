import type { Page } from '@playwright/test'
import { eventItems, expect, LOCALES, openStory, revealed, test, type Opening } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * Pictures of the page, with pinned letters, colours and screen. Small noise passes; a moved label, a lost lane,
 * another colour does not. When a change is meant, look at the new pictures, then approve them:
 * `npx playwright test visual --update-snapshots`.
 */

test.use({ reducedMotion: 'reduce' })

const TOLERANCE = {
  // In pixels, not as a part of the picture: a lane's colour is few of them.
  maxDiffPixels: 40,
  threshold: 0.1,
  animations: 'disabled',
  timeout: 20_000,
} as const

interface Shot extends Opening {
  readonly colorScheme?: 'light' | 'dark'
  /** What else happens before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
  /** What of the page is in the picture; the screen, unless said otherwise. */
  readonly part?: string
}

const CARD = 'irigc-mmtc-21-moscow-2024'

/**
 * The story as three days knew it: before the 21st session; while Putin's visit of December 2025 is only announced, so
 * that its mark is hollow and soft; and when it has been held.
 */
function pastShots(): Readonly<Record<string, Shot>> {
  const shots: Record<string, Shot> = {}
  for (const day of ['2024-12-09', '2025-11-10', '2025-12-06'])
    for (const locale of LOCALES) {
      const asOf = { locale, query: `view=scale&asof=${day}`, width: 1280, height: 1100, act: seePast(day) }
      shots[`${locale}-as-of-${day}-chart`] = { ...asOf, part: '[data-part=chart]' }
      // The end of the list is where the days differ.
      shots[`${locale}-as-of-${day}-list-390`] = {
        ...asOf,
        query: `view=order&asof=${day}`,
        width: 390,
        height: 900,
        act: async (page) => {
          await seePast(day)(page)
          // What is off screen enters the layout item by item, and would move what is on it.
          await revealed(page)
          await eventItems(page)
            .last()
            .evaluate((item) => item.scrollIntoView({ block: 'end' }))
        },
      }
    }
  return shots
}

const seePast = (day: string) => (page: Page) =>
  expect(page.locator(`main[data-asof="${day}"] [data-part=as-of]`)).toBeVisible()

const SHOTS: Readonly<Record<string, Shot>> = {
  'hi-phone-360': { locale: 'hi', width: 360, height: 720 },
  'en-phone-360-dark': { locale: 'en', width: 360, height: 720, colorScheme: 'dark' },
  'hi-tablet-768-chart': { locale: 'hi', width: 768, height: 900, part: '[data-part=chart]' },
  'en-tablet-768-dark': { locale: 'en', width: 768, height: 900, colorScheme: 'dark' },
  'hi-desk-1280': { locale: 'hi', width: 1280, height: 900 },
  'hi-desk-1280-dark-chart': {
    locale: 'hi',
    width: 1280,
    height: 900,
    colorScheme: 'dark',
    part: '[data-part=chart]',
  },
  'en-wide-1920-chart': { locale: 'en', width: 1920, height: 1000, part: '[data-part=chart]' },
  'en-zoomed-in': {
    locale: 'en',
    width: 1280,
    height: 900,
    query: 'view=scale&from=2025-08-01&to=2025-12-31',
    part: '[data-part=chart]',
  },
  'hi-filtered': { locale: 'hi', width: 1280, height: 900, query: 'view=scale&person=rajnath' },
  'hi-card-open': {
    locale: 'hi',
    width: 1280,
    height: 900,
    query: `event=${CARD}`,
    act: async (page) => {
      await expect(page.locator('article[data-card] section a[target=_blank]').nth(3)).toBeVisible()
      await page.locator('article[data-card]').scrollIntoViewIfNeeded()
    },
    part: '[data-part=card]',
  },
  ...pastShots(),
  'en-no-results-390': { locale: 'en', width: 390, height: 720, query: 'q=zzzzzz' },
  'hi-error-360': {
    locale: 'hi',
    width: 360,
    height: 720,
    script: false,
    act: (page) => expect(page.getByRole('alert')).toBeVisible(),
  },
}

/** A part of the page as a cut of the screen, at the most as much of it as the screen shows. */
async function clipOf(page: Page, part: string | undefined) {
  if (!part) return {}
  await page.locator(part).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const box = await page.locator(part).boundingBox()
  if (!box) throw new Error(`${part} is not on screen`)
  const height = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0) - Math.max(0, box.y)
  return { clip: { x: box.x, y: Math.max(0, box.y), width: box.width, height } }
}

for (const [name, { colorScheme = 'light', act, part, ...opening }] of Object.entries(SHOTS))
  test.describe(name, () => {
    const fails = name.includes('error')
    test.use({ colorScheme, ...(fails && { expectedErrors: /Failed to load resource/ }) })
    test(`the picture “${name}” is the one that was approved`, async ({ page }) => {
      if (fails)
        await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
          route.fulfill({ status: 404 }),
        )
      await openStory(page, opening)
      await act?.(page)
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()) // no caret, no ring
      await page.waitForTimeout(700)
      // The version of the records changes with every word in them.
      const mask = [page.getByText(publishedStory().dataVersion)]
      await expect(page).toHaveScreenshot(`${name}.png`, {
        ...TOLERANCE,
        mask,
        ...(await clipOf(page, part)),
      })
    })
  })
