import type { BuiltIn } from '../domain/text.ts'
import type { Sections } from '../pipeline/publish/compileSettings.ts'
import type { Rewrite } from './ownConstants.ts'

/** Which constant of which file of src/i18n has a section of the catalogues, in Hindi and in English. */
export const WORDS_IN: Readonly<
  Record<string, Readonly<Record<BuiltIn, readonly [file: string, name: string]>>>
> = {
  page: { hi: ['hi.ts', 'hi'], en: ['en.ts', 'en'] },
  served: { hi: ['servedWords.ts', 'SERVED_WORDS.hi'], en: ['servedWords.ts', 'SERVED_WORDS.en'] },
  card: { hi: ['cardWords.ts', 'hi'], en: ['cardWords.ts', 'cardEn'] },
  picture: { hi: ['pictureWords.ts', 'hi'], en: ['pictureWords.ts', 'pictureEn'] },
  chart: { hi: ['chartWords.ts', 'hi'], en: ['chartWords.ts', 'chartEn'] },
  legend: { hi: ['legendWords.ts', 'hi'], en: ['legendWords.ts', 'legendEn'] },
  source: { hi: ['sourceWords.ts', 'hi'], en: ['sourceWords.ts', 'sourceEn'] },
  tour: { hi: ['tour.ts', 'hi'], en: ['tour.ts', 'tourEn'] },
  share: { hi: ['shareHi.ts', 'shareHi'], en: ['shareEn.ts', 'shareEn'] },
  provenance: { hi: ['provenanceHi.ts', 'provenanceHi'], en: ['provenanceEn.ts', 'provenanceEn'] },
  events: { hi: ['listWords.ts', 'hi'], en: ['listWords.ts', 'listEn'] },
  noResult: { hi: ['noResultWords.ts', 'hi'], en: ['noResultWords.ts', 'noResultEn'] },
  counts: { hi: ['chartCounts.ts', 'hi'], en: ['chartCounts.ts', 'countsEn'] },
  keys: { hi: ['keyWords.ts', 'hi'], en: ['keyWords.ts', 'keysEn'] },
  frame: { hi: ['frameWords.ts', 'WORDS.hi'], en: ['frameWords.ts', 'frameEn'] },
  large: { hi: ['largeWords.ts', 'hi'], en: ['largeWords.ts', 'largeEn'] },
  many: { hi: ['manyWords.ts', 'hi'], en: ['manyWords.ts', 'manyEn'] },
  faults: { hi: ['faultWords.ts', 'hi'], en: ['faultWords.ts', 'faultsEn'] },
  door: { hi: ['doorWords.ts', 'hi'], en: ['doorWords.ts', 'doorEn'] },
}

/** What a newsroom says otherwise in Hindi and English, file by file of src/i18n. */
export function ownWords(
  words: Readonly<Record<BuiltIn, Sections>>,
): ReadonlyMap<string, ReadonlyMap<string, Rewrite>> {
  const files = new Map<string, Map<string, Rewrite>>()
  for (const [section, places] of Object.entries(WORDS_IN)) {
    for (const tag of ['hi', 'en'] as const) {
      const own = words[tag][section]
      if (own === undefined) continue
      const [file, name] = places[tag]
      const changes = files.get(`src/i18n/${file}`) ?? new Map<string, Rewrite>()
      changes.set(name, (value) => `{ ...${value}, ...${JSON.stringify(own)} }`)
      files.set(`src/i18n/${file}`, changes)
    }
  }
  return files
}
