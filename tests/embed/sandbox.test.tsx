import { expect, test } from 'vitest'
import { isOpaque, placeOf, saveClick } from '../../src/embed/sandbox.ts'

function click(href: string, hash: string) {
  const sent: unknown[] = []
  const link = document.createElement('a')
  link.setAttribute('href', href)
  const frame = {
    parent: { postMessage: (message: unknown) => void sent.push(message) },
    location: { hash, href: `https://timeline.example/embed/en/a/${hash}` },
  }
  return { outcome: saveClick(link, frame, () => 'https://timeline.example/en/a/event/talks/'), sent }
}

test('a frame without an origin is told by it', () => {
  expect(isOpaque({ origin: 'null' })).toBe(true)
  expect(isOpaque({ origin: 'https://timeline.example' })).toBe(false)
})

test('in WordPress, a click on a source asks for the event’s page on our own host', () => {
  const { outcome, sent } = click('https://www.pib.gov.in/a', '#?secret=abc')
  expect(outcome).toEqual({ way: 'asked' })
  expect(sent).toEqual([
    { secret: 'abc', message: 'link', value: 'https://timeline.example/en/a/event/talks/' },
  ])
})

test('where nobody can be asked, the address is shown', () => {
  const { outcome, sent } = click('https://www.pib.gov.in/a', '')
  expect(outcome).toEqual({ way: 'shown', address: 'https://www.pib.gov.in/a' })
  expect(sent).toEqual([])
})

test('a link within the timeline stays as it is', () => {
  expect(click('#list', '#?secret=abc')).toEqual({ outcome: { way: 'inPlace' }, sent: [] })
})

test('the place that stands for a link is its source on its event’s page, the licence on the story’s, else the story', () => {
  // While a card is open the page itself says so, with the same mark.
  document.body.innerHTML = `<main data-card="open">
    <li data-event="talks"><a id="first" href="https://www.pib.gov.in/a">PIB</a></li>
    <article data-card="talks"><ul><li data-source="tass"><a id="second" href="https://tass.com/a">TASS</a></li></ul></article>
    <li data-moment="unknown"><a id="third" href="https://tass.com/a">TASS</a></li>
    <footer><a id="licence" rel="license noopener" href="https://creativecommons.org/">CC</a> <a id="other" href="https://a.example/">A</a></footer></main>`
  const at = (id: string) =>
    placeOf(
      document.querySelector<HTMLAnchorElement>(`a#${id}`) ?? document.createElement('a'),
      'en/a/',
      (event) => (event === 'talks' ? 'pib' : undefined),
    )
  expect(['first', 'second', 'third', 'licence', 'other'].map(at)).toEqual([
    'en/a/event/talks/#source-pib',
    'en/a/event/talks/#source-tass',
    'en/a/event/unknown/',
    'en/a/#licence',
    'en/a/',
  ])
  document.body.replaceChildren()
})
