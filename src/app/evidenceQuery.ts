import { queryOptions } from '@tanstack/react-query'
import { parseEvidence } from '../domain/loadEvidence.ts'
import { SCHEMA_VERSION, type Evidence, type Story } from '../domain/story.ts'
import { fetchText } from './fetchJson.ts'
import { accept, dataAddress } from './loadStoryFile.ts'

/**
 * What the events of a story rest on. A story without an evidence file has nothing to add to its lead sources. A
 * published file never changes under its name, so an answer is good for ever; trying again and giving up are
 * `fetchText`'s, so that they have one end.
 */
export function evidenceQuery(files: string, { id, dataVersion, evidenceFile }: Story) {
  return queryOptions({
    // `online` would wait for ever, silently, while the browser believes to be offline.
    networkMode: 'always',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
    queryKey: ['evidence', id, evidenceFile],
    queryFn: async ({ signal }): Promise<Evidence> => {
      if (evidenceFile === null) {
        return { schemaVersion: SCHEMA_VERSION, story: id, dataVersion, sources: [], terms: [], events: {} }
      }
      return accept(parseEvidence(await fetchText(dataAddress(files, evidenceFile), { signal }))).evidence
    },
  })
}
