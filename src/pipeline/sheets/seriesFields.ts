import { isLocale } from '../../domain/text.ts'
import { nameNumber, namesFor } from '../records/seriesNames.ts'
import type { Texts } from './sheetEvent.ts'

/** One of a series, and what it is called where a sheet says so. */
export interface NamedNumber {
  readonly number: number
  readonly name: Texts
}

/**
 * A series as story.yaml has it, but for its id and name: in each language the pattern by which most of its numbers are called,
 * and those that are called otherwise. A sheet has the names alone.
 *
 *   PSLV-C57, PSLV-C58, the hundredth launch (100)  →  number: PSLV-C{number}, numbers: [100 …]
 */
export function seriesFields(
  name: Texts,
  numbers: readonly NamedNumber[],
  languages: readonly string[],
): Readonly<Record<string, unknown>> {
  const called = numbers.filter((each) => languages.every((tag) => each.name[tag]))
  const number = Object.fromEntries(
    languages.map((tag) => [tag, patternOf(called, tag) ?? `${name[tag]} {number}`]),
  )
  const others = called.filter((each) =>
    languages.some((tag) => wordBy(number[tag] ?? '', each.number, tag) !== each.name[tag]),
  )
  return {
    number,
    ...(others.length > 0 && {
      numbers: others.map((each) => ({
        number: each.number,
        name: Object.fromEntries(languages.map((tag) => [tag, each.name[tag]])),
      })),
    }),
  }
}

/** More would not be a series. */
const MOST_PATTERNS = 20

function patternOf(called: readonly NamedNumber[], tag: string): string | null {
  const found = new Set(called.flatMap(({ number, name }) => patternsOf(name[tag] ?? '', number, tag)))
  let best: string | null = null
  let most = 0
  for (const pattern of [...found].slice(0, MOST_PATTERNS)) {
    const told = called.filter(({ number, name }) => wordBy(pattern, number, tag) === name[tag]).length
    if (told > most) [best, most] = [pattern, told]
  }
  return best
}

/** The name with the number in it taken out, as an ordinal before as a bare number: `22nd` holds `22`. */
function patternsOf(name: string, number: number, tag: string): readonly string[] {
  if (!isLocale(tag) || /[{}]/.test(name)) return []
  return namesFor(tag)
    .toReversed()
    .flatMap((part) => {
      const filled = wordBy(`{${part}}`, number, tag)
      const at = name.lastIndexOf(filled)
      return at === -1 ? [] : [`${name.slice(0, at)}{${part}}${name.slice(at + filled.length)}`]
    })
}

const wordBy = (pattern: string, number: number, tag: string): string =>
  isLocale(tag)
    ? (nameNumber({ id: '', name: {}, number: { [tag]: pattern } }, number, [tag])[tag] ?? '')
    : ''
