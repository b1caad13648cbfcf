import * as v from 'valibot'
import { Localized, Text } from './citation.ts'

/**
 * The picture of an event, as published. It is judged where it is shown and not with its event, so that the page's first
 * script does not carry what only a list with pictures needs.
 *
 *   pictures/<name>-<width>.<format>      name: landing.0a1b2c3d4e5f
 */

/** From the smallest file to the one that every browser reads. */
export const PICTURE_FORMATS = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

export const PictureSchema = v.object({
  /** What its files are called, with a hash of their content: another picture has another name. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[0-9a-f]+$/)),
  /** Of the largest file. */
  width: v.number(),
  height: v.number(),
  /** Those that were made, ascending. */
  widths: v.array(v.number()),
  /** What it shows, for those who do not see it. */
  alt: Localized,
  caption: v.optional(Localized),
  credit: Text,
  licence: v.object({ name: Text, url: v.optional(Text) }),
  /** Where the video is of which this is a still. */
  video: v.optional(Text),
})
export type Picture = Readonly<v.InferOutput<typeof PictureSchema>>

/** The picture of an event in a published file; null where there is none, or none that can be shown. */
export function readPicture(value: unknown): Picture | null {
  const result = v.safeParse(PictureSchema, value)
  if (!result.success) return null
  const { width, height, widths } = result.output
  // Not with schemas of the library for it: they would come with the page's first script.
  const isDrawable = widths.length > 0 && [width, height, ...widths].every((pixels) => pixels >= 1)
  return isDrawable ? result.output : null
}

/** Path of one file of a picture, below the site's root. */
export const pictureFile = (name: string, width: number, format: PictureFormat): string =>
  `pictures/${name}-${width}.${format}`
