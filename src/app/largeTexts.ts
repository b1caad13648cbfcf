import { QueryClient } from '@tanstack/react-query'
import type { EventText, EventTexts } from '../columns/eventColumns.ts'
import type { LargeReader } from './askLarge.ts'
import { untilAborted } from './fetchJson.ts'

/** Rows that are asked for together, whoever looks at one of them: neighbours in time share their answer. */
export const BLOCK = 32
/** How long words are kept that nobody looks at. */
const KEPT_MS = 300_000

/**
 * Words by block of rows, each asked for once. A block that nobody waits for any more is given up, and its request with it.
 *
 * @param file name of the file: what has been read is of it
 */
export function createLargeTexts(
  { ask }: Pick<LargeReader, 'ask'>,
  file: string,
  client = new QueryClient(),
): EventTexts {
  const waiting = new Map<number, number>()
  const rows = new Map<string, number>()
  const readBlock = async (block: number, signal: AbortSignal): Promise<readonly EventText[]> => {
    const queryKey = ['events', file, block]
    waiting.set(block, (waiting.get(block) ?? 0) + 1)
    try {
      const reading = client.fetchQuery({
        queryKey,
        queryFn: (query) =>
          ask(
            'texts',
            Array.from({ length: BLOCK }, (_, at) => block * BLOCK + at),
            query.signal,
          ),
        staleTime: Infinity,
        gcTime: KEPT_MS,
        retry: false,
        // The worker finds out by itself whether there is a network.
        networkMode: 'always',
      })
      return await untilAborted(reading, signal)
    } finally {
      const left = (waiting.get(block) ?? 1) - 1
      if (left > 0) waiting.set(block, left)
      else {
        waiting.delete(block)
        if (signal.aborted) void client.cancelQueries({ queryKey })
      }
    }
  }
  return {
    async read(wanted, signal) {
      const blocks = [...new Set(wanted.map((row) => Math.floor(row / BLOCK)))]
      const read = await Promise.all(blocks.map((block) => readBlock(block, signal)))
      const texts = new Map(
        read.flatMap((own, at) =>
          own.map((text, place) => [(blocks[at] ?? 0) * BLOCK + place, text] as const),
        ),
      )
      for (const [row, { id }] of texts) rows.set(id, row)
      return wanted.flatMap((row) => texts.get(row) ?? [])
    },
    // One that has been seen is known; any other is looked for in the whole file.
    rowOf: (id, signal) => Promise.resolve(rows.get(id) ?? ask('rowOf', id, signal)),
  }
}
