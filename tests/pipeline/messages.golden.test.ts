import { expect, test } from 'vitest'
import { issueWordsEn } from '../../src/pipeline/words/issueWordsEn.ts'
import type { SourceIssue } from '../../src/pipeline/records/sourceIssue.ts'
import { inEnglish, inHindi } from '../fixtures/wordIssues.ts'
import { brokenCases, compileTexts, withSlip } from './brokenRecords.ts'
import { moreIssues } from './moreSlips.ts'

/*
 * Every sentence that says what is wrong, as an editor meets it, in both languages: tests/pipeline/messages has one example of
 * each, of records in which somebody slipped.
 */

const issues = [
  ...brokenCases.flatMap((slip) => compileTexts(withSlip(slip.file, slip.replace, slip.with)).issues),
  ...(await moreIssues()),
]
const examples = new Map<string, SourceIssue>(issues.toReversed().map((issue) => [issue.said[0], issue]))
const names = Object.keys(issueWordsEn)

test('HI-5: each is said of some slip', () => {
  expect(names.filter((name) => !examples.has(name))).toEqual([])
})

test.each([
  ['en', inEnglish],
  ['hi', inHindi],
] as const)('HI-5: each is worded for editors: %s', async (language, word) => {
  const lines = names.flatMap((name) => {
    const issue = examples.get(name)
    return issue ? [`${name}\n  ${word(issue)}\n`] : []
  })
  await expect(lines.join('\n')).toMatchFileSnapshot(`messages/${language}.txt`)
})

test('HI-5: in Hindi a sentence is in Devanagari, and leaves no part out that the English one has', () => {
  /** What is quoted, and numbers: parts, not words. */
  const partsOf = (sentence: string): readonly string[] =>
    (sentence.match(/\d{4}-\d\d(?:-\d\d)?|(?<=“)[a-z]+(?:-[a-z0-9]+)+(?=”)/g) ?? []).toSorted()
  for (const issue of examples.values()) {
    expect(inHindi(issue)).toMatch(/\p{Script=Devanagari}/u)
    expect(new Set(partsOf(inHindi(issue)))).toEqual(new Set(partsOf(inEnglish(issue))))
  }
})
