import type { RowOutcome } from './sheetEvent.ts'

/**
 * The languages of a story: those in which at least half as many rows have a title as in the commonest, in the order of
 * the sheet. A few words in another language make no edition.
 */
export function storyLanguages(outcomes: readonly RowOutcome[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const outcome of outcomes) {
    if (outcome.kind !== 'event') continue
    for (const language of Object.keys(outcome.event.title))
      counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts].filter(([, count]) => count * 2 >= most).map(([language]) => language)
}
