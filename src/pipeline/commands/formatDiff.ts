/** Lines around a change that are shown with it. */
const AROUND = 2

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/**
 * Two texts, line by line, as editors read it: what goes begins with `-`, what comes with `+`.
 *
 *   --- data/site.yaml
 *     # Settings of the site.
 *   - format: 1
 *   + format: 2
 */
export function formatDiff(name: string, before: string, after: string): string {
  const lines = compareLines(linesOf(before), linesOf(after))
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ sign }) => sign !== ' '),
  )
  const shown = lines.flatMap(({ sign, text }, at) => {
    if (near[at]) return [`${sign} ${text}`]
    return near[at - 1] ? ['  …'] : []
  })
  return [`--- ${name}`, ...shown].join('\n')
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)

function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const least = Math.min(before.length, after.length) - head
  while (tail < least && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: ' ', text }))
  return [
    ...same(before.slice(0, head)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ]
}

/** By the longest lines that both have in the same order. */
function between(before: readonly string[], after: readonly string[]): readonly Line[] {
  /** [i][j]: how many lines both have from there on. */
  const common = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old = '', now = ''] = [before[i], after[j]]
    if (i < before.length && j < after.length && old === now) {
      lines.push({ sign: ' ', text: old })
      i += 1
      j += 1
    } else if (i < before.length && (j >= after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: old })
      i += 1
    } else {
      lines.push({ sign: '+', text: now })
      j += 1
    }
  }
  return lines
}
