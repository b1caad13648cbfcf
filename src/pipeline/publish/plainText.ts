import type { LocalizedText } from '../../domain/text.ts'

/** What YAML or an editor has broken over lines. Most texts are one line already. */
const NO_LINE = /^\s|\s$|[^\S ]| {2}/

/** One line of text: the line breaks of YAML are not the reader's. */
export const line = (text: string): string =>
  NO_LINE.test(text) ? text.trim().replaceAll(/\s+/g, ' ') : text

export const plain = (text: LocalizedText): Record<string, string> => {
  const lines: Record<string, string> = {}
  for (const tag of Object.keys(text)) lines[tag] = line(text[tag] ?? '')
  return lines
}
