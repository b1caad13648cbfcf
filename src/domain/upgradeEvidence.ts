import { isRecord } from './untrustedJson.ts'
import { each, upgradeSource, type Fields } from './upgradeStory.ts'

/** Evidence of schema 1 as this version has it: it knew no claims and no terms of office. */
export const upgradeEvidence = (evidence: Fields): Fields => ({
  ...evidence,
  schemaVersion: 2,
  sources: each(evidence['sources'], upgradeSource),
  terms: [],
  events: isRecord(evidence['events'])
    ? Object.fromEntries(
        Object.entries(evidence['events']).map(([id, entry]) => [
          id,
          isRecord(entry) ? { ...entry, claims: [] } : entry,
        ]),
      )
    : evidence['events'],
})
