import type { ColumnField } from './columnNames.ts'
import type { SheetShape } from './guessColumns.ts'
import { plainWords, readHtmlText, type HtmlLink } from './htmlText.ts'
import { isId } from './romanId.ts'
import type { RowCell, RowCells } from './rowCells.ts'
import type { NamedThing, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

/** The words of a field in each language, and what was found among them. */
export interface RowTexts {
  readonly texts: Texts
  readonly links: readonly HtmlLink[]
  readonly notes: readonly SheetNote[]
}

/** A language for words without a letter of a known script. */
const UNTOLD = 'en'

/** The text of a field, which may be HTML: by the language that its markup says, else by that of its column. */
export function readRowTexts(cells: RowCells, field: ColumnField): RowTexts {
  const texts: Record<string, string> = {}
  const links: HtmlLink[] = []
  const notes: SheetNote[] = []
  for (const cell of cells.all(field)) {
    const html = readHtmlText(cell.text, field !== 'title')
    if (html.hadSigns) notes.push(note('told', cell.at, 'htmlTaken'))
    links.push(...html.links)
    const own: Record<string, string> = {}
    for (const { language, text } of html.paragraphs) {
      const tag = language ?? cell.language ?? UNTOLD
      own[tag] = own[tag] === undefined ? text : `${own[tag]} ${text}`
    }
    for (const [tag, text] of Object.entries(own)) texts[tag] ??= text
  }
  return { texts, links, notes }
}

/** A name in plain words, in each language of its columns. */
export const readRowNames = (cells: RowCells, field: ColumnField): Texts =>
  Object.fromEntries(
    cells
      .all(field)
      .map((cell): [string, string] => [cell.language ?? UNTOLD, plainWords(cell.text)])
      .filter(([, name]) => name !== '')
      .toReversed(),
  )

/**
 * People stand in a cell with semicolons, bars or line ends between them, or commas where there is none of these; in two
 * languages in the same order. An export of ours has semicolons alone.
 */
export function readRowPeople(cells: RowCells, shape: SheetShape): readonly NamedThing[] {
  const lists = cells
    .all('people')
    .map((cell) => ({ language: cell.language ?? UNTOLD, names: splitNames(cell, shape) }))
  const [first] = lists
  if (!first) return []
  const alike = lists.filter(({ names }) => names.length === first.names.length)
  const ids = cells.text('peopleIds').split('; ')
  return first.names.map((_name, position) => ({
    id: ids.length === first.names.length && isId(ids[position] ?? '') ? (ids[position] ?? null) : null,
    name: Object.fromEntries(alike.map(({ language, names }) => [language, names[position] ?? ''])),
  }))
}

const splitNames = ({ text }: RowCell, shape: SheetShape): readonly string[] =>
  text
    .split(shape === 'export' ? '; ' : /[;|\n]/.test(text) ? /[;|\n]/ : /,\s/)
    .map((name) => plainWords(name))
    .filter((name) => name !== '')
