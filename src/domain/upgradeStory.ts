import { formatEdtfDay, parseEdtf } from './calendar.ts'
import { isRecord } from './untrustedJson.ts'

/**
 * Files of an older schema as this one has them. What the old form did not know is filled with the least that is surely
 * true: no claims, no states, one independent source, and an event known from its own first day. Shapes are judged
 * afterwards, so anything that is not as expected is passed on as it is.
 */

export type Fields = Readonly<Record<string, unknown>>

/** A story of schema 1: before claims, states, coverage and corrections. */
export const upgradeStory = (story: Fields): Fields => ({
  ...story,
  schemaVersion: 2,
  sources: each(story['sources'], upgradeSource),
  events: each(story['events'], upgradeEvent),
  coverage: [],
  changes: [],
})

export const each = (list: unknown, upgrade: (record: Fields) => Fields): unknown =>
  Array.isArray(list) ? list.map((record: unknown) => (isRecord(record) ? upgrade(record) : record)) : list

export const upgradeSource = (source: Fields): Fields => ({ ...source, origin: source['id'] })

function upgradeEvent(event: Fields): Fields {
  const date = typeof event['date'] === 'string' ? parseEdtf(event['date']) : null
  const firstKnown = date === null ? event['date'] : formatEdtfDay(date.start)
  return { ...event, independentCount: 1, states: [], firstKnown }
}
