import { type Locale, ofType, type BuiltIn } from '../domain/text.ts'
import type { MeasureText, Px } from './timelineLayout.ts'

/**
 * Text widths without a browser, for the page that is drawn before any script runs: the advance of each letter, as Noto
 * Sans and Noto Sans Devanagari have it (among the wider of the system fonts), rounded up.
 *
 *   स  म  य  रे  खा      letters add up; a sign above or below takes no room, one beside takes its own;
 *   69 60 60 42 81      a letter joined by a virama to the next keeps about two thirds
 */
const LABEL_STYLES: Readonly<Record<BuiltIn, LabelStyles>> = {
  hi: {
    label: { size: 14, weight: 400 },
    turningPoint: { size: 15, weight: 600 },
    date: { size: 14, weight: 400 },
    tick: { size: 14, weight: 400 },
  },
  en: {
    label: { size: 13, weight: 400 },
    turningPoint: { size: 14, weight: 600 },
    date: { size: 13, weight: 400 },
    tick: { size: 13, weight: 400 },
  },
}

type LabelStyle = Parameters<MeasureText>[1]
export type LabelStyles = Readonly<Record<LabelStyle, { readonly size: Px; readonly weight: 400 | 600 }>>

export const labelStyles = (locale: Locale): LabelStyles => ofType(LABEL_STYLES, locale)

/** Hundredths of the type size: the letters that are as wide. A newsroom with fonts of its own has theirs (src/build/ownWidths.ts). */
export const LETTER_WIDTHS: readonly (readonly [number, string])[] = [
  [27, ' ,.ijl·'],
  [30, ':;J`ािीॉॊोौ'],
  [33, '’‘'],
  [36, '()-I[]f'],
  [39, '!t}।'],
  [42, '_r{रऱ'],
  [45, '/\\॰'],
  [48, 'csz'],
  [51, '"vy–“”इईट'],
  [54, '?FLkx|डदह०१२३४५६७८९'],
  [57, '0123456789+<=>ESTY^ae~उऍऎएऐगढतनऩपव'],
  [60, '$VXZ₹घठबमयष॥'],
  [63, '*KPRbdghnopquध'],
  [66, '#ABCङचथ'],
  [69, 'लशस'],
  [72, 'ऌछभ'],
  [75, '&DGHUजञण'],
  [78, 'Nऄअकझफळऴ'],
  [81, 'OQw…ऊ'],
  [84, '%ख'],
  [87, 'ऋ'],
  [90, '@'],
  [96, 'MWm'],
  [102, '—'],
  [105, 'आऑऒओऔ'],
]
const ADVANCE = new Map(
  LETTER_WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)
/** Scripts the table does not know are set wide. */
const UNKNOWN = 75
const VIRAMA = '\u094D'
const RA = 'र'
/** What is left of a letter that is joined to the next one. */
const JOINED = 0.7
/** Letters without a stem to lose: they stay whole, with the virama below. */
const STEMLESS = new Set('टठडढदह')
const SEMIBOLD = 1.05
/** Signs above and below, joiners, the nukta. */
const isWeightless = (letter: string): boolean => !ADVANCE.has(letter) && /[\p{M}\u200C\u200D]/u.test(letter)

export function measureByTable(locale: Locale): MeasureText {
  const styles = labelStyles(locale)
  return (text, style) => {
    const { size, weight } = styles[style]
    return (emsOf(text) * size * (weight === 600 ? SEMIBOLD : 1)) / 100
  }
}

function emsOf(text: string): number {
  const letters = [...text.normalize('NFC')].filter((letter) => letter === VIRAMA || !isWeightless(letter))
  return letters.reduce((sum, _, index) => sum + advanceAt(letters, index), 0)
}

function advanceAt(letters: readonly string[], index: number): number {
  const letter = letters[index] ?? ''
  if (letter === VIRAMA) return 0
  const whole = ADVANCE.get(letter) ?? UNKNOWN
  if (letter === RA && letters[index - 1] === VIRAMA) return 3
  if (letters[index + 1] !== VIRAMA || letters[index + 2] === undefined) return whole
  if (letter === RA) return 0
  return letters[index + 2] === RA || STEMLESS.has(letter) ? whole : whole * JOINED
}
