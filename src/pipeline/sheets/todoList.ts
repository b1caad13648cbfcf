import type { Column, ReadTable } from './guessColumns.ts'
import { wordSaid } from '../words/said.ts'
import type { NoteKind, SheetNote } from './sheetNote.ts'
import { columnLetters } from './sheetTable.ts'
import type { SheetWords } from './sheetWordsEn.ts'

/** Notes that say the same of several rows of a column are one line: `rows 4, 6, 8`. */
interface NoteGroup {
  readonly first: SheetNote
  readonly rows: readonly number[]
}

function groupNotes(notes: readonly SheetNote[]): readonly NoteGroup[] {
  const groups = new Map<string, { first: SheetNote; rows: number[] }>()
  for (const note of notes) {
    const key = JSON.stringify([note.said, note.at.column ?? null])
    const group = groups.get(key) ?? { first: note, rows: [] }
    if (note.at.row !== undefined && !group.rows.includes(note.at.row)) group.rows.push(note.at.row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** `space.csv, rows 7, 9, “date” (A): …` */
function wordGroup({ first, rows }: NoteGroup, words: SheetWords): string {
  const { sheet, column, header } = first.at
  const [row] = rows
  const cell = column === undefined ? '' : `(${columnLetters(column)}${rows.length === 1 ? row : ''})`
  const place = [
    sheet,
    rows.length > 1 ? words.rows(rows) : row === undefined ? '' : words.row(row),
    [header ? `“${header}”` : '', cell].filter((part) => part !== '').join(' '),
  ].filter((part) => part !== '')
  return `${place.join(', ')}${place.length > 0 ? ': ' : ''}${wordSaid(first.said, words)}`
}

/** The lines of one kind, in the order of the sheet. */
export const wordNotes = (
  notes: readonly SheetNote[],
  kind: NoteKind,
  words: SheetWords,
): readonly string[] =>
  groupNotes(notes.filter((each) => each.kind === kind)).map((group) => wordGroup(group, words))

/** What is left to do, for the editor's desk (Markdown); `row` first, for these rows are nowhere else. */
export function formatTodo(
  story: string,
  sheet: string,
  notes: readonly SheetNote[],
  words: SheetWords,
): string {
  const sections = [
    { kind: 'row', title: words.todoListed() },
    { kind: 'look', title: words.todoLook() },
    { kind: 'told', title: words.todoTold() },
  ] as const
  const parts = sections.flatMap(({ kind, title }) => {
    const lines = wordNotes(notes, kind, words)
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`]
  })
  const isDone = !notes.some(({ kind }) => kind !== 'told')
  return [
    `# ${words.todoTitle(story)}\n\n${words.todoIntro(sheet)}\n`,
    ...(isDone ? [`${words.todoNone()}\n`] : []),
    ...parts,
  ].join('\n')
}

/** How the columns were read, a line each: `A  date  → date, by its heading   2023-04-06`. */
export function wordColumns({ columns, shape }: ReadTable, words: SheetWords): readonly string[] {
  const filled = columns.filter((column) => column.filled > 0 || column.header !== '')
  const width = Math.max(...filled.map(({ header }) => header.length), 1)
  return [words.readAs(filled.length, shape), ...filled.map((column) => wordColumn(column, width, words))]
}

function wordColumn(
  { position, header, field, language, how, example }: Column,
  width: number,
  words: SheetWords,
): string {
  const target =
    field === null || how === null ? words.notRead() : `${field}${language === null ? '' : `.${language}`}`
  const why = how === null ? '' : ` (${words.guessedFrom(how)})`
  const shown = example.replaceAll(/\s+/g, ' ')
  const sample =
    shown === '' ? '' : `   ${[...shown].slice(0, 40).join('')}${[...shown].length > 40 ? '…' : ''}`
  return `  ${columnLetters(position).padEnd(2)} ${header.padEnd(width)} → ${target}${why}${sample}`
}
