import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'

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

/** A picture that cannot be used, in words that go on behind the name of its file. */
export interface PictureProblem {
  readonly problem: string
}

/** What a browser could be made to hold while it decodes is bounded by pixels, what a repository holds by bytes. */
export const MOST_BYTES = 20_000_000
export const MOST_PIXELS = 50_000_000

const MEGA = 1_000_000
const SMALLER = '2,000 pixels are wide enough: save it smaller'

export const explainTooHeavy = (bytes: number): PictureProblem => ({
  problem: `has ${Math.ceil(bytes / MEGA)} MB, ${MOST_BYTES / MEGA} MB is the most; ${SMALLER}`,
})

/** Looks at a file that somebody calls a picture. Total: whatever the bytes are. */
export function inspectPicture(bytes: Uint8Array): PictureFacts | PictureProblem {
  if (bytes.length > MOST_BYTES) return explainTooHeavy(bytes.length)
  const kind = kindOf(bytes)
  if (kind === null) return { problem: explainOther(bytes) }
  const size = sizeOf(bytes)
  if (size === null)
    return { problem: 'is damaged: its size cannot be read; save it again from the program it came from' }
  const { width, height } = size
  if (width * height > MOST_PIXELS)
    return {
      problem: `is ${width} × ${height} pixels, ${MOST_PIXELS / MEGA} million in all are the most; ${SMALLER}`,
    }
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

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
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

function explainOther(bytes: Uint8Array): string {
  const head = latin(bytes, 16)
  const text = latin(bytes, MOST_BYTES)
  if (/<svg[\s>]/i.test(text.slice(0, 4096)))
    return SCRIPT.test(text)
      ? 'is a drawing (SVG) with a script in it, which no reader may be given: save it as PNG'
      : 'is a drawing (SVG), and drawings can hold scripts: save it as PNG'
  if (/^ftyp(hei|mif|msf|hev)/.test(head.slice(4)))
    return 'is a photograph of a phone in its own format (HEIC): save it as JPEG'
  if (head.startsWith('GIF8')) return 'is a GIF: save it as PNG, or name a “video:” with a still of it'
  if (head.startsWith('%PDF')) return 'is a PDF: save the page as PNG'
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'is a TIFF: save it as JPEG'
  if (/^\s*<(?:!doctype|html)/i.test(text.slice(0, 200)))
    return 'is a web page, not the picture on it: open the picture itself and save that'
  if (bytes.length === 0) return 'is empty: save the picture again'
  return `is no picture that can be read: save it as JPEG, PNG, WebP or AVIF`
}
