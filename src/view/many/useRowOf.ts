import { useEffect, useState } from 'react'
import type { EventTexts } from '../../columns/eventColumns.ts'

interface OpenRow {
  /** Null while it is not known, and where there is none. */
  readonly row: number | null
  /** No event has that id. */
  readonly isUnknown: boolean
}

/** The row of the event that is open, once it is among the rows that are here. */
export function useRowOf(texts: EventTexts, event: string | null, count: number): OpenRow {
  const [found, setFound] = useState<{ readonly event: string; readonly row: number | null } | null>(null)
  useEffect(() => {
    if (event === null) return
    const control = new AbortController()
    texts.rowOf(event, control.signal).then(
      (row) => control.signal.aborted || setFound({ event, row }),
      () => undefined,
    )
    return () => control.abort()
  }, [texts, event])
  const row = found && found.event === event ? found.row : null
  return {
    row: row !== null && row < count ? row : null,
    isUnknown: found !== null && found.event === event && found.row === null,
  }
}
