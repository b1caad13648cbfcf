import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileRead } from '../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../src/pipeline/records/readRecords.ts'
import { readTexts } from '../../src/pipeline/records/recordFiles.ts'
import { inEnglish, inHindi } from '../fixtures/wordIssues.ts'
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
    expect(issues.map(inEnglish)).toEqual(slip.expect)
  },
)

test.each(brokenCases)('$says: it is told by the folder in which an editor has the records', (slip) => {
  const texts = withSlip(slip.file, slip.replace, slip.with)
  const { issues } = compileRead(parseRecords(texts, 'desk/records'))
  expect(issues.map(inEnglish)).toEqual(slip.expect.map((line) => line.replaceAll('data/', 'desk/records/')))
  expect(issues.map(inHindi).join()).not.toContain('data/')
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

test('a file that repeats itself without end is refused at once', () => {
  const doubling = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')
    return `- &a${level} [${inner}]\n`
  }).join('')
  const { issues } = compileTexts(new Map([...goodRecords, ['offices.yaml', doubling]]))
  expect(issues.map(inEnglish)).toEqual([
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
  expect(issues.map(inEnglish)).toEqual([
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
      .issues.map(inEnglish)
      .filter((issue) => issue.includes('circle')),
  ).toEqual([
    'data/stories/sample/events.yaml:3: these events go round in a circle (“sco-delhi” after “commission-22” after “commission-21” after “sco-delhi”): delete one “after:”',
  ])
})

test('a file that nobody reads is named, and one that is a record but for its name stops the build', () => {
  const strays = [
    'stories/sample/2026.yaml.txt',
    'stories/sample/2026.YAML',
    'stories/sample/2026.yml',
    'stories/sample/2026.yaml~',
    'stories/sample/CHANGES.md',
    'changes.md',
    'stories/sample/2026.csv',
    'stories/sample/photo.jpg',
    'stories/sample/README.md',
    'Moon.XLSX',
  ]
  const { issues } = compileTexts(new Map([...goodRecords, ...strays.map((path) => [path, ''] as const)]))
  const rename = (path: string, to: string) =>
    `data/${path}:1: nobody reads a file of this name: rename it to data/${to}, or take it out of data/`
  const unread = (path: string) =>
    `data/${path}:1: warning: nobody reads this file: records stand in files whose names end in .yaml; take it out of data/`
  const sheet = (path: string, story: string) =>
    `data/${path}:1: warning: nobody reads a sheet that lies here: bring it in with “samayrekha import data/${path} --story ${story}”, and keep it elsewhere`
  expect(issues.map(inEnglish)).toEqual([
    sheet('Moon.XLSX', 'my-story'),
    rename('changes.md', 'CHANGES.md'),
    rename('stories/sample/2026.YAML', 'stories/sample/2026.yaml'),
    sheet('stories/sample/2026.csv', 'sample'),
    rename('stories/sample/2026.yaml.txt', 'stories/sample/2026.yaml'),
    rename('stories/sample/2026.yaml~', 'stories/sample/2026.yaml'),
    rename('stories/sample/2026.yml', 'stories/sample/2026.yaml'),
    rename('stories/sample/CHANGES.md', 'CHANGES.md'),
    unread('stories/sample/photo.jpg'),
  ])
})

test('of a folder the files that nobody reads are found, and folders and what systems leave behind are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'))
  try {
    mkdirSync(join(folder, 'stories/sample.yaml'), { recursive: true })
    for (const name of ['.DS_Store', 'README.md', 'stories/2026.YAML', 'stories/photo.jpg', 'people.yaml'])
      writeFileSync(join(folder, name), '[]')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'offices.yaml'))
    expect([...readTexts(folder)].toSorted()).toEqual([
      ['people.yaml', '[]'],
      ['stories/2026.YAML', ''],
      ['stories/photo.jpg', ''],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ['UTF-16 with its mark', Buffer.from('\ufeff- id: मोदी\n', 'utf16le'), 'UTF-16'],
  ['UTF-16 without its mark', Buffer.from('- id: sco\n  name: x\n', 'utf16le'), 'UTF-16'],
  ['UTF-16 the other way round', Buffer.from('\ufeff- id: मोदी\n', 'utf16le').swap16(), 'UTF-16'],
  ['Windows-1251', Buffer.from([0x2d, 0x20, 0xcf, 0xf3, 0xf2, 0xe8, 0xed, 0x0a]), 'in an old encoding'],
])('a file in another encoding than UTF-8 is one message: %s', (_, bytes, says) => {
  const { issues } = compileTexts(new Map([...goodRecords, ['forums.yaml', bytes.toString('utf8')]]))
  expect(issues.map(inEnglish)).toEqual([
    expect.stringMatching(
      new RegExp(`^data/forums\\.yaml:1: this file is saved .*${says}.*: save it as UTF-8`),
    ),
  ])
})
