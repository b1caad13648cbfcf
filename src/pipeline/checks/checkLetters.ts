import { inLanguage, BUILT_IN, type LocalizedText } from '../../domain/text.ts'
import { findUndrawable } from '../pictureFonts.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { YamlPath } from '../records/readYaml.ts'
import type { Located } from '../records/recordShape.ts'
import { warningAt, type SourceIssue } from '../records/sourceIssue.ts'

/** Most letters that one message lists. */
const LISTED = 5

/** Words that are drawn in pictures have letters that can be; readers of the page see any letter, in their own fonts. */
export const checkLetters = ({ stories }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ story, events }) => [
    ...(['subject', 'headline', 'note'] as const).flatMap((field) =>
      checkWords(story, story.draft[field], [field]),
    ),
    ...(story.draft.lanes ?? []).flatMap(({ name }, position) =>
      checkWords(story, name, ['lanes', position, 'name']),
    ),
    ...events.flatMap((event) => checkWords(event, event.draft.title, ['title'])),
  ])

function checkWords(
  record: Located<unknown>,
  words: LocalizedText | undefined,
  path: YamlPath,
): SourceIssue[] {
  if (!words) return []
  return BUILT_IN.flatMap((locale) => {
    const letters = findUndrawable(inLanguage(words, locale))
    if (letters.length === 0) return []
    const listed = letters.slice(0, LISTED).map(describeLetter).join(', ')
    const more = letters.length > LISTED ? ` and ${letters.length - LISTED} more` : ''
    const message = `the pictures have no letter for ${listed}${more} and show a box instead: spell it in Devanagari or Latin, if the picture matters`
    return [warningAt(record.at(...path, locale), message)]
  })
}

const describeLetter = (letter: string): string =>
  `“${letter}” (${[...letter].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`
