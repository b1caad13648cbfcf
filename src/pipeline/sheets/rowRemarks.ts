import { parseEdtf } from '../../domain/calendar.ts'
import { linesOf } from '../../domain/formatStoryCsv.ts'
import { STATUSES } from '../../domain/statuses.ts'
import { plainWords } from './htmlText.ts'
import { isId } from './romanId.ts'
import type { RowCells } from './rowCells.ts'
import { readRowNames } from './rowTexts.ts'
import type { SheetEvent, SheetRelated, SheetState, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

type Remarks = Pick<SheetEvent, 'states' | 'related' | 'disagreements' | 'dateNote'>

/** What a row says of an event's past, of what to read beside it, and of what sources disagree about: a line each. */
export function readRowRemarks(cells: RowCells): {
  readonly fields: Remarks
  readonly notes: readonly SheetNote[]
} {
  const notes: SheetNote[] = []
  const [history, related] = [cells.one('statusHistory'), cells.one('related')]
  const states = history ? words(history.text).map(readState) : []
  if (history && states.includes(null))
    notes.push(note('look', history.at, 'badHistory', history.text, STATUSES))
  const links = related
    ? words(related.text)
        .flatMap((line) => line.split(/[;,]/))
        .map(readRelated)
    : []
  if (related && links.includes(null)) notes.push(note('look', related.at, 'badRelated', related.text))
  return {
    fields: {
      // One that cannot be read would leave a hole in what was known when.
      states: states.includes(null) ? [] : states.filter((state) => state !== null),
      related: links.filter((link) => link !== null),
      disagreements: readDisagreements(cells),
      dateNote: readRowNames(cells, 'dateNote'),
    },
    notes,
  }
}

const words = (text: string): readonly string[] =>
  linesOf(text).filter((line) => line !== null && line !== '') as string[] // just filtered

/** `2025-03-01 postponed 2025-06`: when it was known, what, and for when. */
function readState(line: string): SheetState | null {
  const [known = '', word, date = '', surplus] = line.split(/\s+/)
  const status = STATUSES.find((each) => each === word)
  return status && surplus === undefined && parseEdtf(known) && parseEdtf(date)
    ? { known, status, date }
    : null
}

/** `event`, `story/event`, or `story/` for a whole story. */
function readRelated(text: string): SheetRelated | null {
  const parts = text.trim().split('/')
  const [first = '', second] = parts
  if (!isId(first) || parts.length > 2) return null
  if (second === undefined) return { story: null, event: first }
  return second === '' ? { story: first, event: null } : isId(second) ? { story: first, event: second } : null
}

/** One a line, in two languages in the same order. */
function readDisagreements(cells: RowCells): readonly Texts[] {
  const lists = cells.all('disagreements').map(({ text, language }) => ({
    language: language ?? 'en',
    lines: words(text).map((line) => plainWords(line)),
  }))
  const count = Math.max(0, ...lists.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, position) =>
    Object.fromEntries(
      lists.flatMap(({ language, lines }) => (lines[position] ? [[language, lines[position]]] : [])),
    ),
  )
}
