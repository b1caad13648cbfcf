import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

const SITE = 'https://timeline.example/news/'
/** Observers that the loader has made, and how a test brings an element near. */
const observers = new Map<Element, (seen: { isIntersecting: boolean }[]) => void>()

class FakeObserver {
  readonly #seen: (seen: { isIntersecting: boolean }[]) => void
  constructor(seen: (seen: { isIntersecting: boolean }[]) => void) {
    this.#seen = seen
  }
  observe(element: Element) {
    observers.set(element, this.#seen)
  }
  disconnect() {
    for (const [element, seen] of observers) if (seen === this.#seen) observers.delete(element)
  }
}

beforeAll(async () => {
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  Element.prototype.scrollIntoView = () => {}
  const script = document.createElement('script')
  script.src = `${SITE}loader.js`
  Object.defineProperty(document, 'currentScript', { value: script })
  await import('../../src/embed/loader.ts')
})

beforeEach(() => observers.clear())
afterEach(() => document.body.replaceChildren())

interface Attributes {
  readonly [name: string]: string
}

function place(attributes: Attributes = {}): HTMLElement {
  const element = document.createElement('samay-rekha')
  for (const [name, value] of Object.entries({ story: 'a-story', lang: 'hi', ...attributes }))
    element.setAttribute(name, value)
  const quote = document.createElement('blockquote')
  quote.textContent = 'Fallback'
  element.append(quote)
  document.body.append(element)
  return element
}

const comeNear = (element: Element) => observers.get(element)?.([{ isIntersecting: true }])
const frameIn = (element: Element) => element.querySelector('iframe')
const quoteIn = (element: Element) => element.querySelector('blockquote')

function say(data: unknown, source: unknown, origin = 'https://timeline.example') {
  const message = new MessageEvent('message', { data, origin })
  Object.defineProperty(message, 'source', { value: source })
  window.dispatchEvent(message)
}

const height = (value: unknown) => ({
  type: 'samayrekha',
  version: 1,
  id: 'hi/a-story',
  kind: 'height',
  height: value,
})

describe('a timeline in a host page', () => {
  test('costs one script and makes no frame before the reader comes near', () => {
    const element = place()
    expect(frameIn(element)).toBeNull()
    observers.get(element)?.([{ isIntersecting: false }])
    expect(frameIn(element)).toBeNull()
    expect(quoteIn(element)?.hidden).toBe(false)
  })

  test('makes its frame once, from the loader’s own site, with the view that its attributes name', () => {
    const element = place({
      person: 'rajnath-singh vladimir-putin',
      theme: 'dark',
      q: 'S 400',
      title: 'Title',
    })
    comeNear(element)
    comeNear(element)
    expect(element.querySelectorAll('iframe')).toHaveLength(1)
    expect(frameIn(element)?.src).toBe(
      `${SITE}embed/hi/a-story/?person=rajnath-singh&person=vladimir-putin&q=S+400&theme=dark`,
    )
    expect(frameIn(element)?.title).toBe('Title')
    expect(frameIn(element)?.referrerPolicy).toBe('strict-origin-when-cross-origin')
  })

  test('can be held to one release of the records', () => {
    const element = place({ release: '0123456789ab' })
    comeNear(element)
    expect(frameIn(element)?.src).toBe(`${SITE}embed/@0123456789ab/hi/a-story/`)
  })

  test('never leaves the loader’s site, whatever its attributes say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (story, lang) => {
        const element = place({ story, lang })
        comeNear(element)
        const url = new URL(frameIn(element)?.src ?? '')
        element.remove()
        return url.origin === 'https://timeline.example'
      }),
      { numRuns: 50 },
    )
  })

  test('keeps its fallback until the frame has spoken, then shows the frame alone', () => {
    const element = place({ 'height-0': '700' })
    comeNear(element)
    const frame = frameIn(element)
    expect(quoteIn(element)?.hidden).toBe(false)
    expect(frame?.style.visibility).toBe('hidden')
    expect(element.style.minHeight).toBe('700px')
    say(height(900), frame?.contentWindow)
    expect(quoteIn(element)?.hidden).toBe(true)
    expect(frame?.style.visibility).toBe('')
    expect(frame?.style.height).toBe('900px')
  })

  test('is not moved for a few pixels less than the snippet promised', () => {
    const element = place({ 'height-0': '700' })
    comeNear(element)
    say(height(690), frameIn(element)?.contentWindow)
    expect(frameIn(element)?.style.height).toBe('700px')
    say(height(690), frameIn(element)?.contentWindow)
    expect(frameIn(element)?.style.height).toBe('690px')
  })

  test('changes no style for 1,000 random messages from another frame', () => {
    const element = place()
    const other = document.createElement('iframe')
    document.body.append(other)
    comeNear(element)
    say(height(900), frameIn(element)?.contentWindow)
    const before = document.body.outerHTML
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.integer().map(height)), (data) => {
        say(data, other.contentWindow)
        return document.body.outerHTML === before
      }),
      { numRuns: 1000 },
    )
  })

  test('believes a frame without an origin only if its own sandbox made it so', () => {
    const [plain, opaque] = [place(), place({ sandbox: 'allow-scripts' })]
    for (const element of [plain, opaque]) {
      comeNear(element)
      say(height(900), frameIn(element)?.contentWindow, 'null')
    }
    expect(frameIn(plain)?.style.height).not.toBe('900px')
    expect(frameIn(opaque)?.style.height).toBe('900px')
    expect(frameIn(opaque)?.getAttribute('sandbox')).toBe('allow-scripts')
  })

  test('sizes each of several frames by itself', () => {
    const [first, second] = [place(), place({ story: 'b-story' })]
    for (const element of [first, second]) comeNear(element)
    say(height(900), frameIn(first)?.contentWindow)
    say(height(800), frameIn(second)?.contentWindow)
    expect([first, second].map((element) => frameIn(element)?.style.height)).toEqual(['900px', '800px'])
  })
})

const click = (href: string, keys: MouseEventInit = {}) => {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  return link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))
}

describe('a link of the host page', () => {
  test('opens an event in a timeline that is not there yet', () => {
    const element = place()
    expect(click('https://timeline.example/hi/a-story/event/talks/#samayrekha:talks')).toBe(false)
    expect(frameIn(element)?.src).toContain('?event=talks')
  })

  test('opens an event in the timeline that is there, by a message', () => {
    const element = place()
    comeNear(element)
    const frame = frameIn(element)
    say(height(900), frame?.contentWindow)
    const sent: unknown[] = []
    if (frame?.contentWindow) frame.contentWindow.postMessage = (message: unknown) => void sent.push(message)
    click('#samayrekha:talks')
    expect(sent).toEqual([{ type: 'samayrekha', version: 1, kind: 'open', event: 'talks' }])
  })

  test('opens it in the timeline it names, when there are several', () => {
    const first = place()
    const second = place({ id: 'second', story: 'b-story' })
    click('#samayrekha:talks@second')
    expect(frameIn(first)).toBeNull()
    expect(frameIn(second)?.src).toContain('b-story/?event=talks')
  })

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'opens elsewhere, as its reader wants, with the %s',
    (key) => {
      const element = place()
      expect(click('#samayrekha:talks', { [key]: true })).toBe(true)
      expect(frameIn(element)).toBeNull()
    },
  )

  test('stays an ordinary link where there is no timeline, and anywhere else', () => {
    expect(click('#samayrekha:talks')).toBe(true)
    place()
    expect(click('#other')).toBe(true)
  })
})
