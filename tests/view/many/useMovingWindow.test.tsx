import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { panWindow } from '../../../src/layout/timeWindow.ts'
import type { TimeWindow, ViewIntent } from '../../../src/state/viewState.ts'
import { useMovingWindow } from '../../../src/view/many/useMovingWindow.ts'

const HOME = { start: 0, end: 1000 }
const LIMITS = { min: -10_000, max: 10_000, minSpan: 10, maxSpan: 20_000 }

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }))
afterEach(() => void vi.useRealTimers())

/** The chart of a page that keeps what it is asked for, and what was drawn of it. */
function chartOf() {
  const drawn: TimeWindow[] = []
  let renders = 0
  let asked: TimeWindow | null = null
  const onIntent = vi.fn((intent: ViewIntent) => {
    if (intent.type === 'setWindow') asked = intent.window
  })
  const { result, rerender } = renderHook(() => {
    renders++
    return useMovingWindow({ asked, home: HOME, limits: LIMITS, onIntent })
  })
  result.current.motion.follow(() => drawn.push(result.current.motion.shown()))
  return { chart: () => result.current, renders: () => renders, drawn, onIntent, rerender }
}

it('moves in each frame of a drag, and is rendered when it sets off and when it rests', () => {
  const { chart, renders, drawn, onIntent, rerender } = chartOf()
  const before = renders()
  const way = [0.1, 0.2, 0.3, 0.4, 0.5].map((part) => panWindow(HOME, part))
  for (const window of way) {
    act(() => {
      chart().chart.drag(window)
      vi.advanceTimersToNextFrame()
    })
    expect(chart().moves).toBe(true)
  }
  expect(drawn).toEqual(way)
  expect(renders()).toBe(before + 1)
  expect(onIntent).not.toHaveBeenCalled()
  expect(chart().chart.shown).toEqual(way.at(-1))

  act(() => chart().chart.settle())
  rerender()
  expect(onIntent).toHaveBeenCalledWith({ type: 'setWindow', window: way.at(-1) })
  expect(chart().moves).toBe(false)
  expect(chart().chart.target).toEqual(way.at(-1))
})

it('draws only the last of what is asked for between two frames', () => {
  const { chart, drawn } = chartOf()
  act(() => {
    chart().chart.drag(panWindow(HOME, 0.1))
    chart().chart.drag(panWindow(HOME, 0.2))
    vi.advanceTimersToNextFrame()
  })
  expect(drawn).toEqual([panWindow(HOME, 0.2)])
})
