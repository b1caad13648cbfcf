import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FontFault } from '../words/themeWordsEn.ts'

/**
 * How a family, a file, a weight and a range of letters are written: they become part of a style sheet as they stand. Without
 * flags, for JSON Schema knows none.
 */
export const FAMILY = /^[^\s'"\\;:{}()<>,/][^'"\\;:{}()<>,/\n]{0,63}$/
export const FILE = /^\w[\w.-]{0,127}$/
export const WEIGHT = /^(?:[1-9]\d{0,2}|1000)(?: (?:[1-9]\d{0,2}|1000))?$/
export const RANGE =
  /^U\+[\dA-Fa-f?]{1,6}(?:-[\dA-Fa-f]{1,6})?(?:, ?U\+[\dA-Fa-f?]{1,6}(?:-[\dA-Fa-f]{1,6})?)*$/

/** What a font's file is; `outlines` are TTF and OTF, with which pictures can be drawn. */
export type FontKind = 'woff2' | 'outlines'

/** A file in the `fonts/` of a folder of records. */
export interface FontFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly found: { readonly kind: FontKind } | { readonly problem: FontFault }
}

/** By the names of the files. */
export type FontFiles = ReadonlyMap<string, FontFile>

/** Whether a file is where fonts lie; what it is nobody has looked at. */
export const isFontPath = (path: string): boolean => /^fonts\/[^/]+$/.test(path)

/** A megabyte: a reader waits for it in the middle of the text. Outlines stay at home. */
const MOST_BYTES = 1_048_576

export function readFonts(dataDir: string): FontFiles {
  const folder = join(dataDir, 'fonts')
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map()
  const names = readdirSync(folder).filter((name) => !/^(?:\.|readme|licen[cs]e|ofl)/i.test(name))
  return new Map(
    names.toSorted().flatMap((name): [string, FontFile][] => {
      const path = join(folder, name)
      const file = statSync(path)
      return file.isFile() ? [[name, { path, size: file.size, found: inspectFont(readFileSync(path)) }]] : []
    }),
  )
}

/** The table of a font's beginning; OpenType's own, with outlines of TrueType or of PostScript. */
const OUTLINES = new Set(['\u0000\u0001\u0000\u0000', 'true', 'OTTO'])

export function inspectFont(bytes: Uint8Array): FontFile['found'] {
  const sign = String.fromCharCode(...bytes.subarray(0, 4))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (sign === 'wOF2') {
    // The length that the file says of itself, after its sign and that of the font in it.
    if (bytes.length < 48 || view.getUint32(8) !== bytes.length) return { problem: 'damaged' }
    return { kind: 'woff2' }
  }
  if (OUTLINES.has(sign)) {
    const tables = bytes.length < 12 ? 0 : view.getUint16(4)
    const whole = tables > 0 && bytes.length > 12 + 16 * tables
    const ends = whole
      ? Array.from(
          { length: tables },
          (_, at) => view.getUint32(12 + 16 * at + 8) + view.getUint32(12 + 16 * at + 12),
        )
      : [Infinity]
    return Math.max(...ends) > bytes.length ? { problem: 'damaged' } : { kind: 'outlines' }
  }
  if (sign === 'wOFF') return { problem: 'oldWoff' }
  return { problem: sign === 'ttcf' ? 'collection' : 'noFont' }
}

/** Whether a file is more than a reader can be given. */
export const isLarge = ({ size }: FontFile): boolean => size > MOST_BYTES
