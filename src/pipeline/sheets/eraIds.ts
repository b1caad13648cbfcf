import { isFields } from '../records/bareShape.ts'
import type { RecordValue } from './recordValues.ts'
import { freeId, romanId } from './romanId.ts'
import type { SheetEra } from './sheetEvent.ts'

/**
 * The id of each era: its own, else that of the record which it was before, by its title, else by its two ends; else one made
 * of its title.
 *
 * @param known eras that are remembered or stand in the records
 */
export function eraIds(
  eras: readonly SheetEra[],
  known: ReadonlyMap<string, RecordValue>,
): readonly string[] {
  const used = new Set(eras.flatMap(({ id }) => id ?? []))
  const find = (fits: (record: RecordValue) => boolean): string | undefined =>
    [...known].find(([id, record]) => !used.has(id) && fits(record))?.[0]
  return eras.map(({ id, title, begin, end }) => {
    const titles = Object.values(title)
    const found =
      id ??
      find((record) => titlesOf(record).some((each) => titles.includes(each))) ??
      find((record) => String(record['begin']) === begin && String(record['end'] ?? null) === String(end)) ??
      freeId(
        [title['en'], ...titles].map((text) => romanId(text ?? '')).find((made) => made !== null) ?? 'era',
        new Set([...known.keys(), ...used]),
      )
    used.add(found)
    return found
  })
}

const titlesOf = ({ title }: RecordValue): readonly string[] =>
  isFields(title) ? Object.values(title).map(String) : [String(title)]
