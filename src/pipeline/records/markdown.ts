/** Signs of Markdown in a text, which readers would see as they stand: a text of records is plain. */
export interface Markdown {
  /** The words with their signs, as written. */
  readonly written: string
  /** The words alone. */
  readonly plain: string
}

/** Bold, italic, code, a link or a heading; the words are in one of the groups. */
const MARKDOWN =
  /\*\*(?=\S)([^*]+)\*\*|(?<![\p{L}\p{M}\p{N}_])__(?=\S)([^_]+)__(?![\p{L}\p{M}\p{N}_])|(?<![\p{L}\p{M}\p{N}*])\*(?=[^\s*])([^*]+)\*(?![\p{L}\p{M}\p{N}*])|`([^`]+)`|\[([^\]]+)\]\([^)\s]+\)|^#{1,6} (.+)/u

/** The first of them; null where there are none. */
export function findMarkdown(text: string): Markdown | null {
  const [written, ...words] = MARKDOWN.exec(text) ?? []
  return written === undefined ? null : { written, plain: words.find(Boolean) ?? '' }
}

/** The text without any: what is within others is found once these are gone. */
export function withoutMarkdown(text: string): string {
  const found = findMarkdown(text)
  return found === null ? text : withoutMarkdown(text.replace(found.written, () => found.plain))
}
