import { LOOKS, laneLooks } from '../../domain/laneLook.ts'
import { STATUSES } from '../../domain/statuses.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { namesFor, namesInPattern } from '../records/seriesNames.ts'
import { chosenLook, SHAPES } from '../records/storySchema.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { nearestName } from '../records/suggestName.ts'
import { say, type Said } from '../words/issueWords.ts'
import type { NamedList } from '../words/namingWordsEn.ts'

/** What a story calls things itself: results, numbered series, the looks of its lanes and its filters. */
export const checkNaming = (drafts: RecordDrafts): SourceIssue[] =>
  drafts.stories.flatMap((story) => [
    ...checkResults(story),
    ...checkOwnSeries(story),
    ...checkLooks(story),
    ...checkTwice(story.story.draft.filters ?? [], 'filters', (position) =>
      story.story.at('filters', position),
    ),
  ])

type At = (position: number) => ReturnType<StoryDraft['story']['at']>

const checkTwice = (ids: readonly (string | undefined)[], list: NamedList, at: At): SourceIssue[] =>
  ids.flatMap((id = '', position) =>
    ids.indexOf(id) < position ? [errorAt(at(position), say.namedTwice(list, id))] : [],
  )

function checkResults({ story, events }: StoryDraft): SourceIssue[] {
  const { results = [] } = story.draft
  const ids = results.map(({ id }) => id)
  const at = (position: number) => story.at('results', position, 'id')
  return [
    ...checkTwice(ids, 'results', at),
    ...ids.flatMap((id, position) =>
      STATUSES.some((status) => status === id) ? [errorAt(at(position), say.resultIsStatus(id))] : [],
    ),
    ...events.flatMap((event) => checkResult(event, ids)),
  ]
}

function checkResult(event: Located<EventRecord>, known: readonly string[]): SourceIssue[] {
  const { result, status } = event.draft
  if (result === undefined) return []
  if (!known.includes(result)) return [errorAt(event.at('result'), explainUnknown(result, 'results', known))]
  return status === undefined || status === 'held'
    ? []
    : [errorAt(event.at('result'), say.resultTooSoon(status))]
}

const explainUnknown = (id: string, list: NamedList, known: readonly string[]): Said =>
  known.length === 0 ? say.noneNamed(list, id) : say.unknownNamed(list, id, known, nearestName(id, known))

function checkOwnSeries({ story, events, languages }: StoryDraft): SourceIssue[] {
  const { series = [] } = story.draft
  const ids = series.map(({ id }) => id)
  return [
    ...checkTwice(ids, 'series', (position) => story.at('series', position, 'id')),
    ...series.flatMap(({ id, number }, position) => [
      ...languages.flatMap((tag) =>
        explainPattern(number[tag] ?? '', namesFor(tag)).map((message) =>
          errorAt(story.at('series', position, 'number', tag), message),
        ),
      ),
      ...(events.some(({ draft }) => draft.series === id)
        ? []
        : [warningAt(story.at('series', position, 'id'), say.unusedSeries(id))]),
    ]),
    ...events.flatMap((event) => {
      const { series: id, session } = event.draft
      if (id === undefined) return []
      if (!ids.includes(id)) return [errorAt(event.at('series'), explainUnknown(id, 'series', ids))]
      return session === undefined ? [errorAt(event.at('series'), say.noNumber())] : []
    }),
  ]
}

function explainPattern(pattern: string, known: readonly string[]): readonly Said[] {
  const names = namesInPattern(pattern)
  const foreign = names.find((name) => !known.includes(name))
  if (foreign !== undefined) return [say.patternForeign(foreign, known)]
  return names.length === 0 ? [say.patternWithout(pattern, known)] : []
}

/** Colour is never the only sign of a lane: two of them have not the same shape while there are others. */
function checkLooks({ story }: StoryDraft): SourceIssue[] {
  const { lanes = [] } = story.draft
  if (lanes.every(({ colour, shape }) => colour === undefined && shape === undefined)) return []
  const looks = laneLooks(lanes.map(chosenLook))
  return looks.flatMap(({ shape, colour }, position) => {
    const before = looks.findIndex(
      (other) => other.shape === shape && (looks.length <= LOOKS || other.colour === colour),
    )
    if (before === position) return []
    const free = SHAPES.filter((_, number) => looks.every((look) => look.shape !== number))
    return [
      errorAt(
        story.at('lanes', position),
        say.sameLook(lanes[position]?.id ?? '', lanes[before]?.id ?? '', free),
      ),
    ]
  })
}
