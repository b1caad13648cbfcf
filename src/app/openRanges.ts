import type { ByteSource } from '../parquet/byteSource.ts'
import { BrokenFile, refuse } from '../parquet/fileFault.ts'
import {
  FetchError,
  PASSING,
  PAUSE_MS,
  TRIES,
  limitTime,
  pauseFor,
  statusProblem,
  untilAborted,
} from './fetchJson.ts'

/** A published file that is read piece by piece. */
export interface RangedFile {
  /** Its bytes, for as long as the signal lets. Reading rejects with a `BrokenFile`, a `FetchError` or the signal's reason. */
  readonly source: (signal: AbortSignal) => ByteSource
  /** The host gives the file only as a whole: it has been loaded so. */
  readonly isWhole: () => boolean
}

/** What is loaded of a file in one go, where its host knows no ranges. */
export const MOST_WHOLE = 40_000_000
/** A piece may be a megabyte, and a phone on a hill takes its time. */
const TRY_MS = 30_000

interface Options {
  readonly url: string
  /** As its page says. */
  readonly byteLength: number
  /** In place of the browser's, for tests. */
  readonly fetch?: typeof globalThis.fetch
  /** In [0, 1), for tests. */
  readonly random?: () => number
}

/**
 * Range requests, each answer compared with what was asked for:
 *
 *   206   exactly these bytes of a file of this length, or the file is another (`otherBytes`)
 *   200   the host knows no ranges: all of it, once, up to `MOST_WHOLE`; beyond it `noRanges`
 *   5xx, 408, 425, 429, no answer: another try, `TRIES` in all
 *   any other: `rangeRefused`
 */
export function openRanges({
  url,
  byteLength,
  fetch = globalThis.fetch,
  random = Math.random,
}: Options): RangedFile {
  let whole: Promise<Uint8Array> | null = null
  let isWhole = false

  const readWhole = (response: Response, signal: AbortSignal): Promise<Uint8Array> => {
    if (byteLength > MOST_WHOLE) {
      void cancel(response)
      return refuse('noRanges', megabytes(byteLength), megabytes(MOST_WHOLE))
    }
    const reading = readExactly(response, byteLength, signal)
    // Two may ask at once; what has failed is asked for anew by the next.
    whole = reading
    reading.then(
      () => (isWhole = true),
      () => (whole = null),
    )
    return reading
  }

  const askOnce = async (start: number, end: number, signal: AbortSignal): Promise<Uint8Array> => {
    const response = await untilAborted(
      fetch(url, { signal, redirect: 'error', headers: { Range: `bytes=${start}-${end - 1}` } }).catch(
        (): never => fail(new FetchError('network', `No answer from ${url}`)),
      ),
      signal,
    )
    const { status } = response
    if (status === 200) {
      if (whole) void cancel(response)
      return (await (whole ?? readWhole(response, signal))).subarray(start, end)
    }
    if (status !== 206) {
      void cancel(response)
      const problem = statusProblem(url, status)
      return PASSING.includes(problem.kind) ? fail(problem) : refuse('rangeRefused', status)
    }
    const range = response.headers.get('content-range')
    // A host of another origin need not show the header; the number of bytes is compared in any case.
    if (range !== null && range.replace(/\s*\*$|\s/g, '') !== `bytes${start}-${end - 1}/${byteLength}`) {
      void cancel(response)
      refuse('otherBytes')
    }
    return readExactly(response, end - start, signal)
  }

  const read = async (start: number, end: number, signal: AbortSignal): Promise<Uint8Array> => {
    for (let tries = 1; ; tries++) {
      if (whole) return (await whole).subarray(start, end)
      const own = limitTime(signal, TRY_MS)
      try {
        return await askOnce(start, end, own.signal)
      } catch (error) {
        const isPassing = error instanceof FetchError && PASSING.includes(error.kind)
        if (signal.aborted || tries === TRIES || !isPassing) throw error
      } finally {
        own.stop()
      }
      await pauseFor(PAUSE_MS * 2 ** (tries - 1) * (0.5 + random()), signal)
    }
  }
  return {
    source: (signal) => ({ byteLength, read: (start, end) => read(start, end, signal) }),
    isWhole: () => isWhole,
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)

function fail(error: FetchError): never {
  throw error
}

/** Without effect where the body has been read to its end. */
const cancel = (response: Response): Promise<void> | undefined =>
  response.body?.cancel().catch(() => undefined)

/** The body, given up as soon as it is longer than was asked for: what follows may have no end. */
async function readExactly(response: Response, length: number, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const reader = response.body?.getReader()
  let at = 0
  try {
    for (;;) {
      const { done, value } = reader
        ? await untilAborted(reader.read(), signal)
        : { done: true, value: undefined }
      if (done || !value) return at === length ? bytes : refuse('otherBytes')
      if (at + value.byteLength > length) refuse('otherBytes')
      bytes.set(value, at)
      at += value.byteLength
    }
  } catch (error) {
    throw error instanceof BrokenFile || error instanceof FetchError
      ? error
      : new FetchError('network', 'The answer broke off')
  } finally {
    reader?.cancel().catch(() => undefined)
  }
}
