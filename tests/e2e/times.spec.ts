import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { spaceTexts } from '../fixtures/spaceStory.ts'
import { DESK, expect, PHONE, test as base } from './fixtures.ts'
import { serveBelow } from './staticServer.ts'

/* A story that is told by the clock, in a site of its own. */

interface Site {
  readonly site: string
}

const test = base.extend<object, Site>({
  site: [
    // Playwright takes the names of what a fixture needs from its first parameter.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'moon-'))
      for (const [path, text] of spaceTexts()) {
        mkdirSync(dirname(join(folder, 'data', path)), { recursive: true })
        writeFileSync(join(folder, 'data', path), text)
      }
      const program = fileURLToPath(new URL('../../bin/samayrekha.mjs', import.meta.url))
      const dist = join(folder, 'dist')
      execFileSync(process.execPath, [program, 'build', '--records', join(folder, 'data'), '--out', dist], {
        stdio: 'pipe',
      })
      const server = await serveBelow('/', undefined, dist)
      await use(server.address)
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site),
})

const EVENING = 'view=scale&from=2023-08-23T16:00&to=2023-08-23T21:59'

async function openEvening(page: Page, locale: 'hi' | 'en', query = EVENING) {
  await page.goto(`${locale}/moon/?${query}`)
  await expect(page.locator('[data-part=timeline][data-mode]')).toBeVisible()
}

/** What stands over the lanes, from left to right, and where. */
const axisOf = (page: Page) =>
  page.locator('[data-part=ruler] text').evaluateAll((texts) =>
    texts.map((text) => ({
      text: text.textContent,
      x: text.getBoundingClientRect().x,
    })),
  )

/** What the axis says once nothing glides or is measured any more. */
async function settledAxis(page: Page): Promise<string> {
  let [before, now] = ['', await sayAxis(page)]
  while (before !== now) {
    await page.waitForTimeout(500)
    ;[before, now] = [now, await sayAxis(page)]
  }
  return now
}

const sayAxis = async (page: Page): Promise<string> =>
  (await axisOf(page)).map(({ text }) => text).join(' | ')

const markOf = async (page: Page, event: string): Promise<number> => {
  const box = await page.locator(`[data-part=timeline] [data-mark="${event}"]`).first().boundingBox()
  if (!box) throw new Error(`${event} is not drawn`)
  return box.x + box.width / 2
}

test('PRV-6: hours stand on the axis by the story’s clock, and marks where their times are', async ({
  page,
}) => {
  await page.setViewportSize(DESK)
  await openEvening(page, 'en')
  // What is drawn before the place is measured moves once.
  await expect(async () => {
    const axis = await axisOf(page)
    expect(axis[0]?.text).toBe('4 pm IST')
    const xOf = (text: string) => axis.find((tick) => tick.text === text)?.x ?? Number.NaN
    const hour = (xOf('8 pm') - xOf('6 pm')) / 2
    const six = xOf('6 pm')
    // Labels stand beside their ticks, all by as much.
    const offset = (await markOf(page, 'picture')) - six - 2.5 * hour
    expect((await markOf(page, 'landing')) - six - offset).toBeCloseTo((4 / 60) * hour, 0)
    expect((await markOf(page, 'congratulations')) - six - offset).toBeCloseTo((40 / 60) * hour, 0)
  }).toPass({ timeout: 10_000 })
})

test('HI-4: readers in Kiritimati and Los Angeles see the same times', async ({ browser, site }) => {
  const seen: string[] = []
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const context = await browser.newContext({ baseURL: site, timezoneId, viewport: DESK })
    const page = await context.newPage()
    await openEvening(page, 'hi')
    seen.push(`${await settledAxis(page)}\n${await page.locator('[data-part=list]').innerText()}`)
    await context.close()
  }
  expect(seen[0]).toContain('23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय)')
  expect(seen[1]).toBe(seen[0])
})

test('the chart is zoomed down to minutes, and its address leads back there', async ({ page }) => {
  await page.setViewportSize(DESK)
  await openEvening(page, 'en')
  await page.locator('[data-event=landing] a').first().focus()
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let press = 0; press < 40 && (await zoomIn.getAttribute('aria-disabled')) !== 'true'; press++)
    await zoomIn.click()
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
  const minutes = await settledAxis(page)
  expect(minutes).toMatch(/^\d{1,2}(:\d\d)? pm IST( \| \d{1,2}(:\d\d)? pm)+$/)
  expect(minutes).toContain(':')
  // The address is written once the chart has come to rest.
  await expect(page).toHaveURL(/from=2023-08-23T\d\d%3A\d\d&to=2023-08-23T\d\d%3A\d\d/)
  const ends = () =>
    [...new URL(page.url()).searchParams].flatMap(([name, text]) =>
      name === 'from' || name === 'to' ? [Date.parse(`${text}Z`)] : [],
    )
  await expect.poll(() => (ends()[1] ?? Infinity) - (ends()[0] ?? 0)).toBeLessThanOrEqual(4 * 60_000)
  await page.reload()
  await expect(page.locator('[data-part=timeline][data-mode]')).toBeVisible()
  expect(await settledAxis(page)).toContain(minutes.split(' | ')[1])
})

for (const locale of ['hi', 'en'] as const)
  test(`on a phone no two hours stand in each other, in ${locale}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await openEvening(page, locale)
    await settledAxis(page)
    const boxes = await page.locator('[data-part=ruler] text').evaluateAll((texts) =>
      texts
        // What is not shown stands nowhere.
        .filter((text) => text.textContent !== '' && text.getClientRects().length > 0)
        .map((text) => {
          const { left, right } = text.getBoundingClientRect()
          return { left, right }
        }),
    )
    expect(boxes.length).toBeGreaterThan(1)
    for (const [at, { right }] of boxes.entries())
      expect(boxes[at + 1]?.left ?? Infinity).toBeGreaterThan(right)
  })

test('a card and a page of its own say the time, for readers and for machines', async ({ page }) => {
  await page.goto('hi/moon/event/landing/')
  await expect(page.locator('time[datetime="2023-08-23T18:04+05:30"]')).toHaveText(
    '23 अगस्त 2023, शाम 6:04 बजे (भारतीय समय)',
  )
  const structured = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(structured ?? '{}')).toMatchObject({ startDate: '2023-08-23T18:04+05:30' })
  await page.goto('en/moon/?event=congratulations')
  await expect(page.locator('[data-part=card]')).toContainText('23 August 2023, 9:10 am UTC−4')
})
