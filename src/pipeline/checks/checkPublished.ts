import { changedFields, factsOf, type PublishedLock } from '../records/publishedFacts.ts'
import type { ChangeDraft } from '../records/readChanges.ts'
import { CHANGES } from '../records/recordFiles.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { explainDate } from '../records/explainDate.ts'
import { compareText, errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/**
 * Nothing published changes silently: a fact that differs from the last release needs an entry of data/CHANGES.md that
 * names the event, is dated on the day of that release or later, and is not one the release already held.
 */
export function checkPublished(drafts: RecordDrafts): SourceIssue[] {
  const { changes, published, label } = drafts
  const file = `${label}/${CHANGES}`
  return published === null
    ? []
    : drafts.stories.flatMap((story) => checkStory(story, published, { file, changes }))
}

/** Entries since a day that name an event. */
export const countCorrections = (changes: readonly ChangeDraft[], event: string, since: string): number =>
  changes.filter(({ date, events }) => date >= since && events.includes(event)).length

function checkStory(
  { folder, story, events }: StoryDraft,
  { released, stories }: PublishedLock,
  { file, changes }: { readonly file: string; readonly changes: readonly ChangeDraft[] },
): SourceIssue[] {
  const current = new Map(events.flatMap((event) => (event.complete ? [[event.complete.id, event]] : [])))
  return Object.entries(stories[folder] ?? {}).flatMap(([id, before]) => {
    if (countCorrections(changes, id, released) > before.corrections) return []
    const event = current.get(id)
    if (!event?.complete) return [errorAt(story.at('id'), say.publishedGone(id, released, file))]
    const after = factsOf(event.complete)
    const changed = changedFields(before, after).filter(
      (field) => field !== 'place' || !isOfAnotherLanguage(before.place, after.place),
    )
    return changed.map((field) =>
      errorAt(
        placeOf(event.at, field, after[field] === ''),
        say.publishedChanged(field, before[field], after[field], released, file),
      ),
    )
  })
}

/**
 * A place is noted by its English name, where it has one. When a story is no longer written in English, the place has the name of
 * another language, and is no other place for that.
 */
const isOfAnotherLanguage = (before: string, after: string): boolean =>
  after !== '' && LATIN.test(before) && !LATIN.test(after)
const LATIN = /\p{Script=Latin}/u

const placeOf = (at: (...path: string[]) => Place, field: string, isGone: boolean): Place =>
  isGone ? at('id') : at(field)

// --- the corrections themselves --------------------------------------------------------------------------------------

/** Days that can be read, the newest first, none after the last update, and events that there are or were. */
export function checkChanges({ changes, stories, published }: RecordDrafts): SourceIssue[] {
  const known = new Set([
    ...stories.flatMap(({ events }) => events.map(({ draft }) => draft.id)),
    ...Object.values(published?.stories ?? {}).flatMap((events) => Object.keys(events)),
  ])
  const latest =
    stories
      .map(({ story }) => story.draft.updated ?? '')
      .toSorted(compareText)
      .at(-1) ?? ''
  return changes.flatMap(({ date, events, place }, position) => {
    const wrong = explainDate(date)
    const newer = changes[position - 1]
    return [
      ...(wrong === null ? [] : [errorAt(place, wrong)]),
      ...(newer && newer.date < date ? [errorAt(place, say.changesOutOfOrder(date, newer.date))] : []),
      ...(date > latest ? [errorAt(place, say.changeAfterUpdate(date, latest))] : []),
      ...events
        .filter((id) => !known.has(id))
        .map((id) => errorAt(place, say.unknownId('event', id, null, null))),
    ]
  })
}
