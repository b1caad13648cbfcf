import { readArticle } from '../../drafting/article/readArticle.ts'
import { scoreMentions, type PlacedMention, type Score } from '../../drafting/article/scoreMentions.ts'
import { readDrafts } from '../../drafting/events/readDrafts.ts'
import { scoreEvents, type EventScore, type PlacedEvent } from '../../drafting/events/scoreEvents.ts'
import type { Gazetteer } from '../../drafting/names/gazetteer.ts'
import { scoreNames, type NameScore, type PlacedName } from '../../drafting/names/scoreNames.ts'
import type { Span } from '../../drafting/text/span.ts'
import { sessionId, type GoldArticle, type GoldNames } from './readGold.ts'

/** Kinds of names, in the order of the table. */
export const NAME_KINDS = ['people', 'forums', 'sessions'] as const satisfies readonly (keyof GoldNames)[]
export type NameKind = (typeof NAME_KINDS)[number]

/** How well marked articles are read. */
export interface GoldScore {
  readonly dates: Score
  /** Days from which articles count: marked, right, and wrong; one that is not told is neither. */
  readonly anchors: { readonly marked: number; readonly right: number; readonly wrong: number }
  /** Null where no article has its names marked. */
  readonly names: Readonly<Record<NameKind, NameScore>> | null
  /** Null where no article has its events marked. */
  readonly events: EventScore | null
}

/** Read marked articles and compare. Names and events are compared in the articles that have them marked, by `gazetteer`. */
export function scoreGold(articles: readonly GoldArticle[], gazetteer: Gazetteer | null): GoldScore {
  const read = articles.map((article) => ({ article, found: findIn(article, gazetteer) }))
  const anchored = read.filter(({ article }) => article.anchor !== undefined)
  const named = read.flatMap(({ article: { names: gold }, found: { names } }) =>
    gold && names ? [{ gold, names }] : [],
  )
  const told = read.flatMap(({ article: { events: gold }, found: { events } }) =>
    gold && events ? [{ gold, found: events }] : [],
  )
  const namesOf = (kind: NameKind): NameScore =>
    scoreNames(named.map(({ gold, names }) => ({ gold: gold[kind], found: names[kind] })))
  return {
    dates: scoreMentions(
      read.map(({ article, found }) => ({ gold: article.mentions, found: found.mentions })),
    ),
    anchors: {
      marked: anchored.length,
      right: anchored.filter(({ article, found }) => article.anchor === found.anchor).length,
      wrong: anchored.filter(({ article, found }) => found.anchor !== null && article.anchor !== found.anchor)
        .length,
    },
    names:
      named.length === 0
        ? null
        : { people: namesOf('people'), forums: namesOf('forums'), sessions: namesOf('sessions') },
    events: told.length === 0 ? null : scoreEvents(told),
  }
}

/** What is read in an article, each at its place in the text as it was read. */
export interface Findings {
  readonly mentions: readonly PlacedMention[]
  readonly anchor: string | null
  readonly names: Readonly<Record<NameKind, readonly PlacedName[]>> | null
  readonly events: readonly PlacedEvent[] | null
}

export function findIn({ text, published, savedBy }: GoldArticle, gazetteer: Gazetteer | null): Findings {
  const article = readArticle(text, { published, savedBy })
  const { mentions, normalised, anchor } = article
  const asRead = <S extends Span>({ from, to, ...rest }: S) => ({
    ...rest,
    from: normalised.toRead(from),
    to: normalised.toRead(to),
  })
  const drafts = gazetteer && readDrafts(article, gazetteer)
  const names = drafts && drafts.names
  const place = (from: number, to: number, id: string): PlacedName =>
    asRead({ from: names?.words[from]?.from ?? 0, to: names?.words[to - 1]?.to ?? 0, id })
  return {
    anchor: anchor?.day ?? null,
    mentions: mentions.map(asRead),
    names: names && {
      people: names.people.map(({ from, to, person }) => place(from, to, person.id)),
      forums: names.forums.map(({ from, to, forum }) => place(from, to, forum.id)),
      sessions: names.sessions.map(({ from, number, forum }) =>
        place(from, from + 1, sessionId(number, forum?.forum.id)),
      ),
    },
    events:
      drafts &&
      drafts.events.map(({ date, told }) => ({
        date: date?.edtf ?? null,
        told: told.map(({ at, ...span }) => ({ ...asRead(span), at: normalised.toRead(at) })),
      })),
  }
}
