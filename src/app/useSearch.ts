import { useEffect, useMemo, useRef, useState } from 'react'
import type { StorySearch } from '../state/search.ts'
import type { StoryIndex } from '../state/storyIndex.ts'

export interface SearchState {
  /** Ids of the events found, or null while nothing is searched for (or the search is still loading). */
  readonly matches: ReadonlySet<string> | null
  /** Words of the query, as written, that no event has. */
  readonly unmatched: readonly string[]
  /** The search is still loading: what it finds is not known. */
  readonly pending: boolean
  readonly failed: boolean
}

const NOTHING: SearchState = { matches: null, unmatched: [], pending: false, failed: false }
const PENDING: SearchState = { ...NOTHING, pending: true }
const FAILED: SearchState = { ...NOTHING, failed: true }

/** Search is a chunk of its own, fetched when the reader first types. `told` is the story of the day that is shown. */
export function useSearch(whole: StoryIndex, told: StoryIndex, query: string): SearchState {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const loading = useRef<{ index: StoryIndex; search: Promise<StorySearch> } | null>(null)
  const wanted = query.trim()
  const search = loaded?.index === whole ? loaded.search : null
  useEffect(() => {
    if (wanted === '' || search) return
    let current = true
    if (loading.current?.index !== whole) loading.current = { index: whole, search: loadSearch(whole) }
    loading.current.search
      .then((ready) => current && setLoaded({ index: whole, search: ready }))
      .catch(() => {
        loading.current = null
        if (current) setFailed(wanted)
      })
    return () => {
      current = false
    }
  }, [whole, search, wanted])
  return useMemo(() => {
    if (wanted === '') return NOTHING
    if (!search) return failed === wanted ? FAILED : PENDING
    const { events, unmatched } = search.find(wanted, told)
    return { ...NOTHING, matches: events, unmatched }
  }, [search, failed, told, wanted])
}

interface Loaded {
  readonly index: StoryIndex
  readonly search: StorySearch
}

const loadSearch = async (index: StoryIndex): Promise<StorySearch> =>
  (await import('../state/search.ts')).createSearch(index)
