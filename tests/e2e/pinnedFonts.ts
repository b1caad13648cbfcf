import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

/*
 * The same letters on every Linux machine, without a word to the page: the browser is started with a font configuration
 * that knows Noto Sans Devanagari (OFL, with Latin) and the arrows of Noto Sans Symbols, from pinned packages, and
 * gives them for every family that a page asks for.
 */

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const CACHE = join(MODULES, '.cache')
/** To be raised with every change of what is written there. */
const VERSION = 1

const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']
const TEXT = (weight: string) =>
  join(MODULES, `@expo-google-fonts/noto-sans-devanagari/${weight}/NotoSansDevanagari_${weight}.ttf`)
const ARROWS = join(MODULES, '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff')

/** Slight hinting is what Chromium gives a font that a page brings along, and the approved pictures have it. */
const configuration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>Noto Sans Devanagari</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`

/** The path of the font configuration, or null on a system that has none; there `useTestFont` puts the letters in. */
export function pinnedFontConfiguration(): string | null {
  if (process.platform !== 'linux') return null
  const folder = join(CACHE, `samayrekha-fonts-${VERSION}`)
  const file = join(folder, 'fonts.conf')
  if (existsSync(file)) return file
  mkdirSync(CACHE, { recursive: true })
  // Made aside and moved into place whole: two runs may start at once.
  const draft = mkdtempSync(join(CACHE, 'fonts-'))
  for (const weight of WEIGHTS) writeFileSync(join(draft, `${weight}.ttf`), readFileSync(TEXT(weight)))
  writeFileSync(join(draft, 'arrows.ttf'), readArrows())
  writeFileSync(join(draft, 'fonts.conf'), configuration(folder))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(file)) throw error
  }
  return file
}

interface Table {
  readonly tag: string
  readonly sum: number
  readonly data: Buffer
}

/**
 * The arrows as a TrueType font. It calls itself bold, so that none is made bolder beside bold letters; beside others an
 * arrow is as it is.
 */
function readArrows(): Buffer {
  const tables = readWoff(readFileSync(ARROWS))
  const table = (wanted: string) => {
    const found = tables.find(({ tag }) => tag === wanted)
    if (!found) throw new Error(`the font of the arrows has no table ${wanted}`)
    return found.data
  }
  const [metrics, BOLD, REGULAR] = [table('OS/2'), 0x20, 0x40]
  metrics.writeUInt16BE(700, 4)
  metrics.writeUInt16BE((metrics.readUInt16BE(62) & ~REGULAR) | BOLD, 62)
  const head = table('head')
  head.writeUInt16BE(head.readUInt16BE(44) | 1, 44)
  return writeTrueType(tables)
}

/** The tables of a WOFF file: each is named in a directory of 20 bytes an entry and may be deflated. */
function readWoff(woff: Buffer): readonly Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, position) => {
    const at = 44 + position * 20
    const [start, packed, size, sum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field))
    const raw = woff.subarray(start, (start ?? 0) + (packed ?? 0))
    return {
      tag: woff.toString('latin1', at, at + 4),
      sum: sum ?? 0,
      data: (packed ?? 0) < (size ?? 0) ? inflateSync(raw) : Buffer.from(raw),
    }
  })
}

/** The same tables as a TrueType file: a directory of 16 bytes an entry, then each table on a border of four bytes. */
function writeTrueType(tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16)
  const steps = Math.floor(Math.log2(tables.length))
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(tables.length, 4)
  directory.writeUInt16BE(16 << steps, 6)
  directory.writeUInt16BE(steps, 8)
  directory.writeUInt16BE(tables.length * 16 - (16 << steps), 10)
  const parts: Buffer[] = [directory]
  let end = directory.length
  for (const [position, { tag, sum, data }] of tables.entries()) {
    const at = 12 + position * 16
    directory.write(tag, at, 'latin1')
    for (const [field, value] of [sum, end, data.length].entries())
      directory.writeUInt32BE(value, at + 4 + field * 4)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    end += data.length + padding.length
  }
  return Buffer.concat(parts)
}
