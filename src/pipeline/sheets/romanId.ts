/** Ids are in Latin letters; names and titles need not be. */

const CONSONANTS =
  'क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph ब:b भ:bh म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h ळ:l'
const VOWELS = 'अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au ऑ:o ऍ:e'
const SIGNS = 'ा:a ि:i ी:i ु:u ू:u ृ:ri े:e ै:ai ो:o ौ:au ॉ:o ॅ:e ं:n ँ:n ः:h'

const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair): [string, string] => [pair[0] ?? '', pair.slice(2)]))

const consonants = tableOf(CONSONANTS)
const vowels = tableOf(VOWELS)
const signs = tableOf(SIGNS)
const VIRAMA = '्'

/** Devanagari in Latin letters as newspapers write it, roughly: no reader sees it but in an address. */
function romanize(text: string): string {
  const letters = [...text.normalize('NFD').replaceAll('़', '')]
  return letters
    .map((letter, at) => {
      const consonant = consonants.get(letter)
      if (consonant === undefined) return vowels.get(letter) ?? signs.get(letter) ?? letter
      const next = letters[at + 1] ?? ''
      const endsWord = !consonants.has(next) && !vowels.has(next)
      const isSilent = next === VIRAMA || (signs.has(next) && !/[ंँः]/.test(next)) || endsWord
      return isSilent && !/[ंँः]/.test(next) ? consonant : `${consonant}a`
    })
    .join('')
    .replaceAll(VIRAMA, '')
}

const MOST = 48

/** `chandrayaan-3-lands-near`: the words of a text as an id, or null where none of its letters has a Latin one here. */
export function romanId(text: string): string | null {
  const words = romanize(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (!/[a-z]/.test(words)) return null
  return words.length <= MOST
    ? words
    : words
        .slice(0, MOST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, MOST)
}

/** The id, or the id with the first number that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`
    if (!taken.has(candidate)) return candidate
  }
}

export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text)
