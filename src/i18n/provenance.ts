import type { Locale } from '../domain/text.ts'
import { fillMessage, type NamesIn, type TextOf } from './messages.ts'
import { provenanceEn, type ProvenanceKey, type ProvenanceMessages } from './provenanceEn.ts'
import { provenanceHi } from './provenanceHi.ts'

type ParamName<Key extends ProvenanceKey> = NamesIn<TextOf<(typeof provenanceEn)[Key]>>
type Params<Key extends ProvenanceKey> = [ParamName<Key>] extends [never]
  ? []
  : [params: Readonly<Record<ParamName<Key>, string | number>>]

/** Words one message of the second catalogue, as `Translate` does of the first. */
export type TranslateProvenance = <Key extends ProvenanceKey>(key: Key, ...params: Params<Key>) => string

const CATALOGUES: Readonly<Record<Locale, ProvenanceMessages>> = { hi: provenanceHi, en: provenanceEn }
const byLocale = new Map<Locale, TranslateProvenance>()

/** The translator of a language; the same function each time. */
export function provenanceWords(locale: Locale): TranslateProvenance {
  const known = byLocale.get(locale)
  if (known) return known
  const words: TranslateProvenance = (key, ...[params]) =>
    fillMessage(CATALOGUES[locale][key], locale, params ?? {})
  byLocale.set(locale, words)
  return words
}
