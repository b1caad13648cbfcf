import { BrokenFile } from '../parquet/fileFault.ts'
import { FetchError } from './fetchJson.ts'
import type { Failed, FromWorker, Kind, Port, Questions } from './largeMessages.ts'

/** Who answers: a worker, or this page where it may have none. */
export interface Answering {
  readonly port: Port
  readonly end: () => void
}

/** The page's side. */
export interface LargeReader {
  /** Rejects with a `BrokenFile`, a `FetchError`, or an `Error` where the worker has gone. */
  readonly ask: <K extends Kind>(
    kind: K,
    of: Questions[K]['of'],
    signal: AbortSignal,
    tell?: (part: Questions[K]['part']) => void,
  ) => Promise<Questions[K]['done']>
  /** Ends it, whatever it is at; what waits is told so. */
  readonly end: () => void
}

interface Waiting {
  readonly tell: ((part: never) => void) | undefined
  readonly resolve: (done: never) => void
  readonly reject: (error: unknown) => void
}

/** After so long without a word while something is asked, it is not reading but caught. */
export const SILENCE_MS = 60_000

export function askLarge({ port, end }: Answering): LargeReader {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const failAll = (message: string) => {
    clearTimeout(timer)
    end()
    const error = new Error(message)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const watch = () => {
    clearTimeout(timer)
    if (waiting.size > 0) timer = setTimeout(() => failAll('no answer'), SILENCE_MS)
  }
  port.addEventListener('message', ({ data }) => {
    const message = data as FromWorker // it is ours
    const own = waiting.get(message.to)
    if (own) {
      if ('part' in message) own.tell?.(message.part as never) // of its question
      else {
        waiting.delete(message.to)
        if ('done' in message) own.resolve(message.done as never) // likewise
        else own.reject(errorOf(message.failed))
      }
    }
    watch()
  })
  port.addEventListener('error' as 'message', () => failAll('the worker failed'))
  return {
    ask: (kind, of, signal, tell) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const ask = ++last
        const stop = () => {
          waiting.delete(ask)
          port.postMessage({ stop: ask })
          reject(signal.reason)
        }
        const over =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', stop)
            then(value)
          }
        waiting.set(ask, { tell, resolve: over(resolve), reject: over(reject) })
        signal.addEventListener('abort', stop, { once: true })
        port.postMessage({ ask, [kind]: of })
        watch()
      }),
    end: () => failAll('ended'),
  }
}

function errorOf(failed: Failed): Error {
  if ('fault' in failed) return new BrokenFile(failed.fault)
  if ('network' in failed) return new FetchError(failed.network, failed.network)
  return new Error(failed.error)
}
