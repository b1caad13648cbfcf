import type { EpochMs } from '../../domain/calendar.ts'
import { FUNCTION_WORDS } from './functionWords.ts'
import { NAMED_AFTER } from './institutions.ts'
import { GIVEN_NAMES } from './surnames.ts'
import { HONORIFICS, LOCAL_TITLES, RANKS, ROLE_ENDS } from './titleWords.ts'
import type { RoleMention } from './findRoles.ts'
import type { OfficeHolders } from './officeHolders.ts'
import { isCommon, isInitial, isTitle, type LoneName, type PersonNames } from './personNames.ts'
import type { KnownPerson } from './registers.ts'
import { joins, type Word } from './wordsOf.ts'

/** A person in an article. Places are of words. */
export interface PersonMention {
  readonly from: number
  readonly to: number
  readonly person: KnownPerson
  /** `name`: whole; `alone`: by one word that is his alone; `antecedent`: by a surname whose bearer was named; `office`. */
  readonly how: 'name' | 'alone' | 'antecedent' | 'office'
}

/** Who else bears a surname in this article. */
type Bearer = KnownPerson | 'other'

/**
 * People of the records in an article's words: whole names first, then single words by who was named before, then offices
 * without a name. What cannot be told is left out.
 */
export function findPeople(
  words: readonly Word[],
  names: PersonNames,
  roles: readonly RoleMention[],
  around: Around,
): readonly PersonMention[] {
  const whole = findWhole(words, names)
  const lone = findLone(words, names, roles, whole)
  const named = [...whole, ...lone].toSorted((a, b) => a.from - b.from)
  const doubtful = new Set(named.map(({ person }) => person).filter(names.isEveryday))
  const sure = named.filter(
    ({ person }) => !doubtful.has(person) || isSupported(person, words, { roles, named, doubtful }),
  )
  const byOffice = findByOffice(words, roles, sure, around)
  return [...sure, ...byOffice].toSorted((a, b) => a.from - b.from)
}

/** What is known besides the words. */
interface Around {
  readonly holders: OfficeHolders
  readonly day: EpochMs | null
  /** The newsroom's own country. */
  readonly home: string
  /** Words at which a country, a town or a time begins: before one an office stands alone. */
  readonly parts: ReadonlySet<number>
}

// --- names that many bear --------------------------------------------------------------------------------------------

/**
 * A name that many bear is his behind a rank, where an office that he holds is named, or where the article names somebody else of the records; not
 * behind a title of local news.
 */
function isSupported(
  person: KnownPerson,
  words: readonly Word[],
  {
    roles,
    named,
    doubtful,
  }: {
    readonly roles: readonly RoleMention[]
    readonly named: readonly PersonMention[]
    readonly doubtful: ReadonlySet<KnownPerson>
  },
): boolean {
  const isLocal = named.some(
    ({ person: own, from }) => own === person && LOCAL_TITLES.has(words[from - 1]?.text.toLowerCase() ?? ''),
  )
  if (isLocal) return false
  if (
    named.some(
      ({ person: own, from }) => own === person && RANKS.has(words[from - 1]?.text.toLowerCase() ?? ''),
    )
  )
    return true
  return roles.some((role) => holdsOne(person, role)) || named.some((other) => !doubtful.has(other.person))
}

// --- whole names -----------------------------------------------------------------------------------------------------

function findWhole(words: readonly Word[], names: PersonNames): readonly PersonMention[] {
  const found: PersonMention[] = []
  for (let at = 0; at < words.length;) {
    const name = names.wholeAt(words, at)
    if (name && !goesOn(words, name.to) && !isNamedAfter(words, name.to))
      found.push({ from: at, to: name.to, person: name.person, how: 'name' })
    at = name?.to ?? at + 1
  }
  return found
}

/** Another surname behind it makes it another's name. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next !== undefined && /^[ -]$/.test(next.gap) && isCommon(next)
}

/** Words of the name of a body that stand between whom it is named after and what it is. */
const MOST_BETWEEN = 5

function isNamedAfter(words: readonly Word[], at: number): boolean {
  for (let step = 0; step < MOST_BETWEEN; step++) {
    const word = words[at + step]
    if (!word || !/^[ -]+$/.test(word.gap)) return false
    const text = word.text.toLowerCase()
    if (NAMED_AFTER.has(text)) return step === 0 || !VISITED.has(text)
    if (FUNCTION_WORDS.has(text) && !/^(?:एवं|और|व|and)$/.test(text)) return false
  }
  return false
}

/** Where people go or what they hold: several words behind a name they are no part of it. */
const VISITED = new Set([
  'सरकार',
  'प्रशासन',
  'मिशन',
  'योजना',
  'स्मारक',
  'सभागार',
  'government',
  'administration',
  'mission',
  'ground',
  'port',
  'station',
  'center',
  'centre',
  'memorial',
  'cabinet',
])

// --- single words ----------------------------------------------------------------------------------------------------

function findLone(
  words: readonly Word[],
  names: PersonNames,
  roles: readonly RoleMention[],
  whole: readonly PersonMention[],
): readonly PersonMention[] {
  const roleEnding = new Map(roles.map((role) => [role.to, role]))
  const wholeFrom = new Map(whole.map((mention) => [mention.from, mention]))
  const wholeTo = whole.map(({ to }) => to)
  const bearers = new Map<string, Bearer>()
  const all = bearersOf(words, whole)
  // Ranks that stand before whole names: `Air Marshal Dixit` is whom the article calls so.
  const ranked = new Map(
    whole.flatMap(({ from, person }): [string, KnownPerson][] => {
      const rank = words[from - 1]?.text.toLowerCase() ?? ''
      return RANKS.has(rank) ? [[rank, person]] : []
    }),
  )
  const found: PersonMention[] = []
  for (let at = 0; at < words.length; at++) {
    const start = wholeFrom.get(at)
    if (start) {
      for (let each = start.from; each < start.to; each++) bearers.set(words[each]?.key ?? '', start.person)
      at = start.to - 1
      continue
    }
    const word = words[at] as Word
    const candidates = names.loneAt(word)
    if (candidates.length === 0 && !isCommon(word)) continue
    const read = readBefore(words, at, roleEnding, new Set([...wholeTo, found.at(-1)?.to ?? -1]))
    const rankOf = ranked.get(words[at - 1]?.text.toLowerCase() ?? '')
    const isSameRank = read.kind === 'rank' && rankOf !== undefined && names.keysOf(rankOf).includes(word.key)
    const before: Before = isSameRank ? { kind: 'clear', role: null } : read
    if (before.kind === 'name') bearers.set(word.key, 'other')
    const mention = chooseLone(word, words, at, candidates, before, bearers.get(word.key) ?? null, all)
    if (mention === null) continue
    bearers.set(word.key, mention.person)
    // Whom `राजनाथ` has named is meant by सिंह, too, while nobody else of that name has been.
    for (const key of names.keysOf(mention.person))
      if (!bearers.has(key) && !all.has(key)) bearers.set(key, mention.person)
    found.push(mention)
  }
  return found
}

/** Whole names of the article by each of their words, where the word has one bearer; 'other' where it has several. */
function bearersOf(words: readonly Word[], whole: readonly PersonMention[]): ReadonlyMap<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  for (const { from, to, person } of whole)
    for (const { key } of words.slice(from, to)) {
      const known = bearers.get(key)
      bearers.set(key, known === undefined || known === person ? person : 'other')
    }
  return bearers
}

/** What stands before a word: another name of the same person, an office, a rank, something that is no name, or who knows what. */
interface Before {
  readonly kind: 'name' | 'role' | 'rank' | 'clear' | 'unknown'
  readonly role: RoleMention | null
}

function readBefore(
  words: readonly Word[],
  at: number,
  roleEnding: ReadonlyMap<number, RoleMention>,
  personEnds: ReadonlySet<number>,
): Before {
  const is = (kind: Before['kind'], role: RoleMention | null = null): Before => ({ kind, role })
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || !joins(word) || /[()"'/-]/.test(word.gap)) return is('clear')
  const text = before.text.toLowerCase()
  let start = at
  while (start > 0 && start > at - 4 && isTitleOnly(words[start - 1])) start -= 1
  const role = roleEnding.get(start)
  if (role) return is('role', role)
  if (RANKS.has(text)) return is('rank')
  // `at 7 pm. Modi will …`: a clock.
  if (/^[ap]m$/.test(text) && /^\d/.test(words[at - 2]?.text ?? '')) return is('clear')
  if (ROLE_ENDS.has(text))
    return is(/^(?:मंत्री|minister|नेता|leader|समकक्ष|counterpart)$/.test(text) ? 'clear' : 'role')
  const isOfRow = words[at - 2] !== undefined && isInitial(words[at - 2] as Word) && joins(before)
  if (isInitial(before) && (word.gap.includes('.') || isOfRow || !FUNCTION_WORDS.has(text))) return is('name')
  if (HONORIFICS.has(text) || FUNCTION_WORDS.has(text) || /^\d/.test(text) || personEnds.has(at))
    return is('clear')
  // A small Latin word is no name.
  if (/^[a-z]/.test(before.text)) return is('clear')
  return is(GIVEN_NAMES.has(text) || (before.capital && word.capital) ? 'name' : 'unknown')
}

const isTitleOnly = (word: Word | undefined): boolean =>
  word !== undefined && (HONORIFICS.has(word.text.toLowerCase()) || RANKS.has(word.text.toLowerCase()))

function chooseLone(
  word: Word,
  words: readonly Word[],
  at: number,
  candidates: readonly LoneName[],
  { kind, role }: Before,
  last: Bearer | null,
  all: ReadonlyMap<string, Bearer>,
): PersonMention | null {
  const next = words[at + 1]
  const isJoined = next !== undefined && /^[ -]$/.test(next.gap)
  if (kind === 'name' || candidates.length === 0 || goesOn(words, at + 1)) return null
  if (isJoined && NAMED_AFTER.has(next.text.toLowerCase())) return null
  const mention = (person: KnownPerson, how: PersonMention['how']): PersonMention => ({
    from: at,
    to: at + 1,
    person,
    how,
  })
  if (role) {
    const held = candidates.filter(({ person }) => holdsOne(person, role))
    if (held.length === 1 && held[0]) return mention(held[0].person, 'antecedent')
    if (role.offices.length > 0 || role.country !== null) return null
  }
  const isClear = kind === 'clear'
  const meant = last ?? forward(all.get(word.key))
  if (meant === 'other') return null
  if (meant !== null) {
    const isSure = isCommon(word) ? isClear : kind !== 'role'
    return isSure && candidates.some(({ person }) => person === meant) ? mention(meant, 'antecedent') : null
  }
  const [only, surplus] = candidates.filter(({ from }) => from !== 'given')
  if (!only || surplus || isCommon(word)) return null
  const isForeign = only.person.country !== 'IN' && only.person.country !== undefined
  // Before a name that editors know alone and nobody else here bears, any word may stand that is no given name.
  const mayFollow =
    isClear || kind === 'rank' || (kind === 'unknown' && isForeign && only.from === 'spelling')
  if (!mayFollow) return null
  const isDistinct = only.from === 'spelling' || isForeign
  return isDistinct && [...word.text].length > 2 ? mention(only.person, 'alone') : null
}

/** Somebody named only further on: a headline names him by one word. */
const forward = (bearer: Bearer | undefined): Bearer | null => bearer ?? null

const holdsOne = (person: KnownPerson, { offices }: RoleMention): boolean =>
  (person.offices ?? []).some(({ office }) => offices.some(({ id }) => id === office))

// --- offices ---------------------------------------------------------------------------------------------------------

function findByOffice(
  words: readonly Word[],
  roles: readonly RoleMention[],
  named: readonly PersonMention[],
  { holders, day, home, parts }: Around,
): readonly PersonMention[] {
  return roles.flatMap((role): readonly PersonMention[] => {
    if (role.former || role.offices.length === 0 || isOfNamed(words, role, named)) return []
    if (!standsAlone(words, role, parts)) return []
    const person = inArticle(role, named, home) ?? inRecords(role, holders, day, home)
    return person ? [{ from: role.from, to: role.to, person, how: 'office' }] : []
  })
}

/** `रक्षा मंत्री ली शांगफू`, `Defence Minister of Russia General Sergei Shoigu`: whose office it is stands behind it. */
function isOfNamed(words: readonly Word[], { to }: RoleMention, named: readonly PersonMention[]): boolean {
  const next = named.find(({ from }) => from >= to)
  if (next === undefined || next.from - to > MOST_BETWEEN) return false
  const between = words.slice(to, next.from)
  return (
    words.slice(to, next.from + 1).every((word) => joins(word) || /^,\s$/.test(word.gap)) &&
    (between.length > 0 || joins(words[to] as Word)) &&
    between.every(({ text, capital }) => capital || isTitle(text.toLowerCase()) || /^(?:of|the)$/.test(text))
  )
}

const NOBODY =
  /^(?:दोनों|तीनों|सभी|कई|किसी|कोई|हर|नए|नये|नई|both|all|any|every|two|several|new|a|पहले|पहली|पहला|first|उप|deputy|vice|मुख्य|chief)$/i
/** `शोइगु 2012 से रक्षा मंत्री थे`: it says what somebody is, and names nobody. */
const COPULA = /^(?:था|थे|थी|थीं|है|हैं|हूं|होंगे|होगा|होंगी|रहे|रह|बने|बनाए|बनाया|बनने|नियुक्त|was|were|is|are|who)$/i

/** What an office does: `विदेश मंत्री जा रहे हैं`, `the prime minister returns`. */
const VERBS =
  /^(?:जा|आ|बता|कर|दे|ले|बोल|मिल|लौट|held|met|told|took|gave|went|came|left|led|spoke|made|flew|wrote|saw|[a-z]{3,}(?:s|ed))$/

/** Not `दोनों रक्षा मंत्री`, `किसी चीनी रक्षा मंत्री`, `रक्षा मंत्री के तौर पर`, `रक्षा मंत्रालय`. */
function standsAlone(
  words: readonly Word[],
  { from, to, country }: RoleMention,
  parts: ReadonlySet<number>,
): boolean {
  const [before, next] = [words[from - 1], words[to]]
  const far = country === null ? undefined : words[from - 2]
  if ([before, far].some((word) => word !== undefined && NOBODY.test(word.text))) return false
  if (!next || !joins(next) || /[()"]/.test(next.gap)) return true
  if (COPULA.test(next.text)) return false
  if (/^(?:रूप|तौर|पद|स्तर|level|स्तरीय|पदभार)$/i.test(words[to + 1]?.text ?? '')) return false
  if (parts.has(to) || /^\d/.test(next.text) || VERBS.test(next.text)) return true
  return FUNCTION_WORDS.has(next.text.toLowerCase()) && !isTitle(next.text.toLowerCase())
}

/** Who was named before and holds it: one, or the one of the newsroom's own country. */
function inArticle(role: RoleMention, named: readonly PersonMention[], home: string): KnownPerson | null {
  const before = new Set(named.filter(({ to }) => to <= role.from).map(({ person }) => person))
  const holding = [...before].filter((person) => holdsOne(person, role))
  const [first, ...others] = holding
  if (others.length === 0) return first ?? null
  const own = holding.filter(({ country }) => country === home)
  return role.country === null && own.length === 1 ? (own[0] ?? null) : null
}

function inRecords(
  { offices, country }: RoleMention,
  holders: OfficeHolders,
  day: EpochMs | null,
  home: string,
): KnownPerson | null {
  const open = country === null ? offices.filter((office) => office.country === home) : offices
  const [office, surplus] = open
  return office && !surplus ? holders.holderOn(office.id, day) : null
}
