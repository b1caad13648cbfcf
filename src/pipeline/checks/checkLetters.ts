import type { Locale, LocalizedText } from '../../domain/text.ts'
import { findUndrawable, hasFontFor } from '../pictureFonts.ts'
import { nameLanguage } from '../records/recordLanguages.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { YamlPath } from '../records/readYaml.ts'
import type { Located } from '../records/recordShape.ts'
import { warningAt, type SourceIssue } from '../records/sourceIssue.ts'

/** Most letters that one message lists. */
const LISTED = 5

/**
 * Words that are drawn in pictures have letters that can be; readers of the page see any letter, in their own fonts. Of a
 * language without any font here it is said once.
 */
export const checkLetters = ({ stories }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ story, languages: spoken, events }) => {
    const languages = spoken.filter(hasFontFor)
    return [
      ...spoken
        .filter((tag) => !hasFontFor(tag))
        .map((tag) => warningAt(story.at('languages'), explainNoFont(tag, languages))),
      ...(['subject', 'headline', 'note'] as const).flatMap((field) =>
        checkWords(story, story.draft[field], [field], languages),
      ),
      ...(story.draft.lanes ?? []).flatMap(({ name }, position) =>
        checkWords(story, name, ['lanes', position, 'name'], languages),
      ),
      ...events.flatMap((event) => checkWords(event, event.draft.title, ['title'], languages)),
    ]
  })

function explainNoFont(tag: Locale, [other]: readonly Locale[]): string {
  const instead = other
    ? `in ${nameLanguage(other)}`
    : 'with the fonts of the machine that builds the site: look at them before you share them'
  return `there is no font for ${nameLanguage(tag)} here: pictures (PNG) of the ${nameLanguage(tag)} pages are drawn ${instead}`
}

function checkWords(
  record: Located<unknown>,
  words: LocalizedText | undefined,
  path: YamlPath,
  languages: readonly Locale[],
): SourceIssue[] {
  if (!words) return []
  return languages.flatMap((locale) => {
    const letters = findUndrawable(words[locale] ?? '')
    if (letters.length === 0) return []
    const listed = letters.slice(0, LISTED).map(describeLetter).join(', ')
    const more = letters.length > LISTED ? ` and ${letters.length - LISTED} more` : ''
    const message = `the pictures have no letter for ${listed}${more} and show a box instead: spell it in Devanagari or Latin, if the picture matters`
    return [warningAt(record.at(...path, locale), message)]
  })
}

const describeLetter = (letter: string): string =>
  `“${letter}” (${[...letter].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`
