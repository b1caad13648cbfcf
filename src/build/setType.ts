import { Buffer as Run, Font, shape } from 'harfbuzzjs'
import type { Typesetter } from '../app/pictures.ts'
import type { SiteSettings } from '../pipeline/publish/compileSettings.ts'
import { familiesOf, outlinesOf } from '../pipeline/records/houseFonts.ts'
import { element, formatPx, type TextWeight } from '../paint/svgText.ts'
import type { Px } from '../layout/timelineLayout.ts'
import {
  hasFontFor,
  hasLetters,
  lettersOf,
  PICTURE_FONTS,
  piecesOf,
  readFace,
  readOutlines,
} from '../pipeline/pictureFonts.ts'

/**
 * Sets type without a browser: HarfBuzz shapes the letters of pinned fonts (Noto Sans Devanagari, which has Latin too, and
 * others for the letters that it lacks), and each text becomes one path. What draws the picture then needs no font, and
 * the picture is the same on every machine. Programs that draw SVG often cannot set Devanagari: resvg up to 0.47 lays a
 * vowel sign over its letter. A letter that no font has becomes a box; `checkLetters` says in which record.
 */
export function createTypesetter({ theme, fonts: given }: Pick<SiteSettings, 'theme' | 'fonts'>): Typesetter {
  const house = remember((weight: TextWeight) =>
    outlinesOf(familiesOf(theme).text, given, weight).map((each) => readFont(readOutlines(each))),
  )
  const ours = remember((weight: TextWeight) =>
    PICTURE_FONTS.map((font) => remember(() => readFont(new Font(readFace(font, weight))))),
  )
  const texts = remember((weight: TextWeight) =>
    remember((text: string) =>
      shapeText(text, [
        ...house(weight).map((font) => () => font),
        ...ours(weight).map((read) => () => read(null)),
      ]),
    ),
  )
  const shaped = (text: string, weight: TextWeight): readonly ShapedRun[] => texts(weight)(text)
  return {
    draws: (tag) =>
      hasFontFor(
        tag,
        house(400).map(({ letters }) => letters),
      ),
    measure: (text, size, weight) => widthOf(shaped(text, weight)) * size,
    outline: ({ text, x, y, size, weight, fill, align }) => {
      const runs = shaped(text, weight)
      const from = x - widthOf(runs) * size * { start: 0, middle: 0.5, end: 1 }[align]
      return element('path', { d: placeRuns(runs, from, y, size), fill })
    },
  }
}

/** A function that works each thing out once. */
function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

interface ReadFont {
  readonly font: Font
  readonly letters: ReadonlySet<number>
  /** Units of the font's own grid for each em. */
  readonly upem: number
  /** Outline of a glyph, in the font's units; read once. */
  readonly pathOf: (glyph: number) => string
}

function readFont(font: Font): ReadFont {
  const paths = new Map<number, string>()
  const pathOf = (glyph: number): string => {
    const outline = paths.get(glyph) ?? font.glyphToPath(glyph)
    paths.set(glyph, outline)
    return outline
  }
  const { face } = font
  return { font, letters: lettersOf(face), upem: face.upem, pathOf }
}

/** A stretch of text in one font. Lengths in ems. */
interface ShapedRun {
  readonly width: number
  readonly upem: number
  readonly glyphs: readonly { readonly path: string; readonly x: number; readonly y: number }[]
}

const widthOf = (runs: readonly ShapedRun[]): number => runs.reduce((sum, { width }) => sum + width, 0)

/** @param fonts in the order in which a letter is looked for; each is read when it is asked */
function shapeText(text: string, fonts: readonly (() => ReadFont)[]): readonly ShapedRun[] {
  const stretches: { font: ReadFont | null; text: string }[] = []
  for (const piece of piecesOf(text)) {
    const font = fonts.find((each) => hasLetters(each().letters, piece))?.() ?? null
    const last = stretches.at(-1)
    if (last && last.font === font && font) last.text += piece
    else stretches.push({ font, text: piece })
  }
  return stretches.map((stretch) => (stretch.font ? shapeRun(stretch.text, stretch.font) : BOX))
}

/** What stands in the place of a letter that no font has: outside and, the other way round, inside of a box. */
const BOX_PATH = 'M6,0L6,70L54,70L54,0ZM12,6L48,6L48,64L12,64Z'
const BOX: ShapedRun = { width: 0.6, upem: 100, glyphs: [{ path: BOX_PATH, x: 0, y: 0 }] }

function shapeRun(text: string, { font, upem, pathOf }: ReadFont): ShapedRun {
  const run = new Run()
  run.addText(text)
  run.guessSegmentProperties()
  shape(font, run)
  const positions = run.getGlyphPositions()
  let pen = 0
  const glyphs = run.getGlyphInfos().map(({ codepoint: glyph }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    const x = (pen + xOffset) / upem
    pen += xAdvance
    return { path: pathOf(glyph), x, y: yOffset / upem }
  })
  return { width: pen / upem, upem, glyphs }
}

function placeRuns(runs: readonly ShapedRun[], from: Px, y: Px, size: Px): string {
  let x = from
  return runs
    .map((run) => {
      const placed = placeRun(run, x, y, size)
      x += run.width * size
      return placed
    })
    .join('')
}

/** A glyph's path has absolute commands only, y upwards; a picture's y runs down. */
const placeRun = ({ glyphs, upem }: ShapedRun, x: Px, y: Px, size: Px): string =>
  glyphs.map(({ path, ...at }) => placeGlyph(path, x + at.x * size, y - at.y * size, size / upem)).join('')

function placeGlyph(path: string, x: Px, y: Px, scale: number): string {
  return path.replace(/([MLQC])([^MLQCZ]*)/g, (_, command: string, numbers: string) => {
    const placed = numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((each, at) => formatPx(at % 2 === 0 ? x + Number(each) * scale : y - Number(each) * scale))
    return command + placed.join(' ')
  })
}
