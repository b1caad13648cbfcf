import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { plainWords, readHtmlText } from './htmlText.ts'
import { readLicence } from './licences.ts'
import type { RowCells } from './rowCells.ts'
import { readRowNames } from './rowTexts.ts'
import type { SheetMedia } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

/** The picture or film of a row, and what its columns say of it; null where the row has none. */
export function readRowMedia(cells: RowCells): {
  readonly media: SheetMedia | null
  readonly notes: readonly SheetNote[]
} {
  const [cell, small] = [cells.one('media'), cells.one('mediaThumbnail')]
  const at = (cell ?? small)?.at
  const told = readHtmlText(cells.text('mediaCredit'))
  const credit = told.paragraphs.map(({ text }) => text).join(' ')
  const caption = readRowNames(cells, 'mediaCaption')
  if (!at) return { media: null, notes: leftOver(cells) }
  const said = cells.text('mediaLicence')
  const inCredit = readLicence(credit)
  const licence =
    said === '' ? inCredit.licence : (readLicence(said).licence ?? { name: plainWords(said), url: null })
  const address = cells.text('mediaLicenceUrl')
  return {
    media: {
      at,
      url: cell?.text ?? null,
      thumbnail: small?.text ?? null,
      credit: inCredit.rest || null,
      caption,
      alt: readRowNames(cells, 'mediaAlt'),
      licence: licence && { ...licence, url: checkSourceUrl(address).ok ? address : licence.url },
      video: checkSourceUrl(cells.text('mediaVideo')).ok ? cells.text('mediaVideo') : null,
    },
    notes: [],
  }
}

/** What is said of a picture that is not there. */
const leftOver = (cells: RowCells): readonly SheetNote[] =>
  (['mediaCredit', 'mediaCaption'] as const).flatMap((field) =>
    cells.all(field).map(({ at, text }) => note('look', at, 'mediaNote', field, text)),
  )
