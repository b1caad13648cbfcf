import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import { shiftWindow, zoomWindow } from '../../src/layout/timeWindow.ts'
import type { TimelineLayout } from '../../src/layout/timelineLayout.ts'
import {
  boxOfCluster,
  boxOfMark,
  collisions,
  drawnBoxes,
  leaderBoxes,
  type Scene,
  scene,
} from './makeLayout.ts'

const laidOut = ({ events, window, frame, measure }: Scene): TimelineLayout =>
  layoutTimeline(events, window, frame, measure)

const holds = (claim: (scene: Scene, layout: TimelineLayout) => void, runs = 150): void =>
  fc.assert(
    fc.property(scene, (any) => claim(any, laidOut(any))),
    { numRuns: runs },
  )

describe('whatever the story, the window and the width', () => {
  it('counts every event exactly once: drawn, in a cluster, earlier or later', () => {
    holds(({ events }, layout) => {
      const clustered = layout.clusters.flatMap((cluster) => cluster.ids)
      const shown = [...layout.marks.map((mark) => mark.id), ...clustered]
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.length + layout.earlier + layout.later).toBe(events.length)
      for (const cluster of layout.clusters) expect(cluster.count).toBe(cluster.ids.length)
    })
  })

  it('shows every event of a day well inside the window, as a mark or in a cluster', () => {
    holds(({ events, window, frame }, layout) => {
      const shown = new Set([
        ...layout.marks.map(({ id }) => id),
        ...layout.clusters.flatMap(({ ids }) => ids),
      ])
      const edge = (80 * (window.end - window.start)) / frame.length
      const inside = events.filter(
        ({ start, end, span, soft }) =>
          !span && !soft && start > window.start + edge && end < window.end - edge,
      )
      expect(inside.filter(({ id }) => !shown.has(id))).toEqual([])
    })
  })

  //   row 0   ●  ◆──◆ (4) ★      never   ●◆─◆
  it('draws no mark or badge over another', () => {
    holds(({ frame }, layout) => {
      const drawn = drawnBoxes(layout, frame)
      expect(collisions(drawn, drawn)).toEqual([])
    })
  })

  it('keeps every mark and badge inside its lane', () => {
    holds(({ frame }, layout) => {
      const boxes = [
        ...layout.marks.map((mark) => ({ lane: mark.lane, ...boxOfMark(mark, frame) })),
        ...layout.clusters.map((cluster) => ({ lane: cluster.lane, ...boxOfCluster(cluster) })),
      ]
      for (const { lane, cross0, cross1 } of boxes) {
        expect(cross0).toBeGreaterThanOrEqual(layout.lanes[lane]?.cross0 ?? NaN)
        expect(cross1).toBeLessThanOrEqual(layout.lanes[lane]?.cross1 ?? NaN)
      }
    })
  })

  it('sets no label over another, over a mark, a badge or a leader', () => {
    holds(({ frame }, layout) => {
      const labels = layout.labels
      expect(collisions(labels, labels)).toEqual([])
      expect(collisions(labels, drawnBoxes(layout, frame))).toEqual([])
      // A leader has no width: give it one, or nothing could ever overlap it.
      const leaders = labels
        .flatMap(leaderBoxes)
        .map((box) => ({ ...box, main0: box.main0 - 0.5, main1: box.main1 + 0.5 }))
      expect(collisions(labels, leaders)).toEqual([])
    }, 300)
  })

  it('cuts no label at the frame, and keeps the turning points’ labels in the banner or in their row', () => {
    holds(({ frame }, layout) => {
      for (const label of layout.labels) {
        expect(label.main0).toBeGreaterThanOrEqual(0)
        expect(label.main1).toBeLessThanOrEqual(frame.length)
        expect(label.cross0).toBeGreaterThanOrEqual(0)
        if (label.leader !== null) expect(label.cross1).toBeLessThanOrEqual(frame.banner)
      }
    })
  })

  it('makes each label wide enough for its words, and says all of them or ends in …', () => {
    holds(({ measure }, layout) => {
      for (const { lines, text, turningPoint, main0, main1 } of layout.labels) {
        const widest = Math.max(
          ...lines.map((line) => measure(line, turningPoint ? 'turningPoint' : 'label')),
        )
        expect(main1 - main0).toBeGreaterThanOrEqual(widest - 0.01)
        const said = lines.join(' ')
        expect(said === text || (said.endsWith(' …') && text.startsWith(said.slice(0, -2)))).toBe(true)
      }
    })
  })

  it('labels only what is drawn, once each', () => {
    holds((_, layout) => {
      const drawn = new Set(layout.marks.map((mark) => mark.id))
      const ids = layout.labels.map((label) => label.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !drawn.has(id))).toEqual([])
    })
  })

  it('leads every turning point’s label to its own mark', () => {
    holds((_, layout) => {
      for (const { id, leader } of layout.labels) {
        const mark = layout.marks.find((placed) => placed.id === id)
        const foot = leader?.at(-1)
        if (foot === undefined || mark === undefined) continue
        expect(foot[0]).toBeCloseTo((mark.main0 + mark.main1) / 2, 6)
        expect(foot[1]).toBeLessThan(mark.cross)
      }
    })
  })

  it('keeps a turning point single, unless another turning point of its lane is too near', () => {
    holds(({ events, frame, window }, layout) => {
      const pxPerMs = frame.length / (window.end - window.start)
      const middle = (id: string): number => {
        const event = events.find((candidate) => candidate.id === id)
        return event === undefined ? NaN : ((event.start + event.end) / 2) * pxPerMs
      }
      for (const { ids, lane } of layout.clusters) {
        if ((frame.rowsPerLane[lane] ?? 0) < 2) continue
        const turningPoints = events.filter((event) => event.importance === 1 && event.lane === lane)
        for (const turningPoint of turningPoints.filter(({ id }) => ids.includes(id))) {
          const others = turningPoints.filter(({ id }) => id !== turningPoint.id)
          const isNear = others.some(
            (other) =>
              Math.abs(middle(other.id) - middle(turningPoint.id)) <
              150 + ((other.end - other.start + turningPoint.end - turningPoint.start) / 2) * pxPerMs,
          )
          expect(isNear).toBe(true)
        }
      }
    })
  })
})

describe('when the reader moves', () => {
  it('leaves every mark in its row and every cluster whole while panning', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: -1, max: 1, noNaN: true }), (any, fraction) => {
        const before = laidOut(any)
        const window = shiftWindow(any.window, fraction * (any.window.end - any.window.start))
        const after = laidOut({ ...any, window })
        const rows = new Map(before.marks.map((mark) => [mark.id, mark.row]))
        for (const mark of after.marks) expect(rows.get(mark.id) ?? mark.row).toBe(mark.row)
        const counts = new Map(before.clusters.map((cluster) => [cluster.id, cluster.count]))
        for (const cluster of after.clusters)
          expect(counts.get(cluster.id) ?? cluster.count).toBe(cluster.count)
      }),
      { numRuns: 100 },
    )
  })

  it('shifts all days by the same distance while panning', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (any, fraction) => {
        const before = new Map(laidOut(any).marks.map((mark) => [mark.id, mark]))
        const by = Math.round(fraction * (any.window.end - any.window.start))
        const after = laidOut({ ...any, window: shiftWindow(any.window, by) })
        const distance = (by / (any.window.end - any.window.start)) * any.frame.length
        for (const mark of after.marks) {
          const old = before.get(mark.id)
          if (old?.shape === 'point') expect(mark.main0).toBeCloseTo(old.main0 - distance, 3)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never changes the height of the chart or the place of a lane', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0.05, max: 40, noNaN: true }), (any, factor) => {
        const before = laidOut(any)
        const after = laidOut({
          ...any,
          window: zoomWindow(any.window, factor),
          events: any.events.slice(0, 5),
        })
        expect(after.breadth).toBe(before.breadth)
        expect(after.lanes.map(({ cross0 }) => cross0)).toEqual(before.lanes.map(({ cross0 }) => cross0))
        expect(after.lanes.map(({ cross1 }) => cross1)).toEqual(before.lanes.map(({ cross1 }) => cross1))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same answer to the same question, also from a copy of the events', () => {
    holds((any, layout) => {
      expect(laidOut({ ...any, events: any.events.map((event) => ({ ...event })) })).toEqual(layout)
    }, 60)
  })
})
