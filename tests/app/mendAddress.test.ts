import { expect, it } from 'vitest'
import { mendAddress, mendId } from '../../src/app/mendAddress.ts'

it.each([
  ['/en/story/event/talks/%E0%A5%A4', '', '/en/story/event/talks/'],
  ['/en/story/event/talks%E0%A5%A4', '?theme=dark', '/en/story/event/talks/?theme=dark'],
  ['/en/story/event/talks/)/', '', '/en/story/event/talks/'],
  ['/en/story/event/talks.', '', '/en/story/event/talks/'],
  ['/some/folder/hi/story/…', '', '/some/folder/hi/story/'],
  ['/folder/hi/story/event/unknown/', '?theme=dark', '/folder/hi/story/?event=unknown'],
  ['/embed/en/story/event/unknown/', '', '/embed/en/story/?event=unknown'],
])('of %s%s is meant %s', (path, search, meant) => {
  expect(mendAddress(path, search)).toBe(meant)
})

it.each([
  ['/hi/no-such-story/', '?event=unknown'],
  ['/404.html', ''],
  ['/', ''],
])('of %s%s nobody knows what is meant, and nothing is asked for twice', (path, search) => {
  expect(mendAddress(path, search)).toBeNull()
})

it.each([
  ['#source-pib-2024-12-10', null],
  ['#source-pib-2024-12-10)', 'source-pib-2024-12-10'],
  ['#source-pib-2024-12-10%E0%A5%A4', 'source-pib-2024-12-10'],
  ['#source-pib-2024-12-10).', 'source-pib-2024-12-10'],
  ['', null],
])('by the fragment %s is meant %s', (hash, meant) => {
  expect(mendId(hash)).toBe(meant)
})
