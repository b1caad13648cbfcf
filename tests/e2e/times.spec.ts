import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { spaceTexts } from '../fixtures/spaceStory.ts'
import { makeRows, makeTable } from '../parquet/makeTable.ts'
import { test } from './builtSites.ts'
import { DESK, expect, PHONE } from './fixtures.ts'

/* A story that is told by the clock, in a site of its own; beside it one whose events are in a file. */

let records = ''

/** Writes the story's records into a folder, once, and gives it. */
function writeRecords(): string {
  if (records !== '') return records
  records = mkdtempSync(join(tmpdir(), 'moon-'))
  for (const [path, text] of spaceTexts()) {
    mkdirSync(dirname(join(records, path)), { recursive: true })
    writeFileSync(join(records, path), text)
  }
  mkdirSync(join(records, 'stories/rulings'), { recursive: true })
  writeFileSync(join(records, 'stories/rulings/events.parquet'), RULINGS)
  writeFileSync(
    join(records, 'stories/rulings/story.yaml'),
    `id: rulings
rigour: sources
headline: { hi: हज़ारों आदेश, en: Thousands of rulings }
updated: 2026-11-30
events: events.parquet
lanes:
  - { id: courts, name: { hi: अदालतें, en: Courts } }
`,
  )
  return records
}

/** A few hundred, of nobody in particular, in three row groups. */
const RULINGS = makeTable(
  makeRows(300).map((row) => ({ ...row, forum: null, people: null })),
  { groups: 128 },
)

// One worker has all of them, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.use({ baseURL: ({ siteOf }, use) => siteOf(writeRecords()).then(use) })
test.afterAll(() => rmSync(records, { recursive: true, force: true }))

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

test('HI-4: readers in Kiritimati and Los Angeles see the same times', async ({ browser, baseURL }) => {
  const seen: string[] = []
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const context = await browser.newContext({ timezoneId, viewport: DESK, ...(baseURL && { baseURL }) })
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

test.describe('a story in a file', () => {
  test.use({ expectedErrors: /the events cannot be shown/ })

  test('is read in pieces by a worker, searched, and opened; a file that is cut off leaves the served page', async ({
    page,
  }) => {
    let cut = 0
    await page.context().route('**/*.parquet', (route) => {
      const [, start = '', end = ''] =
        /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? []
      const body = Buffer.from(RULINGS.slice(Number(start), Number(end) + 1))
      if (Number(end) + 1 === RULINGS.length) body.fill(0, body.length - cut)
      return route.fulfill({
        status: 206,
        headers: { 'content-range': `bytes ${start}-${end}/${RULINGS.length}` },
        body,
      })
    })
    await page.goto('en/rulings/')
    const list = page.getByRole('region', { name: 'Events' })
    await expect(list.getByRole('link', { name: 'Order 0', exact: true })).toBeVisible()
    expect(page.workers()).toHaveLength(1)
    await page.getByRole('searchbox').fill('आदेश 211')
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 300 events')
    await list.getByRole('link', { name: 'Order 211', exact: true }).click()
    await expect(page).toHaveURL(/event=event-211/)
    const card = page.getByRole('complementary', { name: 'Event' })
    await expect(card.getByRole('link', { name: /The house/ })).toHaveAttribute(
      'href',
      'https://example.org/211',
    )
    cut = 8
    await page.goto('hi/rulings/')
    await expect(page.getByRole('alert')).toContainText('उसका आख़िरी हिस्सा ग़ायब है')
    await expect(page.locator('main li time')).toHaveCount(100)
    expect(page.workers()).toHaveLength(0)
  })
})
