import { useState, useSyncExternalStore } from 'react'

/** Whether the list of a compact page is folded away, and what unfolds it. */
export interface Fold {
  /** False on the server and in the first client render: what is served is complete. */
  readonly live: boolean
  readonly folded: boolean
  readonly toggle: () => void
}

const NEVER = () => () => {}

/**
 * A frame's height must be known to the page around it before the frame is there, so a compact page shows the chart or
 * the turning points, and its long list once a reader asks for it. Before the script has run nothing is folded.
 */
export function useFold(compact: boolean): Fold {
  const client = useSyncExternalStore(
    NEVER,
    // Elsewhere nothing is ever folded, and nothing rendered again to find that out.
    () => compact,
    () => false,
  )
  const [open, setOpen] = useState(false)
  const live = compact && client
  return { live, folded: live && !open, toggle: () => setOpen(!open) }
}
