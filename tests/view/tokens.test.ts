import { describe, expect, it } from 'vitest'
import { markPath } from '../../src/layout/markShapes.ts'
import {
  contrast,
  oklabDistance,
  parseHex,
  simulate,
  VISIONS,
  type Rgb,
  type Vision,
} from '../fixtures/colour.ts'
import { readStyle } from '../fixtures/readStyle.ts'

/*
 * A11Y-9: colour is never the only sign, and what there is of it can be told apart. Everything is computed from the
 * tokens that the pages are served with.
 */

const CSS = readStyle('src/view/tokens.css')

/** The declarations of the first rule that starts with `selector`, from a place in the sheet on. */
function tokensOf(selector: string, from = ''): ReadonlyMap<string, string> {
  const body = CSS.slice(CSS.indexOf(from)).split(`${selector} {`)[1]?.split('}')[0]
  if (body === undefined) throw new Error(`tokens.css has no rule ${selector}`)
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = tokensOf('  :root')
const THEMES = {
  light,
  dark: new Map([...light, ...tokensOf(":root[data-theme='dark']")]),
  contrast: new Map([...light, ...tokensOf(":root[data-theme='contrast']")]),
  contrastDark: new Map([
    ...light,
    ...tokensOf(":root[data-theme='dark']", '@media (prefers-contrast: more)'),
  ]),
} as const
type ThemeName = keyof typeof THEMES
const NAMES = Object.keys(THEMES) as readonly ThemeName[] // the keys just written

const colour = (theme: ThemeName, token: string): Rgb => parseHex(THEMES[theme].get(token) ?? '')
const LANES = [0, 1, 2, 3, 4, 5, 6].map((lane) => `--lane-${lane}`)
const GROUNDS = ['--paper', '--paper-raised', '--paper-sunk']
const TEXTS = ['--ink', '--ink-soft', '--ink-faint', '--link', '--accent']

const weakest = (theme: ThemeName, fronts: readonly string[], grounds: readonly string[]) =>
  fronts
    .flatMap((front) =>
      grounds.map((ground) => ({
        pair: `${front} on ${ground}`,
        ratio: contrast(colour(theme, front), colour(theme, ground)),
      })),
    )
    .toSorted((a, b) => a.ratio - b.ratio)[0]

describe.each(NAMES)('A11Y-9: in the %s theme', (theme) => {
  it('A11Y-9: every text colour has 4.5:1 on every ground', () => {
    expect(
      weakest(theme, TEXTS, GROUNDS)?.ratio,
      weakest(theme, TEXTS, GROUNDS)?.pair,
    ).toBeGreaterThanOrEqual(4.5)
  })

  it('A11Y-9: every mark has 3:1 on the chart’s ground and on a card', () => {
    const worst = weakest(theme, LANES, ['--paper', '--paper-raised'])
    expect(worst?.ratio, worst?.pair).toBeGreaterThanOrEqual(3)
  })

  it('focus, selection and the edges of controls have 3:1 on every ground', () => {
    const worst = weakest(theme, ['--focus', '--select', '--rule-strong'], GROUNDS)
    expect(worst?.ratio, worst?.pair).toBeGreaterThanOrEqual(3)
  })
})

/*
 * Smallest OKLab distance of two lanes, as measured on these tokens with the simulation of Machado et al. 2009 at
 * severity 1. A floor against getting worse, not a claim that colour suffices: shape, place and the lane's name say it too.
 */
const SMALLEST: Readonly<Record<ThemeName, Readonly<Record<Vision, number>>>> = {
  light: { common: 0.157, protan: 0.146, deutan: 0.146, tritan: 0.146 },
  dark: { common: 0.147, protan: 0.139, deutan: 0.108, tritan: 0.079 },
  contrast: { common: 0.164, protan: 0.142, deutan: 0.143, tritan: 0.142 },
  contrastDark: { common: 0.147, protan: 0.139, deutan: 0.108, tritan: 0.079 },
}

describe('A11Y-9: the lanes', () => {
  it.each(NAMES)(
    'A11Y-9: stay as far apart as measured for every kind of colour vision, in the %s theme',
    (theme) => {
      for (const vision of VISIONS) {
        const seen = LANES.map((lane) => simulate(colour(theme, lane), vision))
        const nearest = seen
          .flatMap((a, i) => seen.slice(i + 1).map((b) => oklabDistance(a, b)))
          .reduce((least, distance) => Math.min(least, distance))
        expect(nearest, `${theme}, ${vision}`).toBeGreaterThanOrEqual(SMALLEST[theme][vision])
      }
    },
  )

  it('A11Y-9: have a shape each, so that nobody needs the colour', () => {
    expect(new Set(LANES.map((_, lane) => markPath(lane, 14))).size).toBe(LANES.length)
  })
})

describe('the dark theme', () => {
  it('is the same whether the reader or the device asks for it', () => {
    const byDevice = tokensOf(":root:not([data-theme='light'], [data-theme='contrast'])")
    expect(Object.fromEntries(byDevice)).toEqual(Object.fromEntries(tokensOf(":root[data-theme='dark']")))
  })
})

describe('a device that asks for more contrast', () => {
  const more = '@media (prefers-contrast: more)'

  it('A11Y-1: gets it in whatever theme is chosen, and dark stays dark', () => {
    const declared = (theme: ReadonlyMap<string, string>) =>
      [...theme].filter(([name]) => name === '--paper' || name === '--ink-soft')
    const byHand = tokensOf(":root[data-theme='contrast']")
    expect(declared(tokensOf(":root:not([data-theme='dark'])", more))).toEqual(declared(byHand))
    const dark = [
      ['--paper', '#000000'],
      ['--ink-soft', '#ffffff'],
    ]
    expect(declared(tokensOf(":root[data-theme='dark']", more))).toEqual(dark)
    const byDevice = tokensOf(
      ":root:not([data-theme='light'], [data-theme='contrast'])",
      `${more} and (prefers-color-scheme: dark)`,
    )
    expect(declared(byDevice)).toEqual(dark)
  })

  it.each(['contrast', 'contrastDark'] as const)(
    'A11Y-1: gets 7:1 for every text, and 4.5:1 for what edges it (%s)',
    (theme) => {
      const text = weakest(theme, TEXTS, GROUNDS)
      expect(text?.ratio, text?.pair).toBeGreaterThanOrEqual(7)
      const edge = weakest(theme, ['--rule', '--rule-strong', '--focus', '--select'], GROUNDS)
      expect(edge?.ratio, edge?.pair).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('is answered after the themes and before paper, so that each wins where it must', () => {
    const places = [":root[data-theme='contrast'] {", more, '@media print'].map((part) => CSS.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
