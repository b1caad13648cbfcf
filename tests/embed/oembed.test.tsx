import { describe, expect, test } from 'vitest'
import { formatOembed } from '../../src/embed/oembed.ts'
import { snippetSource } from './snippetSource.ts'
import { filterAsWordPress } from './wordpressFilter.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

describe('the oEmbed answer', () => {
  const image = { url: 'https://timeline.example/a.png', alt: 'Two events' }
  const answer = formatOembed(snippetSource({ image }))

  test('EMB-11: has every field that oEmbed 1.0 asks of type rich', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' })
    expect(answer.html).toBeTruthy()
    for (const number of [answer.width, answer.height, answer.cache_age])
      expect(Number.isInteger(number)).toBe(true)
    for (const text of [answer.title, answer.provider_name]) expect(text).toMatch(/\S/)
    expect(answer.provider_url).toBe('https://timeline.example/')
  })

  test('names a picture with its size, or none at all', () => {
    expect(answer).toMatchObject({ thumbnail_url: image.url, thumbnail_width: 1200, thumbnail_height: 675 })
    expect(Object.keys(formatOembed(snippetSource())).some((key) => key.startsWith('thumbnail'))).toBe(false)
  })

  test('is as wide as its column, whatever number the field says', () => {
    const frame = parse(answer.html).querySelector('iframe')
    expect(frame?.getAttribute('width')).toBe('100%')
    expect(answer.width).toBe(640)
  })

  test('asks for no more height than WordPress gives', () => {
    expect(answer.height).toBeLessThanOrEqual(1000)
    expect(formatOembed(snippetSource({ heights: [{ from: 0, height: 1500 }] })).height).toBe(1000)
  })
})

test('of an event, the answer opens the timeline at it and names it first', () => {
  const { html, title } = formatOembed(snippetSource({ locale: 'en', query: '?event=talks' }))
  const body = parse(html)
  expect(body.querySelector('iframe')?.getAttribute('src')).toBe(
    'https://timeline.example/embed/en/sample-story/?event=talks',
  )
  expect([...body.querySelectorAll('blockquote a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://timeline.example/en/sample-story/event/talks/',
    'https://timeline.example/en/sample-story/?event=talks',
  ])
  expect(title).toBe(body.querySelector('iframe')?.title)
  expect(title).toContain(body.querySelector('blockquote a')?.textContent)
})

describe('after the filter of WordPress', () => {
  const { html, title } = formatOembed(snippetSource({ query: '?person=rajnath-singh&theme=dark' }))
  const filtered = filterAsWordPress(html, 'abc', title)
  const body = parse(filtered || '')

  test('EMB-11: the frame and the quote are both there, untouched', () => {
    expect(filtered).not.toBe(false)
    expect(body.querySelector('blockquote')?.textContent).toBe(
      parse(html).querySelector('blockquote')?.textContent,
    )
    const [before, after] = [parse(html).querySelector('iframe'), body.querySelector('iframe')]
    for (const name of ['width', 'height', 'frameborder', 'title'])
      expect(after?.getAttribute(name)).toBe(before?.getAttribute(name))
    expect(after?.getAttribute('src')).toBe(`${before?.getAttribute('src')}#?secret=abc`)
  })

  test('the quote still links to the timeline', () => {
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://timeline.example/hi/sample-story/?person=rajnath-singh&theme=dark',
    )
  })

  test('the filter itself drops what it should', () => {
    expect(filterAsWordPress('<p>No frame</p>', 'abc', 't')).toBe(false)
    const dropped = filterAsWordPress(
      '<blockquote class="a">x</blockquote><iframe src="https://a.example/" allow="x" style="y" sandbox="z"></iframe><script src="b.js"></script>',
      'abc',
      'Title',
    )
    expect(dropped).not.toContain('allow=')
    expect(dropped).not.toContain('<script')
    expect(dropped).toContain('title="Title"')
    expect(dropped).toContain('sandbox="allow-scripts"')
  })
})
