/**
 * Colours of a picture that stands by itself, outside any style sheet. tests/paint/picturePalette.test.ts holds them
 * to the tokens of src/view/tokens.css.
 */
export interface PicturePalette {
  readonly paper: string
  readonly paperRaised: string
  readonly ink: string
  readonly inkSoft: string
  readonly rule: string
  readonly ruleStrong: string
  readonly accent: string
  readonly select: string
  readonly focus: string
  /** One for each lane; a story with more starts again, as the shapes do. */
  readonly lanes: readonly string[]
}

export type PictureTheme = 'light' | 'dark'
export const PICTURE_THEMES: readonly PictureTheme[] = ['light', 'dark']

export const PALETTES: Readonly<Record<PictureTheme, PicturePalette>> = {
  light: {
    paper: '#fcfbf8',
    paperRaised: '#ffffff',
    ink: '#1b1a17',
    inkSoft: '#57534b',
    rule: '#dedacf',
    ruleStrong: '#8b867b',
    accent: '#7d0b00',
    select: '#1b1a17',
    focus: '#0a58ca',
    lanes: ['#1548ca', '#aa1f0a', '#29969d', '#5f0000', '#a78400', '#301d5f', '#754572'],
  },
  dark: {
    paper: '#15171c',
    paperRaised: '#1d2027',
    ink: '#efece5',
    inkSoft: '#b9b5ac',
    rule: '#31353e',
    ruleStrong: '#747a86',
    accent: '#ff9d8a',
    select: '#ffffff',
    focus: '#8cc4ff',
    lanes: ['#1183dc', '#f97400', '#8aeddc', '#cd4f62', '#d5d35a', '#7db1ff', '#c0919f'],
  },
}

export const laneColour = ({ lanes, ink }: PicturePalette, lane: number): string =>
  lanes[lane % lanes.length] ?? ink
