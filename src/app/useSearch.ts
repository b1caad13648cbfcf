import { useMemo, useSyncExternalStore } from 'react'
import type { StoryIndex } from '../state/storyIndex.ts'
import { lateScript } from '../view/lateScript.ts'
import { useLateScript } from '../view/useLateScript.ts'

export interface SearchState {
  /** Ids of the events found, or null while nothing is searched for (or the search is still loading). */
  readonly matches: ReadonlySet<string> | null
  /** Words of the query, as written, that no event has. */
  readonly unmatched: readonly string[]
  /** The search is still loading: what it finds is not known. */
  readonly pending: boolean
}

const NOTHING: SearchState = { matches: null, unmatched: [], pending: false }
const PENDING: SearchState = { ...NOTHING, pending: true }

const searchScript = lateScript(['searchLabel'], () => import('../state/search.ts'))

/** Search is a chunk of its own, fetched when the reader first types. `told` is the story of the day that is shown. */
export function useSearch(whole: StoryIndex, told: StoryIndex, query: string): SearchState {
  const wanted = query.trim()
  const script = useLateScript(searchScript, wanted !== '', wanted)
  const missing = useSyncExternalStore(searchScript.subscribe, searchScript.isMissing, () => false)
  const search = useMemo(() => script?.createSearch(whole), [script, whole])
  return useMemo(() => {
    if (wanted === '') return NOTHING
    if (!search) return missing ? NOTHING : PENDING
    const { events, unmatched } = search.find(wanted, told)
    return { ...NOTHING, matches: events, unmatched }
  }, [search, missing, told, wanted])
}
