import { parseEdtf } from '../../domain/calendar.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'

/** Sessions are numbered in the order of time, each number once, and only where a forum numbers them. */
export function checkSeries(drafts: RecordDrafts): SourceIssue[] {
  const numbered = new Map(drafts.forums.map(({ draft }) => [draft.id, draft.numbered === true]))
  return drafts.stories.flatMap((story) => [
    ...story.events.flatMap((event) => checkNumbered(event, numbered)),
    ...seriesOf(story).flatMap(checkOrder),
    ...checkLanes(story, numbered),
  ])
}

/** Whether each known forum numbers its sessions. */
type Forums = ReadonlyMap<string | undefined, boolean>

interface Session {
  readonly event: Located<EventRecord>
  readonly number: number
}

function checkNumbered(event: Located<EventRecord>, numbered: Forums): SourceIssue[] {
  const { forum, session } = event.draft
  if (session === undefined || numbered.get(forum) !== false) return []
  return [
    errorAt(
      event.at('session'),
      `“${forum}” does not number its sessions: delete “session”, or write “numbered: true” in forums.yaml`,
    ),
  ]
}

/** The sessions of each forum, by number. */
function seriesOf({ events }: StoryDraft): Session[][] {
  const series = new Map<string, Session[]>()
  for (const event of events) {
    const { forum, session } = event.draft
    if (forum === undefined || session === undefined) continue
    series.set(forum, [...(series.get(forum) ?? []), { event, number: session }])
  }
  return [...series.values()].map((sessions) => sessions.toSorted((a, b) => a.number - b.number))
}

function checkOrder(sessions: readonly Session[]): SourceIssue[] {
  return sessions.flatMap((session, position) => {
    const before = sessions[position - 1]
    if (!before) return []
    const there = before.event.at('session')
    const here = session.event.at('session')
    const where = `${there.file}:${there.line}`
    if (before.number === session.number) {
      return [
        errorAt(
          here,
          `session ${session.number} of this forum is already at ${where}: correct one of the two numbers`,
        ),
      ]
    }
    if (!isEarlier(session, before)) return []
    return [
      errorAt(
        here,
        `session ${session.number} (${session.event.draft.date}) is dated before session ${before.number} ` +
          `(${before.event.draft.date}, ${where}): correct a number or a date`,
      ),
    ]
  })
}

/** Surely earlier: imprecise dates that overlap are in no order. */
function isEarlier(session: Session, other: Session): boolean {
  const [date, against] = [parseEdtf(session.event.draft.date ?? ''), parseEdtf(other.event.draft.date ?? '')]
  return date !== null && against !== null && date.end <= against.start
}

// --- lanes -----------------------------------------------------------------------------------------------------------

/** Every forum stands in one lane, every lane has a name of its own, and every event's forum has a lane. */
function checkLanes({ story, events }: StoryDraft, forums: Forums): SourceIssue[] {
  const lanes = story.draft.lanes
  if (!lanes) return []
  const laneOf = new Map<string, string>()
  const issues: SourceIssue[] = []
  lanes.forEach((lane, i) => {
    if (lanes.findIndex(({ id }) => id === lane.id) < i) {
      issues.push(
        errorAt(
          story.at('lanes', i, 'id'),
          `the lane “${lane.id}” is there twice: give one of the two another id`,
        ),
      )
    }
    lane.forums?.forEach((forum, j) => {
      const other = laneOf.get(forum)
      if (other === undefined) laneOf.set(forum, lane.id)
      else
        issues.push(
          errorAt(
            story.at('lanes', i, 'forums', j),
            `“${forum}” is already in the lane “${other}”: delete it from one of the two`,
          ),
        )
    })
  })
  const homeless = events.filter(
    ({ draft }) => draft.forum !== undefined && forums.has(draft.forum) && !laneOf.has(draft.forum),
  )
  return [
    ...issues,
    ...homeless.map((event) =>
      errorAt(
        event.at('forum'),
        `“${event.draft.forum}” is in no lane of story.yaml: add it to the forums of a lane`,
      ),
    ),
  ]
}
