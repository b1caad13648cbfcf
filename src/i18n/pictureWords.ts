import { lateCatalogue } from './lateCatalogue.ts'

const en = {
  picture: 'Picture: {credit}',
  watch: 'Watch the video on {site}',
} as const
const hi = {
  picture: 'तस्वीर: {credit}',
  watch: '{site} पर वीडियो देखें',
} as const

/** The words around a picture: they arrive with it. */
export const pictureWords = lateCatalogue<typeof en>({ hi, en })
