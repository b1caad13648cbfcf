import type { Mention } from '../dates/mention.ts'
import type { Sentence } from '../text/splitSentences.ts'
import { findAll, phraseTable, type Found } from '../names/phraseTable.ts'
import type { Names } from '../names/gazetteer.ts'
import type { PersonMention } from '../names/findPeople.ts'
import type { ForumMention } from '../names/findForums.ts'
import type { SessionMention } from '../names/findSessions.ts'
import type { PlaceMention } from '../names/findPlaces.ts'
import type { Word } from '../names/wordsOf.ts'
import { EVENT_PHRASES, type EventKind } from './eventWords.ts'

/** A part of a sentence with all that was found in it: what is quoted, and what follows कि or that, is a part of its own. */
export interface Clause {
  /** Position of its sentence. */
  readonly sentence: number
  readonly paragraph: number
  readonly kind: Sentence['kind']
  readonly words: readonly Word[]
  /** Where its words begin among all words of the article. */
  readonly first: number
  readonly dates: readonly Mention[]
  readonly events: readonly Found<EventKind>[]
  readonly people: readonly PersonMention[]
  readonly forums: readonly ForumMention[]
  readonly sessions: readonly SessionMention[]
  readonly places: readonly PlaceMention[]
}

const EVENTS = phraseTable(EVENT_PHRASES)

/** The clauses of an article, in order. Empty ones are left out. */
export function clausesOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  names: Names,
): readonly Clause[] {
  const { words } = names
  const events = findAll(EVENTS, words)
  let cursor = 0
  return sentences.flatMap(({ from, to, paragraph, kind }, sentence) => {
    while (cursor < words.length && (words[cursor]?.from ?? 0) < from) cursor += 1
    const first = cursor
    while (cursor < words.length && (words[cursor]?.to ?? 0) <= to) cursor += 1
    return cutsOf(words, first, cursor).map(([start, end]): Clause => {
      const inside = <T extends { readonly from: number; readonly to: number }>(list: readonly T[]) =>
        list.filter((each) => each.from >= start && each.to <= end)
      const textFrom = words[start]?.from ?? 0
      const textTo = words[end - 1]?.to ?? 0
      return {
        sentence,
        paragraph,
        kind,
        words: words.slice(start, end),
        first: start,
        dates: mentions.filter((mention) => mention.from >= textFrom && mention.from < textTo),
        events: inside(events),
        people: inside(names.people),
        forums: inside(names.forums),
        sessions: inside(names.sessions),
        places: inside(names.places),
      }
    })
  })
}

function cutsOf(words: readonly Word[], from: number, to: number): readonly (readonly [number, number])[] {
  const cuts = [from]
  for (let at = from + 1; at < to; at++) {
    const word = words[at] as Word
    const before = words[at - 1]?.text
    if (/"|[,:]\s*'/.test(word.gap) || before === 'कि' || word.gap.trim().startsWith(';')) cuts.push(at)
  }
  return cuts.map((start, position) => [start, cuts[position + 1] ?? to] as const).filter(([a, b]) => b > a)
}
