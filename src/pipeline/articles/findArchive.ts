import * as v from 'valibot'
import type { TextQuote } from '../../domain/story.ts'
import { isOlder } from '../checks/checkAccess.ts'
import { findQuotes } from './judgeAccess.ts'
import { readPage, type Ask } from './readPage.ts'
import type { AccessRecord } from '../records/recordSchemas.ts'

/** Answer of the Wayback Machine's availability API; an address without a copy has an empty object. */
const AvailabilitySchema = v.object({
  archived_snapshots: v.object({
    closest: v.optional(
      v.object({
        available: v.boolean(),
        status: v.string(),
        timestamp: v.pipe(v.string(), v.regex(/^\d{14}$/)),
      }),
    ),
  }),
})

/**
 * The copy of a page that the Wayback Machine took nearest to its day of publication, or null: there is none, it is
 * older than the page, or the quoted words, where there are any, do not stand in it. Rejects when the archive cannot be
 * asked.
 */
export async function findArchive(
  url: string,
  published: string | undefined,
  quotes: readonly TextQuote[],
  ask: Ask,
): Promise<AccessRecord['archive'] | null> {
  const timestamp = published?.replaceAll('-', '') ?? ''
  const question = new URLSearchParams({ url, ...(timestamp && { timestamp }) })
  const response = await ask(`https://archive.org/wayback/available?${question}`, {
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(String(response.status))
  const { closest } = v.parse(AvailabilitySchema, await response.json()).archived_snapshots
  if (!closest?.available || closest.status !== '200') return null
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(closest.timestamp) ?? []
  const captured = `${year}-${month}-${day}`
  if (published !== undefined && isOlder(captured, published)) return null
  // `id_`: the page as it was taken, without the archive's own bar.
  const copy = await readPage(`https://web.archive.org/web/${closest.timestamp}id_/${url}`, ask)
  if (copy.kind === 'unclear') throw new Error(copy.why.join(' '))
  if (copy.kind === 'gone' || (quotes.length > 0 && findQuotes(copy, quotes) !== true)) return null
  return { url: `https://web.archive.org/web/${closest.timestamp}/${url}`, captured }
}
