import { useCallback, useEffect, useRef, useState } from 'react'
import type { EventText, EventTexts } from '../../columns/eventColumns.ts'

export type KnownTexts = ReadonlyMap<number, EventText>

interface Texts {
  readonly known: KnownTexts
  /** What was asked for last has not come. */
  readonly failed: boolean
  /** Asks for it once more. */
  readonly retry: () => void
}

/** So long rows have to stay in sight before anybody is asked for their words. */
const REST_MS = 80
/** More are not kept: a reader who comes back to others waits again. */
const KEPT = 4000

/** The texts of rows as far as they are here; the others are asked for, and no longer once nobody looks at them. */
export function useTexts(texts: EventTexts, rows: readonly number[]): Texts {
  const [known, setKnown] = useState<KnownTexts>(new Map())
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const latest = useRef(known)
  const wanted = rows.join()
  useEffect(() => {
    const missing = (wanted === '' ? [] : wanted.split(',').map(Number)).filter(
      (row) => !latest.current.has(row),
    )
    setFailed(false)
    if (missing.length === 0) return
    const control = new AbortController()
    const timer = setTimeout(() => {
      texts.read(missing, control.signal).then(
        (read) => {
          if (control.signal.aborted) return
          const kept = latest.current.size > KEPT ? [] : latest.current
          latest.current = new Map([...kept, ...read.map((text, at) => [missing[at] ?? 0, text] as const)])
          setKnown(latest.current)
        },
        () => control.signal.aborted || setFailed(true),
      )
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- another try is for the same rows
  }, [texts, wanted, tries])
  const retry = useCallback(() => setTries((before) => before + 1), [])
  return { known, failed, retry }
}
