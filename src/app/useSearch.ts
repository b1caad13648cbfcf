import { useEffect, useRef, useState } from 'react'
import type { StorySearch } from '../state/search.ts'
import type { StoryIndex } from '../state/storyIndex.ts'

export interface SearchState {
  /** Ids of the events found, or null while nothing is searched for (or the search is still loading). */
  readonly matches: ReadonlySet<string> | null
  /** Words of the query, as written, that no event has. */
  readonly unmatched: readonly string[]
  readonly failed: boolean
}

const NOTHING: SearchState = { matches: null, unmatched: [], failed: false }

/** Search is a chunk of its own, fetched when the reader first types. */
export function useSearch(index: StoryIndex, query: string): SearchState {
  const [state, setState] = useState(NOTHING)
  const search = useRef<{ index: StoryIndex; loaded: Promise<StorySearch> } | null>(null)
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') return
    let current = true
    if (search.current?.index !== index) search.current = { index, loaded: loadSearch(index) }
    search.current.loaded
      .then((loaded) => {
        const { events, unmatched } = loaded.find(wanted)
        if (current) setState({ matches: events, unmatched, failed: false })
      })
      .catch(() => {
        search.current = null
        if (current) setState({ ...NOTHING, failed: true })
      })
    return () => {
      current = false
    }
  }, [index, wanted])
  return wanted === '' ? NOTHING : state
}

const loadSearch = async (index: StoryIndex): Promise<StorySearch> =>
  (await import('../state/search.ts')).createSearch(index)
