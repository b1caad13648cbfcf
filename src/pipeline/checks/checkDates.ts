import { knowsTime, parseEdtf, type EventDate } from '../../domain/calendar.ts'
import { hasHappened } from '../../domain/hasHappened.ts'
import { explainDate } from '../records/explainDate.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord, HeldOffice, PersonRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'

/** Dates that can be read, in an order that can be, and none that is reported before it can have happened. */
export function checkDates(drafts: RecordDrafts): SourceIssue[] {
  const sources = new Map(drafts.sources.map(({ draft }) => [draft.id, draft]))
  return [
    ...drafts.people.flatMap(checkTerms),
    ...drafts.sources.flatMap((source) => checkDay(source.draft.published, source.at('published'))),
    ...drafts.stories.flatMap((story) => checkStoryDates(story, sources)),
  ]
}

type Sources = ReadonlyMap<string | undefined, Located<SourceRecord>['draft']>

function checkStoryDates({ story, events }: StoryDraft, sources: Sources): SourceIssue[] {
  const updated = dateOf(story.draft.updated)
  return [
    ...checkDay(story.draft.updated, story.at('updated')),
    ...checkEdtf(story.draft.period, story.at('period')),
    ...events.flatMap((event) => [
      ...checkEdtf(event.draft.date, event.at('date')),
      ...checkNotAhead(event, updated),
      ...checkLatestDay(event, sources),
      ...checkStates(event),
    ]),
  ]
}

const dateOf = (text: string | undefined): EventDate | null => (text === undefined ? null : parseEdtf(text))

function checkEdtf(text: string | undefined, place: Place): SourceIssue[] {
  const message = text === undefined ? null : explainDate(text)
  return message === null ? [] : [errorAt(place, message)]
}

export function checkDay(text: string | undefined, place: Place): SourceIssue[] {
  const unreadable = checkEdtf(text, place)
  if (unreadable.length > 0 || text === undefined || /^\d{4}-\d\d-\d\d$/.test(text)) return unreadable
  return [
    errorAt(
      place,
      `“${text}” should be one day: write it as 2024-12-10, or delete the line if the day is not known`,
    ),
  ]
}

/** A day, or a time of one. */
function checkMoment(text: string | undefined, place: Place): SourceIssue[] {
  const date = dateOf(text)
  return date && knowsTime(date) && !date.isSpan ? [] : checkDay(text, place)
}

function checkNotAhead(event: Located<EventRecord>, updated: EventDate | null): SourceIssue[] {
  const date = dateOf(event.draft.date)
  if (event.draft.status !== 'held' || !date || !updated || date.start < updated.end) return []
  return [
    errorAt(
      event.at('status'),
      `this event is “held” on ${date.edtf}, after the records were last updated (${updated.edtf}): ` +
        'make it “scheduled” or “announced”, correct the date, or bring “updated” in story.yaml up to date',
    ),
  ]
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
  const EARLIEST = 'what took place did so after some day: give that too, as "[2025-12-01..2025-12-31]"'
  return [
    ...(past === -1 ? [] : [errorAt(event.at('states', past, 'date'), EARLIEST)]),
    ...(saysOnlyByWhen(date) && isPast ? [errorAt(event.at('date'), EARLIEST)] : []),
    ...(saysOnlyByWhen(date) && !isPast && !isReported
      ? [
          errorAt(
            event.at('date'),
            'no report says since when this is expected: add it to “states:” with its day',
          ),
        ]
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
      ...checkMoment(state.known, event.at('states', position, 'known')),
      ...checkEdtf(state.date, event.at('states', position, 'date')),
      ...(late
        ? [
            errorAt(
              place,
              `what was known on ${known.edtf} stands after ${before.edtf}: put the earlier day first`,
            ),
          ]
        : []),
    ]
  })
}

// --- terms of office -------------------------------------------------------------------------------------------------

function checkTerms(person: Located<PersonRecord>): SourceIssue[] {
  return (person.draft.offices ?? []).flatMap((held, position) => [
    ...checkBound(held.from, person.at('offices', position, 'from'), ['unknown']),
    ...checkBound(held.to, person.at('offices', position, 'to'), ['unknown', '..']),
    ...checkTermOrder(held, person.at('offices', position, 'to')),
  ])
}

const checkBound = (text: string, place: Place, words: readonly string[]): SourceIssue[] =>
  words.includes(text) ? [] : checkEdtf(text, place)

function checkTermOrder(held: HeldOffice, place: Place): SourceIssue[] {
  const [from, to] = [parseEdtf(held.from), parseEdtf(held.to)]
  if (!from || !to || to.end > from.start) return []
  return [
    errorAt(place, `the term ends (${to.edtf}) before it starts (${from.edtf}): correct “from” or “to”`),
  ]
}

/** True when some day of the date may fall into the term; an unknown bound excludes nothing, nor does a term to correct. */
export function mayHoldOffice(held: HeldOffice, date: EventDate): boolean {
  const [from, to] = [parseEdtf(held.from), parseEdtf(held.to)]
  if (from && to && to.end <= from.start) return true
  return (from === null || from.start < date.end) && (to === null || to.end > date.start)
}
