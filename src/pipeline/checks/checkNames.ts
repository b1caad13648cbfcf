import { isLocale, type Locale, type LocalizedText } from '../../domain/text.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import type { NamedKind } from '../words/recordWordsEn.ts'

/** A name that readers see, and where it is written. */
interface Named {
  readonly id: string | undefined
  readonly name: LocalizedText | undefined
  readonly placeOf: (locale: Locale) => Place
  /** What stands with the name wherever it is shown; two of one name are told apart by it. */
  readonly beside?: string | undefined
}

/** Readers know people, offices, forums, lanes and events by their names alone: two must not share one. */
export function checkNames(drafts: RecordDrafts): SourceIssue[] {
  const { people, offices, stories } = drafts
  const forums = drafts.forums.filter(
    (forum) => !stories.some(({ implied }) => implied.forums.includes(forum)),
  )
  return [
    ...findShared('people', named(people, 'name')),
    ...findShared('offices', named(offices, 'title')),
    ...findShared('forums', named(forums, 'short')),
    ...stories.flatMap(checkStoryNames),
  ]
}

/** Two stories are told apart by their subjects, and by their headlines where they have none. */
export const checkStoriesNames = ({ stories }: RecordDrafts): SourceIssue[] =>
  findShared(
    'stories',
    stories.map(({ story }): Named => {
      const field = story.draft.subject ? 'subject' : 'headline'
      return { id: story.draft.id, name: story.draft[field], placeOf: (locale) => story.at(field, locale) }
    }),
  )

function checkStoryNames({ story, events }: StoryDraft): SourceIssue[] {
  const lanes = (story.draft.lanes ?? []).map(({ id, name }, position): Named => ({
    id,
    name,
    placeOf: (locale) => story.at('lanes', position, 'name', locale),
  }))
  return [
    ...findShared('lanes', lanes),
    ...findShared(
      'events',
      events.map((event): Named => ({ ...namedBy(event, 'title'), beside: event.draft.date })),
    ),
  ]
}

type WithName<K extends string> = { readonly id: string } & { readonly [name in K]: LocalizedText }

const named = <K extends string>(records: readonly Located<WithName<K>>[], field: K): readonly Named[] =>
  records.map((record) => namedBy(record, field))

const namedBy = <K extends string>(record: Located<WithName<K>>, field: K): Named => ({
  id: record.draft.id,
  name: record.draft[field],
  placeOf: (locale) => record.at(field, locale),
})

/** Each name that an earlier record of another id has already, in each language by itself. */
function findShared(kind: NamedKind, records: readonly Named[]): SourceIssue[] {
  const tags = new Set(records.flatMap(({ name = {} }) => Object.keys(name)))
  return [...tags].filter(isLocale).flatMap((locale) => {
    const first = new Map<string, Named>()
    return records.flatMap((record) => {
      const { id, name, beside = '' } = record
      const own = name?.[locale]
      if (own === undefined || id === undefined) return []
      const key = `${foldName(own)} ${beside}`
      const earlier = first.get(key)
      if (!earlier) first.set(key, record)
      // The same id twice is another slip, and told of by itself.
      if (!earlier || earlier.id === id) return []
      const there = formatPlace(earlier.placeOf(locale))
      return [errorAt(record.placeOf(locale), say.sameName(kind, own, earlier.id ?? '', there))]
    })
  })
}

/** What a reader takes for the same name: no difference of case, of white space or of joiners. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200c\u200d]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
