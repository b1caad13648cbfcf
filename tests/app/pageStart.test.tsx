import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdPresses } from '../../src/app/holdPresses.ts'
import { createPageStart } from '../../src/app/pageStart.ts'

/* Controls are shown as long as somebody will answer them, and no longer. */

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

function servedPage() {
  const page = document.createElement('div')
  Object.assign(page.dataset, { startFailed: 'Not started.', retry: 'Try again' })
  document.body.append(page)
  return page
}

const controls = () => document.documentElement.dataset['script']
const notice = () => document.querySelector('[role=alert]')

test('a start that is late takes the controls away within ten seconds and says so, until it is done after all', () => {
  const page = servedPage()
  const start = createPageStart(page, holdPresses(page))
  expect(controls()).toBe('started')
  // A phone's page may sleep for as long as it likes.
  vi.advanceTimersByTime(60_000)
  expect(controls()).toBe('started')
  start.begun()
  vi.advanceTimersByTime(10_000)
  expect(controls()).toBe('failed')
  expect(notice()).toHaveTextContent('Not started. Try again')
  start.done()
  expect(controls()).toBe('started')
  expect(notice()).toBeNull()
})

test('a start that is done in time is not taken for late', () => {
  const page = servedPage()
  const start = createPageStart(page, holdPresses(page))
  start.begun()
  start.done()
  vi.advanceTimersByTime(60_000)
  expect(controls()).toBe('started')
  expect(notice()).toBeNull()
})

test('a start that fails says what is known of it, and is late no more', () => {
  const page = servedPage()
  const start = createPageStart(page, holdPresses(page))
  start.begun()
  start.failed('No data.')
  vi.advanceTimersByTime(60_000)
  expect(controls()).toBe('failed')
  expect(notice()).toHaveTextContent('No data. Try again')
})
