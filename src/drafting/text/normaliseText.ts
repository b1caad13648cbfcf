/**
 * Text as its words are compared, with the way back to the text as it was read:
 *
 *   read          नवम्‍बर   फ़रवरी   हूँ   २७ अप्रैल   06 नवंबरः   वार्ता।
 *   normalised    नवंबर   फरवरी   हूं   27 अप्रैल   06 नवंबर:   वार्ता।
 *
 * Letters lose what only spelling habits differ in: nukta, candrabindu, half nasals before their own consonants, joiners.
 * Digits become Western, every kind of space a plain one, dashes become hyphens, curly quotation
 * marks straight, and a visarga that is meant for a colon becomes one. Lines are kept.
 */
export interface NormalisedText {
  readonly text: string
  /** The text as it was read. */
  readonly read: string
  /** Where a place of `text` (0 to its length) stands in `read`; both in UTF-16 units. */
  readonly toRead: (at: number) => number
}

const NUKTA = '\u093c'
const VIRAMA = '\u094d'
const ANUSVARA = '\u0902'
const CANDRABINDU = '\u0901'
const VISARGA = '\u0903'

/** The consonants before which a half nasal is written as an anusvara as well. */
const HOMORGANIC: Readonly<Record<string, string>> = {
  ङ: 'कखगघ',
  ञ: 'चछजझ',
  ण: 'टठडढ',
  न: 'तथदध',
  म: 'पफबभ',
}

/** Words that end in a visarga of their own; after any other word it is a colon that a keyboard has put wrongly. */
const VISARGA_WORDS =
  /(?:अत|प्रात|पुन|प्राय|शन|क्रमश|मूलत|विशेषत|सामान्यत|संभवत|स्वत|अंतत|अंशत|पूर्णत|मुख्यत|फलत|वस्तुत|नि|दु|नम|छ|अक्षरश|शत|ॐ|अंत|पूर्वत|प्रथमत|इत|भूय|तेज|मन|तप|वक्ष)$/

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/
const DASHES = /[\u2010-\u2015\u2212]/
const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", ʼ: "'" }
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0xff10]

/** Total; the text may be of any size and hold anything. */
export function normaliseText(read: string): NormalisedText {
  const letters: string[] = []
  const places: number[] = []
  const put = (composed: string, from: number, step: 0 | 1): void => {
    for (let unit = 0; unit < composed.length; unit++) {
      letters.push(plainLetter(composed.charCodeAt(unit)))
      places.push(from + unit * step)
    }
  }
  if (read.normalize('NFC') === read) put(read, 0, 1)
  else
    for (const [cluster, at] of clustersOf(read)) {
      const composed = cluster.normalize('NFC')
      // What composing leaves as long as it was keeps the place of each letter.
      put(composed, at, composed.length === cluster.length ? 1 : 0)
    }
  joinNasals(letters)
  mendVisarga(letters)
  return packLetters(read, letters, places)
}

/** A letter with the marks that belong to it. */
function* clustersOf(text: string): Generator<readonly [string, number]> {
  for (const { 0: cluster, index } of text.matchAll(/[\s\S]\p{M}{0,30}/gu)) yield [cluster, index]
}

/** UTF-16 unit → what stands for it. Halves of a pair stay as they are. */
const PLAIN = new Map<number, string>()

function plainLetter(unit: number): string {
  const known = PLAIN.get(unit)
  if (known !== undefined) return known
  const plain = makePlain(String.fromCharCode(unit))
  PLAIN.set(unit, plain)
  return plain
}

function makePlain(letter: string): string {
  if (letter === NUKTA || (letter !== '\n' && /\p{Cf}/u.test(letter))) return ''
  if (letter === CANDRABINDU) return ANUSVARA
  if (SPACES.test(letter)) return ' '
  if (DASHES.test(letter)) return '-'
  if (/\p{Nd}/u.test(letter)) return plainDigit(letter)
  return QUOTES[letter] ?? letter
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((each) => code >= each && code < each + 10)
  return zero === undefined ? digit : String(code - zero)
}

function joinNasals(letters: string[]): void {
  for (let at = 0; at + 2 < letters.length; at++) {
    const own = HOMORGANIC[letters[at] ?? '']
    if (own === undefined || letters[at + 1] !== VIRAMA || !own.includes(letters[at + 2] ?? '')) continue
    letters[at] = ANUSVARA
    letters[at + 1] = ''
  }
}

function mendVisarga(letters: string[]): void {
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] !== VISARGA || /[\p{L}\p{M}]/u.test(letters[at + 1] ?? ' ')) continue
    const before = letters.slice(Math.max(0, at - 12), at).join('')
    if (!VISARGA_WORDS.test(before)) letters[at] = ':'
  }
}

function packLetters(read: string, letters: readonly string[], places: readonly number[]): NormalisedText {
  const kept = places.filter((_place, at) => letters[at] !== '')
  const text = letters.join('')
  return { text, read, toRead: (at) => (at >= kept.length ? read.length : (kept[at] ?? 0)) }
}
