import { DAY_MS, parseEdtf } from '../../domain/calendar.ts'
import type { TextQuote } from '../../domain/story.ts'
import { collapseText } from './locateQuote.ts'
import type { PageAnswer } from './readPage.ts'
import type { AccessRecord } from '../records/recordSchemas.ts'

/** So long a page must be found altered or gone, look after look, before readers are told: sites have bad days. */
export const SURE_DAYS = 3

/** How often at least the day of a page that is still live is written anew: each time would bury what is news. */
export const ANEW_DAYS = 28

/** Whether the words that are quoted from a page stand in it; null when that cannot be told. */
export function findQuotes(answer: PageAnswer, quotes: readonly TextQuote[]): boolean | null {
  if (answer.kind !== 'page') return null
  const { text, whole } = answer
  if (text === null || quotes.length === 0) return null
  // Only the words themselves: what stands around them moves with the page's furniture.
  return quotes.every(({ exact }) => text.includes(collapseText(exact))) || (whole ? false : null)
}

/**
 * The record of a source after one more look on the day `today` (`YYYY-MM-DD`). An answer that tells nothing changes
 * nothing; a page found altered or gone for the first time is only noted, and so is one that is now the other of the two.
 */
export function judgeAccess(
  before: AccessRecord,
  answer: PageAnswer,
  quotes: readonly TextQuote[],
  today: string,
): AccessRecord {
  if (answer.kind === 'unclear') return before
  const { failing, ...rest } = before
  const found = answer.kind === 'gone' ? 'dead' : findQuotes(answer, quotes) === false ? 'altered' : 'live'
  if (found === 'live') {
    const isNews = before.access !== 'live' || daysBetween(before.checked ?? '', today) >= ANEW_DAYS
    return isNews ? { ...rest, access: found, checked: today } : rest
  }
  const since = failing?.found === found ? failing.since : today
  const sure = before.access === found || daysBetween(since, today) >= SURE_DAYS
  return { ...rest, failing: { found, since }, ...(sure && { access: found, checked: today }) }
}

function daysBetween(from: string, to: string): number {
  const [first, last] = [parseEdtf(from), parseEdtf(to)]
  return first && last ? (last.start - first.start) / DAY_MS : Infinity
}
