import { expect, test } from 'vitest'
import { chooseLead } from '../../../src/pipeline/publish/chooseLead.ts'
import type { CitationRecord, SourceRecord } from '../../../src/pipeline/records/recordSchemas.ts'

interface Cited extends Partial<SourceRecord> {
  readonly id: string
  readonly quote?: boolean
  readonly preview?: boolean
  /** No fact rests on it. */
  readonly idle?: boolean
  readonly dead?: boolean
}

const DAY = '2024-12-10'

function leadOf(locale: 'hi' | 'en', ...cited: readonly Cited[]): string {
  const sources = cited.map((each): SourceRecord => ({
    publisher: each.id,
    language: 'en',
    url: `https://example.com/${each.id}`,
    ...each,
  }))
  const citations = cited.map(({ id, quote, preview }): CitationRecord => ({
    source: id,
    ...(quote && { quote: { exact: 'words that stand there' } }),
    ...(preview && { preview }),
  }))
  return chooseLead(
    { sources: citations, date: DAY },
    {
      sources: new Map(sources.map((source) => [source.id, source])),
      dead: new Set(cited.filter(({ dead }) => dead).map(({ id }) => id)),
      languages: ['hi', 'en'],
      claimed: new Set(cited.filter(({ idle }) => !idle).map(({ id }) => id)),
    },
    locale,
  ).source
}

const HINDI = { id: 'hindi', language: 'hi' } as const
const ENGLISH = { id: 'english', language: 'en' } as const
const MINISTRY = { official: true } as const

test.each<[why: string, reader: 'hi' | 'en', better: Cited, than: readonly Cited[]]>([
  ['the reader’s own language', 'hi', HINDI, [ENGLISH]],
  ['the reader’s own language, on the other page', 'en', ENGLISH, [HINDI]],
  [
    'the ministry’s text in that language',
    'hi',
    { ...HINDI, ...MINISTRY },
    [{ ...HINDI, id: 'paper', quote: true }],
  ],
  ['a report one can read to a ministry’s text one cannot', 'en', ENGLISH, [{ ...HINDI, ...MINISTRY }]],
  ['the other language of the site to a third', 'en', HINDI, [{ id: 'tamil', language: 'ta', ...MINISTRY }]],
  ['one that can be opened', 'hi', ENGLISH, [{ ...HINDI, ...MINISTRY, url: 'unknown' }]],
  ['one whose page is still there', 'hi', ENGLISH, [{ ...HINDI, ...MINISTRY, dead: true }]],
  ['another language to an aggregator', 'hi', ENGLISH, [{ ...HINDI, weak: true }]],
  ['another language to a page that says nothing of the event', 'hi', ENGLISH, [{ ...HINDI, idle: true }]],
  [
    'without any claim, another language to a list that moves',
    'hi',
    { ...ENGLISH, idle: true },
    [{ ...HINDI, idle: true, weak: true }],
  ],
  [
    'a report to an announcement, even a ministry’s',
    'hi',
    ENGLISH,
    [{ ...HINDI, ...MINISTRY, published: '2024-12-08' }],
  ],
  ['a report to an announcement without a day', 'hi', ENGLISH, [{ ...HINDI, ...MINISTRY, preview: true }]],
  [
    'a report of the day itself',
    'hi',
    { ...HINDI, published: DAY },
    [{ ...HINDI, id: 'eve', published: '2024-12-09' }],
  ],
  [
    'a page of the body to a copy of its text',
    'en',
    { ...ENGLISH, ...MINISTRY },
    [{ ...ENGLISH, id: 'copy', standing: 'official-copy', quote: true }],
  ],
  [
    'a copy of an official text to a report',
    'en',
    { ...ENGLISH, standing: 'official-copy' },
    [{ ...ENGLISH, id: 'paper', quote: true }],
  ],
  ['a marked passage', 'hi', { ...HINDI, quote: true }, [{ ...HINDI, id: 'plain' }]],
  [
    'an announcement that can be read to an aggregator',
    'hi',
    { ...ENGLISH, preview: true },
    [{ ...HINDI, weak: true }],
  ],
])('the lead is rather %s', (_, reader, better, worse) => {
  // Wherever the editor has put it.
  expect(leadOf(reader, ...worse, better)).toBe(better.id)
  expect(leadOf(reader, better, ...worse)).toBe(better.id)
})

test('among equals the editor’s first leads; that a state owns the publisher is told, and counts neither way', () => {
  const radio = { id: 'radio', language: 'hi', standing: 'state-media' } as const
  expect(leadOf('hi', HINDI, radio)).toBe('hindi')
  expect(leadOf('hi', radio, HINDI)).toBe('radio')
})

test('where all are weak, the best of them is shown all the same', () => {
  expect(leadOf('hi', { ...ENGLISH, weak: true }, { ...HINDI, weak: true })).toBe('hindi')
})
