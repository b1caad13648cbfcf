import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Locale } from '../../src/domain/text.ts'
import { useSpokenTitle } from '../../src/app/useSpokenTitle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const spoken = () => document.querySelector('body > p[aria-live=polite]')

it('says the title of the other language once its texts have all changed, and no other one', () => {
  document.title = 'Timeline'
  const page = renderHook(({ locale }) => useSpokenTitle(locale), {
    initialProps: { locale: 'en' as Locale },
  })
  const turnTo = (locale: Locale, title: string) => {
    page.rerender({ locale })
    document.title = title
  }
  vi.runAllTimers()
  expect(spoken(), 'a page that has just come is read anyway').toBeNull()

  turnTo('hi', 'समयरेखा')
  act(() => void vi.advanceTimersByTime(3000))
  expect(spoken(), 'among all that changes a screen reader would miss it').toHaveTextContent(/^$/)
  act(() => void vi.advanceTimersByTime(2000))
  expect(spoken()).toHaveTextContent('समयरेखा')
  expect(spoken()).toHaveAttribute('lang', 'hi')

  // Turned twice before it is said: of the first nothing is.
  turnTo('en', 'Timeline')
  act(() => void vi.advanceTimersByTime(1000))
  turnTo('hi', 'समयरेखा')
  turnTo('en', 'Timeline again')
  act(() => void vi.advanceTimersByTime(3600))
  expect(spoken()).toHaveTextContent(/^$/)
  act(() => void vi.advanceTimersByTime(1000))
  expect(spoken()).toHaveTextContent('Timeline again')

  page.unmount()
  expect(spoken()).toBeNull()
})
