import fc from 'fast-check'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createFrameHistory } from '../../src/embed/frameHistory.ts'
import { formatOembed } from '../../src/embed/oembed.ts'
import { initialView, reduceView } from '../../src/state/reduceView.ts'
import { expandStep, foldStep, walkTo } from '../../src/state/tour.ts'
import { THEMES, type ViewState } from '../../src/state/viewState.ts'
import { parseViewUrl } from '../../src/state/viewUrl.ts'
import { carriedView, embedQuery } from '../../src/view/share/embedView.ts'
import { formatSnippets, type Snippets } from '../../src/view/share/snippets.ts'
import { anyView } from '../fixtures/anyView.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { snippetSource } from './snippetSource.ts'

/*
 * From what a newsroom sees when it presses Embed to what its readers see: the snippet is made, put into a page, and the
 * address of the frame that comes of it is read as the frame reads it.
 */

beforeAll(async () => {
  // Near at once, so that the loader makes its frame.
  class NearAtOnce {
    readonly #seen: (seen: { isIntersecting: boolean }[]) => void
    constructor(seen: (seen: { isIntersecting: boolean }[]) => void) {
      this.#seen = seen
    }
    observe() {
      this.#seen([{ isIntersecting: true }])
    }
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', NearAtOnce)
  const script = document.createElement('script')
  script.src = 'https://timeline.example/loader.js'
  Object.defineProperty(document, 'currentScript', { value: script })
  await import('../../src/embed/loader.ts')
})
afterEach(() => document.body.replaceChildren())

/** The address that a pasted snippet leads its readers to. */
function arrivalOf(html: string): URL {
  document.body.innerHTML = html
  const frame = document.querySelector('iframe, amp-iframe')
  const address = frame?.getAttribute('src') ?? document.querySelector('a')?.href
  document.body.replaceChildren()
  return new URL(address ?? '')
}

/** What the timeline in a frame of this address shows. */
function seenInFrame({ pathname, search, hash }: URL, { locale }: ViewState): ViewState {
  const win = {
    location: { pathname, search, hash },
    history: { replaceState() {} },
    addEventListener() {},
    removeEventListener() {},
  }
  return createFrameHistory(win, 'sample-story', locale).read()
}

/** A view that an address can say, as the page's own address always has. */
const anyAddress = anyView.map((view) => ({
  ...parseViewUrl(new URL(`https://x/${embedQuery(view, 'auto')}`).search, view.locale),
  theme: 'auto' as const,
}))

/** One for all: what is reckoned of a story is remembered with it. */
const story = makeStory({ events: [{ id: 'talks', importance: 1 }, { id: 'event-1' }] })
const sourceOf = (view: ViewState, query: string) => snippetSource({ story, locale: view.locale, query })

for (const kind of ['element', 'frame', 'hardened', 'amp'] as const satisfies (keyof Snippets)[])
  test(`whatever view is asked for arrives by the snippet “${kind}”, in the colours that were chosen`, () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...THEMES), (view, theme) => {
        const source = sourceOf(view, embedQuery(carriedView(kind, view), theme))
        const arrival = arrivalOf(formatSnippets(source)[kind])
        expect(seenInFrame(arrival, view)).toEqual({ ...view, theme })
      }),
      { numRuns: 60 },
    )
  })

test('whatever view is asked for arrives by the snippet “newsletter”, on a page with the colours of its reader’s device', () => {
  fc.assert(
    fc.property(anyAddress, (view) => {
      const source = sourceOf(view, embedQuery(carriedView('newsletter', view), 'light'))
      const { search } = arrivalOf(formatSnippets(source).newsletter)
      expect(parseViewUrl(search, view.locale)).toEqual(view)
    }),
    { numRuns: 60 },
  )
})

test('a step of the walk arrives as it is written by then, by its number alone', () => {
  const step = (event: string, window: string | null) => ({
    caption: { hi: 'कैप्शन', en: 'Caption' },
    event,
    window,
    filters: { person: ['belousov'], office: [], forum: [], status: [] },
  })
  const view = reduceView(
    initialView('hi'),
    walkTo([step('talks', '2024-11/2025-02')], 1) ?? { type: 'endWalk' },
  )
  const source = sourceOf(view, embedQuery(foldStep(view, [step('talks', '2024-11/2025-02')]), 'dark'))
  for (const kind of ['element', 'frame', 'hardened', 'amp'] as const) {
    const arrival = arrivalOf(formatSnippets(source)[kind])
    expect(arrival.search).toBe('?step=1&theme=dark')
    const mended = [step('event-1', null)]
    expect(expandStep(seenInFrame(arrival, view), mended)).toMatchObject({
      step: 1,
      event: 'event-1',
      window: null,
    })
  }
})

test('by the snippet “address” the open event arrives, through the oEmbed answer of its page, and nothing else is offered', () => {
  fc.assert(
    fc.property(anyAddress, (view) => {
      const carried = carriedView('address', view)
      expect(carried).toEqual({ ...initialView(view.locale), event: view.event })
      const query = embedQuery(carried, 'light')
      const { address } = formatSnippets(sourceOf(view, query))
      expect(new URL(address).search).toBe('')
      expect(address.endsWith(view.event === null ? '/sample-story/' : `/event/${view.event}/`)).toBe(true)
      // The build writes this answer for each event's page (tests/built/published.test.ts).
      const arrival = arrivalOf(formatOembed(sourceOf(view, query)).html)
      expect(seenInFrame(arrival, view)).toEqual({ ...carried, theme: 'light' })
    }),
    { numRuns: 60 },
  )
})
