import type { EventClaims, RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { registersOf } from '../records/seenByStory.ts'
import { isError, type Place, type SourceIssue } from '../records/sourceIssue.ts'

/**
 * The events of a story in which nothing is wrong, with their claims: of these it can be said already what their facts lack,
 * together with what is wrong elsewhere. Null while a file or an id cannot be read, for then their claims would seem wrong.
 */
export function soundPart(
  story: StoryDraft,
  drafts: RecordDrafts,
  issues: readonly SourceIssue[],
): StoryDraft | null {
  const { people, offices, forums, sources } = registersOf(drafts, [story])
  const records = [...people, ...offices, ...forums, ...sources, ...story.events]
  const isFileMissing = issues.some(({ said: [name] }) => name === 'fileMissing')
  if (isFileMissing || drafts.unreadable.size > 0) return null
  if (records.some(({ draft }) => draft.id === undefined)) return null
  const isWrong = findWrong(issues.filter(isError), [
    ...story.events.map((event) => event.at()),
    ...story.claims.map(({ place }) => place),
  ])
  const wrong = new Set([
    ...story.events.flatMap(({ draft, at }) => (isWrong(at()) ? [draft.id] : [])),
    ...story.claims.flatMap(({ event, place }: EventClaims) => (isWrong(place) ? [event] : [])),
  ])
  return {
    ...story,
    events: story.events.filter(({ draft }) => !wrong.has(draft.id)),
    // Of claims for no event it is told once nothing else is wrong.
    claims: story.claims.filter(
      ({ event }) => !wrong.has(event) && story.events.some(({ draft }) => draft.id === event),
    ),
    setAside: [],
  }
}

/** Whether something is wrong between the start of a record and that of the next one in its file. */
function findWrong(errors: readonly Place[], starts: readonly Place[]): (start: Place) => boolean {
  const lines = new Map<string, number[]>()
  for (const { file, line } of starts) lines.set(file, [...(lines.get(file) ?? []), line])
  const wrong = new Set(
    errors.map(({ file, line }) => {
      const start = Math.max(0, ...(lines.get(file) ?? []).filter((each) => each <= line))
      return `${file}:${start}`
    }),
  )
  return ({ file, line }) => wrong.has(`${file}:${line}`)
}
