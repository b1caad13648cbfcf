import { lateCatalogue } from './lateCatalogue.ts'

/** What the served pages of a story with very many events say; no script loads it. The model of the section `large`. */
export const largeEn = {
  counted: { one: '{count} event, {from} to {to}', other: '{count} events, {from} to {to}' },
  when: 'Events over time',
  turningPoints: 'Turning points',
  first: { one: 'The first event', other: 'The first {count} events' },
  every: 'Every event, by year',
  file: 'All events in one file (Parquet, {size} MB)',
  noMonth: '{when}, month not known',
  part: '{when}, part {number} of {parts}',
} as const
const hi = {
  counted: { one: '{count} घटना, {from} से {to} तक', other: '{count} घटनाएं, {from} से {to} तक' },
  when: 'कब कितनी घटनाएं',
  turningPoints: 'अहम पड़ाव',
  first: { one: 'पहली घटना', other: 'पहली {count} घटनाएं' },
  every: 'सारी घटनाएं, साल के हिसाब से',
  file: 'सारी घटनाएं एक फ़ाइल में (Parquet, {size} MB)',
  noMonth: '{when}, महीना पता नहीं',
  part: '{when}, {parts} में से भाग {number}',
} as const

export const largeWords = lateCatalogue<typeof largeEn>('large', { hi, en: largeEn })
