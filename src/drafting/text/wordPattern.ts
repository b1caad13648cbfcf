import { normaliseText } from './normaliseText.ts'

/** A pattern for normalised text, written in any spelling: `बड़ी` is looked for as the normalised text has it. */
export const wordPattern = (source: string, flags = ''): RegExp =>
  new RegExp(normaliseText(source).text, flags)
