import { parseEdtf } from '../../domain/calendar.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

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
  const { forum, session, series } = event.draft
  if (session === undefined || series !== undefined || forum === undefined || numbered.get(forum) !== false)
    return []
  return [errorAt(event.at('session'), say.notNumbered(forum))]
}

/** The sessions of each forum, by number, and the numbers of each series of the story. */
function seriesOf({ events }: StoryDraft): Session[][] {
  const series = new Map<string, Session[]>()
  for (const event of events) {
    const { forum, session, series: own } = event.draft
    if (forum === undefined || session === undefined) continue
    const key = own === undefined ? forum : `series ${own}`
    series.set(key, [...(series.get(key) ?? []), { event, number: session }])
  }
  return [...series.values()].map((sessions) => sessions.toSorted((a, b) => a.number - b.number))
}

function checkOrder(sessions: readonly Session[]): SourceIssue[] {
  return sessions.flatMap((session, position) => {
    const before = sessions[position - 1]
    if (!before) return []
    const there = formatPlace(before.event.at('session'))
    const here = session.event.at('session')
    const isOwn = session.event.draft.series !== undefined
    if (before.number === session.number)
      return [errorAt(here, (isOwn ? say.numberTwice : say.sessionTwice)(session.number, there))]
    // Flights and the like are numbered as they are planned, and fly in another order.
    if (isOwn || !isEarlier(session, before)) return []
    const [date = '', other = ''] = [session.event.draft.date, before.event.draft.date]
    return [errorAt(here, say.sessionBefore(session.number, date, before.number, other, there))]
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
      issues.push(errorAt(story.at('lanes', i, 'id'), say.laneTwice(lane.id)))
    }
    lane.forums?.forEach((forum, j) => {
      const other = laneOf.get(forum)
      if (other === undefined) laneOf.set(forum, lane.id)
      else issues.push(errorAt(story.at('lanes', i, 'forums', j), say.forumInTwoLanes(forum, other)))
    })
  })
  const homeless = events.flatMap(({ draft: { forum }, at }) =>
    forum === undefined || !forums.has(forum) || laneOf.has(forum)
      ? []
      : [errorAt(at('forum'), say.forumInNoLane(forum))],
  )
  return [...issues, ...homeless]
}
