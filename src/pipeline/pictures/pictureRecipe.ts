import { createHash } from 'node:crypto'
import type { PictureFacts } from '../records/inspectPicture.ts'

/**
 * How the files of a picture are made. Its hash is part of their names, for these promise never to change: whoever
 * changes anything here, or a version of the programs, gives every picture new names.
 */
export const RECIPE = {
  /** Of the list, of a card, and of both on a screen with twice the pixels. */
  widths: [320, 640, 1280],
  avif: { quality: 55, speed: 6 },
  webp: { quality: 76 },
  jpg: { quality: 76 },
  programs: {
    '@jsquash/avif': '2.1.1',
    '@jsquash/webp': '1.5.0',
    '@jsquash/jpeg': '1.6.0',
    '@jsquash/png': '3.1.1',
    '@jsquash/resize': '2.1.1',
  },
} as const

/** What will be made of a picture, known before any of it is. */
export interface PicturePlan {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly widths: readonly number[]
}

/** Never larger than the picture is. */
export function planPicture(fileName: string, { sha256, width, height }: PictureFacts): PicturePlan {
  const most = Math.min(width, RECIPE.widths.at(-1) ?? width)
  const hash = createHash('sha256').update(JSON.stringify(RECIPE)).update(sha256).digest('hex').slice(0, 12)
  return {
    name: `${slug(fileName)}.${hash}`,
    width: most,
    height: heightAt(most, { width, height }),
    widths: [...RECIPE.widths.filter((each) => each < most), most],
  }
}

export const heightAt = (width: number, whole: { readonly width: number; readonly height: number }): number =>
  Math.max(1, Math.round((whole.height * width) / whole.width))

const slug = (fileName: string): string =>
  fileName
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'picture'
