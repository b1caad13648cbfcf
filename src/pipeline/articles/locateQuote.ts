import type { TextQuote } from '../../domain/story.ts'

/** Text as a quote is compared: standard form (NFC), every run of white space one space. */
export const collapseText = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/**
 * How often the words stand in a text given what comes before and after them (W3C TextQuoteSelector); 1 finds the
 * place. Give the text collapsed.
 */
export function countOccurrences(text: string, quote: TextQuote): number {
  const exact = collapseText(quote.exact)
  const [prefix, suffix] = [collapseText(quote.prefix ?? ''), collapseText(quote.suffix ?? '')]
  if (exact === '') return 0
  let count = 0
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd()
    const after = text.slice(at + exact.length).trimStart()
    if (before.endsWith(prefix) && after.startsWith(suffix)) count += 1
  }
  return count
}
