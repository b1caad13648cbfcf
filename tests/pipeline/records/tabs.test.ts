import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutTabs } from '../../../src/pipeline/records/tabs.ts'
import { inEnglish, inHindi } from '../../fixtures/wordIssues.ts'
import { compileTexts, goodRecords } from '../brokenRecords.ts'

const FILES = [...goodRecords].filter(([path]) => path.endsWith('.yaml'))

const issuesOf = (path: string, text: string) => compileTexts(new Map([...goodRecords, [path, text]])).issues

test('HI-5: one tab, wherever it has slipped into records, is one message, of its line and of a tab', () => {
  const slip = fc.constantFrom(...FILES).chain(([path, text]) =>
    fc.record({
      path: fc.constant(path),
      text: fc.constant(text),
      at: fc.nat(text.length),
      over: fc.nat(1),
    }),
  )
  fc.assert(
    fc.property(slip, ({ path, text, at, over }) => {
      // A space that a tab stands in for, or one that it stands beside.
      const rest = text.slice(over === 1 && text[at] === ' ' ? at + 1 : at)
      const [issue, ...more] = issuesOf(path, `${text.slice(0, at)}\t${rest}`)
      expect(more.map(inEnglish)).toEqual([])
      expect(issue?.line).toBe(text.slice(0, at).split('\n').length)
      expect(issue && inEnglish(issue)).toMatch(/\btab\b/)
      expect(issue && inHindi(issue)).toMatch(/टैब/)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['- id: a\n\ttitle: b\n', ['2: this line is indented with a tab: use two spaces for each level']],
  ['- id: a\n  \ttitle: b\n', ['2: this line is indented with a tab: use two spaces for each level']],
  ['-\tid: a\n', ['1: a tab stands after “-”: write spaces instead']],
  [
    '- id: a\n\ttitle: b\n\tdate: c\n\tlane: d\n\tplace: e\n',
    [
      '2: tabs stand on 4 lines, as a word processor or a table writes them: replace all of them with two spaces each (find and replace)',
    ],
  ],
])('of %j it is said what to write', (text, says) => {
  const place = 'data/stories/sample/events.yaml:'
  const said = issuesOf('stories/sample/events.yaml', text).map(inEnglish)
  // Of claims on events that cannot be read nothing is said either.
  expect(said.filter((each) => each.startsWith(place))).toEqual(says.map((each) => place + each))
})

test('HI-5: beside a tab that hides nothing, what else is wrong is told', () => {
  const text = (goodRecords.get('stories/sample/events.yaml') ?? '')
    .replace('forum: sco', 'forum: sko')
    .replace('  status: held', '  status:\theld')
  const said = issuesOf('stories/sample/events.yaml', text).map(inEnglish)
  expect(said).toHaveLength(2)
  expect(said.join('\n')).toMatch(/sko[^]*\btab\b|\btab\b[^]*sko/)
})

test.each([
  ['en: Talks\tin Delhi', 'en: Talksin Delhi'],
  ['en:\tTalks', 'en: Talks'],
  ['url: https:\t//news.example/', 'url: https://news.example/'],
  ['url: https\t://news.example/', 'url: https://news.example/'],
  ['date: 2024-12-10T18:\t04', 'date: 2024-12-10T18:04'],
  ['{ hi: नई,\ten: New }', '{ hi: नई, en: New }'],
  ['en: Talks', 'en: Talks'],
])('%j is read as %j', (written, meant) => {
  expect(withoutTabs(written)).toBe(meant)
})
