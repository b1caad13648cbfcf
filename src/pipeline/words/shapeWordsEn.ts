import { examplesOf } from './fieldExamples.ts'
import { createLanguageWords } from './languageWords.ts'

/** What is said of the fields of a record, before anybody asks what they mean. */

const { nameOf, fields } = createLanguageWords('en', 'and')
const all = ({ length }: readonly string[]): string => (length === 2 ? 'both languages' : 'all languages')
const noText = (field: string, tag: string): string =>
  `“${field}” has no ${nameOf(tag)} text: add “${tag}:” under it`

function example(field: string): string {
  const examples = examplesOf(field)
  return examples.length === 0 ? '' : ` (for instance ${examples.join(', or: ')})`
}

/** @param written what stands there; null for a list or a group of fields */
export const quotedEn = (written: string | null): string =>
  written === null ? 'a list or a group of fields' : `“${written}”`

const quoted = quotedEn

/** `; did you mean “held”?`, or nothing where no name is near. */
const meant = (near: string | null): string => (near === null ? '' : `; did you mean “${near}”?`)

export const shapeWordsEn = {
  missingLanguage: noText,
  foreignLanguage: (tag: string) =>
    `the story is not told in ${nameOf(tag)}: add “${tag}” to “languages:” of story.yaml, or delete the line`,
  untoldLanguage: (tag: string) =>
    `the story is not told in ${nameOf(tag)}: its texts in ${nameOf(tag)} are kept here and are not published; to publish them, add “${tag}” to “languages:”`,
  missingField: (field: string) => `“${field}” is missing: add a line “${field}:”${example(field)}`,
  missingTexts: (field: string, tags: readonly string[]) =>
    `“${field}” is missing in ${all(tags)}: add “${field}:” with ${fields(tags)} under it`,
  emptyField: (field: string) =>
    `“${field}” is empty: write it${example(field)}, or delete the line if it may be left out`,
  emptyTexts: (field: string, tags: readonly string[]) =>
    `“${field}” is empty: write ${fields(tags)} under it`,
  emptyList: (field: string) => `“${field}” is an empty list: add an entry or delete the line`,
  noSource: (byAddress: boolean) =>
    `this event has no source: add “sources:” with a line “- ${byAddress ? 'url: https://…' : 'source: (id of sources.yaml)'}” under it`,
  unknownField: (field: string, near: string | null, known: readonly string[]) =>
    `there is no field “${field}”${meant(near) || ` (known here: ${known.join(', ')})`}`,
  /** @param owner the field under which it belongs; null where it belongs to the record itself */
  fieldElsewhere: (field: string, owner: string | null) =>
    owner === null
      ? `“${field}” belongs to the record itself: put as many spaces before it as before the other fields of the record`
      : `“${field}” belongs to “${owner}”: put it under “${owner}:”, two spaces further in`,
  squareBrackets: () => 'fields stand between “{” and “}”, not between “[” and “]”: change the two brackets',
  /** A field without a value: what follows a comma in brackets is taken for one. */
  commaMadeField: (field: string, known: readonly string[]) =>
    `there is no field “${field}” (known here: ${known.join(', ')}); if a comma of a text stands before it, put the whole text in quotation marks`,
  tooLong: (field: string, most: string) => `“${field}” is far too long: keep it under ${most} characters`,
  notAmong: (field: string, written: string | null, choices: readonly string[], near: string | null) =>
    `“${field}” is ${quoted(written)}, but may only be ${choices.join(', ')}${meant(near)}`,
  notAList: (field: string) => `“${field}” should be a list: start each entry under it with “- ”`,
  notTexts: (field: string, tags: readonly string[]) =>
    `“${field}” should be given in ${all(tags)}: write ${fields(tags)} under it`,
  notAText: (field: string) => `“${field}” should be text: put it in quotation marks`,
  notFields: (field: string, names: readonly string[]) =>
    `“${field}” should be a group of fields: ${names.map((name) => `“${name}:”`).join(', ')}`,
  notTrueOrFalse: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but may only be true or false`,
  notANumber: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but should be a whole number from 1, without quotation marks`,
  notACountry: (written: string | null) =>
    `“country” is ${quoted(written)}, but should be two capital letters such as IN, or XX for an organisation`,
  notALanguage: (written: string | null) =>
    `“language” is ${quoted(written)}, but should be a code such as hi, en or ru`,
  notATag: (written: string | null) => `${quoted(written)} is no tag of a language: write hi, ta or ur, say`,
  notAnId: (field: string, written: string | null) =>
    `“${field}” is ${quoted(written)}, but an id has only small letters a–z, digits and hyphens, at most 64`,
  notOneName: (field: string, tags: readonly string[]) =>
    `“${field}” should be one name, or ${fields(tags)} under it`,
  listNoText: (field: string, tags: readonly string[]) =>
    `“${field}” is a list, but should be text: ${tags.length > 1 ? `write ${fields(tags)} under it` : 'put it in quotation marks'}`,
  notAQuote: () =>
    '“quote” should be true, for the quote of the citation, or “exact:” with a few words of the article',
  dateAsList: (field: string) =>
    `“${field}” is read as a list: put a date with brackets in quotation marks, "[..2025-12-31]"`,
  notADateField: (field: string) => `“${field}” should be a date${example(field)}`,

  // --- stories of rigour “sources”
  laneAndForum: () => 'a forum has its lane already: delete “lane:” or “forum:”',
  noLane: (lanes: readonly string[]) =>
    `this event stands in no lane: add “lane:” with a lane of story.yaml${listed(lanes)}`,
  unknownLane: (lane: string, lanes: readonly string[]) =>
    `story.yaml has no lane “${lane}”: name one of its lanes${listed(lanes)}`,
  laneIsForum: (lane: string) => `“${lane}” is a forum as well: write “forum: ${lane}”, or rename the lane`,
  sourceWithoutAddress: () =>
    'this source has no address: write “- url: https://…”, or “- source:” and an id of sources.yaml',
  sourceAndAddress: () => 'this source has an id of sources.yaml and an address: delete “source:” or “url:”',

  // --- CHANGES.md
  headingNoDay: (tags: readonly string[]) => `this heading is not a day: ${correction(tags)}`,
  lineUnderNoDay: (tags: readonly string[]) =>
    `this line stands under no day and is not read: ${correction(tags)}`,
  notOfACorrection: (tags: readonly string[]) => `this line is no part of a correction: ${correction(tags)}`,
  reasonTwice: (tag: string) =>
    `this correction has a second “${tag}:”, which would take the place of the first: keep one`,
  noReasonIn: (tag: string, tags: readonly string[]) =>
    `this correction has no ${nameOf(tag)} reason: ${correction(tags)}`,
  fenceOpen: () =>
    'what follows “```” is not read, for nothing closes it: write “```” on a line behind the example',
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`)

/** How a correction is written, in the languages of the story. */
const correction = (tags: readonly string[]): string =>
  `write “## 2026-12-01”, then “- event-id, event-id”, then ${tags.map((tag) => `“  - ${tag}: …”`).join(' and ')} under it`
