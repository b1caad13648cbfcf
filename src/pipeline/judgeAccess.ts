import { DAY_MS, parseEdtf } from '../domain/calendar.ts'
import type { TextQuote } from '../domain/story.ts'
import { collapseText } from './locateQuote.ts'
import type { PageAnswer } from './readPage.ts'
import type { AccessRecord } from './recordSchemas.ts'

/** So long a page must be found altered or gone, look after look, before readers are told: sites have bad days. */
export const SURE_DAYS = 3

/** What the words of a page say of the words that are quoted from it; null when that cannot be told. */
export function findQuotes(answer: PageAnswer, quotes: readonly TextQuote[]): boolean | null {
  if (answer.kind !== 'page') return null
  const { text } = answer
  if (text === null || quotes.length === 0) return null
  // Only the words themselves: what stands around them moves with the page's furniture.
  return quotes.every(({ exact }) => text.includes(collapseText(exact)))
}

/**
 * The record of a source after one more look on the day `today` (`YYYY-MM-DD`). An answer that tells nothing changes
 * nothing; a page found altered or gone for the first time is only noted.
 */
export function judgeAccess(
  before: AccessRecord,
  answer: PageAnswer,
  quotes: readonly TextQuote[],
  today: string,
): AccessRecord {
  if (answer.kind === 'unclear') return before
  const { failing = today, ...rest } = before
  const found = answer.kind === 'gone' ? 'dead' : findQuotes(answer, quotes) === false ? 'altered' : 'live'
  if (found === 'live') return { ...rest, access: found, checked: today }
  const sure = before.access === found || daysBetween(failing, today) >= SURE_DAYS
  return { ...rest, failing, ...(sure && { access: found, checked: today }) }
}

function daysBetween(from: string, to: string): number {
  const [first, last] = [parseEdtf(from), parseEdtf(to)]
  return first && last ? (last.start - first.start) / DAY_MS : 0
}
