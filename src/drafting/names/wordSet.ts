import { normaliseText } from '../text/normaliseText.ts'

/** The words of a list, as normalised texts have them: one a word, `_` for a space inside it. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => normaliseText(list).text.trim().split(/\s+/))
      .map((word) => word.replaceAll('_', ' ')),
  )
