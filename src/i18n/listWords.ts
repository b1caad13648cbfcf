import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `events`. */
export const listEn = {
  onlyWith: 'Show only events with this person',
  backgroundHeading: 'Background',
  /** Before the headings of stretches of time and their dates. */
  eras: 'Eras: {eras}',
} as const
const hi = {
  onlyWith: 'सिर्फ़ इनकी घटनाएं दिखाएं',
  backgroundHeading: 'पृष्ठभूमि',
  eras: 'दौर: {eras}',
} as const

/** Words of the list alone; they arrive with what renders it. */
export const listWords = lateCatalogue<typeof listEn>('events', { hi, en: listEn })
