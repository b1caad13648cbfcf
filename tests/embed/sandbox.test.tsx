import { expect, test } from 'vitest'
import { isOpaque, saveClick } from '../../src/embed/sandbox.ts'

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
