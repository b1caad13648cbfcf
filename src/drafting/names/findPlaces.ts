import { COUNTRY_WORDS } from './countries.ts'
import { findAll, phraseTable, type PhraseTable } from './phraseTable.ts'
import type { KnownEvent } from './registers.ts'
import type { Word } from './wordsOf.ts'

/** A place as records write it. */
export interface KnownPlace {
  /** By BCP 47 tag. */
  readonly name: Readonly<Record<string, string>>
  /** ISO 3166-1. */
  readonly country: string | null
}

/** A place in an article. `inside`: `मॉस्को में`, `in Moscow`. Places are of words. */
export interface PlaceMention {
  readonly from: number
  readonly to: number
  readonly place: KnownPlace
  readonly inside: boolean
}

/** Towns of the records' events, and capitals. */
export function placeTable(events: readonly KnownEvent[]): PhraseTable<KnownPlace> {
  const recorded = events.flatMap(({ place, country }) =>
    place ? [{ name: place, country: country ?? null }] : [],
  )
  const english = new Map(recorded.map((place) => [place.name['en'] ?? '', place]))
  const capitals = COUNTRY_WORDS.map(({ code, capital }): readonly [readonly string[], KnownPlace] => {
    const en = (capital.find((word) => /[a-z]/.test(word)) ?? '').replaceAll(/\b[a-z]/g, (letter) =>
      letter.toUpperCase(),
    )
    return [capital, english.get(en) ?? { name: { hi: capital[0] ?? '', en }, country: code }]
  })
  return phraseTable([
    ...capitals.flatMap(([words, value]) => words.map((phrase) => ({ phrase, value }))),
    ...recorded.flatMap((value) => Object.values(value.name).map((phrase) => ({ phrase, value }))),
  ])
}

const INSIDE_BEHIND = /^(?:में|पहुंचे|पहुंचा|पहुंची|पहुंचेंगे|स्थित)$/
const INSIDE_BEFORE = /^(?:in|at|to|reached)$/i

export const findPlaces = (words: readonly Word[], table: PhraseTable<KnownPlace>): readonly PlaceMention[] =>
  findAll(table, words).map(({ from, to, value }) => ({
    from,
    to,
    place: value,
    inside: INSIDE_BEHIND.test(words[to]?.text ?? '') || INSIDE_BEFORE.test(words[from - 1]?.text ?? ''),
  }))
