import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { pinnedFontConfiguration } from './pinnedFonts.ts'

/**
 * Puts the same letters into the pages of a system without a font configuration (see pinnedFonts.ts): Noto Sans
 * Devanagari (OFL), which has Latin too, and arrows of Noto Sans Symbols, from pinned packages. The fonts come as bytes
 * and the style as a constructed sheet, so the page keeps its content policy and makes no request. Call it before a
 * page is opened; a page without script keeps the fonts of the machine.
 */
export async function useTestFont(context: BrowserContext): Promise<void> {
  if (pinnedFontConfiguration() === null) await context.addInitScript(installFont, FACES)
}

interface Face {
  readonly weight: string
  readonly unicodeRange: string
  readonly base64: string
}

const PACKAGES = new URL('../../node_modules/@fontsource/', import.meta.url)

const faceOf = (path: string, weight: string, unicodeRange: string): Face => ({
  weight,
  unicodeRange,
  base64: readFileSync(new URL(path, PACKAGES)).toString('base64'),
})

const RANGES = {
  devanagari:
    'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20A8, U+20B9, U+20F0, U+25CC, U+A830-A839, U+A8E0-A8FF',
  latin: 'U+0000-02FF, U+2000-200B, U+200E-206F, U+20AC, U+2122, U+2212-2215, U+FEFF, U+FFFD',
} as const

const FACES: readonly Face[] = ['400', '600', '700'].flatMap((weight) => [
  ...(['devanagari', 'latin'] as const).map((script) =>
    faceOf(
      `noto-sans-devanagari/files/noto-sans-devanagari-${script}-${weight}-normal.woff2`,
      weight,
      RANGES[script],
    ),
  ),
  // Noto Sans Devanagari has no arrows, and which font of a machine has them changes with what is installed. One file
  // for all weights, under the name of each: letters and arrows are one font only where their weights are the same.
  faceOf('noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2', weight, 'U+2190-2199'),
])

/** Runs in the page, before anything of its own. */
function installFont(faces: readonly Face[]) {
  const family = 'Samayrekha Test'
  for (const { base64, weight, unicodeRange } of faces) {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const face = new FontFace(family, bytes, { weight, unicodeRange })
    document.fonts.add(face)
    void face.load()
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`:root { --font-text: '${family}'; --font-head: '${family}' }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
