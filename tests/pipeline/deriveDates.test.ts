import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveDates } from '../../src/pipeline/checks/deriveDates.ts'
import { parseRecords, readRecords } from '../../src/pipeline/records/readRecords.ts'
import { ROOT } from '../fixtures/sourceTree.ts'
import { inEnglish } from '../fixtures/wordIssues.ts'
import { withSlip } from './brokenRecords.ts'

const CLAIMS = 'stories/sample/claims/events.yaml'
const CLAIM = '  - { field: date, value: 2023-04, source: pib-2023-04-28-sco'

/** The good records with one more quote. */
const quoting = (more: string) =>
  deriveDates(parseRecords(withSlip(CLAIMS, `${CLAIM} }`, `${CLAIM}, ${more} }`)).drafts)

test('PRV-2: no claimed date of the records is another than its words tell, and nine in ten are told', () => {
  const { issues, told, agreeing, untold } = deriveDates(readRecords(join(ROOT, 'data')).drafts)
  expect(issues.map(inEnglish)).toEqual([])
  expect(told).toBeGreaterThan(0)
  expect(untold.length).toBeLessThanOrEqual((told + agreeing + untold.length) / 10)
})

test('words that tell another date are told of by file and line, with what they tell', () => {
  const [issue] = quoting('quote: { exact: met on 3 May 2023 }').issues
  expect(issue?.file).toBe('data/stories/sample/claims/events.yaml')
  expect(issue?.line).toBe(13)
  expect(issue && inEnglish(issue)).toContain('2023-05-03')
})

test('a claim without words is counted, and one in another language listed', () => {
  const before = deriveDates(parseRecords(withSlip(CLAIMS, CLAIM, CLAIM)).drafts)
  const { untold, withoutWords } = quoting('quote: { exact: met with colleagues }')
  expect(withoutWords).toBe(before.withoutWords - 1)
  expect(untold).toEqual([
    ...before.untold,
    { place: `data/${CLAIMS}:13`, words: 'met with colleagues', why: 'noTime' },
  ])
})
