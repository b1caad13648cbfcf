import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

export const frameEn = { linkLost: 'Links cannot open on this page. Address of the source:' } as const

const WORDS: Readonly<Record<BuiltIn, Readonly<Record<'linkLost', string>>>> = {
  hi: { linkLost: 'इस पन्ने पर लिंक नहीं खुल सकते। स्रोत का पता:' },
  en: frameEn,
}

/** Said in a frame where no link opens, before the address of the source; it arrives with what speaks to the page around. */
export const linkLost = (locale: Locale): string => wordsIn(WORDS, 'frame', locale).linkLost
