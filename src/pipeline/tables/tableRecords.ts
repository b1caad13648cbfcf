import { isFields } from '../records/bareShape.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import type { KnownNames, NamedRecord } from '../sheets/nameRegistry.ts'
import { named, readStoryFolder, type StoryFolder } from '../sheets/storyFolder.ts'
import { formatFields, formatRecords } from '../sheets/writeYaml.ts'
import type { Timezone } from '../../domain/calendar.ts'
import type { TableNames } from './tableNames.ts'

/** What is written of a story whose events are in a file of their own: its head, and names of forums and people. */
export interface StandingStory {
  readonly folder: StoryFolder
  readonly isNew: boolean
  /** Null where the head names none. */
  readonly languages: readonly string[] | null
  readonly timezone: Timezone | undefined
  readonly lanes: KnownNames
  readonly forums: KnownNames
  readonly people: KnownNames
}

export function readStanding(texts: RecordTexts, id: string): StandingStory {
  const folder = readStoryFolder(texts, id)
  const record = folder.story?.record ?? {}
  const { languages, timezone } = record
  const written = (records: readonly NamedRecord[]): KnownNames => ({ written: records, imported: [] })
  return {
    folder,
    isNew: folder.story === null,
    languages: Array.isArray(languages) ? languages.map(String) : folder.story ? folder.usual : null,
    timezone: isFields(timezone) ? { offset: String(timezone['offset']) } : undefined,
    lanes: written(lanesIn(record['lanes'])),
    forums: written([...folder.shared.forums, ...named(folder.forums)]),
    people: written([...folder.shared.people, ...named(folder.people)]),
  }
}

/** A lane is named by its id as well as by its name. */
const lanesIn = (lanes: unknown): readonly NamedRecord[] =>
  (Array.isArray(lanes) ? (lanes as unknown[]) : []).flatMap((lane) => {
    if (!isFields(lane) || typeof lane['id'] !== 'string') return []
    const name = lane['name']
    return [
      { id: lane['id'], name: isFields(name) ? (name as Record<string, string>) : { '': String(name) } },
    ] // names are texts
  })

export interface NewRecords extends TableNames {
  readonly story: string
  readonly table: string
  readonly languages: readonly string[]
  readonly headline: string
  readonly updated: string
  readonly timezone: Timezone | undefined
}

/**
 * Texts of the files that change, by their paths below the folder of the records. What editors have written stays; names that
 * rows bring are added behind.
 */
export function formatStanding(
  { folder, isNew }: StandingStory,
  given: NewRecords,
  texts: RecordTexts,
): ReadonlyMap<string, string> {
  const { languages, forums, people, table } = given
  const text = (words: Readonly<Record<string, string>>): unknown => {
    const [known = ''] = Object.values(words)
    const all = Object.fromEntries(languages.map((tag) => [tag, words[tag] ?? known]))
    return languages.length === 1 ? known : all
  }
  const at = (name: string): string => `${folder.folder}/${name}`
  const files = new Map<string, string>()
  const add = (path: string, records: readonly unknown[]): void => {
    if (records.length === 0) return
    const before = texts.get(path) ?? ''
    files.set(path, `${before}${before === '' ? '' : '\n'}${formatRecords(records)}`)
  }
  add(
    at('people.yaml'),
    people.map(({ id, name }) => ({ id, name: text(name) })),
  )
  add(
    at('forums.yaml'),
    forums.map(({ id, name }) => ({ id, name: text(name), short: text(name) })),
  )
  const head = at('story.yaml')
  if (isNew) {
    const fields = {
      id: given.story,
      ...(languages.join() === folder.usual.join() ? {} : { languages: [...languages] }),
      rigour: 'sources',
      headline: text({ '': given.headline }),
      updated: given.updated,
      ...(given.timezone ? { timezone: { offset: given.timezone.offset } } : {}),
      events: table,
      lanes: given.lanes.map(({ id, name }) => ({ id, name: text(name) })),
    }
    files.set(head, formatFields(fields))
  } else if (folder.story?.record['events'] === undefined) {
    files.set(head, `${(texts.get(head) ?? '').trimEnd()}\nevents: ${table}\n`)
  }
  return files
}
