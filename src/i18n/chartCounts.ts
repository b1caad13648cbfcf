import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `counts`. */
export const countsEn = {
  chartLabel: {
    one: 'Timeline of {count} event; the part shown, {range}',
    other: 'Timeline of {count} events; the part shown, {range}',
  },
  overviewLabel: 'Overview: the part shown, {range}',
  earlier: { one: '{count} earlier', other: '{count} earlier' },
  later: { one: '{count} later', other: '{count} later' },
  /** Events of which no report has come: with the year, or the years, that were named for them. */
  announcedFor: { one: '{count} announced for {years}', other: '{count} announced for {years}' },
  clusterEvents: { one: '{count} event close together', other: '{count} events close together' },
  pileEvents: { one: '{count} event, {range}', other: '{count} events, {range}' },
  listPosition: '{from}–{to} of {count}',
} as const
const hi = {
  chartLabel: {
    one: '{count} घटना की समयरेखा; दिख रहा हिस्सा, {range}',
    other: '{count} घटनाओं की समयरेखा; दिख रहा हिस्सा, {range}',
  },
  overviewLabel: 'पूरी अवधि: दिख रहा हिस्सा, {range}',
  earlier: { one: '{count} इससे पहले', other: '{count} इससे पहले' },
  later: { one: '{count} इसके बाद', other: '{count} इसके बाद' },
  announcedFor: { one: '{years} के लिए {count} घोषित', other: '{years} के लिए {count} घोषित' },
  clusterEvents: { one: 'पास-पास {count} घटना', other: 'पास-पास {count} घटनाएं' },
  pileEvents: { one: '{count} घटना, {range}', other: '{count} घटनाएं, {range}' },
  listPosition: '{count} में से {from}–{to}',
} as const

/** What the chart counts, and what it is called; it arrives with the chart. */
export const chartCounts = lateCatalogue<typeof countsEn>('counts', { hi, en: countsEn })
