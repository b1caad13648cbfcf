import { inLanguage } from '../../../src/domain/text.ts'
import { describe, expect, test } from 'vitest'
import { formatSnippets, SANDBOX } from '../../../src/view/share/snippets.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { snippetSource } from '../../embed/snippetSource.ts'

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

    test('A is the address of the page or of the open event, and says nothing that an oEmbed answer would lose', () => {
      expect(snippets.address).toBe(`https://timeline.example/${locale}/sample-story/`)
      expect(formatSnippets({ ...source, query: '?event=talks&theme=dark' }).address).toBe(
        `https://timeline.example/${locale}/sample-story/event/talks/`,
      )
    })

    test('EMB-9: B names the frame in the language of the story and asks for no more than it needs', () => {
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

    test('EMB-9: B for careful hosts has the documented sandbox and is the same otherwise', () => {
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
      expect(quote.textContent).toContain(inLanguage(source.story.headline, locale))
      expect(quote.textContent).toContain(inLanguage(source.story.events[0]?.title, locale))
    })

    test('each with a frame has its own words before it, for hosts that take the frame away', () => {
      for (const html of [snippets.frame, snippets.hardened, snippets.element])
        expect(read(html).querySelector('blockquote a')?.textContent).toBe(
          inLanguage(source.story.headline, locale),
        )
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

  /*
   * AMP’s validator fetches its rules from AMP’s own server and is in no package, so the rules that it has published
   * for these elements are written down here: extensions/amp-iframe/validator-amp-iframe.protoascii, the list of global
   * attributes in validator-main.protoascii, and amp-iframe.md, all of ampproject/amphtml.
   */
  const ANYWHERE = /^(class|dir|hidden|id|lang|placeholder|overflow|role|tabindex|title|aria-.*)$/
  const OWN: Readonly<Record<string, RegExp>> = {
    'amp-iframe':
      /^(allow|allowfullscreen|frameborder|height|layout|referrerpolicy|resizable|sandbox|scrolling|src|width)$/,
    'amp-img': /^(alt|attribution|height|layout|sizes|src|srcset|width)$/,
    button: /^(disabled|name|type|value)$/,
    p: /^$/,
  }

  function faults(html: string): readonly string[] {
    const host = read(html)
    const found: string[] = []
    for (const element of host.querySelectorAll('*')) {
      const name = element.localName
      if (!OWN[name]) found.push(`element ${name}`)
      for (const attribute of element.getAttributeNames())
        if (!ANYWHERE.test(attribute) && !OWN[name]?.test(attribute)) found.push(`${name} ${attribute}`)
      const layout = element.getAttribute('layout')
      const [width, height] = ['width', 'height'].map((side) => element.getAttribute(side))
      if (layout === 'fixed-height' && (!/^\d+$/.test(height ?? '') || (width ?? 'auto') !== 'auto'))
        found.push(`${name} layout`)
      if (layout === 'fill' && (width ?? height) !== null) found.push(`${name} layout`)
    }
    const [iframe, ...more] = host.querySelectorAll('amp-iframe')
    if (!iframe || more.length > 0) return [...found, 'not one amp-iframe']
    if (!/^https:\/\/(?!.*__amp_source_origin)/.test(iframe.getAttribute('src') ?? '')) found.push('src')
    if (!/^[01]$/.test(iframe.getAttribute('frameborder') ?? '0')) found.push('frameborder')
    if ((iframe.getAttribute('resizable') ?? '') !== '') found.push('resizable has a value')
    for (const part of ['placeholder', 'overflow'])
      if (iframe.querySelectorAll(`:scope > [${part}]`).length !== 1) found.push(`not one ${part}`)
    return found
  }

  test.each([
    ['with a picture', image],
    ['without one', null],
  ])('EMB-12: breaks none of the rules that AMP has published, %s', (_, picture) => {
    for (const locale of ['hi', 'en'] as const)
      expect(
        faults(
          formatSnippets(snippetSource({ image: picture, locale, query: '?person=putin&theme=dark' })).amp,
        ),
      ).toEqual([])
  })

  test.each([
    ['src="https:', 'src="http:'],
    [' resizable', ' resizable style="x"'],
    [' layout="fixed-height"', ' layout="fixed-height" width="300"'],
    ['<button overflow>', '<button>'],
    ['amp-img', 'img'],
    [' placeholder', ''],
    [' frameborder="0"', ' frameborder="none"'],
  ])('EMB-12: the check sees %s become %s', (right, wrong) => {
    const { amp } = formatSnippets(snippetSource({ image }))
    expect(amp).toContain(right)
    expect(faults(amp.replaceAll(right, wrong))).not.toEqual([])
  })

  test('lets source links open', () => {
    expect(frame.getAttribute('sandbox')).toContain('allow-popups')
    expect(frame.getAttribute('sandbox')).not.toContain('allow-top-navigation')
  })
})

describe('the newsletter block', () => {
  test('EMB-14: is a linked picture with its words, and a plain list', () => {
    const image = { url: 'https://timeline.example/a.png', alt: 'Two events' }
    const block = read(formatSnippets(snippetSource({ image })).newsletter)
    expect(block.querySelector('a > img')?.getAttribute('alt')).toBe('Two events')
    expect(block.querySelectorAll('li a').length).toBeGreaterThan(1)
    expect(block.querySelectorAll('iframe, script, style, :not(img)[style]')).toHaveLength(0)
    // As wide as it is drawn it would be cut on a phone; squeezed to the column it keeps its shape.
    expect(block.querySelector('img')?.getAttribute('style')).toBe('max-width:100%;height:auto')
  })
})
