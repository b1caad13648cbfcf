import { describe, expect, test } from 'vitest'
import { plainWords, readHtmlText } from '../../../src/pipeline/sheets/htmlText.ts'
import { freeId, isId, romanId } from '../../../src/pipeline/sheets/romanId.ts'

describe('HTML of a cell becomes words and links', () => {
  const read = (html: string) => {
    const { paragraphs, links } = readHtmlText(html)
    return { words: paragraphs.map(({ text }) => text), links: links.map(({ url, name }) => [url, name]) }
  }

  test.each([
    ['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['One.<br>Two.', ['One.', 'Two.']],
    ['<p>A <b>bold</b> <i>word</i></p>', ['A bold word']],
    ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
    ['Fish &amp; chips &lt;fresh&gt;', ['Fish & chips']],
    ['M&M; R&D', ['M&M; R&D']],
    ['a < b and c > d', ['a < b and c > d']],
    [
      '<script>alert(1)</script><style>p{}</style><p onclick="x()">Safe</p><iframe src="x">no</iframe>',
      ['Safe'],
    ],
    ['<svg><text>drawn</text></svg><!-- hidden -->Seen', ['Seen']],
    ['<p>No end <b>of it', ['No end of it']],
    ['plain, and nothing else', ['plain, and nothing else']],
    ['two\n\nlines', ['two', 'lines']],
  ])('%j', (html, words) => {
    expect(read(html).words).toEqual(words)
  })

  test('a line of sources is no sentence; a link in a sentence keeps its words', () => {
    expect(
      read(
        '<p>It landed.</p><p>Source: <a href="https://a.example/1">Mint</a>, <a href="https://b.example/2">BBC</a></p>',
      ),
    ).toEqual({
      words: ['It landed.'],
      links: [
        ['https://a.example/1', 'Mint'],
        ['https://b.example/2', 'BBC'],
      ],
    })
    expect(read('<p>It <a href="https://a.example/1">landed</a> today.</p>')).toEqual({
      words: ['It landed today.'],
      links: [['https://a.example/1', null]],
    })
    expect(read('उतरा।\nस्रोत: https://a.example/1.')).toEqual({
      words: ['उतरा।'],
      links: [['https://a.example/1', null]],
    })
    expect(read('<a href="#top">up</a> <a href="mailto:a@b.example">write</a>').links).toEqual([])
  })

  test('markup says the language of its words', () => {
    const { paragraphs } = readHtmlText('<p>One</p><p lang="hi">एक</p><div lang="ta"><p>ஒன்று</p></div>Two')
    expect(paragraphs).toEqual([
      { language: null, text: 'One' },
      { language: 'hi', text: 'एक' },
      { language: 'ta', text: 'ஒன்று' },
      { language: null, text: 'Two' },
    ])
  })

  test('what was made HTML twice is taken out twice, and unknown signs lose nothing', () => {
    expect(plainWords('&amp;lt;b&amp;gt;Moon&amp;lt;/b&amp;gt;')).toBe('Moon')
    expect(plainWords('&Aa; Moon')).toBe('& Aa; Moon')
  })
})

describe('an id is in Latin letters', () => {
  test.each([
    ['Chandrayaan-3 lands near the Moon’s south pole', 'chandrayaan-3-lands-near-the-moons-south-pole'],
    ['Café déjà vu', 'cafe-deja-vu'],
    ['चंद्रयान-3 चांद पर', 'chandrayan-3-chand-par'],
    ['एस. सोमनाथ', 'es-somanath'],
    ['நிலவு', null],
    ['2024', null],
    ['---', null],
  ])('%j gives %j', (text, id) => {
    expect(romanId(text)).toBe(id)
    if (id !== null) expect(isId(id)).toBe(true)
  })

  test('of bounded length, and a number where it is taken', () => {
    expect(romanId('word '.repeat(40))).toMatch(/^(word-)+word$/)
    expect(romanId('w'.repeat(100))?.length).toBe(48)
    expect(freeId('moon', new Set(['moon', 'moon-2']))).toBe('moon-3')
  })
})
