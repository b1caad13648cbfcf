import { FLAGS, NONE, PRECISIONS, type EventColumns } from './eventColumns.ts'
import { termAt, termCount, type GroupWords } from './groupWords.ts'
import type { WordRows } from './scanTitles.ts'
import { foldWords, soundOf } from '../state/foldText.ts'
import { isNumber, PREFIX_LENGTH, slipsAllowed, SOUND_LENGTH } from '../state/matchWord.ts'
import { meansDate } from '../state/meansDate.ts'
import { dateWord } from '../state/queryParts.ts'
import { readDates, type AskedDate } from '../state/readDates.ts'
import { tellingWords, wordsOf } from '../state/searchEntries.ts'
import { isWithin } from '../state/wordIndex.ts'

/**
 * What a query finds among very many events, row group by row group: an event whose title, people, forum or lane has each word
 * of it, and whose date each date of it. The words are read as `createSearch` reads them (the beginning of a longer word, a
 * name as it sounds, a letter or two wrong); offices and joined words it does not know.
 */

/** Every name of what the story's codes stand for, in the order of the codes. */
export type CodeNames = Readonly<Record<NameKind, readonly (readonly string[])[]>>
type NameKind = 'people' | 'forums' | 'lanes'
const KINDS = ['people', 'forums', 'lanes'] as const

/** The columns of a row group that are searched. */
export interface SearchedGroup extends Pick<
  EventColumns,
  'begin' | 'end' | 'precision' | 'flags' | 'lane' | 'forum'
> {
  readonly rows: number
  readonly peopleAt: Uint32Array
  readonly people: Uint16Array
}

export interface QueryPart {
  /** As the reader wrote it. */
  readonly typed: string
  /** Folded; null of a date of several words. */
  readonly word: string | null
  /** Words that are taken for it; itself unless it is nowhere. */
  readonly like: readonly string[]
  readonly dates: readonly AskedDate[]
  /** Codes of names that have it. */
  readonly names: NameCodes
}

type NameCodes = Readonly<Record<NameKind, ReadonlySet<number>>>

export interface RowQuery {
  readonly parts: readonly QueryPart[]
  /** Names that have all the words: then those are meant, and not two that share them. */
  readonly whole: NameCodes
}

interface NameWords {
  readonly kind: NameKind
  readonly code: number
  readonly words: readonly string[]
  readonly sounds: ReadonlySet<string>
}

/** A longer query is cut. */
const MAX_WORDS = 16

export const readNames = (names: CodeNames): readonly NameWords[] =>
  KINDS.flatMap((kind) =>
    names[kind].map((all, code) => {
      const words = [...new Set(all.flatMap(wordsOf))]
      return { kind, code, words, sounds: new Set(words.map(soundOf)) }
    }),
  )

export function readRowQuery(query: string, names: readonly NameWords[]): RowQuery {
  const { phrases, rest } = readDates(query)
  const words = phrases.length > 0 ? tellingWords(rest) : wordsOf(rest)
  const typed = query.split(/\s+/).filter(Boolean)
  return withWhole([
    ...[...new Set(words)].slice(0, MAX_WORDS).map((word): QueryPart => {
      const date = dateWord(word)
      return {
        word,
        typed: typed.find((each) => foldWords(each).includes(word)) ?? word,
        like: [word],
        dates: date ? [date] : [],
        names: namesWith(names, (own) => fitsName(own, word)),
      }
    }),
    ...phrases.map(({ typed: said, dates }): QueryPart => ({
      word: null,
      typed: said,
      like: [],
      dates,
      names: namesWith(names, () => false),
    })),
  ])
}

/** The query with other words in the place of those that are nowhere, and without those for which there are none. */
export function loosen(
  { parts }: RowQuery,
  found: readonly boolean[],
  names: readonly NameWords[],
  groups: readonly GroupWords[],
): { readonly query: RowQuery; readonly unmatched: readonly string[] } {
  const unmatched: string[] = []
  const kept = parts.flatMap((part, at): readonly QueryPart[] => {
    const { word, typed } = part
    if (found[at]) return [part]
    const most = word === null || isNumber(word) ? 0 : slipsAllowed(word)
    if (word !== null && most > 0) {
      const like = [...new Set(groups.flatMap((group) => slippedTerms(group, word, most)))]
      const own = namesWith(names, ({ words }) => words.some((each) => isWithin(word, each, most)))
      if (like.length > 0 || KINDS.some((kind) => own[kind].size > 0)) return [{ ...part, like, names: own }]
    }
    unmatched.push(typed)
    return []
  })
  return { query: withWhole(kept), unmatched }
}

export interface GroupHits {
  /** Ascending, counted from the group's first. */
  readonly rows: Uint32Array
  /** Of each part, whether anything in the group has it. */
  readonly found: readonly boolean[]
}

export function findInGroup({ parts, whole }: RowQuery, group: SearchedGroup, words: WordRows): GroupHits {
  const own = parts.map((part) => {
    const texts = new Uint8Array(group.rows)
    const mark = (row: number): void => void (texts[row] = 1)
    for (const word of part.like) {
      const orBegin = word.length >= PREFIX_LENGTH && !isNumber(word)
      words.each(word, orBegin && word === part.word, mark)
    }
    eachDated(part.dates, group, mark)
    const named = new Uint8Array(group.rows)
    eachNamed(part.names, group, (row) => (named[row] = 1))
    return { texts, named, isWord: part.word !== null }
  })
  const meant = new Uint8Array(group.rows)
  eachNamed(whole, group, (row) => (meant[row] = 1))
  const prefersWhole = KINDS.some((kind) => whole[kind].size > 0)
  const rows = new Uint32Array(group.rows)
  let length = 0
  for (let row = 0; row < group.rows; row++) {
    const isMeant = prefersWhole && meant[row] === 1
    const has = own.every(
      ({ texts, named, isWord }) =>
        texts[row] === 1 || (isWord && (isMeant || (!prefersWhole && named[row] === 1))),
    )
    if (has && own.length > 0) rows[length++] = row
  }
  return {
    rows: rows.slice(0, length),
    found: own.map(({ texts, named }) => texts.includes(1) || named.includes(1)),
  }
}

function withWhole(parts: readonly QueryPart[]): RowQuery {
  const named = parts.filter(({ word }) => word !== null).map(({ names }) => names)
  const inAll = (kind: NameKind): ReadonlySet<number> =>
    new Set([...(named[0]?.[kind] ?? [])].filter((code) => named.every((each) => each[kind].has(code))))
  return { parts, whole: { people: inAll('people'), forums: inAll('forums'), lanes: inAll('lanes') } }
}

function fitsName({ words, sounds }: NameWords, word: string): boolean {
  const sound = soundOf(word)
  return (
    words.includes(word) ||
    (word.length >= PREFIX_LENGTH && !isNumber(word) && words.some((each) => each.startsWith(word))) ||
    (sound.length >= SOUND_LENGTH && sounds.has(sound))
  )
}

function namesWith(names: readonly NameWords[], fits: (name: NameWords) => boolean): NameCodes {
  const codesOf = (kind: NameKind) =>
    new Set(names.flatMap((name) => (name.kind === kind && fits(name) ? [name.code] : [])))
  return { people: codesOf('people'), forums: codesOf('forums'), lanes: codesOf('lanes') }
}

function slippedTerms(words: GroupWords, word: string, most: number): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < termCount(words); at++) {
    const term = termAt(words, at)
    if (!isNumber(term) && isWithin(word, term, most)) found.push(term)
  }
  return found
}

function eachNamed(
  { people: persons, forums, lanes }: NameCodes,
  { rows, peopleAt, people, forum, lane }: SearchedGroup,
  call: (row: number) => void,
): void {
  if (persons.size + forums.size + lanes.size === 0) return
  for (let row = 0; row < rows; row++) {
    let has = forums.has(forum[row] ?? NONE) || lanes.has(lane[row] ?? NONE)
    for (let at = peopleAt[row] ?? 0; !has && at < (peopleAt[row + 1] ?? 0); at++)
      has = persons.has(people[at] ?? NONE)
    if (has) call(row)
  }
}

function eachDated(
  dates: readonly AskedDate[],
  { rows, begin, end, precision, flags }: SearchedGroup,
  call: (row: number) => void,
): void {
  if (dates.length === 0) return
  for (let row = 0; row < rows; row++) {
    const date = {
      start: begin[row] ?? 0,
      end: end[row] ?? 0,
      precision: PRECISIONS[precision[row] ?? 0] ?? 'day',
      approximate: ((flags[row] ?? 0) & FLAGS.approximate) !== 0,
    }
    if (dates.some((asked) => meansDate(asked, date))) call(row)
  }
}
