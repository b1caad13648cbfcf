import type { Page } from '@playwright/test'
import { DESK, expect, openStory, settled, soon, STORY, test, WORDS } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'
import { SLOWER, slowMotion } from './slowMotion.ts'

/*
 * A choice gives the chart other rows. What stays is seen to go there, what goes is seen to go; the page has its new height at
 * once, and nobody waits for anything.
 */

const story = publishedStory()
/** Whoever has enough events to leave several lanes, and not all. */
const [PERSON = ''] = story.people.map(({ id }) => id).filter((id) => id === 'shoigu')
const kept = new Set(
  story.events
    .filter(({ participants }) => participants.some(({ person }) => person === PERSON))
    .map(({ id }) => id),
)

interface Recorded {
  /** In milliseconds, by the clock of the page's animations. */
  readonly at: number
  /** From the chart's upper edge to each mark. */
  readonly marks: Readonly<Record<string, number>>
  /** Of the page, as it is laid out. */
  readonly height: number
  /** From the chart's upper edge to what stands under it, as it is seen. */
  readonly below: number
  readonly leaving: number
  readonly animations: number
}

/** Looks at each frame from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const frames: Recorded[] = []
    Object.assign(window, { seen: frames })
    const look = (at: number) => {
      const surface = document.querySelector('[data-part=surface]')
      const top = surface?.getBoundingClientRect().top ?? 0
      const middle = (mark: Element) => {
        const box = mark.getBoundingClientRect()
        return (box.top + box.bottom) / 2 - top
      }
      frames.push({
        at,
        marks: Object.fromEntries(
          [...document.querySelectorAll<SVGElement>('[data-mark]')].map((mark) => [
            mark.dataset['mark'] ?? '',
            middle(mark),
          ]),
        ),
        height: document.documentElement.offsetHeight,
        below: (document.querySelector('[data-part=list]')?.getBoundingClientRect().top ?? 0) - top,
        leaving: document.querySelectorAll('[data-part=leaving] *').length,
        animations: document.getAnimations().length,
      })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

const framesOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'seen') as readonly Recorded[]) // from above

const different = (values: readonly number[]): number => new Set(values.map((value) => value.toFixed(1))).size

/** The mark of those in all frames that goes the longest way. */
function farthest(frames: readonly Recorded[]): readonly number[] {
  const ids = Object.keys(frames[0]?.marks ?? {}).filter((id) => frames.every(({ marks }) => id in marks))
  const ways = ids.map((id) => frames.map(({ marks }) => marks[id] ?? 0))
  const length = (way: readonly number[]) => Math.abs((way.at(-1) ?? 0) - (way[0] ?? 0))
  return ways.toSorted((a, b) => length(b) - length(a))[0] ?? []
}

const open = (page: Page, query = '') =>
  openStory(page, { locale: 'en', query: `view=scale${query}`, ...DESK })

/** Opens the menu, and waits for what moves the rows: it comes with the first press. */
const openMenu = async (page: Page) => {
  await page.locator('[data-facet=person] summary').click()
  await expect(page.locator('[data-part=leaving]')).toHaveCount(1)
  await settled(page)
}

const choose = (page: Page) => page.locator(`input[name=person][value=${PERSON}]`).check()

test('a filter moves the marks that stay to their new rows, and lets the others fade', async ({ page }) => {
  await open(page)
  await openMenu(page)
  await slowMotion(page)
  await watch(page)
  await choose(page)
  await soon(async () => (await framesOf(page)).some(({ leaving }) => leaving > 0)).toBe(true)
  await settled(page)
  const frames = await framesOf(page)
  const way = farthest(frames)
  expect(Math.abs((way.at(-1) ?? 0) - (way[0] ?? 0)), 'a mark has gone to another row').toBeGreaterThan(20)
  expect(different(way), 'it was seen on its way').toBeGreaterThan(2)
  const down = (way.at(-1) ?? 0) > (way[0] ?? 0)
  expect(
    way.every(
      (place, at) =>
        at === 0 || (down ? place >= (way[at - 1] ?? 0) - 0.1 : place <= (way[at - 1] ?? 0) + 0.1),
    ),
    `straight there: ${way.join(' ')}`,
  ).toBe(true)
  expect(different(frames.map(({ below }) => below)), 'what stands below goes along').toBeGreaterThan(2)
  expect(different(frames.map(({ height }) => height)), 'heights of the page: before and after').toBe(2)
  await soon(async () => (await framesOf(page)).at(-1)).toMatchObject({ leaving: 0, animations: 0 })
  const shown = Object.keys(frames.at(-1)?.marks ?? {})
  expect(
    shown.filter((id) => !kept.has(id)),
    'marks of events that were filtered away',
  ).toEqual([])
})

test('a choice that is taken back while the rows still move leaps nowhere', async ({ page }) => {
  await open(page)
  await openMenu(page)
  await slowMotion(page)
  await watch(page)
  const box = page.locator(`input[name=person][value=${PERSON}]`)
  await box.evaluate((input: HTMLInputElement, later) => {
    input.click()
    setTimeout(() => input.click(), later)
  }, 90 * SLOWER)
  await soon(async () => (await framesOf(page)).some(({ leaving }) => leaving > 0)).toBe(true)
  await soon(async () => (await framesOf(page)).at(-1)).toMatchObject({ leaving: 0, animations: 0 })
  await settled(page)
  const frames = await framesOf(page)
  const way = farthest(frames)
  expect(different(way), 'it was on its way').toBeGreaterThan(2)
  expect(way.at(-1)).toBeCloseTo(way[0] ?? 0, 1)
  const reach = Math.max(...way) - Math.min(...way)
  // At its fastest, at the start, it takes four times as much of its way as at an even pace; two ways are added to each other.
  const leaps = way.filter((place, at) => {
    const [before, now] = [frames[at - 1]?.at ?? 0, frames[at]?.at ?? 0]
    return at > 0 && Math.abs(place - (way[at - 1] ?? 0)) > 2 + (8 * reach * (now - before)) / 280
  })
  expect(leaps).toEqual([])
  await expect(page).toHaveURL(new RegExp(`/${STORY}/\\?view=scale$`))
})

test('nothing moves the first time, nor at another width, nor in another view', async ({ page }) => {
  await open(page, `&person=${PERSON}`)
  await openMenu(page)
  const inChart = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ effect }) => (effect as KeyframeEffect | null)?.target?.closest('[data-part=surface]'))
          .length, // all are
    )
  expect(await inChart()).toBe(0)
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.getByRole('button', { name: WORDS.en['view.order'], exact: true }).click()
  await page.getByRole('button', { name: WORDS.en['view.scale'], exact: true }).click()
  expect(await inChart()).toBe(0)
})

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' })
  test('A11Y-7: a filter changes the rows at once', async ({ page }) => {
    await open(page)
    await openMenu(page)
    await watch(page)
    await choose(page)
    await settled(page)
    const frames = await framesOf(page)
    expect(different(farthest(frames)), 'before and after').toBe(2)
    expect(Math.max(...frames.map(({ leaving, animations }) => leaving + animations))).toBe(0)
  })
})
