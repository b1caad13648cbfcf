/*
 * What the page uses and the oldest engines it comes alive in (src/build/oldestEngines.ts) lack: lists only. Pages of ours
 * import it before anything else; the loader, which runs in other people's pages, does without.
 */
export const NEWER_OF_LISTS = {
  // Chrome 110, Firefox 115, Safari 16
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is what makes the other
    return [...this].sort(compare)
  },
  toReversed<T>(this: readonly T[]): T[] {
    // oxlint-disable-next-line unicorn/no-array-reverse -- likewise
    return [...this].reverse()
  },
  // Firefox 104
  findLast<T>(this: readonly T[], test: Test<T>): T | undefined {
    return this[findLastIndex(this, test)]
  },
  findLastIndex<T>(this: readonly T[], test: Test<T>): number {
    return findLastIndex(this, test)
  },
}

type Test<T> = (value: T, at: number, list: readonly T[]) => unknown

function findLastIndex<T>(list: readonly T[], test: Test<T>): number {
  let at = list.length
  // Below the first there is none: -1, as the engines say.
  while (at-- > 0) if (test(list[at] as T, at, list)) return at // it is inside the list
  return -1
}

/** Gives a prototype those that it lacks, unseen by `for … in`, as its own are. */
export function addNewer(prototype: object) {
  for (const [name, value] of Object.entries(NEWER_OF_LISTS))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

addNewer(Array.prototype)
