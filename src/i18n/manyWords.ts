import { lateCatalogue } from './lateCatalogue.ts'

/** What the page of a large story says of itself; it comes with its script. The model of the section `many`. */
export const manyEn = {
  loaded: 'Loading: {shown} of {count} events so far, up to {date}. All figures are for these.',
  whole: 'The server of this site sends whole files only, so all {megabytes} MB have been loaded.',
  listPlace: 'Place in the list',
  findHint:
    'The browser’s own “Find in page” sees only these {listed} events; the search above covers all {count}.',
  noTexts: 'The texts of these events could not be loaded.',
  placeOf: '{place} of {count}',
  findName: 'Find a name',
  moreNames: { one: '{count} more', other: '{count} more' },
} as const
const hi = {
  loaded: 'लोड हो रहा है: अब तक {count} में से {shown} घटनाएं आई हैं, {date} तक की। सारी गिनती इन्हीं की है।',
  whole: 'इस साइट का सर्वर सिर्फ़ पूरी फ़ाइल भेजता है, इसलिए सारे {megabytes} MB लोड किए गए।',
  listPlace: 'सूची में जगह',
  findHint: 'ब्राउज़र की अपनी खोज सिर्फ़ इन {listed} घटनाओं में ढूंढती है; ऊपर की खोज सभी {count} में।',
  noTexts: 'इन घटनाओं का ब्योरा लोड नहीं हो सका।',
  placeOf: '{count} में से {place}',
  findName: 'नाम ढूंढें',
  moreNames: { one: '{count} और', other: '{count} और' },
} as const

export const manyWords = lateCatalogue<typeof manyEn>('many', { hi, en: manyEn })
