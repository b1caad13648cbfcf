import type { Page } from '@playwright/test'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { inLanguage } from '../../src/domain/text.ts'
import {
  eventItems,
  expect,
  LOCALES,
  openStory,
  PHONE,
  revealed,
  settled,
  soon,
  statusLine,
  STORY,
  test,
  turnTo,
  WORDS,
} from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * What other people build on: addresses, the query string, and the marks in the DOM that a style sheet, a test or a
 * host page may name. A change here is a change of version.
 */

const shownIds = (page: Page) =>
  eventItems(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-event') ?? ''))

test('the front page leads to the language of the browser', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(new RegExp(`/en/${STORY}/$`))
})

test.describe('an address that nothing stands at', () => {
  test.use({ expectedErrors: /404/ })

  test('leads to the event where a messenger has added a sign, and else to the story, which says so', async ({
    page,
  }) => {
    const [event] = publishedStory().events
    const address = `/en/${STORY}/event/${event?.id}`
    for (const end of ['/।', '।', ').']) {
      await page.goto(`${address}${end}`)
      await expect(page).toHaveURL(new RegExp(`${address}/$`))
      await expect(page.locator('h1')).toHaveText(inLanguage(event?.title, 'en') ?? '')
    }
    await page.goto(`/en/${STORY}/event/no-such-event/`)
    await expect(page.locator('main')).toContainText(WORDS.en.cardUnknown)
    await page.goto('/en/no-such-story/')
    await expect(page.locator(`a[href$="/hi/${STORY}/"]`).last()).toBeVisible()
  })
})

for (const locale of LOCALES) {
  test(`each event of the list says its id, status, date, title and source; each value of a facet is a checkbox with a true count (${locale})`, async ({
    page,
  }) => {
    const story = publishedStory()
    await openStory(page, { locale, query: 'view=order' })
    const items = await eventItems(page).evaluateAll((all) =>
      all.map((item) => ({
        id: item.getAttribute('data-event'),
        status: item.getAttribute('data-status'),
        href: item.querySelector('h4 a')?.getAttribute('href'),
        times: item.querySelectorAll('time').length,
      })),
    )
    expect(items).toEqual(
      story.events.map(({ id, status }) => ({ id, status, href: `event/${id}/`, times: 1 })),
    )
    const boxes = await page.locator('input[type=checkbox]').evaluateAll((all) =>
      all.map((box) => ({
        name: box.getAttribute('name'),
        value: box.getAttribute('value') ?? '',
        count: Number(box.getAttribute('data-count')),
      })),
    )
    const valuesOf = (facet: string) => boxes.filter(({ name }) => name === facet)
    expect(
      valuesOf('person')
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(story.people.map(({ id }) => id).toSorted())
    expect(
      valuesOf('forum')
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(story.forums.map(({ id }) => id).toSorted())
    for (const { value, count } of valuesOf('person'))
      expect
        .soft(count, value)
        .toBe(
          story.events.filter((event) => event.participants.some(({ person }) => person === value)).length,
        )
    for (const { value, count } of valuesOf('forum'))
      expect.soft(count, value).toBe(story.events.filter(({ forum }) => forum === value).length)
    for (const { value, count } of valuesOf('status'))
      expect.soft(count, value).toBe(story.events.filter(({ status }) => status === value).length)
  })
}

test('DES-4: the count beside a value is what a click shows', { tag: '@quick' }, async ({ page }) => {
  await openStory(page, { locale: 'en', query: 'view=order' })
  for (const facet of ['person', 'forum', 'status'] as const) {
    const menu = page.locator(`details[data-facet=${facet}]`)
    await menu.locator('summary').click()
    const box = menu.locator('input[type=checkbox]:not([data-count="0"])').first()
    const count = Number(await box.getAttribute('data-count'))
    await box.check()
    await expect(eventItems(page)).toHaveCount(count)
    await page.keyboard.press('Escape')
  }
})

test('there is one status line, and it says how many events are shown', async ({ page }) => {
  const total = publishedStory().events.length
  await openStory(page, { locale: 'en' })
  await expect(statusLine(page)).toHaveCount(1)
  await expect(statusLine(page)).toContainText(String(total))
  const filtered = publishedStory().events.filter(({ status }) => status === 'announced').length
  await openStory(page, { locale: 'en', query: 'status=announced' })
  await expect(statusLine(page)).toContainText(`${filtered} of ${total}`)
})

test('marks and counts of clusters together are all events of the window', async ({ page }) => {
  const story = publishedStory()
  const known = new Set(story.events.map(({ id }) => id))
  await openStory(page, { locale: 'en' })
  for (const query of ['', 'from=2024-01-01&to=2024-12-31', 'from=1945-01-01&to=2027-12-31']) {
    await turnTo(page, query)
    const drawn = await page.evaluate(() => ({
      marks: [...document.querySelectorAll('[data-mark]')].map(
        (mark) => mark.getAttribute('data-mark') ?? '',
      ),
      labels: [...document.querySelectorAll('[data-label]')].map(
        (label) => label.getAttribute('data-label') ?? '',
      ),
      clustered: [...document.querySelectorAll('[data-cluster]')].map((cluster) =>
        Number(cluster.getAttribute('data-count')),
      ),
    }))
    expect(new Set(drawn.marks).size, 'a mark is drawn once').toBe(drawn.marks.length)
    expect([...drawn.marks, ...drawn.labels].filter((id) => !known.has(id))).toEqual([])
    expect(
      drawn.labels.filter((id) => !drawn.marks.includes(id)),
      'a label has its mark',
    ).toEqual([])
    // An event is in the window when any of its days is: a span or a month may reach into it.
    const [from = '', to = ''] = query ? (query.match(/\d{4}-\d\d-\d\d/g) ?? []) : story.period.split('/')
    const [start, end] = [parseEdtf(from)?.start ?? NaN, parseEdtf(to)?.end ?? NaN]
    const inside = story.events.filter(({ date }) => {
      const days = parseEdtf(date)
      return days !== null && days.start < end && days.end > start
    })
    expect(inside.length, 'events of the window').toBeGreaterThan(10)
    const total = drawn.marks.length + drawn.clustered.reduce((sum, count) => sum + count, 0)
    expect(total, query || 'the story’s own period').toBe(inside.length)
  }
})

test(
  'the address is the state: each parameter is read, what is unknown is dropped',
  { tag: '@quick' },
  async ({ page }) => {
    const story = publishedStory()
    const event = story.events.find(({ participants }) => participants.length > 1)
    const [first, second] = event?.participants ?? []
    await openStory(page, {
      locale: 'en',
      query: `view=order&person=${first?.person}&person=${second?.person}`,
    })
    const either = story.events.filter(({ participants }) =>
      participants.some(({ person }) => person === first?.person || person === second?.person),
    )
    await soon(() => shownIds(page)).toEqual(either.map(({ id }) => id))
    await openStory(page, {
      locale: 'en',
      query: `view=order&forum=${event?.forum}&status=held&status=nonsense`,
    })
    const held = story.events.filter(({ forum, status }) => forum === event?.forum && status === 'held')
    await soon(() => shownIds(page)).toEqual(held.map(({ id }) => id))
    await openStory(page, { locale: 'en', query: `event=${event?.id}&step=2&theme=dark` })
    await expect(page.locator(`article[data-card="${event?.id}"]`)).toBeVisible()
    await expect(page.locator('[data-part=tour-bar]')).toHaveAttribute('data-step', '2')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await openStory(page, {
      locale: 'en',
      query:
        'view=circle&from=2024-13-01&to=%00&person=%3Cscript%3E&forum=none&event=none&step=-3&theme=pink&v=999&q=%E0%A4%A',
    })
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('[data-part=tour-bar]')).toHaveCount(0)
    await openStory(page, { locale: 'en', query: 'view=order&person=nobody&forum=none' })
    await expect(eventItems(page)).toHaveCount(story.events.length)
  },
)

test('Back undoes what the reader chose, and the hash stays free', { tag: '@quick' }, async ({ page }) => {
  const total = publishedStory().events.length
  await openStory(page, { locale: 'en', query: 'view=order' })
  await page.locator('details[data-facet=forum] summary').click()
  const box = page.locator('input[name=forum]:not([data-count="0"])').first()
  await box.check()
  await expect(page).toHaveURL(/forum=/)
  await page.keyboard.press('Escape')
  await eventItems(page).first().locator('h4 a').click()
  await expect(page).toHaveURL(/event=/)
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect(page.locator('article[data-card]')).toHaveCount(0)
  await page.goBack()
  await expect(eventItems(page)).toHaveCount(total)
})

test('on a phone, Back after a filter leads to the event that was read', async ({ page }) => {
  await openStory(page, { locale: 'en', width: 390, height: 844 })
  await revealed(page)
  const item = eventItems(page).nth(30)
  await item.evaluate((element) => element.scrollIntoView())
  const top = () => item.evaluate((element) => element.getBoundingClientRect().top)
  const before = await top()
  const place = () => page.evaluate(() => (history.state as { place?: unknown } | null)?.place)
  await soon(place).toBeTruthy()
  await page
    .locator('input[name=status][value=announced]')
    .evaluate((box) => box instanceof HTMLInputElement && box.click())
  await expect(eventItems(page)).not.toHaveCount(publishedStory().events.length)
  await page.goBack()
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
  await soon(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(40)
})

test(
  'a card opens from the list, keeps the reader’s place, closes with Esc and gives the focus back',
  { tag: '@quick' },
  async ({ page }) => {
    for (const size of [PHONE, { width: 1280, height: 800 }]) {
      await openStory(page, { locale: 'hi', query: 'view=order', ...size })
      // While events above are still let into the layout, a click scrolls anew until its target stands still.
      await revealed(page)
      const link = eventItems(page).nth(30).locator('h4 a')
      await link.scrollIntoViewIfNeeded()
      // As drawn: the browser keeps its place in the frame, not in the layout that a question in between forces.
      const top = () =>
        link.evaluate(async (element) => {
          await new Promise(requestAnimationFrame)
          await new Promise(requestAnimationFrame)
          return element.getBoundingClientRect().top
        })
      const before = await top()
      await link.click()
      await expect(page.locator('article[data-card]')).toBeVisible()
      expect(Math.abs((await top()) - before), 'the list does not jump').toBeLessThanOrEqual(40)
      await page.keyboard.press('Escape')
      await expect(page.locator('article[data-card]')).toHaveCount(0)
      await expect(link).toBeFocused()
    }
  },
)

test('HI-11: switching the language keeps filters, card and view', { tag: '@quick' }, async ({ page }) => {
  const [event] = publishedStory().events.filter(({ status }) => status === 'held')
  await openStory(page, { locale: 'hi', query: `view=order&status=held&event=${event?.id}` })
  await page.locator('[data-language]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(new RegExp(`/en/${STORY}/\\?.*status=held`))
  await expect(page.locator(`article[data-card="${event?.id}"] h2`)).toHaveText(
    inLanguage(event?.title, 'en') ?? '',
  )
  await settled(page)
})
