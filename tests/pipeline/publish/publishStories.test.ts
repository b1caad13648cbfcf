import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ManifestSchema, StorySchema } from '../../../src/domain/story.ts'
import { formatPublication, publishStories } from '../../../src/pipeline/publish/publishStories.ts'
import { compileTexts, goodRecords } from '../brokenRecords.ts'

let work = ''
let dataDir = ''
let outDir = ''

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'publish-'))
  dataDir = join(work, 'data')
  outDir = join(work, 'out')
  cpSync(join(import.meta.dirname, '../good'), dataDir, { recursive: true })
})
afterEach(() => rmSync(work, { recursive: true }))

const EVENTS = 'stories/sample/events.yaml'
const CLAIMS = 'stories/sample/claims/events.yaml'

function edit(from: string, to: string, file = EVENTS): void {
  const path = join(dataDir, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const published = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(outDir, name)).isFile())
      .toSorted()
      .map((name) => [name, readFileSync(join(outDir, name), 'utf8')]),
  )

const manifest = () => v.parse(ManifestSchema, JSON.parse(published()['manifest.json'] ?? ''))

test('two runs publish the same bytes', () => {
  publishStories(dataDir, outDir)
  const first = published()
  rmSync(outDir, { recursive: true })
  publishStories(dataDir, outDir)
  expect(published()).toEqual(first)
})

test('the order in which a computer lists the files does not change a byte', () => {
  const forwards = formatPublication(compileTexts(goodRecords).stories)
  const backwards = formatPublication(compileTexts(new Map([...goodRecords].toReversed())).stories)
  expect([...backwards]).toEqual([...forwards])
})

test('a run that changes nothing touches no file', () => {
  publishStories(dataDir, outDir)
  const path = join(outDir, 'manifest.json')
  const before = statSync(path).mtimeMs
  publishStories(dataDir, outDir)
  expect(statSync(path).mtimeMs).toBe(before)
})

test('the manifest names every file of a story with its true hash and size', () => {
  publishStories(dataDir, outDir)
  const [sample] = manifest().stories
  expect(sample?.files.map(({ kind }) => kind)).toEqual(['story', 'evidence', 'csv', 'atom'])
  for (const { path, sha256, bytes } of sample?.files ?? []) {
    const content = readFileSync(join(outDir, path))
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect(content.byteLength).toBe(bytes)
  }
  expect([sample?.eventCount, sample?.sourceCount]).toEqual([3, 4])
})

test('the story names the evidence file that lies beside it', () => {
  publishStories(dataDir, outDir)
  const path = manifest().stories[0]?.files[0]?.path ?? ''
  const story = v.parse(StorySchema, JSON.parse(published()[path] ?? ''))
  expect(existsSync(join(outDir, story.evidenceFile ?? 'none'))).toBe(true)
})

test('hashed files of an earlier version go, and files of others stay', () => {
  publishStories(dataDir, outDir)
  writeFileSync(join(outDir, 'notes.txt'), 'not ours')
  const before = Object.keys(published())
  edit('en: The commission met in Delhi.', 'en: The commission met in New Delhi.')
  publishStories(dataDir, outDir)
  const after = Object.keys(published())
  expect(after.length).toBe(before.length)
  expect(after.filter((name) => !before.includes(name)).length).toBe(2)
  expect(after).toContain('notes.txt')
})

test('nothing is written, and nothing removed, while an error stands in the records', () => {
  publishStories(dataDir, outDir)
  const before = published()
  edit('date: 2023-04-28', 'date: 2023-02-29')
  const { issues, stories } = publishStories(dataDir, outDir)
  expect(issues.map(({ line }) => line)).toEqual([2])
  expect(stories).toEqual([])
  expect(published()).toEqual(before)
})

test('the table has a row for each event, both languages, EDTF dates and the address of the lead source', () => {
  edit('en: SCO meets in Delhi', 'en: SCO meets, "warmly", in Delhi')
  // A source leads once some fact rests on it.
  edit('value: 2023-04, source: pib-', 'value: 2023-04, source: bhaskar-', CLAIMS)
  publishStories(dataDir, outDir)
  const csv = published()['sample.csv'] ?? ''
  expect(csv.startsWith('\ufeffid,date,')).toBe(true)
  const rows = csv.split('\r\n')
  expect(rows.length).toBe(5)
  expect(rows.at(-1)).toBe('')
  expect(rows[1]).toContain(
    'sco-delhi,2023-04-28,held,1,sco,,दिल्ली में एससीओ बैठक,"SCO meets, ""warmly"", in Delhi",',
  )
  expect(rows[1]).toContain('https://www.bhaskar.com/sco,https://www.pib.gov.in/sco,2')
})

test('a cell that a spreadsheet would run as a formula is made harmless', () => {
  edit('en: SCO meets in Delhi', 'en: "=HYPERLINK(1)"')
  publishStories(dataDir, outDir)
  expect(published()['sample.csv']).toContain(",'=HYPERLINK(1),")
})

test('editors’ programs get a schema of each kind of file, which refuses unknown fields', () => {
  publishStories(dataDir, outDir)
  const schemas = Object.keys(published()).filter((name) => name.endsWith('.schema.json'))
  expect(schemas.map((name) => name.replace('schema/', ''))).toEqual([
    'access.schema.json',
    'claims.schema.json',
    'events.schema.json',
    'forums.schema.json',
    'offices.schema.json',
    'people.schema.json',
    'set-aside.schema.json',
    'sources.schema.json',
    'story.schema.json',
  ])
  const events = JSON.parse(published()['schema/events.schema.json'] ?? '')
  expect(events.items.additionalProperties).toBe(false)
  expect(events.items.properties.status.enum).toContain('postponed')
  expect(events.items.required).toContain('sources')
})
