import { BUILT_IN } from '../../domain/text.ts'
import { readYaml, type RecordFile, type YamlPath } from '../records/readYaml.ts'
import { isFields } from '../records/bareShape.ts'
import type { RecordTexts } from '../records/recordFiles.ts'
import type { NamedRecord } from './nameRegistry.ts'
import type { RecordValue } from './recordValues.ts'
import type { Texts } from './sheetEvent.ts'

/** A record that stands in a file, and where. */
export interface StandingRecord {
  readonly path: string
  /** Position in the file's list. */
  readonly position: number
  readonly record: RecordValue
  readonly lineOf: (field: YamlPath) => number
}

/** What stands in the records before an import. */
export interface StoryFolder {
  readonly folder: string
  readonly story: StandingRecord | null
  readonly events: ReadonlyMap<string, StandingRecord>
  readonly people: ReadonlyMap<string, StandingRecord>
  readonly forums: ReadonlyMap<string, StandingRecord>
  /** Of the registers beside the stories. */
  readonly shared: { readonly people: readonly NamedRecord[]; readonly forums: readonly NamedRecord[] }
  /** Languages of a story that names none. */
  readonly usual: readonly string[]
  /** Files that are no YAML: nothing is written over them. */
  readonly broken: readonly string[]
}

/** The languages of a story that is there. */
export function languagesOf({ story, usual }: StoryFolder): readonly string[] | null {
  if (story === null) return null
  const languages = story.record['languages']
  return Array.isArray(languages) ? languages.map(String) : usual
}

/** The eras in the head of a story. */
export function standingEras({ story }: StoryFolder): ReadonlyMap<string, StandingRecord> {
  const eras: readonly unknown[] = Array.isArray(story?.record['eras']) ? story.record['eras'] : []
  return new Map(
    eras.flatMap((record, position) =>
      story && isFields(record)
        ? [
            [
              String(record['id']),
              {
                path: story.path,
                position,
                record,
                lineOf: (field: YamlPath) => story.lineOf(['eras', position, ...field]),
              },
            ] as const,
          ]
        : [],
    ),
  )
}

export const MEMORY = 'import.yaml'
/** Lists of the folder that hold no events. */
const REGISTERS = /(?:^|\/)(?:people|offices|forums|sources|import|story)\.yaml$/

/** @param texts of the files of the records by their paths below the folder */
export function readStoryFolder(texts: RecordTexts, id: string): StoryFolder {
  const folder = `stories/${id}`
  const files = new Map(
    [...texts]
      .filter(([path]) => path.endsWith('.yaml') && (!path.includes('/') || path.startsWith(`${folder}/`)))
      .map(([path, text]) => [path, readYaml(path, text).record]),
  )
  const list = (...paths: readonly string[]): ReadonlyMap<string, StandingRecord> =>
    new Map(
      paths
        .flatMap((path) => standing(path, files.get(path)))
        .map((each) => [String(each.record['id']), each]),
    )
  const story = files.get(`${folder}/story.yaml`)
  const eventFiles = [...files.keys()].filter(
    (path) => path.split('/').length === 3 && path.startsWith(`${folder}/`) && !REGISTERS.test(path),
  )
  const mine = eventFiles.concat(['people', 'forums', 'story'].map((name) => `${folder}/${name}.yaml`))
  return {
    folder,
    story: story && isFields(story.value) ? standingAt(`${folder}/story.yaml`, story, [], story.value) : null,
    events: list(...eventFiles),
    people: list(`${folder}/people.yaml`),
    forums: list(`${folder}/forums.yaml`),
    shared: { people: named(list('people.yaml')), forums: named(list('forums.yaml')) },
    usual: languagesIn(files.get('site.yaml')?.value) ?? BUILT_IN,
    broken: mine.filter((path) => {
      const file = files.get(path)
      return file !== undefined && !hasShape(file.value, path.endsWith('/story.yaml'))
    }),
  }
}

const languagesIn = (site: unknown): readonly string[] | null =>
  isFields(site) && Array.isArray(site['languages']) ? site['languages'].map(String) : null

/** The head of a story is fields, all else a list; an empty file will be either. */
const hasShape = (value: unknown, isHead: boolean): boolean =>
  value === null || (isHead ? isFields(value) : Array.isArray(value))

const standing = (path: string, file: RecordFile | undefined): readonly StandingRecord[] =>
  file !== undefined && Array.isArray(file.value)
    ? file.value.flatMap((record: unknown, position) =>
        isFields(record) ? [standingAt(path, file, [position], record)] : [],
      )
    : []

function standingAt(
  path: string,
  file: RecordFile,
  at: readonly number[],
  record: RecordValue,
): StandingRecord {
  return { path, position: at[0] ?? 0, record, lineOf: (field) => file.placeOf([...at, ...field]).line }
}

/** Every spelling under which a record is known, as if each were a language of its own. */
export const named = (records: ReadonlyMap<string, StandingRecord>): readonly NamedRecord[] =>
  [...records].map(([id, { record }]) => ({ id, name: spellingsOf(record) }))

function spellingsOf({ name, spellings }: RecordValue): Texts {
  const all = [
    ...(typeof name === 'string' ? [name] : isFields(name) ? Object.values(name) : []),
    ...(Array.isArray(spellings) ? (spellings as unknown[]) : []), // looked at next
  ].filter((each) => typeof each === 'string')
  return Object.fromEntries(all.map((each, position) => [String(position), each]))
}
