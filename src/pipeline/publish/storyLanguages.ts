import { NAMES } from '../../domain/languages.ts'
import type { Story } from '../../domain/story.ts'
import { BUILT_IN, type Locale, type LocalizedText } from '../../domain/text.ts'
import type { ChangeDraft } from '../records/readChanges.ts'
import type { ForumRecord, OfficeRecord, PersonRecord, SourceRecord } from '../records/recordSchemas.ts'

interface Shared {
  readonly people: readonly PersonRecord[]
  readonly offices: readonly OfficeRecord[]
  readonly forums: readonly ForumRecord[]
  readonly changes: readonly ChangeDraft[]
}

/** Records that several stories share, with the words of this story's languages and no others. */
export function narrowTo<T extends Shared>(records: T, languages: readonly Locale[]): T {
  const narrow = (text: LocalizedText): LocalizedText =>
    Object.fromEntries(languages.map((tag) => [tag, text[tag] ?? '']))
  return {
    ...records,
    people: records.people.map((person) => ({ ...person, name: narrow(person.name) })),
    offices: records.offices.map((office) => ({ ...office, title: narrow(office.title) })),
    changes: records.changes.map((change) => ({ ...change, reason: narrow(change.reason) })),
    forums: records.forums.map((forum) => ({
      ...forum,
      name: narrow(forum.name),
      short: narrow(forum.short),
    })),
  }
}

/** A publisher's name in each language; where it has one name alone it is the same in all. */
export const publisherIn = (
  publisher: SourceRecord['publisher'],
  languages: readonly Locale[],
): LocalizedText =>
  Object.fromEntries(
    languages.map((tag) => [tag, typeof publisher === 'string' ? publisher : (publisher[tag] ?? '')]),
  )

/** How a story says in what languages it is; nothing where they are those of a story that names none. */
export function compileLanguages(languages: readonly Locale[]): Pick<Story, 'languages'> {
  if (languages.join() === BUILT_IN.join()) return {}
  return { languages: Object.fromEntries(languages.map((tag) => [tag, { name: ownName(tag) }])) }
}

const ownName = (tag: Locale): string =>
  NAMES[tag] ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
