/** The language that a script most likely is of; an editor can say another. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Latin}/gu, 'en'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Arabic}/gu, 'ur'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]

/** The language in whose script most letters of these texts are; null when there is no letter of a known one. */
export function languageOf(texts: readonly string[]): string | null {
  const text = texts.join(' ')
  let best: string | null = null
  let most = 0
  for (const [letters, language] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) [best, most] = [language, count]
  }
  return best
}

/**
 * Several languages have one script: where those of a story are known, words are in the first of them that has the script.
 *
 * @param guess language of a script, as `languageOf` gives it
 */
export const knownLanguage = (guess: string | null, languages: readonly string[]): string | null =>
  guess === null || languages.includes(guess)
    ? guess
    : (languages.find((tag) => scriptOf(tag) === scriptOf(guess)) ?? guess)

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script

/** How headings name languages. */
const NAMES: Readonly<Record<string, string>> = {
  hindi: 'hi',
  हिंदी: 'hi',
  हिन्दी: 'hi',
  english: 'en',
  अंग्रेज़ी: 'en',
  अंग्रेजी: 'en',
  tamil: 'ta',
  तमिल: 'ta',
  தமிழ்: 'ta',
  ஆங்கிலம்: 'en',
  telugu: 'te',
  తెలుగు: 'te',
  kannada: 'kn',
  ಕನ್ನಡ: 'kn',
  malayalam: 'ml',
  മലയാളം: 'ml',
  marathi: 'mr',
  मराठी: 'mr',
  nepali: 'ne',
  bengali: 'bn',
  bangla: 'bn',
  বাংলা: 'bn',
  gujarati: 'gu',
  ગુજરાતી: 'gu',
  punjabi: 'pa',
  ਪੰਜਾਬੀ: 'pa',
  odia: 'or',
  urdu: 'ur',
  उर्दू: 'ur',
  اردو: 'ur',
  russian: 'ru',
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).map(([name, tag]) => [name.normalize('NFKC'), tag]),
)

/** The tag that a word of a heading names, as `Hindi` and `हिंदी` name hi; null for any other word. */
export const namedLanguage = (word: string): string | null => BY_NAME.get(word) ?? null
