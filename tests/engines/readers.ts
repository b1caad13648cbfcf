import { LOCALES } from '../e2e/fixtures.ts'

/**
 * Each language on a phone and on a desk. Two of the four meet each language and each width once: `@pair`, for where the
 * whole would take too long.
 */
export const READERS = LOCALES.flatMap((locale) =>
  [390, 1280].map((width) => ({
    locale,
    width,
    title: `${locale}, ${width} px:`,
    tag: (locale === 'hi') === (width === 390) ? ['@pair'] : [],
  })),
)
