import { inLanguage } from '../../../src/domain/text.ts'
import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Profiler, type ComponentType } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../src/app/servedParts.ts'
import { App, type Boot } from '../../../src/app/App.tsx'
import { createViewStore } from '../../../src/app/viewStore.ts'
import * as gapWords from '../../../src/i18n/gaps.ts'
import { en } from '../../../src/i18n/en.ts'
import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts'
import { packLanes } from '../../../src/layout/packLanes.ts'
import { panWindow, zoomWindow } from '../../../src/layout/timeWindow.ts'
import { measureByTable } from '../../../src/layout/widthTable.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { chartEvents } from '../../../src/view/drawing/chartEvents.ts'
import { chartFrame, planChart } from '../../../src/view/drawing/chartFrame.ts'
import { Timeline, type TimelineProps } from '../../../src/view/chart/Timeline.tsx'
import { generateStory } from '../../fixtures/makeStory.ts'

/*
 * Counts, not timings: what a frame may cost is measured by `npm run bench`; what it must not do at all is counted here.
 */
const HOME = { start: Date.UTC(2023, 3, 1), end: Date.UTC(2026, 2, 1) }

function drawMany(count: number) {
  const index = indexStory(generateStory(count))
  const events = chartEvents(index.events, 'en')
  const names = index.story.lanes.map(({ name }) => inLanguage(name, 'en'))
  const frame = chartFrame(planChart(events, names, HOME, 'en'), 1216, measureByTable('en'))
  return { events, frame }
}

describe('a story of 10,000 events', () => {
  const { events, frame } = drawMany(10_000)
  const at = HOME.start + 0.8 * (HOME.end - HOME.start)

  it('is never drawn with more than 600 marks and badges, at any zoom', () => {
    for (let zoom = 1; zoom < 180; zoom *= 1.9) {
      const window = zoomWindow(HOME, zoom, at)
      const { marks, clusters, earlier, later } = layoutTimeline(events, window, frame, measureByTable('en'))
      expect(marks.length + clusters.length).toBeLessThanOrEqual(600)
      const inBadges = clusters.reduce((sum, { count }) => sum + count, 0)
      expect(marks.length + inBadges + earlier + later).toBe(10_000)
    }
  })

  it('is packed once for a zoom, however far the reader pans and however often they come back', () => {
    const near = zoomWindow(HOME, 4, at)
    const packed = packLanes(events, near, frame)
    expect(packLanes(events, panWindow(near, 0.4), frame)).toBe(packed)
    expect(packLanes(events, HOME, frame)).not.toBe(packed)
    expect(packLanes(events, near, frame)).toBe(packed)
  })
})

describe('while the reader pans and zooms', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/en/generated/?view=scale')
  })

  it('the list is not put together again, and the chart is', () => {
    const story = generateStory(24)
    const boot: Boot = { story, skipped: 0, locale: 'en', messages: en, root: '../../', dataFile: 'x.json' }
    const drawn = vi.fn()
    const chart: ComponentType<TimelineProps> = (props) => (
      <Profiler id="chart" onRender={drawn}>
        <Timeline {...props} />
      </Profiler>
    )
    // Each rendering of the list words its gaps; nothing else on this page does.
    const gaps = vi.spyOn(gapWords, 'formatGap')
    const store = createViewStore('en', null)
    render(<App boot={boot} queryClient={new QueryClient()} store={store} chart={chart} />)
    act(() => store.send({ type: 'setView', view: 'scale' }))
    const before = { list: gaps.mock.calls.length, chart: drawn.mock.calls.length }
    expect(before.list).toBeGreaterThan(0)
    const zoomIn = screen.getByRole('button', { name: 'Zoom in' })
    for (let turn = 0; turn < 4; turn++) {
      fireEvent.click(zoomIn)
      act(() => store.send({ type: 'setWindow', window: panWindow(HOME, 0.1 * turn) }))
    }
    expect(drawn.mock.calls.length).toBeGreaterThan(before.chart + 4)
    expect(gaps.mock.calls.length).toBe(before.list)
  })
})
