import * as v from 'valibot'
import { EvidenceSchema } from '../../domain/evidence.ts'
import { StorySchema } from '../../domain/story.ts'
import { compileSettings, withName, type SiteSettings } from './compileSettings.ts'
import { completeWords } from './completeWords.ts'
import type { LanguageFile } from '../../i18n/languageFile.ts'
import { cataloguesIn, checkMessages, otherLanguagesOf } from '../checks/checkMessages.ts'
import { checkClaims } from '../checks/checkClaims.ts'
import { checkRelated } from '../checks/checkRelated.ts'
import { checkSite } from '../checks/checkSite.ts'
import { checkFiles, checkProvenance, checkStory, checkWhole } from '../checks/checkStory.ts'
import { soundPart } from '../checks/soundPart.ts'
import { usedPictures } from './compilePicture.ts'
import { narrowStory } from './narrowStory.ts'
import { compileStory, type CompiledStory, type StoryRecords } from './compileStory.ts'
import {
  readRecords,
  type EventClaims,
  type RecordDrafts,
  type RecordsRead,
  type StoryDraft,
} from '../records/readRecords.ts'
import type { UsedPicture } from '../pictures/usedPicture.ts'
import { concerns, seenByStory } from '../records/seenByStory.ts'
import type { ClaimRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { readSiteAddress } from '../records/siteAddress.ts'
import { isError, sortIssues, withoutEchoes, type SourceIssue } from '../records/sourceIssue.ts'

export interface CompiledStories {
  /** Those in which nothing is wrong, in the order of their folders. */
  readonly stories: readonly CompiledStory[]
  /** The words of their languages that do not come with the engine. */
  readonly words: readonly LanguageFile[]
  /** By file and line; with an error among them a site is not complete. */
  readonly issues: readonly SourceIssue[]
  /** Where site.yaml says that the site will be, with the last slash; null where it does not. */
  readonly origin: string | null
  readonly settings: SiteSettings
  /** What its pictures are made of. */
  readonly pictures: readonly UsedPicture[]
  /** The folder of the records, as messages name it. */
  readonly label: string
  /** Stories whose events are in a file of their own; what is in it has not been looked at. */
  readonly tables: readonly TableStory[]
}

/** A story with more events than records are written for. */
export interface TableStory {
  readonly folder: string
  /** Name of the file of its events, in that folder. */
  readonly table: string
  /** Its head and registers, without events. */
  readonly records: StoryRecords
}

/** Read, check and compile all records below a folder. Throws only when the folder cannot be read. */
export const compileStories = (dataDir: string): CompiledStories => compileRead(readRecords(dataDir))

/** The same for records already read. */
export function compileRead({ drafts, issues: reading }: RecordsRead): CompiledStories {
  const issues = [
    ...reading,
    ...checkFiles(drafts),
    ...checkSite(drafts),
    ...checkMessages(drafts),
    ...checkRelated(drafts),
    ...checkEach(drafts, drafts.stories, checkStory),
  ]
  // While an id or a date is wrong, what rests on it would seem wrong as well.
  const isWhole = (story: StoryDraft): boolean =>
    !issues.some((issue) => isError(issue) && concerns(issue.file, story, drafts))
  const [told, filed] = [false, true].map((wanted) =>
    drafts.stories.filter(({ story }) => (story.draft.events !== undefined) === wanted),
  ) as [StoryDraft[], StoryDraft[]] // one list each
  const right = told.filter(isWhole)
  const sound = told.flatMap((story) =>
    right.includes(story) ? [] : (soundPart(story, drafts, issues) ?? []),
  )
  issues.push(...checkEach(drafts, right, checkProvenance), ...checkEach(drafts, sound, checkClaims))
  // While an id is wrong, the record it should name looks unused.
  if (!issues.some(isError)) issues.push(...checkWhole(drafts))
  const whole = right.filter(isWhole)
  const settings = compileSettings(drafts)
  return {
    words: otherLanguagesOf({ stories: whole }).map((tag) =>
      completeWords(
        tag,
        withName(cataloguesIn(drafts.messages.get(tag)), settings.name[tag], null),
        settings.words.en,
      ),
    ),
    stories: linked(whole.flatMap((story) => completeRecords(seenByStory(drafts, story)))).map(compileValid),
    issues: sortIssues(withoutEchoes(issues)),
    origin: readSiteAddress(drafts.site.draft.origin).origin,
    settings,
    pictures: usedPictures({ stories: whole }),
    label: drafts.label,
    tables: filed.filter(isWhole).flatMap((story) => tableStory(drafts, story)),
  }
}

const tableStory = (drafts: RecordDrafts, story: StoryDraft): TableStory[] =>
  completeRecords(seenByStory(drafts, story)).flatMap((records) =>
    records.story.events === undefined
      ? []
      : [{ folder: story.folder, table: records.story.events, records }],
  )

/** Each with all of them, to which its events may point. */
const linked = (stories: readonly StoryRecords[]): readonly StoryRecords[] =>
  stories.map((story) => ({ ...story, site: stories }))

/** Each story by itself; the registers alone, where there is no story yet. */
const checkEach = (
  drafts: RecordDrafts,
  stories: readonly StoryDraft[],
  check: (drafts: RecordDrafts) => SourceIssue[],
): SourceIssue[] =>
  drafts.stories.length === 0 ? check(drafts) : stories.flatMap((story) => check(seenByStory(drafts, story)))

/** A story that breaks its own published schema is a fault of the compiler: it is thrown, not reported to editors. */
function compileValid(records: StoryRecords): CompiledStory {
  const compiled = compileStory(records)
  v.parse(StorySchema, compiled.story)
  v.parse(EvidenceSchema, compiled.evidence)
  return compiled
}

/** What the drafts hold once nothing is wrong with any of them. */
export function completeRecords(drafts: RecordDrafts): StoryRecords[] {
  const registers = {
    people: complete(drafts.people),
    offices: complete(drafts.offices),
    forums: complete(drafts.forums),
    sources: complete(drafts.sources),
    access: complete(drafts.access),
  }
  return drafts.stories.flatMap((draft) => {
    const { languages, untold } = draft
    const pictures = usedPictures({ stories: [draft] })
    const story = draft.story.complete
    const own = story && { story, events: complete(draft.events), claims: completeClaims(draft.claims) }
    return own
      ? [
          {
            ...registers,
            ...(untold.length === 0 ? own : narrowStory(own, languages)),
            languages,
            changes: drafts.changes,
            site: [],
            pictures: new Map(pictures.map(({ fileName, plan }) => [fileName, plan])),
          },
        ]
      : []
  })
}

/** An event's claims may stand in several files. */
function completeClaims(entries: readonly EventClaims[]): ReadonlyMap<string, readonly ClaimRecord[]> {
  const byEvent = new Map<string, readonly ClaimRecord[]>()
  for (const { event, claims } of entries) {
    byEvent.set(event, [...(byEvent.get(event) ?? []), ...complete(claims)])
  }
  return byEvent
}

const complete = <T>(records: readonly Located<T>[]): T[] =>
  records.flatMap((record) => (record.complete === null ? [] : [record.complete]))
