import { expect, test } from 'vitest'
import { formatIssue } from '../../src/pipeline/sourceIssue.ts'
import { brokenCases, compileTexts, goodRecords, withSlip } from './brokenRecords.ts'

test('nothing is said about records in which nothing is wrong', () => {
  expect(compileTexts(goodRecords).issues).toEqual([])
})

test('there are broken records of every kind', () => {
  expect(brokenCases.length).toBeGreaterThanOrEqual(25)
})

test.each(brokenCases)('$says: the editor is told file, line and cure, and nothing else', (slip) => {
  const { issues } = compileTexts(withSlip(slip.file, slip.replace, slip.with))
  expect(issues.map(formatIssue)).toEqual(slip.expect)
})

test('a story is published only when no error is left, whatever the warnings', () => {
  const warned = compileTexts(
    withSlip('stories/sample/events.yaml', '    - source: bhaskar-2023-04-28-sco\n', ''),
  )
  const wrong = compileTexts(withSlip('stories/sample/events.yaml', 'forum: sco', 'forum: sko'))
  expect(warned.stories.length).toBe(1)
  expect(wrong.stories).toEqual([])
})

test('all problems are said at once, in the order of files and lines', () => {
  const texts = withSlip('stories/sample/events.yaml', 'forum: sco', 'forum: sko')
  texts.set('people.yaml', (texts.get('people.yaml') ?? '').replace('country: IN', 'country: India'))
  texts.set('sources.yaml', `${texts.get('sources.yaml')}- id: "broken`)
  const { issues } = compileTexts(texts)
  expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'data/people.yaml:5',
    'data/sources.yaml:27',
    'data/stories/sample/events.yaml:9',
  ])
})
