import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import { AS_LAID_OUT, roundPx, shiftOf } from '../../src/layout/spotOf.ts'
import { panWindow } from '../../src/layout/timeWindow.ts'
import { labelStyles } from '../../src/layout/widthTable.ts'
import { drawChart, type Chart } from '../../src/paint/drawChart.ts'
import { formatShapes } from '../../src/paint/formatShapes.ts'
import { INKS } from '../../src/paint/inks.ts'
import { laneLooks } from '../../src/domain/laneLook.ts'
import { LANES } from '../fixtures/makeStory.ts'
import { PALETTES } from '../../src/paint/picturePalette.ts'
import { drawAnew, rememberShapes } from '../../src/paint/rememberShapes.ts'
import type { GroupRole, GroupShape, Shape } from '../../src/paint/shapes.ts'
import { NO_ATTENTION, styleMarks, type Attention } from '../../src/paint/styleMarks.ts'
import { writeSvgText } from '../../src/paint/svgText.ts'
import { makeEvents, makeFrame, makeWindow, scene, sixPerLetter, type Scene } from '../layout/makeLayout.ts'

function chartOf({ events, window, frame, measure }: Scene, attention: Attention = NO_ATTENTION): Chart {
  const layout = layoutTimeline(events, window, frame, measure)
  return {
    layout,
    frame: {
      ...frame,
      width: frame.length + 164,
      height: 400,
      gutter: 164,
      upperAxis: 27,
      axis: 30,
      indent: 22,
    },
    marks: styleMarks(layout.marks, () => undefined, attention, frame),
    looks: laneLooks(LANES),
    laneNames: [['Defence'], ['Summits and', 'visits'], ['Trade']],
    styles: labelStyles('en'),
    tickText: ({ at }) => String(at),
    importanceOf: () => 2,
    attention,
    hoveredCluster: null,
    place: { shift: shiftOf(layout), round: roundPx },
  }
}

const groupsOf = (shapes: readonly Shape[]): readonly GroupShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groupsOf(shape.shapes)] : []))

const groups = (shapes: readonly Shape[], role: GroupRole) =>
  groupsOf(shapes).filter((group) => group.role === role)

const leavesOf = (shapes: readonly Shape[]): readonly Exclude<Shape, GroupShape>[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? leavesOf(shape.shapes) : [shape]))

const ERA = { id: 'thaw', main0: 100, main1: 400, cross: 180, edge0: true, edge1: false, text: 'Thaw' }

describe('the chart as shapes', () => {
  it('has eras over the poles and under the marks: a heading, a line as long as the era, an edge where it is known', () => {
    const chart = chartOf({
      events: makeEvents(['a', '2024-12-10']),
      window: makeWindow('2024-12'),
      frame: makeFrame(),
      measure: sixPerLetter,
    })
    const [plot] = groups(drawChart({ ...chart, place: AS_LAID_OUT, eras: [ERA] }, drawAnew), 'plot')
    const layers = plot?.shapes.map((shape) => shape.kind === 'group' && shape.key)
    expect(layers).toEqual(['axis', 'leaders', 'eras', 'marks', 'clusters', 'labels'])
    const [era] = groupsOf(plot?.shapes ?? []).filter(({ key }) => key === 'thaw')
    expect(era).toMatchObject({ x: 100, facts: { major: true } })
    expect(era?.shapes).toMatchObject([
      { kind: 'line', x1: 0, x2: 0, y1: 180, y2: 370 },
      { kind: 'line', ink: 'baseline', x1: 0, x2: 300 },
      { kind: 'text', text: 'Thaw' },
    ])
    for (const eras of [undefined, []])
      expect(drawChart({ ...chart, ...(eras && { eras }) }, drawAnew)).toEqual(drawChart(chart, drawAnew))
  })

  it('draws a gap as a broken line in the colour of its lane, as far as its end, and open where that is out of sight', () => {
    const chart = chartOf({
      events: makeEvents(['a', '2024-12-10']),
      window: makeWindow('2024-12'),
      frame: makeFrame(),
      measure: sixPerLetter,
    })
    const ends = { main0: 0, main1: 107, edge0: false, edge1: true, cross: 60, indent: 6 }
    const gap = { id: 'gap', lane: 1, text: '3 years', ...ends }
    const drawing = drawChart({ ...chart, place: AS_LAID_OUT, gaps: [gap] }, drawAnew)
    const [group] = groupsOf(drawing).filter(({ key }) => key === 'gap')
    expect(group).toMatchObject({ x: 0, y: 60, facts: { lane: 1 } })
    const [line, sign, words] = group?.shapes ?? []
    expect(line).toMatchObject({
      kind: 'path',
      ink: 'signLine',
      d: `M0,18${'h5m5,0'.repeat(10)}H107M107,15v6`,
    })
    expect(sign).toMatchObject({ kind: 'path', ink: 'laneShape' })
    expect(words).toMatchObject({ kind: 'text', text: '3 years' })
    // A picture as text has it in the lane's colour.
    const palette = PALETTES.light
    expect(formatShapes(drawing, { palette, writeText: writeSvgText })).toContain(
      `h5m5,0H107M107,15v6" stroke="${palette.lanes[1]}"`,
    )
  })

  it('sets the sign beside a turning point’s label hollow where its mark is', () => {
    const chart = chartOf({
      events: makeEvents(
        ['held', '2024-12-03', 0, 1, 'Held', 'held'],
        ['soon', '2024-12-25', 0, 1, 'Soon', 'announced'],
      ),
      window: makeWindow('2024-12'),
      frame: makeFrame({ banner: 80, sign: 12 }),
      measure: sixPerLetter,
    })
    const signs = groups(drawChart(chart, drawAnew), 'label').map(({ facts, shapes: [sign] }) => [
      facts.label,
      sign && 'ink' in sign && sign.ink,
    ])
    expect(signs).toEqual([
      ['held', 'laneShape'],
      ['soon', 'signHollow'],
    ])
  })

  it('has a group for each mark, pile and label of the layout, in its place', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const chart = chartOf(drawn)
        const { layout } = chart
        const shapes = drawChart(chart, drawAnew)
        const [plot] = groups(shapes, 'plot')
        const marks = groups(shapes, 'mark')
        expect(marks.map(({ facts }) => facts.mark)).toEqual(layout.marks.map(({ id }) => id))
        expect(groups(shapes, 'cluster').map(({ facts }) => facts.count)).toEqual(
          layout.clusters.map(({ count }) => count),
        )
        expect(groups(shapes, 'label').map(({ facts }) => facts.label)).toEqual(
          layout.labels.map(({ id }) => id),
        )
        for (const [at, { x, y }] of marks.entries()) {
          const mark = layout.marks[at]
          const middle = ((mark?.main0 ?? 0) + (mark?.main1 ?? 0)) / 2
          // Rounded to a tenth of a pixel, in either direction where it lies between two.
          expect(Math.abs((plot?.x ?? 0) + x - 164 - middle)).toBeLessThan(0.05 + 1e-6)
          expect(y).toBe(mark?.cross)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('names inks and never a colour, a class or an element', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const shapes = drawChart(chartOf(drawn), drawAnew)
        for (const { ink } of leavesOf(shapes)) expect(INKS).toHaveProperty([ink])
        expect(JSON.stringify(shapes)).not.toMatch(/#[0-9a-f]{3}|rgb|var\(|className|<g/)
      }),
      { numRuns: 20 },
    )
  })

  it('tells neighbours apart by their keys', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        for (const { shapes } of groupsOf(drawChart(chartOf(drawn), drawAnew))) {
          const keys = shapes.map((shape) =>
            shape.kind === 'group' ? `group ${shape.key}` : `${shape.ink} ${shape.key}`,
          )
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('a chart that is drawn again', () => {
  it('looks as if it were drawn for the first time, whatever was drawn before', () => {
    fc.assert(
      fc.property(scene, scene, (first, second) => {
        const remembering = rememberShapes()
        remembering((remember) => drawChart(chartOf(first), remember))
        expect(remembering((remember) => drawChart(chartOf(second), remember))).toEqual(
          drawChart(chartOf(second), drawAnew),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('has the same shape for every mark but the one that is pointed at', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const remembering = rememberShapes()
        const still = chartOf(drawn)
        const id = still.marks[0]?.id ?? null
        const draw = (chart: Chart) =>
          groups(
            remembering((remember) => drawChart(chart, remember)),
            'mark',
          )
        const before = draw(still)
        const after = draw(chartOf(drawn, { hovered: id, focused: null, selected: null }))
        expect(after.filter((mark, at) => mark !== before[at]).map(({ key }) => key)).toEqual(
          id === null ? [] : [id],
        )
      }),
      { numRuns: 40 },
    )
  })

  it('has the same shape for every mark that a pan leaves on screen, and for every name of a lane', () => {
    const dates = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + 12 * at)))
    const events = makeEvents(
      ...dates.map((date, at) => [`e${at}`, date.toISOString().slice(0, 10), at % 3, 2] as const),
    )
    const start = { events, window: makeWindow('2024-03/2024-12'), frame: makeFrame(), measure: sixPerLetter }
    const remembering = rememberShapes()
    const draw = (part: number) => {
      const chart = chartOf({ ...start, window: panWindow(start.window, part) })
      return remembering((remember) => drawChart(chart, remember))
    }
    const parts = [0, 0.013, 0.0271, 0.05, 0.2]
    const frames = parts.map(draw)
    for (const [at, after] of frames.entries()) {
      const before = frames[at - 1]
      if (!before) continue
      const known = new Map(groupsOf(before).map((group) => [`${group.role} ${group.key}`, group]))
      const staying = [...groups(after, 'mark'), ...groups(after, 'lane')].filter(({ role, key }) =>
        known.has(`${role} ${key}`),
      )
      expect(staying.length).toBeGreaterThan(20)
      expect(staying.filter((group) => known.get(`${group.role} ${group.key}`) !== group)).toEqual([])
    }
  })
})

describe('shapes as text', () => {
  const paint = { palette: PALETTES.light, writeText: writeSvgText }

  it('say which event, pile and label is which, and fill all with colours of the palette', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const chart = { ...chartOf(drawn), place: AS_LAID_OUT }
        const text = formatShapes(drawChart(chart, drawAnew), paint)
        const named = (name: string) =>
          [...text.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].map(([, id]) => id)
        expect(named('mark')).toEqual(chart.layout.marks.map(({ id }) => id))
        expect(named('cluster')).toEqual(chart.layout.clusters.map(({ id }) => id))
        expect(named('label')).toEqual(chart.layout.labels.map(({ id }) => id))
        const { lanes, ...colours } = PALETTES.light
        const known = new Set(['none', ...lanes, ...Object.values(colours)])
        for (const [, colour = ''] of text.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
          expect(known).toContain(colour)
        expect(text).not.toContain('undefined')
        expect(text).not.toContain('NaN')
      }),
      { numRuns: 20 },
    )
  })
})
