import { parseEdtf, knowsDay, type EpochMs } from '../../domain/calendar.ts'
import type { Article } from '../article/article.ts'
import { FUTURE_ENDING } from '../dates/tenseWords.ts'
import type { OfficeHolders } from '../names/officeHolders.ts'
import type { Names } from '../names/gazetteer.ts'
import type { Found } from '../names/phraseTable.ts'
import type { ForumMention } from '../names/findForums.ts'
import type { SessionMention } from '../names/findSessions.ts'
import type { KnownPerson } from '../names/registers.ts'
import { clausesOf, type Clause } from './clausesOf.ts'
import { dateOf, isDated } from './dateOf.ts'
import type { DraftedDate, DraftedEvent, Telling } from './draftedEvent.ts'
import { EVENT_KINDS, type EventKind } from './eventWords.ts'
import { locatorOf } from './locatorOf.ts'
import { isSame, mergeEvents, type Proposal } from './mergeEvents.ts'
import { standsByItself } from './standsByItself.ts'
import { peopleOf } from './peopleOf.ts'
import { statusOf } from './statusOf.ts'

/**
 * Events that an article tells of: clauses with a word that something took place and a day, a numbered session, or two people of the
 * records who met. What only goes on about one of them is joined to it. In order of the article.
 */
export function proposeEvents(
  article: Article,
  names: Names,
  holders: OfficeHolders,
): readonly DraftedEvent[] {
  const clauses = clausesOf(article.sentences, article.mentions, names)
  const proposals: Proposal[] = []
  // The body tells it in full; a headline and a summary only repeat it.
  const inOrder = [
    ...clauses.filter(({ kind }) => kind === 'body'),
    ...clauses.filter(({ kind }) => kind !== 'body'),
  ]
  let before: readonly KnownPerson[] = []
  for (const clause of inOrder) {
    for (const part of partsOf(clause)) {
      const proposal = propose(part, clause, { clauses, before, dateline: article.dateline })
      if (proposal === null) continue
      const same = proposals.findLastIndex((each) => isSame(each, proposal))
      if (same > -1) proposals[same] = mergeEvents(proposals[same] as Proposal, proposal)
      else if (standsByItself(proposal, proposals)) proposals.push(proposal)
    }
    const named = clause.people.map(({ person }) => person)
    if (named.length > 0) before = [...before, ...named].slice(-8)
  }
  return proposals
    .toSorted((a, b) => a.clause.first - b.clause.first)
    .map((proposal) => finish(proposal, article, holders))
}

// --- one clause ------------------------------------------------------------------------------------------------------

/** What one event of a clause is about. */
interface Part {
  readonly kind: EventKind
  readonly forum: ForumMention | null
  readonly session: number | null
  /** Words of the article from which it was taken. */
  readonly from: number
}

/** The events of a clause: one for each forum that has a session or a meeting of its own, else one. */
function partsOf(clause: Clause): readonly Part[] {
  const events = clause.events.filter((event) => !isBeforeOrAfter(clause, event))
  const kinds = EVENT_KINDS.filter((each) => events.some(({ value }) => value === each))
  // Two who met at a summit, or somebody who comes for one: the meeting or the visit is the event.
  const kind =
    kinds[0] === 'summit'
      ? (kinds.find((each) => each === 'meeting' || each === 'visit') ?? 'summit')
      : kinds[0]
  const own = clause.sessions.filter((session) => !isPrepared(clause, session))
  const numbered = own.flatMap((session): Part[] =>
    session.forum
      ? [{ kind: 'session', forum: session.forum, session: session.number, from: session.from }]
      : [],
  )
  const taken = numbered.map(({ forum }) => forum?.forum)
  const last = Math.max(...own.map(({ to }) => to), -1)
  // Behind a session another forum with a word of its own is another event: the start of talks on trade, say.
  const others = clause.forums.filter(
    ({ from, to, forum }) =>
      numbered.length > 0 &&
      from >= last &&
      !taken.includes(forum) &&
      clause.events.some((event) => event.from >= to && event.from - to <= 8),
  )
  const parts = [
    ...numbered,
    ...others.slice(-1).map((forum): Part => ({
      kind: kindBehind(clause, forum) ?? 'meeting',
      forum,
      session: null,
      from: forum.from,
    })),
  ]
  if (parts.length > 0)
    return [...new Map(parts.map((part) => [`${part.forum?.forum.id} ${part.session}`, part])).values()]
  const head =
    clause.forums.findLast((forum) => clause.sessions.every((session) => session.forum !== forum)) ?? null
  const first = events.find(({ value }) => value === kind)
  return kind === undefined || first === undefined
    ? []
    : [{ kind, forum: head, session: null, from: first.from }]
}

/** `24वें शिखर सम्मेलन की तैयारियों की समीक्षा`, `after the 24th summit`: the session is another event, and has another day. */
function isPrepared(clause: Clause, { from, to }: SessionMention): boolean {
  const texts = (start: number, end: number): string =>
    clause.words
      .slice(Math.max(0, start - clause.first), Math.max(0, end - clause.first))
      .map(({ text }) => text)
      .join(' ')
  return (
    (/^(?:\S+ ){0,4}के बाद(?: |$)/.test(texts(to, to + 6)) &&
      !/(?:आयोजित|हुए|हुई|हुआ) ?$/.test(texts(from - 1, from))) ||
    /^(?:की तैयारी|की तैयारियों|की तैयारियां|से पहले|से ठीक पहले)/.test(texts(to, to + 3)) ||
    /(?:preparations? for|prepare for|ahead of|before|after|since|agenda for|run-up to)(?: the)?(?: [\w-]+)?$/i.test(
      texts(from - 4, from),
    )
  )
}

/** `बैठक से पहले भेंट की`, `left after the summit`: the word of another event, on another day or at another hour. */
function isBeforeOrAfter({ words, first, sessions, forums }: Clause, event: Found<EventKind>): boolean {
  const text = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from - first), Math.max(0, to - first))
      .map(({ text: word }) => word)
      .join(' ')
  const name = [...sessions, ...forums]
    .filter(({ from, to }) => from <= event.from && event.from < to)
    .toSorted((a, b) => a.from - b.from)[0]
  return (
    /^(?:के (?:ठीक )?(?:बाद|पहले)|से (?:\S+ ){0,3}(?:पहले|पूर्व))(?: |$)/.test(text(event.to, event.to + 5)) ||
    /(?:^| )(?:before|after|ahead of|since)(?: the| a| his| their)?$/i.test(
      text((name?.from ?? event.from) - 3, name?.from ?? event.from),
    )
  )
}

const kindBehind = (clause: Clause, { to }: ForumMention): EventKind | undefined =>
  clause.events.find(({ from }) => from >= to)?.value

function propose(
  part: Part,
  clause: Clause,
  around: {
    readonly clauses: readonly Clause[]
    readonly before: readonly KnownPerson[]
    readonly dateline: Article['dateline']
  },
): Proposal | null {
  const { people, pronoun } = peopleOf(clause, part.kind, {
    named: around.before,
    speaker: speakerOf(clause, around.clauses),
    subject: subjectBefore(clause, around.clauses),
  })
  const dated = clause.dates.filter(isDated)
  // The day of the report is not that of its first event, where that has its own.
  const told = dated.filter(({ from }) => around.dateline === null || from >= around.dateline.to)
  const own = told.length > 0 ? told : dated
  const date = dateOf(part, own, clause)
  const beside = date === null ? besideOf(clause, around.clauses) : null
  return {
    ...part,
    clause,
    people,
    date: date ? ({ mention: date, from: 'clause' } as const) : beside,
    isOwnDate: date !== null,
    isOfDateline: date !== null && told.length === 0,
    refersBack: refersBack(clause, part),
    pronoun,
    // What stands before the words of a second event belongs to the first.
    places:
      part.session === null && clause.sessions.length > 0
        ? clause.places.filter(({ from }) => from >= part.from)
        : clause.places,
    told: [tellingOf(clause, part)],
    last: clause.sentence,
  }
}

/** A date of another clause of the sentence, else of the sentence before or behind in the paragraph. */
function besideOf(clause: Clause, clauses: readonly Clause[]): Proposal['date'] {
  const near = (step: number) =>
    clauses
      .filter(
        (other) =>
          other !== clause &&
          other.sentence === clause.sentence + step &&
          other.paragraph === clause.paragraph &&
          // What had been before is another event than what was.
          (step === 0 || endsThen(clause) || !endsThen(other)) &&
          // Nor is what is to come.
          (step === 0 || isToCome(clause) || !isToCome(other)),
      )
      .flatMap(({ dates }) => dates)
      .filter(isDated)
  const [own] = near(0)
  if (own) return { mention: own, from: 'sentence' }
  const mention = near(-1).at(-1) ?? near(1)[0]
  return mention ? { mention, from: 'neighbour' } : null
}

const isToCome = ({ words }: Clause): boolean => FUTURE_ENDING.test(words.at(-1)?.text ?? '')

const endsThen = ({ words }: Clause): boolean => /^(?:था|थे|थी|थीं)$/.test(words.at(-1)?.text ?? '')

/** Who says it: the one person of the clause before in the sentence. */
function speakerOf(clause: Clause, clauses: readonly Clause[]): KnownPerson | null {
  const before = clauses.find(
    ({ sentence, first, words }) => sentence === clause.sentence && first + words.length === clause.first,
  )
  const [only, surplus] = before?.people ?? []
  return only && !surplus ? only.person : null
}

/** Of whom the sentence before tells, or the one before that: who stands before ने, or first. */
function subjectBefore(clause: Clause, clauses: readonly Clause[]): KnownPerson | null {
  const near = clauses.filter(
    ({ sentence, paragraph, people }) =>
      sentence < clause.sentence &&
      sentence >= clause.sentence - 2 &&
      paragraph === clause.paragraph &&
      people.length > 0,
  )
  const before = near.filter(({ sentence }) => sentence === near.at(-1)?.sentence)
  const people = before.flatMap((each) =>
    each.people.map(({ person, to }) => ({ person, isActing: each.words[to - each.first]?.text === 'ने' })),
  )
  return (people.find(({ isActing }) => isActing) ?? people[0])?.person ?? null
}

const THIS = /^(?:यह|इस|इसी|उक्त|इसके|इसकी|इसका|इसमें|this|that|these)$/i

/** `इस बैठक में`: it goes on about what was told. */
function refersBack(clause: Clause, { from }: Part): boolean {
  const at = from - clause.first
  return clause.words.slice(Math.max(0, at - 3), at + 1).some(({ text }) => THIS.test(text))
}

// --- what becomes a draft --------------------------------------------------------------------------------------------

function finish(proposal: Proposal, article: Article, holders: OfficeHolders): DraftedEvent {
  const { kind, people, forum, session, clause, date, places } = proposal
  const settled = date?.mention.edtf ? parseEdtf(date.mention.edtf) : null
  const anchor = article.anchor ? (parseEdtf(article.anchor.day)?.start ?? null) : null
  const day: EpochMs | null = settled?.start ?? anchor
  const place = places.find(({ inside }) => inside)?.place ?? null
  const sentence = article.sentences[clause.sentence]
  const must = date?.from === 'clause' ? date.mention : wordsAt(proposal)
  return {
    // Two people of two countries who resolve something together have met.
    kind: kind === 'statement' && people.length > 1 ? 'meeting' : kind,
    date: date && draftedDate(date),
    people: people.map((person) => ({ person, office: holders.officeOn(person, day) })),
    forum: forum?.forum ?? null,
    forumHow: forum?.how ?? null,
    session: forum?.forum.numbered === true ? session : null,
    place,
    status:
      settled?.precision === 'decade'
        ? 'context'
        : statusOf(
            clause.words,
            date?.from === 'clause' ? date.mention.direction : null,
            settled !== null && knowsDay(settled),
          ),
    told: proposal.told,
    locator: sentence ? locatorOf(article.normalised, must, sentence) : null,
    confidence: confidenceOf(proposal, place !== null),
  }
}

function tellingOf(clause: Clause, { from }: Part): Telling {
  const [first, last] = [clause.words[0], clause.words.at(-1)]
  return { from: first?.from ?? 0, to: last?.to ?? 0, at: clause.words[from - clause.first]?.from ?? 0 }
}

const wordsAt = ({ clause, from }: Proposal): { readonly from: number; readonly to: number } => {
  const word = clause.words[from - clause.first]
  return { from: word?.from ?? 0, to: word?.to ?? 0 }
}

const draftedDate = ({ mention, from }: NonNullable<Proposal['date']>): DraftedDate => ({
  edtf: mention.edtf,
  candidates: mention.candidates,
  reason: mention.reason,
  from,
})

/** In hundredths: the day, whose words it is, who took part, the forum and its number, where. */
function confidenceOf({ date, people, forum, session }: Proposal, hasPlace: boolean): number {
  const edtf = date?.mention.edtf ? parseEdtf(date.mention.edtf) : null
  const day = edtf === null ? 0 : knowsDay(edtf) ? 40 : 30
  const near = date?.from === 'clause' ? 0 : -15
  const named = Math.min(people.length, 2) * 12
  const body = forum === null ? 0 : session === null ? 8 : 20
  return Math.max(5, 10 + day + (edtf === null ? 0 : near) + named + body + (hasPlace ? 5 : 0)) / 100
}
