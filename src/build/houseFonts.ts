import { dirname, relative, sep } from 'node:path'
import { once } from '../domain/once.ts'
import { readOutlines } from '../pipeline/pictureFonts.ts'
import { outlinesOf, type HouseFont } from '../pipeline/records/houseFonts.ts'
import { compareWidths, notoFont, SCRIPTS, scriptsIn } from './fontWidths.ts'

/**
 * The fonts of the house as rules of a style sheet. Until a font is there the text is read in another one: where the font can be
 * measured, that one is set as wide as the text will be, under a name of its own, so that few lines break anew.
 *
 *   @font-face { font-family: 'Mukta'; src: url("../../data/fonts/Mukta.woff2") … }
 *   @font-face { font-family: 'Mukta fallback'; src: local('Noto Sans Devanagari'), …; size-adjust: 97% }
 *
 * @param addressOf the address of a font's file, as the sheet names it
 */
export const formatFaces = (fonts: readonly HouseFont[], addressOf: (file: string) => string): string =>
  [...fonts.map((font) => formatFace(font, addressOf(font.file))), ...standIns(fonts)]
    .map((rule) => `\n${rule}`)
    .join('')

/** The way to a font from a style sheet, both on this machine. */
export const addressFrom =
  (sheet: string) =>
  (file: string): string =>
    encodeURI(relative(dirname(sheet), file).split(sep).join('/'))

const formatFace = ({ family, weight, style, unicodeRange }: HouseFont, address: string): string =>
  `@font-face { font-family: '${family}'; src: url("${address}"); font-weight: ${weight}; font-style: ${style}; font-display: swap;${rangeOf(unicodeRange)} }`

const rangeOf = (range: string | null): string => (range === null ? '' : ` unicode-range: ${range};`)

/** Families in the order in which a letter is looked for: the house's, what stands in for it, ours. */
export const familyStack = (family: string | undefined, fonts: readonly HouseFont[], ours: string): string =>
  family === undefined
    ? ours
    : [`'${family}'`, ...(adjusts(fonts).has(family) ? [`'${nameStandIn(family)}'`] : []), ours].join(', ')

const nameStandIn = (family: string): string => `${family} fallback`

const standIns = (fonts: readonly HouseFont[]): string[] =>
  [...adjusts(fonts)].map(([family, { share, range }]) => {
    const adjust = Math.round(100 * Math.min(1.5, Math.max(0.6, share)))
    const local = LOCAL.map((name) => `local('${name}')`).join(', ')
    return `@font-face { font-family: '${nameStandIn(family)}'; src: ${local}; size-adjust: ${adjust}%;${rangeOf(range)} }`
  })

/** Of readers' machines: those that are about as wide as Noto Sans Devanagari, which is measured. */
const LOCAL = ['Noto Sans Devanagari', 'Nirmala UI', 'Kohinoor Devanagari', 'Noto Sans', 'Segoe UI', 'Arial']

interface Adjust {
  /** How wide words are in the family, as a share of their width in Noto Sans Devanagari. */
  readonly share: number
  /** The letters for which it stands in, where it is not all of them: those that the family lacks are read as they are. */
  readonly range: string | null
}

/** By family; of those that can be measured. Each sheet asks. */
const adjusts = once(
  (fonts: readonly HouseFont[]): ReadonlyMap<string, Adjust> =>
    new Map(
      [...new Set(fonts.map(({ family }) => family))].flatMap((family) => {
        const [outlines] = outlinesOf(family, fonts, 400)
        const font = outlines && readOutlines(outlines)
        const scripts = font ? scriptsIn(font) : []
        if (!font || scripts.length === 0) return []
        const given = fonts.find((each) => each.outlines === outlines.file)?.unicodeRange
        const range =
          given ?? (scripts.length === SCRIPTS.length ? null : scripts.map(({ range }) => range).join(', '))
        return [[family, { share: compareWidths(font, notoFont(), scripts), range }]]
      }),
    ),
)
