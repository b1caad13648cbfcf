import type { LocalizedText } from '../../domain/text.ts'
import { findUndrawable, hasFontFor, lettersOf, readOutlines, type Letters } from '../pictureFonts.ts'
import { familiesOf, houseFonts, outlinesOf } from '../records/houseFonts.ts'
import { codeOf } from '../records/oddCharacters.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { YamlPath } from '../records/readYaml.ts'
import type { Located } from '../records/recordShape.ts'
import { warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Most letters that one message lists. */
const LISTED = 5

/**
 * Words that are drawn in pictures have letters that can be, in a font of the house or in one of ours; readers of the page see any
 * letter, in their own fonts. Of a language without any font here it is said once.
 */
export function checkLetters(drafts: RecordDrafts): SourceIssue[] {
  const house = houseLetters(drafts)
  return drafts.stories.flatMap(({ story, languages: spoken, events }) => {
    const languages = spoken.filter((tag) => hasFontFor(tag, house))
    const checkWords = (record: Located<unknown>, words: LocalizedText | undefined, ...path: YamlPath) =>
      languages.flatMap((tag) => checkText(record, words?.[tag] ?? '', [...path, tag], house))
    return [
      ...spoken
        .filter((tag) => !languages.includes(tag))
        .map((tag) => warningAt(story.at('languages'), say.noFont(tag, languages[0] ?? null))),
      ...(['subject', 'headline', 'note'] as const).flatMap((field) =>
        checkWords(story, story.draft[field], field),
      ),
      ...(story.draft.lanes ?? []).flatMap(({ name }, position) =>
        checkWords(story, name, 'lanes', position, 'name'),
      ),
      ...(story.draft.eras ?? []).flatMap(({ title }, position) =>
        checkWords(story, title, 'eras', position, 'title'),
      ),
      ...events.flatMap((event) => checkWords(event, event.draft.title, 'title')),
    ]
  })
}

/** Of the fonts with which pictures are drawn. */
const houseLetters = ({ site: { draft }, fonts }: RecordDrafts): Letters =>
  outlinesOf(familiesOf(draft.theme ?? {}).text, houseFonts(draft, fonts), 400).map((each) =>
    lettersOf(readOutlines(each).face),
  )

function checkText(record: Located<unknown>, text: string, path: YamlPath, house: Letters): SourceIssue[] {
  const letters = findUndrawable(text, house)
  if (letters.length === 0) return []
  const listed = letters.slice(0, LISTED).map(describeLetter)
  return [warningAt(record.at(...path), say.notDrawn(listed, letters.length - listed.length))]
}

const describeLetter = (letter: string): string =>
  `“${letter}” (${[...letter].map((each) => `U+${codeOf(each)}`).join(' ')})`
