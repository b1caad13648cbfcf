import type { SessionUnit, StoryEvent } from '../domain/story.ts'
import { inLanguage, isBuiltIn, type BuiltIn, type Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'
import { writeDigits, type Digits } from './numbers.ts'

/** The places of a series. They come with the list and the card. */

const UNITS: Readonly<Record<BuiltIn, Readonly<Record<SessionUnit, string>>>> = {
  hi: { session: 'सत्र', meeting: 'बैठक', summit: 'शिखर सम्मेलन' },
  en: { session: 'session', meeting: 'meeting', summit: 'summit' },
}

/** A session's place in its series: '22वां सत्र', '5वीं बैठक', '23rd summit'. */
export function formatSession(
  session: number,
  locale: Locale,
  unit: SessionUnit = 'session',
  digits: Digits = 'latn',
): string {
  const word = wordsIn(UNITS, 'sessions', locale)[unit]
  if (!isBuiltIn(locale)) return word.replace('{number}', String(session))
  const ordinal = formatOrdinal(session, locale, unit === 'meeting' ? 'feminine' : 'masculine')
  return writeDigits(`${ordinal} ${word}`, digits)
}

/** An event's place in a series of the story, which names it itself, or in its forum's; nothing where it has none. */
export const wordSession = (
  { series, session }: Pick<StoryEvent, 'series' | 'session'>,
  locale: Locale,
  unit?: SessionUnit,
): string =>
  series ? inLanguage(series.name, locale) : session === null ? '' : formatSession(session, locale, unit)

/** Hindi ordinals agree with their noun: masculine (सत्र), feminine (बैठक), masculine before में, के, से. */
export type OrdinalForm = 'masculine' | 'feminine' | 'oblique'

/** 'पहला', '22वां', '22वीं'; '1st', '22nd'. */
export function formatOrdinal(value: number, locale: Locale, form: OrdinalForm = 'masculine'): string {
  if (locale === 'en') return `${value}${englishSuffix(value)}`
  const ending = HINDI_ENDINGS[form]
  const stem = HINDI_STEMS[value]
  return stem === undefined ? `${value}व${ending.regular}` : `${stem}${ending.irregular}`
}

const HINDI_STEMS: Readonly<Record<number, string>> = { 1: 'पहल', 2: 'दूसर', 3: 'तीसर', 4: 'चौथ', 6: 'छठ' }
const HINDI_ENDINGS: Readonly<Record<OrdinalForm, { readonly irregular: string; readonly regular: string }>> =
  {
    masculine: { irregular: 'ा', regular: 'ां' },
    feminine: { irregular: 'ी', regular: 'ीं' },
    oblique: { irregular: 'े', regular: 'ें' },
  }

function englishSuffix(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
