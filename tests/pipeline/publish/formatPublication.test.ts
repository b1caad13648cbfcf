import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ManifestSchema, StorySchema } from '../../../src/domain/story.ts'
import { formatPublication } from '../../../src/pipeline/publish/formatPublication.ts'
import { compileTexts, goodRecords } from '../brokenRecords.ts'

const EVENTS = 'stories/sample/events.yaml'
const CLAIMS = 'stories/sample/claims/events.yaml'

type Edit = readonly [from: string, to: string, file?: string]

/** The files published of the good records, with these changes. */
function published(...edits: readonly Edit[]): Readonly<Record<string, string>> {
  const texts = new Map(goodRecords)
  for (const [from, to, file = EVENTS] of edits) {
    expect(texts.get(file)).toContain(from)
    texts.set(file, (texts.get(file) ?? '').replace(from, to))
  }
  return Object.fromEntries(formatPublication(compileTexts(texts).stories))
}

const manifestOf = (files = published()) => v.parse(ManifestSchema, JSON.parse(files['manifest.json'] ?? ''))

test('the order in which a computer lists the files does not change a byte', () => {
  const forwards = formatPublication(compileTexts(goodRecords).stories)
  const backwards = formatPublication(compileTexts(new Map([...goodRecords].toReversed())).stories)
  expect([...backwards]).toEqual([...forwards])
})

test('the manifest names every file of a story with its true hash and size', () => {
  const files = published()
  const [sample] = manifestOf(files).stories
  expect(sample?.files.map(({ kind }) => kind)).toEqual(['story', 'evidence', 'csv', 'atom'])
  for (const { path, sha256, bytes } of sample?.files ?? []) {
    const content = Buffer.from(files[path] ?? '')
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect(content.byteLength).toBe(bytes)
  }
  expect([sample?.eventCount, sample?.sourceCount]).toEqual([3, 4])
})

test('the story names the evidence file that lies beside it', () => {
  const files = published()
  const path = manifestOf(files).stories[0]?.files[0]?.path ?? ''
  const story = v.parse(StorySchema, JSON.parse(files[path] ?? ''))
  expect(Object.keys(files)).toContain(story.evidenceFile)
})

test('a change of the words gives the story and its evidence other names, and no other file', () => {
  const before = Object.keys(published())
  const after = Object.keys(
    published(['en: The commission met in Delhi.', 'en: The commission met in New Delhi.']),
  )
  expect(after.length).toBe(before.length)
  expect(after.filter((name) => !before.includes(name)).length).toBe(2)
})

test('a story in which something is wrong is not published', () => {
  const { issues, stories } = compileTexts(
    new Map([
      ...goodRecords,
      [EVENTS, (goodRecords.get(EVENTS) ?? '').replace('date: 2023-04-28', 'date: 2023-02-29')],
    ]),
  )
  expect(issues.map(({ line }) => line)).toEqual([2])
  expect(stories).toEqual([])
})

test('the table has a row for each event, both languages, EDTF dates and the address of the lead source', () => {
  const files = published(
    ['en: SCO meets in Delhi', 'en: SCO meets, "warmly", in Delhi'],
    // A source leads once some fact rests on it.
    ['value: 2023-04, source: pib-', 'value: 2023-04, source: bhaskar-', CLAIMS],
  )
  const csv = files['sample.csv'] ?? ''
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
  expect(published(['en: SCO meets in Delhi', 'en: "=HYPERLINK(1)"'])['sample.csv']).toContain(
    ",'=HYPERLINK(1),",
  )
})

test('editors’ programs get a schema of each kind of file, which refuses unknown fields', () => {
  const files = published()
  const schemas = Object.keys(files).filter((name) => name.endsWith('.schema.json'))
  expect(schemas.map((name) => name.replace('schema/', ''))).toEqual([
    'access.schema.json',
    'claims.schema.json',
    'drafts.schema.json',
    'events.schema.json',
    'forums.schema.json',
    'offices.schema.json',
    'people.schema.json',
    'set-aside.schema.json',
    'site.schema.json',
    'sourced-events.schema.json',
    'sources.schema.json',
    'story.schema.json',
  ])
  const events = JSON.parse(files['schema/events.schema.json'] ?? '')
  expect(events.items.additionalProperties).toBe(false)
  expect(events.items.properties.status.enum).toContain('postponed')
  expect(events.items.required).toContain('sources')
  const drafts = JSON.parse(files['schema/drafts.schema.json'] ?? '')
  expect(drafts.additionalProperties).toBe(false)
  expect(drafts.properties.events.items.properties.status.enum).toContain('postponed')
})
