import { countCorrections } from './checkPublished.ts'
import { factsOf, type PublishedLock } from '../records/publishedFacts.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { compareText } from '../records/sourceIssue.ts'

/**
 * Text of data/published.json for these records. The day is that of the newest story, not the clock's; the version rises
 * only when something differs, so that the same records give the same text.
 */
export function lockFacts({ stories, published, changes }: RecordDrafts): string {
  const released =
    stories
      .map(({ story }) => story.draft.updated ?? '')
      .toSorted(compareText)
      .at(-1) ?? ''
  const facts = Object.fromEntries(
    stories.map(({ folder, events }) => [
      folder,
      Object.fromEntries(
        events
          .flatMap(({ complete }) => complete ?? [])
          .toSorted((a, b) => compareText(a.id, b.id))
          .map((event) => [
            event.id,
            { ...factsOf(event), corrections: countCorrections(changes, event.id, released) },
          ]),
      ),
    ]),
  )
  const version = published?.version ?? 0
  const same: PublishedLock = { version, released, stories: facts }
  const isSame = published !== null && format(published) === format(same)
  return format(isSame ? same : { ...same, version: version + 1 })
}

const format = (lock: PublishedLock): string => `${JSON.stringify(lock, null, 2)}\n`
