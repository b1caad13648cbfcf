import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accept } from '../../../src/pipeline/commands/accept.ts'
import { draft } from '../../../src/pipeline/commands/draft.ts'
import { match } from '../../../src/pipeline/commands/match.ts'
import { compileStories } from '../../../src/pipeline/publish/compileStories.ts'
import { isError } from '../../../src/pipeline/records/sourceIssue.ts'

let home = ''
let said: string[] = []
const say = (line: string): void => void said.push(line)
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drafts-'))
  said = []
})
afterEach(() => rmSync(home, { recursive: true }))

const ARTICLE = `सैन्य आयोग में संयुक्त उत्पादन पर सहमति

मॉस्को, 15 जून (आईएएनएस)। रक्षा मंत्री राजनाथ सिंह तथा रूस के रक्षा मंत्री आंद्रेई बेलोउसोव ने मंगलवार को मॉस्को में सैन्य आयोग की तेईसवीं बैठक की अध्यक्षता की।

राजनाथ सिंह ने सोमवार को मॉस्को में रूस के उप मंत्री विक्टर पेत्रोव से भी मुलाकात की।
`
const FILES: Readonly<Record<string, string>> = {
  'data/people.yaml': `
- { id: rajnath, name: { hi: राजनाथ सिंह, en: Rajnath Singh }, country: IN, group: defence, offices: [ { office: in-defence-minister, from: 2019-05-31, to: ".." } ] }
- { id: belousov, name: { hi: आंद्रेई बेलौसोव, en: Andrei Belousov }, country: RU, group: defence, offices: [ { office: ru-defence-minister, from: 2024-05-14, to: ".." } ] }
- { id: petrov, name: { hi: विक्टर पेत्रोव, en: Viktor Petrov }, country: RU, group: officials }
`,
  'data/offices.yaml': `
- { id: in-defence-minister, title: { hi: भारत के रक्षा मंत्री, en: Defence Minister of India }, country: IN }
- { id: ru-defence-minister, title: { hi: रूस के रक्षा मंत्री, en: Defence Minister of Russia }, country: RU }
`,
  'data/forums.yaml': `
- { id: commission, name: { hi: सैन्य आयोग, en: Defence commission }, short: { hi: सैन्य आयोग, en: Defence commission }, numbered: true }
- { id: meetings, name: { hi: मुलाक़ातें, en: Meetings }, short: { hi: मुलाक़ातें, en: Meetings } }
`,
  'data/sources.yaml': `# Every page that is cited.
- id: ministry-2027-06-15
  publisher: { hi: मंत्रालय, en: Ministry }
  language: hi
  published: 2027-06-15
  url: https://ministry.example/2027
`,
  'data/stories/defence/story.yaml': `
id: defence
headline: { hi: सहयोग, en: Cooperation }
updated: 2027-07-01
lanes:
  - { id: main, name: { hi: घटनाएं, en: Events }, forums: [ commission, meetings ] }
`,
  'data/stories/defence/2027.yaml': `# Events of 2027.

# --- June
- id: commission-23
  date: 2027-06-15
  title: { hi: आयोग का 23वां सत्र, en: The 23rd session }
  summary: { hi: अध्यक्षों के अपने शब्द नहीं।, en: Reviewed by hand. }
  forum: commission
  session: 23
  participants:
    - { person: rajnath, office: in-defence-minister }   # with care
    - { person: belousov, office: ru-defence-minister }
  status: held
  importance: 1
  sources:
    - source: ministry-2027-06-15   # the best
`,
  'data/stories/defence/claims/2027.yaml': `# What they say.
commission-23:
  - { field: date, value: 2027-06-15, source: ministry-2027-06-15 }
  - { field: session, value: 23, source: ministry-2027-06-15 }
  - { field: status, value: held, source: ministry-2027-06-15 }
  - { field: participants, value: rajnath, source: ministry-2027-06-15 }
  - { field: participants, value: belousov, source: ministry-2027-06-15 }
`,
}

function begin(files = FILES): void {
  for (const [path, text] of Object.entries({ ...files, 'june.txt': ARTICLE })) {
    mkdirSync(join(home, path, '..'), { recursive: true })
    writeFileSync(join(home, path), text)
  }
}
const records = (): string => join(home, 'data')
const textOf = (path: string): string => readFileSync(join(home, path), 'utf8')
const drafts = (): string => join(home, 'drafts/june.yaml')

const read = (): number =>
  draft(
    {
      article: join(home, 'june.txt'),
      records: records(),
      published: '2027-06-16',
      savedBy: null,
      url: 'https://daily.example/a',
      publisher: 'दैनिक',
      lang: 'en',
    },
    say,
  )

const answering = (answers: readonly string[]) => {
  const left = [...answers]
  return { ask: async () => left.shift() ?? 's', say }
}
const take = (yes: readonly string[], answers: readonly string[] = []) =>
  accept(
    { file: drafts(), records: records(), story: null, url: null, publisher: null, yes, lang: 'en' },
    answering(answers),
  )

/** Every line that stood there before, in its order. */
function keepsLines(before: string, after: string): boolean {
  let at = 0
  return before.split('\n').every((line) => {
    const here = after.indexOf(line, at)
    at = here + line.length
    return here > -1
  })
}
const errors = () => compileStories(records()).issues.filter(isError)

test('an article becomes a file of drafts beside the records, which holds no sentence of it and is kept out of the repository', () => {
  begin()
  expect(read()).toBe(0)
  const file = textOf('drafts/june.yaml')
  for (const sentence of ARTICLE.split(/[।\n]/).filter((each) => each.split(' ').length > 6))
    expect(file).not.toContain(sentence)
  expect(textOf('.gitignore')).toBe('drafts/\n')
  expect(said.join('\n')).toMatch(/may be 0\.\d\d: commission-23 \(date, session, people, forum/)
  read()
  expect(textOf('drafts/june.yaml')).toBe(file)
  expect(textOf('.gitignore')).toBe('drafts/\n')
})

test('an article on an event of the records adds its source and claims, and changes nothing that stood there', async () => {
  begin()
  read()
  const [event] = [...textOf('drafts/june.yaml').matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id)
  expect(await take([`${event}=commission-23`])).toBe(0)
  for (const path of [
    'data/stories/defence/2027.yaml',
    'data/stories/defence/claims/2027.yaml',
    'data/sources.yaml',
  ])
    expect(keepsLines(FILES[path] ?? '', textOf(path))).toBe(true)
  expect(textOf('data/stories/defence/2027.yaml')).toMatch(
    /- source: \S+2027-06-16\n {6}quote: \{ exact: .*मंगलवार/,
  )
  expect(textOf('data/stories/defence/claims/2027.yaml')).toMatch(
    /- \{ field: date, value: 2027-06-15, source: \S+-2027-06-16, quote: true, direction: past \}/,
  )
  expect(errors()).toEqual([])
  expect(await take([`${event}=commission-23`])).toBe(1)
  expect(said.at(-2)).toContain('cites this source already')
})

test('a new event is asked for what the story needs, and the check finds nothing wrong with it', async () => {
  begin()
  read()
  const before = textOf('data/stories/defence/2027.yaml')
  // The session is known; the meeting has no forum.
  expect(await take([], ['m', '1', 'a', 'nowhere', 'meetings'])).toBe(0)
  const after = textOf('data/stories/defence/2027.yaml')
  expect(keepsLines(before, after)).toBe(true)
  expect(after).toMatch(/- id: rajnath-petrov\S*\n {2}date: 2027-06-14\n/)
  expect(said).toContain('Write one of commission, meetings.')
  expect(errors()).toEqual([])
  expect(compileStories(records()).stories[0]?.story.events.map(({ forum }) => forum)).toContain('meetings')
})

test('nothing is written of a draft that lacks what a record needs, and it is said what', async () => {
  begin()
  read()
  const before = textOf('data/stories/defence/2027.yaml')
  expect(await take(['rajnath-petrov-moscow-2027'])).toBe(1)
  expect(said.at(-2)).toContain('needs a forum, one of commission, meetings')
  expect(textOf('data/stories/defence/2027.yaml')).toBe(before)
  expect(await take(['nobody'])).toBe(1)
  expect(said.at(-2)).toContain('No draft of this file has the id “nobody”')
})

test('a story that rests on named sources gets the article on the spot', async () => {
  const story = (FILES['data/stories/defence/story.yaml'] ?? '').replace(
    'headline',
    'rigour: sources\nheadline',
  )
  begin({ ...FILES, 'data/stories/defence/story.yaml': story, 'data/stories/defence/claims/2027.yaml': '' })
  read()
  expect(await take(['rajnath-petrov-moscow-2027'])).toBe(0)
  expect(textOf('data/stories/defence/2027.yaml')).toMatch(
    /sources:\n {4}- url: https:\/\/daily\.example\/a\n {6}publisher: दैनिक\n/,
  )
  expect(errors()).toEqual([])
})

test('a file of drafts among the records is an error that says what to do', () => {
  begin()
  read()
  writeFileSync(join(home, 'data/stories/defence/june.yaml'), textOf('drafts/june.yaml'))
  const found = errors()
  expect(found.map((issue) => issue.said[0])).toEqual(['draftHere'])
  expect(found[0]?.file).toContain('stories/defence/june.yaml')
})

test('match compares the drafts with the records as they are now', () => {
  begin()
  read()
  writeFileSync(join(home, 'data/stories/defence/2027.yaml'), '')
  expect(match({ file: drafts(), records: records(), lang: 'hi' }, say)).toBe(0)
  expect(textOf('drafts/june.yaml')).not.toContain('commission-23\n')
  expect(match({ file: join(home, 'none.yaml'), records: records(), lang: 'hi' }, say)).toBe(1)
  expect(existsSync(join(home, 'none.yaml'))).toBe(false)
})
