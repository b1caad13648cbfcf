import { queryOptions } from '@tanstack/react-query'
import { fetchText } from '../app/fetchJson.ts'
import { accept } from '../app/loadStoryFile.ts'
import { parseStory } from '../domain/loadStory.ts'

/** As long as a site's records are good for: their files change under their names when a site is published anew. */
const FRESH_MS = 5 * 60 * 1000

/**
 * The query of a story's JSON, for a host that fetches it ahead: `queryClient.prefetchQuery(storyQuery(src))`. Trying again
 * and giving up are `fetchText`'s: after twenty seconds at the latest.
 */
export const storyQuery = (src: string) =>
  queryOptions({
    queryKey: ['samayrekha', 'story', src],
    networkMode: 'always',
    retry: false,
    staleTime: FRESH_MS,
    queryFn: async ({ signal }) => accept(parseStory(await fetchText(src, { signal }))),
  })
