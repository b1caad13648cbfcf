/**
 * Text as search compares it, so that spelling habits do not hide an event:
 *
 *   मॉस्को · मास्को            मास्को        candra vowels
 *   नरेन्द्र · नरेंद्र              नरेंद्र         half nasals and candrabindu are anusvara
 *   ज़ापद · ज़ापद · जापद        जापद          nukta, composed or not
 *   22वां · 22nd · २२वीं         22            ordinals and digits
 *   IRIGC-M&MTC              irigc mmtc
 *   S-400 · s400 · एस-400     s 400 · s 400 · एस 400
 *
 * This is for comparing only: what is shown is never folded.
 */

const VIRAMA = '\u094D'
const DEVANAGARI_ZERO = 0x0966
/** Invisible characters (ZWJ and ZWNJ among them), nukta, Latin accents, apostrophes. */
const DROPPED = /[\p{Cf}\u093C\u0300-\u036F'’ʼ]/gu
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu
const HALF_NASAL = new RegExp(`[ङञणनम]${VIRAMA}(?=[क-भ])`, 'g')
/** Candra vowels and candrabindu → the plain sign they are often written as. */
const CANDRA: Readonly<Record<string, string>> = {
  '\u0911': 'आ',
  '\u0949': '\u093E',
  '\u090D': 'ए',
  '\u0945': '\u0947',
  '\u0901': '\u0902',
}
const ORDINAL = /(\d)(?:(?:st|nd|rd|th)| ?(?:वां|वीं|वें))(?![\p{L}\p{M}])/gu
/** A run of digits (`2+2` is a name) or a run of letters: `Su-30MKI` is three words, whoever writes it how. */
const WORD = /\d+(?:\+\d+)*|[\p{L}\p{M}]+/gu
const WORD_OR_LINE = new RegExp(`\n|${WORD.source}`, 'gu')

/** The folded words of a text, in order. Total; empty when there is no letter and no digit. */
export const foldWords = (text: string): readonly string[] => joinSigns(foldLetters(text)).match(WORD) ?? []

const joinSigns = (folded: string): string => folded.replace(/(\d),(?=\d)/g, '$1').replace(/&(?=\p{L})/gu, '')

/** The folded words of each text. All are folded in one go: so many calls for short texts would cost many times as much. */
export function foldEach(texts: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  const whole = joinSigns(foldLetters(texts.map((text) => text.replaceAll('\n', ' ')).join('\n')))
  for (const word of whole.match(WORD_OR_LINE) ?? [])
    if (word === '\n') lines.push([])
    else lines.at(-1)?.push(word)
  return lines
}

/** The letters and digits of a text folded, with all that stands between them: what dates are read from. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(DROPPED, '')
    .replace(/\u0901|\u090D|\u0911|\u0945|\u0949/g, (sign) => CANDRA[sign] ?? sign)
    .replace(HALF_NASAL, 'ं')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(ORDINAL, '$1 ')

/**
 * How a folded word sounds, in either script, roughly: consonants without aspiration, vowels as i (इ ए ऐ य) or u (उ ओ औ),
 * every a left out except at the start, nothing doubled.
 *
 *   rajnath · राजनाथ → rjnt     belousov · बेलोउसोव · बेलूसोव → bilusuv
 *
 * So short a key fits a list of names that editors control, and would be wrong for free text. Empty when the word is in
 * neither script.
 */
export function soundOf(word: string): string {
  const start = /^[aअआ]/.test(word) ? 'a' : ''
  const sounds = Array.from(soundLatin(word).replaceAll('ंह', 'ंग'), (letter) => SOUNDS.get(letter) ?? '')
  return start + sounds.join('').replace(/(.)\1+/g, '$1')
}

const SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'kqकख',
    g: 'gगघ',
    c: 'çचछ',
    j: 'jzजझ',
    t: 'tटठतथ',
    d: 'dडढदध',
    n: 'nङञणनं',
    p: 'pप',
    f: 'fफ',
    b: 'bबभ',
    m: 'mम',
    r: 'rर',
    l: 'lलळ',
    v: 'vwव',
    s: 'sशषस',
    h: 'hह',
    i: 'iyeयइईएऐिीेै',
    u: 'uoउऊओऔुूोौ',
    ri: 'ऋृ',
  }).flatMap(([sound, letters]) => Array.from(letters, (letter): [string, string] => [letter, sound])),
)

/** Latin letters that make one sound together, as one letter. */
const soundLatin = (word: string): string =>
  word
    .replaceAll('ch', 'ç')
    .replaceAll('c', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('ph', 'f')
    .replace(/([skgtdbjz])h/g, '$1')
