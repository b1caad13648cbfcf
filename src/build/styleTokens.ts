import type { Plugin } from 'vite'
import { INKS, type InkStyle } from '../paint/inks.ts'
import { COLOURS, FONTS, RADIUS, SIZES, type Themed } from '../paint/tokens.ts'
import { fromWidth, WIDTHS } from '../paint/widths.ts'

/**
 * Lets style sheets name what src/paint has written down.
 *
 *   @tokens dark;                        the colours of a theme, as custom properties
 *   size(chart-gutter)                   a length
 *   font(text)   colour(light-paper)     families; a colour where there are no custom properties
 *   @fonts;                              the fonts of the house, as `@font-face`
 *   @ink shape;   @ink shape.hollow;     how a part of the drawing is inked; after the dot, what the state changes
 *   @media (--from-wide)                 a width, and `--below-wide` for all that is narrower
 */
export function styleTokens(tokensFor: (sheet: string) => StyleTokens = () => OURS): Plugin {
  return {
    name: 'style-tokens',
    // Before the style sheet is read as one.
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(\?|$)/ },
      handler: (code, id) => ({ code: expandTokens(code, tokensFor(id)), map: null }),
    },
  }
}

/** A style sheet with the names replaced by what they stand for; throws on a name that nobody has written down. */
export const expandTokens = (css: string, tokens: StyleTokens = OURS): string =>
  css
    .replace(/\s*@fonts;/g, () => tokens.faces())
    .replace(/@tokens ([\w-]+);/g, (_, group: string) => tokenDeclarations(known(tokens.colours, group)))
    .replace(/\bcolour\((light|dark)-([\w-]+)\)/g, (_, theme: 'light' | 'dark', name: string) =>
      colourOf(tokens.colours[theme], name),
    )
    .replace(/\bfont\(([\w-]+)\)/g, (_, name: string) => known(tokens.fonts, name))
    .replace(/@ink ([\w.]+);/g, (_, ink: string) => inkDeclarations(ink))
    .replace(/\bsize\(([\w-]+)\)/g, (_, name: string) =>
      known({ ...SIZES, ...radii(tokens.radius) }, keyOf(name)),
    )
    .replace(/\(--(from|below)-([\w-]+)\)/g, (_, side: string, name: string) => widthQuery(side, name))

/** What of the style sheets a newsroom may settle. */
export interface StyleTokens {
  readonly colours: Themed
  readonly fonts: typeof FONTS
  /** CSS pixels, or what stands for them. */
  readonly radius: number | `var(${string})`
  /** The fonts of the house, as rules. */
  readonly faces: () => string
}

export const OURS: StyleTokens = { colours: COLOURS, fonts: FONTS, radius: RADIUS, faces: () => '' }

const radii = (radius: StyleTokens['radius']) =>
  typeof radius === 'number'
    ? {
        radius: `${radius}px`,
        radiusSmall: `${Math.round((radius * 2) / 3)}px`,
        radiusLarge: `${Math.round((radius * 4) / 3)}px`,
      }
    : { radius, radiusSmall: `calc(${radius} * 2 / 3)`, radiusLarge: `calc(${radius} * 4 / 3)` }

function tokenDeclarations(colours: Themed[keyof Themed]): string {
  return Object.entries(colours)
    .flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`${propertyOf(name)}: ${value};`]
        : value.map((colour, lane) => `--lane-${lane}: ${colour};`),
    )
    .join('\n')
}

function colourOf({ lanes = [], ...colours }: Themed['light'], name: string): string {
  const lane = /^lane-(\d)$/.exec(name)?.[1]
  return known<string>(
    lane === undefined ? colours : { [keyOf(name)]: lanes[Number(lane)] ?? '' },
    keyOf(name),
  )
}

const keyOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const propertyOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`

function inkDeclarations(ink: string): string {
  const own = declarationsOf(known(INKS, ink))
  const [base = '', state] = ink.split('.')
  const before: Readonly<Record<string, string>> =
    state === undefined ? {} : declarationsOf(known(INKS, base))
  const dropped = Object.keys(before).filter((property) => !(property in own))
  return [
    ...Object.entries(own).filter(([property, value]) => before[property] !== value),
    ...dropped.map((property) => [property, INITIAL[property] ?? 'none'] as const),
  ]
    .map(([property, value]) => `${property}: ${value};`)
    .join('\n')
}

/** What a property is that nobody has set, where that is not `none`. */
const INITIAL: Readonly<Record<string, string>> = {
  'stroke-width': '1',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
}

function declarationsOf({ fill, stroke, width, opacity, strokeFirst, weight, align }: InkStyle) {
  const colourOf = (name: string) =>
    name === 'none' ? name : name === 'lane' ? 'currentColor' : `var(${propertyOf(name)})`
  const declarations = {
    fill: fill && colourOf(fill),
    stroke: stroke && colourOf(stroke),
    'stroke-width': width,
    'stroke-opacity': opacity,
    'paint-order': strokeFirst && 'stroke',
    'font-weight': weight,
    'text-anchor': align,
  }
  const said = Object.entries(declarations).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said.map(([property, value]) => [property, String(value)]))
}

function widthQuery(side: string, name: string): string {
  const width = known(WIDTHS, keyOf(name))
  // The chart's place has any width, in fractions of a pixel too; browsers that ask for it know ranges.
  if (width.endsWith('px')) return side === 'from' ? `(width >= ${width})` : `(width < ${width})`
  if (side === 'from') return fromWidth(width)
  return `(max-width: ${Number.parseFloat(width) - 0.01}rem)`
}

function known<Value>(table: Readonly<Record<string, Value>>, name: string): Value {
  const value = Object.hasOwn(table, name) ? table[name] : undefined
  if (value === undefined) throw new Error(`style sheet: nothing is written down as “${name}”`)
  return value
}
