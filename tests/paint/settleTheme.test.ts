import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, standOff } from '../../src/paint/colour.ts'
import { pairsOf, settleThemes, THEMES, type OwnColours } from '../../src/paint/settleTheme.ts'
import { COLOURS } from '../../src/paint/tokens.ts'
import * as oracle from '../fixtures/colour.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  // The grey that is just dark enough on white, and the one that is not.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  fc.assert(
    fc.property(hex, hex, (a, b) => {
      expect(contrast(a, b)).toBeCloseTo(oracle.contrast(oracle.parseHex(a), oracle.parseHex(b)), 9)
    }),
  )
})

test('a colour that stands off stays; another is made lighter or darker until it does', () => {
  expect(standOff('#0b4f8a', ['#ffffff'], 4.5)).toBe('#0b4f8a')
  fc.assert(
    fc.property(hex, hex, fc.constantFrom(3, 4.5, 7), (colour, ground, ratio) => {
      const found = standOff(colour, [ground], ratio)
      const most = Math.max(contrast('#000000', ground), contrast('#ffffff', ground))
      expect(contrast(found, ground)).toBeGreaterThanOrEqual(Math.min(ratio, most) - 1e-9)
    }),
  )
})

test('without a choice of the newsroom all colours are ours', () => {
  expect(settleThemes({})).toEqual(COLOURS)
  expect(settleThemes({ light: {}, dark: { ink: undefined } })).toEqual(COLOURS)
})

describe('a newsroom that chooses light colours alone', () => {
  const light = fc.record({
    link: hex,
    accent: hex,
    focus: hex,
    lanes: fc.array(hex, { minLength: 1, maxLength: 7 }),
  })

  test('has links, accents and lanes that are seen in every other theme, on our papers', () => {
    fc.assert(
      fc.property(light, (own) => {
        const settled = settleThemes({ light: own })
        expect(settled.light).toMatchObject({
          link: own.link,
          accent: own.accent,
          paper: COLOURS.light.paper,
        })
        for (const theme of THEMES.filter((each) => each !== 'light')) {
          expect(settled[theme]).toMatchObject({ paper: COLOURS[theme].paper, ink: COLOURS[theme].ink })
          for (const { front, grounds, ratio } of pairsOf(theme))
            for (const colour of [settled[theme][front]].flat())
              for (const ground of grounds)
                expect(contrast(colour, settled[theme][ground]), `${theme} ${front}`).toBeGreaterThanOrEqual(
                  ratio,
                )
        }
      }),
      { numRuns: 25 },
    )
  })

  test('keeps a colour that is seen as it is, and what it chooses in a theme', () => {
    const own: OwnColours = { link: '#5ab0ff' }
    expect(settleThemes({ light: own }).dark.link).toBe('#5ab0ff')
    expect(settleThemes({ light: own, dark: { link: '#ffffff' } }).dark.link).toBe('#ffffff')
    expect(settleThemes({ light: own, dark: { link: '#ffd0d0' } }).contrastDark.link).toBe('#ffd0d0')
  })

  test('prints its lanes, in black on white', () => {
    const { print } = settleThemes({ light: { lanes: ['#0000aa'], ink: '#222222' } })
    expect(print).toEqual({ ...COLOURS.print, lanes: ['#0000aa', ...COLOURS.print.lanes.slice(1)] })
  })
})

test('what lies under a pointer is of the newsroom’s ink', () => {
  expect(settleThemes({ dark: { ink: '#ffeedd' } }).dark.shade).toBe('rgb(255 238 221 / 0.07)')
})
