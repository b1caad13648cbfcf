/**
 * The candidate that takes the fewest typing errors to reach, if they are few for its length, or the only one that
 * contains what was written (`rajnath` → `rajnath-singh`).
 */
export function nearestName(written: string, candidates: Iterable<string>): string | null {
  const word = written.toLowerCase().replaceAll(/[\s_]+/g, '-')
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  const containing: string[] = []
  for (const candidate of candidates) {
    const distance = typingErrors(word, candidate.toLowerCase(), least)
    if (distance < least) [best, least] = [candidate, distance]
    if (word.length > 2 && sharesName(word, candidate)) containing.push(candidate)
  }
  return best ?? (containing.length === 1 ? (containing[0] ?? null) : null)
}

const sharesName = (word: string, candidate: string): boolean =>
  candidate.includes(word) || (candidate.length > 2 && word.includes(candidate))

/** Levenshtein distance with swaps of neighbours counted once; stops early at `limit`. */
function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? limit) + 1 : limit,
      )
    }
    ;[before, previous] = [previous, current]
  }
  return Math.min(limit, previous[b.length] ?? limit)
}
