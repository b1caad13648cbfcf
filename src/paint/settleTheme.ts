import { standOff } from './colour.ts'
import { COLOURS, type Colours } from './tokens.ts'

/** The themes of a screen. On paper all is as it was, but for the lanes. */
export const THEMES = ['light', 'dark', 'contrast', 'contrastDark'] as const
export type ThemeName = (typeof THEMES)[number]

/** What a newsroom has chosen itself; `shade` follows from `ink`. */
export type OwnColours = { readonly [Name in Exclude<keyof Colours, 'shade'>]?: Colours[Name] | undefined }
type OwnThemes = { readonly [Theme in ThemeName]?: OwnColours | undefined }

type Ground = 'paper' | 'paperRaised' | 'paperSunk'
const GROUNDS: readonly Ground[] = ['paper', 'paperRaised', 'paperSunk']

/** A colour that has to be seen, on which grounds, and by how much (WCAG 2: text 1.4.3 and 1.4.6, signs 1.4.11). */
export interface Pair {
  readonly front: keyof OwnColours
  readonly grounds: readonly Ground[]
  readonly ratio: number
}

/** What has to be told apart in a theme; more of it where a reader asks for more contrast. */
export function pairsOf(theme: ThemeName): readonly Pair[] {
  const more = theme === 'contrast' || theme === 'contrastDark'
  const each = (fronts: readonly (keyof OwnColours)[], grounds: readonly Ground[], ratio: number): Pair[] =>
    fronts.map((front) => ({ front, grounds, ratio }))
  return [
    ...each(['ink', 'inkSoft', 'inkFaint', 'link', 'accent'], GROUNDS, more ? 7 : 4.5),
    ...each(['ruleStrong', 'focus', 'select', ...(more ? (['rule'] as const) : [])], GROUNDS, more ? 4.5 : 3),
    ...each(['lanes'], ['paper', 'paperRaised'], 3),
  ]
}

/** Where a theme that leaves a colour out takes it from: it is made lighter or darker until it is seen there. */
const AFTER: Readonly<Record<ThemeName, readonly ThemeName[]>> = {
  light: [],
  dark: ['light'],
  contrast: ['light'],
  contrastDark: ['dark', 'light'],
}
/** Colours by which a newsroom is known; papers and inks of a theme that says none stay ours. */
const HUES = ['link', 'accent', 'focus'] as const

/** The colours of all themes, of what a newsroom has chosen; without anything chosen, ours. */
export function settleThemes(own: OwnThemes): typeof COLOURS {
  const settled = {
    light: settleTheme('light', own),
    dark: settleTheme('dark', own),
    contrast: settleTheme('contrast', own),
    contrastDark: settleTheme('contrastDark', own),
  }
  return { ...settled, print: { ...COLOURS.print, lanes: settled.light.lanes } }
}

function settleTheme(theme: ThemeName, own: OwnThemes): Colours {
  const ours: Colours = COLOURS[theme]
  const { lanes = [], ...given } = own[theme] ?? {}
  const chosen = Object.fromEntries(Object.entries(given).filter(([, colour]) => colour !== undefined))
  const grounds = { ...ours, ...chosen }
  const seenAs = (front: keyof OwnColours) => {
    const pair = pairsOf(theme).find((each) => each.front === front)
    return (colour: string): string =>
      standOff(
        colour,
        (pair?.grounds ?? GROUNDS).map((ground) => grounds[ground]),
        pair?.ratio ?? 1,
      )
  }
  const taken = HUES.flatMap((name): [string, string][] => {
    const from = AFTER[theme].map((other) => own[other]?.[name]).find((colour) => colour !== undefined)
    return from === undefined || given[name] !== undefined ? [] : [[name, seenAs(name)(from)]]
  })
  const others = AFTER[theme].map((other) => own[other]?.lanes).find((colours) => colours !== undefined) ?? []
  return {
    ...grounds,
    ...Object.fromEntries(taken),
    shade: given.ink === undefined ? ours.shade : shadeOf(given.ink, ours.shade),
    lanes: ours.lanes.map((colour, at) => lanes[at] ?? (others[at] ? seenAs('lanes')(others[at]) : colour)),
  }
}

/** Ink, as thin as ours. */
function shadeOf(ink: string, ours: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(ink.slice(at, at + 2), 16))
  return `rgb(${red} ${green} ${blue} ${/\/.*$/.exec(ours)?.[0] ?? ')'}`
}
