import { lateCatalogue } from './lateCatalogue.ts'

const en = {
  earlier: { one: '{count} earlier', other: '{count} earlier' },
  later: { one: '{count} later', other: '{count} later' },
  clusterEvents: { one: '{count} event close together', other: '{count} events close together' },
} as const
const hi = {
  earlier: { one: '{count} इससे पहले', other: '{count} इससे पहले' },
  later: { one: '{count} इसके बाद', other: '{count} इसके बाद' },
  clusterEvents: { one: 'पास-पास {count} घटना', other: 'पास-पास {count} घटनाएं' },
} as const

/** What the chart counts; it arrives with the chart. */
export const chartCounts = lateCatalogue<typeof en>({ hi, en })
