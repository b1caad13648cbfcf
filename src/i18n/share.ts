import { lateCatalogue } from './lateCatalogue.ts'
import { shareEn } from './shareEn.ts'
import { shareHi } from './shareHi.ts'

/** The translator of a language for what a reader takes along: the link, the citation, the snippet. */
export const shareWords = lateCatalogue<typeof shareEn>('share', { hi: shareHi, en: shareEn })
