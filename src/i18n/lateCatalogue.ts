import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'
import { fillMessage, type Catalogue, type NamesIn, type PluralMessage, type TextOf } from './messages.ts'

/** What every language's catalogue must have; `Model` is the English one. */
export type LateMessages<Model extends Catalogue> = {
  readonly [Key in keyof Model]: Model[Key] extends string ? string : PluralMessage
}

type ParamName<Model extends Catalogue, Key extends keyof Model> = NamesIn<TextOf<Model[Key]>>
type Params<Model extends Catalogue, Key extends keyof Model> = [ParamName<Model, Key>] extends [never]
  ? []
  : [params: Readonly<Record<ParamName<Model, Key>, string | number>>]

/** Words one message of a late catalogue, as `Translate` does of the first. */
export type LateTranslate<Model extends Catalogue> = <Key extends keyof Model & string>(
  key: Key,
  ...params: Params<Model, Key>
) => string

/**
 * Words that arrive with the parts that say them, in all languages, so that the page's own catalogue stays small. Gives
 * the translator of a language: the same function each time.
 */
export function lateCatalogue<Model extends Catalogue>(
  section: string,
  catalogues: Readonly<Record<BuiltIn, LateMessages<Model>>>,
): (locale: Locale) => LateTranslate<Model> {
  const byLocale = new Map<Locale, LateTranslate<Model>>()
  return (locale) => {
    const known = byLocale.get(locale)
    if (known) return known
    const words: LateTranslate<Model> = (key, ...[params]) =>
      fillMessage(wordsIn(catalogues, section, locale)[key], locale, params ?? {})
    byLocale.set(locale, words)
    return words
  }
}
