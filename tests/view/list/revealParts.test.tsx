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
    laidOut = revealed().filter((name) => name?.startsWith('event')).length
    return new DOMRect()
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const Event = ({ name }: { readonly name: string }) => <li data-event={name} data-name={`event ${name}`} />

const revealed = () =>
  [...document.querySelectorAll('[data-revealed]')].map((part) => part.getAttribute('data-name'))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A month with so many events in it. */
function renderMonth(events: number) {
  const { container } = render(
    <ol>
      <li data-name="month">
        <ol>
          {Array.from({ length: events }, (_, at) => (
            <Event key={at} name={String(at)} />
          ))}
        </ol>
      </li>
    </ol>,
  )
  return container
}

test('on a page that is never idle every part is let in, months before events', async () => {
  took = 12
  revealParts(renderMonth(4))
  expect(revealed()).toEqual([])
  await pass(100)
  expect(revealed()).toEqual(['month'])
  await pass(100)
  expect(revealed()).toEqual(['month', 'event 0', 'event 1', 'event 2'])
  await pass(100)
  expect(revealed()).toEqual(['month', 'event 0', 'event 1', 'event 2', 'event 3'])
})

test.each([
  ['a slow device lets them in one at a time', 50, 4],
  ['a quick one all that fit into a frame', 3, 10],
])('%s', async (_, each, afterTwoTurns) => {
  took = each
  revealParts(renderMonth(10))
  await pass(300)
  expect(revealed()).toHaveLength(1 + afterTwoTurns)
})

test('a part that is gone before its turn holds up nobody, and one that comes later is let in when asked', async () => {
  took = 12
  const container = renderMonth(2)
  revealParts(container)
  await pass(100)
  container.querySelector('[data-event]')?.remove()
  await pass(100)
  expect(revealed()).toEqual(['month', 'event 1'])
  const late = document.createElement('li')
  late.dataset['event'] = late.dataset['name'] = 'event late'
  container.querySelector('li ol')?.append(late)
  revealParts(container)
  await pass(100)
  expect(revealed()).toEqual(['month', 'event 1', 'event late'])
})

test('called off, it lets nothing in any more', async () => {
  const stop = revealParts(renderMonth(2))
  stop()
  await pass(1000)
  expect(revealed()).toEqual([])
})
