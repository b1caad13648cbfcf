import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Evidence, Story } from '../domain/story.ts'
import { lateScript } from '../view/lateScript.ts'
import type { EvidenceAccess, EvidenceState } from '../view/evidenceContext.ts'

interface Options {
  readonly root: string
  readonly story: Story
  /** The event that is open. */
  readonly event: string | null
  /** What the events rested on at the day that is shown. */
  readonly evidenceOf: (evidence: Evidence) => Evidence
  /** Where answers are kept; one of its own unless given. */
  readonly client: QueryClient | undefined
}

/** The card says itself that the sources are missing, and asks again. */
const libraryScript = lateScript([], () => import('./observeEvidence.ts'))

/** What the events rest on: fetched when an event is first open, or when a part of the page asks; kept for good. */
export function useEvidence({ root, story, event, evidenceOf, client }: Options): EvidenceAccess {
  const [asked, setAsked] = useState(false)
  const [found, setFound] = useState<EvidenceState>({ state: 'loading' })
  const ask = useCallback(() => setAsked(true), [])
  const wanted = asked || event !== null
  if (wanted && !asked) setAsked(true)
  useEffect(() => {
    if (!wanted) return
    let stop: (() => void) | null = null
    let current = true
    const start = () => {
      setFound({ state: 'loading' })
      // The library comes with the first question.
      libraryScript.fetchAhead().then(
        ({ observeEvidence }) => {
          if (current) stop = observeEvidence(root, story, client, setFound)
        },
        () => current && setFound({ state: 'failed', retry: start }),
      )
    }
    start()
    return () => {
      current = false
      stop?.()
    }
  }, [wanted, root, story, client])
  return useMemo(
    (): EvidenceAccess => ({
      evidence: found.state === 'loaded' ? { state: 'loaded', evidence: evidenceOf(found.evidence) } : found,
      ask,
    }),
    [found, evidenceOf, ask],
  )
}
