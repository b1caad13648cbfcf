import { lateCatalogue } from './lateCatalogue.ts'

/** What the front page and the page of a wrong address say; no reader loads it. The model of the section `door`. */
export const doorEn = {
  description: '{site}: timelines of the news with their sources, in {languages}.',
  notFound: 'Not found',
  notFoundText:
    'There is no such page here. If a stray character is stuck to the end of the address, try without it.',
} as const
const hi = {
  description: '{site}: स्रोतों के साथ ख़बरों की समयरेखा, {languages} में।',
  notFound: 'पन्ना नहीं मिला',
  notFoundText: 'यह पन्ना यहां नहीं है। पते के अंत में कोई चिह्न जुड़ गया हो, तो उसे हटाकर देखें।',
} as const

export const doorWords = lateCatalogue<typeof doorEn>('door', { hi, en: doorEn })
