import type { LocalizedText } from '../../domain/text.ts'

/** One line of text: the line breaks of YAML are not the reader's. */
export const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
export const plain = (text: LocalizedText): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([tag, each]) => [tag, line(each)]))
