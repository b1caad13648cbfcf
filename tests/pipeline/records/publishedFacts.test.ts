import { expect, test } from 'vitest'
import { lockFacts } from '../../../src/pipeline/checks/lockFacts.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts, goodRecords, withSlip } from '../brokenRecords.ts'

const EVENTS = 'stories/sample/events.yaml'
const CLAIMS = 'stories/sample/claims/events.yaml'
const HEAD = 'stories/sample/story.yaml'
const lock = (texts: ReadonlyMap<string, string>): string => lockFacts(parseRecords(texts).drafts)
const said = (texts: ReadonlyMap<string, string>): string[] => compileTexts(texts).issues.map(inEnglish)

/** The good records as they stand after a release of all their facts. */
const released = (): Map<string, string> => new Map([...goodRecords, ['published.json', lock(goodRecords)]])

/** A correction of the session's number, in the event and in its claim. */
function corrected(texts: Map<string, string>): Map<string, string> {
  const change = (file: string, from: string, to: string) =>
    texts.set(file, (texts.get(file) ?? '').replace(from, to))
  change(EVENTS, 'session: 21', 'session: 20')
  change(CLAIMS, 'field: session, value: 21', 'field: session, value: 20')
  return texts
}

const entry = (date: string, event: string): string =>
  `# Corrections\n\n## ${date}\n\n- ${event}\n  - hi: कारण।\n  - en: Reason.\n`

test('a release writes down every event’s facts, and changes nothing that readers get', () => {
  const facts = JSON.parse(lock(goodRecords))
  expect(facts.version).toBe(3)
  expect(facts.released).toBe('2026-02-01')
  expect(Object.keys(facts.stories.sample)).toEqual(['commission-21', 'commission-22', 'sco-delhi'])
  expect(facts.stories.sample['sco-delhi']).toEqual({
    date: '2023-04-28',
    place: 'New Delhi',
    participants: 'rajnath-singh: in-defence-minister, sergei-shoigu: ru-defence-minister',
    session: '',
    status: 'held',
    corrections: 0,
  })
  expect(said(released())).toEqual([])
  expect(compileTexts(released()).stories).toEqual(compileTexts(goodRecords).stories)
})

test('a release without a change is the same file, to the byte', () => {
  expect(lock(released())).toBe(lock(goodRecords))
})

test('a changed fact stops the build until an entry names the event', () => {
  expect(said(corrected(released()))).toEqual([
    'data/stories/sample/events.yaml:37: the session was “21” when published and is now “20”: say why in data/CHANGES.md, dated 2026-02-01 or later',
  ])
  const explained = corrected(released()).set('CHANGES.md', entry('2026-02-01', 'commission-21'))
  expect(said(explained)).toEqual([])
  expect(compileTexts(explained).stories[0]?.story.changes.map(({ events }) => events)).toEqual([
    ['commission-21'],
  ])
})

test.each([
  ['names another event', '2026-02-01', 'sco-delhi'],
  ['is older than the release', '2026-01-31', 'commission-21'],
])('an entry that %s is no reason', (_why, date, event) => {
  expect(said(corrected(released()).set('CHANGES.md', entry(date, event)))).toHaveLength(1)
})

test('an entry serves one release: the next change of the day needs its own', () => {
  const first = corrected(released()).set('CHANGES.md', entry('2026-02-01', 'commission-21'))
  first.set('published.json', lock(first))
  expect(JSON.parse(first.get('published.json') ?? '').version).toBe(4)
  expect(said(first)).toEqual([])
  first.set(EVENTS, (first.get(EVENTS) ?? '').replace('session: 20', 'session: 19'))
  first.set(
    CLAIMS,
    (first.get(CLAIMS) ?? '').replace('field: session, value: 20', 'field: session, value: 19'),
  )
  expect(said(first)).toHaveLength(1)
})

test('a new event and another wording are no corrections', () => {
  const texts = withSlip(EVENTS, 'en: The commission met in Delhi.', 'en: It met in Delhi.')
  texts.set('published.json', lock(goodRecords).replace(/"commission-21": \{[^}]*\},\s*/, ''))
  expect(said(texts)).toEqual([])
})

test('claims listed without their event are refused', () => {
  const texts = new Map([...goodRecords, [CLAIMS, '- { field: date, value: 2024 }\n']])
  expect(said(texts)[0]).toBe(
    'data/stories/sample/claims/events.yaml:1: claims stand under the id of their event: write “event-id:” first',
  )
})

test('a language that is taken out of a story is one line of its head, and no fact that has changed', () => {
  const texts = released()
  texts.set(HEAD, `languages: [hi]\n${texts.get(HEAD)}`)
  expect(said(texts)).toEqual([
    'data/stories/sample/story.yaml:1: warning: the story is not told in English: its texts in English are kept here and are not published; to publish them, add “en” to “languages:”',
  ])
  const [compiled] = compileTexts(texts).stories
  expect(Object.keys(compiled?.story.languages ?? {})).toEqual(['hi'])
  expect(JSON.stringify(compiled)).not.toMatch(/"en":"|New Delhi/)
  expect(compiled?.story.events.map(({ title }) => Object.keys(title))).toEqual([['hi'], ['hi'], ['hi']])
})

test('a place that is named in no English any more is no other place, and another one is', () => {
  const withoutEnglish = (name: string) =>
    said(released().set(EVENTS, (goodRecords.get(EVENTS) ?? '').replaceAll('en: New Delhi', `en: ${name}`)))
  expect(withoutEnglish('नई दिल्ली').filter((line) => line.includes('when published'))).toEqual([])
  expect(withoutEnglish('Mumbai').filter((line) => line.includes('when published'))).not.toEqual([])
})
