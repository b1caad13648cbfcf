import { foldName } from '../checks/checkNames.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import { isFields } from '../records/recordShape.ts'
import { eventIds } from './eventIds.ts'
import { fitEvent } from './fitEvent.ts'
import type { ReadTable } from './guessColumns.ts'
import { formatMemory, readMemory, type ImportMemory } from './importMemory.ts'
import { mergeStory } from './mergeStory.ts'
import type { NamedRecord } from './nameRegistry.ts'
import { readRows, type RowRules } from './readRows.ts'
import { recordValues, type RecordValue } from './recordValues.ts'
import type { SheetEvent, SheetHead, Texts } from './sheetEvent.ts'
import { note, type Said, type SheetNote } from './sheetNote.ts'
import type { Sheet } from './sheetTable.ts'
import { MEMORY, named, readStoryFolder, type StandingRecord, type StoryFolder } from './storyFolder.ts'
import { storyLanguages } from './storyLanguages.ts'

export interface ImportRules extends RowRules {
  /** Id of the story: the name of its folder. */
  readonly story: string
  /** Languages of the story, or null for those of the sheet. */
  readonly languages: readonly string[] | null
  /** Headline where the sheet has none. */
  readonly headline: string
  /** The folder of the records as messages name it. */
  readonly label: string
}

/** What an import would do. */
export interface ImportPlan {
  /** Texts of the files that change, by their paths below the folder of the records. */
  readonly files: ReadonlyMap<string, string>
  readonly notes: readonly SheetNote[]
  readonly languages: readonly string[]
  readonly rows: number
  /** Rows that stand in the records; the others are on the list. */
  readonly written: number
  readonly events: number
  readonly listed: number
  readonly added: number
  readonly changed: number
}

/** Rows, and what the records hold already, as the files to write. Nothing is read and nothing written here. */
export function planImport(
  sheet: Sheet,
  table: ReadTable,
  texts: RecordTexts,
  rules: ImportRules,
): ImportPlan | { readonly refused: Said } {
  const folder = readStoryFolder(texts, rules.story)
  const [broken] = folder.broken
  if (broken !== undefined) return { refused: ['brokenRecords', `${rules.label}/${broken}`] }
  if (folder.story && folder.story.record['rigour'] !== 'sources')
    return { refused: ['claimsStory', rules.story] }
  const memory = readMemory(texts.get(`${folder.folder}/${MEMORY}`))
  const read = readRows(sheet, table, rules)
  const languages = rules.languages ?? languagesOf(folder) ?? storyLanguages(read.outcomes)
  const rows = fitRows(read.outcomes, languages)
  const { kept, deleted } = nameEvents(rows.events, folder, memory)
  const values = recordValues(
    kept,
    {
      id: rules.story,
      languages,
      head: rows.head,
      fallback: rules.headline,
      sheet: sheet.name,
      usual: folder.usual,
      zone: rules.zone,
    },
    {
      people: {
        written: [...folder.shared.people, ...handWritten(folder.people, memory.people)],
        imported: namesIn(memory.people),
      },
      forums: {
        written: [...folder.shared.forums, ...handWritten(folder.forums, memory.forums)],
        imported: namesIn(memory.forums),
      },
      lanes: lanesOf(folder, memory),
    },
  )
  const merged = mergeStory(values, folder, memory, texts, rules)
  const gone = goneEvents(kept, folder, memory)
  const left = gone.map(([id]) => memory.events.get(id) ?? {})
  const files = new Map(merged.files)
  const remembered = formatMemory(sheet.name, values, left)
  const memoryPath = `${folder.folder}/${MEMORY}`
  if (texts.get(memoryPath) !== remembered) files.set(memoryPath, remembered)
  const written = kept.length + (rows.head ? 1 : 0)
  return {
    files,
    languages,
    notes: [
      ...read.notes,
      ...(folder.story ? [] : [note('told', { sheet: sheet.name }, 'languages', languages)]),
      ...gatherStray(rows.notes, sheet.name, rules.languages !== null),
      ...deleted.map(({ id, event }) => note('row', event.at, 'deletedByHand', id)),
      ...values.notes.filter(({ said }) => folder.story === null || said[0] !== 'noHeadline'),
      ...merged.notes,
      ...gone
        .filter(([id]) => !isListed(id, memory, rows.marks))
        .map(([id, { path, lineOf }]) =>
          note('look', { sheet: '' }, 'rowGone', id, `${rules.label}/${path}`, lineOf([])),
        ),
    ],
    rows: table.rows.length,
    written,
    events: kept.length,
    listed: table.rows.length - written,
    added: merged.added,
    changed: merged.changed,
  }
}

function languagesOf({ story, usual }: StoryFolder): readonly string[] | null {
  if (story === null) return null
  const languages = story.record['languages']
  return Array.isArray(languages) ? languages.map(String) : usual
}

interface FittedRows {
  readonly events: readonly SheetEvent[]
  readonly head: SheetHead | null
  readonly notes: readonly SheetNote[]
  /** Ids and titles of rows that are listed. */
  readonly marks: ReadonlySet<string>
}

/** Outcomes in the languages of the story; what does not fit is listed with the others. */
function fitRows(
  outcomes: ReturnType<typeof readRows>['outcomes'],
  languages: readonly string[],
): FittedRows {
  const events: SheetEvent[] = []
  const notes: SheetNote[] = []
  const marks = new Set<string>()
  let head: SheetHead | null = null
  const rowsByName = new Map<string, number>()
  for (const outcome of outcomes) {
    notes.push(...outcome.notes)
    if (outcome.kind === 'head') head = outcome.head
    if (outcome.kind === 'listed') outcome.marks.forEach((mark) => marks.add(mark))
    if (outcome.kind !== 'event') continue
    const fitted = fitEvent(outcome.event, languages)
    const names = fitted.event ? namesOf(fitted.event) : []
    const twin = names.map((name) => rowsByName.get(name)).find((row) => row !== undefined)
    notes.push(...fitted.notes)
    if (twin !== undefined) notes.push(note('row', outcome.event.at, 'sameEvent', twin))
    for (const name of names) rowsByName.set(name, rowsByName.get(name) ?? outcome.event.row)
    if (fitted.event && twin === undefined) events.push(fitted.event)
    else [outcome.event.id ?? '', ...Object.values(outcome.event.title)].forEach((mark) => marks.add(mark))
  }
  return { events, head, notes, marks }
}

/**
 * Words in a language that is none of the story's are listed where they are few. Where an editor has said the languages, or a
 * whole column is in another, a line for each language is enough.
 */
function gatherStray(notes: readonly SheetNote[], sheet: string, isSaid: boolean): readonly SheetNote[] {
  const counts = new Map<string, number>()
  for (const { said } of notes)
    if (said[0] === 'strayLanguage') counts.set(said[1], (counts.get(said[1]) ?? 0) + 1)
  const many = [...counts].filter(([, count]) => isSaid || count > MOST_STRAY)
  const gathered = new Set(many.map(([language]) => language))
  return [
    ...notes.filter(({ said }) => said[0] !== 'strayLanguage' || !gathered.has(said[1])),
    ...many.map(([language, count]) => note('told', { sheet }, 'strayTexts', language, count)),
  ]
}

const MOST_STRAY = 5

/** What readers know an event by: its title on its date, in each language. */
const namesOf = ({ date, title }: SheetEvent): readonly string[] =>
  Object.entries(title).map(([language, text]) => `${language}\n${date}\n${foldName(text)}`)

interface NamedRow {
  readonly id: string
  readonly event: SheetEvent
}

/** Ids of the rows; an event that an editor has deleted does not come back. */
function nameEvents(
  events: readonly SheetEvent[],
  folder: StoryFolder,
  memory: ImportMemory,
): { readonly kept: readonly NamedRow[]; readonly deleted: readonly NamedRow[] } {
  const standing = [...folder.events].map(([id, { record }]) => [id, record] as const)
  const ids = eventIds(events, new Map([...standing, ...memory.events]))
  const all = events.map((event, position) => ({ id: ids[position] ?? '', event }))
  const isDeleted = ({ id }: NamedRow) => memory.events.has(id) && !folder.events.has(id)
  return { kept: all.filter((each) => !isDeleted(each)), deleted: all.filter(isDeleted) }
}

const handWritten = (
  standing: ReadonlyMap<string, StandingRecord>,
  imported: ReadonlyMap<string, RecordValue>,
): readonly NamedRecord[] => named(standing).filter(({ id }) => !imported.has(id))

const namesIn = (records: ReadonlyMap<string, RecordValue>): readonly NamedRecord[] =>
  [...records].map(([id, { name }]) => ({ id, name: isFields(name) ? (name as Texts) : {} })) // as it was written here

function lanesOf(folder: StoryFolder, memory: ImportMemory) {
  const lanes = standingLanes(folder).filter(({ id }) => !memory.lanes.has(id))
  return { written: lanes, imported: namesIn(memory.lanes) }
}

function standingLanes({ story }: StoryFolder): readonly NamedRecord[] {
  const lanes: readonly unknown[] = Array.isArray(story?.record['lanes']) ? story.record['lanes'] : []
  return lanes.flatMap((lane) => {
    if (!isFields(lane) || typeof lane['id'] !== 'string') return []
    const name = lane['name']
    return [{ id: lane['id'], name: isFields(name) ? (name as Texts) : { '': String(name) } }] // names are texts
  })
}

/** Events that were imported before, stand in the records, and have no row any more. */
const goneEvents = (
  kept: readonly NamedRow[],
  folder: StoryFolder,
  memory: ImportMemory,
): readonly (readonly [string, StandingRecord])[] => {
  const ids = new Set(kept.map(({ id }) => id))
  return [...memory.events.keys()].flatMap((id) => {
    const standing = folder.events.get(id)
    return ids.has(id) || !standing ? [] : [[id, standing] as const]
  })
}

/** A row that cannot be written this time is still the row of its event. */
function isListed(id: string, memory: ImportMemory, marks: ReadonlySet<string>): boolean {
  const title = memory.events.get(id)?.['title']
  return marks.has(id) || (isFields(title) && Object.values(title).some((text) => marks.has(String(text))))
}
