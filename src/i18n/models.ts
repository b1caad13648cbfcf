import { cardEn } from './cardWords.ts'
import { pictureEn } from './pictureWords.ts'
import { chartEn } from './chartWords.ts'
import { countsEn } from './chartCounts.ts'
import { frameEn } from './frameWords.ts'
import { keysEn } from './keyWords.ts'
import { listEn } from './listWords.ts'
import { noResultEn } from './noResultWords.ts'
import { dateModel } from './dateModel.ts'
import { doorEn } from './doorWords.ts'
import { faultsEn } from './faultWords.ts'
import { en } from './en.ts'
import { largeEn } from './largeWords.ts'
import { manyEn } from './manyWords.ts'
import { legendEn } from './legendWords.ts'
import { provenanceEn } from './provenanceEn.ts'
import { SERVED_WORDS } from './servedWords.ts'
import { shareEn } from './shareEn.ts'
import { sourceEn } from './sourceWords.ts'
import { tourEn } from './tour.ts'
import type { Catalogue } from './messages.ts'

const { locale: _, ...page } = en

/** What a catalogue of another language has: each section by its English model. */
export const MODELS: Readonly<Record<string, Catalogue>> = {
  page,
  served: SERVED_WORDS.en,
  card: cardEn,
  picture: pictureEn,
  chart: chartEn,
  legend: legendEn,
  source: sourceEn,
  tour: tourEn,
  share: shareEn,
  provenance: provenanceEn,
  events: listEn,
  noResult: noResultEn,
  counts: countsEn,
  keys: keysEn,
  frame: frameEn,
  door: doorEn,
  large: largeEn,
  many: manyEn,
  faults: faultsEn,
  dates: dateModel,
}
