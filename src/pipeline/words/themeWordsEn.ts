import { quotedEn as quoted } from './shapeWordsEn.ts'

/** What is said of a newsroom's colours and fonts. */

/** Two colours that cannot be told apart, where they meet, and one that could. */
export interface WeakPair {
  readonly theme: string
  readonly front: string
  /** Of `lanes` which one, from 1. */
  readonly lane: number | null
  readonly colour: string
  readonly ground: string
  readonly groundColour: string
  /** As `4.49`. */
  readonly reached: string
  readonly needed: number
  /** A colour that would do; null where none would on this ground. */
  readonly better: string | null
}

export type FontFault = keyof typeof FONT_FAULTS
const FONT_FAULTS = {
  noFont: 'is no font: put a WOFF2, TTF or OTF there',
  damaged: 'is damaged: a part of the file is missing; copy it again',
  oldWoff: 'is a WOFF file of the older kind: make a WOFF2 of it, or take the TTF',
  collection: 'is a collection of several fonts: take the one that is meant out of it',
}

const meant = (near: string | null): string => (near === null ? '' : `; did you mean “${near}”?`)

export const themeWordsEn = {
  weakContrast: ({ theme, front, lane, colour, ground, groundColour, reached, needed, better }: WeakPair) =>
    `in the theme “${theme}”, “${front}”${lane === null ? '' : ` ${lane}`} (${colour}) on “${ground}” (${groundColour}) has a contrast of ${reached}:1, and needs ${needed}:1: ` +
    (better === null ? `choose a lighter or darker “${ground}”` : `write "${better}" under “${theme}”, say`),
  notAColour: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but a colour is written as "#0b4f8a", in quotation marks`,
  notARadius: (written: string | null) =>
    `“radius” is ${quoted(written)}, but should be a whole number of pixels from 0 to 24`,
  tooManyEntries: (field: string, most: number) => `“${field}” has more than ${most} entries: leave some out`,

  notAFamily: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but should be the name of a family, without quotation marks, commas and brackets`,
  notAFontFile: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but should be the name of a file in fonts/, of letters a–z, digits, dots and hyphens`,
  notAWeight: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but should be 400 or 700, say, or "200 800" for a variable font`,
  notARange: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but should be like U+0900-097F, U+200C-200D`,
  unknownFamily: (family: string, near: string) =>
    `“fonts” has no family “${family}”; did you mean “${near}”?`,
  noFontFile: (name: string, folder: string, near: string | null) =>
    `there is no “${name}” in ${folder}/: put the font there${meant(near)}`,
  badFont: (name: string, fault: FontFault) => `“${name}” ${FONT_FAULTS[fault]}`,
  heavyFont: (name: string, megabytes: string) =>
    `“${name}” has ${megabytes} MB, which is too much for a reader (1 MB at most): make a WOFF2 of it, or leave out letters that nobody needs`,
  noOutlines: (name: string) =>
    `“${name}” is a WOFF2, with which no picture is drawn: name the TTF or OTF under “outlines:”`,
  picturesWithoutFont: (folder: string) =>
    `pictures cannot be drawn with a WOFF2 and are set in Noto Sans: put the font as TTF or OTF into ${folder}/ as well, and name it under “outlines:”`,
  unusedFont: () => 'no font of site.yaml is this file: name it under “fonts:”, or delete it',
}
