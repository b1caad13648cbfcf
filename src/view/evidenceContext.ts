import { createContext, use, useEffect } from 'react'
import type { Evidence } from '../domain/story.ts'

/** How far the loading of the evidence has come. */
export type EvidenceState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'loaded'; readonly evidence: Evidence }

/** What the story's events rest on, for a part that asks for it before any event is open. */
export interface EvidenceAccess {
  readonly evidence: EvidenceState
  readonly ask: () => void
}

export const EvidenceContext = createContext<EvidenceAccess>({
  evidence: { state: 'loading' },
  ask: () => {},
})

/** Asks for the evidence, and gives what has come of it. */
export function useEvidenceAccess(): EvidenceState {
  const { evidence, ask } = use(EvidenceContext)
  useEffect(ask, [ask])
  return evidence
}
