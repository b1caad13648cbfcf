import type { Font } from 'harfbuzzjs'
import type { Locale } from '../domain/text.ts'
import { LETTER_WIDTHS } from '../layout/widthTable.ts'
import { lettersOf, readOutlines } from '../pipeline/pictureFonts.ts'
import type { SiteSettings } from '../pipeline/publish/compileSettings.ts'
import { familiesOf, outlinesOf } from '../pipeline/records/houseFonts.ts'
import { compareWidths, notoFont, scriptsIn, widthIn } from './fontWidths.ts'
import type { Rewrite } from './ownConstants.ts'

/**
 * Widths of the house's letters in place of ours, where text is measured without a browser: for the chart as it is served, and for
 * the heights that frames promise. Letters that its fonts lack keep ours, and so do all where there are no outlines to be measured.
 *
 * @param languages of the stories: letters of their scripts that our table does not know are measured, too
 */
export function ownWidths(
  { theme, fonts }: Pick<SiteSettings, 'theme' | 'fonts'>,
  languages: readonly Locale[],
): ReadonlyMap<string, ReadonlyMap<string, Rewrite>> {
  if (fonts.length === 0) return new Map()
  const { text, head } = familiesOf(theme)
  const regular = outlinesOf(text, fonts, 400).map(readOutlines)
  const [first = notoFont()] = regular
  /** How wide the headlines of a family are, or what is set bold in it, beside the text. */
  const boldOf = (family: string | undefined): number | null => {
    const [outlines] = outlinesOf(family, fonts, 700)
    if (!outlines) return null
    const font = readOutlines(outlines)
    const share = shareOf(font, first)
    // A browser thickens what has no bold.
    return share === null ? null : share * (outlines.weight < 600 ? THICKENED : 1)
  }
  const [bold, headline] = [boldOf(text), boldOf(head)]
  return new Map([
    [
      'src/layout/widthTable.ts',
      new Map([
        ...(regular.length > 0 ? [constant('LETTER_WIDTHS', measureLetters(regular, languages))] : []),
        ...(bold === null ? [] : [constant('SEMIBOLD', Math.max(THICKENED, bold))]),
      ]),
    ],
    [
      'src/view/share/promisedHeights.ts',
      new Map([
        ...(bold === null ? [] : [constant('BOLD', Math.max(THICKENED, bold))]),
        ...(headline === null ? [] : [constant('HEADLINE', headline)]),
      ]),
    ],
  ])
}

const THICKENED = 1.05

const constant = (name: string, value: unknown) => [name, () => JSON.stringify(value)] as const

function shareOf(font: Font, other: Font): number | null {
  const scripts = scriptsIn(font).filter((script) => scriptsIn(other).includes(script))
  return scripts.length === 0 ? null : Math.round(compareWidths(font, other, scripts) * 1000) / 1000
}

/** As our table has them: hundredths of the type size, rounded up, each with the letters that are as wide. */
function measureLetters(fonts: readonly Font[], languages: readonly Locale[]): typeof LETTER_WIDTHS {
  const widths = new Map(
    LETTER_WIDTHS.flatMap(([width, letters]) => [...letters].map((each) => [each, width] as const)),
  )
  const wanted = lettersWanted(languages, new Set(widths.keys()))
  // Where several fonts have a letter, the first of them has it in the page.
  for (const font of fonts.toReversed()) {
    const letters = [...lettersOf(font.face)].map((each) => String.fromCodePoint(each)).filter(wanted)
    for (const letter of letters)
      widths.set(letter, Math.ceil((100 * advanceOf(letter, font, letters)) / STEP) * STEP)
  }
  const lettersAt = (width: number) => [...widths].flatMap(([letter, each]) => (each === width ? letter : []))
  return [...new Set(widths.values())]
    .toSorted((a, b) => a - b)
    .map((width) => [width, lettersAt(width).join('')])
}

const STEP = 3

/** Those of our table, and letters, numbers and signs beside them of the scripts of the languages. */
function lettersWanted(
  languages: readonly Locale[],
  known: ReadonlySet<string>,
): (letter: string) => boolean {
  const scripts = new Set(languages.map((tag) => new Intl.Locale(tag).maximize().script))
  const others = [...scripts].flatMap((script) =>
    OURS.test(script ?? '') ? [] : (scriptPattern(script) ?? []),
  )
  return (letter) =>
    known.has(letter) ||
    (/[\p{L}\p{N}\p{Mc}]/u.test(letter) && others.some((pattern) => pattern.test(letter)))
}

/** Those that our table knows. */
const OURS = /^(?:Deva|Latn)$/

/** Null for what is several scripts at once, like that of Japanese: thousands of letters, all of which are set wide. */
function scriptPattern(script: string | undefined): RegExp | null {
  try {
    return new RegExp(`^\\p{Script=${script}}$`, 'u')
  } catch {
    return null
  }
}

/** In ems. A sign beside a letter is measured beside one of its script. */
function advanceOf(letter: string, font: Font, letters: readonly string[]): number {
  if (!/\p{M}/u.test(letter)) return widthIn(font, letter)
  const block = (each: string) => (each.codePointAt(0) ?? 0) >> 7
  const base = letters.find((each) => /\p{Lo}/u.test(each) && block(each) === block(letter)) ?? ''
  return Math.max(0, widthIn(font, base + letter) - widthIn(font, base))
}
