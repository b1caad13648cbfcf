import { useEffect, useMemo, useState } from 'react'
import type { FindRows, FoundRows } from '../../columns/eventColumns.ts'

export interface Found extends Pick<FoundRows, 'unmatched'> {
  /** Of each row 1 where it is found; null while nothing is searched, or nothing has been found yet. */
  readonly marks: Uint8Array | null
  /** There may be more. */
  readonly pending: boolean
  /** The search has not come. */
  readonly failed: boolean
}

interface Answer extends FoundRows {
  readonly query: string
  readonly pending: boolean
  readonly failed: boolean
}

const NOTHING: Found = { marks: null, unmatched: [], pending: false, failed: false }

/** What a query finds among the rows that are here; of a longer query what was found before stays until there is something of it. */
export function useFoundRows(find: FindRows | undefined, query: string, count: number): Found {
  const wanted = query.trim()
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (!find || wanted === '') return
    const control = new AbortController()
    const settle = (next: Partial<Answer>) => {
      if (!control.signal.aborted)
        setAnswer({ query: wanted, rows: NO_ROWS, unmatched: [], pending: false, failed: false, ...next })
    }
    find(wanted, control.signal, (rows) => settle({ rows, pending: true })).then(settle, () =>
      settle({ failed: true }),
    )
    return () => control.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- rows that have come meanwhile are searched as well
  }, [find, wanted, count])
  const rows = answer?.rows
  const marks = useMemo(() => {
    if (!rows) return null
    const made = new Uint8Array(count)
    for (const row of rows) if (row < count) made[row] = 1
    return made
  }, [rows, count])
  if (!find || wanted === '') return NOTHING
  if (!answer) return { ...NOTHING, pending: true }
  const isOfThis = answer.query === wanted
  return {
    marks: answer.failed ? null : marks,
    unmatched: isOfThis ? answer.unmatched : [],
    pending: !isOfThis || answer.pending,
    failed: isOfThis && answer.failed,
  }
}

const NO_ROWS = new Uint32Array()
