import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

/* The program as it is typed: what it ends with, and what it says. */

let folder = ''
let records = ''
const said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  records = join(folder, 'records')
  said.length = 0
  const note = (text: unknown): boolean => said.push(String(text)) > 0
  vi.spyOn(console, 'log').mockImplementation(note)
  vi.spyOn(console, 'error').mockImplementation(note)
  vi.spyOn(process.stdout, 'write').mockImplementation(note)
  vi.spyOn(process.stderr, 'write').mockImplementation(note)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const run = (...args: readonly string[]): Promise<number> => main(['node', 'samayrekha', ...args])
const begin = (id = 'my-story') => run('new', id, '--records', records)

test('a story that was just begun is right as it stands', async () => {
  expect(await begin()).toBe(0)
  expect(await run('check', '--records', records)).toBe(0)
  // Of claims nothing is counted where there are none.
  expect(said.at(-1)).toBe('1 event, 0 people, 1 source')
  await run('check', '--records', records, '--lang', 'hi')
  expect(said.at(-1)).toBe('1 घटना, 0 लोग, 1 स्रोत')
  expect(said.filter((line) => /yaml:\d+:/.test(line))).toEqual([])
})

test('a second story is begun beside the first, and the settings stay as they are', async () => {
  await begin()
  writeFileSync(join(records, 'site.yaml'), 'format: 1\norigin: https://news.example\n')
  await begin('other')
  expect(readFileSync(join(records, 'site.yaml'), 'utf8')).toContain('https://news.example')
  expect(existsSync(join(records, 'stories/other/events.yaml'))).toBe(true)
})

test('a story that is there is not written over', async () => {
  await begin()
  writeFileSync(join(records, 'stories/my-story/events.yaml'), '[]')
  expect(await begin()).toBe(1)
  expect(readFileSync(join(records, 'stories/my-story/events.yaml'), 'utf8')).toBe('[]')
  expect(said.join()).toContain('There is a story in')
})

test.each([['My Story'], ['मेरी-कहानी'], ['a/b'], ['../out'], ['-']])(
  '“%s” is no id: called wrongly, and nothing is written',
  async (id) => {
    expect(await run('new', '--records', records, '--', id)).toBe(2)
    expect(existsSync(records)).toBe(false)
    expect(said.join()).toContain('cannot be an id')
  },
)

test('records in which something is wrong end with 1, and every slip is said', async () => {
  await begin()
  const file = join(records, 'stories/my-story/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/date: .*/, 'date: 2025-02-30'))
  expect(await run('check', '--records', records)).toBe(1)
  expect(said.join('\n')).toMatch(/records\/stories\/my-story\/events\.yaml:4: .*28 days/)
})

test('what is wrong is said in the language that is asked for, else in that of site.yaml', async () => {
  await begin()
  const file = join(records, 'stories/my-story/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/date: .*/, 'date: किसी दिन'))
  const check = async (...args: readonly string[]): Promise<string> => {
    said.length = 0
    expect(await run('check', '--records', records, ...args)).toBe(1)
    return said.join('\n')
  }
  expect(await check()).toMatch(/events\.yaml:4: “किसी दिन” is not a date.*\n1 to correct, 0 to look at$/s)
  expect(await check('--lang', 'hi')).toMatch(/तारीख़ नहीं है.*\n1 जगह सुधार चाहिए, 0 जगह एक नज़र$/s)
  writeFileSync(join(records, 'site.yaml'), 'languages: [ta, hi]\n')
  expect(await check()).toContain('तारीख़ नहीं है')
  expect(await check('--lang', 'en')).toContain('is not a date')
  expect(await run('check', '--records', records, '--lang', 'ta')).toBe(2)
})

test('records that are not there end with 1 and how to begin', async () => {
  expect(await run('check', '--records', records)).toBe(1)
  expect(said.join()).toContain('samayrekha new my-story')
})

test('facts are noted only while nothing is wrong', async () => {
  await begin()
  expect(await run('release', '--records', records)).toBe(0)
  expect(readFileSync(join(records, 'published.json'), 'utf8')).toContain('first-event')
  writeFileSync(join(records, 'stories/my-story/story.yaml'), 'id: my-story\n')
  expect(await run('release', '--records', records)).toBe(1)
})

test.each(['en', 'hi'])('a file of the records is named by the folder that was named: %s', async (lang) => {
  await begin()
  await run('release', '--records', records)
  const file = join(records, 'stories/my-story/events.yaml')
  const events = readFileSync(file, 'utf8')
  writeFileSync(file, events.replace(/^ {2}date: .*$/m, '  date: 2019-01-01'))
  said.length = 0
  expect(await run('check', '--records', records, '--lang', lang)).toBe(1)
  expect(said.join('\n')).toContain(`${records}/CHANGES.md`)
  writeFileSync(file, `${events}- id: "open\n`)
  const sheet = join(folder, 'more.csv')
  writeFileSync(sheet, 'date,title_hi,title_en,url\n1 May 2023,और,More,https://a.example/1\n')
  expect(await run('import', sheet, '--story', 'my-story', '--records', records, '--lang', lang)).toBe(1)
  expect(said.join('\n')).toContain(`${records}/stories/my-story/events.yaml`)
  expect(said.join('\n')).not.toContain('data/')
})

test('a release reminds of stories that have not been brought up to date today, in both languages', async () => {
  await begin()
  const file = join(records, 'stories/my-story/story.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^updated: .*$/m, 'updated: 2025-12-31'))
  const remind = async (lang: string): Promise<string> => {
    said.length = 0
    expect(await run('release', '--records', records, '--lang', lang)).toBe(0)
    return said.join('\n')
  }
  expect(await remind('en')).toContain(
    '“updated” of the story “my-story” is 2025-12-31: if its records have changed since',
  )
  expect(await remind('hi')).toContain('समयरेखा “my-story” में “updated” 2025-12-31 है')
})

test.each([
  [['chek'], 'Did you mean check?'],
  [['check', '--record', 'x'], 'Did you mean --records?'],
  [['dev', '--port', 'many'], 'whole number'],
  [['preview', '--port', '70000'], 'up to 65535'],
  [['verify'], '--articles'],
  [['new'], 'missing required argument'],
])('%j is called wrongly: 2, and what was meant', async (args, says) => {
  expect(await run(...args)).toBe(2)
  expect(said.join('\n')).toContain(says)
})

test('every command explains itself', async () => {
  expect(await run('--help')).toBe(0)
  const commands = [...said.join('\n').matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name = '']) => name)
  expect(commands).toEqual(expect.arrayContaining(['new', 'check', 'dev', 'build', 'preview', 'release']))
  for (const command of commands.filter((name) => name !== 'help')) {
    said.length = 0
    expect(await run(command, '--help')).toBe(0)
    expect(said.join('\n')).toContain(`Usage: samayrekha ${command}`)
  }
})

test('a site that is not built cannot be looked at', async () => {
  expect(await run('preview', '--out', join(folder, 'site'))).toBe(1)
  expect(said.join()).toContain('samayrekha build')
})

test('a sheet is brought in and checked, and a wrong option is named', async () => {
  const sheet = join(folder, 'moon.csv')
  writeFileSync(sheet, 'date,title_hi,title_en,url\n23 August 2023,चांद पर,On the Moon,https://a.example/1\n')
  expect(await run('import', sheet, '--story', 'moon', '--records', records, '--zone', 'IST')).toBe(0)
  expect(said).toContain('1 row read: 1 written, 0 on the list')
  expect(await run('check', '--records', records)).toBe(0)
  expect(await run('import', join(folder, 'no.csv'), '--story', 'moon', '--records', records)).toBe(1)
  for (const wrong of [
    ['--zone', 'Delhi'],
    ['--languages', 'Hindi'],
    ['--dates', 'ymd'],
    ['--source', 'http://a.example/'],
    ['--story', 'My Story'],
  ])
    expect(await run('import', sheet, '--story', 'moon', '--records', records, ...wrong)).toBe(2)
  expect(await run('import', sheet)).toBe(2)
})
