import { DATE_WORDS, type DateWords } from './dateWords.ts'
import type { LanguageFile } from './languageFile.ts'
import { fillMessage, type CountWords, type Messages } from './messages.ts'
import { addWords } from './otherWords.ts'

/** Makes words of a published file, for all that asks for this language from now on. They come with a page that needs them. */
export function readWords({ locale, sections, intl }: LanguageFile): Messages {
  const page = { ...sections['page'], locale }
  const count: CountWords = {
    form: (number) => intl.plurals[number < 200 ? number : 100 + (number % 100)] ?? 'other',
    write: (number) => group(number, intl.grouping),
  }
  // Before anything is worded.
  addWords(locale, { count })
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    fillMessage(sections['dates']?.[key] ?? key, locale, values)
  const dated = (key: string) => (date: string) => say(key, { date })
  const fill = (pattern: string, values: Readonly<Record<string, string>>) =>
    fillMessage(pattern, locale, values)
  const composed =
    (months: readonly string[], alone: readonly string[]) =>
    (day: number | null, month: number, year: number) =>
      day === null
        ? fill(intl.month, { month: alone[month - 1] ?? '', year: String(year) })
        : fill(intl.day, { day: String(day), month: months[month - 1] ?? '', year: String(year) })
  const dates: DateWords = {
    months: intl.months,
    decade: (year) => say('decade', { year: String(year) }),
    decades: (from, to) => say('decades', { from: String(from), to: String(to) }),
    about: dated('about'),
    possibly: dated('possibly'),
    since: dated('since'),
    until: dated('until'),
    between: (from, to) => say('between', { from, to }),
    by: dated('by'),
    beforeEndOf: dated('beforeEndOf'),
    time: (hour, rest) => say('time', { hour: String(hour), rest }),
    zoned: (time, zone) => say('zoned', { time, zone }),
    compose: composed(intl.months, intl.monthsAlone),
    // What a span shares is said once only where it stands at the end.
    dayFirst: intl.day.startsWith('{day}') && intl.month.startsWith('{month}'),
  }
  DATE_WORDS.set(locale, dates)
  addWords(locale, {
    ...sections,
    page,
    shortDates: {
      months: intl.shortMonths,
      compose: composed(intl.shortMonths, intl.shortMonths),
      decades: (from: number, to: number) => dates.decades(from, to, true),
    },
    gaps: {
      later: (parts: readonly (readonly [number, keyof typeof intl.units])[]) =>
        say('later', {
          gap: parts.map(([count, unit]) => fillMessage(intl.units[unit], locale, { count })).join(' '),
        }),
      sameDay: say('sameDay'),
    },
    list: { and: intl.and, or: intl.or },
    sessions: { session: say('session'), meeting: say('meeting'), summit: say('summit') },
    count,
  })
  return page as unknown as Messages // `completeWords` gave it each key of the English model
}

function group(number: number, { sign, last, others, from }: LanguageFile['intl']['grouping']): string {
  const text = String(number)
  if (number < from) return text
  const head = text.slice(0, -last).replace(new RegExp(`\\B(?=(?:\\d{${others}})+$)`, 'g'), sign)
  return head === '' ? text : `${head}${sign}${text.slice(-last)}`
}
