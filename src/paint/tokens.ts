/**
 * Colours and lengths of the page and of its pictures, written once, and in `widths.ts` the widths at which something
 * changes. Style sheets take them by name, when they are built (src/build/styleTokens.ts); pictures and scripts import them.
 *
 *   tokens.ts ──► tokens.css `@tokens dark;`   ·  pictures' palettes
 *   widths.ts ──► `@media (--from-wide)`       ·  the chart's three shapes
 */
export interface Colours {
  readonly paper: string
  readonly paperRaised: string
  readonly paperSunk: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly rule: string
  readonly ruleStrong: string
  readonly link: string
  readonly accent: string
  readonly focus: string
  readonly select: string
  /** Over any ground. */
  readonly shade: string
  /** One for each lane; a story with more starts again, as the shapes do. */
  readonly lanes: readonly string[]
}

const LIGHT: Colours = {
  paper: '#fcfbf8',
  paperRaised: '#ffffff',
  paperSunk: '#f3f0e9',
  ink: '#1b1a17',
  inkSoft: '#57534b',
  inkFaint: '#726d63',
  rule: '#dedacf',
  ruleStrong: '#8b867b',
  link: '#0b4f8a',
  accent: '#7d0b00',
  focus: '#0a58ca',
  select: '#1b1a17',
  shade: 'rgb(27 26 23 / 0.06)',
  lanes: ['#1548ca', '#aa1f0a', '#29969d', '#5f0000', '#a78400', '#301d5f', '#754572'],
}

const DARK: Colours = {
  paper: '#15171c',
  paperRaised: '#1d2027',
  paperSunk: '#0f1115',
  ink: '#efece5',
  inkSoft: '#b9b5ac',
  inkFaint: '#9a968d',
  rule: '#31353e',
  ruleStrong: '#747a86',
  link: '#8cc4ff',
  accent: '#ff9d8a',
  focus: '#8cc4ff',
  select: '#ffffff',
  shade: 'rgb(255 255 255 / 0.07)',
  lanes: ['#1183dc', '#f97400', '#8aeddc', '#cd4f62', '#d5d35a', '#7db1ff', '#c0919f'],
}

const CONTRAST: Colours = {
  paper: '#ffffff',
  paperRaised: '#ffffff',
  paperSunk: '#ffffff',
  ink: '#000000',
  inkSoft: '#000000',
  inkFaint: '#2b2b2b',
  rule: '#6b6b6b',
  ruleStrong: '#000000',
  link: '#00308f',
  accent: '#6a0000',
  focus: '#00308f',
  select: '#000000',
  shade: 'rgb(0 0 0 / 0.08)',
  lanes: ['#3b25bc', '#940000', '#4279a4', '#3b0000', '#976f08', '#020045', '#5f2a64'],
}

/** For readers whose device asks for more contrast, and for dark. */
const CONTRAST_DARK: Colours = {
  paper: '#000000',
  paperRaised: '#000000',
  paperSunk: '#000000',
  ink: '#ffffff',
  inkSoft: '#ffffff',
  inkFaint: '#d6d6d6',
  rule: '#949494',
  ruleStrong: '#ffffff',
  link: '#9cd0ff',
  accent: '#ffb3a3',
  focus: '#9cd0ff',
  select: '#ffffff',
  shade: 'rgb(255 255 255 / 0.12)',
  lanes: DARK.lanes,
}

/** On paper nothing is in focus, chosen or pointed at. */
const PRINT: Omit<Colours, 'focus' | 'select' | 'shade'> = {
  paper: '#ffffff',
  paperRaised: '#ffffff',
  paperSunk: '#ffffff',
  ink: '#000000',
  inkSoft: '#333333',
  inkFaint: '#444444',
  rule: '#999999',
  ruleStrong: '#555555',
  link: '#000000',
  accent: '#000000',
  lanes: LIGHT.lanes,
}

export const COLOURS = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  contrastDark: CONTRAST_DARK,
  print: PRINT,
} as const

export type Themed = { readonly [Theme in keyof typeof COLOURS]: Partial<Colours> }

/** Families in the order in which a letter is looked for. A newsroom's own stands before them (`site.yaml`). */
export const FONTS: Readonly<Record<'text' | 'head' | 'door', string>> = {
  text: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Devanagari', 'Nirmala UI', 'Kohinoor Devanagari', sans-serif",
  head: "'Noto Serif', 'Noto Serif Devanagari', Georgia, 'Kohinoor Devanagari', 'Nirmala UI', serif",
  /** Of the front page. */
  door: "system-ui, 'Noto Sans Devanagari', sans-serif",
}

/** How round the corners of controls are, in CSS pixels; of what is smaller and larger in proportion. */
export const RADIUS = 3

/** Lengths that script and style sheets both need. */
export const SIZES = {
  /** The column of lane names beside the chart. */
  chartGutter: '164px',
} as const
