import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  FetchError,
  PAUSE_MS,
  TOTAL_MS,
  TRIES,
  TRY_MS,
  fetchText,
  readCapped,
} from '../../src/app/fetchJson.ts'

const FILE = 'data/story.0123456789ab.json'
const forEver = <T>(): Promise<T> => new Promise<T>(() => undefined)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

type Answer = () => Promise<Response>
const answer =
  (body: BodyInit | null, status = 200): Answer =>
  async () =>
    new Response(body, { status })
const noNetwork: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

/** A network that gives these answers in turn, then the last one for ever; it notes what it was asked. */
function network(...answers: readonly Answer[]) {
  const asked: RequestInit[] = []
  const fetch = (_url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    asked.push(init)
    return (answers[asked.length - 1] ?? answers.at(-1) ?? noNetwork)()
  }
  return { fetch, asked }
}

/** What became of it: the text, or the kind of problem. */
function outcome(promise: Promise<string>): Promise<string> {
  return promise.catch((error: unknown) => (error instanceof FetchError ? `failed: ${error.kind}` : 'threw'))
}

async function settle(promise: Promise<string>): Promise<string> {
  const result = outcome(promise)
  await vi.runAllTimersAsync()
  return result
}

const stay = new AbortController().signal
const middle = () => 0.5

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const streamOf = (pieces: readonly Uint8Array[], note: { pulls: number; cancelled: boolean }) =>
  new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[note.pulls++]
        if (piece === undefined) controller.close()
        else controller.enqueue(piece)
      },
      cancel: () => {
        note.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )

/** A body that never ends: one space a second. */
const drip: Answer = async () => {
  let next: ReturnType<typeof setTimeout> | undefined
  const body = new ReadableStream({
    pull: (controller) =>
      new Promise<void>((resolve) => {
        next = setTimeout(() => {
          controller.enqueue(bytes(' '))
          resolve()
        }, 1_000)
      }),
    cancel: () => clearTimeout(next),
  })
  return new Response(body)
}

describe('fetching a published file', () => {
  it('asks once when the answer is good, and follows no redirect', async () => {
    const { fetch, asked } = network(answer('{"नमस्ते":1}'))
    expect(await settle(fetchText(FILE, { signal: stay, fetch }))).toBe('{"नमस्ते":1}')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.redirect).toBe('error')
  })

  it('SEC-6: asks again when the network or the server failed for a moment', async () => {
    const { fetch, asked } = network(noNetwork, answer('busy', 503), answer('{}'))
    expect(await settle(fetchText(FILE, { signal: stay, fetch }))).toBe('{}')
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['network', noNetwork],
    ['server', answer('busy', 500)],
    ['server', answer('slow down', 429)],
    ['timeout', () => forEver<Response>()],
  ])('gives up after three tries: %s', async (kind, every) => {
    const { fetch, asked } = network(every)
    expect(await settle(fetchText(FILE, { signal: stay, fetch }))).toBe(`failed: ${kind}`)
    expect(asked.length).toBeLessThanOrEqual(TRIES)
    expect(asked.length).toBeGreaterThan(1)
  })

  it.each([
    ['missing', answer('no such file', 404)],
    ['missing', answer(null, 304)],
    ['notText', answer(new Uint8Array([0x7b, 0xff, 0x7d]))],
    ['notText', answer(new Uint8Array([0xe0, 0xa4]))],
    ['tooLarge', answer('x'.repeat(101))],
  ])('does not ask again for what another try cannot mend: %s', async (kind, every) => {
    const { fetch, asked } = network(every)
    expect(await settle(fetchText(FILE, { signal: stay, fetch, maxBytes: 100 }))).toBe(`failed: ${kind}`)
    expect(asked).toHaveLength(1)
  })

  it('SEC-6: ends within twenty seconds even if nobody ever answers', async () => {
    const started = Date.now()
    const { fetch } = network(() => forEver<Response>())
    await settle(fetchText(FILE, { signal: stay, fetch, random: () => 0.999 }))
    expect(Date.now() - started).toBeLessThanOrEqual(TOTAL_MS)
  })

  it('ends within twenty seconds when the body drips for ever', async () => {
    const started = Date.now()
    const { fetch } = network(drip)
    expect(await settle(fetchText(FILE, { signal: stay, fetch, random: middle }))).toBe('failed: timeout')
    expect(Date.now() - started).toBeLessThanOrEqual(TOTAL_MS)
  })

  it('gives one slow try eight seconds, then pauses before the next', async () => {
    const { fetch, asked } = network(() => forEver<Response>(), answer('{}'))
    const result = fetchText(FILE, { signal: stay, fetch, random: middle })
    await vi.advanceTimersByTimeAsync(TRY_MS + PAUSE_MS - 1)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.signal?.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toHaveLength(2)
    expect(await result).toBe('{}')
  })

  it('SEC-6: does not make all readers ask again at the same moment', async () => {
    const pauses: number[] = []
    for (const random of [() => 0, () => 0.999]) {
      const started = Date.now()
      const { fetch } = network(noNetwork, answer('{}'))
      await settle(fetchText(FILE, { signal: stay, fetch, random }))
      pauses.push(Date.now() - started)
    }
    expect(pauses[0]).toBe(PAUSE_MS / 2)
    expect(pauses[1]).toBeGreaterThan(PAUSE_MS)
  })
})

describe('a reader who leaves', () => {
  it('SEC-6: stops the request under way', async () => {
    const leave = new AbortController()
    const { fetch, asked } = network(() => forEver<Response>())
    const result = outcome(fetchText(FILE, { signal: leave.signal, fetch }))
    await vi.advanceTimersByTimeAsync(100)
    leave.abort()
    expect(await result).toBe('failed: aborted')
    expect(asked[0]?.signal?.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })

  it('stops the pause before the next try', async () => {
    const leave = new AbortController()
    const { fetch, asked } = network(noNetwork)
    const result = outcome(fetchText(FILE, { signal: leave.signal, fetch, random: middle }))
    await vi.advanceTimersByTimeAsync(PAUSE_MS / 2)
    leave.abort()
    expect(await result).toBe('failed: aborted')
    expect(asked).toHaveLength(1)
  })

  it('has already left: nothing is read', async () => {
    const { fetch } = network(answer('{}'))
    expect(await settle(fetchText(FILE, { signal: AbortSignal.abort(), fetch }))).toBe('failed: aborted')
  })
})

describe('a body read with a limit', () => {
  it('is given up at the first byte too many, and the rest is never read', async () => {
    const note = { pulls: 0, cancelled: false }
    const pieces = Array.from({ length: 1_000 }, () => new Uint8Array(10))
    const read = readCapped(new Response(streamOf(pieces, note)), 25, stay)
    expect(await outcome(read)).toBe('failed: tooLarge')
    expect(note).toEqual({ pulls: 3, cancelled: true })
  })

  it('may be exactly as large as the limit', async () => {
    expect(await readCapped(new Response('x'.repeat(25)), 25, stay)).toHaveLength(25)
  })

  it('joins a letter that was cut between two pieces', async () => {
    const [first, second] = [bytes('क').slice(0, 1), bytes('क').slice(1)]
    const body = streamOf([first, second], { pulls: 0, cancelled: false })
    expect(await readCapped(new Response(body), 100, stay)).toBe('क')
  })

  it('is empty when there is none, and loses a byte order mark', async () => {
    expect(await readCapped(new Response(null), 100, stay)).toBe('')
    expect(await readCapped(new Response('\uFEFF{}'), 100, stay)).toBe('{}')
  })
})
