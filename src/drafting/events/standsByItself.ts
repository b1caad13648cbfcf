import { wordSet } from '../names/wordSet.ts'
import type { Clause } from './clausesOf.ts'
import type { EventKind } from './eventWords.ts'
import type { Proposal } from './mergeEvents.ts'
import { statusOf } from './statusOf.ts'
import { AHEAD, BEHIND } from './statusWords.ts'

/** Kinds that are an event on a day, whoever takes part. */
const ALONE: ReadonlySet<EventKind> = new Set<EventKind>([
  'signing',
  'exercise',
  'delivery',
  'launch',
  'start',
  'decision',
  'session',
  'summit',
  'appointment',
])
/** Kinds that two people of the records make an event of, without a day. */
const OF_TWO: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'call', 'visit', 'signing'])

/**
 * Whether what a clause proposes is a draft of its own.
 *
 * @param drafted what the article has told before
 */
export function standsByItself(proposal: Proposal, drafted: readonly Proposal[]): boolean {
  const { kind, people, forum, session, clause, isOwnDate, date, refersBack } = proposal
  if (session !== null && forum !== null) return clause.kind === 'body' || date !== null
  if (clause.kind !== 'body' && isNewsOfTwo(proposal, drafted)) return true
  if (clause.kind === 'title') return false
  if (kind === 'statement') return isOwnDate && people.length > 0
  if (isOwnDate)
    return people.length > 0 || forum !== null || ALONE.has(kind) || isOfRow(clause) || isOfOthers(proposal)
  if (clause.kind === 'summary' || refersBack) return false
  if (date?.from === 'sentence') return people.length > 0 && kind === 'visit'
  if (OF_TWO.has(kind) && people.length > 1) return true
  return (
    forum !== null &&
    ALONE.has(kind) &&
    (isToCome(clause) || clause.words.some(({ text }) => BEGINS.test(text)))
  )
}

/** A headline of two who meet, of whom the article tells nothing together. */
const isNewsOfTwo = ({ kind, people, clause }: Proposal, drafted: readonly Proposal[]): boolean =>
  clause.words.some(({ text }) => isVerb(text.toLowerCase())) &&
  (kind === 'meeting' || kind === 'call') &&
  people.length > 1 &&
  !drafted.some((other) => people.every((person) => other.people.includes(person)))

const isVerb = (word: string): boolean => AHEAD.has(word) || BEHIND.has(word) || /^meets?$/.test(word)

/** Who comes or meets is none of the records: `सिंगापुर के रक्षा मंत्री 21 अक्टूबर को आएंगे`, `रूसी सैनिक 18 अक्टूबर को पहुंचेंगे`. */
const isOfOthers = ({ kind, clause: { roles, words } }: Proposal): boolean =>
  (kind === 'visit' || kind === 'meeting' || kind === 'call') &&
  (roles.some(({ country }) => country !== null) ||
    (kind === 'visit' && words.some(({ text }) => PARTIES.has(text.toLowerCase()))))

const PARTIES = wordSet(
  `जवान सैनिक सैनिकों दल टुकड़ी दस्ता बेड़ा प्रतिनिधिमंडल शिष्टमंडल जहाज युद्धपोत पोत delegation troops soldiers contingent warship warships ship ships officers`,
)

/** `अभ्यास शुरू हुआ`. */
const BEGINS = /^(?:शुरू|आरंभ|आगाज|began|begun|started)$/i

const isToCome = ({ words }: Clause): boolean => statusOf(words, null, false) === 'announced'

/** `पिछली वार्ता मई 2023 में हुई थी`: another of the row that the article tells of. */
const isOfRow = ({ words, events, first }: Clause): boolean =>
  events.some(
    ({ from, value }) =>
      (value === 'meeting' || value === 'visit') &&
      /^(?:पिछली|पिछला|अगली|अगला|previous|next|last)$/i.test(words[from - first - 1]?.text ?? ''),
  )
