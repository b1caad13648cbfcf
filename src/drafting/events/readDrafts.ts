import { parseEdtf, type EpochMs } from '../../domain/calendar.ts'
import type { Article } from '../article/article.ts'
import type { Gazetteer, Names } from '../names/gazetteer.ts'
import type { DraftedEvent } from './draftedEvent.ts'
import { proposeEvents } from './proposeEvents.ts'

export interface ArticleDrafts {
  readonly names: Names
  readonly events: readonly DraftedEvent[]
}

const OWN: ReadonlySet<string> = new Set(['title', 'summary', 'body'])

/** The names and events of an article: of its title, summary and body, for what is cut tells of other stories. */
export function readDrafts(article: Article, gazetteer: Gazetteer): ArticleDrafts {
  const names = namesOfArticle(article, gazetteer)
  return { names, events: proposeEvents(article, names, gazetteer.holders) }
}

/** The names of an article, as places of its normalised text. */
export const namesOfArticle = (article: Article, gazetteer: Gazetteer): Names =>
  gazetteer.read(ownText(article), dayOf(article))

const dayOf = ({ anchor }: Article): EpochMs | null =>
  anchor ? (parseEdtf(anchor.day)?.start ?? null) : null

/** Spaces in the place of what is cut, so that every place stays what it is. */
function ownText({ regions, normalised: { text } }: Article): string {
  let at = 0
  let own = ''
  for (const { from, to } of regions.filter(({ kind }) => OWN.has(kind))) {
    own += '\n'.repeat(from - at) + text.slice(from, to)
    at = to
  }
  return own
}
