import { soundOf } from '../../state/foldText.ts'

/**
 * How names are compared, from the finest to the coarsest. Give words that are normalised.
 *
 *                शोइगु · शोईगु · शोयगू      बेलौसोव · बेलोउसोव      बेलूसोव        मोदी     मुद्दे
 *   foldKey      शoiगu                    बeलoसoव               बeलuसoव       मoदi     मuदe
 *   soundKey     suigu                    bilusuv               bilusuv       mudi     mudi
 *   skeleton     sg                       blsb                  blsb          md       md
 *
 * The coarse ones are for names that are transliterated, and for several words together: मोदी is not मुद्दे.
 */

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'आा',
    i: 'इईिीय',
    u: 'उऊुू',
    e: 'एऐेैऍॅ',
    o: 'ओऔोौऑॉ',
    ri: 'ऋृ',
    न: 'णङञं',
    श: 'ष',
    ल: 'ळ',
    '': 'अ्ः़',
  }).flatMap(([key, letters]) => [...letters].map((letter): [string, string] => [letter, key])),
)

/** Words come again and again: each is worked out once, as long as there are not too many. */
function remember(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size > MOST_KNOWN) known.clear()
    const key = work(word)
    known.set(word, key)
    return key
  }
}

const MOST_KNOWN = 50_000

/** Length of vowels, doubled letters, य between vowels, kinds of n and sh: what one name is spelled with in both ways. */
export const foldKey = remember((word) => {
  if (!/\p{Script=Devanagari}/u.test(word)) return foldLatin(word)
  const first = word.startsWith('अ') ? 'a' : word.startsWith('य') ? 'y' : ''
  const letters = [...(first === 'y' ? word.slice(1) : word)].map((letter) => SAME.get(letter) ?? letter)
  return (
    first +
    letters
      .join('')
      .replaceAll('ou', 'o')
      .replaceAll(/(\p{L})\1+/gu, '$1')
  )
})

const foldLatin = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/([a-z])\1+/g, '$1')
    // Organisation, Organization.
    .replace(/iz(?=(?:ation|e|ed|es|ing)s?$)/, 'is')

/** The sound of a word, vowels as i or u. */
export const soundKey = remember((word) => soundOf(word.toLowerCase()))

/** The consonants of a word. */
export const skeleton = remember((word) =>
  soundKey(word)
    .replaceAll(/[aiu]/g, '')
    .replaceAll('v', 'b')
    // Russian -ов is -off as well.
    .replace(/f$/, 'b')
    .replaceAll(/(.)\1+/g, '$1'),
)
