import type { RecordTexts } from '../records/recordFiles.ts'
import { isFields } from '../records/bareShape.ts'
import { editYaml, type YamlEdit } from './editYaml.ts'
import type { ImportMemory } from './importMemory.ts'
import { mergeRecord } from './mergeRecord.ts'
import type { RecordValue, SheetRecord, StoryValues } from './recordValues.ts'
import { note, type SheetNote } from './sheetNote.ts'
import { standingEras, type StandingRecord, type StoryFolder } from './storyFolder.ts'
import { formatFields, formatRecords } from './writeYaml.ts'

/** What an import makes of the files of a story. */
export interface MergedStory {
  readonly files: ReadonlyMap<string, string>
  readonly notes: readonly SheetNote[]
  /** Events that are new, and those that change. */
  readonly added: number
  readonly changed: number
}

export interface MergePlace {
  readonly today: string
  readonly label: string
}

/** Changes to files that are there, by path, and records to put at the end of them. */
interface Changes {
  readonly edits: Map<string, YamlEdit[]>
  readonly added: Map<string, RecordValue[]>
  readonly notes: SheetNote[]
  readonly changedEvents: Set<string>
}

export function mergeStory(
  values: StoryValues,
  folder: StoryFolder,
  memory: ImportMemory,
  texts: RecordTexts,
  { today, label }: MergePlace,
): MergedStory {
  const changes: Changes = { edits: new Map(), added: new Map(), notes: [], changedEvents: new Set() }
  const at = (name: string): string => `${folder.folder}/${name}.yaml`
  const lists = [
    { path: at('events'), records: values.events, standing: folder.events, before: memory.events },
    { path: at('people'), records: values.people, standing: folder.people, before: memory.people },
    { path: at('forums'), records: values.forums, standing: folder.forums, before: memory.forums },
  ]
  for (const { path, records, standing, before } of lists) {
    for (const record of records) {
      const there = standing.get(record.id)
      if (there) mergeInto(changes, record, before.get(record.id) ?? null, there, label, [there.position])
      else push(changes.added, path, record.full)
    }
  }
  if (folder.story) mergeHead(changes, values, folder.story, memory, label)
  for (const [id, there] of standingEras(folder)) {
    const era = values.eras.find((each) => each.id === id)
    if (era) mergeInto(changes, era, memory.eras.get(id) ?? null, there, label, ['eras', there.position])
  }
  const files = new Map<string, string>()
  if (!folder.story) files.set(at('story'), STORY_HEAD + formatFields(newStory(values, today)))
  else if (changes.edits.size + changes.added.size > 0 && String(folder.story.record['updated']) < today)
    push(changes.edits, at('story'), { path: ['updated'], value: today })
  for (const path of new Set([...changes.edits.keys(), ...changes.added.keys()])) {
    const text = writeFile(
      texts.get(path),
      changes.edits.get(path) ?? [],
      changes.added.get(path) ?? [],
      path,
    )
    if (text !== texts.get(path)) files.set(path, text)
  }
  return {
    files,
    notes: changes.notes,
    added: changes.added.get(at('events'))?.length ?? 0,
    changed: changes.changedEvents.size,
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** @param at where the record stands in its file */
function mergeInto(
  changes: Changes,
  { id, row, told, full }: SheetRecord,
  before: RecordValue | null,
  there: StandingRecord,
  label: string,
  at: readonly (string | number)[],
): void {
  const { edits, kept } = mergeRecord(before, told, full, there.record)
  for (const { path, value } of edits) push(changes.edits, there.path, { path: [...at, ...path], value })
  if (edits.length > 0 && row > 0 && at[0] !== 'eras') changes.changedEvents.add(id)
  for (const path of kept) {
    const file = `${label}/${there.path}`
    changes.notes.push(
      note('look', { sheet: '' }, 'keptByHand', file, there.lineOf(path), path.join('.'), row),
    )
  }
}

/**
 * The head of the story is the editor's once it is there: only what an import wrote of it changes, and lanes, series and
 * results that events name are added.
 */
function mergeHead(
  changes: Changes,
  values: StoryValues,
  story: StandingRecord,
  memory: ImportMemory,
  label: string,
): void {
  if (memory.story) mergeInto(changes, { ...values.story, row: 0 }, memory.story, story, label, [])
  const known = new Map(
    listIn(story.record, 'lanes').flatMap((lane, position) =>
      isFields(lane) ? [[String(lane['id']), { lane, position }]] : [],
    ),
  )
  for (const { id, told } of values.lanes) {
    const there = known.get(id)
    const forums = there ? missingForums(there.lane, told) : null
    if (there && forums)
      push(changes.edits, story.path, { path: ['lanes', there.position, 'forums'], value: forums })
  }
  for (const list of HEAD_LISTS) addToHead(changes, story, list, values[list])
}

/** Lists of story.yaml: what events name by their ids, and eras. */
const HEAD_LISTS = ['results', 'series', 'eras', 'lanes'] as const

function addToHead(
  changes: Changes,
  { path, record }: StandingRecord,
  list: (typeof HEAD_LISTS)[number],
  records: readonly SheetRecord[],
): void {
  const there = listIn(record, list)
  const known = new Set(there.map((each) => (isFields(each) ? String(each['id']) : '')))
  const fresh = records.filter(({ id }) => !known.has(id)).map(({ full }) => full)
  if (fresh.length === 0) return
  if (there.length === 0) push(changes.edits, path, { path: [list], value: fresh })
  else
    fresh.forEach((value, position) =>
      push(changes.edits, path, { path: [list, there.length + position], value }),
    )
}

const listIn = (record: RecordValue, list: string): readonly unknown[] =>
  Array.isArray(record[list]) ? record[list] : []

/** The forums of a lane with those that the sheet adds; null when it adds none. */
function missingForums(lane: RecordValue, told: RecordValue): readonly unknown[] | null {
  const [has, says] = [lane['forums'], told['forums']].map((list): readonly unknown[] =>
    Array.isArray(list) ? list : [],
  )
  const added = (says ?? []).filter((forum) => !has?.includes(forum))
  return added.length > 0 ? [...(has ?? []), ...added] : null
}

const STORY_HEAD = `# yaml-language-server: $schema=../../.schema/story.schema.json
# The head of the story: what stands above its chart, and its lanes from top to bottom.
# What is changed here by hand stays when the sheet is imported again.
`
const EVENTS_SCHEMA = '# yaml-language-server: $schema=../../.schema/sourced-events.schema.json\n'
const LIST_HEAD = '# What is changed here by hand stays when the sheet is imported again.\n\n'

const newStory = ({ story, words, ...values }: StoryValues, today: string): RecordValue => ({
  ...story.full,
  updated: today,
  ...(Object.keys(words).length > 0 && { words }),
  ...Object.fromEntries(
    HEAD_LISTS.flatMap((list) =>
      list === 'lanes' || values[list].length > 0 ? [[list, values[list].map(({ full }) => full)]] : [],
    ),
  ),
})

const newHead = (path: string): string =>
  path.endsWith('/events.yaml') ? EVENTS_SCHEMA + LIST_HEAD : LIST_HEAD

function writeFile(
  text: string | undefined,
  edits: readonly YamlEdit[],
  added: readonly RecordValue[],
  path: string,
): string {
  const edited = edits.length === 0 ? (text ?? '') : editYaml(text ?? '', edits)
  if (edited === null) throw new Error(`${path} has another shape than its values`)
  if (added.length === 0) return edited
  const before = edited.trim() === '' ? newHead(path) : `${edited.trimEnd()}\n\n`
  return before + formatRecords(added)
}
