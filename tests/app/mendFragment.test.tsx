import { expect, it, vi } from 'vitest'
import { mendFragment } from '../../src/app/mendFragment.ts'

it.each([
  ['#event-talks', null],
  ['#event-talks।', '#event-talks'],
  ['#event-talks.)', '#event-talks'],
  ['#event-talks%E2%80%A6', '#event-talks'],
  ['#event-unknown', '?event=unknown'],
  ['#event-unknown.', '?event=unknown'],
  ['#elsewhere', null],
  ['', null],
  ['#%', null],
])('the fragment %s leads to %s', (hash, mended) => {
  document.body.innerHTML = '<p id="event-talks"></p>'
  const replace = vi.fn()
  vi.stubGlobal('location', { hash, replace })
  mendFragment()
  expect(replace.mock.calls).toEqual(mended === null ? [] : [[mended]])
})
