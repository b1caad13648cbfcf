import { describe, expect, it } from 'vitest'
import { finish } from '../../src/columns/selectRows.ts'
import { tallyLanes } from '../../src/columns/tallyLanes.ts'
import { laneLooks } from '../../src/domain/laneLook.ts'
import { placeTallies } from '../../src/layout/placeTallies.ts'
import type { TallyFrame } from '../../src/layout/tallyLayout.ts'
import { drawTallies } from '../../src/paint/drawTallies.ts'
import { formatShapes } from '../../src/paint/formatShapes.ts'
import { paintShapes, type Canvas, type Pen } from '../../src/paint/paintShapes.ts'
import { paintTallies } from '../../src/paint/paintTallies.ts'
import { PALETTES } from '../../src/paint/picturePalette.ts'
import type { Shape } from '../../src/paint/shapes.ts'
import { generateColumns } from '../../scripts/bench/generateColumns.ts'

/** A pen that writes down what it is asked for, and where it then is. */
function recordingCanvas(part: Partial<Canvas> = {}) {
  const log: string[] = []
  const origins: [number, number][] = []
  let [x, y, scaled] = [0, 0, 1]
  const say = (what: string, ...numbers: readonly number[]) =>
    void log.push([what, ...numbers.map((each) => Math.round(each * 100) / 100)].join(' '))
  const pen = {
    save: () => void origins.push([x, y]),
    restore: () => ([x, y] = origins.pop() ?? [0, 0]),
    translate: (dx: number, dy: number) => ([x, y] = [x + dx, y + dy]),
    transform: (...[width, , , , dx, dy]: readonly [number, number, number, number, number, number]) => {
      say('scale', width)
      ;[x, y, scaled] = [x + scaled * dx, y + dy, scaled * width]
    },
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: (mx: number, my: number) => say('M', x + mx, y + my),
    lineTo: (lx: number, ly: number) => say('L', x + lx, y + ly),
    arc: (cx: number, cy: number, r: number) => say('arc', x + cx, y + cy, r),
    arcTo: () => undefined,
    rect: (rx: number, ry: number, width: number, height: number) =>
      say('rect', x + rx, y + ry, width, height),
    clip: () => say('clip'),
    fill: (path?: { readonly d: string }) => say(`fill ${pen.fillStyle} ${path?.d ?? ''}`.trim(), x, y),
    stroke: (path?: { readonly d: string }) =>
      say(`stroke ${pen.strokeStyle} ${pen.lineWidth} ${path?.d ?? ''}`.trim()),
    fillRect: (rx: number, ry: number, width: number, height: number) =>
      say(`box ${typeof pen.fillStyle === 'string' ? pen.fillStyle : 'ramp'}`, x + rx, y + ry, width, height),
    strokeText: (text: string) => say(`around "${text}" ${pen.strokeStyle} ${pen.lineWidth}`),
    fillText: (text: string, tx: number, ty: number) =>
      say(`"${text}" ${pen.font} ${pen.textAlign}`, x + tx, y + ty),
    createLinearGradient: () => ({ addColorStop: (at: number, colour: string) => say(`stop ${colour}`, at) }),
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    font: '',
    textAlign: 'start',
    globalAlpha: 1,
  }
  const canvas: Canvas = {
    pen: pen as unknown as Pen, // as far as the painter uses it
    colourOf: (colour) => PALETTES.light[colour],
    laneColour: (lane) => PALETTES.light.lanes[lane] ?? '',
    fontFamily: 'Test',
    hatched: false,
    pathOf: (d) => ({ d }) as unknown as Path2D,
    ramps: new Map(),
    ...part,
  }
  return { canvas, log }
}

const painted = (shapes: readonly Shape[], part?: Partial<Canvas>) => {
  const { canvas, log } = recordingCanvas(part)
  paintShapes(shapes, canvas)
  return log
}

const lane = (shapes: readonly Shape[], x = 0, y = 0): Shape => ({
  kind: 'group',
  role: 'mark',
  key: 'lane',
  x,
  y,
  facts: { lane: 1 },
  shapes,
})

/** Where time begins, as `drawChart` has it. */
const UNDER = { kind: 'group', role: 'marks', key: 'under', x: 160, y: 0, facts: {} } as const

const FRAME: TallyFrame = {
  length: 1000,
  rowsPerLane: Array.from({ length: 8 }, () => 3),
  rowPitch: 20,
  laneGap: 9,
  banner: 104,
  markSize: 13,
  turningPointSize: 20,
  labelHeight: 19,
  longRow: true,
}

const RED = PALETTES.light.lanes[1]

describe('a canvas', () => {
  it('puts shapes where the text of a picture puts them, in the same colours', () => {
    const shapes = [
      lane([{ kind: 'rect', ink: 'laneShape', x: 3, y: 4, width: 5, height: 6 }], 100, 50),
      lane([{ kind: 'circle', ink: 'bead', x: 1, y: 2, r: 3.5 }], 10, 20),
      lane([{ kind: 'text', ink: 'title', x: 7, y: 8, on: 'baseline', size: 13, text: 'Summit' }], 10, 20),
    ]
    const written = formatShapes(shapes, {
      palette: PALETTES.light,
      writeText: ({ x, y, size, weight, text }) =>
        `<text x="${x}" y="${y}" size="${size}" weight="${weight}">${text}`,
    })
    expect(written).toContain('translate(100 50)')
    expect(written).toContain(`<rect x="3" y="4" width="5" height="6" fill="${RED}"`)
    expect(written).toContain('<circle cx="1" cy="2" r="3.5"')
    expect(written).toContain('<text x="7" y="8" size="13" weight="400">Summit')
    expect(painted(shapes)).toEqual([
      `box ${RED} 103 54 5 6`,
      'arc 11 22 3.5',
      `fill ${PALETTES.light.ink} 0 0`,
      '"Summit" 400 13px Test start 17 28',
    ])
  })

  it('strokes under what it fills where the ink says so: the outer half is seen', () => {
    expect(painted([lane([{ kind: 'path', ink: 'shape', d: 'M0,0Z', x: 2, y: 3 }], 5, 5)])).toEqual([
      `stroke ${PALETTES.light.paper} 2 M0,0Z`,
      `fill ${RED} M0,0Z 7 8`,
    ])
  })

  it('lets a soft bar fade, and hatches it where nothing can', () => {
    const box = { kind: 'rect', x: 0, y: 0, width: 40, height: 8 } as const
    const bar = [
      lane([
        { ...box, ink: 'softBar', fade: 'both' },
        { ...box, ink: 'hatched', hatch: true },
      ]),
    ]
    expect(painted(bar)).toEqual([
      `stop ${RED}14 0`,
      `stop ${RED}ff 0.36`,
      `stop ${RED}ff 0.64`,
      `stop ${RED}14 1`,
      'scale 40',
      'box ramp 0 0 1 8',
      'scale 0.03',
    ])
    const hatched = painted(bar, { hatched: true })
    expect(hatched.slice(0, 2)).toEqual(['rect 0 0 40 8', 'clip'])
    expect(hatched.join()).not.toContain('ramp')
  })

  it('makes the fade of a colour once, and leaves the pen where it was', () => {
    const box = { kind: 'rect', y: 0, width: 40, height: 8 } as const
    const { canvas, log } = recordingCanvas()
    for (const x of [5, 60])
      paintShapes(
        [
          lane(
            [
              { ...box, x, ink: 'softBar', fade: 'both' },
              { ...box, x, ink: 'laneShape' },
            ],
            0,
            3,
          ),
        ],
        canvas,
      )
    expect(log.filter((line) => line.startsWith('stop'))).toHaveLength(4)
    expect(log.filter((line) => line.startsWith('box'))).toEqual([
      'box ramp 5 3 1 8',
      `box ${RED} 5 3 40 8`,
      'box ramp 60 3 1 8',
      `box ${RED} 60 3 40 8`,
    ])
  })

  it('paints what lies under the marks as its shapes are, stroke for stroke, without any being made', () => {
    const columns = generateColumns(3000)
    const rows = Uint32Array.from({ length: columns.count }, (_, row) => row)
    const tallies = finish(tallyLanes(columns, rows))
    const looks = laneLooks(columns.lanes.map(() => ({ look: undefined })))
    const [first, last] = [columns.begin[0] ?? 0, columns.end.at(-1) ?? 1]
    const kinds = new Set<string>()
    for (const depth of [0, 1, 2, 3, 4.5, 6, 8])
      for (const hatched of [false, true]) {
        const window = { start: first, end: first + (last - first) / 2 ** depth }
        const placed = placeTallies(columns, tallies, window, FRAME)
        const shapes = painted([{ ...UNDER, shapes: drawTallies(placed, looks, String) }], { hatched })
        const { canvas, log } = recordingCanvas({ hatched })
        paintShapes([{ ...UNDER, shapes: [] }], {
          ...canvas,
          paintUnder: (x) => paintTallies(placed, looks, String, canvas, x),
        })
        expect(log).toEqual(shapes)
        for (const line of log) kinds.add(line.split(/[ "]/)[0] ?? '')
      }
    // Bars, numbers with paper around them, and what fades or is hatched.
    expect([...kinds].toSorted()).toEqual([
      '',
      'L',
      'M',
      'around',
      'box',
      'clip',
      'rect',
      'scale',
      'stop',
      'stroke',
    ])
  })

  it('lays lines of one pixel on pixels, each as a box', () => {
    const { rule, ruleStrong } = PALETTES.light
    const down = { kind: 'line', ink: 'gridline', x1: 3.2, x2: 3.2, y1: 0, y2: 9 } as const
    const across = { kind: 'line', ink: 'baseline', x1: 2, x2: 8, y1: 4.9, y2: 4.9 } as const
    expect(painted([down, across])).toEqual([`box ${rule} 3 0 1 9`, `box ${ruleStrong} 2 4 6 1`])
  })
})
