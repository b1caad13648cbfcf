import { lateCatalogue } from './lateCatalogue.ts'
import { provenanceEn } from './provenanceEn.ts'
import { provenanceHi } from './provenanceHi.ts'

/** The translator of a language for claims, the past, offices and coverage. */
export const provenanceWords = lateCatalogue<typeof provenanceEn>('provenance', {
  hi: provenanceHi,
  en: provenanceEn,
})
