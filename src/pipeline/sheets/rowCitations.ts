import { STANDINGS } from '../../domain/citation.ts'
import { linesOf } from '../../domain/formatStoryCsv.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { isLocale } from '../../domain/text.ts'
import type { ColumnField } from './columnNames.ts'
import type { RowCells } from './rowCells.ts'
import { isDay, type RowSources } from './rowSources.ts'
import type { SheetSource, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

/**
 * All sources of a row of our own export, one a line: columns of the same number of lines say what is known of each. Null where
 * the row has no such column, as an export of the events on screen or of an older program.
 */
export function readCitations(cells: RowCells): RowSources | null {
  const addresses = cells.one('citedUrl')
  if (!addresses) return null
  const urls = linesOf(addresses.text)
  const notes: SheetNote[] = []
  const lines = (field: ColumnField, language: string | null = null): readonly (string | null)[] => {
    const cell = cells.all(field).find((each) => language === null || each.language === language)
    const all = cell ? linesOf(cell.text) : []
    if (!cell || all.length === urls.length) return all
    notes.push(note('look', cell.at, 'unevenLines', all.length, urls.length))
    return []
  }
  const publishers = cells.all('citedPublisher').map(({ language }) => ({
    language: language ?? 'en',
    names: lines('citedPublisher', language),
  }))
  const columns = {
    headline: lines('citedHeadline'),
    language: lines('citedLanguage'),
    published: lines('citedPublished'),
    kind: lines('citedKind'),
    agency: lines('citedAgency'),
    archive: lines('citedArchive'),
    exact: lines('citedQuote'),
    prefix: lines('citedQuotePrefix'),
    suffix: lines('citedQuoteSuffix'),
  }
  const sources = urls.flatMap((url, position): SheetSource[] => {
    const names = publishers.flatMap(({ language, names: all }): [string, string][] =>
      all[position] ? [[language, all[position]]] : [],
    )
    if (url === null || !checkSourceUrl(url).ok) {
      notes.push(note('look', addresses.at, 'noAddress', names[0]?.[1] ?? url ?? ''))
      return []
    }
    const of = (field: keyof typeof columns): string | null => columns[field][position] ?? null
    return [
      {
        url,
        publisher: oneName(Object.fromEntries(names)),
        headline: of('headline'),
        published: dated(of('published')),
        language: isLocale(of('language') ?? '') ? of('language') : null,
        agency: of('agency'),
        ...readKind(of('kind') ?? ''),
        archive: readArchive(of('archive') ?? ''),
        quote: readQuote(of('exact'), of('prefix'), of('suffix')),
      },
    ]
  })
  return { sources, notes }
}

/** A name that is the same in every language is one name. */
const oneName = (names: Texts): SheetSource['publisher'] => {
  const [first, ...rest] = Object.values(names)
  if (first === undefined) return null
  return rest.every((name) => name === first) ? first : names
}

const dated = (text: string | null): string | null => (text !== null && isDay(text) ? text : null)

function readKind(text: string) {
  const words = text.split(' ')
  return {
    official: words.includes('official'),
    standing: STANDINGS.find((standing) => words.includes(standing)) ?? null,
  }
}

function readArchive(text: string): NonNullable<SheetSource['archive']> | null {
  const [captured = '', url = ''] = text.split(' ')
  return dated(captured) !== null && checkSourceUrl(url).ok ? { url, captured } : null
}

const readQuote = (
  exact: string | null,
  prefix: string | null,
  suffix: string | null,
): NonNullable<SheetSource['quote']> | null =>
  exact === null ? null : { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
