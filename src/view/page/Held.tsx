import { use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { IndexedEvent } from '../../state/storyIndex.ts'
import { EventAddressContext } from '../eventAddress.ts'
import { EvidenceContext } from '../evidenceContext.ts'
import { LanguageContext } from '../language.ts'
import { idleScript } from './lateParts.ts'

const isHere = () => idleScript.arrived() !== null

/**
 * What was served, and all that it is made of, as it was until the script that renders it has come: if any of it changed
 * before, React would take it away and have nothing to put in its place.
 */
export function Held({ children }: { readonly children: ReactNode }) {
  const here = useSyncExternalStore(idleScript.subscribe, isHere, isHere)
  const now = {
    children,
    language: use(LanguageContext),
    evidence: use(EvidenceContext),
    address: use(EventAddressContext),
  }
  const [served] = useState(now)
  const shown = here ? now : served
  return (
    <LanguageContext value={shown.language}>
      <EvidenceContext value={shown.evidence}>
        <EventAddressContext value={shown.address}>{shown.children}</EventAddressContext>
      </EvidenceContext>
    </LanguageContext>
  )
}

/** Asks for the script at each change of the list. While it is missing the events that a filter leaves out are not shown. */
export function useServedEvents(list: ReactNode, events: readonly IndexedEvent[]) {
  const [served] = useState(list)
  const missing = useSyncExternalStore(idleScript.subscribe, idleScript.isMissing, () => false)
  useEffect(() => {
    if (list !== served) idleScript.load().catch(() => undefined)
  }, [list, served])
  useEffect(() => (missing ? showOnly(events) : undefined), [missing, events])
}

/** Shows of the served list these events alone, and the months that have one. The answer shows all again. */
function showOnly(events: readonly IndexedEvent[]): () => void {
  const ids = new Set(events.map(({ event }) => event.id))
  const items = [...document.querySelectorAll<HTMLElement>('[data-part=list] li')]
  const left = items.filter(({ dataset }) => ids.has(dataset['event'] ?? ''))
  const hidden = items.filter(
    (item) => !left.some((each) => item.contains(each)) && !left.some((each) => each.contains(item)),
  )
  for (const { style } of hidden) style.display = 'none'
  return () => {
    for (const { style } of hidden) style.display = ''
  }
}
