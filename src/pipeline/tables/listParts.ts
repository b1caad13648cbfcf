import { group } from 'd3'
import type { EventText } from '../../columns/eventColumns.ts'
import type { ByteSource } from '../../parquet/byteSource.ts'
import { readFooter } from '../../parquet/footer.ts'
import { readShown, textOf } from '../../parquet/readShown.ts'
import type { TableTally } from './tallyTable.ts'

/** A page of some of very many events: a year where it is short, a month, or a part of a month. */
export interface EventsPart {
  /** Its folder below that of the story: `2024`, `2024-03`, `2024-03-2`. */
  readonly folder: string
  /** EDTF: the year or the month. */
  readonly when: string
  /** Counted from 1. */
  readonly part: number
  readonly parts: number
}

/** As many as a page shows well: half a megabyte of HTML. */
const MOST_ON_A_PAGE = 2_000

/** The pages of a story in order of time, each with as many events as it has. */
export function planParts({
  months,
}: Pick<TableTally, 'months'>): readonly (EventsPart & { readonly events: number })[] {
  const inOrder = [...months].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const byYear = group(inOrder, ([month]) => month.slice(0, 4))
  return [...byYear].flatMap(([year, inYear]) => {
    const all = inYear.reduce((sum, [, lanes]) => sum + total(lanes), 0)
    if (all <= MOST_ON_A_PAGE) return [{ folder: year, when: year, part: 1, parts: 1, events: all }]
    return inYear.flatMap(([month, lanes]) => {
      const parts = Math.ceil(total(lanes) / MOST_ON_A_PAGE)
      return Array.from({ length: parts }, (_, at) => ({
        folder: parts === 1 ? month : `${month}-${at + 1}`,
        when: month,
        part: at + 1,
        parts,
        events: Math.min(MOST_ON_A_PAGE, total(lanes) - at * MOST_ON_A_PAGE),
      }))
    })
  })
}

export const total = (lanes: Uint32Array): number => lanes.reduce((sum, each) => sum + each, 0)

/** Each page with its events, one after the other: no more of the file is held than one row group and one page. */
export async function* readParts(
  source: ByteSource,
  languages: readonly string[],
  plan: ReturnType<typeof planParts>,
): AsyncGenerator<readonly [part: EventsPart, events: readonly EventText[]]> {
  const footer = await readFooter(source, languages)
  let page: EventText[] = []
  let at = 0
  for (const rows of footer.groups) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a file is larger than memory
    const shown = await readShown(source, rows, languages)
    for (let row = 0; row < rows.rows; row += 1) {
      const part = plan[at]
      if (!part) return
      page.push(textOf(shown, row, languages))
      if (page.length < part.events) continue
      yield [part, page]
      page = []
      at += 1
    }
  }
}

/** The events in these rows, counted from 0 and ascending. */
export async function readRows(
  source: ByteSource,
  languages: readonly string[],
  rows: readonly number[],
): Promise<readonly EventText[]> {
  const { groups } = await readFooter(source, languages)
  const texts: EventText[] = []
  for (const part of groups) {
    const mine = rows.filter((row) => row >= part.first && row < part.first + part.rows)
    if (mine.length === 0) continue
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a file is larger than memory
    const shown = await readShown(source, part, languages)
    texts.push(...mine.map((row) => textOf(shown, row - part.first, languages)))
  }
  return texts
}
