import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { say, type Said } from '../words/issueWords.ts'
import type { PictureFault } from '../words/proofWordsEn.ts'

/** The kinds of picture that the build can read. */
export const PICTURE_KINDS = ['jpg', 'png', 'webp', 'avif'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** What a picture's first bytes say of it: nothing has been decoded. */
export interface PictureFacts {
  readonly kind: PictureKind
  /** As it is seen: a photograph that a phone took upright is higher than wide. */
  readonly width: number
  readonly height: number
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: string
}

/** A picture that cannot be used: what to say of the file of this name. */
export interface PictureProblem {
  readonly problem: (name: string) => Said
}

/** What a browser could be made to hold while it decodes is bounded by pixels, what a repository holds by bytes. */
export const MOST_BYTES = 20_000_000
export const MOST_PIXELS = 50_000_000

const MEGA = 1_000_000

export const explainTooHeavy = (bytes: number): PictureProblem => ({
  problem: (name) => say.heavyPicture(name, Math.ceil(bytes / MEGA), MOST_BYTES / MEGA),
})

const faulty = (fault: PictureFault): PictureProblem => ({ problem: (name) => say.badPicture(name, fault) })

/** Looks at a file that somebody calls a picture. Total: whatever the bytes are. */
export function inspectPicture(bytes: Uint8Array): PictureFacts | PictureProblem {
  if (bytes.length > MOST_BYTES) return explainTooHeavy(bytes.length)
  const kind = kindOf(bytes)
  if (kind === null) return faulty(faultOf(bytes))
  const size = sizeOf(bytes)
  if (size === null) return faulty('sizeUnread')
  const { width, height } = size
  if (width * height > MOST_PIXELS)
    return { problem: (name) => say.hugePicture(name, width, height, MOST_PIXELS / MEGA) }
  return { kind, width, height, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** By its first bytes: a name can say anything. */
function kindOf(bytes: Uint8Array): PictureKind | null {
  const head = latin(bytes, 16)
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpg'
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return /^ftypavi[fs]/.test(head.slice(4)) ? 'avif' : null
}

const require = createRequire(import.meta.url)

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  // With the first picture, which most records have not: its twenty files would be loaded by every command.
  const { imageSize } = require('image-size') as typeof import('image-size')
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return null
    // From 5 on the camera lay on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

const latin = (bytes: Uint8Array, most: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(most, bytes.length)).toString('latin1')

/** What runs when a drawing is opened by itself. */
const SCRIPT = /<script|\son[a-z]+\s*=|javascript:|<foreignObject/i

function faultOf(bytes: Uint8Array): PictureFault {
  const head = latin(bytes, 16)
  const text = latin(bytes, MOST_BYTES)
  if (/<svg[\s>]/i.test(text.slice(0, 4096))) return SCRIPT.test(text) ? 'drawingWithScript' : 'drawing'
  if (/^ftyp(hei|mif|msf|hev)/.test(head.slice(4))) return 'heic'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.startsWith('%PDF')) return 'pdf'
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff'
  if (/^\s*<(?:!doctype|html)/i.test(text.slice(0, 200))) return 'webPage'
  return bytes.length === 0 ? 'empty' : 'unknown'
}
