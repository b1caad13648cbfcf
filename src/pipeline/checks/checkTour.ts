import { parseEdtf, type Timezone } from '../../domain/calendar.ts'
import { STATUSES } from '../../domain/statuses.ts'
import type { Locale } from '../../domain/text.ts'
import { explainDate } from '../records/explainDate.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { StoryRecord, TourStepRecord } from '../records/storySchema.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import { storyTimezone } from '../records/storyTimezone.ts'
import { nearestName } from '../records/suggestName.ts'
import { countCharacters } from './checkText.ts'

/** Most characters of a caption, as a reader counts them: four lines of a phone, which leave room for the view. */
export const CAPTION_LIMIT = 200

/** A walk through the story shows what it speaks of: each step's event is there, in its window and after its filters. */
export const checkTour = (drafts: RecordDrafts): SourceIssue[] =>
  drafts.stories.flatMap((story) => {
    const { draft, at } = story.story
    return [
      ...(draft.tour?.length === 1 ? [errorAt(at('tour'), say.walkOfOneStep())] : []),
      ...(draft.tour ?? []).flatMap((step, position) => checkStep(step, position, story, drafts)),
    ]
  })

function checkStep(
  step: TourStepRecord,
  position: number,
  { story, events, languages }: StoryDraft,
  drafts: RecordDrafts,
): SourceIssue[] {
  const at = (...path: readonly (string | number)[]) => story.at('tour', position, ...path)
  const event = events.find(({ draft }) => draft.id === step.event)
  const timezone = storyTimezone(
    story.draft,
    events.map(({ draft }) => draft),
  )
  return [
    ...checkCaption(step, languages, at),
    // One whose id cannot be read may be the one that is meant.
    ...(event || drafts.unreadable.size > 0 || events.some(({ draft }) => draft.id === undefined)
      ? []
      : [errorAt(at('event'), say.unknownEventHere(step.event, nearestName(step.event, idsOf(events))))]),
    ...checkWindow(step, event, at, timezone),
    ...checkStatuses(step, story.draft.results, at),
    ...(event ? checkFilters(step, event, at) : []),
  ]
}

const idsOf = (events: StoryDraft['events']): readonly string[] =>
  events.flatMap(({ draft: { id } }) => id ?? [])

type At = (...path: readonly (string | number)[]) => Place

const checkCaption = ({ caption }: TourStepRecord, languages: readonly Locale[], at: At): SourceIssue[] =>
  languages.flatMap((locale) => {
    const text = caption[locale] ?? ''
    if (text.trim() === '') return [errorAt(at('caption', locale), say.emptyCaption())]
    const length = countCharacters(text)
    if (length <= CAPTION_LIMIT) return []
    return [errorAt(at('caption', locale), say.tooManyCharacters('caption', length, CAPTION_LIMIT))]
  })

function checkWindow(
  { window, event: id }: TourStepRecord,
  event: Located<EventRecord> | undefined,
  at: At,
  timezone: Timezone | undefined,
): SourceIssue[] {
  if (window === undefined) return []
  const unreadable = explainDate(window)
  if (unreadable !== null) return [errorAt(at('window'), unreadable)]
  const span = parseEdtf(window, timezone)
  if (!span || !/^[\d-]+(?:T[^/]+)?\/[\d-]+(?:T[^/]+)?$/.test(window))
    return [errorAt(at('window'), say.noWindow(window))]
  const date = event?.draft.date === undefined ? null : parseEdtf(event.draft.date, timezone)
  if (!date || (date.start < span.end && date.end > span.start)) return []
  return [errorAt(at('window'), say.outsideWindow(id, date.edtf, window))]
}

const checkStatuses = (
  { filters = {} }: TourStepRecord,
  results: StoryRecord['results'] = [],
  at: At,
): SourceIssue[] => {
  const known: readonly string[] = [...STATUSES, ...results.map(({ id }) => id)]
  return (filters.status ?? []).flatMap((status, position) =>
    known.includes(status)
      ? []
      : [
          errorAt(
            at('filters', 'status', position),
            say.unknownStatus(status, known, nearestName(status, known)),
          ),
        ],
  )
}

/** A filter that hides the event it is to show is a slip. */
function checkFilters(
  { filters = {}, event: id }: TourStepRecord,
  { draft }: Located<EventRecord>,
  at: At,
): SourceIssue[] {
  const participants = draft.participants ?? []
  const has = {
    person: participants.map(({ person }) => person),
    office: participants.map(({ office }) => office),
    forum: [draft.forum],
    status: [draft.result ?? draft.status],
  } as const
  return (['person', 'office', 'forum', 'status'] as const).flatMap((facet) => {
    const chosen: readonly string[] = filters[facet] ?? []
    const own: readonly (string | undefined)[] = has[facet]
    if (chosen.length === 0 || chosen.some((value) => own.includes(value))) return []
    return [errorAt(at('filters', facet), say.filterHides(id))]
  })
}
