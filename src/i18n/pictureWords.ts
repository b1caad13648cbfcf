import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `picture`. */
export const pictureEn = {
  picture: 'Picture: {credit}',
  watch: 'Watch the video on {site}',
} as const
const hi = {
  picture: 'तस्वीर: {credit}',
  watch: '{site} पर वीडियो देखें',
} as const

/** The words around a picture: they arrive with it. */
export const pictureWords = lateCatalogue<typeof pictureEn>('picture', { hi, en: pictureEn })
