import { COUNTRY_WORDS } from './countries.ts'
import { wordSet } from './wordSet.ts'
import { findAll, phraseTable, type Found, type PhraseTable } from './phraseTable.ts'
import type { KnownOffice } from './registers.ts'
import { joins, type Word } from './wordsOf.ts'

/** An office as an article names it: `रूस के रक्षा मंत्री`, `Indian PM`, or `रक्षा मंत्री` alone. Places are of words. */
export interface RoleMention {
  /** The role alone; the country may stand before or behind. */
  readonly from: number
  readonly to: number
  /** ISO code where the article says it. */
  readonly country: string | null
  /** Those that it may be, by the records; none where they know no such office in that country. */
  readonly offices: readonly KnownOffice[]
  /** `पूर्व`, `former`: who held it then does not hold it on the day. */
  readonly former: boolean
}

/** A country by name, or what is of it. */
interface Naming {
  readonly code: string
  readonly adjective: boolean
}

const COUNTRIES: PhraseTable<Naming> = phraseTable(
  COUNTRY_WORDS.flatMap(({ code, names, adjectives }) => [
    ...names.map((phrase) => ({ phrase, value: { code, adjective: false } })),
    ...adjectives.map((phrase) => ({ phrase, value: { code, adjective: true } })),
  ]),
)

export const findCountries = (words: readonly Word[]): readonly Found<Naming>[] => findAll(COUNTRIES, words)

const COUNTRY_PHRASES = COUNTRY_WORDS.flatMap(({ names, adjectives }) => [...names, ...adjectives])
  .map((phrase) => phrase.replaceAll(' ', '\\s+'))
  .join('|')
const LEADING = new RegExp(`^(?:${COUNTRY_PHRASES})(?:\\s+(?:के|की|का))?\\s+`, 'iu')
const TRAILING = new RegExp(`(?:\\s+of(?:\\s+the)?|,)\\s+(?:${COUNTRY_PHRASES})$`, 'iu')

/** The words of an office without its country: `रक्षा मंत्री` of `भारत के रक्षा मंत्री`. */
export const roleOf = (title: string): string => title.replace(LEADING, '').replace(TRAILING, '')

/** Roles by their words: all offices that are called so. */
export function roleTable(offices: readonly KnownOffice[]): PhraseTable<readonly KnownOffice[]> {
  const byRole = new Map<string, KnownOffice[]>()
  for (const office of offices)
    for (const title of [...Object.values(office.title), ...(office.spellings ?? [])]) {
      const role = roleOf(title)
      const list = byRole.get(role) ?? []
      if (!list.includes(office)) byRole.set(role, [...list, office])
    }
  return phraseTable([...byRole].map(([phrase, value]) => ({ phrase, value })))
}

const FORMER = wordSet('पूर्व भूतपूर्व former ex')
/** Between a country and a role: `रूस के नए रक्षा मंत्री`. */
const BETWEEN = wordSet(
  'पहले पहली पहला first नए नये नई मौजूदा वर्तमान तत्कालीन कार्यवाहक पूर्व new former then current outgoing acting',
)
const TO_BE = wordSet('next future अगले अगला अगली भावी named appointed elected become')
const OF = wordSet('के की का के')

export function findRoles(
  words: readonly Word[],
  table: PhraseTable<readonly KnownOffice[]>,
  countries: readonly Found<Naming>[],
): readonly RoleMention[] {
  const endingAt = new Map(countries.map((country) => [country.to, country]))
  const startingAt = new Map(countries.map((country) => [country.from, country]))
  return findAll(table, words)
    .filter((found) => !isClock(words, found))
    .map(({ from, to, value }) => {
      if (isToBe(words, from)) return { from, to, country: null, offices: [], former: false }
      let before = from
      let former = false
      while (before > 0 && joins(words[before] as Word) && BETWEEN.has(lower(words[before - 1]))) {
        before -= 1
        former ||= FORMER.has(lower(words[before]))
      }
      if (isOfTwo(words, before, endingAt)) return { from, to, country: null, offices: [], former }
      const country = countryBefore(words, before, endingAt) ?? countryBehind(words, to, startingAt)
      const offices = country === null ? value : value.filter((office) => office.country === country)
      return { from, to, country, offices, former }
    })
    .filter(
      ({ from, to, country }) => country !== null || !(to === from + 1 && LEADERS.has(lower(words[from]))),
    )
}

/** `Russian leader` is one of his country; a leader of nobody is anybody. */
const LEADERS = wordSet('नेता leader')

/** `Russia's next defence minister`, `was named secretary of the council`: who is to hold it holds it not. */
const isToBe = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && joins(word) && TO_BE.has(lower(words[at - 1]))
}

/** `5 pm` is no minister: letters that stand for an office are capitals, and follow no number. */
const isClock = (
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const [word, before] = [words[from], words[from - 1]]
  return (
    to === from + 1 &&
    /^[a-z]{2,3}$/i.test(word?.text ?? '') &&
    (word?.text !== word?.text.toUpperCase() || /^\d/.test(before?.text ?? ''))
  )
}

/** `भारत और रूस के रक्षा मंत्री`: two people, and neither is named. */
function isOfTwo(words: readonly Word[], at: number, endingAt: ReadonlyMap<number, Found<Naming>>): boolean {
  const word = words[at]
  if (!word || !joins(word)) return false
  const second = endingAt.get(at) ?? (OF.has(lower(words[at - 1])) ? endingAt.get(at - 1) : undefined)
  if (!second) return false
  const first = endingAt.get(second.from - 1)
  return first !== undefined && /^(?:और|व|एवं|तथा|and)$/.test(words[second.from - 1]?.text ?? '')
    ? true
    : endingAt.has(second.from) && /-/.test(words[second.from]?.gap ?? '')
}

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? ''

function countryBefore(
  words: readonly Word[],
  at: number,
  endingAt: ReadonlyMap<number, Found<Naming>>,
): string | null {
  const word = words[at]
  if (!word || !joins(word)) return null
  const near = endingAt.get(at)
  if (near && (near.value.adjective || /[a-z]$/i.test(words[at - 1]?.text ?? ''))) return near.value.code
  return OF.has(lower(words[at - 1])) ? (endingAt.get(at - 1)?.value.code ?? null) : null
}

function countryBehind(
  words: readonly Word[],
  at: number,
  startingAt: ReadonlyMap<number, Found<Naming>>,
): string | null {
  if (lower(words[at]) !== 'of') return null
  const next = startingAt.get(lower(words[at + 1]) === 'the' ? at + 2 : at + 1)
  return next?.value.code ?? null
}
