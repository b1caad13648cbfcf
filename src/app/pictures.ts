import type { Story } from '../domain/story.ts'
import { BUILT_IN, type Locale, ofBuiltIn } from '../domain/text.ts'
import { en } from '../i18n/en.ts'
import { hi } from '../i18n/hi.ts'
import { createTranslator } from '../i18n/messages.ts'
import { PICTURE_THEMES, type PictureTheme } from '../paint/picturePalette.ts'
import type { MeasureSized, WriteText } from '../paint/svgText.ts'
import { indexStory } from '../state/storyIndex.ts'
import { sharedPicture, sharePath } from '../view/drawing/sharedPicture.ts'
import { drawShare, drawTimeline } from '../view/drawing/timelinePicture.ts'

/** How a machine without a browser sets type: it measures, and it writes what no font need be there for. */
export interface Typesetter {
  readonly measure: MeasureSized
  readonly outline: WriteText
}

/** A picture to write: an SVG with text, or one with outlines to make a PNG of. Paths are from the site's root. */
export interface PictureFile {
  readonly path: string
  readonly svg: string
  readonly format: 'svg' | 'png'
  /** PNG pixels for each unit of the SVG. */
  readonly zoom: number
}

const WORDS = { hi: createTranslator(hi), en: createTranslator(en) } as const

/** Path of a story's picture below the site's root, without its ending. */
export const picturePath = (story: string, locale: Locale, theme: PictureTheme): string =>
  `images/${locale}/${story}${theme === 'light' ? '' : `-${theme}`}`

/** The picture for links to a story, below an address that ends in a slash or is empty. */
export const storyPicture = (story: Story, locale: Locale, root: string) =>
  sharedPicture(indexStory(story), { locale, t: ofBuiltIn(WORDS, locale) }, root)

/** All pictures of one story. `origin` is the absolute address of the site's root, or null when it has none yet. */
export function renderPictures(
  story: Story,
  origin: string | null,
  type: Typesetter,
): readonly PictureFile[] {
  const index = indexStory(story)
  return BUILT_IN.flatMap((locale) => {
    const request = (theme: PictureTheme) => ({
      index,
      events: index.events,
      filters: '',
      language: { locale, t: ofBuiltIn(WORDS, locale) },
      theme,
      address: origin && `${origin}${locale}/${story.id}/`,
      measure: type.measure,
    })
    const whole = PICTURE_THEMES.flatMap((theme): readonly PictureFile[] => {
      const path = picturePath(story.id, locale, theme)
      const outlined = drawTimeline({ ...request(theme), writeText: type.outline })
      return [
        { path: `${path}.svg`, svg: drawTimeline(request(theme)), format: 'svg', zoom: 1 },
        { path: `${path}.png`, svg: outlined, format: 'png', zoom: 2 },
      ]
    })
    const share = drawShare({ ...request('light'), writeText: type.outline })
    return [...whole, { path: sharePath(story.id, locale), svg: share, format: 'png', zoom: 1 }]
  })
}
