import { expect, test } from 'vitest'
import { formatIssue } from '../../src/pipeline/records/sourceIssue.ts'
import { brokenCases, compileTexts, goodRecords, withSlip } from './brokenRecords.ts'

test('nothing is said about records in which nothing is wrong', () => {
  expect(compileTexts(goodRecords).issues).toEqual([])
})

test('there are broken records of every kind', () => {
  expect(brokenCases.length).toBeGreaterThanOrEqual(25)
})

test.each(brokenCases)(
  'HI-5, PRV-1: $says: the editor is told file, line and cure, and nothing else',
  (slip) => {
    const { issues } = compileTexts(withSlip(slip.file, slip.replace, slip.with))
    expect(issues.map(formatIssue)).toEqual(slip.expect)
  },
)

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

test('a file that repeats itself without end is refused at once', () => {
  const doubling = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')
    return `- &a${level} [${inner}]\n`
  }).join('')
  const { issues } = compileTexts(new Map([...goodRecords, ['offices.yaml', doubling]]))
  expect(issues.map(formatIssue)).toEqual([
    'data/offices.yaml:1: the references (“&name”, “*name”) of this file repeat it without end: write the values out',
  ])
})

test('a field named like a part of the program is only an unknown field', () => {
  const slip = withSlip(
    'stories/sample/events.yaml',
    '  importance: 2',
    '  importance: 2\n  __proto__: { polluted: true }',
  )
  const { issues } = compileTexts(slip)
  expect(issues.map(formatIssue)).toEqual([
    expect.stringMatching(/^data\/stories\/sample\/events\.yaml:60: there is no field “__proto__”/),
  ])
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('records that lie outside a story’s folder, and registers that are missing, are reported', () => {
  const texts = new Map([...goodRecords, ['stories/2024.yaml', '[]']])
  texts.delete('forums.yaml')
  expect(compileTexts(texts).issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'data/forums.yaml:1',
    'data/stories/2024.yaml:1',
  ])
})

test('events that go round in a circle are named once, wherever the circle is entered', () => {
  const texts = new Map(goodRecords)
  const file = 'stories/sample/events.yaml'
  const written = (texts.get(file) ?? '')
    .replace('date: 2023-04-28\n', 'date: 2025-12-04\n  after: commission-22\n')
    .replace('date: 2024-12-10\n', 'date: 2025-12-04\n  after: sco-delhi\n')
    .replace(
      'date: 2025-12-04\n  title:\n    hi: दिल्ली में 22',
      'date: 2025-12-04\n  after: commission-21\n  title:\n    hi: दिल्ली में 22',
    )
  texts.set(file, written)
  expect(
    compileTexts(texts)
      .issues.map(formatIssue)
      .filter((issue) => issue.includes('circle')),
  ).toEqual([
    'data/stories/sample/events.yaml:3: these events go round in a circle (“sco-delhi” after “commission-22” after “commission-21” after “sco-delhi”): delete one “after:”',
  ])
})
