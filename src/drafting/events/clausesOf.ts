import type { Mention } from '../dates/mention.ts'
import type { Sentence } from '../text/splitSentences.ts'
import { findAll, phraseTable, type Found } from '../names/phraseTable.ts'
import type { Names } from '../names/gazetteer.ts'
import type { PersonMention } from '../names/findPeople.ts'
import type { ForumMention } from '../names/findForums.ts'
import type { RoleMention } from '../names/findRoles.ts'
import type { SessionMention } from '../names/findSessions.ts'
import type { PlaceMention } from '../names/findPlaces.ts'
import type { Word } from '../names/wordsOf.ts'
import { isDated } from './dateOf.ts'
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
  readonly roles: readonly RoleMention[]
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
    return withSharedVerb(
      cutsOf(words, first, cursor, mentions, events).map(([start, end]): Clause => {
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
          events: isCounted(words.slice(start, end))
            ? []
            : inside(events).filter((event) => isTold(words, event, inside(names.forums).length > 0)),
          people: inside(names.people),
          forums: inside(names.forums),
          sessions: inside(names.sessions),
          roles: inside(names.roles),
          places: inside(names.places),
        }
      }),
    )
  })
}

/** `कोई बातचीत नहीं हुई` and `held no talks` tell of none, and who joins something joins a forum: `सूची में शामिल हुआ`. */
function isTold(words: readonly Word[], { from, to }: Found<EventKind>, hasForum: boolean): boolean {
  const [own, next] = [words[from]?.text.toLowerCase() ?? '', words[to]]
  if (next?.text === 'नहीं' || /^(?:no|not|never)$/i.test(words[from - 1]?.text ?? '')) return false
  // `मंत्रालय के हवाले से`, `अभ्यास करता हुआ`: by whom it is told, and meanwhile.
  if (own === 'हवाले' && next?.text === 'से') return false
  if (/^कर(?:ता|ते|ती)$/.test(next?.text ?? '') && /^हु(?:आ|ए|ई)$/.test(words[to + 1]?.text ?? '')) return false
  if (
    /^बैठ(?:े|ेंगे|ेंगी|ीं)?$/.test(own) &&
    !words.slice(Math.max(0, from - 8), from).some(({ text }) => text === 'साथ')
  )
    return false
  if (isDayOf(words, to)) return false
  if (/^(?:is|will)$/.test(own) && !next?.capital) return false
  if (own === 'reached' && !next?.capital) return false
  return own !== 'शामिल' || hasForum
}

/** `दौरे का आज दूसरा दिन`: a day of what goes on. */
const isDayOf = (words: readonly Word[], at: number): boolean =>
  /^(?:का|के)$/.test(words[at]?.text ?? '') &&
  words.slice(at + 1, at + 4).some(({ text }) => /^दिन$/.test(text))

/** `have met four times`, `कई बार मिले`: how often, and not when. */
const isCounted = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, at) =>
      /^(?:times|बार)$/i.test(text) &&
      /^(?:several|many|three|four|five|six|seven|\d+|कई|अनेक|तीन|चार|पांच|छह|सात)$/i.test(
        words[at - 1]?.text ?? '',
      ),
  )

/** `एक से सोमवार को | तथा दूसरे से मंगलवार को मिलेंगे`: of two deeds on two days the second has the verb. */
const withSharedVerb = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, at) => {
    const next = clauses[at + 1]
    const verb = next?.events[0]
    const last = clause.first + clause.words.length
    if (!verb || clause.events.length > 0 || clause.dates.length === 0) return clause
    if (!isDayThenAnother(clause.words.at(-1), next.words[0])) return clause
    return { ...clause, events: [{ from: last - 1, to: last, value: verb.value }] }
  })

const isDayThenAnother = (last: Word | undefined, next: Word | undefined): boolean =>
  last?.text === 'को' && /^(?:और|तथा|एवं|व)$/.test(next?.text ?? '')

/** `Goyal on Friday said | the first round was held`, `said on Friday that | talks were held`. */
function isReported(words: readonly Word[], at: number, from: number): boolean {
  const [before, own] = [words[at - 1]?.text.toLowerCase() ?? '', words[at]?.text.toLowerCase() ?? '']
  if (/^(?:said|says)$/.test(before))
    return /^(?:the|it|he|she|they|that|a|both|there|this|his|its)$/.test(own)
  return (
    before === 'that' &&
    words
      .slice(Math.max(from, at - 7), at - 1)
      .some(({ text }) => /^(?:said|says|announced|added|told)$/i.test(text))
  )
}

/** `मंगलवार को रवाना होंगे | और गुरुवार को मिलेंगे`, `was held in July 2023, | and the naval leg in March`: behind a verb, with a day on either side. */
function isNextDeed(
  words: readonly Word[],
  at: number,
  [from, to]: readonly [number, number],
  mentions: readonly Mention[],
): boolean {
  const word = words[at]
  const before = words[at - 1]
  const isHindi = (word?.text === 'और' && CLOSES.test(before?.text ?? '')) || isDayThenAnother(before, word)
  if (!isHindi && !(word?.text === 'and' && word.gap.includes(','))) return false
  const [start, middle, end] = [words[from]?.from ?? 0, words[at]?.from ?? 0, words[to - 1]?.to ?? 0]
  const hasDay = (left: number, right: number): boolean =>
    mentions.some((mention) => isDated(mention) && mention.from >= left && mention.to <= right)
  return hasDay(start, middle) && hasDay(middle, end)
}

/** `पुतिन की 4-5 दिसंबर को यात्रा | से पहले`, `कल होने वाली बैठक | से पहले`: what was before or after an event that has its own day. */
function isAfterDated(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  events: readonly Found<EventKind>[],
): boolean {
  const texts = (start: number, end: number): string =>
    words
      .slice(Math.max(0, start), end)
      .map(({ text }) => text)
      .join(' ')
  const event = events.find(({ to }) => to === at)
  if (!event || !/^(?:से|के) (?:ठीक )?(?:पहले|बाद)(?: |$)/.test(texts(at, at + 4))) return false
  return mentions.some((mention) => {
    const first = words.findIndex((word) => word.from >= mention.from)
    if (!isDated(mention) || first < at - OWN_DAY_MOST || first >= event.from) return false
    return /^(?:की|के|का)$/.test(words[first - 1]?.text ?? '') || /होने वाल/.test(texts(first, event.from))
  })
}

const OWN_DAY_MOST = 10

/** `The exercise will take place next year, | Minister X told a meeting on Friday`: who told it, on a day of his own. */
function isTeller(words: readonly Word[], at: number, [from, to]: readonly [number, number]): boolean {
  if (words[at]?.gap.trim() !== ',' || !words[at]?.capital || at - from < TOLD_LEAST) return false
  const tail = words.slice(at, to)
  const said = tail.findIndex(({ text }) => /^(?:said|told|announced)$/i.test(text))
  return (
    said > 0 &&
    said < TELLER_MOST &&
    TO_WHOM.test(tail[said + 1]?.text ?? '') &&
    tail.slice(1).every(({ text, gap }) => !gap.includes(',') && text !== 'that')
  )
}

/** Behind who told it: nothing, to whom, or when. */
const TO_WHOM = /^(?:|a|an|the|on|in|at|reporters|journalists|media|\w+day)$/i

const TOLD_LEAST = 5
const TELLER_MOST = 9

const CLOSES =
  /(?:ेंगे|ेगा|ेगी|ेंगी|एंगे|एगा|एगी|होंगे|होगा|होगी)$|^(?:थे|था|थी|थीं|है|हैं|किया|किए|की|दिया|दिए|गए|गई|गया|पहुंचे|मिले|आए|लौटे|हुई|हुआ|हुए)$/

function cutsOf(
  words: readonly Word[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  events: readonly Found<EventKind>[],
): readonly (readonly [number, number])[] {
  const cuts = [from]
  for (let at = from + 1; at < to; at++) {
    const word = words[at] as Word
    const before = words[at - 1]?.text
    if (
      /"|[,:]\s*'/.test(word.gap) ||
      before === 'कि' ||
      word.gap.trim().startsWith(';') ||
      isReported(words, at, from) ||
      isNextDeed(words, at, [from, to], mentions) ||
      isTeller(words, at, [from, to]) ||
      isAfterDated(words, at, mentions, events)
    )
      cuts.push(at)
  }
  return cuts.map((start, position) => [start, cuts[position + 1] ?? to] as const).filter(([a, b]) => b > a)
}
