import { Buffer as Run, Font, shape } from 'harfbuzzjs'
import { hasLetters, lettersOf, readFace } from '../pipeline/pictureFonts.ts'

/** Words of news, and the letters of their script. */
export const SCRIPTS = [
  {
    range: 'U+0900-097F',
    words: 'रक्षा मंत्री ने कहा कि समझौते पर हस्ताक्षर अगले महीने मॉस्को में होंगे',
  },
  {
    range: 'U+0000-024F',
    words: 'The defence minister said the agreement would be signed in Moscow next month',
  },
] as const

type Script = (typeof SCRIPTS)[number]

/** The scripts of which a font has the letters. */
export function scriptsIn({ face }: Font): readonly Script[] {
  const letters = lettersOf(face)
  return SCRIPTS.filter(({ words }) => hasLetters(letters, words))
}

/** How wide words are in a font, as a share of their width in another one that has them, too. */
export function compareWidths(font: Font, other: Font, scripts: readonly Script[]): number {
  const words = scripts.map((script) => script.words).join(' ')
  return widthIn(font, words) / widthIn(other, words)
}

/** The font by which widths are told while nobody has settled another one. */
export const notoFont = (): Font => new Font(readFace('Sans Devanagari', 400))

/** In ems. */
export function widthIn(font: Font, text: string): number {
  const run = new Run()
  run.addText(text)
  run.guessSegmentProperties()
  shape(font, run)
  return run.getGlyphPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / font.face.upem
}
