/** Letters between which a joiner is spelling: those of India's scripts, and the Arabic of Urdu. */
const JOINING =
  '[\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Arab}]'

const STRAY = new RegExp(`(?<!${JOINING})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINING})`, 'gu')
const SPELLING = new RegExp(`^${JOINING}[\\u200c\\u200d]${JOINING}$`, 'u')

/** ZWNJ and ZWJ choose between two forms of letters that join; elsewhere they say nothing, and are taken out. */
export const withoutStrayJoiners = (text: string): string => text.replaceAll(STRAY, '')

/** Whether the character at the index is a joiner inside a word of a script that joins. */
export const isJoinerOfSpelling = (text: string, index: number): boolean =>
  SPELLING.test(text.slice(index - 1, index + 2))
