import { basename } from 'node:path'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { parseEdtf } from '../../domain/calendar.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { readYaml } from '../records/readYaml.ts'
import { isFields } from '../records/bareShape.ts'
import { registersOf } from '../records/seenByStory.ts'
import { editYaml } from '../sheets/editYaml.ts'
import { freeId } from '../sheets/romanId.ts'
import { formatRecords } from '../sheets/writeYaml.ts'
import { claimsOf, formatClaims } from './draftClaims.ts'
import type { DraftEvent, DraftFile } from '../records/draftSchema.ts'
import { sourceOf } from './draftSource.ts'
import type { DraftSaid } from './draftWords.ts'

/** New texts of files by their path below the records, and what is said of it; or why nothing is written. */
export type Accepted =
  | { readonly kind: 'written'; readonly files: RecordTexts; readonly said: DraftSaid }
  | { readonly kind: 'refused'; readonly why: DraftSaid }

/** The records as they stand. */
export interface Standing {
  readonly drafts: RecordDrafts
  readonly texts: RecordTexts
}

const refused = (...why: DraftSaid): Accepted => ({ kind: 'refused', why })

/** An event of a draft as an editor has completed it. */
export interface Completed extends DraftEvent {
  readonly lane?: string
}

/** Write a draft as a new event of a story, with its source and, where the story wants them, its claims. */
export function acceptAsNew(
  { drafts, texts }: Standing,
  { article }: DraftFile,
  event: Completed,
  story: StoryDraft,
): Accepted {
  const date = event.date === undefined ? null : parseEdtf(event.date)
  if (event.date === undefined || date === null) return refused('needsDate')
  const hasClaims = story.story.draft.rigour !== 'sources'
  if (hasClaims && event.forum === undefined) return refused('needsForum', forumsOf(story).join(', '))
  const source = sourceOf(
    article,
    event,
    registersOf(drafts, [story]).sources.flatMap(({ draft }) => draft),
  )
  if ('why' in source) return refused(...source.why)
  const taken = new Set(drafts.stories.flatMap(({ events }) => events.flatMap(({ draft }) => draft.id ?? [])))
  const id = freeId(event.id, taken)
  const file = eventsFile(story, texts, event.date)
  const record = recordOf({ ...event, id }, story, hasClaims ? { source: source.id } : source.spot)
  const files = new Map([[file, append(texts.get(file) ?? '', formatRecords([record]))]])
  if (hasClaims) {
    if (source.record !== null) addSource(files, texts, story, source.record)
    const claims = `stories/${story.folder}/claims/${basename(file)}`
    files.set(
      claims,
      append(texts.get(claims) ?? '', formatClaims(id, claimsOf(event, source.id, source.published))),
    )
  }
  return { kind: 'written', files, said: ['accepted', id, `${drafts.label}/${file}`] }
}

/** Add an article to an event of the records: the citation and what it says. What stands there stays. */
export function addToEvent(
  { drafts, texts }: Standing,
  { article }: DraftFile,
  event: DraftEvent,
  id: string,
): Accepted {
  const story = drafts.stories.find(({ events }) => events.some(({ draft }) => draft.id === id))
  const target = story?.events.find(({ draft }) => draft.id === id)
  if (!story || !target) return refused('noEvent', id)
  const hasClaims = story.story.draft.rigour !== 'sources'
  const source = sourceOf(
    article,
    event,
    registersOf(drafts, [story]).sources.flatMap(({ draft }) => draft),
  )
  if ('why' in source) return refused(...source.why)
  if (target.draft.sources?.some((cited) => cited.source === source.id)) return refused('alreadyCited', id)
  const file = target.at('id').file.slice(drafts.label.length + 1)
  const before = texts.get(file) ?? ''
  const position = positionOf(file, before, id)
  const cited = target.draft.sources?.length ?? 0
  const citation = {
    ...(hasClaims ? { source: source.id } : source.spot),
    ...(event.quote && { quote: event.quote }),
  }
  const after = editYaml(before, [{ path: [position, 'sources', cited], value: citation }])
  if (position === -1 || after === null) return refused('unreadable', `${drafts.label}/${file}`)
  const files = new Map([[file, after]])
  const claims = hasClaims ? claimsOf(event, source.id, source.published) : []
  if (hasClaims) {
    if (source.record !== null) addSource(files, texts, story, source.record)
    if (!addClaims(files, { drafts, texts }, story, id, claims))
      return refused('unreadable', `${drafts.label}/stories/${story.folder}/claims`)
  }
  return { kind: 'written', files, said: ['added', id, claims.length] }
}

export const forumsOf = ({ story }: StoryDraft): readonly string[] =>
  (story.draft.lanes ?? []).flatMap(({ forums }) => forums ?? [])

function positionOf(file: string, text: string, id: string): number {
  const { value } = readYaml(file, text).record
  return Array.isArray(value)
    ? value.findIndex((record: unknown) => isFields(record) && record['id'] === id)
    : -1
}

/** The year's file where the story has one, else the one that `new event` writes. */
function eventsFile({ folder }: StoryDraft, texts: RecordTexts, date: string): string {
  const year = `stories/${folder}/${/\d{4}/.exec(date)?.[0] ?? 'events'}.yaml`
  const others = `stories/${folder}/events.yaml`
  return texts.has(year) || !texts.has(others) ? year : others
}

/** In the order in which editors write them. */
function recordOf(
  event: Completed,
  { languages, story }: StoryDraft,
  source: Readonly<Record<string, unknown>>,
) {
  const only = (each: Readonly<Record<string, string>>) =>
    Object.fromEntries(languages.flatMap((tag) => (each[tag] === undefined ? [] : [[tag, each[tag]]])))
  const hasClaims = story.draft.rigour !== 'sources'
  return {
    id: event.id,
    date: event.date,
    title: only(event.title),
    summary: only(event.summary),
    ...(event.lane !== undefined && event.forum === undefined && { lane: event.lane }),
    ...(event.forum !== undefined && { forum: event.forum }),
    ...(event.session !== undefined && { session: event.session }),
    ...(event.place && { place: only(event.place) }),
    ...(event.place && event.country !== undefined && { country: event.country }),
    ...(event.participants.length > 0 && { participants: event.participants }),
    status: event.status,
    ...(hasClaims && { importance: 2 }),
    sources: [{ ...source, ...(event.quote && { quote: event.quote }) }],
  }
}

function append(text: string, record: string): string {
  const before = text
    .trimEnd()
    .replace(/(?:^|\n)\[\s*\]$/, '')
    .trimEnd()
  return before === '' ? record : `${before}\n\n${record}`
}

function addSource(
  files: Map<string, string>,
  texts: RecordTexts,
  { folder }: StoryDraft,
  record: object,
): void {
  const own = `stories/${folder}/sources.yaml`
  const path = texts.has(own) ? own : 'sources.yaml'
  files.set(path, append(texts.get(path) ?? '', formatRecords([record])))
}

/** Under the event where its claims stand, else at the end of the file of the same name. */
function addClaims(
  files: Map<string, string>,
  { drafts, texts }: Standing,
  story: StoryDraft,
  id: string,
  claims: readonly object[],
): boolean {
  const listed = story.claims.find(({ event }) => event === id)
  const file = listed?.place.file.slice(drafts.label.length + 1)
  if (listed === undefined || file === undefined) {
    const events = story.events.find(({ draft }) => draft.id === id)?.at('id').file ?? ''
    const path = `stories/${story.folder}/claims/${basename(events)}`
    files.set(path, append(texts.get(path) ?? '', formatClaims(id, claims)))
    return true
  }
  const before = texts.get(file) ?? ''
  const after = editYaml(
    before,
    claims.map((value, step) => ({ path: [id, listed.claims.length + step], value })),
  )
  if (after !== null) files.set(file, after)
  return after !== null
}

/** Whether a reader can open it. */
export const isOpenable = (url: string): boolean => checkSourceUrl(url).ok
