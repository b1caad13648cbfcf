import { createHash } from 'node:crypto'
import { matchEvents } from '../../drafting/events/matchEvents.ts'
import type { DraftedEvent } from '../../drafting/events/draftedEvent.ts'
import { readDrafts, type ArticleDrafts } from '../../drafting/events/readDrafts.ts'
import { gazetteer } from '../../drafting/names/gazetteer.ts'
import type { Registers } from '../../drafting/names/registers.ts'
import { readArticle } from '../../drafting/article/readArticle.ts'
import type { Article } from '../../drafting/article/article.ts'
import type { RegionKind } from '../../drafting/text/splitRegions.ts'
import type { SessionUnit } from '../../domain/story.ts'
import { freeId, romanId } from '../sheets/romanId.ts'
import type { DraftEvent, DraftFile } from '../records/draftSchema.ts'
import type { DraftSaid } from './draftWords.ts'
import { wordDraft } from './wordDraft.ts'

/** What is known of an article besides its text. */
export interface ArticleGiven {
  /** Name of its file. */
  readonly file: string
  readonly language: 'hi' | 'en'
  /** As the caller says; null where nobody did. */
  readonly published: string | null
  readonly savedBy: string | null
  readonly url: string | null
  readonly publisher: string | null
}

export interface Drafted {
  readonly file: DraftFile
  readonly told: readonly DraftSaid[]
  /** What an editor should know before accepting anything. */
  readonly warnings: readonly DraftSaid[]
}

/** An article's events as drafts, with the events of the records that each may be. The same input gives the same drafts. */
export function draftArticle(
  text: string,
  given: ArticleGiven,
  registers: Registers,
  word: (said: DraftSaid) => string,
): Drafted {
  const article = readArticle(text, { published: given.published, savedBy: given.savedBy })
  const drafts = readDrafts(article, gazetteer(registers))
  const warnings = warningsOf(article, given, drafts.events)
  const { anchor } = article
  const units = new Map(registers.forums.map((forum) => [forum.id, unitOf(forum)]))
  const taken = new Set<string>()
  return {
    told: toldOf(article, word),
    warnings,
    file: {
      draft: 1,
      article: articleOf(text, article, given),
      ...(anchor && { countedFrom: { day: anchor.day, reason: word(anchor.reason) } }),
      warnings: warnings.map(word),
      names: namesOf(drafts),
      events: drafts.events.map((event) => {
        const drafted = draftEvent(event, units, registers, taken, word)
        taken.add(drafted.id)
        return drafted
      }),
    },
  }
}

const unitOf = (forum: object): SessionUnit =>
  'unit' in forum && (forum.unit === 'meeting' || forum.unit === 'summit') ? forum.unit : 'session'

function articleOf(text: string, { anchor }: Article, given: ArticleGiven): DraftFile['article'] {
  // A page's own stamp is its day of publication; a dateline is the day of the report.
  const published = given.published ?? (anchor?.from === 'byline' ? anchor.day : null)
  const agency = agencyOf(text)
  return {
    file: given.file,
    fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 16),
    language: given.language,
    ...(published !== null && { published }),
    ...(given.url !== null && { url: given.url }),
    ...(given.publisher !== null && { publisher: given.publisher }),
    ...(agency !== null && { agency }),
  }
}

/** News agencies by how their copy is signed in a dateline or at its end. */
const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/\((?:आईएएनएस|IANS)\)|--\s*(?:आईएएनएस|IANS)\b/, 'IANS'],
  [/\((?:भाषा|पीटीआई|पीटीआई-भाषा|PTI)\)/, 'PTI'],
  [/\((?:एएनआई|ANI)\)\s*[:।.–-]/, 'ANI'],
  [/\((?:वार्ता|यूएनआई|UNI)\)/, 'UNI'],
]

const agencyOf = (text: string): string | null => AGENCIES.find(([sign]) => sign.test(text))?.[1] ?? null

function warningsOf(
  article: Article,
  { published }: ArticleGiven,
  events: readonly DraftedEvent[],
): readonly DraftSaid[] {
  const stamp = article.mentions.find(
    ({ from, edtf, type }) => edtf !== null && type !== 'DURATION' && isStamp(article, from),
  )
  const day = stamp?.edtf?.slice(0, 10) ?? null
  return [
    ...(article.anchor === null ? [['noDay'] as const] : []),
    ...(published !== null && day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && day !== published
      ? [['dayDiffers', published, day] as const]
      : []),
    ...(events.length === 0 ? [['nothingFound'] as const] : []),
  ]
}

const isStamp = ({ regions }: Article, at: number): boolean =>
  regions.some(({ kind, from, to }) => kind === 'byline' && from <= at && at < to)

type CutKind = Exclude<RegionKind, 'title' | 'summary' | 'body'>

function toldOf(
  { anchor, regions, normalised }: Article,
  word: (said: DraftSaid) => string,
): readonly DraftSaid[] {
  const cut = new Map<CutKind, number>()
  for (const { kind, from, to } of regions)
    if (kind !== 'title' && kind !== 'summary' && kind !== 'body')
      cut.set(
        kind,
        (cut.get(kind) ?? 0) +
          normalised.text
            .slice(from, to)
            .split('\n')
            .filter((line) => line.trim() !== '').length,
      )
  return [
    ...(anchor ? [['countedFrom', anchor.day, word(anchor.reason)] as const] : []),
    ...[...cut].map(([kind, lines]): DraftSaid => ['cut', word([kind]), lines]),
  ]
}

function namesOf({ names }: ArticleDrafts): DraftFile['names'] {
  const once = (ids: readonly string[]): string[] => [...new Set(ids)]
  const sessions = names.sessions.map(({ number, forum }) => ({
    ...(forum && { forum: forum.forum.id }),
    number,
  }))
  return {
    people: once(names.people.map(({ person }) => person.id)),
    forums: once(names.forums.map(({ forum }) => forum.id)),
    sessions: [...new Map(sessions.map((session) => [JSON.stringify(session), session])).values()],
    places: once(names.places.map(({ place }) => place.name['en'] ?? '')),
  }
}

function draftEvent(
  event: DraftedEvent,
  units: ReadonlyMap<string, SessionUnit>,
  { events }: Registers,
  taken: ReadonlySet<string>,
  word: (said: DraftSaid) => string,
): DraftEvent {
  const texts = wordDraft(event, units.get(event.forum?.id ?? '') ?? 'session')
  const { date, place, forum, session, locator } = event
  const matches = matchEvents(
    {
      date: date?.edtf ?? date?.candidates[0] ?? null,
      forum: forum?.id ?? null,
      session,
      people: event.people.map(({ person }) => person.id),
      place: place?.name['en'] ?? null,
    },
    events,
  )
  return {
    id: freeId(idOf(event, texts.title.en), taken),
    kind: event.kind,
    ...(date?.edtf && { date: date.edtf }),
    ...(date && date.edtf === null && date.candidates.length > 0 && { candidates: [...date.candidates] }),
    ...(date && { reason: word(date.reason) }),
    ...(date && date.from !== 'clause' && { beside: true }),
    title: texts.title,
    summary: texts.summary,
    ...(forum && { forum: forum.id }),
    ...(session !== null && { session }),
    ...(place && { place: { ...place.name } }),
    ...(place?.country && { country: place.country }),
    participants: event.people.map(({ person, office }) => ({
      person: person.id,
      ...(office && { office }),
    })),
    status: event.status,
    ...(locator && { quote: locator }),
    confidence: event.confidence,
    matches: matches.map(({ event: { id, story }, score, why }) => ({
      event: id,
      story,
      score,
      why: [...why],
    })),
  }
}

/** Who or what, where and which year: `rajnath-putin-moscow-2024`. */
function idOf({ people, date, place, forum, session, kind }: DraftedEvent, title: string): string {
  const year = date?.edtf?.match(/\d{4}/)?.[0]
  const who = people.slice(0, 2).map(({ person }) => person.id)
  const subject =
    forum && session !== null ? [forum.id, String(session)] : who.length > 0 ? who : [forum?.id ?? kind]
  const parts = [
    ...subject,
    ...(who.length < 2 && session === null ? [kind] : []),
    place?.name['en'] ?? '',
    year ?? '',
  ]
  return romanId(parts.filter((part) => part !== '').join(' ')) ?? romanId(title) ?? kind
}
