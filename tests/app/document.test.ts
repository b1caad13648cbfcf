import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentHtml, escapeJson, type DocumentParts } from '../../src/app/document.ts'
import { escapeHtml } from '../../src/paint/escapeHtml.ts'

const parts = (part: Partial<DocumentParts> = {}): DocumentParts => ({
  locale: 'hi',
  title: 'शीर्षक',
  description: 'विवरण',
  alternates: { hi: '../../hi/s/', en: '../../en/s/' },
  canonical: '../../hi/s/',
  type: 'website',
  image: null,
  siteName: 'समयरेखा',
  site: null,
  style: { css: 'a{color:red}', hash: 'sha256-abc' },
  scripts: ['../../assets/app.js'],
  preloads: [],
  latePreloads: [],
  icon: '../../favicon.svg',
  jsonLd: null,
  body: '<div id="app"></div>',
  jsonLdFile: null,
  dev: false,
  ...part,
})

describe('the page around the story', () => {
  it('names its language, and lets the reader zoom', () => {
    const html = documentHtml(parts())
    expect(html).toContain('<html lang="hi"')
    expect(html).toContain('content="width=device-width, initial-scale=1"')
    expect(html).not.toMatch(/maximum-scale|user-scalable/)
  })

  it('names the site by its address where that is known: WebKit finds nothing its own in a frame without an origin', () => {
    const html = documentHtml(parts({ site: 'https://news.example/timelines/' }))
    for (const kind of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'form-action'])
      expect(html).toContain(`${kind} &#39;self&#39; https://news.example`)
    expect(html).not.toContain('timelines')
    expect(documentHtml(parts())).not.toContain('https:')
  })

  it('tells who shares it by which address it is known, where it has one', () => {
    const url = /<meta property="og:url" content="([^"]*)">/
    const known = documentHtml(
      parts({ site: 'https://news.example/', canonical: 'https://news.example/hi/s/' }),
    )
    expect(url.exec(known)?.[1]).toBe('https://news.example/hi/s/')
    expect(url.test(documentHtml(parts()))).toBe(false)
    expect(url.test(documentHtml(parts({ site: '/', dev: true })))).toBe(false)
  })

  it('names what is fetched ahead after its text, and what its script imports before', () => {
    const html = documentHtml(
      parts({
        preloads: [{ href: '../../assets/start.js', as: 'module' }],
        latePreloads: [
          { href: '../../assets/takeOver.js', as: 'module' },
          { href: '../../data/s.json', as: 'data' },
          { href: '../../assets/chart.js', as: 'module', media: '(min-width: 40rem)' },
        ],
      }),
    )
    const named = ['start.js', 'app.js', '</head>', '<div id="app">', 'takeOver.js', 's.json', 'chart.js']
    const places = named.map((each) => html.indexOf(each))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin="anonymous" href="../../data/s.json">')
    expect(html).toContain(
      '<link rel="modulepreload" media="(min-width: 40rem)" href="../../assets/chart.js">',
    )
  })

  it('allows the one inlined style sheet by its hash, and no inline script', () => {
    const html = documentHtml(parts())
    expect(html).toContain('&#39;sha256-abc&#39;')
    expect(html).not.toContain('unsafe-inline')
    expect(html).toContain('trusted-types')
  })

  it('writes a title that looks like markup as text', () => {
    const html = documentHtml(parts({ title: '</title><script>alert(1)</script>' }))
    expect(html).not.toContain('<script>alert')
  })

  it('keeps data from closing its script element, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        const data = JSON.stringify({ json, text, end: '</script><!--' })
        const written = escapeJson(data)
        expect(written).not.toContain('<')
        expect(JSON.parse(written)).toEqual(JSON.parse(data))
      }),
    )
  })

  it('escapes every character that could leave an attribute', () => {
    expect(escapeHtml(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;')
  })
})
