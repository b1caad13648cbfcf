import { languagesOf } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import type { Locale } from '../domain/text.ts'
import { en } from '../i18n/en.ts'
import { hi } from '../i18n/hi.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { wordsIn } from '../i18n/otherWords.ts'
import { PICTURE_THEMES, type PictureTheme } from '../paint/picturePalette.ts'
import type { MeasureSized, WriteText } from '../paint/svgText.ts'
import { indexStory } from '../state/storyIndex.ts'
import { sharedPicture, sharePath } from '../view/drawing/sharedPicture.ts'
import { drawShare, drawTimeline } from '../view/drawing/timelinePicture.ts'
import { once } from '../domain/once.ts'

/** How a machine without a browser sets type: it measures, and it writes what no font need be there for. */
export interface Typesetter {
  readonly measure: MeasureSized
  readonly outline: WriteText
  /** Whether it has a font for a language. */
  readonly draws: (locale: Locale) => boolean
}

/** A picture to write: an SVG with text, or one with outlines to make a PNG of. Paths are from the site's root. */
export interface PictureFile {
  readonly path: string
  readonly svg: string
  readonly format: 'svg' | 'png'
  /** PNG pixels for each unit of the SVG. */
  readonly zoom: number
  /** False where the letters are left to the fonts of the machine that draws; else they are outlines. */
  readonly ownFonts?: boolean
}

const wordsOf = (locale: Locale) => createTranslator(wordsIn<Messages>({ hi, en }, 'page', locale))

/** Path of a story's picture below the site's root, without its ending. */
export const picturePath = (story: string, locale: Locale, theme: PictureTheme): string =>
  `images/${locale}/${story}${theme === 'light' ? '' : `-${theme}`}`

/** The picture for links to a story, below an address that ends in a slash or is empty. */
export function storyPicture(story: Story, locale: Locale, root: string): ReturnType<typeof sharedPicture> {
  const made = sharedOf(story)
  const { url, alt } = made.get(locale) ?? sharedPicture(indexOnce(story), { locale, t: wordsOf(locale) }, '')
  made.set(locale, { url, alt })
  return { url: root + url, alt }
}

/** Every page of a story names its picture, and those of all events the same one. */
const indexOnce = once(indexStory)
const sharedOf = once<Story, Map<Locale, ReturnType<typeof sharedPicture>>>(() => new Map())

/** All pictures of one story. `origin` is the absolute address of the site's root, or null when it has none yet. */
export function renderPictures(
  story: Story,
  origin: string | null,
  type: Typesetter,
): readonly PictureFile[] {
  const index = indexOnce(story)
  const languages = languagesOf(story).map(([tag]) => tag)
  return languages.flatMap((locale) => {
    const request = (theme: PictureTheme, told = locale) => ({
      index,
      events: index.events,
      filters: '',
      language: { locale: told, t: wordsOf(told) },
      theme,
      address: origin && `${origin}${locale}/${story.id}/`,
      measure: type.measure,
    })
    // A language without a font here is told in another one of the story, or with the machine's own fonts (checkLetters says so).
    const told = [locale, ...languages].find(type.draws)
    const outlined = told === undefined ? {} : { writeText: type.outline }
    const png = { format: 'png', ...(told === undefined && { ownFonts: false }) } as const
    const whole = PICTURE_THEMES.flatMap((theme): readonly PictureFile[] => {
      const path = picturePath(story.id, locale, theme)
      return [
        { path: `${path}.svg`, svg: drawTimeline(request(theme)), format: 'svg', zoom: 1 },
        { ...png, path: `${path}.png`, svg: drawTimeline({ ...request(theme, told), ...outlined }), zoom: 2 },
      ]
    })
    const share = drawShare({ ...request('light', told), ...outlined })
    return [...whole, { ...png, path: sharePath(story.id, locale), svg: share, zoom: 1 }]
  })
}
