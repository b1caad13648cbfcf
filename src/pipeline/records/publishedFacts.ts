import { inLanguage } from '../../domain/text.ts'
import * as v from 'valibot'
import { FACT_FIELDS, type FactField } from './factFields.ts'
import type { EventRecord } from './recordSchemas.ts'
import { compareText, errorAt, type SourceIssue } from './sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** The facts of one event as they were published; an absent fact is an empty text. */
export type EventFacts = Readonly<Record<FactField, string>>

const FactsSchema = v.strictObject({
  date: v.string(),
  place: v.string(),
  participants: v.string(),
  session: v.string(),
  status: v.string(),
  /** Corrections of the event dated on the day of the release or later: those that the release already holds. */
  corrections: v.number(),
})

/** data/published.json: what the last release said. `npm run release-facts` writes it, nobody else. */
const LockSchema = v.strictObject({
  /** Raised by every release that changes a fact. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `updated` of the newest story then. */
  released: v.string(),
  stories: v.record(v.string(), v.record(v.string(), FactsSchema)),
})
export type PublishedLock = Readonly<v.InferOutput<typeof LockSchema>>

/** Read the facts of the last release; no file means that nothing has been released. */
export function readLock(
  file: string,
  text: string | undefined,
): { readonly lock: PublishedLock | null; readonly issues: SourceIssue[] } {
  if (text === undefined) return { lock: null, issues: [] }
  const result = v.safeParse(LockSchema, parseJson(text))
  if (result.success) return { lock: result.output, issues: [] }
  return { lock: null, issues: [errorAt({ file, line: 1 }, say.releaseUnreadable())] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The facts that a published event may not change silently. */
export function factsOf(event: EventRecord): EventFacts {
  return {
    date: event.date,
    place: inLanguage(event.place, 'en') ?? '',
    participants: (event.participants ?? [])
      .map(({ person, office }) => (office === undefined ? person : `${person}: ${office}`))
      .toSorted(compareText)
      .join(', '),
    session: event.session === undefined ? '' : String(event.session),
    status: event.status,
  }
}

/** The fields on which two records of one event differ. */
export const changedFields = (before: EventFacts, after: EventFacts): FactField[] =>
  FACT_FIELDS.filter((field) => before[field] !== after[field])
