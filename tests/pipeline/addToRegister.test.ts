import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addEvent } from '../../src/pipeline/commands/addEvent.ts'
import { addPerson, addSource } from '../../src/pipeline/commands/addToRegister.ts'
import { isError } from '../../src/pipeline/records/sourceIssue.ts'
import { compileStories } from '../../src/pipeline/publish/compileStories.ts'

let records = ''
beforeEach(() => {
  records = mkdtempSync(join(tmpdir(), 'add-'))
  begin('moon')
})
afterEach(() => rmSync(records, { recursive: true }))

function begin(story: string, languages = '[hi, en]'): void {
  mkdirSync(join(records, 'stories', story), { recursive: true })
  writeFileSync(
    join(records, 'stories', story, 'story.yaml'),
    `id: ${story}
rigour: sources
languages: ${languages}
headline: { hi: ${story} की ओर, en: To the ${story} }
updated: 2024-02-01
lanes: [{ id: flights, name: { hi: उड़ानें, en: Flights } }]
`,
  )
}

type Add = typeof addPerson

/** Runs the questions with these answers; gives what was said and ended with. */
async function answer(add: Add, answers: readonly string[], story: string | null = null) {
  const left = [...answers]
  const said: string[] = []
  const ask = async (question: string) => left.shift() ?? Promise.reject(new Error(question))
  const code = await add(records, { story, lang: 'en' }, { ask, say: (line) => void said.push(line) })
  expect(left).toEqual([])
  return { code, said }
}

/** The same with answers of a command line. */
async function set(add: Add, answers: Record<string, string>, lang: 'hi' | 'en' = 'en') {
  const said: string[] = []
  const given = new Map(Object.entries(answers))
  const ask = () => Promise.reject(new Error('nobody is there'))
  const code = await add(records, { story: null, lang }, { ask, say: (line) => void said.push(line), given })
  return { code, said }
}

const read = (path: string) => readFileSync(join(records, path), 'utf8')

test('a person and a source are asked for and written, and an event may use them', async () => {
  const person = await answer(addPerson, [
    'विक्रम मिसरी',
    'Vikram Misri',
    'India',
    'IN',
    'experts',
    'officials',
    '',
  ])
  expect(person).toEqual({
    code: 0,
    said: [
      'A country has two capital letters, as IN; an organisation has XX.',
      'Write one of defence, foreign, heads, officials.',
      `“vikram-misri” is written, at the end of ${join(records, 'people.yaml')}.`,
    ],
  })
  const article = [
    'http://mint.example/1',
    'https://mint.example/1',
    'मिंट',
    'Mint',
    'en',
    '2024-13',
    '2024-01-31',
    '',
    '',
  ]
  expect(await answer(addSource, article)).toMatchObject({ code: 0, said: { length: 3 } })
  writeFileSync(
    join(records, 'stories/moon/events.yaml'),
    `- id: launch
  date: 2024-01-30
  title: { hi: रवाना, en: Lift-off }
  participants: [{ person: vikram-misri }]
  sources: [{ source: mint-2024-01-31 }]
`,
  )
  const { stories, issues } = compileStories(records)
  expect(issues).toEqual([])
  expect(stories[0]?.story.people).toMatchObject([{ id: 'vikram-misri', group: 'officials' }])
  expect(stories[0]?.story.sources).toMatchObject([{ publisher: { hi: 'मिंट' }, published: '2024-01-31' }])
})

test('an id that is there gets a number, and an address that is there is refused', async () => {
  const names = { 'name.hi': 'मिसरी', 'name.en': 'Misri' }
  await set(addPerson, names)
  expect((await set(addPerson, names)).said).toEqual([expect.stringContaining('“misri-2”')])
  expect(await set(addPerson, { ...names, id: 'misri' })).toEqual({
    code: 1,
    said: ['id: “misri” is there already: write another id.'],
  })
  const article = {
    url: 'https://mint.example/1',
    'publisher.hi': 'मिंट',
    'publisher.en': 'Mint',
    language: 'en',
  }
  expect((await set(addSource, article)).code).toBe(0)
  expect(await set(addSource, article)).toEqual({
    code: 1,
    said: ['This address is there already, as “mint”.'],
  })
})

test('an office is asked for where there are offices, with its term', async () => {
  writeFileSync(
    join(records, 'offices.yaml'),
    '- { id: in-minister, title: { hi: मंत्री, en: Minister }, country: IN }\n',
  )
  await answer(addPerson, ['मिसरी', 'Misri', '', '', 'in-minister', 'some day', '2024-05-12', '..', ''])
  expect(read('people.yaml')).toContain('- office: in-minister\n      from: 2024-05-12\n      to: ..')
  expect(
    compileStories(records).issues.filter((issue) => isError(issue) && !/stories/.test(issue.file)),
  ).toEqual([])
})

test('records of several stories are in the languages that all have; those of one in its own, in its folder', async () => {
  begin('mars', '[en, ta]')
  await answer(addPerson, ['Somanath', '', '', ''])
  expect(read('people.yaml')).toContain('name: { en: Somanath }')
  await answer(addPerson, ['Somanath', 'சோமநாத்', '', '', ''], 'mars')
  expect(read('stories/mars/people.yaml')).toContain('name: { en: Somanath, ta: சோமநாத் }')
})

test('what is given on a command line is asked of nobody, and what is needed or unknown is named', async () => {
  const event = { 'title.hi': 'रवाना', 'title.en': 'Lift-off', url: 'https://mint.example/1' }
  expect(await set(addEvent, event)).toEqual({ code: 1, said: ['“date” is needed: add --set date=…'] })
  expect(await set(addEvent, { ...event, date: '20 नवंबर 2025' }, 'hi')).toEqual({
    code: 1,
    said: ['date: “20 नवंबर 2025” आम तौर पर लिखी जाने वाली तारीख़ है: उसकी जगह “2025-11-20” लिखें'],
  })
  expect(await set(addEvent, { ...event, date: '2024-01-30', when: 'x' })).toMatchObject({
    code: 1,
    said: [
      expect.stringMatching(/^--set knows no when here: the fields are title\.hi, title\.en, date, url/),
    ],
  })
  expect(existsSync(join(records, 'stories/moon/events.yaml'))).toBe(false)
  expect((await set(addEvent, { ...event, date: '2024-01-30' })).code).toBe(0)
  expect(compileStories(records).issues).toEqual([])
})
