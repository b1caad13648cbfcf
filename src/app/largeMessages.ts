import type { EventText, FoundRows } from '../columns/eventColumns.ts'
import type { CodeNames } from '../columns/findRows.ts'
import type { FileFault } from '../parquet/fileFault.ts'
import type { DrawnGroup, StoryCodes } from '../parquet/readDrawn.ts'
import type { FetchProblem } from './fetchJson.ts'

/**
 * What a page and the worker that reads its file say to each other. Each question has a number; its answers come in parts, and
 * the last of them ends it. A question that nobody waits for any more is stopped.
 *
 *   page     { ask: 1, prepare: … }  { ask: 7, open: … }                          { stop: 7 }
 *   worker   { to: 7, part: … }  { to: 7, part: … }  { to: 7, done: … } or { to: 7, failed: … }
 */
export interface Questions {
  /** Before the page knows its story: what does not need to be known for `open` is asked for. */
  readonly prepare: { readonly of: PlacedFile; readonly part: never; readonly done: null }
  /** Of the same file: parts are how many events there are, then each row group in order of time. */
  readonly open: {
    readonly of: OpenedFile
    readonly part: OpenPart
    readonly done: { readonly whole: boolean }
  }
  readonly texts: {
    readonly of: readonly number[]
    readonly part: never
    readonly done: readonly EventText[]
  }
  readonly rowOf: { readonly of: string; readonly part: never; readonly done: number | null }
  /** Parts are what has been found so far. */
  readonly find: { readonly of: string; readonly part: Uint32Array; readonly done: FoundRows }
}

/** What the served page says of its file. */
export interface PlacedFile {
  /** Whole address of the file. */
  readonly url: string
  readonly byteLength: number
  readonly languages: readonly string[]
}

export interface OpenedFile extends PlacedFile {
  readonly codes: StoryCodes
  readonly names: CodeNames
}

export type OpenPart = { readonly events: number } | { readonly group: DrawnGroup }

export type Kind = keyof Questions

/** Why there is no answer: the file's fault, the network's, or ours. */
export type Failed =
  | { readonly fault: FileFault }
  | { readonly network: FetchProblem }
  | { readonly error: string }

export type Ask = { readonly ask: number } & { readonly [K in Kind]?: Questions[K]['of'] }
export type ToWorker = Ask | { readonly stop: number }
export type FromWorker = { readonly to: number } & (
  | { readonly part: unknown }
  | { readonly done: unknown }
  | { readonly failed: Failed }
)

/** What of a worker, or of one end of a channel, is used. */
export interface Port {
  readonly postMessage: (message: ToWorker | FromWorker) => void
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void
}
