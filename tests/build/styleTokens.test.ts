import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expandTokens } from '../../src/build/styleTokens.ts'
import { INKS } from '../../src/paint/inks.ts'
import { COLOURS } from '../../src/paint/tokens.ts'
import { readFiles, ROOT } from '../fixtures/sourceTree.ts'

const squeezed = (css: string) => expandTokens(css).replace(/\s+/g, ' ')

describe('a style sheet names what is written down elsewhere', () => {
  test('the colours of a theme', () => {
    const css = squeezed(':root { @tokens dark; }')
    expect(css).toContain('--paper: #15171c;')
    expect(css).toContain('--ink-soft: #b9b5ac;')
    expect(css).toContain('--lane-6: #c0919f;')
    expect(css.match(/--lane-\d/g)).toHaveLength(7)
  })

  test('a width, and all that is narrower', () => {
    expect(expandTokens('@media (--from-wide) {')).toBe('@media (min-width: 40rem) {')
    expect(expandTokens('@media (--below-wide-frame) {')).toBe('@media (max-width: 54.99rem) {')
    expect(expandTokens('@container timeline (--from-chart-narrow) and (--below-chart-wide) {')).toBe(
      '@container timeline (width >= 720px) and (width < 960px) {',
    )
  })

  test('a length', () => {
    expect(expandTokens('padding: 0 size(chart-gutter)')).toBe('padding: 0 164px')
  })

  test('an ink, and what a state changes of it', () => {
    expect(squeezed('.shape { @ink shape; }')).toBe(
      '.shape { fill: currentColor; stroke: var(--paper); stroke-width: 1; paint-order: stroke; }',
    )
    expect(squeezed('[data-hollow] .shape { @ink shape.hollow; }')).toBe(
      '[data-hollow] .shape { fill: var(--paper); stroke: currentColor; stroke-width: 2; paint-order: normal; }',
    )
    expect(squeezed('.outline { @ink outline.hovered; }')).toBe('.outline { stroke-width: 1.25; }')
  })

  test.each([
    '@tokens dusk;',
    'size(nothing)',
    '@tokens toString;',
    '@ink blot;',
    '(--from-nowhere)',
    'font(hand)',
    'colour(light-mud)',
  ])('and nothing that is not: %s', (name) => {
    expect(() => expandTokens(name)).toThrow(/nothing is written down as/)
  })
})

describe('what is written down is written once', () => {
  const sheets = readFiles('src', /\.css$/)

  test('no style sheet has a colour of its own; shadows are black', () => {
    const found = sheets.flatMap(({ path, code }) =>
      [...code.matchAll(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl|oklch|light-dark)\([^)]*\)/gi)].map(
        ([colour]) => `${path}: ${colour}`,
      ),
    )
    expect(found.filter((each) => !/: rgb\(0 0 0 \/ [\d.]+\)$/.test(each))).toEqual([])
  })

  test('no style sheet has a width of its own at which something changes', () => {
    const asked = sheets.flatMap(({ path, code }) =>
      [...code.matchAll(/@(?:media|container)(?:(?!\(min-height:)[^{])*\d(?:px|rem|em)[^{]*/g)].map(
        ([query]) => `${path}: ${query}`,
      ),
    )
    expect(asked).toEqual([])
  })

  test('the front door and the sign in the tab have colours of the page', () => {
    const [home = '', sign = ''] = ['home.css', 'favicon.svg'].map((name) =>
      readFileSync(join(ROOT, 'public', name), 'utf8'),
    )
    const colours = (text: string) => text.match(/#[0-9a-f]{3,8}\b/gi) ?? []
    expect(colours(home + sign)).toEqual([])
    expect(expandTokens(home)).toContain(`background: ${COLOURS.light.paper};`)
    expect(expandTokens(sign)).toContain(`fill="${COLOURS.dark.lanes[1]}"`)
  })
})

test('every ink is in the style sheet of the drawing, or has a reason not to be', () => {
  const sheet = readFileSync(join(ROOT, 'src/view/drawing/ChartSvg.module.css'), 'utf8')
  const named = [...sheet.matchAll(/@ink ([\w.]+);/g)].map(([, ink]) => ink)
  expect(named.toSorted()).toEqual([...new Set(named)].toSorted())
  expect(Object.keys(INKS).filter((ink) => !named.includes(ink))).toEqual([
    // Shown by the rules of print and of forced colours alone.
    'hatched',
    // The legend's words have another colour than the chart's.
    'count',
    'sign',
    // As the ink before the dot.
    'knockout.turningPoint',
    'title.marked',
  ])
})
