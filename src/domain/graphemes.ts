/**
 * Characters as a reader sees them. राष्ट्रीय has nine code points and three letters, रा·ष्ट्री·य; cut anywhere else and a bare
 * virama (राष्) or a lone vowel sign is left. Written out here, not taken from Intl.Segmenter, so that the server and every
 * browser cut alike; tests compare the two.
 *
 *   flag of two letters │ a base, then its marks and joiners, consonants joined on by a virama, emoji joined on by ZWJ
 */
const GRAPHEME =
  /\p{Regional_Indicator}{2}|\P{M}(?:[\p{M}\u200c\u200d\p{Emoji_Modifier}]|(?<=\u094d[\u093c\u200d]*)[\u0915-\u0939\u0958-\u095f\u0978-\u097f]|(?<=\u200d)\p{Extended_Pictographic})*|\p{M}+/gu

export const splitGraphemes = (text: string): readonly string[] => text.match(GRAPHEME) ?? []

const ELLIPSIS = '…'
const VIRAMA_AT_END = /\u094d[\u200c\u200d]*$/
/** Space and punctuation that should not stand before the ellipsis. */
const LOOSE_END = /^[\s,;:।–—-]+$/

/**
 * At most `limit` graphemes, the ellipsis among them. Cuts between words if that keeps at least half of the room, else
 * between graphemes; never after a virama. A text that fits is returned as it is.
 */
export function truncateText(text: string, limit: number): string {
  const graphemes = splitGraphemes(text)
  if (graphemes.length <= limit) return text
  if (limit < 1) return ''
  const room = limit - 1
  const lastSpace = graphemes.slice(0, room + 1).findLastIndex((grapheme) => /^\s/.test(grapheme))
  const kept = graphemes.slice(0, lastSpace >= room / 2 ? lastSpace : room)
  while (kept.length > 0 && isLoose(kept.at(-1) ?? '')) kept.pop()
  return kept.join('') + ELLIPSIS
}

const isLoose = (grapheme: string): boolean => LOOSE_END.test(grapheme) || VIRAMA_AT_END.test(grapheme)
