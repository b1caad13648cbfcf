import { knowsTime, parseEdtf, type EventDate } from '../../domain/calendar.ts'
import { hasHappened } from '../../domain/hasHappened.ts'
import { explainDate } from '../records/explainDate.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord, HeldOffice, PersonRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Dates that can be read, in an order that can be, and none that is reported before it can have happened. */
export function checkDates(drafts: RecordDrafts): SourceIssue[] {
  const sources = new Map(drafts.sources.map(({ draft }) => [draft.id, draft]))
  return [
    ...drafts.people.flatMap(checkTerms),
    ...drafts.sources.flatMap((source) =>
      checkDay(source.draft.published, source.at('published'), 'published'),
    ),
    ...drafts.stories.flatMap((story) => checkStoryDates(story, sources)),
  ]
}

type Sources = ReadonlyMap<string | undefined, Located<SourceRecord>['draft']>

function checkStoryDates({ story, events }: StoryDraft, sources: Sources): SourceIssue[] {
  const updated = dateOf(story.draft.updated)
  return [
    ...checkDay(story.draft.updated, story.at('updated'), 'updated'),
    ...checkEdtf(story.draft.period, story.at('period'), 'period'),
    ...events.flatMap((event) => [
      ...checkEdtf(event.draft.date, event.at('date'), 'date'),
      ...checkNotAhead(event, updated),
      ...checkLatestDay(event, sources),
      ...checkStates(event),
    ]),
  ]
}

const dateOf = (text: string | undefined): EventDate | null => (text === undefined ? null : parseEdtf(text))

/** @param field to be offered as a line with the date */
function checkEdtf(text: string | undefined, place: Place, field: string): SourceIssue[] {
  const said = text === undefined ? null : explainDate(text, field)
  return said === null ? [] : [errorAt(place, said)]
}

export function checkDay(text: string | undefined, place: Place, field: string): SourceIssue[] {
  const unreadable = checkEdtf(text, place, field)
  if (unreadable.length > 0 || text === undefined || /^\d{4}-\d\d-\d\d$/.test(text)) return unreadable
  return [errorAt(place, say.notOneDay(text))]
}

/** A day, or a time of one. */
function checkMoment(text: string | undefined, place: Place, field: string): SourceIssue[] {
  const date = dateOf(text)
  return date && knowsTime(date) && !date.isSpan ? [] : checkDay(text, place, field)
}

function checkNotAhead(event: Located<EventRecord>, updated: EventDate | null): SourceIssue[] {
  const date = dateOf(event.draft.date)
  if (event.draft.status !== 'held' || !date || !updated || date.start < updated.end) return []
  return [errorAt(event.at('status'), say.heldAhead(date.edtf, updated.edtf))]
}

const saysOnlyByWhen = (date: string | undefined): boolean => date?.startsWith('[..') === true

/** A date that gives only the latest day is of what is still to come, and begins with the report that gave it. */
function checkLatestDay(event: Located<EventRecord>, sources: Sources): SourceIssue[] {
  const { date, status, states = [], sources: cited = [] } = event.draft
  const isPast = status !== undefined && hasHappened(status)
  const past = states.findIndex((state) => hasHappened(state.status) && saysOnlyByWhen(state.date))
  const isReported =
    states.some((state) => state.date === date) ||
    cited.some(({ source }) => sources.get(source)?.published !== undefined)
  return [
    ...(past === -1 ? [] : [errorAt(event.at('states', past, 'date'), say.heldByWhen())]),
    ...(saysOnlyByWhen(date) && isPast ? [errorAt(event.at('date'), say.heldByWhen())] : []),
    ...(saysOnlyByWhen(date) && !isPast && !isReported
      ? [errorAt(event.at('date'), say.expectedSinceWhen())]
      : []),
  ]
}

function checkStates(event: Located<EventRecord>): SourceIssue[] {
  const states = event.draft.states ?? []
  return states.flatMap((state, position) => {
    const place = event.at('states', position)
    const before = dateOf(states[position - 1]?.known)
    const known = dateOf(state.known)
    const late = before && known && known.end <= before.start
    return [
      ...checkMoment(state.known, event.at('states', position, 'known'), 'known'),
      ...checkEdtf(state.date, event.at('states', position, 'date'), 'date'),
      ...(late ? [errorAt(place, say.statesOutOfOrder(known.edtf, before.edtf))] : []),
    ]
  })
}

// --- terms of office -------------------------------------------------------------------------------------------------

function checkTerms(person: Located<PersonRecord>): SourceIssue[] {
  return (person.draft.offices ?? []).flatMap((held, position) => [
    ...checkBound(held.from, person.at('offices', position, 'from'), 'from', ['unknown']),
    ...checkBound(held.to, person.at('offices', position, 'to'), 'to', ['unknown', '..']),
    ...checkTermOrder(held, person.at('offices', position, 'to')),
  ])
}

const checkBound = (text: string, place: Place, field: string, words: readonly string[]): SourceIssue[] =>
  words.includes(text) ? [] : checkEdtf(text, place, field)

function checkTermOrder(held: HeldOffice, place: Place): SourceIssue[] {
  const [from, to] = [parseEdtf(held.from), parseEdtf(held.to)]
  if (!from || !to || to.end > from.start) return []
  return [errorAt(place, say.termBackwards(to.edtf, from.edtf))]
}

/** True when some day of the date may fall into the term; an unknown bound excludes nothing, nor does a term to correct. */
export function mayHoldOffice(held: HeldOffice, date: EventDate): boolean {
  const [from, to] = [parseEdtf(held.from), parseEdtf(held.to)]
  if (from && to && to.end <= from.start) return true
  return (from === null || from.start < date.end) && (to === null || to.end > date.start)
}
