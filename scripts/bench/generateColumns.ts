import { NONE, PRECISIONS, type EventColumns, type EventTexts } from '../../src/columns/eventColumns.ts'
import { DAY_MS, formatEdtfDay, formatEdtfMonth, startOfMonth, utcDay } from '../../src/domain/calendar.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { seededRandom } from '../../tests/fixtures/makeStory.ts'

/**
 * The bench's story as columns: ten years, 8 forums in as many lanes, 40 people; six events in ten lie in 24 bursts of about
 * three weeks, one in twenty is known to its month only. The same count and seed give the same columns.
 */
export function generateColumns(count: number, seed = 1): EventColumns {
  const random = seededRandom(seed)
  const bursts = Array.from({ length: BURSTS }, () => Math.floor(random() * DAYS))
  const dates = Array.from({ length: count }, () => generateDate(random, bursts))
  dates.sort((a, b) => a.begin - b.begin || a.end - a.begin - (b.end - b.begin))
  const taking = Uint8Array.from({ length: count }, () => Math.floor(random() * 4))
  const offsets = new Uint32Array(count + 1)
  for (let row = 0; row < count; row++) offsets[row + 1] = (offsets[row] ?? 0) + (taking[row] ?? 0)
  const places = offsets[count] ?? 0
  // The square favours the first: some forums and people are in the news far more often than others.
  const favoured = (most: number) => Math.floor(random() ** 2 * most)
  const forum = Uint16Array.from({ length: count }, () => favoured(FORUM_COUNT))
  const turningPoints = new Set(
    Array.from({ length: Math.min(TURNING_POINTS, count / 10) }, () => Math.floor(random() * count)),
  )
  return {
    count,
    begin: Float64Array.from(dates, ({ begin }) => begin),
    end: Float64Array.from(dates, ({ end }) => end),
    precision: Uint8Array.from(dates, ({ isMonth }) => PRECISIONS.indexOf(isMonth ? 'month' : 'day')),
    flags: new Uint8Array(count),
    lane: forum,
    forum,
    importance: Uint8Array.from({ length: count }, (_, row) =>
      turningPoints.has(row) ? 1 : random() < 0.3 ? 2 : 3,
    ),
    status: Uint8Array.from({ length: count }, () => (random() < 0.9 ? 0 : favoured(STATUSES.length))),
    participants: {
      offsets,
      people: Uint16Array.from({ length: places }, () => favoured(PERSON_COUNT)),
      offices: new Uint16Array(places).fill(NONE),
    },
    lanes: named('forum', FORUM_COUNT),
    forums: named('forum', FORUM_COUNT),
    people: named('person', PERSON_COUNT),
    offices: [],
    statuses: STATUSES,
  }
}

/** Texts of its rows, without a network: title, summary and one source each. */
export function generateTexts({ begin, end, forum, forums }: EventColumns): EventTexts {
  const textOf = (row: number) => {
    const [from, until] = [begin[row] ?? 0, end[row] ?? 0]
    const topic = forums[forum[row] ?? 0] ?? ''
    return {
      id: `event-${row + 1}`,
      date: until - from > DAY_MS ? formatEdtfMonth(from) : formatEdtfDay(from),
      title: { hi: `${topic}: प्रश्न ${row + 1} का उत्तर`, en: `${topic}: question ${row + 1} is answered` },
      summary: { hi: 'मंत्री ने सदन को बताया।', en: 'The minister told the house.' },
      sources: [
        {
          url: `https://example.org/questions/${row + 1}`,
          published: formatEdtfDay(from),
          publisher: { hi: 'सदन', en: 'The house' },
        },
      ],
    }
  }
  return {
    read: (rows) => Promise.resolve(rows.map(textOf)),
    rowOf: (id) => {
      const row = Number(/^event-(\d+)$/.exec(id)?.[1]) - 1
      return Promise.resolve(row >= 0 && row < begin.length ? row : null)
    },
  }
}

const FIRST_DAY = utcDay(2016, 1, 1)
const DAYS = 3653
const BURSTS = 24
const FORUM_COUNT = 8
const PERSON_COUNT = 40
/** A story has as many as its editors name, however many events. */
const TURNING_POINTS = 40

const named = (what: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${what}-${place + 1}`)

interface GeneratedDate {
  readonly begin: number
  readonly end: number
  readonly isMonth: boolean
}

function generateDate(random: () => number, bursts: readonly number[]): GeneratedDate {
  const burst = bursts[Math.floor(random() * BURSTS)] ?? 0
  // The sum of three is near to a bell.
  const day = random() < 0.6 ? burst + (random() + random() + random() - 1.5) * 14 : random() * DAYS
  const begin = FIRST_DAY + Math.floor(Math.min(DAYS - 1, Math.max(0, day))) * DAY_MS
  if (random() >= 0.05) return { begin, end: begin + DAY_MS, isMonth: false }
  const month = startOfMonth(begin)
  return { begin: month, end: startOfMonth(month + 31 * DAY_MS), isMonth: true }
}
