import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `card`. */
export const cardEn = {
  place: 'Where',
  people: 'Who',
  forum: 'Forum or subject',
  disagreements: 'Where sources differ',
  loading: 'Loading the sources …',
  failed: 'The other sources could not be loaded. Check the connection and try again.',
  inSeries: 'In the series',
  sessionsMissing: 'Not on record here: {sessions}',
  onward: 'Before and after',
  related: 'Read beside it',
} as const
const hi = {
  place: 'कहां',
  people: 'कौन',
  forum: 'मंच या विषय',
  disagreements: 'किन बातों पर स्रोत एकमत नहीं',
  loading: 'स्रोत लोड हो रहे हैं …',
  failed: 'बाक़ी स्रोत लोड नहीं हो सके। कनेक्शन देखकर फिर कोशिश करें।',
  inSeries: 'शृंखला में',
  sessionsMissing: 'यहां दर्ज नहीं: {sessions}',
  onward: 'इससे पहले और बाद',
  related: 'यह भी पढ़ें',
} as const

/** The names of an event's facts, and the words around its sources and its ways on: they arrive with the card. */
export const cardWords = lateCatalogue<typeof cardEn>('card', { hi, en: cardEn })
