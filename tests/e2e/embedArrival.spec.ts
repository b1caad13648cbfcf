import { soon } from './fixtures.ts'
import { expect, heardBy, readyFrame, recordMessages, recordShifts, shiftOf, test } from './hostFixtures.ts'

/* How the timeline arrives in other people's pages, on another origin, when a reader sees it for the first time. */

// What is in the browser's memory cannot arrive late.
test.use({ reuseContext: false })

const FRAME = 'samay-rekha iframe'

test('the loader costs one request and no frame before the reader comes near', async ({
  page,
  hosts,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) asked.push(new URL(request.url()).pathname)
  })
  await page.setViewportSize({ width: 390, height: 400 })
  await page.goto(hosts)
  await page.waitForLoadState('networkidle')
  // The first timeline is near; the second is far below.
  await expect(page.locator('samay-rekha').nth(1).locator('iframe')).toHaveCount(0)
  await expect(page.locator('samay-rekha').nth(1).locator('blockquote')).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/loader'))).toEqual(['/loader.js'])
})

for (const name of ['above.html', 'frame.html'])
  for (const width of [390, 1280])
    test(`EMB-8: the article does not move while the timeline arrives (${name}, ${width} px)`, async ({
      page,
      hosts,
    }) => {
      await recordShifts(page)
      await page.setViewportSize({ width, height: 844 })
      await page.goto(hosts + name)
      const frame = await readyFrame(page, 'iframe')
      await frame.evaluate(() => new Promise((done) => setTimeout(done, 600)))
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.01)
    })

test('EMB-7: a framed timeline says each height in two messages, without a timer', async ({
  page,
  hosts,
}) => {
  await recordMessages(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${hosts}above.html`)
  const frame = await readyFrame(page, FRAME)
  await page.waitForTimeout(1_500)
  const ours = (await heardBy(page)).map(({ data }) => data).filter((data) => data && 'height' in data)
  const heights = ours.filter(({ type }) => type === 'samayrekha').map(({ height }) => height)
  expect(ours).toHaveLength(2 * heights.length)
  // No height is said twice in a row.
  expect(heights.filter((height, at) => height === heights[at - 1])).toEqual([])
  expect(heights.length).toBeLessThanOrEqual(3)
  await frame.locator('[data-part=unfold]').click()
  await soon(async () => (await heardBy(page)).length).toBeGreaterThan(ours.length)
})
