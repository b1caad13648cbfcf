import * as v from 'valibot'
import { say, type Said } from '../words/issueWords.ts'
import { HEX } from '../../paint/colour.ts'
import { COLOURS } from '../../paint/tokens.ts'
import { FAMILY, FILE, RANGE, WEIGHT } from './fontFiles.ts'
import { address, languages, localized, reference, text } from './recordFields.ts'

/** The newest format of records: `format` of site.yaml. It rises when records of the old one would be misread. */
export const RECORDS_FORMAT = 1

/** Why records of a format are not read as they are, with what to do, or null. */
export function explainFormat(format: number, newest: number = RECORDS_FORMAT): Said | null {
  if (format === newest) return null
  return format < newest ? say.olderFormat(format, newest) : say.newerFormat(format, newest)
}

const colour = (description: string) =>
  v.optional(v.pipe(v.string(), v.regex(HEX), v.description(description)))

/** Colours of a theme by their tasks; `src/paint/tokens.ts` has ours. */
const colours = (description: string) =>
  v.optional(
    v.pipe(
      v.strictObject({
        paper: colour('Ground of the page.'),
        paperRaised: colour('Ground of cards and menus.'),
        paperSunk: colour('Ground of what lies lower.'),
        ink: colour('Text, and the thread of the story.'),
        inkSoft: colour('Text beside it.'),
        inkFaint: colour('Text of little weight.'),
        rule: colour('Lines.'),
        ruleStrong: colour('Edges of controls, the axis.'),
        link: colour('Links.'),
        accent: colour('Subject and turning points.'),
        focus: colour('What the keys are on.'),
        select: colour('What is chosen.'),
        lanes: v.optional(
          v.pipe(
            v.array(v.pipe(v.string(), v.regex(HEX))),
            v.minLength(1),
            v.maxLength(COLOURS.light.lanes.length),
            v.description('Marks of the lanes, from the first on; the others keep ours.'),
          ),
        ),
      }),
      v.description(description),
    ),
  )

const family = (description: string) => v.pipe(v.string(), v.regex(FAMILY), v.description(description))

const theme = v.pipe(
  v.strictObject({
    light: colours('Colours on light paper.'),
    dark: colours('On dark paper; what is left out follows from light.'),
    contrast: colours('For readers who ask for more contrast; what is left out follows from light.'),
    contrastDark: colours('The same on dark paper; what is left out follows from dark.'),
    radius: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(24),
        v.description('How round corners are, in pixels; 3 when left out.'),
      ),
    ),
    fonts: v.optional(
      v.pipe(
        v.strictObject({
          text: v.optional(family('Family of the text.')),
          head: v.optional(family('Family of headlines.')),
        }),
        v.description('Families, of “fonts” or of readers’ machines, that stand before ours.'),
      ),
    ),
  }),
  v.description('Colours, corners and families of pages, frames and pictures.'),
)

const font = v.strictObject({
  family: family('Its name, for “theme”.'),
  file: v.pipe(v.string(), v.regex(FILE), v.description('A file in fonts/: WOFF2, or TTF or OTF.')),
  outlines: v.optional(
    v.pipe(
      v.string(),
      v.regex(FILE),
      v.description(
        'The same font as TTF or OTF in fonts/: pictures are drawn with it, readers do not load it.',
      ),
    ),
  ),
  weight: v.optional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(String),
      v.regex(WEIGHT),
      v.description('400, or "200 800" for a variable font; 400 when left out.'),
    ),
  ),
  style: v.optional(v.picklist(['normal', 'italic'])),
  unicodeRange: v.optional(
    v.pipe(v.string(), v.regex(RANGE), v.description('For which letters, as U+0900-097F, U+200C-200D.')),
  ),
})

/** One name for all languages, or one for each. */
const siteName = v.pipe(
  v.union([text('Name of the site.'), localized('Name of the site.')]),
  v.description('Name of the site: in titles, feeds and frames. Samayrekha when left out.'),
)

/** Settings of the whole site, as editors write them in `site.yaml`. */
export const SiteRecordSchema = v.strictObject({
  format: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description('Version of the format of these records; 1 when left out.'),
    ),
  ),
  languages: v.optional(
    languages('BCP 47 tags of the languages of a story that names none; hi and en when left out.'),
  ),
  origin: v.optional(
    address('Where the site will be, as https://timeline.example/; SITE_ORIGIN counts more.'),
  ),
  name: v.optional(siteName),
  theme: v.optional(theme),
  fonts: v.optional(
    v.pipe(
      v.array(font),
      v.minLength(1),
      v.description('Fonts of the house; their licence is the newsroom’s affair.'),
    ),
  ),
  front: v.optional(
    reference(
      'What / leads to: the id of a story, or “stories” for a card of each. Left out: the story where there is one, else the cards.',
    ),
  ),
})

export type ThemeRecord = NonNullable<v.InferOutput<typeof SiteRecordSchema>['theme']>
export type FontRecord = NonNullable<v.InferOutput<typeof SiteRecordSchema>['fonts']>[number]
export type SiteRecord = Readonly<v.InferOutput<typeof SiteRecordSchema>>
