import { foldName } from '../checks/checkNames.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import { isFields } from '../records/bareShape.ts'
import { eraIds } from './eraIds.ts'
import { eventIds } from './eventIds.ts'
import type { MediaAnswers } from './fetchMedia.ts'
import { fitEra, fitEvent } from './fitEvent.ts'
import type { ReadTable } from './guessColumns.ts'
import { formatMemory, readMemory, type ImportMemory } from './importMemory.ts'
import { mergeStory } from './mergeStory.ts'
import type { NamedRecord } from './nameRegistry.ts'
import { pictureRecords } from './pictureRecords.ts'
import { readRows, type RowRules } from './readRows.ts'
import { recordValues, type RecordValue } from './recordValues.ts'
import type { SheetEra, SheetEvent, SheetHead, SheetRelated, Texts } from './sheetEvent.ts'
import { note, type Said, type SheetNote } from './sheetNote.ts'
import type { Sheet } from './sheetTable.ts'
import {
  languagesOf,
  MEMORY,
  named,
  readStoryFolder,
  standingEras,
  type StandingRecord,
  type StoryFolder,
} from './storyFolder.ts'
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
  /** What was found at the addresses of pictures. */
  readonly media: MediaAnswers
}

/** What an import would do. */
export interface ImportPlan {
  /** Texts of the files that change, by their paths below the folder of the records. */
  readonly files: ReadonlyMap<string, string>
  /** Files of pictures, likewise. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly notes: readonly SheetNote[]
  readonly languages: readonly string[]
  readonly rows: number
  /** Rows that stand in the records; the others are on the list. */
  readonly written: number
  readonly events: number
  readonly listed: number
  readonly added: number
  readonly changed: number
  /** A new story of which no row can be written: it would have no events. */
  readonly isEmpty: boolean
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
  const { kept: named, deleted } = nameEvents(rows.events, folder, memory)
  const eras = nameEras(rows.eras, folder, memory)
  const { kept, notes: unlinked } = keepRelated(named, folder, texts, rules.story)
  const pictures = pictureRecords(kept, rules.media, languages)
  const values = recordValues(
    kept,
    {
      pictures: pictures.records,
      id: rules.story,
      languages,
      head: rows.head,
      fallback: rules.headline,
      sheet: sheet.name,
      usual: folder.usual,
      zone: rules.zone,
      eras: eras.kept,
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
      lanes: headNames('lanes', folder, memory),
      series: headNames('series', folder, memory),
      results: headNames('results', folder, memory),
    },
  )
  const merged = mergeStory(values, folder, memory, texts, rules)
  const gone = goneRecords(kept, folder.events, memory.events)
  const goneEras = goneRecords(eras.kept, standingEras(folder), memory.eras)
  const files = new Map(merged.files)
  const remembered = formatMemory(sheet.name, values, {
    events: gone.map(([id]) => memory.events.get(id) ?? {}),
    eras: goneEras.map(([id]) => memory.eras.get(id) ?? {}),
  })
  const memoryPath = `${folder.folder}/${MEMORY}`
  if (texts.get(memoryPath) !== remembered) files.set(memoryPath, remembered)
  const written = kept.length + eras.kept.length + (rows.head ? 1 : 0)
  return {
    files,
    pictures: new Map(
      [...pictures.files].map(([name, bytes]) => [`${folder.folder}/pictures/${name}`, bytes]),
    ),
    languages,
    notes: [
      ...read.notes,
      ...(folder.story || rules.languages
        ? []
        : [note('told', { sheet: sheet.name }, 'languages', languages)]),
      ...gatherStray(rows.notes, sheet.name, rules.languages !== null),
      ...unlinked,
      ...pictures.notes,
      ...deleted.map(({ id, event }) => note('row', event.at, 'deletedByHand', id)),
      ...eras.deleted.map(({ id, era }) => note('row', era.at, 'eraDeleted', id)),
      ...values.notes.filter(({ said }) => folder.story === null || said[0] !== 'noHeadline'),
      ...merged.notes,
      ...gone
        .filter(([id]) => !isListed(id, memory, rows.marks))
        .map(([id, { path, lineOf }]) =>
          note('look', { sheet: '' }, 'rowGone', id, `${rules.label}/${path}`, lineOf([])),
        ),
      ...goneEras.map(([id, { path, lineOf }]) =>
        note('look', { sheet: '' }, 'eraGone', id, `${rules.label}/${path}`, lineOf([])),
      ),
    ],
    rows: table.rows.length,
    written,
    events: kept.length,
    listed: table.rows.length - written,
    added: merged.added,
    changed: merged.changed,
    isEmpty: folder.story === null && kept.length === 0,
  }
}

interface FittedRows {
  readonly events: readonly SheetEvent[]
  readonly eras: readonly SheetEra[]
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
  const eras: SheetEra[] = []
  const notes: SheetNote[] = []
  const marks = new Set<string>()
  let head: SheetHead | null = null
  const rowsByName = new Map<string, number>()
  for (const outcome of outcomes) {
    notes.push(...outcome.notes)
    if (outcome.kind === 'head') head = outcome.head
    if (outcome.kind === 'listed') outcome.marks.forEach((mark) => marks.add(mark))
    if (outcome.kind === 'era') {
      const { era, notes: problems } = fitEra(outcome.era, languages)
      notes.push(...problems)
      if (era) eras.push(era)
    }
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
  return { events, eras, head, notes, marks }
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

/** Likewise of the eras. */
function nameEras(eras: readonly SheetEra[], folder: StoryFolder, memory: ImportMemory) {
  const standing = standingEras(folder)
  const known = new Map([...standing].map(([id, { record }]) => [id, record] as const))
  const ids = eraIds(eras, new Map([...known, ...memory.eras]))
  const all = eras.map((era, position) => ({ id: ids[position] ?? '', era }))
  const isDeleted = ({ id }: { readonly id: string }) => memory.eras.has(id) && !standing.has(id)
  return { kept: all.filter((each) => !isDeleted(each)), deleted: all.filter(isDeleted) }
}

/** An event points to what is there: in the sheet, in the records of the story, or in those of another. */
function keepRelated(
  rows: readonly NamedRow[],
  folder: StoryFolder,
  texts: RecordTexts,
  story: string,
): { readonly kept: readonly NamedRow[]; readonly notes: readonly SheetNote[] } {
  const own = new Set([...folder.events.keys(), ...rows.map(({ id }) => id)])
  const notes: SheetNote[] = []
  const others = new Map<string, ReturnType<typeof readStoryFolder>>()
  const isThere = (id: string, { story: other, event }: SheetRelated): boolean => {
    if (other === null || other === story) return event !== null && event !== id && own.has(event)
    const there = others.get(other) ?? readStoryFolder(texts, other)
    others.set(other, there)
    return there.story !== null && (event === null || there.events.has(event))
  }
  const kept = rows.map(({ id, event }): NamedRow => {
    const related = event.related.filter((each) => {
      const found = isThere(id, each)
      if (!found)
        notes.push(
          note(
            'look',
            event.at,
            'relatedGone',
            [each.story, each.event].flatMap((part) => part ?? []).join('/'),
          ),
        )
      return found
    })
    return { id, event: { ...event, related } }
  })
  return { kept, notes }
}

const handWritten = (
  standing: ReadonlyMap<string, StandingRecord>,
  imported: ReadonlyMap<string, RecordValue>,
): readonly NamedRecord[] => named(standing).filter(({ id }) => !imported.has(id))

const namesIn = (records: ReadonlyMap<string, RecordValue>): readonly NamedRecord[] =>
  [...records].map(([id, { name }]) => ({ id, name: isFields(name) ? (name as Texts) : {} })) // as it was written here

/** What events name of a list of story.yaml. */
function headNames(list: 'lanes' | 'series' | 'results', { story }: StoryFolder, memory: ImportMemory) {
  const there: readonly unknown[] = Array.isArray(story?.record[list]) ? story.record[list] : []
  const all = there.flatMap((each): NamedRecord[] => {
    if (!isFields(each) || typeof each['id'] !== 'string') return []
    const name = each['name']
    return [{ id: each['id'], name: isFields(name) ? (name as Texts) : { '': String(name) } }] // names are texts
  })
  return { written: all.filter(({ id }) => !memory[list].has(id)), imported: namesIn(memory[list]) }
}

/** What was imported before, stands in the records, and has no row any more. */
const goneRecords = (
  kept: readonly { readonly id: string }[],
  standing: ReadonlyMap<string, StandingRecord>,
  before: ReadonlyMap<string, RecordValue>,
): readonly (readonly [string, StandingRecord])[] => {
  const ids = new Set(kept.map(({ id }) => id))
  return [...before.keys()].flatMap((id) => {
    const there = standing.get(id)
    return ids.has(id) || !there ? [] : [[id, there] as const]
  })
}

/** A row that cannot be written this time is still the row of its event. */
function isListed(id: string, memory: ImportMemory, marks: ReadonlySet<string>): boolean {
  const title = memory.events.get(id)?.['title']
  return marks.has(id) || (isFields(title) && Object.values(title).some((text) => marks.has(String(text))))
}
