import { inLanguage } from '../../src/domain/text.ts'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DESK, eventItems, expect, LOCALES, openStory, PHONE, soon, STORY, test, WORDS } from './fixtures.ts'
import { SERVED_WORDS } from '../../src/i18n/servedWords.ts'
import { shareWords } from '../../src/i18n/share.ts'
import { publishedStory } from './publishedStory.ts'

/** The parts of a published graphic in the order of the page; DES-2. */
const ORDER = [
  'h1',
  '[data-part=scope]',
  '[data-part=stage]',
  '[data-part=note]',
  '[data-part=sources]',
  '[data-part=credit]',
  '[data-part=updated]',
  '[data-part=version]',
  '[data-part=licence]',
  '[data-part=share]',
  '[data-part=embed]',
  '[data-part=download]',
  '[data-part=all-sources]',
  '[data-part=report]',
]

/** True when each selector finds something, and each something stands after the one before. */
const inOrder = (page: Page, selectors: readonly string[]) =>
  page.evaluate((all) => {
    const parts = all.map((selector) => document.querySelector(selector))
    return parts.flatMap((part, at) => {
      const before = parts[at - 1]
      if (!part) return [`${all[at]} is missing`]
      const follows = !before || before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING
      return follows ? [] : [`${all[at]} stands before ${all[at - 1]}`]
    })
  }, selectors)

for (const locale of LOCALES)
  for (const [device, size] of Object.entries({ phone: PHONE, desk: DESK }))
    test(`DES-2: on a ${device} the parts of a published graphic are there, in order (${locale})`, async ({
      page,
    }) => {
      await openStory(page, { locale, ...size })
      expect(await inOrder(page, ORDER)).toEqual([])
      const shown = device === 'desk' ? ['[data-part=chart]'] : []
      expect(
        await inOrder(page, [
          'h1',
          '[data-part=scope]',
          'form[role=search]',
          ...shown,
          '[data-part=list]',
          '[data-part=note]',
          '[data-part=take]',
        ]),
      ).toEqual([])
      for (const selector of ORDER) await expect.soft(page.locator(selector).first(), selector).toBeVisible()
      await expect(page.locator('[data-part=updated]')).toContainText(
        locale === 'hi' ? 'भारतीय समय' : 'Indian time',
      )
      const { events, sourceCount, publisherCount, dataVersion, licence } = publishedStory()
      await expect(page.locator('[data-part=sources]')).toContainText(String(sourceCount))
      await expect(page.locator('[data-part=sources]')).toContainText(String(publisherCount))
      await expect(page.locator('[data-part=version]')).toContainText(dataVersion)
      await expect(page.locator('[data-part=licence]')).toContainText(licence.name)
      // What lies in the story's stretch of time, before it and ahead: together all of the events, and beside them the sources.
      const counts = (await page.locator('[data-part=scope]').innerText()).match(/(?<!\d)\d{1,3}(?!\d)/g)
      const [sources, ...parts] = (counts ?? []).map(Number).toReversed()
      expect(sources).toBe(sourceCount)
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(events.length)
      const take = page.locator('[data-part=take]')
      for (const word of ['share', 'embed', 'download', 'sources', 'cite', 'reportError'] as const)
        await expect(take).toContainText(WORDS[locale][word])
    })

test('EMB-16: downloads are links to built files, which are there and say what they are', async ({
  page,
  request,
}) => {
  await openStory(page, { locale: 'hi', query: 'view=order' })
  await page.locator('[data-part=download] summary').click()
  const links = page.locator('[data-part=download] a[download]')
  const types = ['text/csv', 'application/json', 'image/svg+xml', 'image/png', 'text/calendar']
  await expect(links).toHaveCount(types.length)
  for (const [at, type] of types.entries()) {
    const href = (await links.nth(at).getAttribute('href')) ?? ''
    expect(href).not.toMatch(/^(blob|data):/)
    const answer = await request.get(new URL(href, page.url()).href)
    expect(answer.ok(), href).toBe(true)
    expect(answer.headers()['content-type']).toContain(type)
  }
  const feed = (await page.locator('link[type="application/atom+xml"]').getAttribute('href')) ?? ''
  expect(await (await request.get(new URL(feed, page.url()).href)).text()).toContain('<feed xmlns')
  await expect(page.locator('[data-part=download-shown]')).toHaveCount(0)
})

test('with a filter on, a reader also downloads only what is shown, as table, data, drawing, picture and calendar', async ({
  page,
}) => {
  await openStory(page, { locale: 'en', query: 'view=order&forum=sco' })
  // The page is served with every event, and the address is read after that.
  await soon(() => eventItems(page).count()).toBeLessThan(publishedStory().events.length)
  const shown = await eventItems(page).count()
  await page.locator('[data-part=download] summary').click()
  const buttons = page.locator('[data-part=download-shown] button')
  await expect(page.locator('[data-part=download-shown]')).toContainText(String(shown))
  const files: Buffer[] = []
  for (let at = 0; at < 5; at++) {
    const [download] = await Promise.all([page.waitForEvent('download'), buttons.nth(at).click()])
    files.push(await readFile(await download.path()))
  }
  const [csv, json, svg, png, ics] = files
  expect(csv?.toString().trim().split('\r\n').length).toBe(shown + 1)
  expect((JSON.parse(json?.toString() ?? '') as { events: unknown[] }).events.length).toBe(shown) // a story
  const marks = svg?.toString().match(/data-mark="/g)?.length ?? 0
  const piled = [...(svg?.toString().matchAll(/data-count="(\d+)"/g) ?? [])].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  )
  expect(marks + piled).toBe(shown)
  expect(png?.subarray(1, 4).toString()).toBe('PNG')
  expect(png?.readUInt32BE(16)).toBe(2400)
  expect(ics?.toString().match(/^BEGIN:V(EVENT|JOURNAL)\r$/gm)?.length).toBe(shown)
})

test('EMB-16: the link is copied where the clipboard may be used, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStory(page, { locale: 'en', query: 'view=order&person=putin' })
  await page.locator('[data-part=share]').click()
  await expect(page.locator('[data-part=panel] [role=status]')).toHaveText(shareWords('en')('copied'))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('person=putin')
  // The window is used again.
  await context.clearPermissions()
})

test('EMB-16: where neither way of copying works the address stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(navigator, 'share', { value: undefined })
    document.execCommand = () => false
  })
  await openStory(page, { locale: 'hi', query: 'view=order' })
  await page.locator('[data-part=share]').click()
  await expect(page.locator('[data-part=panel] [role=status]')).toHaveText(shareWords('hi')('copyFailed'))
  const selected = await page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : ''
  })
  expect(selected).toBe(page.url())
})

test(
  'the embed dialog makes the lines for a language, a theme and the filters that are on, and gives the focus back',
  { tag: '@quick' },
  async ({ page }) => {
    await openStory(page, { locale: 'en', query: 'view=order&forum=sco' })
    const button = page.locator('[data-part=embed]')
    await button.click()
    const dialog = page.getByRole('dialog', { name: WORDS.en.embed })
    await expect(dialog, 'what has opened is said, not its first choice').toBeFocused()
    const code = dialog.locator('textarea')
    await expect(code).toHaveValue(/<samay-rekha story="india-russia-defence" lang="en"[^>]* forum="sco"/)
    await expect(code).not.toHaveValue(/<script(?![^>]* src=)/)
    await dialog.getByLabel(WORDS.en.languageLabel).selectOption('hi')
    await dialog.getByLabel(WORDS.en.themeLabel).selectOption('dark')
    await expect(code).toHaveValue(/lang="hi"[^>]*title="[^"]*समयरेखा"[^>]*theme="dark"/)
    await dialog.locator('select').first().selectOption('frame')
    await expect(code).toHaveValue(
      /<iframe src="http[^"]*\/embed\/hi\/india-russia-defence\/\?[^"]*theme=dark"/,
    )
    await dialog.getByRole('checkbox').uncheck()
    await expect(code).not.toHaveValue(/forum=sco/)
    // What an address alone cannot bring is not offered with it.
    await dialog.locator('select').first().selectOption('address')
    await expect(code).toHaveValue(/\/hi\/india-russia-defence\/$/)
    await expect(dialog.getByLabel(WORDS.en.themeLabel)).toHaveCount(0)
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
    const preview = await dialog.getByRole('link').getAttribute('href')
    expect((await page.request.get(preview ?? '')).ok()).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
  },
)

test('PRV-10: a report names the event that is open, the version of the records and the address', async ({
  page,
}) => {
  const [event] = publishedStory().events
  await openStory(page, { locale: 'en', query: `view=order&event=${event?.id}` })
  await page.locator('[data-part=report]').click()
  const report = page.locator('[data-part=panel] textarea')
  for (const part of [event?.id ?? '', publishedStory().dataVersion, page.url()])
    await expect(report).toHaveValue(new RegExp(part.replace(/[.?*+()[\]\\/]/g, '\\$&')))
})

test('PRV-8: the page says the version, the day of the last change, the licence, and how to cite it; a citation names the story, the version, the day and the address', async ({
  page,
}) => {
  const story = publishedStory()
  await openStory(page, { locale: 'en', query: 'view=order' })
  await expect(page.locator('[data-part=version]')).toContainText(story.dataVersion)
  await expect(page.locator('[data-part=updated]')).toContainText(story.updated.slice(0, 4))
  await expect(page.locator('[data-part=licence]')).toContainText(story.licence.name)
  await page.getByRole('button', { name: 'Cite this' }).click()
  await expect(page.locator('[data-part=panel]')).toContainText(story.dataVersion)
  await expect(page.locator('[data-part=panel] textarea')).toHaveValue(
    new RegExp(`${inLanguage(story.subject, 'en')}.*${story.dataVersion}.*\\d{4}.*/en/${STORY}/`),
  )
  const written = readFileSync(new URL(`../../data/stories/${STORY}/story.yaml`, import.meta.url), 'utf8')
  expect(written, 'the day is the editors’ own').toContain(`updated: ${story.updated}`)
})

for (const locale of LOCALES)
  test(`the page of sources counts what the source line says, without any script (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=order' })
    await page.locator('[data-part=all-sources]').click()
    await expect(page.locator('h1')).toHaveText(WORDS[locale].sources)
    expect(await page.locator('script[src]').count()).toBe(0)
    const counts = await page
      .locator('li[data-publisher]')
      .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-count'))))
    const { sourceCount, publisherCount } = publishedStory()
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sourceCount)
    expect(counts.length).toBe(publisherCount)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    await page.getByRole('link', { name: SERVED_WORDS[locale].backToStory }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/${STORY}/$`))
  })
