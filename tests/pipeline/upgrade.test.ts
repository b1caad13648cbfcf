import fc from 'fast-check'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formatDiff } from '../../src/pipeline/commands/formatDiff.ts'
import { planUpgrade, upgrade, UPGRADERS, type Upgrader } from '../../src/pipeline/commands/upgrade.ts'
import { explainFormat, RECORDS_FORMAT } from '../../src/pipeline/records/siteSchema.ts'
import { say } from '../../src/pipeline/words/issueWords.ts'
import { sentence } from '../fixtures/wordIssues.ts'

/* Records of an older format: the way to the newest is tried with formats of this test's own. */

const STEPS: readonly Upgrader[] = [
  {
    from: 1,
    says: 'people have a “land” where they had a “country”',
    upgrade: (texts) =>
      new Map([['people.yaml', (texts.get('people.yaml') ?? '').replaceAll('country:', 'land:')]]),
  },
  {
    from: 2,
    says: 'forums stand in the head of their story',
    upgrade: (texts) =>
      new Map([
        ['forums.yaml', null],
        ['stories/x/story.yaml', `id: x\nforums:\n${texts.get('forums.yaml') ?? ''}`],
      ]),
  },
]
const OLD = { 'people.yaml': '# Ours\n- id: a\n  country: IN\n', 'forums.yaml': '- id: f\n' }

let folder = ''
const said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  said.length = 0
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text: unknown) => void said.push(String(text)))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})
const put = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
}
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
const FORMATS = { upgraders: STEPS, newest: 3 }

test('records are led from format to format, and the settings name the last', () => {
  const { from, says, changes } = planUpgrade(new Map(Object.entries(OLD)), STEPS)
  expect([from, says.length]).toEqual([1, 2])
  expect(Object.fromEntries(changes)).toEqual({
    'forums.yaml': null,
    'people.yaml': '# Ours\n- id: a\n  land: IN\n',
    'site.yaml': 'format: 3\n',
    'stories/x/story.yaml': 'id: x\nforums:\n- id: f\n',
  })
})

test('what was written between two formats goes only the rest of the way', () => {
  const site = '# Settings\nformat: 2\norigin: https://a.example/\n'
  const { says, changes } = planUpgrade(new Map(Object.entries({ ...OLD, 'site.yaml': site })), STEPS)
  expect(says).toEqual([STEPS[1]?.says])
  expect(changes.has('people.yaml')).toBe(false)
  expect(changes.get('site.yaml')).toBe(site.replace('2', '3'))
})

test('the editor sees what changes before it is written', () => {
  put(OLD)
  expect(upgrade(folder, { write: false, language: 'en' }, FORMATS)).toBe(0)
  expect(said.join('\n')).toContain(
    `--- ${folder}/people.yaml\n  # Ours\n  - id: a\n-   country: IN\n+   land: IN`,
  )
  expect(said.join('\n')).toContain('upgrade --write')
  expect(files()).toEqual(['forums.yaml', 'people.yaml'])
  expect(upgrade(folder, { write: true, language: 'en' }, FORMATS)).toBe(0)
  expect(files()).toEqual(['people.yaml', 'site.yaml', 'stories', 'stories/x', 'stories/x/story.yaml'])
  said.length = 0
  expect(upgrade(folder, { write: true, language: 'en' }, FORMATS)).toBe(0)
  expect(said.join()).toContain('nothing is to do')
  expect(upgrade(folder, { write: true, language: 'hi' }, FORMATS)).toBe(0)
  expect(said.at(-1)).toContain('कुछ करना नहीं है')
})

test('this program has an upgrader for each older format, and none is needed for its own', () => {
  put({ ...OLD, 'site.yaml': `format: ${RECORDS_FORMAT}\n` })
  expect(UPGRADERS.map(({ from }) => from)).toEqual(
    Array.from({ length: RECORDS_FORMAT - 1 }, (_, at) => at + 1),
  )
  expect(upgrade(folder, { write: true, language: 'en' })).toBe(0)
  expect(readFileSync(join(folder, 'people.yaml'), 'utf8')).toBe(OLD['people.yaml'])
})

test('older records are led to the command, newer ones to a newer program', () => {
  expect(sentence(explainFormat(1, 2) ?? say.noAnalytics())).toContain('run `samayrekha upgrade`')
  expect(explainFormat(2, 2)).toBeNull()
  put({ 'site.yaml': 'format: 9\n' })
  expect(upgrade(folder, { write: true, language: 'en' }, FORMATS)).toBe(1)
  expect(said.join()).toContain('npm install samayrekha@latest')
})

test('a diff leads from the one text to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = formatDiff('x', before, after).split('\n').slice(1)
      const side = (sign: string) =>
        lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2))
      const isPart = (part: readonly string[], whole: readonly string[]) => {
        let at = 0
        for (const line of whole) if (line === part[at]) at += 1
        return at === part.length
      }
      expect(isPart(side('-'), before.split('\n'))).toBe(true)
      expect(isPart(side('+'), after.split('\n'))).toBe(true)
      expect(lines.length === 0).toBe(before === after)
      const size = (all: string) => (all === '' ? 0 : all.split('\n').length)
      expect(side('+').length - side('-').length).toBe(size(after) - size(before))
    }),
  )
})
