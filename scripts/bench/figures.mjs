/**
 * The value below which `share` of the values lie.
 *
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)

/** @param {number} value */
export const ms = (value) => (value < 9.95 ? value.toFixed(1) : value.toFixed(0))

/**
 * A table as it stands in docs/performance.md.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function printTable(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n')
}
