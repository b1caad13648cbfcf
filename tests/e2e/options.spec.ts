import { DESK, expect, LOCALES, openOptions, openStory, PHONE, test, turnTo, WORDS } from './fixtures.ts'
import { sidewaysScroll } from './inPage.ts'

/*
 * What is seldom asked for stands in one place that has a name: found by eye, by key and by ear; and what is on there is seen
 * from outside.
 */

const SIZES = {
  desk: DESK,
  'small laptop': { width: 1366, height: 625 },
  tablet: { width: 768, height: 1024 },
  phone: PHONE,
  'narrowest phone': { width: 320, height: 640 },
} as const

for (const locale of LOCALES)
  test(`from a desk to the narrowest phone the theme and the offices stand behind one word beside the other controls (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=scale', ...DESK })
    const menu = page.locator('[data-part=options]')
    const door = menu.locator('summary')
    for (const [device, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size)
      await turnTo(page, 'view=scale')
      await page.evaluate(() => scrollTo(0, 0))
      await expect(door, device).toHaveText(WORDS[locale].options)
      await expect(door, device).toBeInViewport({ ratio: 1 })
      await expect(page.locator('header select')).toHaveCount(0)
      await door.focus()
      await page.keyboard.press('Enter')
      const theme = menu.getByLabel(WORDS[locale].themeLabel)
      await theme.scrollIntoViewIfNeeded()
      await expect(theme, device).toBeInViewport({ ratio: 1 })
      expect(await page.evaluate(sidewaysScroll), device).toBe(0)
      await theme.selectOption('dark')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expect(door, `${device}: what is on is said outside`).toContainText(WORDS[locale]['theme.dark'])
      await page.keyboard.press('Escape')
      await expect(theme, device).toBeHidden()
      await expect(door, device).toBeFocused()
    }
  })

test('the offices beside the chart are asked for in the menu, and closed where they are', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=scale', ...DESK })
  await openOptions(page)
  await page.getByLabel(WORDS.en.chartContext).press('Space')
  await page.keyboard.press('Escape')
  const offices = page.locator('[data-part=offices]')
  await expect(offices).toBeVisible()
  const close = page.getByRole('toolbar').getByRole('button', { name: WORDS.en.chartContext })
  await expect(close).toHaveAttribute('aria-expanded', 'true')
  await close.press('Enter')
  await expect(offices).toHaveCount(0)
  await expect(page.locator('[data-part=surface]')).toBeFocused()
  await openOptions(page)
  await expect(page.getByLabel(WORDS.en.chartContext)).not.toBeChecked()
})

test('a menu of options never offers what the view does not have, and is not in a frame', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=order', ...PHONE })
  await openOptions(page)
  await expect(page.getByLabel(WORDS.en.themeLabel)).toBeVisible()
  await expect(page.getByLabel(WORDS.en.chartContext)).toHaveCount(0)
  await page.goto(page.url().replace('/en/', '/embed/en/'))
  await expect(page.locator('[data-part=options]')).toHaveCount(0)
})
