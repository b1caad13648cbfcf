import type { Source, Story, StoryEvent } from '../domain/story.ts'
import { STATUSES } from '../domain/statuses.ts'
import { languagesOf } from '../domain/languages.ts'
import { FLAGS, NONE, type CitedSource, type EventColumns, type EventText } from './eventColumns.ts'

/** A story of a few rows and nothing else, for the list and the card, which show it as they show any other. */
export function storyOfRows(
  head: Story,
  columns: EventColumns,
  texts: ReadonlyMap<number, EventText>,
  rows: readonly number[],
): Story {
  const told = rows.flatMap((row) => {
    const text = texts.get(row)
    return text ? [{ row, text }] : []
  })
  const story = { ...head, forums: [...head.forums, ...unheldLanes(head)] }
  return {
    ...story,
    sources: told.flatMap(({ text }) => text.sources.map((source, at) => sourceOf(text.id, source, at))),
    events: told.map(({ row, text }) => eventOf(story, columns, row, text)),
  }
}

const sourceId = (event: string, at: number): string => `${event}-${at + 1}`

const sourceOf = (event: string, { url, published, publisher }: CitedSource, at: number): Source => ({
  id: sourceId(event, at),
  publisher: publisher ?? { en: url === null ? '' : new URL(url).hostname },
  headline: null,
  language: 'und',
  published,
  url,
  official: false,
  agency: null,
  origin: sourceId(event, at),
  nearestCopy: null,
})

function eventOf(head: Story, columns: EventColumns, row: number, text: EventText): StoryEvent {
  const { id, date, title, summary, sources } = text
  const told = columns.statuses[columns.status[row] ?? 0] ?? 'held'
  const status = STATUSES.find((each) => each === told)
  const lead = { source: sourceId(id, 0), quote: null }
  return {
    id,
    date,
    title,
    summary,
    forum: forumOf(head, columns, row),
    session: null,
    place: null,
    participants: participantsOf(columns, row),
    status: status ?? 'held',
    ...(status ? {} : { result: told }),
    series: undefined,
    importance: (columns.importance[row] ?? 3) as StoryEvent['importance'], // the columns hold 1 to 3
    lead: Object.fromEntries(languagesOf(head).map(([tag]) => [tag, lead])),
    sourceCount: Math.max(1, sources.length),
    independentCount: Math.max(1, sources.length),
    states: [],
    firstKnown: date,
    disputed: ((columns.flags[row] ?? 0) & FLAGS.disputed) !== 0,
  }
}

/** A lane in which no forum is: its events name none, and are shown under the lane's own name. */
const unheldLanes = ({ lanes, forums }: Story): Story['forums'] =>
  lanes
    .filter(({ id }) => !forums.some(({ lane }) => lane === id))
    .map(({ id, name }) => ({
      id: `lane-${id}`,
      lane: id,
      name,
      shortName: name,
      aliases: [],
      series: false,
    }))

/** Of an event that names none, one of its lane. */
function forumOf({ forums }: Story, { forum, forums: ids, lane, lanes }: EventColumns, row: number): string {
  const named = ids[forum[row] ?? NONE]
  const own = lanes[lane[row] ?? 0]
  return named ?? forums.find((each) => each.lane === own)?.id ?? ''
}

const participantsOf = ({ participants, people, offices }: EventColumns, row: number) =>
  Array.from(
    participants.people.subarray(participants.offsets[row], participants.offsets[row + 1]),
    (person, at) => ({
      person: people[person] ?? '',
      office: offices[participants.offices[(participants.offsets[row] ?? 0) + at] ?? NONE] ?? null,
    }),
  )
