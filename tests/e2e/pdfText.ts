import { inflateSync } from 'node:zlib'

/**
 * The text that stands on the pages of a PDF, without its spaces: only letters are placed there. For PDFs that Chromium
 * has written (each object by itself, streams compressed by Flate, fonts named by their object, a table from glyphs to
 * letters in each font); not for others.
 */
export const readPdfText = (pdf: Buffer): string => readPdfPages(pdf).join('')

/** The same, page by page. */
export function readPdfPages(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf)
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const known = fonts.get(font)
    if (known) return known
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? ''
    const letters = readLetters(objects.get(table)?.stream ?? '')
    fonts.set(font, letters)
    return letters
  }
  const pages = [...objects.values()].filter(({ stream }) => /\bT[Jj]\b/.test(stream))
  if (pages.length === 0) throw new Error('no text was found: not a PDF of Chromium’s')
  return pages.map(({ stream }) => readStream(stream, lettersOf).replace(/\s/g, ''))
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)(?:\nendobj|stream\r?\n)/g)) {
    const [all, id = '', head = ''] = found
    const start = found.index + all.length
    const length = /\/Length (\d+)/.exec(head)?.[1]
    const isText =
      all.endsWith('stream\n') && head.includes('/FlateDecode') && !head.includes('/Subtype /Image')
    const packed = pdf.subarray(start, start + Number(length))
    objects.set(id, { head, stream: isText ? inflateSync(packed).toString('latin1') : '' })
  }
  return objects
}

/** From a glyph's code in hex to its letters: `<0041> <0915>`, or a run of them: `<0041> <0043> <0915>`. */
function readLetters(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const utf16 = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> *<(\w+)>/g))
      letters.set(code.toUpperCase(), utf16(to))
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)> *<(\w+)> *<(\w+)>/g))
      for (let at = parseInt(from, 16); at <= parseInt(last, 16); at++)
        letters.set(
          at.toString(16).toUpperCase().padStart(from.length, '0'),
          utf16((parseInt(to, 16) + at - parseInt(from, 16)).toString(16).padStart(4, '0')),
        )
  return letters
}

function readStream(stream: string, lettersOf: (font: string) => ReadonlyMap<string, string>): string {
  let letters: ReadonlyMap<string, string> = new Map()
  let text = ''
  for (const [, font, glyphs] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font) letters = lettersOf(font)
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += letters.get(glyph.toUpperCase()) ?? ''
  }
  return text
}
