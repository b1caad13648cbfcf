/**
 * Which entries have a term: exactly, as a beginning, or with a letter or two wrong. A story has some thousands of terms,
 * so that one look at each is quicker than a tree of them is built.
 */
export interface WordIndex {
  readonly add: (term: string, id: number) => void
  readonly exact: (term: string) => ReadonlySet<number>
  /** Entries with a term that begins so, the term itself among them. */
  readonly begun: (start: string) => ReadonlySet<number>
  /** Entries with a term that so many letters left out, put in or changed make of this one. */
  readonly slipped: (term: string, most: number) => ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

export function createWordIndex(): WordIndex {
  const terms = new Map<string, Set<number>>()
  const idsOf = (fits: (term: string) => boolean): ReadonlySet<number> => {
    const found = new Set<number>()
    for (const [term, ids] of terms) if (fits(term)) for (const id of ids) found.add(id)
    return found
  }
  return {
    add: (term, id) => {
      const ids = terms.get(term)
      if (ids) ids.add(id)
      else terms.set(term, new Set([id]))
    },
    exact: (term) => terms.get(term) ?? NONE,
    begun: (start) => idsOf((term) => term.startsWith(start)),
    slipped: (wanted, most) => idsOf((term) => isWithin(wanted, term, most)),
  }
}

/** Whether at most so many edits (Levenshtein) lead from one text to the other. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[b.length] ?? 0) <= most
}
