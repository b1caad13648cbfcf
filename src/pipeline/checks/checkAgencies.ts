import { namePublisher } from '../../domain/publisher.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Agencies as papers write them in brackets; beside them whatever the records call an agency. */
const KNOWN = ['AFP', 'ANI', 'AP', 'Bhasha', 'IANS', 'PIB', 'PTI', 'Reuters', 'TASS', 'UNI'] as const

/** A publisher counts once, whichever agency's copy it prints: the agency is no part of its name. */
export function checkAgencies({ sources }: RecordDrafts): SourceIssue[] {
  const agencies = new Set<string>([...KNOWN, ...sources.flatMap(({ draft: { agency } }) => agency ?? [])])
  return sources.flatMap(({ draft: { publisher, agency }, at }) => {
    const written = typeof publisher === 'string' ? publisher : publisher?.en
    if (typeof written !== 'string') return []
    const remark = /\(([^()]*)\)$/.exec(written)?.[1] ?? ''
    const named = remark.split(/, |-/).find((part) => agencies.has(part))
    if (named === undefined) return []
    const place = typeof publisher === 'string' ? at('publisher') : at('publisher', 'en')
    const isSaid = agency !== undefined
    return [errorAt(place, say.agencyInPublisher(written, named, isSaid, namePublisher(written)))]
  })
}
