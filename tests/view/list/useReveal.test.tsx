import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useReveal } from '../../../src/view/list/useReveal.ts'

/* A browser that never finds an idle moment: only what has a latest time is called. */
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void, options?: { readonly timeout?: number }) =>
    options?.timeout === undefined ? 0 : Number(setTimeout(run, options.timeout)),
  )
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function Part({ name, of }: { readonly name: string; readonly of: 'outer' | 'inner' }) {
  return <p data-name={name} data-revealed={useReveal(of) || undefined} />
}

const revealed = () =>
  [...document.querySelectorAll('[data-revealed]')].map((part) => part.getAttribute('data-name'))
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('on a page that is never idle every part is let in, months before events, one event at a time', async () => {
  render(
    <>
      {['a', 'b', 'c'].map((name) => (
        <Part key={name} name={`event ${name}`} of="inner" />
      ))}
      <Part name="month" of="outer" />
    </>,
  )
  expect(revealed()).toEqual([])
  await pass(100)
  expect(revealed()).toEqual(['month'])
  await pass(100)
  expect(revealed()).toEqual(['event a', 'month'])
  await pass(200)
  expect(revealed()).toEqual(['event a', 'event b', 'event c', 'month'])
})

test('a part that is gone before its turn holds up nobody', async () => {
  const both = render(
    <>
      <Part name="first" of="inner" />
      <Part name="second" of="inner" />
    </>,
  )
  both.rerender(<Part name="second" of="inner" />)
  await pass(300)
  expect(revealed()).toEqual(['second'])
})
