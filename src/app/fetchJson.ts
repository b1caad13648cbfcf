/**
 * Fetching one published file, with an end to it: every try has a limit, all of them together have one, and a reader
 * who leaves stops it.
 *
 *   |── try ≤ 8 s ──|~ pause ~|── try ≤ 8 s ──|~~ pause ~~|── try ──|      in all ≤ 20 s
 *
 * What another try cannot mend (not there, too large, not UTF-8) is not tried again.
 */

export type FetchProblem = 'network' | 'timeout' | 'server' | 'missing' | 'tooLarge' | 'notText' | 'aborted'

export class FetchError extends Error {
  readonly kind: FetchProblem

  constructor(kind: FetchProblem, message: string) {
    super(message)
    this.name = 'FetchError'
    this.kind = kind
  }
}

/** Bytes after decompression: 300 MB fit into 306 kB of gzip. */
export const MAX_BYTES = 2 * 1024 * 1024
export const TRIES = 3
export const TRY_MS = 8_000
export const TOTAL_MS = 20_000
/** The first pause is half to one and a half of this; each later one has twice the base. */
export const PAUSE_MS = 500

/** Too early, slow down, timeout at the server: the same request may work a moment later. */
const PASSING_STATUSES: readonly number[] = [408, 425, 429]
export const PASSING: readonly FetchProblem[] = ['network', 'timeout', 'server']

export interface FetchOptions {
  readonly signal: AbortSignal
  readonly maxBytes?: number
  /** In place of the browser's, for tests. */
  readonly fetch?: typeof globalThis.fetch
  /** In [0, 1), for tests. */
  readonly random?: () => number
}

/** The text of a file of ours. Rejects with a `FetchError`, after at most `TRIES` tries and `TOTAL_MS` in all. */
export async function fetchText(url: string, options: FetchOptions): Promise<string> {
  const { signal, random = Math.random } = options
  const whole = limitTime(signal, TOTAL_MS)
  try {
    for (let tries = 1; ; tries++) {
      const result = await tryOnce(url, options, whole.signal)
      if (typeof result === 'string') return result
      if (tries === TRIES || !PASSING.includes(result.kind) || whole.signal.aborted) throw result
      await pauseFor(PAUSE_MS * 2 ** (tries - 1) * (0.5 + random()), whole.signal)
    }
  } finally {
    whole.stop()
  }
}

/**
 * The body as text, read piece by piece and given up once it is larger than `maxBytes`; `content-length` is only a
 * hint, for it counts compressed bytes. Rejects with a `FetchError`: `tooLarge`, `notText`, `network` or the signal's.
 */
export async function readCapped(response: Response, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal)
      if (done) return text + decode(decoder)
      bytes += value.byteLength
      if (bytes > maxBytes) throw new FetchError('tooLarge', `The file is larger than ${maxBytes} bytes`)
      text += decode(decoder, value)
    }
  } finally {
    // Without effect when the body has been read to its end. Not awaited: a stalled stream may never answer.
    reader.cancel().catch(() => undefined)
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw new FetchError('notText', 'The file is not UTF-8')
  }
}

async function tryOnce(url: string, options: FetchOptions, whole: AbortSignal): Promise<string | FetchError> {
  const { maxBytes = MAX_BYTES, fetch = globalThis.fetch } = options
  const own = limitTime(whole, TRY_MS)
  try {
    // A redirect would lead away from the files that were published together with the page.
    const response = await untilAborted(fetch(url, { signal: own.signal, redirect: 'error' }), own.signal)
    return response.ok
      ? await readCapped(response, maxBytes, own.signal)
      : statusProblem(url, response.status)
  } catch (error) {
    return error instanceof FetchError ? error : new FetchError('network', `No answer from ${url}`)
  } finally {
    own.stop()
  }
}

export function statusProblem(url: string, status: number): FetchError {
  const passing = status >= 500 || PASSING_STATUSES.includes(status)
  return new FetchError(passing ? 'server' : 'missing', `${url} answered ${status}`)
}

/** A signal that aborts after `ms`, or when `parent` does, always with a `FetchError` as its reason. */
export function limitTime(
  parent: AbortSignal,
  ms: number,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController()
  const follow = (): void => controller.abort(reasonOf(parent))
  const timer = setTimeout(() => controller.abort(new FetchError('timeout', `No answer in ${ms} ms`)), ms)
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow, { once: true })
  const stop = (): void => {
    clearTimeout(timer)
    parent.removeEventListener('abort', follow)
  }
  return { signal: controller.signal, stop }
}

const reasonOf = (signal: AbortSignal): FetchError =>
  signal.reason instanceof FetchError ? signal.reason : new FetchError('aborted', 'No longer wanted')

/** The promise, or the signal's reason if that comes first: not every stream minds its request's signal. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(reasonOf(signal))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

export function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return untilAborted(waited, signal).finally(() => clearTimeout(timer))
}
