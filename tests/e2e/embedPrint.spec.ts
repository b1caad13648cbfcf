import { inLanguage } from '../../src/domain/text.ts'
import { en } from '../../src/i18n/en.ts'
import { STORY, soon } from './fixtures.ts'
import { expect, readyFrame, test } from './hostFixtures.ts'
import { readPdfText } from './pdfText.ts'
import { publishedStory } from './publishedStory.ts'

/* An article is printed with its timeline. The paper gets the frame's box and nothing beyond; read here is the paper. */

const unspaced = (text: string): string => text.replace(/\s/g, '')
const { events } = publishedStory()
const turningPoints = events.filter(({ importance }) => importance === 1)

/** The sentence that says how much of the story is on paper and where all of it is. */
const sentence = (shown: number, site: string): string =>
  unspaced(
    en.shownOnPaper.other
      .replace('{shown}', `${shown}`)
      .replace('{count}', `${events.length}`)
      .replace('{address}', `${site}/en/${STORY}/`),
  )

test('EMB-13: a printed article says how many events its filtered timeline shows, and where they all are', async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto(`${hosts}article.html`)
  await page
    .locator('samay-rekha')
    .nth(1)
    .evaluate((element) => {
      element.setAttribute('forum', 'irigc-mmtc')
      element.setAttribute('view', 'order')
    })
  await page.locator('samay-rekha').nth(1).scrollIntoViewIfNeeded()
  const frame = await readyFrame(page, 'samay-rekha >> nth=1 >> iframe')
  const shown = events.filter(({ forum }) => forum === 'irigc-mmtc')
  await frame.locator('[data-part=unfold]').click()
  await expect(frame.locator('li[data-event]')).toHaveCount(shown.length)
  // The frame has become as tall as its list.
  await soon(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0)
  const paper = readPdfText(await page.pdf())
  expect(paper).toContain(sentence(shown.length, baseURL ?? ''))
  const titles = (of: typeof events) =>
    of.filter(({ title }) => paper.includes(unspaced(inLanguage(title, 'en')))).length
  expect(titles(shown)).toBe(shown.length)
  expect(titles(events.filter(({ forum }) => forum !== 'irigc-mmtc'))).toBe(0)
})

test('EMB-13: where the box would cut the list off, the paper has the story in brief and says so', async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto(`${hosts}bare.html`)
  const frame = await readyFrame(page, '#bare')
  for (const opened of [false, true]) {
    if (opened) await frame.locator('[data-part=unfold]').click()
    const paper = readPdfText(await page.pdf())
    expect(paper, `list open: ${opened}`).toContain(sentence(turningPoints.length, baseURL ?? ''))
    for (const { title } of turningPoints) expect(paper).toContain(unspaced(inLanguage(title, 'en')))
    const others = events.filter(({ importance }) => importance !== 1)
    expect(others.filter(({ title }) => paper.includes(unspaced(inLanguage(title, 'en'))))).toEqual([])
  }
  // The screen is again as it was.
  await expect(frame.locator('li[data-event]').first()).toBeVisible()
  await expect(frame.locator('[data-part=paper]')).toHaveCount(0)
})

test('EMB-13: the frame’s page printed by itself has every event with full addresses, its own among them', async ({
  page,
  baseURL,
}) => {
  await page.goto(`/embed/en/${STORY}/`)
  // What follows `#` may be Hindi, whose letters a PDF stores in the order of their drawing.
  const links = await page
    .locator('li[data-event] a[target=_blank]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''))
  expect(links.length).toBeGreaterThan(events.length / 2)
  await page.goto(`/embed/en/${STORY}/?view=order&forum=irigc-mmtc`)
  await page.locator('main[data-live]').waitFor()
  const paper = readPdfText(await page.pdf())
  expect(events.filter(({ title }) => !paper.includes(unspaced(inLanguage(title, 'en'))))).toEqual([])
  expect(links.filter((href) => !paper.includes(href))).toEqual([])
  expect(paper).toContain(`(${baseURL}/en/${STORY}/)`)
})
