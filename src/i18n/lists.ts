import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

/** `and` joins all of them, `or` offers them: 'क, ख और ग', 'a, b or c'. No comma before the last, in either language. */
export function formatList(names: readonly string[], locale: Locale, kind: 'and' | 'or' = 'and'): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return `${names.slice(0, -1).join(', ')} ${wordsIn(LIST_WORDS, 'list', locale)[kind]} ${last}`
}

const LIST_WORDS: Readonly<Record<BuiltIn, Readonly<Record<'and' | 'or', string>>>> = {
  hi: { and: 'और', or: 'या' },
  en: { and: 'and', or: 'or' },
}
