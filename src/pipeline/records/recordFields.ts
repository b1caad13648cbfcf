import * as v from 'valibot'
import { LANGUAGE_TAG, type LocalizedText } from '../../domain/text.ts'

/* What fields of records are made of. */

export const text = (description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000), v.description(description))

/** An id of another record. */
export const reference = (description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000), v.description(description), v.flavor('id'))

/** As long as the published schema takes. */
export const address = (description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000), v.description(description))

export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    v.description(`${description} Small letters, digits and hyphens.`),
  )

/** A text in each language of the story, which readRecord asks for; in a story of one language the text alone. */
export const localized = (description: string) =>
  v.pipe(
    v.objectWithRest(
      { hi: v.optional(text(`${description} Hindi.`)), en: v.optional(text(`${description} English.`)) },
      text(`${description} By BCP 47 tag.`),
    ),
    v.description(description),
    v.transform((texts): LocalizedText => texts),
  )

export const languages = (description: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(LANGUAGE_TAG))), v.minLength(1), v.description(description))

export const texts = (description: string) =>
  v.pipe(v.array(text('One spelling.')), v.description(description))

/** A bare year is a number to YAML and a date to an editor. */
export const edtf = (description: string) =>
  v.pipe(v.union([v.string(), v.number()]), v.flavor('date'), v.transform(String), v.description(description))
