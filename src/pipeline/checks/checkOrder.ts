import { compareStarts, parseEdtf, type Timezone } from '../../domain/calendar.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'
import { storyTimezone } from '../records/storyTimezone.ts'
import { nearestName } from '../records/suggestName.ts'

type EventDraft = Located<EventRecord>
type ById = ReadonlyMap<string, EventDraft>

/** An event comes `after` one of the same story that begins on the same day, and never after itself. */
export const checkOrder = (drafts: RecordDrafts): SourceIssue[] => drafts.stories.flatMap(checkStoryOrder)

function checkStoryOrder({ story, events }: StoryDraft): SourceIssue[] {
  const timezone = storyTimezone(
    story.draft,
    events.map(({ draft }) => draft),
  )
  const byId = new Map(
    events.flatMap((event) => (event.draft.id === undefined ? [] : [[event.draft.id, event]])),
  )
  return [...events.flatMap((event) => checkAfter(event, byId, timezone)), ...checkCircles(events, byId)]
}

function checkAfter(event: EventDraft, byId: ById, timezone: Timezone | undefined): SourceIssue[] {
  const { id, after, date } = event.draft
  if (after === undefined) return []
  const tell = (said: Said): SourceIssue[] => [errorAt(event.at('after'), said)]
  if (after === id) return tell(say.afterItself())
  const first = byId.get(after)
  if (!first) return tell(say.unknownEventHere(after, nearestName(after, byId.keys())))
  const [here, there] = [date, first.draft.date].map((text = '') => parseEdtf(text, timezone))
  if (!here || !there) return []
  if (here.isChoice || there.isChoice) return tell(say.afterUnsureDay((here.isChoice ? here : there).edtf))
  if (compareStarts(here, there) === 0) return []
  return tell(say.afterAnotherDay(after, there.edtf, here.edtf))
}

/** Each circle once, where the first of its events is written. */
function checkCircles(events: readonly EventDraft[], byId: ById): SourceIssue[] {
  const told = new Set<string>()
  return events.flatMap((event) => {
    const circle = circleFrom(event, byId)
    if (circle.length < 2 || circle.some((id) => told.has(id))) return []
    circle.forEach((id) => told.add(id))
    return [errorAt(event.at('after'), say.circle([...circle, ...circle.slice(0, 1)]))]
  })
}

/** The ids met on the way from an event back to itself; none when the way ends or goes round elsewhere. */
function circleFrom(event: EventDraft, byId: ById): readonly string[] {
  const { id } = event.draft
  const way: string[] = []
  let at = id
  while (at !== undefined && !way.includes(at)) {
    way.push(at)
    at = byId.get(at)?.draft.after
  }
  return at !== undefined && at === id ? way : []
}
