import { basename } from 'node:path'
import type * as v from 'valibot'
import { readChanges, type ChangeDraft } from './readChanges.ts'
import { readLock, type PublishedLock } from './publishedFacts.ts'
import {
  AccessRecordSchema,
  ClaimRecordSchema,
  EventRecordSchema,
  ForumRecordSchema,
  OfficeRecordSchema,
  PersonRecordSchema,
  SetAsideRecordSchema,
  SourceRecordSchema,
  StoryRecordSchema,
  type AccessRecord,
  type ClaimRecord,
  type EventRecord,
  type ForumRecord,
  type OfficeRecord,
  type PersonRecord,
  type RecordSchema,
  type SetAsideRecord,
  type SourceRecord,
  type StoryRecord,
} from './recordSchemas.ts'
import {
  ACCESS,
  CHANGES,
  explainEncoding,
  explainUnread,
  isRead,
  LOCK,
  readTexts,
  withoutMark,
  type RecordTexts,
} from './recordFiles.ts'
import { isFields, readRecord, type Located } from './recordShape.ts'
import { readYaml, type RecordFile } from './readYaml.ts'
import { compareText, errorAt, type Place, type SourceIssue } from './sourceIssue.ts'

/** One story's folder. */
export interface StoryDraft {
  readonly folder: string
  readonly story: Located<StoryRecord>
  readonly events: readonly Located<EventRecord>[]
  readonly claims: readonly EventClaims[]
  readonly setAside: readonly Located<SetAsideRecord>[]
}

/** What the sources of one event say, as one file of claims lists it. */
export interface EventClaims {
  readonly event: string
  readonly place: Place
  readonly claims: readonly Located<ClaimRecord>[]
}

/** Everything that stands in `data/`, right or wrong. */
export interface RecordDrafts {
  readonly people: readonly Located<PersonRecord>[]
  readonly offices: readonly Located<OfficeRecord>[]
  readonly forums: readonly Located<ForumRecord>[]
  readonly sources: readonly Located<SourceRecord>[]
  /** What `npm run links` found; empty before its first run. */
  readonly access: readonly Located<AccessRecord>[]
  readonly stories: readonly StoryDraft[]
  /** Corrections, in the order of the file. */
  readonly changes: readonly ChangeDraft[]
  /** The facts of the last release, or null before the first. */
  readonly published: PublishedLock | null
  readonly files: readonly RecordFile[]
  /** Names of files that are missing or are not YAML; checks that would need them keep silent. */
  readonly unreadable: ReadonlySet<string>
}

export interface RecordsRead {
  readonly drafts: RecordDrafts
  readonly issues: readonly SourceIssue[]
}

/** Read all records below a folder. Throws when the folder itself cannot be read. */
export const readRecords = (dataDir: string): RecordsRead =>
  parseRecords(readTexts(dataDir), basename(dataDir))

/** Parse records given as text; `label` is the folder's name in messages. */
export function parseRecords(given: RecordTexts, label = 'data'): RecordsRead {
  const { texts, garbled, issues } = takeReadable(given, label)
  const files = new Map(garbled)
  const changes = readChanges(`${label}/${CHANGES}`, texts.get(CHANGES) ?? '')
  const lock = readLock(`${label}/${LOCK}`, texts.get(LOCK))
  issues.push(...changes.issues, ...lock.issues)
  for (const [path, text] of [...texts].toSorted(([a], [b]) => compareText(a, b))) {
    if (path === CHANGES || path === LOCK) continue
    const read = readYaml(`${label}/${path}`, text)
    files.set(path, read.record)
    issues.push(...read.issues, ...misplaced(path, read.record))
  }
  const open = (path: string): RecordFile | null => {
    const file = files.get(path)
    if (!file) issues.push(errorAt({ file: `${label}/${path}`, line: 1 }, 'this file is missing'))
    return file ?? null
  }
  const list = <S extends RecordSchema>(schema: S, path: string): Located<v.InferOutput<S>>[] =>
    readList(schema, open(path), issues)

  const drafts = {
    people: list(PersonRecordSchema, 'people.yaml'),
    offices: list(OfficeRecordSchema, 'offices.yaml'),
    forums: list(ForumRecordSchema, 'forums.yaml'),
    sources: list(SourceRecordSchema, 'sources.yaml'),
    access: readList(AccessRecordSchema, files.get(ACCESS) ?? null, issues),
    stories: storyFolders(files).map((folder): StoryDraft => readStory(folder, files, open, issues)),
    changes: changes.changes,
    published: lock.lock,
    files: [...files.values(), changes.file],
    unreadable: unreadable(files),
  }
  return { drafts, issues }
}

/** The texts that are text; what is wrong with a file as a whole is told. */
function takeReadable(given: RecordTexts, label: string) {
  const texts = new Map<string, string>()
  const garbled = new Map<string, RecordFile>()
  const issues: SourceIssue[] = []
  for (const [path, text] of given) {
    const place = { file: `${label}/${path}`, line: 1 }
    const encoding = explainEncoding(text)
    if (encoding !== null) {
      issues.push(errorAt(place, encoding))
      garbled.set(path, { file: place.file, text: '', value: undefined, asides: [], placeOf: () => place })
    } else if (isRead(path)) texts.set(path, withoutMark(text))
    const unread = explainUnread(path, label)
    if (unread) issues.push(unread)
  }
  return { texts, garbled, issues }
}

const LIBRARY = ['people.yaml', 'offices.yaml', 'forums.yaml', 'sources.yaml']
const STORY_FILE = /^stories\/([^/]+)\/[^/]+\.yaml$/
const CLAIMS_FILE = /^stories\/([^/]+)\/claims\/[^/]+\.yaml$/
const SET_ASIDE = 'set-aside.yaml'

function misplaced(path: string, file: RecordFile): SourceIssue[] {
  if (path === ACCESS || LIBRARY.includes(path) || STORY_FILE.test(path) || CLAIMS_FILE.test(path)) return []
  return [
    errorAt(
      { file: file.file, line: 1 },
      'no record belongs here: events go into data/stories/(story)/(year).yaml',
    ),
  ]
}

const unreadable = (files: ReadonlyMap<string, RecordFile>): ReadonlySet<string> =>
  new Set([
    ...LIBRARY.filter((path) => !isList(files.get(path)?.value)),
    ...[...files].filter(([, file]) => file.value === undefined).map(([path]) => path),
  ])

/** An empty file is an empty list. */
const isList = (value: unknown): boolean => value === null || Array.isArray(value)

const storyFolders = (files: ReadonlyMap<string, RecordFile>): string[] => [
  ...new Set([...files.keys()].flatMap((path) => STORY_FILE.exec(path)?.[1] ?? [])),
]

function readStory(
  folder: string,
  files: ReadonlyMap<string, RecordFile>,
  open: (path: string) => RecordFile | null,
  issues: SourceIssue[],
): StoryDraft {
  const header = `stories/${folder}/story.yaml`
  const story = readHeader(open(header), issues)
  const years = [...files].filter(([path]) => STORY_FILE.exec(path)?.[1] === folder && path !== header)
  const beside = [...files].filter(([path]) => CLAIMS_FILE.exec(path)?.[1] === folder)
  const [aside, claims] = [true, false].map((wanted) =>
    beside.filter(([path]) => path.endsWith(`/${SET_ASIDE}`) === wanted).map(([, file]) => file),
  )
  return {
    folder,
    story,
    events: years.flatMap(([, file]) => readList(EventRecordSchema, file, issues)),
    claims: (claims ?? []).flatMap((file) => readClaims(file, issues)),
    setAside: (aside ?? []).flatMap((file) => readList(SetAsideRecordSchema, file, issues)),
  }
}

/** Claims stand under the ids of their events. */
function readClaims(file: RecordFile, issues: SourceIssue[]): EventClaims[] {
  if (file.value === undefined || file.value === null) return []
  if (!isFields(file.value)) {
    issues.push(
      errorAt(file.placeOf([]), 'claims stand under the id of their event: write “event-id:” first'),
    )
    return []
  }
  return Object.entries(file.value).map(([event, list]): EventClaims => {
    const place = file.placeOf([event])
    if (!Array.isArray(list)) {
      issues.push(errorAt(place, `the claims of “${event}” should be a list: start each with “- ”`))
      return { event, place, claims: [] }
    }
    const claims = list.map((value: unknown, position) => {
      const read = readRecord(ClaimRecordSchema, file, [event, position], isFields(value) ? value : {})
      issues.push(...read.issues)
      return read.record
    })
    return { event, place, claims }
  })
}

const NOWHERE: Located<StoryRecord> = { draft: {}, complete: null, at: () => ({ file: '', line: 1 }) }

function readHeader(file: RecordFile | null, issues: SourceIssue[]): Located<StoryRecord> {
  if (file === null) return NOWHERE
  if (file.value === undefined) return { ...NOWHERE, at: (...path) => file.placeOf(path) }
  const read = readRecord(StoryRecordSchema, file, [], isFields(file.value) ? file.value : {})
  issues.push(...read.issues)
  return read.record
}

function readList<S extends RecordSchema>(
  schema: S,
  file: RecordFile | null,
  issues: SourceIssue[],
): Located<v.InferOutput<S>>[] {
  if (file === null || file.value === undefined || file.value === null) return []
  if (!Array.isArray(file.value)) {
    issues.push(errorAt(file.placeOf([]), 'this file should be a list: start each record with “- id:”'))
    return []
  }
  return file.value.map((value: unknown, position) => {
    const read = readRecord(schema, file, [position], isFields(value) ? value : {})
    issues.push(...read.issues)
    return read.record
  })
}
