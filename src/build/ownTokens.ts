import { once } from '../domain/once.ts'
import { settleThemes } from '../paint/settleTheme.ts'
import { COLOURS, FONTS, RADIUS } from '../paint/tokens.ts'
import { FONT_STACK } from '../paint/formatTimelineSvg.ts'
import type { SiteSettings } from '../pipeline/publish/compileSettings.ts'
import { familyStack, formatFaces } from './houseFonts.ts'
import type { Rewrite } from './ownConstants.ts'
import type { StyleTokens } from './styleTokens.ts'

/**
 * What style sheets take by name, with the newsroom's own in it.
 *
 * @param addressOf the address of a font's file, as the sheet names it
 */
export function ownTokens(
  { theme, fonts }: Pick<SiteSettings, 'theme' | 'fonts'>,
  addressOf: (file: string) => string,
): StyleTokens {
  const { text, head = text } = theme.fonts ?? {}
  return {
    colours: hasOwnColours(theme) ? settleOnce(theme) : COLOURS,
    fonts: {
      text: familyStack(text, fonts, FONTS.text),
      head: familyStack(head, fonts, FONTS.head),
      door: familyStack(text, fonts, FONTS.door),
    },
    radius: theme.radius ?? RADIUS,
    // Only two of the sheets ask for them, and to measure a font takes a while.
    faces: () => formatFaces(fonts, addressOf),
  }
}

/** Each sheet and each script asks. */
const settleOnce = once<SiteSettings['theme'], typeof COLOURS>(settleThemes)

/** The tables of src/paint/tokens.ts: one by one, so that none of ours is left over. */
const NAMED = {
  LIGHT: 'light',
  DARK: 'dark',
  CONTRAST: 'contrast',
  CONTRAST_DARK: 'contrastDark',
  PRINT: 'print',
} as const

const hasOwnColours = ({ light, dark, contrast, contrastDark }: SiteSettings['theme']): boolean =>
  [light, dark, contrast, contrastDark].some((colours) => colours !== undefined)

/** The same for scripts, those of readers and those that draw pictures: constants of src/paint, file by file. */
export function ownPaint({
  theme,
}: Pick<SiteSettings, 'theme'>): ReadonlyMap<string, ReadonlyMap<string, Rewrite>> {
  const colours = settleOnce(theme)
  const family = theme.fonts?.text
  return new Map([
    ...(hasOwnColours(theme)
      ? ([
          [
            'src/paint/tokens.ts',
            new Map(Object.entries(NAMED).map(([name, each]) => [name, () => JSON.stringify(colours[each])])),
          ],
        ] as const)
      : []),
    ...(family === undefined
      ? []
      : ([
          [
            'src/paint/formatTimelineSvg.ts',
            new Map([['FONT_STACK', () => JSON.stringify(familyStack(family, [], FONT_STACK))]]),
          ],
        ] as const)),
  ])
}
