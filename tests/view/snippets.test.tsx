import { describe, expect, test } from 'vitest'
import { formatSnippets, SANDBOX } from '../../src/view/snippets.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { snippetSource } from '../embed/snippetSource.ts'

/** The snippet as a browser without script understands it. */
function read(html: string): Element {
  return (
    new DOMParser().parseFromString(`<div id="host">${html}</div>`, 'text/html').body.children[0] ?? fail()
  )
}
const fail = (): never => {
  throw new Error('nothing there')
}
const frameOf = (html: string): HTMLIFrameElement => read(html).querySelector('iframe') ?? fail()

for (const locale of ['hi', 'en'] as const) {
  describe(`the snippets (${locale})`, () => {
    const source = snippetSource({ locale, query: '?person=rajnath-singh&person=vladimir-putin&theme=dark' })
    const snippets = formatSnippets(source)

    test('A is the address of the page, with the view in it', () => {
      expect(snippets.address).toBe(
        `https://timeline.example/${locale}/sample-story/?person=rajnath-singh&person=vladimir-putin&theme=dark`,
      )
    })

    test('B names the frame in the language of the story and asks for no more than it needs', () => {
      const frame = frameOf(snippets.frame)
      expect(frame.title).toBe(
        locale === 'hi' ? 'भारत–रूस रक्षा सहयोग – समयरेखा' : 'India–Russia defence cooperation – Samayrekha',
      )
      expect(frame.getAttribute('src')).toBe(
        `https://timeline.example/embed/${locale}/sample-story/?person=rajnath-singh&person=vladimir-putin&theme=dark`,
      )
      expect(frame.getAttribute('loading')).toBe('lazy')
      expect(frame.getAttribute('allow')).toBe('clipboard-write; web-share')
      expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
      expect(frame.hasAttribute('sandbox')).toBe(false)
      expect(frame.getAttribute('height')).toBe('760')
    })

    test('B for careful hosts has the documented sandbox and is the same otherwise', () => {
      const frame = frameOf(snippets.hardened)
      expect(frame.getAttribute('sandbox')).toBe(SANDBOX)
      frame.removeAttribute('sandbox')
      expect(frame.outerHTML).toBe(frameOf(snippets.frame).outerHTML)
    })

    test('C carries the view as attributes, a title, and a height for each width', () => {
      const element = read(snippets.element).querySelector('samay-rekha') ?? fail()
      expect(
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ).toMatchObject({
        story: 'sample-story',
        lang: locale,
        person: 'rajnath-singh vladimir-putin',
        theme: 'dark',
        'height-0': '760',
        'height-640': '700',
      })
      expect(element.getAttribute('title')).toBe(frameOf(snippets.frame).title)
    })

    test('C is a readable, linked list where no script runs', () => {
      const quote = read(snippets.element).querySelector('samay-rekha > blockquote') ?? fail()
      const links = [...quote.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      expect(links).toContain(`https://timeline.example/${locale}/sample-story/event/talks/`)
      expect(quote.textContent).toContain(source.story.headline[locale])
      expect(quote.textContent).toContain(source.story.events[0]?.title[locale])
    })

    test('each with a frame has its own words before it, for hosts that take the frame away', () => {
      for (const html of [snippets.frame, snippets.hardened, snippets.element])
        expect(read(html).querySelector('blockquote a')?.textContent).toBe(source.story.headline[locale])
    })
  })
}

describe('a snippet of any kind', () => {
  const hostile = '</blockquote><script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const text = { hi: hostile, en: hostile }
  const source = snippetSource({
    story: makeStory({
      headline: text,
      subject: text,
      events: [{ id: 'talks', importance: 1, title: text }],
    }),
    query: '?q="><script>alert(1)</script>',
    image: { url: 'https://timeline.example/a.png', alt: hostile },
  })

  test('holds no script but the loader’s, whatever the records say', () => {
    for (const html of Object.values(formatSnippets(source)).slice(1)) {
      const host = read(html)
      expect([...host.querySelectorAll('script')].filter(({ src }) => !src.endsWith('/loader.js'))).toEqual(
        [],
      )
      expect(host.querySelectorAll('script:not([src])')).toHaveLength(0)
      expect(host.querySelectorAll('[onerror], img[src="x"]')).toHaveLength(0)
    }
  })

  test('names no other site than the timeline’s own', () => {
    const plain = formatSnippets(snippetSource())
    for (const html of Object.values(plain))
      for (const [address] of html.matchAll(/https?:\/\/[^/"\s]+/g))
        expect(address).toBe('https://timeline.example')
  })

  test('with a released loader says the hash of its bytes', () => {
    const loader = { path: 'loader/1.abcd.js', integrity: 'sha384-x' }
    const script = read(formatSnippets(snippetSource({ loader })).element).querySelector('script') ?? fail()
    expect(script.getAttribute('src')).toBe('https://timeline.example/loader/1.abcd.js')
    expect(script.getAttribute('integrity')).toBe('sha384-x')
    expect(script.getAttribute('crossorigin')).toBe('anonymous')
    expect(script.hasAttribute('async')).toBe(true)
  })
})

describe('the AMP snippet', () => {
  const image = { url: 'https://timeline.example/a.png', alt: 'Two events' }
  const frame = read(formatSnippets(snippetSource({ image })).amp).querySelector('amp-iframe') ?? fail()

  test('has what amp-iframe asks for: https, a fixed height, a placeholder, and a child to grow by', () => {
    expect(frame.getAttribute('src')).toMatch(/^https:/)
    expect(frame.getAttribute('layout')).toBe('fixed-height')
    expect(Number(frame.getAttribute('height'))).toBeGreaterThan(0)
    expect(frame.hasAttribute('resizable')).toBe(true)
    expect(frame.querySelector(':scope > amp-img[placeholder][layout=fill]')?.getAttribute('alt')).toBe(
      'Two events',
    )
    expect(frame.querySelector(':scope > [overflow]')?.textContent).toBeTruthy()
  })

  test('lets source links open', () => {
    expect(frame.getAttribute('sandbox')).toContain('allow-popups')
    expect(frame.getAttribute('sandbox')).not.toContain('allow-top-navigation')
  })
})

describe('the newsletter block', () => {
  test('is a linked picture with its words, and a plain list', () => {
    const image = { url: 'https://timeline.example/a.png', alt: 'Two events' }
    const block = read(formatSnippets(snippetSource({ image })).newsletter)
    expect(block.querySelector('a > img')?.getAttribute('alt')).toBe('Two events')
    expect(block.querySelectorAll('li a').length).toBeGreaterThan(1)
    expect(block.querySelectorAll('iframe, script, style, [style]')).toHaveLength(0)
  })
})
