import { directionOf, type Locale } from '../../domain/text.ts'
import type { IntlWords, LanguageFile } from '../../i18n/languageFile.ts'
import type { Catalogue, PluralMessage } from '../../i18n/messages.ts'
import { MODELS } from '../../i18n/models.ts'

/**
 * A language's words, whole: what a newsroom wrote, English where it wrote nothing, and what Intl knows of months, numbers and
 * plurals. It is asked here and nowhere else, so that the server and every browser say the same.
 *
 * @param written the newsroom's sections, checked
 * @param english what it says otherwise in English
 */
export const completeWords = (
  locale: Locale,
  written: Readonly<Record<string, Catalogue>>,
  english: Readonly<Record<string, Catalogue>> = {},
): LanguageFile => ({
  locale,
  sections: Object.fromEntries(
    Object.entries(MODELS).map(([section, model]) => [
      section,
      { ...inOwnOrder({ ...model, ...english[section] }, locale), ...written[section] },
    ]),
  ),
  intl: intlWords(locale),
})

/** English phrases keep their order of words and signs on a page that is written from right to left: LEFT-TO-RIGHT ISOLATE. */
const inOwnOrder = (english: Catalogue, locale: Locale): Catalogue =>
  directionOf(locale) === 'ltr'
    ? english
    : Object.fromEntries(Object.entries(english).map(([key, message]) => [key, isolated(message)]))

const isolated = (message: string | PluralMessage): string | PluralMessage => {
  const around = (text: string): string =>
    /\p{Letter}/u.test(text) && /\P{Letter}/u.test(text) ? `\u2066${text}\u2069` : text
  if (typeof message === 'string') return around(message)
  const { one, other } = message
  return { ...message, one: around(one), other: around(other) }
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)))

function intlWords(locale: Locale): IntlWords {
  // Western digits, as in most of the press; the calendar is that of the dates.
  const tag = `${locale}-u-ca-gregory-nu-latn`
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const month = format({ month: 'long', year: 'numeric' })
  const short = format({ day: 'numeric', month: 'short' })
  return {
    months: MONTHS.map((date) => partOf(day, date)),
    monthsAlone: MONTHS.map((date) => partOf(month, date)),
    shortMonths: MONTHS.map((date) => partOf(short, date)),
    day: patternOf(day),
    month: patternOf(month),
    plurals: pluralsOf(locale),
    grouping: groupingOf(tag),
    and: joiner(locale, 'conjunction'),
    or: joiner(locale, 'disjunction'),
    units: {
      day: unitOf(tag, locale, 'day'),
      week: unitOf(tag, locale, 'week'),
      month: unitOf(tag, locale, 'month'),
      year: unitOf(tag, locale, 'year'),
    },
  }
}

const partOf = (format: Intl.DateTimeFormat, date: Date): string =>
  format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''

const patternOf = (format: Intl.DateTimeFormat): string =>
  format
    .formatToParts(MONTHS[0])
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    .join('')
    .replaceAll(/\{(?!day|month|year)\w+\}/g, '')

const joiner = (locale: Locale, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(locale, { type })
    .formatToParts(['a', 'b'])
    .find((part) => part.type === 'literal')
    ?.value.trim() ?? ''

/** A unit in each plural form that the language has for whole numbers. */
function unitOf(tag: string, locale: Locale, unit: string): PluralMessage {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
  const rules = new Intl.PluralRules(locale)
  const forms: Record<string, string> = {}
  for (let count = 0; count <= 100; count += 1) {
    const form = rules.select(count)
    forms[form] ??= format.format(count).replace(String(count), '{count}')
  }
  return { one: '', other: '{count}', ...forms }
}

/** Forms of the whole numbers from 0 to 199; from there on a number has that of its last two digits. */
function pluralsOf(locale: Locale): readonly string[] {
  const rules = new Intl.PluralRules(locale)
  return Array.from({ length: 200 }, (_, count) => rules.select(count))
}

/** How large numbers are written: 1,23,456 and 123.456. */
function groupingOf(tag: string): IntlWords['grouping'] {
  const parts = new Intl.NumberFormat(tag).formatToParts(123_456_789)
  const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length)
  const isGrouped = new Intl.NumberFormat(tag).formatToParts(1234).some(({ type }) => type === 'group')
  return {
    sign: parts.find(({ type }) => type === 'group')?.value ?? '',
    last: digits.at(-1) ?? 3,
    others: digits.at(-2) ?? 3,
    from: isGrouped ? 1_000 : 10_000,
  }
}
