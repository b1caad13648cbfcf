import { contrast, standOff } from '../../paint/colour.ts'
import { pairsOf, settleThemes, THEMES, type Pair, type ThemeName } from '../../paint/settleTheme.ts'
import { COLOURS } from '../../paint/tokens.ts'
import { isLarge, type FontKind } from '../records/fontFiles.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { FontRecord } from '../records/siteSchema.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { nearestName } from '../records/suggestName.ts'
import { say } from '../words/issueWords.ts'

/** What cannot be seen in the newsroom's colours, and what is wrong with its fonts. */
export const checkTheme = (drafts: RecordDrafts): SourceIssue[] => [
  ...THEMES.flatMap((theme) => pairsOf(theme).flatMap((pair) => checkPair(theme, pair, drafts))),
  ...checkFamilies(drafts),
  ...checkFontFiles(drafts),
  ...checkUnusedFonts(drafts),
]

/** Of each colour that does not stand off, the ground on which it does so least. Our own colours were looked at by our tests. */
function checkPair(theme: ThemeName, { front, grounds, ratio }: Pair, { site }: RecordDrafts): SourceIssue[] {
  const own = site.draft.theme
  if (!own) return []
  const colours = settleThemes(own)[theme]
  const fronts = front === 'lanes' ? colours.lanes : [colours[front]]
  return fronts.flatMap((colour, lane) => {
    const [worst] = grounds
      .map((ground) => ({ ground, reached: contrast(colour, colours[ground]) }))
      .toSorted((a, b) => a.reached - b.reached)
    if (!worst || worst.reached >= ratio) return []
    const step = front === 'lanes' ? [front, lane] : [front]
    const isOurs = colour === (front === 'lanes' ? COLOURS[theme].lanes[lane] : COLOURS[theme][front])
    const written = own[theme]?.[isOurs ? worst.ground : front]
    const place: Place =
      written === undefined ? site.at('theme') : site.at('theme', theme, ...(isOurs ? [worst.ground] : step))
    const better = standOff(
      colour,
      grounds.map((ground) => colours[ground]),
      ratio,
    )
    const pair = {
      theme,
      front,
      lane: front === 'lanes' ? lane + 1 : null,
      colour,
      ground: worst.ground,
      groundColour: colours[worst.ground],
      reached: floor(worst.reached),
      needed: ratio,
      better: contrast(better, colours[worst.ground]) >= ratio ? better : null,
    }
    return [errorAt(place, say.weakContrast(pair))]
  })
}

/** Down, so that 4.499 is not 4.5. */
const floor = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2)

/** A family that is nearly one of the house; any other may be one of readers' machines. */
function checkFamilies({ site: { draft, at } }: RecordDrafts): SourceIssue[] {
  const known = (draft.fonts ?? []).map(({ family }) => family)
  return Object.entries(draft.theme?.fonts ?? {}).flatMap(([use, family]) => {
    if (family === undefined || known.includes(family)) return []
    const near = nearestName(family, known)
    return near === null ? [] : [errorAt(at('theme', 'fonts', use), say.unknownFamily(family, near))]
  })
}

function checkFontFiles({ site: { draft, at }, fonts, label }: RecordDrafts): SourceIssue[] {
  const folder = `${label}/fonts`
  const look = (name: string | undefined, place: Place, wanted?: FontKind): SourceIssue[] => {
    if (name === undefined) return []
    const file = fonts.get(name)
    if (!file) return [errorAt(place, say.noFontFile(name, folder, nearestName(name, fonts.keys())))]
    if ('problem' in file.found) return [errorAt(place, say.badFont(name, file.found.problem))]
    if (wanted === 'outlines') return file.found.kind === wanted ? [] : [errorAt(place, say.noOutlines(name))]
    return isLarge(file) ? [errorAt(place, say.heavyFont(name, (file.size / 1_048_576).toFixed(1)))] : []
  }
  return (draft.fonts ?? []).flatMap((font: FontRecord, position) => [
    ...look(font.file, at('fonts', position, 'file')),
    ...look(font.outlines, at('fonts', position, 'outlines'), 'outlines'),
    ...warnOfPictures(font),
  ])

  /** Of a family in which text is set, pictures want outlines. */
  function warnOfPictures(font: FontRecord): SourceIssue[] {
    const found = fonts.get(font.file)?.found
    const drawn = draft.theme?.fonts?.text === font.family && font.outlines === undefined
    if (!drawn || !found || !('kind' in found) || found.kind === 'outlines') return []
    const place = at('fonts', (draft.fonts ?? []).indexOf(font), 'file')
    return [warningAt(place, say.picturesWithoutFont(folder))]
  }
}

function checkUnusedFonts({ site: { draft }, fonts, label }: RecordDrafts): SourceIssue[] {
  const used = new Set((draft.fonts ?? []).flatMap(({ file, outlines }) => [file, outlines]))
  return [...fonts.keys()]
    .filter((name) => !used.has(name))
    .map((name) => warningAt({ file: `${label}/fonts/${name}`, line: 1 }, say.unusedFont()))
}
