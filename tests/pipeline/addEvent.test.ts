import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addEvent } from '../../src/pipeline/commands/addEvent.ts'
import { compileStories } from '../../src/pipeline/publish/compileStories.ts'

let records = ''
beforeEach(() => {
  records = mkdtempSync(join(tmpdir(), 'add-event-'))
})
afterEach(() => rmSync(records, { recursive: true }))

const STORY = `
id: moon
rigour: sources
headline: { hi: चांद की ओर, en: To the Moon }
updated: 2024-02-01
lanes:
  - { id: flights, name: { hi: उड़ानें, en: Flights } }
  - { id: crews, name: { hi: यात्री, en: Crews } }
`

function begin(story = STORY, events?: string): string {
  const folder = join(records, 'stories/moon')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'story.yaml'), story)
  const path = join(folder, 'events.yaml')
  if (events !== undefined) writeFileSync(path, events)
  return path
}

/** Runs the questions with these answers; gives what was asked, said and ended with. */
async function answer(answers: readonly string[], lang: 'hi' | 'en' = 'en') {
  const left = [...answers]
  const [asked, said]: string[][] = [[], []]
  const code = await addEvent(
    records,
    { story: null, lang },
    {
      ask: async (question) => {
        asked?.push(question)
        const next = left.shift()
        if (next === undefined) throw new Error(`no answer to ${question}`)
        return next
      },
      say: (line) => void said?.push(line),
    },
  )
  return { code, asked, said, left }
}

const LAUNCH = [
  'चंद्रयान-3 रवाना',
  'Chandrayaan-3: "lift-off"',
  '2023-07-14',
  'flights',
  'https://www.isro.gov.in/launch',
  '',
  '',
  '',
]

test('an event is asked for, written, and right', async () => {
  begin()
  const { code, said } = await answer(LAUNCH)
  expect([code, said]).toEqual([0, [expect.stringContaining('“chandrayaan-3-lift-off” is written')]])
  const { stories, issues } = compileStories(records)
  expect(issues).toEqual([])
  expect(stories[0]?.story.events).toMatchObject([
    {
      id: 'chandrayaan-3-lift-off',
      date: '2023-07-14',
      title: { en: 'Chandrayaan-3: "lift-off"' },
      forum: 'flights',
    },
  ])
})

test('what cannot be is explained and asked for again', async () => {
  begin()
  const typed = [
    '',
    'रवाना',
    'Lift-off',
    '14 July',
    '2023-07-32',
    '2023-07-14',
    'flight',
    'crews',
    'isro.gov.in',
  ]
  const { code, said } = await answer(
    typed.concat('https://localhost/', 'https://www.isro.gov.in/launch', 'ISRO', 'उड़ान भरी।', 'It took off.'),
  )
  expect(code).toBe(0)
  expect(said).toHaveLength(7)
  expect(said?.[0]).toBe('This is needed.')
  expect(said?.[3]).toBe('Write one of flights, crews.')
  expect(compileStories(records).stories[0]?.story.events[0]).toMatchObject({
    summary: { en: 'It took off.' },
  })
})

test('what stands in the file stays as it is, and a title that is there gets another id', async () => {
  const path = begin(STORY, '# Ours.\n')
  await answer(LAUNCH)
  const first = readFileSync(path, 'utf8')
  await answer(LAUNCH.with(2, '2023-07-15'))
  const second = readFileSync(path, 'utf8')
  expect(first.startsWith('# Ours.\n')).toBe(true)
  expect(second.startsWith(first.trimEnd())).toBe(true)
  expect(second).toContain('- id: chandrayaan-3-lift-off-2')
})

test('an empty list is filled', async () => {
  begin(STORY, '[]\n')
  expect((await answer(LAUNCH)).code).toBe(0)
  expect(compileStories(records).issues).toEqual([])
})

test('one lane and one language are not asked for, and Hindi asks in Hindi', async () => {
  begin(
    STORY.replace(/ {2}- \{ id: crews.*\n/, '')
      .replace('id: moon', 'id: moon\nlanguages: [hi]')
      .replaceAll(/, en: [^}]+/g, ''),
  )
  const { code, asked } = await answer(
    ['रवाना', '2023-07-14', 'https://www.isro.gov.in/launch', '', ''],
    'hi',
  )
  expect(code).toBe(0)
  expect(asked?.[0]).toBe('शीर्षक (हिन्दी): ')
  expect(compileStories(records).issues).toEqual([])
})

test('a story that asks for claims, and no story at all, are refused with the way on', async () => {
  expect(await answer([])).toMatchObject({ code: 1, said: [expect.stringContaining('samayrekha new')] })
  cpSync(join(import.meta.dirname, 'good'), records, { recursive: true })
  expect(await answer([])).toMatchObject({
    code: 1,
    said: [expect.stringContaining('a claim behind every fact')],
  })
})

test('a file that cannot be read is left alone', async () => {
  const path = begin(STORY, 'launch: yes\n')
  expect(await answer(LAUNCH)).toMatchObject({ code: 1, said: [expect.stringContaining('samayrekha check')] })
  expect(readFileSync(path, 'utf8')).toBe('launch: yes\n')
})
