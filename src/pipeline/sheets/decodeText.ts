/** The text of a file's bytes, and the encoding it was in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/** What Windows-1252 has from 0x80 to 0x9f, a space for what it leaves unused; Node 20 decodes it as Latin-1. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Null for a byte that is unused: such a text was in no encoding that is read here. */
function decodeWindows(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)
  return bytes.some((byte) => WINDOWS[byte - 0x80] === ' ') ? null : text
}

/** Decode by the mark at the start, else as UTF-8, else as old Windows wrote Latin letters; null when it is no text. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const wide = wideEncoding(bytes)
  if (wide !== null) return asText(new TextDecoder(wide).decode(bytes), 'UTF-16')
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8')
  } catch {
    const text = decodeWindows(bytes)
    return text === null ? null : asText(text, 'Windows-1252')
  }
}

const asText = (text: string, encoding: Decoded['encoding']): Decoded | null =>
  /(?!\s)\p{Cc}/u.test(text) ? null : { text, encoding }

/** By its mark, or by the zeros that stand between Latin letters and commas. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const [even = 0, odd = 0] = zeros
  if (odd > head.length / 16 && even === 0) return 'utf-16le'
  return even > head.length / 16 && odd === 0 ? 'utf-16be' : null
}
