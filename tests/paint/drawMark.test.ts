import { describe, expect, it } from 'vitest'
import { drawMark, type MarkPart } from '../../src/paint/drawMark.ts'
import { INKS } from '../../src/paint/inks.ts'
import type { RectShape } from '../../src/paint/shapes.ts'

const SOFT: MarkPart = {
  id: 'flight',
  sign: 0,
  tint: undefined,
  lane: 0,
  x: 200,
  y: 40,
  half: 60,
  size: 13,
  shape: 'softBar',
  cut0: false,
  cut1: true,
  hollow: true,
  struck: false,
  disputed: false,
  hovered: false,
  focused: false,
  selected: false,
}

const rectsOf = (part: MarkPart): readonly RectShape[] =>
  drawMark(part).shapes.filter((shape): shape is RectShape => shape.kind === 'rect' && !shape.hatch)

describe('an announced event whose day is not known', () => {
  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('has an edge along it and none across, cut by the window or not (%s, %s)', (cut0, cut1) => {
    const [body, ...edges] = rectsOf({ ...SOFT, cut0, cut1 })
    expect(INKS[body?.ink ?? 'shape'], 'a stroke would run around it').not.toHaveProperty('stroke')
    expect(edges).toHaveLength(2)
    for (const { x, width, height } of edges) {
      expect([x, width]).toEqual([body?.x, body?.width])
      expect(height).toBeLessThan(3)
    }
  })

  it('is a filled bar without edges once it has taken place', () => {
    expect(rectsOf({ ...SOFT, hollow: false })).toHaveLength(1)
  })
})
