import { createContext, use, useEffect } from 'react'
import type { EvidenceState } from './EventCard.tsx'

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
