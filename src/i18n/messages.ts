import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'
import { formatNumber, type Digits } from './numbers.ts'
import type { en } from './en.ts'

/**
 * How a catalogue becomes words. A message is a string with `{names}` to fill in, or one string for each plural form,
 * chosen by `{count}` or by the number that the noun stands with. English (`en.ts`) is the model: its keys and names are what every other catalogue must have.
 *
 *   moreSources: { one: '{count} more source', other: '{count} more sources' }
 *   t('moreSources', { count: 3 })  →  '3 more sources'
 */
export interface PluralMessage {
  /** Which number the noun stands with, where a text has two: '73 में से 1 घटना', but '1 of 73 events'. Else `count`. */
  readonly by?: string
  readonly one: string
  readonly other: string
  /** Forms that other languages have: `few` in Russian, `two` in Arabic. */
  readonly [form: string]: string | undefined
}

/** Messages by their keys. */
export type Catalogue = Readonly<Record<string, string | PluralMessage>>

export type MessageKey = Exclude<keyof typeof en, 'locale'>

export type Messages = { readonly locale: Locale } & {
  readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : PluralMessage
}

/** The names in braces of a text: `'{shown} of {count}'` gives `'shown' | 'count'`. */
export type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never
export type TextOf<Message> = Message extends { readonly other: infer Other } ? Other : Message
type ParamName<Key extends MessageKey> = NamesIn<TextOf<(typeof en)[Key]>>
type Params<Key extends MessageKey> = [ParamName<Key>] extends [never]
  ? []
  : [params: Readonly<Record<ParamName<Key>, string | number>>]

/** Words a message. Leaving out a name that the message needs is a type error. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: Params<Key>) => string

/** Numbers are grouped the Indian way; a year is passed as a string. */
export function createTranslator(messages: Messages, digits: Digits = 'latn'): Translate {
  return (key, ...[params]) => {
    const values: Readonly<Record<string, string | number>> = params ?? {}
    return fillMessage(messages[key], messages.locale, values, digits)
  }
}

/** Fills the gaps of a message, in the plural form that `count` asks for. */
export function fillMessage(
  message: string | PluralMessage,
  locale: Locale,
  values: Readonly<Record<string, string | number>>,
  digits: Digits = 'latn',
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralForm(locale, Number(values[message.by ?? 'count']))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'number'
      ? wordsIn(COUNT_WORDS, 'count', locale).write(value, digits)
      : (value ?? whole)
  })
}

/** How a language counts whole numbers, and writes them. */
export interface CountWords {
  readonly form: (count: number) => string
  readonly write: (count: number, digits: Digits) => string
}

/** As Intl.PluralRules has them: Hindi counts none as one. */
const COUNT_WORDS: Readonly<Record<BuiltIn, CountWords>> = {
  hi: { form: (count) => (count === 1 || count === 0 ? 'one' : 'other'), write: formatNumber },
  en: { form: (count) => (count === 1 ? 'one' : 'other'), write: formatNumber },
}

export const pluralForm = (locale: Locale, count: number): string =>
  wordsIn(COUNT_WORDS, 'count', locale).form(count)
