import { EVERYDAY, EVERYDAY_KINDS, FORUM_HEADS, FORUM_LINKS, GENERAL, OTHER_FORUMS } from './forumWords.ts'
import { normaliseText } from '../text/normaliseText.ts'
import { readOrdinal } from './ordinals.ts'
import { phraseTable, type Found, type PhraseTable } from './phraseTable.ts'
import type { PersonMention } from './findPeople.ts'
import type { KnownEvent, KnownForum, Registers } from './registers.ts'
import { joins, wordsOf, type Word } from './wordsOf.ts'

/** A forum in an article. Places are of words. */
export interface ForumMention {
  readonly from: number
  readonly to: number
  readonly forum: KnownForum
  /**
   * `alias`: as the records spell it; `words`: by enough words of a name; `antecedent`: by its last word, and who was named before;
   * `people`: of several that are called so, the one in whose events those take part whom the article names.
   */
  readonly how: 'alias' | 'words' | 'antecedent' | 'people'
}

export interface ForumNames {
  readonly aliases: PhraseTable<KnownForum>
  /** Names that are everyday words, too. */
  readonly everyday: PhraseTable<KnownForum>
  /** Each name by its words that tell it from others, head included. */
  readonly bags: readonly { readonly forum: KnownForum; readonly keys: ReadonlySet<string> }[]
  /** All words of all names. */
  readonly vocabulary: ReadonlySet<string>
  /** Who took part in a forum's events, how often. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export function forumNames({ forums, events }: Registers, countryKeys: ReadonlySet<string>): ForumNames {
  const spelled = forums.flatMap((forum) => spellingsOf(forum).map((phrase) => ({ phrase, value: forum })))
  const bags = spelled.flatMap(({ phrase, value: forum }) => {
    const keys = wordsOf(normaliseText(phrase).text)
      .filter(({ text, key }) => !FORUM_LINKS.has(text.toLowerCase()) && !countryKeys.has(key))
      .map(({ key }) => key)
    return keys.length > 0 ? [{ forum, keys: new Set(keys) }] : []
  })
  return {
    aliases: phraseTable(spelled.filter(({ phrase }) => !isEveryday(phrase))),
    everyday: phraseTable(spelled.filter(({ phrase }) => isEveryday(phrase))),
    bags,
    vocabulary: new Set(bags.flatMap(({ keys }) => [...keys])),
    members: membersOf(events),
  }
}

function membersOf(events: readonly KnownEvent[]): ForumNames['members'] {
  const members = new Map<string, Map<string, number>>()
  for (const { forum, participants } of events) {
    if (forum === undefined) continue
    const counts = members.get(forum) ?? new Map<string, number>()
    for (const { person } of participants) counts.set(person, (counts.get(person) ?? 0) + 1)
    members.set(forum, counts)
  }
  return members
}

/** Each name, and what stands in brackets behind it as a name of its own. */
function spellingsOf({ name, short, spellings }: KnownForum): readonly string[] {
  const all = [...Object.values(name), ...Object.values(short), ...(spellings ?? [])]
  return [
    ...new Set(
      all
        .flatMap((text) => [text.replace(/\s*\([^)]*\)/g, ''), ...bracketed(text)])
        .flatMap((text) => [text, text.replace(/Inter-Gov/i, 'Intergov').replace('अंतर-सर', 'अंतरसर')]),
    ),
  ]
}

/** Letters or a list of examples in brackets: each is a name. What is parted by semicolons, or written small, is what it is about. */
const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, inside = '']) =>
    inside.includes(';')
      ? []
      : inside
          .split(',')
          .map((part) => part.trim())
          .filter((part) => !/^[a-z]/.test(part)),
  )

function isEveryday(phrase: string): boolean {
  const words = wordsOf(normaliseText(phrase).text)
  return words.length === 0 || (words.length === 1 && EVERYDAY.has(words[0]?.text.toLowerCase() ?? ''))
}

/** The forums of the records in an article's words, from left to right. */
export function findForums(
  words: readonly Word[],
  names: ForumNames,
  countryKeys: ReadonlySet<string>,
  people: readonly PersonMention[],
): readonly ForumMention[] {
  const found: ForumMention[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAround(words, at, names, countryKeys)
    const byWords = phrase
      ? chooseForum(words, phrase, names, found, people)
      : forumMet(words, at, names, countryKeys)
    const everyday = names.everyday(words, at)
    const alias = names.aliases(words, at) ?? (everyday && isBesideKind(words, everyday) ? everyday : null)
    const mention = pick(alias && !isOthers(words, alias) ? alias : null, byWords ?? null)
    if (mention && isHeadOfAnother(words, mention, found.at(-1))) continue
    if (mention === null) continue
    while (found.length > 0 && (found.at(-1)?.to ?? 0) > mention.from) found.pop()
    found.push(mention)
    at = Math.max(at, mention.to - 1)
  }
  return joinedUp(
    words,
    found.filter((mention) => !isVague(words, mention, found) && !isLoose(words, mention, found)),
  )
}

/** `सैन्य अभ्यास 'इंद्र-2025'`: what it is and its name, side by side, are one. */
function joinedUp(words: readonly Word[], found: readonly ForumMention[]): readonly ForumMention[] {
  const joined: ForumMention[] = []
  for (const mention of found) {
    const last = joined.at(-1)
    const isOne =
      last?.forum === mention.forum && last.to === mention.from && /^ ['"]?$/.test(words[last.to]?.gap ?? '')
    if (isOne) joined[joined.length - 1] = { ...last, to: mention.to }
    else joined.push(mention)
  }
  return joined
}

/** A name that is an everyday word is meant beside what its forum is (`अभ्यास इंद्र`), and before a year where the article says that anywhere. */
function isBesideKind(words: readonly Word[], { from, to, value: { short } }: Found<KnownForum>): boolean {
  const kind = wordsOf(normaliseText(short['hi'] ?? '').text).at(-1)
  if (!kind || EVERYDAY.has(kind.text)) return false
  const isKind = ({ key, text }: Word): boolean => key.endsWith(kind.key) || text.toLowerCase() === 'exercise'
  const isNumbered = /^(?:19|20)\d\d$/.test(words[to]?.text ?? '')
  return (
    words.slice(Math.max(0, from - 2), from).some(isKind) ||
    words.slice(to, to + 2).some(isKind) ||
    (isNumbered && words.some(isKind))
  )
}

/** `एससीओ शिखर सम्मेलन`: the summit is that of the forum just named. */
function isHeadOfAnother(
  words: readonly Word[],
  mention: ForumMention,
  last: ForumMention | undefined,
): boolean {
  const first = words[mention.from]
  return (
    last !== undefined &&
    first !== undefined &&
    last.to === mention.from &&
    joins(first) &&
    last.forum !== mention.forum &&
    isHeadAlone(words, mention)
  )
}

const isOtherBody = (word: string): boolean =>
  word.length > 3 && OTHER_FORUMS.has(word) && !EVERYDAY_KINDS.has(word)

const isHeadAlone = (words: readonly Word[], { from, to }: ForumMention): boolean =>
  words.slice(from, to).every(isAnyHead)

/** `शिखर बैठक` is as much as `शिखर सम्मेलन`. */
const isAnyHead = ({ text }: Word): boolean => FORUM_HEADS.has(text.toLowerCase()) || text === 'बैठक'

/** A summit without a name, in an article that names no such forum and does name others. */
const isVague = (words: readonly Word[], mention: ForumMention, all: readonly ForumMention[]): boolean =>
  isHeadAlone(words, mention) &&
  !all.some((other) => other.forum === mention.forum && !isHeadAlone(words, other)) &&
  (all.some(({ forum }) => forum !== mention.forum && !(forum.numbered ?? false) && isBody(forum)) ||
    words.some(({ text }) => isOtherBody(text.toLowerCase())))

/** `मुक्त व्यापार समझौता` of whom the article does not say: with many there is one. */
const isLoose = (words: readonly Word[], mention: ForumMention, all: readonly ForumMention[]): boolean =>
  isGeneral(words, mention) && !all.some((other) => other.forum === mention.forum && !isGeneral(words, other))

const isGeneral = (words: readonly Word[], { from, to }: ForumMention): boolean =>
  words.slice(from, to).every(({ text }) => GENERAL.has(text.toLowerCase()))

/** Known by letters, such as SCO: a body that has summits of its own. */
const isBody = ({ name }: KnownForum): boolean => /[A-Z]{2,}/.test(name['en'] ?? '')

function pick(alias: Found<KnownForum> | null, byWords: ForumMention | null): ForumMention | null {
  if (alias && (!byWords || alias.to - alias.from >= byWords.to - byWords.from))
    return { from: alias.from, to: alias.to, forum: alias.value, how: 'alias' }
  return byWords
}

/** `जी20 शिखर सम्मेलन` is none of ours, though `शिखर सम्मेलन` is. */
const isOthers = (
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const head = words[to - 1]
  return (
    head !== undefined &&
    isAnyHead(head) &&
    words.slice(Math.max(0, from - 2), from).some(({ text }) => OTHER_FORUMS.has(text.toLowerCase()))
  )
}

/** Words of a name that say whose meeting it is, without the word for the body: `अंतर-सरकारी सैन्य और तकनीकी सहयोग बैठक`. */
const MOST_OF_NAME = 4

function forumMet(
  words: readonly Word[],
  at: number,
  names: ForumNames,
  countryKeys: ReadonlySet<string>,
): ForumMention | null {
  if (!/^(?:बैठक|सत्र)$/.test(words[at]?.text ?? '')) return null
  const { from } = spanBefore(words, at, names, countryKeys)
  const said = saidIn(words, from, at, names)
  if (said.length < MOST_OF_NAME) return null
  const fitting = names.bags.filter(({ keys }) => said.every((key) => keys.has(key)))
  const [only, ...others] = new Set(fitting.map(({ forum }) => forum))
  return only && others.length === 0 ? { from, to: at, forum: only, how: 'words' } : null
}

/** Words around a head that can belong to a forum's name: its own, those that join them, numbers of sessions, countries. */
function phraseAround(
  words: readonly Word[],
  at: number,
  names: ForumNames,
  countryKeys: ReadonlySet<string>,
): { readonly from: number; readonly to: number; readonly head: number } | null {
  const head = words[at]
  if (!head || !FORUM_HEADS.has(head.text.toLowerCase())) return null
  const { from, belongs } = spanBefore(words, at, names, countryKeys)
  let to = at + 1
  if (/^[a-z]/i.test(head.text))
    while (
      to < words.length &&
      to - at < MOST_WORDS &&
      mayJoin(words[to]) &&
      belongs(words[to]) &&
      !isHead(words, to, at)
    )
      to += 1
  while (to > at + 1 && FORUM_LINKS.has(words[to - 1]?.text.toLowerCase() ?? '')) to -= 1
  return { from, to, head: at }
}

const MOST_WORDS = 16

/** Where the name begins that goes on to a word, and whether another word can be of it. */
function spanBefore(
  words: readonly Word[],
  at: number,
  { vocabulary }: ForumNames,
  countryKeys: ReadonlySet<string>,
): { readonly from: number; readonly belongs: (word: Word | undefined) => boolean } {
  const belongs = (word: Word | undefined): boolean =>
    word !== undefined &&
    (vocabulary.has(word.key) ||
      FORUM_LINKS.has(word.text.toLowerCase()) ||
      countryKeys.has(word.key) ||
      readOrdinal([word], 0) !== null)
  let from = at
  while (
    from > 0 &&
    at - from < MOST_WORDS &&
    mayJoin(words[from]) &&
    belongs(words[from - 1]) &&
    !isHead(words, from - 1, at)
  )
    from -= 1
  while (from < at && FORUM_LINKS.has(words[from]?.text.toLowerCase() ?? '')) from += 1
  return { from, belongs }
}

/** The words of names among these. */
const saidIn = (
  words: readonly Word[],
  from: number,
  to: number,
  { vocabulary }: ForumNames,
): readonly string[] =>
  [...new Set(words.slice(from, to).map(({ key }) => key))].filter(
    (key) => vocabulary.has(key) && !LINK_KEYS.has(key),
  )

/** A comma may stand in a list of what a commission is for. */
const mayJoin = (word: Word | undefined): boolean =>
  word !== undefined && (joins(word) || /^,\s$/.test(word.gap))

/** Another head: where one forum is of another, each has its own words. `शिखर वार्ता` is one. */
const isHead = (words: readonly Word[], at: number, of: number): boolean =>
  FORUM_HEADS.has(words[at]?.text.toLowerCase() ?? '') && Math.abs(of - at) > 1

function chooseForum(
  words: readonly Word[],
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  names: ForumNames,
  before: readonly ForumMention[],
  people: readonly PersonMention[],
): ForumMention | null {
  if (words.slice(Math.max(0, from - 2), to).some(({ text }) => OTHER_FORUMS.has(text.toLowerCase())))
    return null
  const said = saidIn(words, from, to, names)
  const { bags, members } = names
  const headKey = words[head]?.key ?? ''
  const fitting = bags.filter(({ keys }) => keys.has(headKey) && said.every((key) => keys.has(key)))
  const forums = [...new Set(fitting.map(({ forum }) => forum))]
  const [only, ...others] = forums
  if (!only) return null
  const isWhole = said.length > 1 && fitting.some(({ keys }) => keys.size === said.length)
  if (others.length === 0 && (said.length >= 3 || isWhole)) return { from, to, forum: only, how: 'words' }
  const named = isMeant(words, { from, to }, said)
    ? before.findLast(({ forum }) => forums.includes(forum))
    : undefined
  if (named) return { from, to, forum: named.forum, how: 'antecedent' }
  const meant = said.length > 1 ? forumOfPeople(forums, members, people) : null
  return meant && { from, to, forum: meant, how: 'people' }
}

/** Talks are held of many kinds: `वार्ता` alone is those that were named where a word points to them. */
const isMeant = (
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  said: readonly string[],
): boolean =>
  said.length > 1 ||
  !words.slice(from, to).every(({ text }) => /^(?:वार्ता|संवाद|dialogue|talks|consultations)$/i.test(text)) ||
  /^(?:इस|यह|उक्त|this|the)$/i.test(words[from - 1]?.text ?? '')

/** `अंतर-सरकारी आयोग` that a defence minister attends is that of defence: in the events of no other has he, or half as often. */
function forumOfPeople(
  forums: readonly KnownForum[],
  members: ForumNames['members'],
  people: readonly PersonMention[],
): KnownForum | null {
  const named = [...new Set(people.map(({ person }) => person.id))]
  const [best, next] = forums
    .map((forum) => ({
      forum,
      count: named.reduce((sum, id) => sum + (members.get(forum.id)?.get(id) ?? 0), 0),
    }))
    .toSorted((a, b) => b.count - a.count)
  return best && best.count > 0 && best.count >= 2 * (next?.count ?? 0) ? best.forum : null
}

const LINK_KEYS: ReadonlySet<string> = new Set(
  [...FORUM_LINKS].flatMap((word) => wordsOf(word).map(({ key }) => key)),
)
