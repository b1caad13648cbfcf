import type { Page } from '@playwright/test'
import {
  eventItems,
  expect,
  idle,
  openStory,
  revealed,
  settled,
  statusLine,
  test,
  type Opening,
} from './fixtures.ts'
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

const seePast = (day: string) => (page: Page) =>
  expect(page.locator(`main[data-asof="${day}"] [data-part=as-of]`)).toBeVisible()

/** Putin's visit of December 2025 is only announced on this day, so that its mark is hollow and soft. */
const BEFORE_THE_VISIT = '2025-11-10'

/** Each with the reason for which no check of numbers stands in for it. */
const SHOTS: Readonly<Record<string, Shot>> = {
  // The first screen that most readers in India get: head, search and the story in brief, in Hindi letters.
  'hi-phone-360': { locale: 'hi', width: 360, height: 720 },
  // Lanes, labels and their leaders where there is least room for them.
  'hi-tablet-768-chart': { locale: 'hi', width: 768, height: 900, part: '[data-part=chart]' },
  // The dark colours of everything that is not the chart, and the English letters.
  'en-tablet-768-dark': { locale: 'en', width: 768, height: 900, colorScheme: 'dark' },
  // The whole composition on a desk: where the chart stands among what is around it.
  'hi-desk-1280': { locale: 'hi', width: 1280, height: 900 },
  // The dark colours of the chart: lanes, marks, terms and grid.
  'hi-desk-1280-dark-chart': {
    locale: 'hi',
    width: 1280,
    height: 900,
    colorScheme: 'dark',
    part: '[data-part=chart]',
  },
  // The drawing where it has most room: nothing stretched, labels on their marks.
  'en-wide-1920-chart': { locale: 'en', width: 1920, height: 1000, part: '[data-part=chart]' },
  // Days as points, spans as bars with ends, months as soft bars: at this zoom all three are drawn.
  'en-zoomed-in': {
    locale: 'en',
    width: 1280,
    height: 900,
    query: 'view=scale&from=2025-08-01&to=2025-12-31',
    part: '[data-part=chart]',
  },
  // Chips, their counts, and what the period leaves out.
  'hi-filtered': { locale: 'hi', width: 1280, height: 900, query: 'view=scale&person=rajnath' },
  // The card: facts, sources and quotes, set in columns.
  'hi-card-open': {
    locale: 'hi',
    width: 1280,
    height: 900,
    query: `event=${CARD}`,
    act: async (page) => {
      await expect(page.locator('article[data-card] section a[target=_blank]').nth(3)).toBeAttached()
      await page.locator('article[data-card]').scrollIntoViewIfNeeded()
    },
    part: '[data-part=card]',
  },
  // Hollow, soft marks of what is awaited, the line of the day, and the slider.
  [`hi-as-of-${BEFORE_THE_VISIT}-chart`]: {
    locale: 'hi',
    query: `view=scale&asof=${BEFORE_THE_VISIT}`,
    width: 1280,
    height: 1100,
    act: seePast(BEFORE_THE_VISIT),
    part: '[data-part=chart]',
  },
  // The signs of what is awaited in the list, at its end.
  [`en-as-of-${BEFORE_THE_VISIT}-list-390`]: {
    locale: 'en',
    query: `view=order&asof=${BEFORE_THE_VISIT}`,
    width: 390,
    height: 900,
    act: async (page) => {
      await seePast(BEFORE_THE_VISIT)(page)
      // What is off screen enters the layout item by item, and would move what is on it.
      await revealed(page)
      await eventItems(page)
        .last()
        .evaluate((item) => item.scrollIntoView({ block: 'end' }))
    },
  },
  // An empty page must look as if it were meant.
  'en-no-results-390': {
    locale: 'en',
    width: 390,
    height: 720,
    query: 'q=zzzzzz',
    // What is left is said once the search has paused.
    act: (page) => expect(statusLine(page)).toContainText('“zzzzzz”'),
  },
  // The message of a failure, and the list under it.
  'hi-error-360': {
    locale: 'hi',
    width: 360,
    height: 720,
    script: false,
    // A phone's page asks for its data when somebody stirs.
    act: async (page) => {
      await page.mouse.move(2, 2)
      await expect(page.getByRole('alert')).toBeVisible()
    },
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
    test(
      `the picture “${name}” is the one that was approved`,
      { tag: name === 'hi-phone-360' ? '@quick' : [] },
      async ({ page }) => {
        if (fails)
          await page.route(/data\/india-russia-defence\.[0-9a-f]+\.json$/, (route) =>
            route.fulfill({ status: 404 }),
          )
        await openStory(page, opening)
        await act?.(page)
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()) // no caret, no ring
        await (fails ? settled(page) : idle(page))
        // The version of the records changes with every word in them.
        const mask = [page.getByText(publishedStory().dataVersion)]
        await expect(page).toHaveScreenshot(`${name}.png`, {
          ...TOLERANCE,
          mask,
          ...(await clipOf(page, part)),
        })
      },
    )
  })
