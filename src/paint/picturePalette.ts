import { COLOURS, type Colours } from './tokens.ts'

/** Colours of a picture that stands by itself, outside any style sheet. */
export type PicturePalette = Colours

export type PictureTheme = 'light' | 'dark'
export const PICTURE_THEMES: readonly PictureTheme[] = ['light', 'dark']

export const PALETTES: Readonly<Record<PictureTheme, PicturePalette>> = COLOURS

export const laneColour = ({ lanes, ink }: PicturePalette, lane: number): string =>
  lanes[lane % lanes.length] ?? ink
