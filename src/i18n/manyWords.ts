import { lateCatalogue } from './lateCatalogue.ts'

/** What the page of a large story says of itself; it comes with its script. The model of the section `many`. */
export const manyEn = {
  loaded: 'Loading: {shown} of {count} events are here, up to {date}. The numbers are of these.',
  whole: 'The server of this site gives files only as a whole: all {megabytes} MB have been loaded.',
  listPlace: 'Place in the list',
  findHint: 'The browser’s own “Find in page” sees these {listed} events; the search sees all {count}.',
  noTexts: 'The words of these events have not come.',
  placeOf: '{place} of {count}',
  findName: 'Find a name',
  moreNames: { one: '{count} more', other: '{count} more' },
} as const
const hi = {
  loaded: 'आ रही हैं: {count} में से {shown} घटनाएं यहां हैं, {date} तक की। संख्याएं इन्हीं की हैं।',
  whole: 'इस साइट का सर्वर फ़ाइलें केवल पूरी देता है: सारे {megabytes} MB लाए गए।',
  listPlace: 'सूची में जगह',
  findHint: 'ब्राउज़र की अपनी खोज केवल ये {listed} घटनाएं देखती है; ऊपर की खोज सारी {count}।',
  noTexts: 'इन घटनाओं के शब्द नहीं आए।',
  placeOf: '{count} में से {place}',
  findName: 'नाम ढूंढें',
  moreNames: { one: '{count} और', other: '{count} और' },
} as const

export const manyWords = lateCatalogue<typeof manyEn>('many', { hi, en: manyEn })
