import { formatEdtfDay, knowsTime, parseEdtf, type EventDate, type Timezone } from '../../domain/calendar.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { EventRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { storyTimezone } from '../records/storyTimezone.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/**
 * Nothing is known before its report, nothing has been held before its day, and the last state is what the event shows.
 * Order and form are checkDates' part.
 */
export function checkStates(drafts: RecordDrafts): SourceIssue[] {
  const reports = new Map(drafts.sources.map(({ draft }) => [draft.url, draft]))
  return drafts.stories.flatMap(({ story, events }) => {
    const timezone = storyTimezone(
      story.draft,
      events.map(({ draft }) => draft),
    )
    return events.flatMap((event) => checkEventStates(event, reports, timezone))
  })
}

type Reports = ReadonlyMap<string | undefined, Partial<Readonly<Record<keyof SourceRecord, unknown>>>>

const dateOf = (text: unknown, timezone?: Timezone): EventDate | null =>
  typeof text === 'string' ? parseEdtf(text, timezone) : null

function checkEventStates(
  event: Located<EventRecord>,
  reports: Reports,
  timezone: Timezone | undefined,
): SourceIssue[] {
  const states = event.draft.states ?? []
  return states.flatMap((state, position) => {
    const [known, date] = [dateOf(state.known, timezone), dateOf(state.date, timezone)]
    const published = state.url === undefined ? null : dateOf(reports.get(state.url)?.['published'])
    const place = event.at('states', position, 'known')
    return [
      ...(known && published && known.end <= published.start
        ? [errorAt(place, say.knownBeforeReport(known.edtf, published.edtf))]
        : []),
      ...(state.status === 'held' && known && date && known.end <= date.start
        ? [
            errorAt(
              place,
              say.heldBeforeDay(known.edtf, knowsTime(date) ? date.edtf : formatEdtfDay(date.start)),
            ),
          ]
        : []),
      ...(position === states.length - 1 ? checkLast(event, state, position) : []),
    ]
  })
}

function checkLast(
  event: Located<EventRecord>,
  { status, date }: { readonly status: string; readonly date: string },
  position: number,
): SourceIssue[] {
  const { status: shown, date: day } = event.draft
  const place = event.at('states', position)
  // Behind the story, what was held is context.
  const isSame = status === shown || (status === 'held' && shown === 'context')
  if (shown === undefined || day === undefined || (isSame && date === day)) return []
  return [errorAt(place, say.lastStateNotShown(status, date, shown, day))]
}
