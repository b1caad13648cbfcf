import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer as Run, Face, Font, shape } from 'harfbuzzjs'
import type { Typesetter } from '../app/pictures.ts'
import { element, formatPx, type TextWeight } from '../paint/svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'

/** The package of the font, from the project's root. */
const FONTS = 'node_modules/@expo-google-fonts/noto-sans-devanagari'
const FILES: Readonly<Record<TextWeight, string>> = {
  400: '400Regular/NotoSansDevanagari_400Regular.ttf',
  600: '600SemiBold/NotoSansDevanagari_600SemiBold.ttf',
  700: '700Bold/NotoSansDevanagari_700Bold.ttf',
}

/**
 * Sets type without a browser: HarfBuzz shapes the letters of a pinned font (Noto Sans Devanagari, which has Latin too;
 * OFL), and each text becomes one path. What draws the picture then needs no font, and the picture is the same on every
 * machine. Programs that draw SVG often cannot set Devanagari: resvg up to 0.47 lays a vowel sign over its letter.
 *
 * @param root the project's
 */
export function createTypesetter(root: string): Typesetter {
  const read = (weight: TextWeight) => readFont(join(root, FONTS, FILES[weight]))
  const fonts = { 400: read(400), 600: read(600), 700: read(700) }
  const runs = new Map<string, ShapedRun>()
  const shaped = (text: string, weight: TextWeight): ShapedRun => {
    const key = `${weight} ${text}`
    const known = runs.get(key) ?? shapeRun(text, fonts[weight])
    runs.set(key, known)
    return known
  }
  return {
    measure: (text, size, weight) => shaped(text, weight).width * size,
    outline: ({ text, x, y, size, weight, fill, align }) => {
      const run = shaped(text, weight)
      const from = x - run.width * size * { start: 0, middle: 0.5, end: 1 }[align]
      return element('path', { d: placeOutline(run, fonts[weight], from, y, size), fill })
    },
  }
}

interface ReadFont {
  readonly font: Font
  /** Units of the font's own grid for each em. */
  readonly upem: number
  /** Outline of a glyph, in the font's units; read once. */
  readonly pathOf: (glyph: number) => string
}

function readFont(path: string): ReadFont {
  // Node may lay several files into one stretch of memory; HarfBuzz must see this one alone.
  const bytes = readFileSync(path)
  const face = new Face(new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))
  const font = new Font(face)
  const paths = new Map<number, string>()
  const pathOf = (glyph: number): string => {
    const outline = paths.get(glyph) ?? font.glyphToPath(glyph)
    paths.set(glyph, outline)
    return outline
  }
  return { font, upem: face.upem, pathOf }
}

/** Lengths in ems. */
interface ShapedRun {
  readonly width: number
  readonly glyphs: readonly { readonly glyph: number; readonly x: number; readonly y: number }[]
}

function shapeRun(text: string, { font, upem }: ReadFont): ShapedRun {
  const run = new Run()
  run.addText(text)
  run.guessSegmentProperties()
  shape(font, run)
  const positions = run.getGlyphPositions()
  let pen = 0
  const glyphs = run.getGlyphInfos().map(({ codepoint: glyph }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    // A letter the font lacks would be an empty box on a published picture.
    if (glyph === 0) throw new Error(`pictures: the font has no letter for something in “${text}”`)
    const x = (pen + xOffset) / upem
    pen += xAdvance
    return { glyph, x, y: yOffset / upem }
  })
  return { width: pen / upem, glyphs }
}

/** A glyph's path has absolute commands only, y upwards; a picture's y runs down. */
const placeOutline = ({ glyphs }: ShapedRun, { pathOf, upem }: ReadFont, x: Px, y: Px, size: Px): string =>
  glyphs
    .map(({ glyph, ...at }) => placeGlyph(pathOf(glyph), x + at.x * size, y - at.y * size, size / upem))
    .join('')

function placeGlyph(path: string, x: Px, y: Px, scale: number): string {
  return path.replace(/([MLQC])([^MLQCZ]*)/g, (_, command: string, numbers: string) => {
    const placed = numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((each, at) => formatPx(at % 2 === 0 ? x + Number(each) * scale : y - Number(each) * scale))
    return command + placed.join(' ')
  })
}
