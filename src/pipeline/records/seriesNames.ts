import { isBuiltIn, type Locale, type LocalizedText } from '../../domain/text.ts'
import { formatOrdinal } from '../../i18n/sessions.ts'
import type { SeriesRecord } from './storySchema.ts'

/** What a pattern can name: the number itself, and in Hindi and English its ordinal, in Hindi of both genders. */
const FILLED = {
  number: (number: number) => String(number),
  ordinal: (number: number, locale: Locale) => formatOrdinal(number, locale),
  'ordinal-feminine': (number: number, locale: Locale) => formatOrdinal(number, locale, 'feminine'),
} as const
type Filled = keyof typeof FILLED

const isFilled = (name: string): name is Filled => Object.hasOwn(FILLED, name)

/** Names in braces that a pattern of this language may have. */
export const namesFor = (locale: Locale): readonly string[] =>
  locale === 'hi' ? Object.keys(FILLED) : isBuiltIn(locale) ? ['number', 'ordinal'] : ['number']

/** What stands in braces in a pattern. */
export const namesInPattern = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name]) => name ?? [])

/** One of a series by its number, in each of these languages: its own name where it has one, else by the pattern. */
export function nameNumber(
  { number: pattern, numbers = [] }: SeriesRecord,
  number: number,
  languages: readonly Locale[],
): LocalizedText {
  const own = numbers.find((each) => each.number === number)?.name
  return Object.fromEntries(
    languages.map((tag) => [
      tag,
      own?.[tag] ??
        (pattern[tag] ?? '').replace(/\{([^{}]*)\}/g, (whole, name: string) =>
          isFilled(name) ? FILLED[name](number, tag) : whole,
        ),
    ]),
  )
}
