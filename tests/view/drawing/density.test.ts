import { describe, expect, it } from 'vitest'
import { inLanguage, BUILT_IN } from '../../../src/domain/text.ts'
import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { chartEvents } from '../../../src/view/drawing/chartEvents.ts'
import { chartFrame, planChart } from '../../../src/view/drawing/chartFrame.ts'
import { measureWithoutBrowser } from '../../../src/view/drawing/measureText.ts'
import { generateStory } from '../../fixtures/makeStory.ts'
import { collisions, drawnBoxes } from '../../layout/makeLayout.ts'

/** A phone of 390 px leaves the chart this much. */
const WIDTH = 358
const HOME = { start: Date.UTC(2023, 3, 1), end: Date.UTC(2026, 2, 1) }

describe('DES-5: two hundred events on a phone', () => {
  it.each(BUILT_IN)(
    'DES-5: overlap nowhere, and what is not drawn alone is counted and opens, in %s',
    (locale) => {
      for (const seed of [1, 2, 3]) {
        const index = indexStory(generateStory(200, seed))
        const events = chartEvents(index.events, locale)
        const measure = measureWithoutBrowser(locale)
        const names = index.story.lanes.map(({ name }) => inLanguage(name, locale))
        const frame = chartFrame(planChart(events, names, HOME, locale), WIDTH, measure)
        const layout = layoutTimeline(events, HOME, frame, measure)
        const { marks, clusters, labels, earlier, later } = layout
        const boxes = drawnBoxes(layout, frame)
        expect(clusters.length, 'the phone is too narrow for all').toBeGreaterThan(0)
        expect(collisions(boxes, boxes)).toEqual([])
        expect(collisions(labels, labels)).toEqual([])
        expect(collisions(labels, boxes)).toEqual([])
        const counted = clusters.reduce((sum, { ids }) => sum + ids.length, 0)
        expect(marks.length + counted + earlier + later).toBe(200)
        // One action goes where the events of a cluster come apart, or, where no zoom can, to their list.
        for (const { opens, window, ids } of clusters) {
          expect(ids.length).toBeGreaterThan(1)
          if (opens) expect(window.end - window.start).toBeLessThan(HOME.end - HOME.start)
        }
      }
    },
  )
})
