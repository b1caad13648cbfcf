import type { Outlines } from '../pictureFonts.ts'
import type { FontFiles } from './fontFiles.ts'
import type { FontRecord, SiteRecord, ThemeRecord } from './siteSchema.ts'

/** A font of the house; its files by their paths on this machine. */
export interface HouseFont {
  readonly family: string
  readonly file: string
  /** TrueType or PostScript outlines, with which it can be measured and drawn; null where there are none. */
  readonly outlines: string | null
  /** `400`, or `200 800` for a variable font. */
  readonly weight: string
  readonly style: 'normal' | 'italic'
  readonly unicodeRange: string | null
}

/** Those whose files are there and whole. */
export const houseFonts = ({ fonts = [] }: SiteRecord, files: FontFiles): readonly HouseFont[] =>
  fonts.flatMap((font) => houseFont(font, files))

function houseFont(font: FontRecord, files: FontFiles): HouseFont[] {
  const file = files.get(font.file)
  if (!file || 'problem' in file.found) return []
  const { kind } = file.found
  return [
    {
      family: font.family,
      file: file.path,
      outlines: kind === 'outlines' ? file.path : (files.get(font.outlines ?? '')?.path ?? null),
      weight: font.weight ?? '400',
      style: font.style ?? 'normal',
      unicodeRange: font.unicodeRange ?? null,
    },
  ]
}

/** The upright outlines of a family, those about as heavy as asked for first; none of a family that is not the house's. */
export const outlinesOf = (
  family: string | undefined,
  fonts: readonly HouseFont[],
  weight: number,
): readonly Outlines[] =>
  fonts
    .flatMap((font) => {
      if (font.family !== family || font.style !== 'normal' || font.outlines === null) return []
      const [least = 400, most = least] = font.weight.split(' ').map(Number)
      return [
        { file: font.outlines, weight: Math.min(Math.max(weight, least), most), isVariable: most > least },
      ]
    })
    .toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))

/** The family in which a newsroom sets text, and that of its headlines. */
export const familiesOf = ({
  fonts = {},
}: ThemeRecord): { readonly text?: string; readonly head?: string } => {
  const { text, head = text } = fonts
  return { ...(text !== undefined && { text }), ...(head !== undefined && { head }) }
}
