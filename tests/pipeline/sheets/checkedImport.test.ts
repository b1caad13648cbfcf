import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { isError } from '../../../src/pipeline/records/sourceIssue.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { csv, importCsv } from './sheetFixtures.ts'

/** What the check calls wrong in records that an import has written. */
const wrongIn = (texts: ReadonlyMap<string, string>): readonly string[] => {
  const read = new Map([...texts].filter(([path]) => !path.endsWith('import.yaml')))
  return compileRead(parseRecords(read)).issues.filter(isError).map(inEnglish)
}

test('whatever stands in a sheet, the check takes what its import writes', () => {
  const hindi = fc.constantFrom(
    'चांद पर उतरा',
    'उड़ान "रुकी"',
    'लक्ष्य: 2040',
    '# शुरू',
    '“शिव शक्ति”',
    'क\u200cख',
    'नया ',
    '- पहला',
    'अ\u00a0ब',
    '{ग}',
    'नहीं',
  )
  const english = fc.oneof(
    fc.constantFrom(
      'Moon',
      '<b>Moon</b>',
      'M&M; &lt;b&gt;',
      '"Moon',
      "'Moon'",
      '- Moon',
      'Moon: on',
      'yes',
      '2024',
      '1.5',
      '~',
      'a\u200bb',
      '**bold**',
      '“Moon”',
      '#3',
      '@x',
      '%A',
      '!tag',
      '&a',
      '*a',
    ),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  const date = fc.constantFrom(
    '2023-08-23',
    '23 अगस्त 2023',
    '2025',
    '199X',
    'by 2035',
    'about 2028',
    '8–9 July 2024',
    'since May 2024',
    'Q1 2025',
    '2023-08-23 18:04 IST',
    '2023-08-23T18:04Z',
    '2025-06-26 16:01 IST - 2025-07-14 16:45 IST',
  )
  const row = fc
    .tuple(
      date,
      hindi,
      english,
      hindi,
      english,
      english,
      english,
      english,
      fc.constantFrom('held', 'announced', ''),
    )
    .map((cells) => [...cells, `https://a.example/${cells[1].length}`])
  const head = [
    'date',
    'title_hi',
    'title_en',
    'text_hi',
    'text_en',
    'lane',
    'people',
    'place',
    'status',
    'url',
  ]
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const plan = importCsv(csv(head, ...rows), { languages: ['hi', 'en'] })
      if (plan.written === 0) return
      expect(wrongIn(plan.after)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
