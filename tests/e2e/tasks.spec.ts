import { inLanguage } from '../../src/domain/text.ts'
import type { Locator, Page } from '@playwright/test'
import { cardWords } from '../../src/i18n/cardWords.ts'
import { noResultWords } from '../../src/i18n/noResultWords.ts'
import { sourceWords } from '../../src/i18n/sourceWords.ts'
import { languageKey } from '../../src/view/languageKey.ts'
import {
  DESK,
  eventItems,
  expect,
  LOCALES,
  openStory,
  PHONE,
  statusLine,
  test,
  turnTo,
  WORDS,
} from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/** Letters as a reader sees them: राष्ट्रीय has three. */
const LETTERS = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/*
 * What a reader comes for. An action is a deliberate act: pressing a control, following a link, typing one word into one
 * field, one key of the chart. Moving about (Tab, scrolling) is not counted, but must be possible: a control that is
 * pressed has been reached by Tab or is scrolled to first.
 */

const MOST = 3

/** Acts as a reader does, and counts. */
interface Hands {
  readonly press: (target: Locator) => Promise<void>
  readonly type: (target: Locator, text: string) => Promise<void>
  readonly key: (target: Locator, key: string) => Promise<void>
  readonly actions: () => number
}

function makeHands(page: Page, how: 'keyboard' | 'touch'): Hands {
  let actions = 0
  const reach = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded()
    if (how === 'touch') return
    expect(
      await target.evaluate((element) => (element as HTMLElement).tabIndex), // every control is one
      'can be reached by Tab',
    ).toBeGreaterThanOrEqual(0)
    await target.focus()
    await expect(target).toBeFocused()
  }
  return {
    press: async (target) => {
      actions++
      await reach(target)
      if (how === 'touch') await target.tap()
      else await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
    },
    type: async (target, text) => {
      actions++
      await reach(target)
      if (how === 'touch') await target.tap()
      await page.keyboard.type(text)
    },
    key: async (target, key) => {
      actions++
      await reach(target)
      await page.keyboard.press(key)
    },
    actions: () => actions,
  }
}

const story = publishedStory()
const BELOUSOV = story.people.find(({ name }) => /Belousov/.test(inLanguage(name, 'en')))
const withBelousov = story.events.filter(({ participants }) =>
  participants.some(({ person }) => person === BELOUSOV?.id),
)
const latest = withBelousov.filter(({ status }) => status === 'held').at(-1)
const [disputed] = story.events.filter((event) => event.disputed)
const in2024 = story.events.filter(({ date }) => date.startsWith('2024'))

for (const [how, size, hasTouch] of [
  ['keyboard', DESK, false],
  ['touch', PHONE, true],
] as const)
  test.describe(`by ${how}`, () => {
    test.use({ hasTouch, reducedMotion: 'reduce' })
    const open = (page: Page) => openStory(page, { locale: 'hi', query: 'view=order', ...size })

    test(
      `DES-9: its source is opened in ${MOST} actions or fewer, by ${how}`,
      { tag: '@quick' },
      async ({ page, context }) => {
        await context.route(/^https:/, (route) => route.fulfill({ body: 'the article' }))
        await open(page)
        const hands = makeHands(page, how)
        await hands.type(page.getByRole('searchbox'), 'Belousov')
        const item = eventItems(page).and(page.locator(`[data-event="${latest?.id}"]`))
        await expect(eventItems(page)).not.toHaveCount(story.events.length)
        const article = context.waitForEvent('page')
        await hands.press(item.locator('a[target=_blank]').first())
        expect((await article).url()).toMatch(/^https:/)
        expect(hands.actions()).toBeLessThanOrEqual(MOST)
      },
    )

    test(`DES-9: the latest meeting with Belousov is found, how many events 2024 had and what sources dispute is read, and the words to cite it by are on screen, in ${MOST} actions or fewer each, by ${how}`, async ({
      page,
    }) => {
      await open(page)
      /** Does what a reader comes for, from the page as it opens, and counts. */
      const task = (what: string, act: (hands: Hands) => Promise<void>) =>
        test.step(what, async () => {
          await turnTo(page, 'view=order')
          await expect(eventItems(page)).toHaveCount(story.events.length)
          const hands = makeHands(page, how)
          await act(hands)
          expect(hands.actions(), what).toBeLessThanOrEqual(MOST)
          expect(hands.actions(), what).toBeGreaterThan(0)
        })
      await task('the latest meeting', async (hands) => {
        await hands.type(page.getByRole('searchbox'), 'Belousov')
        const held = eventItems(page).and(page.locator('[data-status=held]'))
        await expect(held.last()).toHaveAttribute('data-event', latest?.id ?? '')
        await held.last().scrollIntoViewIfNeeded()
        await expect(held.last()).toContainText(inLanguage(latest?.title, 'hi') ?? '')
      })
      await task('events of 2024', async (hands) => {
        await hands.type(page.getByRole('searchbox'), '2024')
        await expect(statusLine(page)).toContainText(new RegExp(`(^|\\D)${in2024.length}(\\D|$)`))
        await expect(eventItems(page)).toHaveCount(in2024.length)
      })
      await task('what sources dispute', async (hands) => {
        const item = eventItems(page).filter({ hasText: WORDS.hi.disputed }).first()
        await expect(item).toHaveAttribute('data-event', disputed?.id ?? '')
        await hands.press(item.locator('h4 a'))
        const card = page.locator('article[data-card]')
        await expect(card.getByRole('heading', { name: cardWords('hi')('disagreements') })).toBeVisible()
      })
      await task('the words to cite it by', async (hands) => {
        await hands.press(page.getByRole('button', { name: WORDS.hi.cite }))
        await expect(page.locator('footer')).toContainText(story.dataVersion)
        await expect(page.locator('[data-part=panel]')).toContainText(story.dataVersion)
      })
    })
  })

for (const locale of LOCALES) {
  test(`DES-1: the page says which of its two modes is shown, and the axis belongs to scale (${locale})`, async ({
    page,
  }) => {
    for (const [size, query, mode] of [
      [DESK, '', 'scale'],
      [PHONE, '', 'order'],
      [DESK, 'view=order', 'order'],
      [PHONE, 'view=scale', 'scale'],
    ] as const) {
      await openStory(page, { locale, query, ...size })
      const pressed = page
        .getByRole('group', { name: WORDS[locale].viewLabel })
        .locator('[aria-pressed=true]')
      await expect(pressed).toHaveText(WORDS[locale][`view.${mode}`])
      const chart = page.locator('[data-part=chart]')
      await expect(chart).toBeVisible({ visible: mode === 'scale' })
      // A phone's page is asleep until somebody stirs; awake, it has the view that is shown and no other.
      await page.mouse.move(2, 2)
      await expect(chart).toHaveCount(mode === 'scale' ? 1 : 0)
    }
  })

  test(`DES-3: each event says when, what in at most 240 letters, where it was decided, how sure, and who says so (${locale})`, async ({
    page,
  }) => {
    for (const { id, summary } of story.events)
      expect.soft([...LETTERS.segment(inLanguage(summary, locale))].length, id).toBeLessThanOrEqual(240)
    await openStory(page, { locale, query: 'view=order' })
    const items = await eventItems(page).evaluateAll((all) => all.map((item) => item.textContent ?? ''))
    const forums = new Map(story.forums.map(({ id, shortName }) => [id, inLanguage(shortName, locale)]))
    for (const [at, event] of story.events.entries()) {
      const text = items[at] ?? ''
      const lead = story.sources.find(({ id }) => id === inLanguage(event.lead, locale).source)
      expect.soft(text, event.id).toContain(forums.get(event.forum))
      expect.soft(text, `${event.id}: the publisher`).toContain(inLanguage(lead?.publisher, locale))
      expect.soft(text, `${event.id}: its language`).toMatch(languageWord(lead?.language ?? '', locale))
      if (event.sourceCount > 1) expect.soft(text, event.id).toContain(String(event.sourceCount - 1))
      if (event.disputed) expect.soft(text, event.id).toContain(WORDS[locale].disputed)
      if (event.status !== 'held' && event.status !== 'context')
        expect.soft(text, event.id).toContain(WORDS[locale][`status.${event.status}`])
    }
    const [held] = story.events.filter(({ status }) => status === 'held')
    await openStory(page, { locale, query: `event=${held?.id}` })
    await expect(page.locator('article[data-card] [data-status=held]')).toHaveText(
      WORDS[locale]['status.held'],
    )
  })

  test(`DES-4: a reader sees what a filter would leave, is told when nothing is left, clears it, and goes back (${locale})`, async ({
    page,
  }) => {
    await openStory(page, { locale, query: 'view=order' })
    const menu = page.locator('details[data-facet=person]')
    await menu.locator('summary').click()
    const label = menu.locator('label').first()
    const count = await label.locator('input').getAttribute('data-count')
    await expect(label, 'the count is written beside the name').toContainText(count ?? '?')
    await label.locator('input').check()
    await expect(eventItems(page)).toHaveCount(Number(count))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: WORDS[locale].clearAll, exact: true }).click()
    await expect(eventItems(page)).toHaveCount(story.events.length)
    await page.goBack()
    await expect(eventItems(page)).toHaveCount(Number(count))
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    await expect(eventItems(page)).toHaveCount(Number(count))
    await openStory(page, { locale, query: 'view=order&q=zzzzzz' })
    await expect(page.locator('main')).toContainText(noResultWords(locale)('none'))
  })
}

function languageWord(tag: string, locale: (typeof LOCALES)[number]): RegExp {
  return new RegExp(sourceWords(locale)(`language.${languageKey(tag)}`))
}

test('PRV-6, DES-6: days are points, spans are bars with ends, and a date that is not exact has none', async ({
  page,
}) => {
  await openStory(page, {
    locale: 'en',
    query: 'view=scale&from=2023-01-01&to=2026-12-31',
    width: 1920,
    height: 1000,
  })
  const partsOf = (id: string) =>
    page.locator(`[data-mark="${id}"]`).evaluate((mark) => ({
      ends: mark.querySelectorAll('[class*=barEnd]').length,
      soft: mark.querySelectorAll('[class*=softBar]').length,
      point: mark.querySelectorAll('path[class*=shape]').length,
    }))
  const drawn = new Set(
    await page
      .locator('[data-mark]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark') ?? '')),
  )
  const shown = story.events.filter(({ id, date }) => drawn.has(id) && date >= '2023')
  const days = shown.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))
  const spans = shown.filter(({ date }) => /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date))
  const vague = shown.filter(({ date }) => /^\d{4}-\d\d~?$/.test(date) || date.endsWith('~'))
  expect(Math.min(days.length, spans.length, vague.length), 'the story has each kind').toBeGreaterThan(0)
  for (const { id } of days) expect.soft(await partsOf(id), id).toEqual({ ends: 0, soft: 0, point: 1 })
  for (const { id } of spans) expect.soft((await partsOf(id)).ends, id).toBe(2)
  for (const { id } of vague) expect.soft(await partsOf(id), id).toMatchObject({ ends: 0, soft: 1 })
})
