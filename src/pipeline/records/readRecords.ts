import { basename, dirname, relative, sep } from 'node:path'
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
  SourcedEventRecordSchema,
  SourceRecordSchema,
  type AccessRecord,
  type ClaimRecord,
  type EventRecord,
  type ForumRecord,
  type OfficeRecord,
  type PersonRecord,
  type RecordSchema,
  type SetAsideRecord,
  type SourceRecord,
} from './recordSchemas.ts'
import { SiteRecordSchema, type SiteRecord } from './siteSchema.ts'
import { StoryRecordSchema, type StoryRecord } from './storySchema.ts'
import { BUILT_IN, isLocale, type Locale } from '../../domain/text.ts'
import { BOTH, isLanguage, type Spoken } from './recordLanguages.ts'
import { namedLanguages } from './namedLanguages.ts'
import { nameInEnglish, translatePlaces } from './translatePlaces.ts'
import { settleEvents } from './settleEvents.ts'
import {
  ACCESS,
  CHANGES,
  explainEncoding,
  explainUnread,
  isRead,
  LOCK,
  SITE,
  readTexts,
  withoutMark,
  type RecordTexts,
  isTablePath,
} from './recordFiles.ts'
import { isFields } from './bareShape.ts'
import { readRecord, type Located } from './recordShape.ts'
import { readFonts, type FontFiles } from './fontFiles.ts'
import { readPictures, type PictureFile, type PictureFiles } from './pictureFiles.ts'
import { readYaml, type RecordFile } from './readYaml.ts'
import { compareText, errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Records that events refer to by id: those beside the stories are for all of them, those in a story's folder for it alone. */
export interface Registers {
  readonly people: readonly Located<PersonRecord>[]
  readonly offices: readonly Located<OfficeRecord>[]
  readonly forums: readonly Located<ForumRecord>[]
  readonly sources: readonly Located<SourceRecord>[]
}

/** One story's folder. */
export interface StoryDraft {
  readonly folder: string
  /** As the folder has them: `forums.yaml` beside `story.yaml`, say. */
  readonly own: Registers
  /** The reader's default first. */
  readonly languages: readonly Locale[]
  /** Those in which it is written as well, and no longer told. */
  readonly untold: readonly Locale[]
  /** What nobody had to write: forums of lanes, sources of addresses. */
  readonly implied: Pick<Registers, 'forums' | 'sources'>
  readonly story: Located<StoryRecord>
  readonly events: readonly Located<EventRecord>[]
  readonly claims: readonly EventClaims[]
  readonly setAside: readonly Located<SetAsideRecord>[]
  /** What lies in its pictures/, by the name of the file. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** Names of the files of very many events that lie beside its head. */
  readonly tables: readonly string[]
}

/** What the sources of one event say, as one file of claims lists it. */
export interface EventClaims {
  readonly event: string
  readonly place: Place
  readonly claims: readonly Located<ClaimRecord>[]
}

/** Everything that stands in a folder of records, right or wrong. */
export interface RecordDrafts extends Registers {
  /** The folder's name, as messages have it. */
  readonly label: string
  /** The settings of the whole site; empty where there is no site.yaml. */
  readonly site: Located<SiteRecord>
  /** What lies in fonts/. */
  readonly fonts: FontFiles
  /** The newsroom's own words by language: the files of `messages/`. */
  readonly messages: ReadonlyMap<string, RecordFile>
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
  parseRecords(readTexts(dataDir), labelOf(dataDir), readPictures(dataDir), readFonts(dataDir))

/** The folder of the records as messages name it: as a terminal can open it from where it stands. */
export function labelOf(dataDir: string): string {
  const path = relative('', dataDir)
  return (path === '' || path.startsWith('..') ? dataDir : path).split(sep).join('/')
}

/** Parse records given as text; `label` is the folder's name in messages. */
export function parseRecords(
  given: RecordTexts,
  label = 'data',
  pictures: PictureFiles = new Map(),
  fonts: FontFiles = new Map(),
): RecordsRead {
  const { texts, garbled, issues } = takeReadable(given, label)
  const files = new Map(garbled)
  const lock = readLock(`${label}/${LOCK}`, texts.get(LOCK))
  issues.push(...lock.issues)
  for (const [path, text] of [...texts].toSorted(([a], [b]) => compareText(a, b))) {
    if (path === CHANGES || path === LOCK) continue
    const read = readYaml(`${label}/${path}`, text)
    if (isDraft(read.record)) {
      issues.push(errorAt({ file: read.record.file, line: 1 }, say.draftHere()))
      continue
    }
    files.set(path, read.record)
    issues.push(...read.issues, ...misplaced(path, read.record))
  }
  const registers = readRegisters('', files, spokenByAll(files), issues)
  const stories = storyFolders(files).map((folder) => ({
    ...readStory(folder, registers, { files, label }, issues),
    pictures: picturesOf(folder, pictures),
    tables: [...given.keys()]
      .filter((path) => isTablePath(path) && dirname(path) === `stories/${folder}`)
      .map((path) => basename(path)),
  }))
  const changes = readChanges(`${label}/${CHANGES}`, texts.get(CHANGES) ?? '', languagesOfEvents(stories))
  issues.push(...changes.issues)
  const drafts = {
    label,
    site: readFields(SiteRecordSchema, files.get(SITE) ?? null, issues, spokenByAny(files, stories)),
    fonts,
    ...registers,
    access: readList(AccessRecordSchema, files.get(ACCESS) ?? null, issues),
    messages: new Map([...files].flatMap(([path, file]) => (isMessages(path) ? [[tagOf(path), file]] : []))),
    stories,
    changes: changes.changes,
    published: lock.lock,
    files: [...files.values(), changes.file],
    unreadable: unreadable(files),
  }
  return { drafts, issues }
}

/** The languages of the stories that have these events; of all, where none has. */
const languagesOfEvents =
  (stories: readonly StoryDraft[]) =>
  (ids: readonly string[]): readonly Locale[] => {
    const theirs = stories.filter(({ events }) => events.some(({ draft: { id } }) => id && ids.includes(id)))
    return [...new Set((theirs.length > 0 ? theirs : stories).flatMap(({ languages }) => languages))]
  }

const picturesOf = (folder: string, pictures: PictureFiles): StoryDraft['pictures'] => {
  const home = `stories/${folder}/pictures/`
  return new Map(
    [...pictures].flatMap(([path, file]) =>
      path.startsWith(home) ? [[path.slice(home.length), file] as const] : [],
    ),
  )
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
const MESSAGES_FILE = /^messages\/([^/]+)\.yaml$/
const isMessages = (path: string): boolean => MESSAGES_FILE.test(path)
const tagOf = (path: string): string => MESSAGES_FILE.exec(path)?.[1] ?? ''
const SET_ASIDE = 'set-aside.yaml'
/** Files of a story's folder that hold no events. */
const BESIDE_EVENTS = new Set(['story.yaml', ...LIBRARY])

type Files = ReadonlyMap<string, RecordFile>

/** What `samayrekha draft` writes, wherever it lies. */
const isDraft = ({ value }: RecordFile): boolean => isFields(value) && 'draft' in value && 'article' in value

function misplaced(path: string, file: RecordFile): SourceIssue[] {
  if (
    path === ACCESS ||
    path === SITE ||
    isMessages(path) ||
    LIBRARY.includes(path) ||
    STORY_FILE.test(path) ||
    CLAIMS_FILE.test(path)
  )
    return []
  return [errorAt({ file: file.file, line: 1 }, say.noRecordHere())]
}

const unreadable = (files: Files): ReadonlySet<string> =>
  new Set([
    ...LIBRARY.filter((path) => files.has(path) && !isList(files.get(path)?.value)),
    ...[...files].filter(([, file]) => file.value === undefined).map(([path]) => path),
  ])

/** An empty file is an empty list. */
const isList = (value: unknown): boolean => value === null || Array.isArray(value)

/** The languages of a story: those that its head names, else those of the site, as far as they can be read. */
const languagesIn = (files: Files, folder: string): readonly Locale[] =>
  namedLanguages(files.get(`stories/${folder}/story.yaml`)) ?? namedLanguages(files.get(SITE)) ?? BUILT_IN

/** The languages of a story's headline that are none of the story's: somebody has taken them out, and left the texts. */
function untoldIn(header: RecordFile | undefined, languages: readonly Locale[]): readonly Locale[] {
  const head = header?.value
  const headline = isFields(head) ? head['headline'] : null
  const tags = isFields(headline) ? Object.keys(headline) : []
  const isWritten = languages.every((tag) => tags.includes(tag))
  return isWritten ? tags.filter(isLocale).filter((tag) => isLanguage(tag) && !languages.includes(tag)) : []
}

/** The languages that all stories have: what is written for all of them is written in each. */
function spokenByAll(files: Files): Spoken {
  const [first = languagesIn(files, ''), ...rest] = storyFolders(files).map((folder) =>
    languagesIn(files, folder),
  )
  return { languages: first.filter((tag) => rest.every((tags) => tags.includes(tag))), others: true }
}

/** The languages that any story has: the site is called something in each. */
function spokenByAny(files: Files, stories: readonly Pick<StoryDraft, 'languages'>[]): Spoken {
  const all = stories.length === 0 ? languagesIn(files, '') : stories.flatMap(({ languages }) => languages)
  return { languages: [...new Set(all)], others: true }
}

const storyFolders = (files: Files): string[] => [
  ...new Set([...files.keys()].flatMap((path) => STORY_FILE.exec(path)?.[1] ?? [])),
]

/** The registers of a folder, `''` for the one of all stories; a register that is not there is empty. */
function readRegisters(folder: string, files: Files, spoken: Spoken, issues: SourceIssue[]): Registers {
  const list = <S extends RecordSchema>(schema: S, name: string): Located<v.InferOutput<S>>[] =>
    readList(schema, files.get(folder + name) ?? null, issues, spoken)
  return {
    people: list(PersonRecordSchema, 'people.yaml'),
    offices: list(OfficeRecordSchema, 'offices.yaml'),
    forums: list(ForumRecordSchema, 'forums.yaml'),
    sources: list(SourceRecordSchema, 'sources.yaml'),
  }
}

function readStory(
  folder: string,
  common: Registers,
  { files, label }: { readonly files: Files; readonly label: string },
  issues: SourceIssue[],
): Omit<StoryDraft, 'pictures' | 'tables'> {
  const home = `stories/${folder}/`
  const header = files.get(`${home}story.yaml`)
  if (!header) issues.push(errorAt({ file: `${label}/${home}story.yaml`, line: 1 }, say.fileMissing()))
  const languages = languagesIn(files, folder)
  const untold = untoldIn(header, languages)
  const spoken = { languages, others: false, untold }
  const story = readFields(StoryRecordSchema, header ?? null, issues, spoken)
  const own = readRegisters(home, files, spoken, issues)
  const beside = [...files].filter(([path]) => CLAIMS_FILE.exec(path)?.[1] === folder)
  const [aside, claims] = [true, false].map((wanted) =>
    beside.filter(([path]) => path.endsWith(`/${SET_ASIDE}`) === wanted).map(([, file]) => file),
  )
  const written = readEvents(folder, story, { common, own }, { files, spoken }, issues)
  const read = untold.includes('en') ? { ...written, events: nameInEnglish(written.events) } : written
  return {
    folder,
    languages,
    untold,
    own,
    ...read,
    claims: translatePlaces(
      (claims ?? []).flatMap((file) => readClaims(file, issues, spoken)),
      read.events,
    ),
    setAside: (aside ?? []).flatMap((file) => readList(SetAsideRecordSchema, file, issues, spoken)),
  }
}

function readEvents(
  folder: string,
  story: Located<StoryRecord>,
  { common, own }: { readonly common: Registers; readonly own: Registers },
  { files, spoken }: { readonly files: Files; readonly spoken: Spoken },
  issues: SourceIssue[],
): Pick<StoryDraft, 'story' | 'events' | 'implied'> {
  const years = [...files].filter(
    ([path]) => STORY_FILE.exec(path)?.[1] === folder && !BESIDE_EVENTS.has(basename(path)),
  )
  const list = <S extends RecordSchema>(schema: S): Located<v.InferOutput<S>>[] =>
    years.flatMap(([, file]) => readList(schema, file, issues, spoken))
  // Where the head cannot be read, neither can it be said what its events need: they are read as those that need least.
  const isKnown = files.get(`stories/${folder}/story.yaml`)?.value !== undefined
  if (isKnown && story.draft.rigour !== 'sources')
    return { story, events: list(EventRecordSchema), implied: { forums: [], sources: [] } }
  const settled = settleEvents(story, list(SourcedEventRecordSchema), spoken.languages, {
    forums: [...common.forums, ...own.forums],
    sources: [...common.sources, ...own.sources],
  })
  issues.push(...settled.issues)
  const { events, forums, sources } = settled
  return { story: settled.story, events, implied: { forums, sources } }
}

/** Claims stand under the ids of their events. */
function readClaims(file: RecordFile, issues: SourceIssue[], spoken: Spoken): EventClaims[] {
  if (file.value === undefined || file.value === null) return []
  if (!isFields(file.value)) {
    issues.push(errorAt(file.placeOf([]), say.claimsWithoutEvent()))
    return []
  }
  return Object.entries(file.value).map(([event, list]): EventClaims => {
    const place = file.placeOf([event])
    if (!Array.isArray(list)) {
      issues.push(errorAt(place, say.claimsNoList(event)))
      return { event, place, claims: [] }
    }
    const claims = list.map((value: unknown, position) => {
      const read = readRecord(ClaimRecordSchema, file, [event, position], value ?? {}, spoken)
      issues.push(...read.issues)
      return read.record
    })
    return { event, place, claims }
  })
}

/** A file that is one record. Where there is none, or nothing can be read, no field is given. */
function readFields<S extends RecordSchema>(
  schema: S,
  file: RecordFile | null,
  issues: SourceIssue[],
  spoken: Spoken = BOTH,
): Located<v.InferOutput<S>> {
  const nothing = { draft: {}, complete: null }
  if (file === null) return { ...nothing, at: () => ({ file: '', line: 1 }) }
  if (file.value === undefined) return { ...nothing, at: (...path) => file.placeOf(path) }
  const read = readRecord(schema, file, [], isFields(file.value) ? file.value : {}, spoken)
  issues.push(...read.issues)
  return read.record
}

function readList<S extends RecordSchema>(
  schema: S,
  file: RecordFile | null,
  issues: SourceIssue[],
  spoken: Spoken = BOTH,
): Located<v.InferOutput<S>>[] {
  if (file === null || file.value === undefined || file.value === null) return []
  if (!Array.isArray(file.value)) {
    issues.push(errorAt(file.placeOf([]), say.fileNoList()))
    return []
  }
  return file.value.map((value: unknown, position) => {
    const read = readRecord(schema, file, [position], value ?? {}, spoken)
    issues.push(...read.issues)
    return read.record
  })
}
