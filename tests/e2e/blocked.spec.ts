import { readdirSync, readFileSync } from 'node:fs'
import { cardWords } from '../../src/i18n/cardWords.ts'
import type { BrowserContext, Page } from '@playwright/test'
import { chartWords } from '../../src/i18n/chartWords.ts'
import { noResultWords } from '../../src/i18n/noResultWords.ts'
import { en } from '../../src/i18n/en.ts'
import { SERVED_WORDS } from '../../src/i18n/servedWords.ts'
import type { PartName } from '../../src/view/lateScript.ts'
import { eventItems, expect, openOptions, openStory, soon, STORY, test } from './fixtures.ts'
import { endWaiting, readNotice } from './inPage.ts'
import { publishedStory } from './publishedStory.ts'
import { browsedSite } from './browsedSite.ts'

/*
 * Each built script in turn does not come, and once all of them. That costs the part it brings and nothing else: the list
 * stays, a sentence says what is missing, the rest works, and once the network is back the reader tries again and has it.
 */

const DIST = browsedSite()
test.use({ expectedErrors: /Failed to load resource|net::ERR|samayrekha:/, reuseContext: false })

const nameOf = (file: string) => file.replace(/^.*\/|-[\w-]{8}\.js$/g, '')

/** What the story's page begins with; without any of these it is what was served. */
const START = [
  ...readFileSync(new URL(`en/${STORY}/index.html`, DIST), 'utf8').matchAll(
    /<(?:script type="module" src|link rel="modulepreload" href)="([^"]+)"/g,
  ),
].map(([, file = '']) => nameOf(file))

/** The front page, the page of no address, an event's page and the frame have entries of their own, and the frame what it says to its host. */
const OF_OTHER_PAGES = ['home', 'notFound', 'eventPage', 'mendAddress', 'embed', 'talkToHost', 'learnWords']

const LATE = readdirSync(new URL('assets/', DIST))
  .filter((file) => file.endsWith('.js'))
  .map(nameOf)
  .filter((name) => !START.includes(name) && !OF_OTHER_PAGES.includes(name))

interface Loss {
  /** What brings the part, in turn: its script, then those that this one needs. One that is there already is passed over. */
  readonly scripts: readonly string[]
  /** By what names the page misses it; by none where the card itself says so. */
  readonly names: readonly PartName[]
  readonly act?: (page: Page) => Promise<unknown>
  /** Asks again in place of a press on “Try again”. */
  readonly next?: (page: Page) => Promise<unknown>
  /** There once the part is. */
  readonly part: string
  /** Asked for with this one, though its turn comes later. */
  readonly meanwhile?: string
  /** Its old address stays as good as gone: a browser that remembers failures. */
  readonly remembered?: true
  /** Only there it is on screen at once. */
  readonly on?: 'phone' | 'desk'
  /** The act leaves no list that a filter could be tried on. */
  readonly narrow?: true
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const search = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words)
const openEvent = (page: Page) => eventItems(page).nth(2).locator('h4 a').click()
/** A press that no open menu is needed for. */
const tick = (page: Page) =>
  page.locator('input[name=status][value=held]').evaluate((box: HTMLInputElement) => box.click())
const HELD = publishedStory().events.filter(({ status }) => status === 'held').length

const stir = (page: Page) => page.mouse.wheel(0, 1)

/** What a page loses in the order in which a reader meets it: what has come once stays. */
const VISITS: Readonly<Record<string, readonly Loss[]>> = {
  'its parts': [
    {
      scripts: ['SlimNavigator'],
      names: ['navigatorLabel'],
      act: stir,
      part: '[data-part=navigator] [role=slider]',
      on: 'phone',
    },
    {
      scripts: ['Timeline', 'layoutTimeline'],
      names: ['view.scale'],
      act: press(en['view.scale']),
      part: '[data-mark]',
      meanwhile: 'timelineGestures',
    },
    { scripts: ['timelineGestures'], names: ['zoomControls'], part: '[data-mark]' },
    {
      scripts: ['KeysHelp'],
      names: ['zoomControls'],
      act: press(chartWords('en').keysHelp),
      part: '[role=toolbar] ~ [role=dialog]',
    },
    {
      scripts: ['OfficesAndCoverage', 'provenance'],
      names: ['chartContext'],
      act: async (page) => {
        await openOptions(page)
        await page.getByLabel(en.chartContext).check()
        await page.keyboard.press('Escape')
      },
      part: '[data-part=offices]',
    },
    {
      scripts: ['AsOfSlider', 'asOf'],
      names: ['asOf.open'],
      act: press(en['asOf.open']),
      part: '[data-part=as-of]',
    },
    {
      scripts: ['search'],
      names: ['searchLabel'],
      act: search('Belousov'),
      part: '[data-part=stage]:not(:has(li[data-event]:nth-child(20)))',
    },
    {
      scripts: ['NoResults'],
      names: ['filtersHeading'],
      act: search('zzzz'),
      part: `text=${noResultWords('en')('none')}`,
      narrow: true,
    },
    {
      scripts: ['ShownDownloads', 'escapeHtml'],
      names: ['download'],
      act: async (page) => {
        await search('')(page)
        await tick(page)
        await page.locator('[data-part=download] summary').click()
      },
      part: '[data-part=download-shown]',
      narrow: true,
    },
    {
      scripts: ['FootPanel'],
      names: ['share', 'embed', 'cite', 'reportError'],
      act: async (page) => {
        await tick(page)
        await press(en.cite)(page)
      },
      remembered: true,
      part: '[data-part=panel] textarea',
    },
    { scripts: ['CardClaims'], names: ['cards'], act: openEvent, part: 'article[data-card] [data-fact]' },
    {
      scripts: ['TourBar'],
      names: ['tour'],
      act: (page) => page.locator('[data-part=tour] button').click(),
      part: '[data-part=tour-bar]',
      narrow: true,
    },
    {
      scripts: ['hi'],
      names: ['languageLabel'],
      act: (page) => page.locator('a[data-language=hi]').click(),
      part: 'html[lang=hi]',
    },
  ],
  'what chart, map and list have in common': [
    {
      scripts: ['strip'],
      names: ['navigatorLabel'],
      act: stir,
      part: '[data-part=navigator] [role=slider]',
      on: 'phone',
    },
    { scripts: ['strip'], names: ['view.scale'], part: '[data-mark]', on: 'desk' },
  ],
  'its card': [
    {
      scripts: ['idleParts', 'sourceWords'],
      names: ['cards'],
      act: openEvent,
      next: (page) => eventItems(page).nth(1).locator('h4 a').click(),
      part: 'article[data-card]',
      meanwhile: 'observeEvidence',
    },
    { scripts: ['observeEvidence'], names: [], part: 'article[data-card] section li' },
  ],
}

/** What nobody misses: without it the rows of a chart change at once. */
const MOTION = 'Leaving'

test('of each script that comes late it is written down what is lost without it', () => {
  const lost = [
    MOTION,
    ...Object.values(VISITS).flatMap((losses) => losses.flatMap(({ scripts }) => scripts)),
  ]
  expect(new Set(lost)).toEqual(new Set(LATE))
})

/** The network of a page, in which some scripts do not come. */
async function networkOf(page: Page) {
  const blocked = new Set<string>()
  const come = new Set<string>()
  await page.route(/\/assets\/.*\.js/, (route) => {
    const { pathname, search } = new URL(route.request().url())
    const name = nameOf(pathname)
    const gone = [name, search === '' ? `${name}, without a query` : '', 'all of them']
    if (gone.some((each) => blocked.has(each))) return route.abort()
    come.add(name)
    return route.continue()
  })
  const block = (...names: readonly string[]) => {
    blocked.clear()
    for (const name of names) if (name !== '') blocked.add(name)
  }
  return { block, come }
}

test('without the script that moves its rows a chart changes at once, and nothing is said to be missing', async ({
  page,
}) => {
  const { block } = await networkOf(page)
  block(MOTION)
  await openStory(page, { locale: 'en', query: 'view=scale' })
  const lost = page.waitForEvent('requestfailed')
  await page.locator('[data-facet=status] summary').click()
  expect((await lost).url()).toContain(MOTION)
  const marks = page.locator('[data-mark]')
  const before = await marks.count()
  await tick(page)
  await soon(() => marks.count()).toBeLessThan(before)
  await expect(page.locator('[data-part=missing]')).toHaveCount(0)
})

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const

for (const [device, size] of Object.entries(SIZES)) {
  for (const [visit, losses] of Object.entries(VISITS))
    test(`on a ${device}, each late script in turn does not come: the page misses that part alone and gets it at the next try (${visit})`, async ({
      page,
    }) => {
      const { block, come } = await networkOf(page)
      const missing = page.locator('[data-part=missing]')
      const met = losses.filter(({ on = device }) => on === device)
      let opened = false
      for (const { scripts, names, act, next, part, meanwhile = '', narrow, remembered } of met) {
        const place = names.length > 0 ? missing : page.locator('article[data-card]')
        const retry = place.getByRole('button', { name: en.retry, exact: true })
        const turns = scripts.filter((script) => !come.has(script))
        expect(turns, 'its turn comes before it has come').toContain(scripts[0])
        for (const [turn, script] of turns.entries()) {
          if (turn > 0 && come.has(script)) continue
          block(script, meanwhile)
          if (!opened) {
            await openStory(page, { locale: 'en', ...size, script: false })
            await stir(page)
          }
          if (turn > 0) await retry.click()
          else await act?.(page)
          opened = true
          const words = `Not loaded: ${names.map((name) => `“${en[name]}”`).join(', ')}`
          await expect(place).toContainText(names.length > 0 ? words : cardWords('en')('failed'))
          if (turn > 0 || narrow) continue
          const seen = eventItems(page).filter({ visible: true })
          await expect(seen).toHaveCount(publishedStory().events.length)
          await tick(page)
          await expect(page.locator('#shown')).toContainText(`${HELD} of`)
          await expect(seen).toHaveCount(HELD)
          await tick(page)
          await expect(seen).toHaveCount(publishedStory().events.length)
        }
        block(meanwhile, remembered ? `${scripts[0]}, without a query` : '')
        await (next ? next(page) : retry.click())
        await expect(page.locator(part).first()).toBeAttached()
        for (const name of names) await expect(missing.filter({ hasText: en[name] })).toHaveCount(0)
      }
    })

  test(`on a ${device}, each script that it starts with does not come, and once all of them: the list stays and the page says so`, async ({
    context,
  }) => {
    await Promise.all([...START, 'all of them'].map((script) => startWithout(context, script, size)))
  })
}

async function startWithout(
  context: BrowserContext,
  script: string,
  size: { width: number; height: number },
) {
  const page = await context.newPage()
  const { block } = await networkOf(page)
  block(script)
  await openStory(page, { locale: 'en', ...size, script: false })
  await page.mouse.wheel(0, 1)
  const mute = await page.evaluate(() => document.documentElement.dataset['script'] === undefined)
  if (mute) await page.evaluate(endWaiting)
  await soon(() => page.evaluate(readNotice), script).toContain(SERVED_WORDS.en.startFailed)
  await expect(eventItems(page)).toHaveCount(publishedStory().events.length)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  block()
  if (mute) await page.reload()
  else await page.getByRole('button', { name: en.retry, exact: true }).click()
  await page.getByRole('searchbox').fill('Belousov')
  await soon(() => eventItems(page).count(), script).toBeLessThan(publishedStory().events.length)
  await page.close()
}
