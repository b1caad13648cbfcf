import { normaliseText } from '../text/normaliseText.ts'
import { COMMON_SURNAMES } from './surnames.ts'
import { HONORIFICS, RANKS, ROLE_ENDS } from './titleWords.ts'
import { foldKey, skeleton, soundKey } from './nameKeys.ts'
import type { KnownPerson } from './registers.ts'
import { joins, wordsOf, type Word } from './wordsOf.ts'

/** A part of a name: a word, or letters that stand for words (`एस.`, `D. K.`). */
interface Part {
  readonly initials: boolean
  readonly key: string
  readonly sound: string
  readonly bones: string
}

/** A name of two parts or more. */
interface NamePattern {
  readonly person: KnownPerson
  readonly parts: readonly Part[]
  /** Transliterated: vowels are written as everybody hears them. A name that is at home in the language is spelled. */
  readonly foreign: boolean
}

/** One word that may stand for a person. */
export interface LoneName {
  readonly person: KnownPerson
  /** Given by the editors as a spelling of its own, in whichever language; `surname` is the last word of a name. */
  readonly from: 'spelling' | 'surname' | 'given'
}

export interface PersonNames {
  /** The longest whole name that begins at a word: the person, and past which word it ends. */
  readonly wholeAt: (words: readonly Word[], at: number) => { person: KnownPerson; to: number } | null
  readonly loneAt: (word: Word) => readonly LoneName[]
  /** Whether many are called so: his surname is common, and editors know him by no word alone. */
  readonly isEveryday: (person: KnownPerson) => boolean
  /** The words of a person's names, as they are compared. */
  readonly keysOf: (person: KnownPerson) => readonly string[]
}

const LETTER_ROW = normaliseText(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
).text.split(' ')
const LETTER_NAMES: ReadonlySet<string> = new Set(LETTER_ROW)
/** Latin letter → its name in Hindi. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  LETTER_ROW.map((name, at): [string, string] => [String.fromCharCode(97 + at), name]),
)
const PATRONYMIC = /(?:विच|व्ना|वना|ovich|evich|ich|ovna|evna)$/iu

/** A letter, or letters, in the place of a given name. */
export const isInitial = ({ text }: Word): boolean =>
  /^[A-Z]{1,3}$/.test(text) || LETTER_NAMES.has(text) || isLetterRun(text)

/** `वीके`, `डीके`: two names of letters written as one. */
const isLetterRun = (text: string): boolean =>
  [1, 2, 3, 4].some((cut) => LETTER_NAMES.has(text.slice(0, cut)) && LETTER_NAMES.has(text.slice(cut)))

export function personNames(people: readonly KnownPerson[]): PersonNames {
  const patterns = new Map<string, NamePattern[]>()
  const lone = new Map<string, LoneName[]>()
  const spelledAlone = new Set<KnownPerson>()
  const addLone = (word: string, name: LoneName): void => {
    for (const key of isForeign(name.person) && isLong(word)
      ? [foldKey(word), `~${soundKey(word)}`]
      : [foldKey(word)]) {
      const list = lone.get(key) ?? []
      const known = list.find(({ person }) => person === name.person)
      if (!known) lone.set(key, [...list, name])
      else if (name.from === 'spelling') lone.set(key, [...list.filter((each) => each !== known), name])
    }
  }
  for (const person of people) {
    for (const spelling of [
      ...(person.spellings ?? []),
      ...Object.values(person.name),
      ...(person.misspellings ?? []),
    ]) {
      const named = nameWords(spelling)
      const words = named.filter((word) => !isInitial(word))
      const isOwn = Object.values(person.name).includes(spelling)
      if (words.length === 1 && words[0]) {
        if (!isOwn) spelledAlone.add(person)
        addLone(words[0].text, { person, from: isOwn ? 'surname' : 'spelling' })
      }
      for (const parts of arrangements(named, isForeign(person))) {
        const first = parts[0]?.initials ? '' : (parts[0]?.bones ?? '')
        patterns.set(first, [...(patterns.get(first) ?? []), { person, parts, foreign: isForeign(person) }])
      }
    }
    const names = Object.values(person.name).map((name) => nameWords(name).filter((word) => !isInitial(word)))
    // Whom editors know by his surname alone in one language is known by it in the other.
    const isSurnameSpelled = names.some((words) =>
      (lone.get(words.at(-1)?.key ?? '') ?? []).some(
        (each) => each.person === person && each.from === 'spelling',
      ),
    )
    for (const words of names) {
      const [given, last] = [words[0], words.at(-1)]
      if (last) addLone(last.text, { person, from: isSurnameSpelled ? 'spelling' : 'surname' })
      if (given && words.length > 1) addLone(given.text, { person, from: 'given' })
    }
    for (const parts of initialed(person)) patterns.set('', [...(patterns.get('') ?? []), parts])
  }
  for (const list of patterns.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return {
    wholeAt: (words, at) => {
      const word = words[at]
      if (!word) return null
      const open = [
        ...(patterns.get(skeleton(word.text)) ?? []),
        ...(isInitial(word) ? (patterns.get('') ?? []) : []),
      ]
      const found = open
        .map(({ person, parts, foreign }) => ({ person, to: matchParts(parts, foreign, words, at) }))
        .filter(({ to }) => to > at)
        .toSorted((a, b) => b.to - a.to)
      return found[0] ?? null
    },
    isEveryday: (person) => {
      if (person.country !== 'IN') return false
      const own = Object.values(person.name).map(nameWords)
      return (
        own.some((words) => isCommon(words.at(-1) ?? NO_WORD)) &&
        !own.some((words) => words.some(isInitial)) &&
        !spelledAlone.has(person)
      )
    },
    keysOf: ({ name }) => Object.values(name).flatMap((each) => nameWords(each).map(({ key }) => key)),
    loneAt: ({ text, key }) => lone.get(key) ?? (isLong(text) ? (lone.get(`~${soundKey(text)}`) ?? []) : []),
  }
}

const NO_WORD: Word = { text: '', from: 0, to: 0, key: '', gap: '', isAfterStop: false, capital: false }

/** The words of a name without what stands before it: `जनरल`, `श्री`, `पीएम`. */
function nameWords(name: string): readonly Word[] {
  const words = wordsOf(normaliseText(name).text)
  const first = words.findIndex(({ text }) => !isTitle(text.toLowerCase()))
  return first === -1 ? [] : words.slice(first)
}

export const isTitle = (word: string): boolean =>
  HONORIFICS.has(word) || RANKS.has(word) || ROLE_ENDS.has(word)

/** Names of a language that is not the newsroom's are written by ear. */
const isForeign = ({ country }: KnownPerson): boolean => country !== undefined && country !== 'IN'

/** Long enough to be known by its sound alone. */
const isLong = (word: string): boolean => skeleton(word).length >= 4

/** The orders in which a name is written: a foreign one with the surname first, too. */
function arrangements(words: readonly Word[], foreign: boolean): readonly (readonly Part[])[] {
  const parts = partsOf(words)
  const spelled = parts.filter(({ initials }) => !initials)
  if (parts.length < 2) return []
  const short = spelled.length > 1 && spelled.length < parts.length ? [spelled] : []
  const [given, family] = parts
  const turned = foreign && parts.length === 2 && given && family && !given.initials ? [[family, given]] : []
  return [parts, ...short, ...turned]
}

/** `जे. पी. मैथ्यू` of जॉनसन पी. मैथ्यू: the letters that begin the given names in English, in either script, before the surname. */
function initialed(person: KnownPerson): readonly NamePattern[] {
  const english = wordsOf(person.name['en'] ?? '').slice(0, -1)
  const letters = english.map(({ text }) => text.charAt(0).toLowerCase())
  if (letters.length < 2 || english.every(isInitial)) return []
  return Object.entries(person.name).flatMap(([language, name]): NamePattern[] => {
    const last = nameWords(name).at(-1)
    const spelled = letters.map((letter) => (language === 'hi' ? LETTERS.get(letter) : letter)).join('')
    return last
      ? [{ person, parts: [initialsPart(spelled), ...partsOf([last])], foreign: isForeign(person) }]
      : []
  })
}

function partsOf(words: readonly Word[]): readonly Part[] {
  const parts: Part[] = []
  for (const word of words) {
    const last = parts.at(-1)
    if (isInitial(word) && last?.initials) parts[parts.length - 1] = initialsPart(last.key + word.text)
    else if (isInitial(word)) parts.push(initialsPart(word.text))
    else
      parts.push({ initials: false, key: word.key, sound: soundKey(word.text), bones: skeleton(word.text) })
  }
  return parts
}

const initialsPart = (letters: string): Part => ({
  initials: true,
  key: letters.toLowerCase(),
  sound: '',
  bones: '',
})

/** Past which word a name ends that begins at `at`; `at` where it does not stand there. */
function matchParts(parts: readonly Part[], foreign: boolean, words: readonly Word[], at: number): number {
  let here = at
  for (const [position, part] of parts.entries()) {
    if (position > 0) here = skipMiddle(words, here, foreign && !part.initials, part)
    const word = words[here]
    if (!word || (here > at && !joins(word))) return at
    if (part.initials) {
      const next = matchInitials(part.key, words, here)
      if (next === here) return at
      here = next
    } else if (
      isPart(word, part, foreign) ||
      (position > 0 && position < parts.length - 1 && begins(word, part))
    )
      here += 1
    else return at
  }
  const next = words[here]
  return foreign && next && joins(next) && PATRONYMIC.test(next.text) ? here + 1 : here
}

/** A patronymic, or an initial, in the middle of a foreign name. */
function skipMiddle(words: readonly Word[], at: number, may: boolean, part: Part): number {
  const word = words[at]
  if (!may || !word || !joins(word) || isPart(word, part, true)) return at
  return PATRONYMIC.test(word.text) || isInitial(word) ? at + 1 : at
}

function matchInitials(letters: string, words: readonly Word[], at: number): number {
  let read = ''
  for (let here = at; here < at + 4; here++) {
    const word = words[here]
    if (!word || (here > at && !joins(word))) return at
    read += word.text.toLowerCase()
    if (read === letters) return here + 1
  }
  return at
}

const isPart = ({ key, text }: Word, part: Part, foreign: boolean): boolean =>
  key === part.key ||
  loosely(key) === loosely(part.key) ||
  (foreign && part.bones.length > 1 && skeleton(text) === part.bones)

/** `Sanjay J Singh` of Sanjay Jasjit Singh. */
const begins = ({ text }: Word, { key }: Part): boolean =>
  text.toLowerCase() === key.charAt(0) || (LETTERS.get(soundKey(key).charAt(0)) === text && text !== '')

/** चंद्र and चंद्रा, मिश्र and मिश्रा; जॉर्ज and जार्ज. Close enough beside another part of a name. */
const loosely = (key: string): string =>
  key.replace(/(?<=\p{Script=Devanagari})a$/u, '').replaceAll(/(?<=\p{Script=Devanagari})o/gu, 'a')

/** Whether many bear a surname, so that alone it is nobody. */
export const isCommon = ({ text }: Word): boolean => COMMON_SURNAMES.has(text.toLowerCase())
