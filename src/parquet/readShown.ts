import type { EventText } from '../columns/eventColumns.ts'
import type { ByteSource } from './byteSource.ts'
import { shownColumns } from './contract.ts'
import type { RowGroup } from './footer.ts'
import { readTexts, type TextColumn } from './readChunk.ts'
import { readColumns } from './readDrawn.ts'

/** The texts of one row group, by column. */
export type ShownGroup = ReadonlyMap<string, TextColumn>

/** @throws BrokenFile */
export async function readShown(
  source: ByteSource,
  group: RowGroup,
  languages: readonly string[],
): Promise<ShownGroup> {
  const names = shownColumns(languages).map(({ name }) => name)
  const bytes = await readColumns(source, group, names)
  return new Map(names.map((name) => [name, readTexts(bytes(name), group, name)]))
}

/** What stands in one row of a column; null where nothing does. */
export function cellOf(shown: ShownGroup, name: string, row: number): string | null {
  const column = shown.get(name)
  const code = column?.codes[row] ?? -1
  return code < 0 ? null : (column?.values[code] ?? null)
}

/** What is told of the event in a row of the group, counted from 0. */
export function textOf(shown: ShownGroup, row: number, languages: readonly string[]): EventText {
  const cell = (name: string): string | null => cellOf(shown, name, row)
  const words = (name: string) =>
    Object.fromEntries(languages.map((tag) => [tag, cell(`${name}_${tag}`) ?? '']))
  const publisher = cell('source_publisher')
  return {
    id: cell('id') ?? '',
    date: cell('date') ?? '',
    title: words('title'),
    summary: words('summary'),
    sources: [
      {
        url: cell('source_url'),
        published: cell('source_date'),
        publisher: publisher === null ? null : Object.fromEntries(languages.map((tag) => [tag, publisher])),
      },
    ],
  }
}
