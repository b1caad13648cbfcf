import type { FoundRows } from '../columns/eventColumns.ts'
import { findInGroup, loosen, readNames, readRowQuery, type RowQuery } from '../columns/findRows.ts'
import { indexedRows, scannedRows } from '../columns/scanTitles.ts'
import { openEventFile, type EventFile } from '../parquet/eventFile.ts'
import { BrokenFile } from '../parquet/fileFault.ts'
import type { RowGroup } from '../parquet/footer.ts'
import type { DrawnGroup } from '../parquet/readDrawn.ts'
import { FetchError } from './fetchJson.ts'
import type { Ask, Failed, Kind, OpenedFile, PlacedFile, Port, Questions, ToWorker } from './largeMessages.ts'
import { openRanges, type RangedFile } from './openRanges.ts'

type Tell<K extends Kind> = (part: Questions[K]['part']) => void
type Answers = {
  readonly [K in Kind]: (
    asked: Questions[K]['of'],
    tell: Tell<K>,
    signal: AbortSignal,
  ) => Promise<Questions[K]['done']>
}

/** The worker's side: opens a file when it is first asked to, and answers what is asked of it. */
export function answerLarge(port: Port, fetch?: typeof globalThis.fetch) {
  const running = new Map<number, AbortController>()
  const answers = createAnswers(fetch)
  const answer = async <K extends Kind>(ask: number, kind: K, asked: Questions[K]['of']) => {
    const control = new AbortController()
    running.set(ask, control)
    try {
      const done = await answers[kind](asked, (part) => port.postMessage({ to: ask, part }), control.signal)
      port.postMessage({ to: ask, done })
    } catch (error) {
      if (!control.signal.aborted) port.postMessage({ to: ask, failed: failedBy(error) })
    } finally {
      running.delete(ask)
    }
  }
  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker // the page is ours
    if ('stop' in message) running.get(message.stop)?.abort(new FetchError('aborted', 'No longer wanted'))
    else for (const kind of KINDS) if (kind in message) void answer(message.ask, kind, message[kind] as never) // of its kind
  })
}

const KINDS = ['prepare', 'open', 'texts', 'rowOf', 'find'] as const satisfies readonly (Kind & keyof Ask)[]

function failedBy(error: unknown): Failed {
  if (error instanceof BrokenFile) return { fault: error.fault }
  if (error instanceof FetchError) return { network: error.kind }
  return { error: error instanceof Error ? error.message : String(error) }
}

function createAnswers(fetch: typeof globalThis.fetch | undefined): Answers {
  let opened: { readonly ranges: RangedFile; readonly file: Promise<EventFile> } | null = null
  let names: ReturnType<typeof readNames> = []
  let looking = 0
  const here: { readonly group: RowGroup; readonly drawn: DrawnGroup }[] = []
  const file = (): Promise<EventFile> => opened?.file ?? Promise.reject(new Error('nothing has been opened'))
  const openOnce = ({ url, byteLength, languages }: PlacedFile, signal: AbortSignal) => {
    if (opened) return opened
    const ranges = openRanges({ url, byteLength, ...(fetch && { fetch }) })
    opened = { ranges, file: openEventFile(ranges.source, languages, signal) }
    return opened
  }
  return {
    async prepare(placed, _tell, signal) {
      const { askAhead } = await openOnce(placed, signal).file
      askAhead(signal)
      return null
    },
    async open({ codes, names: told, ...placed }: OpenedFile, tell, signal) {
      names = readNames(told)
      const { ranges, file: opening } = openOnce(placed, signal)
      const { events, groups, drawn } = await opening
      tell({ events })
      let at = 0
      for await (const group of drawn(codes, signal)) {
        const own = groups[at++]
        if (own) here.push({ group: own, drawn: group })
        tell({ group })
      }
      return { whole: ranges.isWhole() }
    },
    texts: async (rows, _tell, signal) => (await file()).texts(rows, signal),
    rowOf: async (event, _tell, signal) => (await file()).rowOf(event, signal),
    async find(text, tell, signal) {
      const { words, askTitles, titles, isIndexed } = await file()
      const pause = createPause(signal)
      let told = 0
      /** What there is of the first, the second, the fourth …: each costs the page a picture. */
      const tellOf = (hits: readonly number[], at: number, isLast: boolean) => {
        const isTime = (at & (at + 1)) === 0 && !isLast
        if (isTime && hits.length > told) tell(Uint32Array.from(hits))
        if (isTime) told = Math.max(told, hits.length)
      }
      /** Before there is an index: what the first titles have as they are written. */
      const glance = async (query: RowQuery) => {
        const near = here.slice(0, GLANCED)
        if (near.every(({ group }) => isIndexed(group))) return
        // All are asked for at once, and unpacked one by one.
        for (const { group } of near) if (!isIndexed(group)) askTitles(group).catch(() => undefined)
        const hits: number[] = []
        for (const [at, { group, drawn }] of near.entries()) {
          const rows = isIndexed(group) ? indexedRows(await words(group)) : scannedRows(await titles(group))
          for (const row of findInGroup(query, drawn, rows).rows) hits.push(group.first + row)
          tellOf(hits, at, false)
          await pause()
        }
        if (hits.length > told) tell(Uint32Array.from(hits))
        told = Math.max(told, hits.length)
      }
      const search = async (query: RowQuery, isFirst: boolean) => {
        const hits: number[] = []
        const found = query.parts.map(() => false)
        for (const [at, { group, drawn }] of here.entries()) {
          const own = findInGroup(query, drawn, indexedRows(await words(group)))
          for (const [part, has] of own.found.entries()) found[part] ||= has
          for (const row of own.rows) hits.push(group.first + row)
          if (isFirst) tellOf(hits, at, at + 1 === here.length)
          await pause()
        }
        return { rows: Uint32Array.from(hits), found }
      }
      // Nothing is looked for yet: what it takes is made ready.
      if (text === '') {
        for (const { group } of here) {
          await words(group)
          await pause()
          // Who looks for something makes the rest ready, after its first hits.
          if (looking > 0) break
        }
        return { rows: new Uint32Array(), unmatched: [] }
      }
      const strict = readRowQuery(text, names)
      looking++
      try {
        await glance(strict)
        const { rows, found } = await search(strict, true)
        if (!found.includes(false)) return { rows, unmatched: [] }
        const all = await Promise.all(here.map(({ group }) => words(group)))
        const { query, unmatched } = loosen(strict, found, names, all)
        return { rows: (await search(query, false)).rows, unmatched } satisfies FoundRows
      } finally {
        looking--
      }
    },
  }
}

/** Row groups whose titles are kept until their words are in order: of a hundred thousand events all. */
const GLANCED = 8

/** Lets in what the page has said meanwhile, a newer query among it, every few milliseconds. */
function createPause(signal: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since > 12) {
      await new Promise((go) => setTimeout(go))
      since = performance.now()
    }
    if (signal.aborted) throw signal.reason
  }
}
