import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Face, Font, Variation } from 'harfbuzzjs'

/**
 * The fonts of the pictures that are drawn without a browser, in the order in which a letter is looked for (Noto; OFL).
 * The build draws with them, and the check asks them which letters of a record they have.
 *
 *   मोदी → Путин 🙂
 *   └──┘ │ └───┘ └─ Emoji
 *   first│ Sans
 *        └─ Math
 */
export const PICTURE_FONTS = ['Sans Devanagari', 'Sans', 'Sans Math', 'Emoji'] as const
export type PictureFont = (typeof PICTURE_FONTS)[number]

export const FONT_WEIGHTS = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' } as const
export type FontWeight = keyof typeof FONT_WEIGHTS

const { resolve } = createRequire(import.meta.url)

/** A font of a weight; the font of signs has only one. */
export function readFace(font: PictureFont, weight: FontWeight): Face {
  const at = font === 'Sans Math' ? 400 : weight
  const folder = `noto-${font.toLowerCase().replaceAll(' ', '-')}`
  const style = `${at}${FONT_WEIGHTS[at]}`
  return readFaceOf(
    resolve(`@expo-google-fonts/${folder}/${style}/Noto${font.replaceAll(' ', '')}_${style}.ttf`),
  )
}

/** Outlines of a house at a weight. */
export interface Outlines {
  readonly file: string
  readonly weight: number
  /** Whether the file has other weights as well, so that this one has to be asked of it. */
  readonly isVariable: boolean
}

/** A font of the house, at the weight that is asked of it. */
export function readOutlines({ file, weight, isVariable }: Outlines): Font {
  const font = new Font(readFaceOf(file))
  if (isVariable) font.setVariations([new Variation('wght', weight)])
  return font
}

/** A font of a file with outlines. */
function readFaceOf(file: string): Face {
  // Node may lay several files into one stretch of memory; HarfBuzz must see this one alone.
  const bytes = readFileSync(file)
  return new Face(new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))
}

/** What is no letter of its own: joiners, the choice between an emoji's two forms, white space and controls. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]/gu

/** True when a font has all that can be seen of a text, whole or put together from letter and mark. */
export const hasLetters = (letters: ReadonlySet<number>, text: string): boolean =>
  hasEach(letters, text) || hasEach(letters, text.normalize('NFD'))

const hasEach = (letters: ReadonlySet<number>, text: string): boolean =>
  [...text.replaceAll(INVISIBLE, '')].every((letter) => letters.has(letter.codePointAt(0) ?? 0))

export const lettersOf = (face: Face): ReadonlySet<number> => new Set(face.collectUnicodes())

const GRAPHEMES = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** A text in the pieces that a reader takes for one letter each. */
export const piecesOf = (text: string): readonly string[] =>
  [...GRAPHEMES.segment(text)].map(({ segment }) => segment)

/** Letters of fonts, font by font. */
export type Letters = readonly ReadonlySet<number>[]

let noto: Letters | null = null

/** Letters of the fonts that come with the program. */
const notoLetters = (): Letters => (noto ??= PICTURE_FONTS.map((font) => lettersOf(readFace(font, 400))))

/**
 * What of a text no font has, each piece once. A picture shows a box in its place.
 *
 * @param house letters of the newsroom's own fonts
 */
export function findUndrawable(text: string, house: Letters = []): readonly string[] {
  const fonts = [...house, ...notoLetters()]
  // As a whole first, for to take a text to pieces takes far longer.
  if (fonts.some((letters) => hasLetters(letters, text))) return []
  return [...new Set(piecesOf(text))].filter((piece) => !fonts.some((letters) => hasLetters(letters, piece)))
}

/** Whether there is a font for a language: for its own name and those of the months, which have most of its letters. */
export function hasFontFor(tag: string, house: Letters = []): boolean {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2024, at)))
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? ''
  return findUndrawable([name, ...months].join(' '), house).length === 0
}
