import { expect, test } from 'vitest'
import { MOST_WHOLE, openRanges } from '../../src/app/openRanges.ts'

/* A host's answers to requests for a piece of a file of a hundred bytes. */

const FILE = Uint8Array.from({ length: 100 }, (_, at) => at)

interface Asked {
  readonly range: readonly [start: number, end: number]
  readonly signal: AbortSignal
}

function open(answer: (asked: Asked, count: number) => Response | Promise<Response>, byteLength = 100) {
  const asked: Asked[] = []
  const fetch = (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const [, start = '', end = ''] =
      /^bytes=(\d+)-(\d+)$/.exec(new Headers(init.headers).get('range') ?? '') ?? []
    const one = { range: [Number(start), Number(end) + 1], signal: init.signal } as Asked // always given
    asked.push(one)
    return Promise.resolve(answer(one, asked.length))
  }
  const file = openRanges({ url: 'https://example.org/e.parquet', byteLength, fetch, random: () => 0 })
  const { signal } = new AbortController()
  return { asked, file, read: (start: number, end: number) => file.source(signal).read(start, end) }
}

const piece = (
  { range: [start, end] }: Asked,
  change: { readonly range?: string; readonly bytes?: Uint8Array<ArrayBuffer> } = {},
) =>
  new Response(change.bytes ?? FILE.slice(start, end), {
    status: 206,
    headers: { 'Content-Range': change.range ?? `bytes ${start}-${end - 1}/100` },
  })

const refusing = (read: Promise<Uint8Array>): Promise<unknown> =>
  read.then(
    () => null,
    (error: unknown) => (error as { readonly fault?: unknown }).fault ?? error,
  )

test('a piece is asked for and had, and no more than it', async () => {
  const { read, asked, file } = open((one) => piece(one))
  expect([...(await read(10, 14))]).toEqual([10, 11, 12, 13])
  expect(asked.map(({ range }) => range)).toEqual([[10, 14]])
  expect(file.isWhole()).toBe(false)
})

test('a host of another origin need not say which piece it is', async () => {
  const { read } = open(({ range: [start, end] }) => new Response(FILE.slice(start, end), { status: 206 }))
  expect([...(await read(4, 6))]).toEqual([4, 5])
})

test.each<[string, (asked: Asked) => Response, unknown]>([
  ['another piece', (one) => piece(one, { range: 'bytes 0-3/100' }), ['otherBytes']],
  ['a piece of a file of another length', (one) => piece(one, { range: 'bytes 10-13/101' }), ['otherBytes']],
  ['fewer bytes', (one) => piece(one, { bytes: FILE.slice(0, 2) }), ['otherBytes']],
  ['more bytes', (one) => piece(one, { bytes: FILE.slice(0, 50) }), ['otherBytes']],
  ['nothing at all', () => new Response(null, { status: 206 }), ['otherBytes']],
  ['that it cannot be had', () => new Response('', { status: 416 }), ['rangeRefused', 416]],
  ['that it is not there', () => new Response('', { status: 404 }), ['rangeRefused', 404]],
  ['a whole file of another length', () => new Response(FILE.slice(0, 99)), ['otherBytes']],
])('%s is refused, and not asked for again', async (_name, answer, fault) => {
  const { read, asked } = open((one) => answer(one))
  expect(await refusing(read(10, 14))).toEqual(fault)
  expect(asked).toHaveLength(1)
})

test('of a host that knows no ranges the whole file is loaded, once', async () => {
  const { read, asked, file } = open(() => new Response(FILE))
  const [one, other] = await Promise.all([read(0, 4), read(90, 100)])
  expect([one, other]).toEqual([FILE.slice(0, 4), FILE.slice(90)])
  expect([...(await read(50, 52))]).toEqual([50, 51])
  expect(file.isWhole()).toBe(true)
  expect(asked).toHaveLength(2)
})

test('a whole file that is too large is not loaded', async () => {
  let sent = 0
  const endless = () =>
    new ReadableStream({
      pull: (control) => {
        sent += 65_536
        control.enqueue(new Uint8Array(65_536))
      },
    })
  const { read } = open(() => new Response(endless()), MOST_WHOLE + 1)
  expect(await refusing(read(0, 4))).toEqual(['noRanges', 41, 40])
  expect(sent).toBeLessThan(1_000_000)
})

test('a piece that has no end is given up', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull: (control) => {
      sent += 1
      control.enqueue(new Uint8Array(2))
    },
  })
  const { read } = open(() => new Response(endless, { status: 206 }))
  expect(await refusing(read(0, 4))).toEqual(['otherBytes'])
  expect(sent).toBeLessThan(20)
})

test('what may pass is asked for again', async () => {
  const { read, asked } = open((one, count) => (count < 3 ? new Response('', { status: 503 }) : piece(one)))
  expect([...(await read(1, 3))]).toEqual([1, 2])
  expect(asked).toHaveLength(3)
})

test('what does not pass ends after three', async () => {
  const { read, asked } = open(() => Promise.reject(new TypeError('no network')))
  expect(await refusing(read(1, 3))).toMatchObject({ name: 'FetchError', kind: 'network' })
  expect(asked).toHaveLength(3)
})

test('a reader who leaves ends the request', async () => {
  const { file, asked } = open(() => new Promise(() => undefined))
  const control = new AbortController()
  const reading = refusing(file.source(control.signal).read(0, 4))
  control.abort()
  expect(await reading).toMatchObject({ kind: 'aborted' })
  expect(asked[0]?.signal.aborted).toBe(true)
})
