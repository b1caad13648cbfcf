import { afterEach, describe, expect, test } from 'vitest'
import { answerLarge } from '../../src/app/answerLarge.ts'
import { askLarge, SILENCE_MS, type LargeReader } from '../../src/app/askLarge.ts'
import { createLargeTexts } from '../../src/app/largeTexts.ts'
import { wordFailure, wordFault } from '../../src/app/wordFault.ts'
import type { EventColumns } from '../../src/columns/eventColumns.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { BrokenFile, type FileFault } from '../../src/parquet/fileFault.ts'
import { growColumns } from '../../src/parquet/growColumns.ts'
import { CODES, LANGUAGES, makeRow, makeRows, makeTable, retoldColumn } from '../parquet/makeTable.ts'

/* A page and what answers it, with a channel between them, and a host that gives pieces. */

const readers: LargeReader[] = []
afterEach(() => {
  for (const reader of readers.splice(0)) reader.end()
})

function connect(bytes: Uint8Array) {
  const asked: string[] = []
  const fetch = (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const range = new Headers(init.headers).get('range') ?? ''
    asked.push(range)
    const [, start = '', end = ''] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
    const piece = bytes.slice(Number(start), Number(end) + 1)
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      setTimeout(() => resolve(new Response(piece, { status: 206 })))
    })
  }
  const { port1, port2 } = new MessageChannel()
  for (const port of [port1, port2]) port.start()
  answerLarge(port2, fetch)
  const reader = askLarge({ port: port1, end: () => port1.close() })
  readers.push(reader)
  return { reader, asked }
}

const { signal } = new AbortController()
const NAMES = {
  lanes: [['Courts', 'अदालतें'], ['Press']],
  forums: [['High Court', 'उच्च न्यायालय']],
  people: [
    ['Asha Rao', 'आशा राव'],
    ['Ravi Iyer', 'रवि अय्यर'],
  ],
}
const opened = (bytes: Uint8Array) => ({
  url: 'https://example.org/data/rulings.parquet',
  byteLength: bytes.length,
  languages: LANGUAGES,
  codes: CODES,
  names: NAMES,
})

/** Opens the file; gives the columns after each of its row groups. */
async function open(bytes: Uint8Array) {
  const connected = connect(bytes)
  const stages: EventColumns[] = []
  let growing: ReturnType<typeof growColumns> | null = null
  const { whole } = await connected.reader.ask('open', opened(bytes), signal, (part) => {
    if ('events' in part) growing = growColumns(part.events, CODES)
    else {
      growing?.add(part.group)
      if (growing) stages.push(growing.columns())
    }
  })
  return { ...connected, stages, whole }
}

describe('a file that is whole', () => {
  test('comes row group by row group, in order of time; what has come stays as it was', async () => {
    const rows = makeRows(11, { 3: { importance: 1 }, 10: { lane: 'press', people: 'ravi-iyer' } })
    const { stages, whole } = await open(makeTable(rows))
    expect(whole).toBe(false)
    expect(stages.map(({ count }) => count)).toEqual([4, 8, 11])
    for (const { count, begin, lane, importance, participants, people, lanes } of stages) {
      const told = rows.slice(0, count)
      expect([...begin].map(BigInt)).toEqual(told.map((row) => row['begin_ms']))
      expect([...lane].map((code) => lanes[code])).toEqual(told.map((row) => row['lane']))
      expect([...importance]).toEqual(told.map((row) => row['importance']))
      const crews = told.map((_, row) =>
        [...participants.people.subarray(participants.offsets[row], participants.offsets[row + 1])]
          .map((code) => people[code])
          .join(' '),
      )
      expect(crews).toEqual(told.map((row) => row['people'] ?? ''))
    }
  })

  test('is opened before its codes are known: the page that opens it asks for nothing twice', async () => {
    const bytes = makeTable(makeRows(11))
    const alone = await open(bytes)
    const { reader, asked } = connect(bytes)
    await reader.ask('prepare', opened(bytes), signal)
    // The footer, and the bytes of every row group.
    expect(asked.toSorted()).toEqual(alone.asked.toSorted())
    const rows: number[] = []
    await reader.ask('open', opened(bytes), signal, (part) => 'group' in part && rows.push(part.group.rows))
    expect(rows).toEqual([4, 4, 3])
    expect(asked).toHaveLength(alone.asked.length)
  })

  test('tells what is asked of it: words of any rows, and the row of an id', async () => {
    const { reader } = await open(makeTable(makeRows(11)))
    const told = await reader.ask('texts', [9, 2, 40], signal)
    expect(told.map(({ id, title }) => [id, title['en']])).toEqual([
      ['event-9', 'Order 9'],
      ['event-2', 'Order 2'],
    ])
    expect(await reader.ask('rowOf', 'event-7', signal)).toBe(7)
    expect(await reader.ask('rowOf', 'event-70', signal)).toBeNull()
  })

  test('asks for words by block, once, and gives up a block that nobody waits for', async () => {
    const { reader, asked } = await open(makeTable(makeRows(300), { groups: 150 }))
    const texts = createLargeTexts(reader, 'rulings.parquet')
    const before = asked.length
    const [first, again] = await Promise.all([texts.read([3, 4], signal), texts.read([5], signal)])
    expect([...first, ...again].map(({ id }) => id)).toEqual(['event-3', 'event-4', 'event-5'])
    const requests = asked.length - before
    await texts.read([31], signal)
    expect(asked.length - before).toBe(requests)
    expect(await texts.rowOf('event-31', signal)).toBe(31)
    expect(asked.length - before).toBe(requests)
    const control = new AbortController()
    const reading = texts.read([200], control.signal)
    control.abort()
    await expect(reading).rejects.toMatchObject({ kind: 'aborted' })
    expect((await texts.read([200], signal)).map(({ id }) => id)).toEqual(['event-200'])
  })

  test('is searched in both languages, by people, forums, lanes and dates, and says what it does not have', async () => {
    const rows = makeRows(9, {
      1: { title_en: 'Bail refused in Kochi' },
      2: { title_hi: 'मास्को में ज़मानत' },
      8: { lane: 'press', title_en: 'Refusal' },
    })
    const { reader } = await open(makeTable(rows))
    const find = async (query: string) => {
      const { rows: found, unmatched } = await reader.ask('find', query, signal)
      return [[...found], unmatched]
    }
    expect(await find('refus')).toEqual([[1, 8], []])
    expect(await find('मॉस्को जमानत')).toEqual([[2], []])
    expect(await find('Kochy')).toEqual([[1], []])
    expect(await find('press')).toEqual([[8], []])
    expect(await find('रवि')).toEqual([[2, 5, 8], []])
    expect(await find('asha kochi')).toEqual([[], []])
    expect(await find('15 July 2017')).toEqual([[1], []])
    expect(await find('refused zzzz')).toEqual([[1], ['zzzz']])
    expect(await find('zzzz')).toEqual([[], ['zzzz']])
  })
})

describe('a search before its index is made', () => {
  test('is told what titles have as they are written, of all that are near, and then what is spelt otherwise', async () => {
    const rows = makeRows(11, {
      2: { title_hi: 'मॉस्को में' },
      6: { title_hi: 'मास्को में' },
      10: { title_hi: 'मास्को से' },
    })
    const { reader, asked } = await open(makeTable(rows))
    const before = asked.length
    const parts: (readonly number[])[] = []
    const { rows: found } = await reader.ask('find', 'मास्को', signal, (part) => parts.push([...part]))
    expect(parts).toEqual([[6], [6, 10]])
    expect([...found]).toEqual([2, 6, 10])
    // The titles of three row groups, once each; of two languages that are neighbours.
    expect(asked.length - before).toBe(3)
    parts.length = 0
    expect([...(await reader.ask('find', 'मॉस्को', signal, (part) => parts.push([...part]))).rows]).toEqual([
      2, 6, 10,
    ])
    expect([asked.length - before, parts[0]]).toEqual([3, [2]])
  })
})

describe('a file that is broken', () => {
  const bytes = makeTable(makeRows(6))
  test.each<[string, Uint8Array, FileFault]>([
    ['cut off', bytes.slice(0, -40), ['cutOff']],
    ['something else', new TextEncoder().encode('<!doctype html><title>404</title>'), ['notParquet']],
    ['without a column', makeTable(makeRows(6), { without: ['end_ms'] }), ['missingColumn', 'end_ms']],
    [
      'of another type',
      makeTable(makeRows(6), { types: { begin_ms: 'TIMESTAMP' } }),
      ['wrongType', 'begin_ms', 'TIMESTAMP_MILLIS', 'INT64'],
    ],
    ['out of order', makeTable(makeRows(6, { 4: { begin_ms: 0n } })), ['unsorted', 2, 5]],
    ['out of time', makeTable(makeRows(6, { 5: { end_ms: BigInt(1e17) } })), ['outOfTime', 2, 6]],
    [
      'one that claims 300 MB',
      retoldColumn(bytes, 'lane', () => ({ total_uncompressed_size: 300_000_000n })),
      ['columnTooBig', 1, 'lane', 300, 64],
    ],
    [
      'one that lies about its times',
      retoldColumn(bytes, 'begin_ms', ({ statistics }) => ({ statistics: { ...statistics, min_value: 0n } })),
      ['statisticsLie', 1, 'begin_ms'],
    ],
  ])('%s is told of, and what answers goes on', async (_name, broken, fault) => {
    const { reader } = connect(broken)
    const failure = await reader.ask('open', opened(broken), signal).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BrokenFile)
    expect((failure as BrokenFile).fault).toEqual(fault)
    const next = reader.ask('rowOf', 'event-1', signal).catch(() => null)
    expect([null, 1]).toContain(await next)
  })

  test('in its words alone is told of when they are asked for', async () => {
    const table = makeTable([makeRow(0), makeRow(1)])
    const broken = retoldColumn(table, 'title_en', () => ({ total_uncompressed_size: 1n }))
    const { reader } = await open(broken)
    await expect(reader.ask('texts', [0], signal)).rejects.toMatchObject({
      fault: ['damaged', 1, 'title_en'],
    })
  })
})

test('whatever is at work can be ended, and who waits is told', async () => {
  const { port1 } = new MessageChannel()
  const reader = askLarge({ port: port1, end: () => port1.close() })
  const waiting = reader.ask('rowOf', 'event-1', signal)
  reader.end()
  await expect(waiting).rejects.toThrow('ended')
})

test('what does not answer is ended by itself', async () => {
  const { useFakeTimers, useRealTimers, advanceTimersByTimeAsync } = (await import('vitest')).vi
  useFakeTimers()
  let ended = 0
  const port = { postMessage: () => undefined, addEventListener: () => undefined }
  const reader = askLarge({ port, end: () => (ended += 1) })
  const waiting = reader.ask('rowOf', 'event-1', signal).catch((error: unknown) => error)
  await advanceTimersByTimeAsync(SILENCE_MS)
  useRealTimers()
  expect(await waiting).toBeInstanceOf(Error)
  expect(ended).toBe(1)
})

/** One of each kind: the type of this list asks for a fault that is added. */
const FAULTS: { readonly [Name in FileFault[0]]: Extract<FileFault, readonly [Name, ...unknown[]]> } = {
  notParquet: ['notParquet'],
  cutOff: ['cutOff'],
  footerTooLong: ['footerTooLong', 3e8, 16_000_000],
  footerUnreadable: ['footerUnreadable'],
  rowsDiffer: ['rowsDiffer', 5, 6],
  tooManyEvents: ['tooManyEvents', 30_000_000, 20_000_000],
  noEvents: ['noEvents'],
  missingColumn: ['missingColumn', 'lane'],
  wrongType: ['wrongType', 'begin_ms', 'DOUBLE', 'INT64'],
  groupTooLong: ['groupTooLong', 1, 9e5, 131_072],
  wrongCodec: ['wrongCodec', 1, 'lane', 'GZIP'],
  columnTooBig: ['columnTooBig', 1, 'lane', 300, 64],
  outsideFile: ['outsideFile', 1, 'lane'],
  wrongEncoding: ['wrongEncoding', 1, 'lane', 'DELTA_BINARY_PACKED'],
  damaged: ['damaged', 1, 'lane'],
  dictionaryTooLong: ['dictionaryTooLong', 1, 'lane', 2e9, 4],
  statisticsLie: ['statisticsLie', 1, 'begin_ms'],
  unsorted: ['unsorted', 1, 4211],
  endFirst: ['endFirst', 1, 4211],
  outOfTime: ['outOfTime', 1, 4211],
  emptyCell: ['emptyCell', 1, 4211, 'lane'],
  outOfRange: ['outOfRange', 1, 4211, 'importance', 4, 3],
  unknownCode: ['unknownCode', 1, 4211, 'lane', 'moon'],
  noRanges: ['noRanges', 90, 40],
  rangeRefused: ['rangeRefused', 416],
  otherBytes: ['otherBytes'],
}

test('each fault of a file is a sentence in both languages, with its numbers, and no name of ours', () => {
  for (const fault of Object.values(FAULTS)) {
    const [inEnglish, inHindi] = [wordFault(fault, 'en'), wordFault(fault, 'hi')]
    expect(inEnglish).toMatch(/^[A-Z“].*[.)]$/)
    expect(inHindi).toMatch(/^[^A-Za-z].*।$/)
    for (const sentence of [inEnglish, inHindi]) expect(sentence).not.toMatch(/\{|undefined|BrokenFile/)
  }
  expect(wordFault(FAULTS.unsorted, 'en')).toContain('4,211')
  expect(wordFault(FAULTS.noRanges, 'hi')).toContain('90')
  const failure = (error: unknown) => wordFailure(error, 'en', createTranslator(en))
  expect(failure(new BrokenFile(['cutOff']))).toMatch(
    /its end is missing\. Everything below works without it/,
  )
  expect(wordFailure(new Error('x'), 'hi', createTranslator(hi))).toMatch(/^घटनाएं आख़िर तक पढ़ी नहीं जा सकीं।/)
})
