import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { revealParts } from '../../../src/view/list/revealParts.ts'

/* A browser that never finds an idle moment: only what has a latest time is called. Laying an event out takes `took` ms. */
let took = 0
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void, options?: { readonly timeout?: number }) =>
    options?.timeout === undefined ? 0 : Number(setTimeout(run, options.timeout)),
  )
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  let laidOut = 0
  vi.spyOn(performance, 'now').mockImplementation(() => took * laidOut)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => {
    laidOut = document.querySelectorAll('[data-revealed] [data-event]').length
    return new DOMRect()
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const revealed = () =>
  [...document.querySelectorAll('[data-revealed]')].map((month) => month.getAttribute('data-name'))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Months with so many events in each. */
function renderMonths(...counts: readonly number[]) {
  const { container } = render(
    <ol>
      {counts.map((events, at) => (
        <li key={at} data-name={`month ${at}`}>
          <ol>
            {Array.from({ length: events }, (_, of) => (
              <li key={of} data-event={of} />
            ))}
          </ol>
        </li>
      ))}
    </ol>,
  )
  return container
}

test('on a page that is never idle every month is let in, at first few of them', async () => {
  took = 10
  revealParts(renderMonths(12, 8, 3, 5, 2))
  expect(revealed()).toEqual([])
  await pass(100)
  expect(revealed()).toEqual(['month 0', 'month 1'])
  await pass(100)
  expect(revealed()).toEqual(['month 0', 'month 1', 'month 2', 'month 3'])
  await pass(100)
  expect(revealed()).toHaveLength(5)
})

test.each([
  ['a slow device lets one month in at a time, however many events it has', 50, 2],
  ['a quick one as many as fit into one', 3, 15],
])('%s', async (_, each, afterTwoTurns) => {
  took = each
  revealParts(renderMonths(21, ...Array.from({ length: 12 }, () => 2), 1, 1, 1))
  await pass(200)
  expect(revealed()).toHaveLength(afterTwoTurns)
})

test('a month that is gone before its turn holds up nobody, and one that comes later is let in when asked', async () => {
  took = 12
  const container = renderMonths(1, 8, 1)
  revealParts(container)
  container.querySelector('li')?.remove()
  await pass(200)
  expect(revealed()).toEqual(['month 1', 'month 2'])
  const late = document.createElement('li')
  late.dataset['name'] = 'late'
  container.querySelector('ol')?.append(late)
  revealParts(container)
  await pass(100)
  expect(revealed()).toEqual(['month 1', 'month 2', 'late'])
})

test('called off, it lets nothing in any more', async () => {
  const stop = revealParts(renderMonths(2))
  stop()
  await pass(1000)
  expect(revealed()).toEqual([])
})
