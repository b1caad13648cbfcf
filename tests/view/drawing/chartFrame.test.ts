import { describe, expect, it } from 'vitest'
import { inLanguage, BUILT_IN } from '../../../src/domain/text.ts'
import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { chartEvents, chartLimits } from '../../../src/view/drawing/chartEvents.ts'
import {
  CHART_MODES,
  chartFrame,
  chartHeight,
  MODE_FROM,
  planChart,
} from '../../../src/view/drawing/chartFrame.ts'
import { measureWithoutBrowser } from '../../../src/view/drawing/measureText.ts'
import { generateStory, makeStory } from '../../fixtures/makeStory.ts'
import { readStyle } from '../../fixtures/readStyle.ts'

const INDEX = indexStory(generateStory(80))
const HOME = { start: Date.UTC(2023, 3, 1), end: Date.UTC(2026, 2, 1) }
const planIn = (locale: (typeof BUILT_IN)[number]) =>
  planChart(
    chartEvents(INDEX.events, locale),
    INDEX.story.lanes.map(({ name }) => inLanguage(name, locale)),
    HOME,
    locale,
  )

describe('the chart’s measurements', () => {
  it.each(BUILT_IN)('are the same at every width of a shape, in %s', (locale) => {
    const plan = planIn(locale)
    const heightAt = (width: number) => chartFrame(plan, width, measureWithoutBrowser(locale)).height
    expect(new Set([1180, 1216, 1900].map(heightAt))).toEqual(new Set([chartHeight(plan, 'broad')]))
    expect(new Set([960, 1000, 1179].map(heightAt))).toEqual(new Set([chartHeight(plan, 'wide')]))
    expect(new Set([720, 740, 959].map(heightAt))).toEqual(new Set([chartHeight(plan, 'narrow')]))
    expect(new Set([344, 358, 719].map(heightAt))).toEqual(new Set([chartHeight(plan, 'slim')]))
    expect(new Set([288, 328, 343].map(heightAt))).toEqual(new Set([chartHeight(plan, 'tight')]))
  })

  it('leave room for everything that is laid out', () => {
    const plan = planIn('hi')
    const measure = measureWithoutBrowser('hi')
    for (const width of [328, 640, 1216]) {
      const frame = chartFrame(plan, width, measure)
      expect(layoutTimeline(chartEvents(INDEX.events, 'hi'), HOME, frame, measure).breadth).toBeLessThan(
        frame.height,
      )
    }
  })

  it('give a lane as many rows as its name has lines', () => {
    const { nameLines, rowsPerLane } = planIn('en')
    nameLines.forEach((lines, lane) => {
      const rows = rowsPerLane[lane] ?? 0
      if (rows > 0) expect(rows).toBeGreaterThanOrEqual(lines.length)
    })
  })

  it('are those that the style sheets reserve room by', () => {
    const sheet = readStyle('src/view/chart/Timeline.module.css')
    const limits = [...sheet.matchAll(/@container timeline ([^{]+)\{\s*\.reserve\[data-mode='(\w+)'\]/g)]
    const said = Object.fromEntries(limits.map(([, limit, mode]) => [mode, limit?.trim()]))
    expect(Object.keys(said).toSorted()).toEqual([...CHART_MODES].toSorted())
    expect(said).toEqual({
      tight: `(width < ${MODE_FROM.slim}px)`,
      slim: `(width >= ${MODE_FROM.slim}px) and (width < ${MODE_FROM.narrow}px)`,
      narrow: `(width >= ${MODE_FROM.narrow}px) and (width < ${MODE_FROM.wide}px)`,
      wide: `(width >= ${MODE_FROM.wide}px) and (width < ${MODE_FROM.broad}px)`,
      broad: `(width >= ${MODE_FROM.broad}px)`,
    })
    expect(readStyle('src/view/overview/Overview.module.css')).toContain(`(width >= ${MODE_FROM.wide}px)`)
  })
})

describe('how far a reader can go', () => {
  it('is to the first day of the earliest year and the last of the latest', () => {
    const { events } = indexStory(makeStory({ events: [{ date: '195X/196X' }, { date: '2026' }] }))
    const { min, max } = chartLimits(events, HOME)
    expect([min, max]).toEqual([Date.UTC(1950, 0, 1), Date.UTC(2027, 0, 1)])
  })

  it('is the period when nothing lies outside it, whatever is open-ended', () => {
    const { events } = indexStory(makeStory({ events: [{ date: '2024-12-10' }, { date: '2025-02/..' }] }))
    const { min, max } = chartLimits(events, HOME)
    expect([min, max]).toEqual([HOME.start, HOME.end])
  })
})
