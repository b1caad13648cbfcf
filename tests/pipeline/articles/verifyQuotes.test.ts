import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapseText, countOccurrences } from '../../../src/pipeline/articles/locateQuote.ts'
import { readArticles } from '../../../src/pipeline/articles/readArticles.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { verifyQuotes } from '../../../src/pipeline/articles/verifyQuotes.ts'
import { goodRecords, withSlip } from '../brokenRecords.ts'

const ARTICLES = join(import.meta.dirname, '../copies')
const EVENTS = 'stories/sample/events.yaml'
const CLAIMS = 'stories/sample/claims/events.yaml'

const verify = (texts: ReadonlyMap<string, string>, articles = readArticles(ARTICLES)) => {
  const { issues, ...counts } = verifyQuotes(parseRecords(texts).drafts, articles)
  return { ...counts, said: issues.map(inEnglish) }
}

describe('quotes of the records in copies of the articles', () => {
  test('PRV-2: stand there once, whatever the line breaks and spaces', () => {
    expect(verify(goodRecords)).toEqual({ found: 3, missing: 0, withoutCopy: 0, said: [] })
  })

  test('whose source has no copy are counted, not taken to be right', () => {
    expect(verify(goodRecords, new Map())).toEqual({ found: 0, missing: 0, withoutCopy: 3, said: [] })
  })

  test('that do not stand there are named by their line', () => {
    const wrong = withSlip(
      CLAIMS,
      'exact: Council of Defence Ministers',
      'exact: Council of Foreign Ministers',
    )
    expect(verify(wrong)).toMatchObject({
      missing: 1,
      said: [
        'data/stories/sample/claims/events.yaml:19: “Council of Foreign Ministers” does not stand in the copy of “pib-2023-04-28-sco”: copy the words again',
      ],
    })
  })

  test('that stand there twice need what comes before or after them', () => {
    const ambiguous = withSlip(EVENTS, '        prefix: Raksha Mantri\n', '')
    expect(verify(ambiguous).said).toEqual([
      'data/stories/sample/events.yaml:21: “chaired the meeting” stands 2 times in the copy of “pib-2023-04-28-sco”: add “prefix:” or “suffix:”',
    ])
  })

  test('set aside are looked for as well', () => {
    const wrong = withSlip('stories/sample/claims/set-aside.yaml', 'a few words', 'many words')
    expect(verify(wrong).missing).toBe(1)
  })

  test('are found by a map of file names when the files are not named by their sources', () => {
    const articles = readArticles(ARTICLES, join(import.meta.dirname, '../articleMap.json'))
    expect([...articles.keys()]).toEqual(['pib-2023-04-28-sco'])
    expect(verify(goodRecords, articles)).toMatchObject({ found: 2, withoutCopy: 1 })
  })

  test('may not grow to a passage: thirteen words in a row of an article are refused', () => {
    const [body = ''] = [...readArticles(ARTICLES).values()]
    const passage = collapseText(body).split(' ').slice(3, 18).join(' ')
    const copied = withSlip(EVENTS, 'en: The defence ministers met in Delhi.', `en: ${passage}`)
    expect(verify(copied).said).toEqual([
      expect.stringMatching(
        /^data\/stories\/sample\/events\.yaml:8: “Raksha Mantri chaired .* stands word for word/,
      ),
    ])
  })
})

describe('the place of a quote', () => {
  const text = collapseText('यह बैठक दिल्ली में हुई।  दूसरी बैठक\nमॉस्को में हुई।')

  test.each([
    [{ exact: 'बैठक' }, 2],
    [{ exact: 'बैठक', prefix: 'दूसरी' }, 1],
    [{ exact: 'बैठक', suffix: 'मॉस्को में' }, 1],
    [{ exact: 'बैठक', prefix: 'यह', suffix: 'मॉस्को' }, 0],
    [{ exact: 'दूसरी  बैठक मॉस्को' }, 1],
    [{ exact: ' ' }, 0],
  ])('%j stands there %i times', (quote, times) => {
    expect(countOccurrences(text, quote)).toBe(times)
  })

  test('is the same in either spelling of a letter', () => {
    expect(countOccurrences(collapseText('सड़क पर'), { exact: 'सड़क'.normalize('NFD') })).toBe(1)
  })

  test('is found once for any words with their surroundings, in any text of different words', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zक-ह]{1,6}$/), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const position = 1 + (at % (list.length - 2))
        const marked = list.map((word) => `<${word}>`)
        const [prefix = '', exact = '', suffix = ''] = marked.slice(position - 1, position + 2)
        expect(countOccurrences(collapseText(marked.join(' ')), { exact, prefix, suffix })).toBe(1)
      }),
    )
  })
})
