import type { WordFit } from './matchWord.ts'
import type { Named } from './searchEntries.ts'
import type { Ordinal } from './storyIndex.ts'

/** Only the names that are exactly the query, if there are such; else all that have its words. */
export function preferWhole(
  names: readonly Named[],
  named: ReadonlySet<number>,
  words: readonly string[],
): ReadonlySet<number> {
  const whole = words.join(' ')
  const exact = [...named].filter((at) => names[at]?.names.has(whole))
  return exact.length > 0 ? new Set(exact) : named
}

/** The events whose text has the words, and those of the names that bring theirs. */
export function eventsOf(
  fit: WordFit,
  names: readonly Named[],
  words: readonly string[],
): ReadonlySet<Ordinal> {
  const found = new Set(fit.texts)
  for (const at of fit.names) {
    const named = names[at]
    if (named === undefined || !bringsEvents(named, fit, words)) continue
    for (const ordinal of named.ordinals) found.add(ordinal)
  }
  return found
}

/**
 * A person brings their events by any part of a name. A forum does by half of one or more, or when no text has the
 * words: `Zapad`, one word of five in a forum's name, is looking for that exercise and not for all of them.
 */
const bringsEvents = (named: Named, fit: WordFit, words: readonly string[]): boolean =>
  named.kind === 'person' || fit.texts.size === 0 || namesMostly(named, words)

const namesMostly = ({ names }: Named, words: readonly string[]): boolean =>
  [...names].some((name) => {
    const own = name.split(' ')
    return own.length <= 2 * words.length && words.every((word) => own.some((each) => each.startsWith(word)))
  })
