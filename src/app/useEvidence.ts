import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Evidence, Story } from '../domain/story.ts'
import { lateScript } from '../view/lateScript.ts'
import type { EvidenceAccess, EvidenceState } from '../view/evidenceContext.ts'

interface Options {
  /** Folder of the story's files, with a slash at its end. */
  readonly files: string
  readonly story: Story
  /** The evidence, where it need not be fetched. */
  readonly given: Evidence | undefined
  /** The event that is open. */
  readonly event: string | null
  /** What the events rested on at the day that is shown. */
  readonly evidenceOf: (evidence: Evidence) => Evidence
  /** Where answers are kept; one of its own unless given. */
  readonly client: QueryClient | undefined
}

/** The card says itself that the sources are missing, and asks again. */
const libraryScript = lateScript([], () => import('./observeEvidence.ts'))

/** What the events rest on: given, or fetched when an event is first open or a part of the page asks, and kept for good. */
export function useEvidence({ files, story, given, event, evidenceOf, client }: Options): EvidenceAccess {
  const [asked, setAsked] = useState(false)
  const [fetched, setFound] = useState<EvidenceState>({ state: 'loading' })
  const ask = useCallback(() => setAsked(true), [])
  const wanted = !given && (asked || event !== null)
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
          if (current) stop = observeEvidence(files, story, client, setFound)
        },
        () => current && setFound({ state: 'failed', retry: start }),
      )
    }
    start()
    return () => {
      current = false
      stop?.()
    }
  }, [wanted, files, story, client])
  return useMemo((): EvidenceAccess => {
    const evidence = given ?? (fetched.state === 'loaded' ? fetched.evidence : null)
    return { evidence: evidence ? { state: 'loaded', evidence: evidenceOf(evidence) } : fetched, ask }
  }, [given, fetched, evidenceOf, ask])
}
