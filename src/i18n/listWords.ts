import { lateCatalogue } from './lateCatalogue.ts'

const en = {
  onlyWith: 'Show only events with this person',
  backgroundHeading: 'Background',
} as const
const hi = {
  onlyWith: 'सिर्फ़ इनकी घटनाएं दिखाएं',
  backgroundHeading: 'पृष्ठभूमि',
} as const

/** Words of the list alone; they arrive with what renders it. */
export const listWords = lateCatalogue<typeof en>({ hi, en })
