import type { Direction } from '../dates/mention.ts'
import type { Word } from '../names/wordsOf.ts'
import { AHEAD, BEHIND, CANCELLED, POSTPONED } from './statusWords.ts'

/** As records have it, what an article can say of an event. */
export type DraftStatus = 'held' | 'scheduled' | 'announced' | 'postponed' | 'cancelled' | 'context'

/**
 * What has become of an event by the words of its clause and the side of its date.
 *
 * @param knowsDay what is to come on a known day is scheduled, else announced
 */
export function statusOf(
  words: readonly Word[],
  direction: Direction | null,
  knowsDay: boolean,
): DraftStatus {
  const texts = words.map(({ text }) => text.toLowerCase())
  if (texts.some((text) => CANCELLED.has(text))) return 'cancelled'
  if (texts.some((text) => POSTPONED.has(text))) return 'postponed'
  return isAhead(texts, direction) ? (knowsDay ? 'scheduled' : 'announced') : 'held'
}

/** The date's side first; else the last word of either tense. */
function isAhead(texts: readonly string[], direction: Direction | null): boolean {
  if (direction === 'future') return true
  if (direction === 'past') return false
  const ahead = texts.findLastIndex((text) => AHEAD.has(text))
  return ahead > -1 && ahead > texts.findLastIndex((text) => BEHIND.has(text))
}
