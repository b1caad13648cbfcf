import { LOCALES } from '../e2e/fixtures.ts'

/** Each language on a phone and on a desk. */
export const READERS = LOCALES.flatMap((locale) =>
  [390, 1280].map((width) => ({ locale, width, title: `${locale}, ${width} px:` })),
)
