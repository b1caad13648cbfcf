import { act, cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/app/servedParts.ts'
import { App } from '../../src/app/App.tsx'
// Else they would come in the middle of a step.
import '../../src/app/observeEvidence.ts'
import '../../src/view/card/CardClaims.tsx'
import '../../src/view/filters/NoResults.tsx'
import '../../src/state/asOf.ts'
import '../../src/state/search.ts'
import '../../src/view/filters/AsOfSlider.tsx'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore, type ViewStore } from '../../src/app/viewStore.ts'
import { utcDay } from '../../src/domain/calendar.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import type { ViewIntent } from '../../src/state/viewState.ts'
import { Timeline } from '../../src/view/chart/Timeline.tsx'
import { makeStory } from '../fixtures/makeStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'
import { looseTexts, translate } from '../fixtures/translatePage.ts'

/*
 * A browser that translates the page puts each text into elements of its own, behind React's back. React then changes a
 * text that is no longer in the page, so that a link names one newspaper and opens another, or fails where it takes the
 * text away. A text that is all there is in its element is replaced together with what the browser has put there.
 */

const STORY = makeStory({
  events: [
    {
      id: 'shoigu',
      date: '2023-04-28',
      title: { hi: 'शोइगु से वार्ता', en: 'Talks with Shoigu' },
      place: { hi: 'दिल्ली', en: 'New Delhi' },
      forum: 'sco',
      importance: 1,
      participants: [
        { person: 'rajnath-singh', office: 'in-defence-minister' },
        { person: 'sergei-shoigu', office: 'ru-defence-minister' },
      ],
    },
    { id: 'session-21', date: '2024-12-10', title: { hi: '21वां सत्र', en: '21st session' }, session: 21 },
    {
      id: 'session-22',
      date: '2025-12-04',
      title: { hi: '22वां सत्र', en: '22nd session' },
      session: 22,
      status: 'announced',
    },
  ],
})

const ADDRESS = `/en/${STORY.id}/`

function open(address: string): ViewStore {
  window.history.replaceState(null, '', address)
  const locale = address.startsWith('/hi/') ? 'hi' : 'en'
  const boot = {
    story: STORY,
    skipped: 0,
    locale,
    messages: locale === 'hi' ? hi : en,
    root: '../../',
    dataFile: 'story.json',
  } as const
  const store = createViewStore(locale, createViewHistory(window, STORY.id, locale))
  render(<App boot={boot} store={store} chart={Timeline} />)
  return store
}

/**
 * What is read: each link, and each element that holds nothing but a text, with the place it leads to. What is said of a
 * change alone, to a screen reader, a page that is opened does not say.
 */
const read = (): readonly string[] =>
  [...document.body.querySelectorAll('*:not(font, style)')]
    .filter((element) => element.localName === 'a' || element.querySelector('*:not(font)') === null)
    .filter(
      (element) => element.getAttribute('aria-live') === null || element.getAttribute('role') === 'status',
    )
    .map((element) => `${element.localName} ${element.getAttribute('href') ?? ''} ${element.textContent}`)

/** Does it, and lets the page come to rest: its status line waits half a second, other words come as scripts. */
async function settle(does: () => void, ms: number) {
  act(does)
  for (let passed = 0; passed < ms; passed += STEP_MS)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(STEP_MS)
      await new Promise((resolve) => setImmediate(resolve))
    })
}

const STEP_MS = 40

const STEPS: readonly (readonly [string, ViewIntent])[] = [
  ['the other language', { type: 'setLocale', locale: 'hi' }],
  ['a card', { type: 'selectEvent', event: 'session-21' }],
  ['another card', { type: 'selectEvent', event: 'shoigu' }],
  ['another view', { type: 'setView', view: 'order' }],
  ['a filter', { type: 'toggleFacet', facet: 'forum', value: 'sco' }],
  ['a second filter', { type: 'toggleFacet', facet: 'status', value: 'held' }],
  ['the first language', { type: 'setLocale', locale: 'en' }],
  ['no filter', { type: 'clearAll' }],
  ['no card', { type: 'selectEvent', event: null }],
  ['the chart', { type: 'setView', view: 'scale' }],
  ['a window', { type: 'setWindow', window: { start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) } }],
  ['a filter of the chart', { type: 'toggleFacet', facet: 'person', value: 'sergei-shoigu' }],
  ['the other language of the chart', { type: 'setLocale', locale: 'hi' }],
  ['a day of the past', { type: 'setAsOf', asOf: utcDay(2024, 6, 1) }],
  ['a search', { type: 'setQuery', query: 'शोइगु' }],
  ['another theme', { type: 'setTheme', theme: 'dark' }],
]

beforeEach(() => {
  // What is waited for passes at once.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stubMatchMedia()
  vi.spyOn(console, 'error')
})

afterEach(() => void vi.useRealTimers())

describe('a page that the browser has translated', () => {
  it('says after each choice what a page says that is opened there', async () => {
    const store = open(ADDRESS)
    const seen: (readonly [string, string, readonly string[]])[] = []
    for (const [name, intent] of STEPS) {
      translate(document.body)
      // The search waits for its own script and for a pause.
      await settle(() => store.send(intent), /^set(Query|AsOf)/.test(intent.type) ? 4000 : 560)
      seen.push([name, location.pathname + location.search, read()])
    }
    expect(console.error).not.toHaveBeenCalled()
    vi.useRealTimers()
    for (const [name, address, words] of seen) {
      cleanup()
      open(address)
      await waitFor(() => expect(words, name).toEqual(read()))
    }
  }, 180_000)

  it('has each text alone in its element, wherever it may change', async () => {
    const store = open(ADDRESS)
    const loose = new Set<string>()
    for (const [, intent] of STEPS) {
      await settle(() => store.send(intent), 50)
      for (const text of looseTexts(document.body)) loose.add(text)
    }
    expect([...loose]).toEqual([])
  })
})
