import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { check } from '../../src/pipeline/commands/check.ts'

/* Warnings are of what has changed since the last commit; of the rest only how many there are is said. */

let root = ''
const said: string[] = []
const EVENTS = 'records/stories/sample/events.yaml'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'older-'))
  cpSync(join(import.meta.dirname, 'good'), join(root, 'records'), { recursive: true })
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
const commit = () => {
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'x')
}
const edit = (from: string, to: string) => {
  const path = join(root, EVENTS)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(from, () => to),
  )
}
const warnings = async (all = false): Promise<readonly string[]> => {
  said.length = 0
  await check(join(root, 'records'), { language: 'en', all })
  return said.filter((line) => line.includes('warning')).map((line) => line.replaceAll(`${root}/`, ''))
}

/** Two warnings: a Hindi title of each of two events in Latin letters. */
const slip = () => {
  edit('hi: दिल्ली में एससीओ बैठक', 'hi: SCO ki baithak')
  edit('hi: दिल्ली में 22वाँ सत्र', 'hi: 22 satra')
}
const OF_FIRST = `${EVENTS}:4: warning: the Hindi title has no Devanagari letter`
const OF_LAST = `${EVENTS}:50: warning: the Hindi title has no Devanagari letter`

test('where nobody keeps versions all are shown', async () => {
  slip()
  expect(await warnings()).toEqual([OF_FIRST, OF_LAST])
})

test('in a repository without a commit all are shown', async () => {
  slip()
  git('init', '-q')
  expect(await warnings()).toEqual([OF_FIRST, OF_LAST])
})

test('records that the repository leaves out are all new', async () => {
  slip()
  writeFileSync(join(root, '.gitignore'), 'records\n')
  commit()
  expect(await warnings()).toEqual([OF_FIRST, OF_LAST])
})

test('once they are committed they are counted, and shown when asked for', async () => {
  slip()
  commit()
  expect(await warnings()).toEqual([
    '2 warnings are of records that have not changed since the last commit: `samayrekha check --all` shows them',
  ])
  expect(await warnings(true)).toEqual([OF_FIRST, OF_LAST])
})

test('a change of any line of a record shows what is to be looked at in it', async () => {
  slip()
  commit()
  edit('en: SCO meets in Delhi', 'en: The SCO meets in Delhi')
  expect(await warnings()).toEqual([
    OF_FIRST,
    '1 warning is of a record that has not changed since the last commit: `samayrekha check --all` shows it',
  ])
})

test('a line that is deleted counts as a change of its record, and a file that is new is new as a whole', async () => {
  slip()
  commit()
  edit(
    '  disagreements:\n    - hi: बैठकों की संख्या पर मतभेद है।\n      en: Sources differ on the number of meetings.\n',
    '',
  )
  writeFileSync(join(root, 'records/तालिका.csv'), 'x')
  expect(await warnings()).toEqual([
    OF_FIRST,
    expect.stringMatching(/तालिका\.csv:1: warning: nobody reads a sheet that lies here/),
    expect.stringContaining('1 warning'),
  ])
})
