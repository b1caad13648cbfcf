import type { Locator, Page } from '@playwright/test'
import { expect, LOCALES, openStory, settled, STORY, test, turnTo, WORDS } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/** The commonest laptop and a small window of a desk, inside the browser. */
const SCREENS = [
  { width: 1366, height: 625 },
  { width: 1280, height: 640 },
] as const
const UPRIGHT = [
  { width: 768, height: 1024 },
  { width: 390, height: 700 },
  { width: 360, height: 600 },
] as const
const turning = publishedStory().events.filter(({ importance }) => importance === 1).length
const steps = publishedStory().tour?.length ?? 0
/** Whom many events name, some turning points among them and some not. */
const MINISTER = 'rajnath'
/** Lanes that the first screen shows whole. */
const LANES = 3

const ruler = (page: Page) => page.locator('[data-part=ruler]')

/** Where the lowest mark of the first lanes ends, in pixels of the window. */
const footOfLanes = (page: Page, lanes: number) =>
  page
    .locator('[data-part=chart] [data-mark]')
    .evaluateAll(
      (marks, count) =>
        Math.max(
          ...marks
            .filter((mark) => Number(mark.getAttribute('data-lane')) < count)
            .map((mark) => mark.getBoundingClientRect().bottom),
        ),
      lanes,
    )

/** Lanes of which every mark is a riddle. */
const lanesWithoutLabel = (page: Page) =>
  page.locator('[data-part=chart]').evaluate((chart) => {
    const labels = [...chart.querySelectorAll('[data-label]')]
    const named = new Set(labels.map((label) => label.getAttribute('data-label')))
    const marks = [...chart.querySelectorAll('[data-mark]')]
    const laneOf = (mark: Element) => mark.getAttribute('data-lane')
    const labelled = new Set(marks.filter((mark) => named.has(mark.getAttribute('data-mark'))).map(laneOf))
    return [...new Set(marks.map(laneOf))].filter((lane) => !labelled.has(lane))
  })

/** The controls beside the turning points end above the first lane. */
async function expectControlsAbove(page: Page, what: string) {
  const foot = (part: Locator) => part.evaluate((each) => each.getBoundingClientRect().bottom)
  expect(await foot(page.getByRole('toolbar')), what).toBeLessThan(await foot(ruler(page)))
}

/**
 * Time stands over the lanes and under them, years bolder than months; and each turning point hangs on it in the lane, and with the
 * shape, of its mark.
 */
async function expectTimeOver(page: Page, at: string) {
  const seen = await page.locator('[data-part=chart]').evaluate((chart) => {
    const boxOf = (part: Element | null | undefined) => part?.getBoundingClientRect()
    const marks = [...chart.querySelectorAll('[data-mark]')]
    const years = [...chart.querySelectorAll('[data-major] text')].filter(
      ({ textContent }) => textContent === '2025',
    )
    const weigh = (texts: readonly Element[]) =>
      texts.map((text) => Number(getComputedStyle(text).fontWeight))
    const labels = [...chart.querySelectorAll('[data-label][data-importance="1"]')]
    const markOf = (label: Element) =>
      chart.querySelector(`[data-mark="${label.getAttribute('data-label')}"]`)
    return {
      over:
        (boxOf(years.at(-1))?.bottom ?? Infinity) < Math.min(...marks.map((mark) => boxOf(mark)?.top ?? 0)),
      under: (boxOf(years[0])?.top ?? 0) > Math.max(...marks.map((mark) => boxOf(mark)?.bottom ?? 0)),
      lightestYear: Math.min(...weigh(years)),
      heaviestMonth: Math.max(0, ...weigh([...chart.querySelectorAll('g:not([data-major]) > line + text')])),
      labels: labels.length,
      strange: labels.filter(
        (label) =>
          !label.querySelector('path') ||
          label.getAttribute('data-lane') !== markOf(label)?.getAttribute('data-lane'),
      ).length,
    }
  })
  expect.soft(seen, at).toMatchObject({ over: true, under: true, labels: turning, strange: 0 })
  expect.soft(seen.lightestYear, at).toBeGreaterThan(seen.heaviestMonth)
}

for (const locale of LOCALES)
  test(`on a small laptop the first screen is the story: headline, turning points, years and ${LANES} lanes; the years stay while the lanes scroll, a filter leaves only what it needs, and the controls end above the first lane, however far one has zoomed in (${locale})`, async ({
    page,
  }) => {
    for (const screen of SCREENS) {
      await openStory(page, { locale, ...screen })
      const at = `${screen.width} × ${screen.height}`
      for (const seen of [
        page.getByRole('heading', { level: 1 }),
        page.locator('[data-part=scope]'),
        page.getByRole('search').getByRole('searchbox'),
        page.locator('button[name=view]').first(),
        ruler(page).getByText('2024', { exact: true }),
        ruler(page).getByText('2025', { exact: true }),
      ])
        await expect(seen, at).toBeInViewport({ ratio: 1 })
      const labels = page.locator('[data-label][data-importance="1"]')
      for (const label of await labels.all()) await expect(label, at).toBeInViewport({ ratio: 1 })
      expect(await footOfLanes(page, LANES), at).toBeLessThanOrEqual(screen.height)
      await expectTimeOver(page, at)
      expect(await lanesWithoutLabel(page), at).toEqual([])
    }
    await expectControlsAbove(page, 'the whole story')
    const whole = await page.locator('[data-part=chart]').boundingBox()
    await page.mouse.wheel(0, 420)
    await expect.poll(() => ruler(page).evaluate((each) => each.getBoundingClientRect().top)).toBe(0)
    await page.mouse.wheel(0, -420)
    await page.locator('[data-facet=forum] summary').click()
    await page.locator('[data-facet=forum] input').first().check()
    await settled(page)
    const filtered = await page.locator('[data-part=chart]').boundingBox()
    expect(filtered?.height ?? 0).toBeLessThan((whole?.height ?? 0) / 1.5)
    await expect(page.locator('[data-part=left-out]')).toBeVisible()
    await turnTo(page, 'view=scale&from=2025-08-01&to=2025-12-31')
    await expectControlsAbove(page, 'zoomed in')
  })

test('on a phone the first screen has the headline, the walk and the first turning point with its link, narrowed to a person the first event; in a frame the story in brief', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await openStory(page, { locale, width: 390, height: 700 })
    await expect(page.getByRole('heading', { level: 1 }), locale).toBeInViewport({ ratio: 1 })
    await expect(page.locator('[data-part=brief] a').first(), locale).toBeInViewport({ ratio: 1 })
    await turnTo(page, `person=${MINISTER}`)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(page.locator('[data-part=list] [data-event] h4').first(), locale).toBeInViewport()
    await turnTo(page, '')
    await page.setViewportSize({ width: 360, height: 600 })
    await expect(page.getByRole('heading', { level: 1 }), locale).toBeInViewport({ ratio: 1 })
    const { tourStart } = WORDS[locale]
    const door = page.getByRole('button', { name: tourStart.replace('{count}', String(steps)) })
    await expect(door, locale).toBeInViewport({ ratio: 1 })
    await turnTo(page, 'view=scale')
    for (const size of UPRIGHT) {
      await page.setViewportSize(size)
      await settled(page)
      await expectTimeOver(page, `${locale}, ${size.width} × ${size.height}`)
    }
    await page.setViewportSize({ width: 640, height: 700 })
    await page.goto(`/embed/${locale}/${STORY}/`)
    await expect(page.locator('[data-part=brief] a').first(), locale).toBeInViewport({ ratio: 1 })
  }
})
