import type { RecordDrafts } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'
import type { RecordKind } from '../words/recordWordsEn.ts'
import { nearestName } from '../records/suggestName.ts'

/** A kind of record and the words by which an editor may have meant one: its id first, then its names. */
interface Register {
  readonly file: string
  readonly kind: RecordKind
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** Every id once, and every id that is referred to there. */
export function checkIds(drafts: RecordDrafts): SourceIssue[] {
  return [...checkOnce(drafts), ...checkReferences(drafts)]
}

// --- once ------------------------------------------------------------------------------------------------------------

type WithId = Located<{ readonly id: string }>

function checkOnce(drafts: RecordDrafts): SourceIssue[] {
  const lists: readonly (readonly WithId[])[] = [
    drafts.people,
    drafts.offices,
    drafts.forums,
    drafts.sources,
    ...drafts.stories.map(({ events }) => events),
  ]
  return lists.flatMap(duplicates)
}

function duplicates(records: readonly WithId[]): SourceIssue[] {
  const first = new Map<string, WithId>()
  return records.flatMap((record) => {
    const id = record.draft.id
    const earlier = id === undefined ? undefined : first.get(id)
    if (id !== undefined && !earlier) first.set(id, record)
    if (id === undefined || !earlier) return []
    return [errorAt(record.at('id'), say.idTwice(id, formatPlace(earlier.at('id'))))]
  })
}

// --- references ------------------------------------------------------------------------------------------------------

type Registers = ReturnType<typeof registersOf>

const registersOf = (drafts: RecordDrafts) => ({
  people: register('people.yaml', 'person', drafts.people, (person) => [
    ...Object.values(person.name ?? {}),
    ...(person.spellings ?? []),
  ]),
  offices: register('offices.yaml', 'office', drafts.offices, (office) => Object.values(office.title ?? {})),
  forums: register('forums.yaml', 'forum', drafts.forums, (forum) => [
    ...Object.values(forum.short ?? {}),
    ...Object.values(forum.name ?? {}),
    ...(forum.spellings ?? []),
  ]),
  sources: register('sources.yaml', 'source', drafts.sources, () => []),
})

function register<T extends { readonly id: string }>(
  file: string,
  kind: RecordKind,
  records: readonly Located<T>[],
  namesOf: (draft: Located<T>['draft']) => readonly (string | undefined)[],
): Register {
  const entries = records.flatMap(({ draft }) =>
    draft.id === undefined ? [] : [[draft.id, namesOf(draft).filter((name) => name !== undefined)] as const],
  )
  return { file, kind, names: new Map(entries) }
}

function checkReferences(drafts: RecordDrafts): SourceIssue[] {
  const registers = registersOf(drafts)
  /** Says what is wrong with an id written at a place, or nothing. */
  const refer = (
    to: keyof Registers,
    id: string | undefined,
    record: Located<unknown>,
    ...path: (string | number)[]
  ) => {
    const register = registers[to]
    if (id === undefined || register.names.has(id) || drafts.unreadable.has(register.file)) return []
    if (register.names.size === 0 && !drafts.files.some(({ file }) => file.endsWith(`/${register.file}`)))
      // Once for all that would stand in it.
      return [errorAt({ file: `${drafts.label}/${register.file}`, line: 1 }, say.fileMissing())]
    return [errorAt(record.at(...path), explainUnknown(register, id))]
  }
  return [
    ...drafts.people.flatMap((person) =>
      (person.draft.offices ?? []).flatMap(({ office }, i) =>
        refer('offices', office, person, 'offices', i, 'office'),
      ),
    ),
    ...drafts.sources.flatMap((source) => refer('sources', source.draft.nearestCopy, source, 'nearestCopy')),
    ...drafts.stories.flatMap(({ story, events }) => [
      ...(story.draft.lanes ?? []).flatMap((lane, i) =>
        (lane.forums ?? []).flatMap((forum, j) => refer('forums', forum, story, 'lanes', i, 'forums', j)),
      ),
      ...(story.draft.tour ?? []).flatMap(({ filters = {} }, i) =>
        TOUR_FACETS.flatMap(([facet, register]) =>
          (filters[facet] ?? []).flatMap((id, j) =>
            refer(register, id, story, 'tour', i, 'filters', facet, j),
          ),
        ),
      ),
      ...events.flatMap((event) => checkEventReferences(event, refer)),
    ]),
  ]
}

const TOUR_FACETS = [
  ['person', 'people'],
  ['office', 'offices'],
  ['forum', 'forums'],
] as const

type Refer = (
  to: keyof Registers,
  id: string | undefined,
  record: Located<unknown>,
  ...path: (string | number)[]
) => SourceIssue[]

function checkEventReferences(event: Located<EventRecord>, refer: Refer): SourceIssue[] {
  const { forum, participants = [], sources = [] } = event.draft
  return [
    ...refer('forums', forum, event, 'forum'),
    ...participants.flatMap(({ person, office }, i) => [
      ...refer('people', person, event, 'participants', i, 'person'),
      ...refer('offices', office, event, 'participants', i, 'office'),
    ]),
    ...sources.flatMap(({ source }, i) => refer('sources', source, event, 'sources', i, 'source')),
  ]
}

const explainUnknown = ({ kind, file, names }: Register, id: string): Said =>
  say.unknownId(kind, id, meantBy(id, names), file)

/** The id an editor most likely meant: a near id, or the id of the record with that name. */
function meantBy(written: string, names: Register['names']): string | null {
  const named = [...names].find(([, labels]) => labels.includes(written))
  if (named) return named[0]
  return nearestName(written, names.keys())
}
