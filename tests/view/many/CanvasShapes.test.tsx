import { render } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { TimeWindow } from '../../../src/state/viewState.ts'
import { CanvasShapes } from '../../../src/view/many/CanvasShapes.tsx'
import type { PlaceIn } from '../../../src/view/many/placesOf.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('paints each window that is shown as soon as it is, without being rendered, and no longer once it is gone', () => {
  const pen = { setTransform: vi.fn(), clearRect: vi.fn() }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  const followers = new Set<() => void>()
  let shown: TimeWindow = { start: 0, end: 10 }
  const motion = {
    shown: () => shown,
    follow: (moved: () => void) => {
      followers.add(moved)
      return () => void followers.delete(moved)
    },
  }
  const drawn: TimeWindow[] = []
  const placeIn = ((window) => ({ placed: { window }, layout: {} })) as PlaceIn
  const rendered = vi.fn()
  const { unmount } = render(
    <Profiler id="canvas" onRender={rendered}>
      <CanvasShapes
        {...{ motion, placeIn }}
        draw={({ placed }) => {
          drawn.push(placed.window)
          return []
        }}
        looks={[]}
        word={String}
        width={100}
        height={50}
        fontFamily="Test"
      />
    </Profiler>,
  )
  const first = { rendered: rendered.mock.calls.length, drawn: drawn.length }
  expect(drawn.at(-1)).toEqual({ start: 0, end: 10 })
  for (const start of [1, 2, 3]) {
    shown = { start, end: start + 10 }
    for (const moved of followers) moved()
  }
  expect(drawn.slice(first.drawn).map(({ start }) => start)).toEqual([1, 2, 3])
  expect(pen.clearRect).toHaveBeenCalledTimes(drawn.length)
  expect(rendered).toHaveBeenCalledTimes(first.rendered)
  unmount()
  expect(followers.size).toBe(0)
})
