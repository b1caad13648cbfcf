import { queryOptions } from '@tanstack/react-query'
import type { LoadedEvidence, LoadedStory } from '../domain/loadStory.ts'
import { parseEvidence, parseStoryInTurns } from '../domain/loadStory.ts'
import type { Evidence, Story } from '../domain/story.ts'
import { SCHEMA_VERSION } from '../domain/story.ts'
import type { Failure, LoadError } from '../domain/untrustedJson.ts'
import { fetchText } from './fetchJson.ts'
import { pause } from './pause.ts'

/**
 * What the page asks the network for. A published file never changes under its name, so an answer is good for ever;
 * trying again and giving up are `fetchText`'s, so that they have one end.
 */

/** A file arrived and is no story that this page can read. */
export class DataError extends Error {
  readonly problem: LoadError

  constructor(problem: LoadError) {
    super(`The data cannot be read: ${problem.kind}`)
    this.name = 'DataError'
    this.problem = problem
  }
}

const RULES = {
  // `online` would wait for ever, silently, while the browser believes to be offline.
  networkMode: 'always',
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchOnMount: false,
} as const

/** The story in `<root>data/<file>`. Fails with a `FetchError` or a `DataError`. */
export function storyQuery(root: string, file: string) {
  return queryOptions({
    ...RULES,
    queryKey: ['story', file],
    queryFn: async ({ signal }) => {
      const text = await fetchText(addressOf(root, file), { signal })
      return accept(await parseStoryInTurns(text, pause))
    },
  })
}

/** What the events of a story rest on. A story without an evidence file has nothing to add to its lead sources. */
export function evidenceQuery(root: string, { id, dataVersion, evidenceFile }: Story) {
  return queryOptions({
    ...RULES,
    queryKey: ['evidence', id, evidenceFile],
    queryFn: async ({ signal }): Promise<Evidence> => {
      if (evidenceFile === null) {
        return { schemaVersion: SCHEMA_VERSION, story: id, dataVersion, sources: [], terms: [], events: {} }
      }
      return accept(parseEvidence(await fetchText(addressOf(root, evidenceFile), { signal }))).evidence
    },
  })
}

const FILE_NAME = /^[a-z0-9][a-z0-9.-]*\.json$/

/** Only a file name, never a path or another host: the name may itself come from a file. */
function addressOf(root: string, file: string): string {
  if (!FILE_NAME.test(file)) throw new DataError({ kind: 'malformed', messageKey: 'loadFailed' })
  return `${root}data/${file}`
}

function accept<T extends LoadedStory | LoadedEvidence>(loaded: T): Exclude<T, Failure> {
  if (!loaded.ok) throw new DataError(loaded.error)
  return loaded as Exclude<T, Failure> // TypeScript does not narrow a generic by its discriminant.
}
