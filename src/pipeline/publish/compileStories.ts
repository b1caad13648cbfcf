import * as v from 'valibot'
import { EvidenceSchema } from '../../domain/evidence.ts'
import { StorySchema } from '../../domain/story.ts'
import { checkStaleAccess } from '../checks/checkAccess.ts'
import { checkProvenance, checkStory } from '../checks/checkStory.ts'
import { checkUnused } from '../checks/checkUnused.ts'
import { compileStory, type CompiledStory, type StoryRecords } from './compileStory.ts'
import { readRecords, type EventClaims, type RecordDrafts, type RecordsRead } from '../records/readRecords.ts'
import type { ClaimRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { isError, sortIssues, type SourceIssue } from '../records/sourceIssue.ts'

export interface CompiledStories {
  /** In the order of their folders; none when there is an error. */
  readonly stories: readonly CompiledStory[]
  /** By file and line; with an error among them nothing may be published. */
  readonly issues: readonly SourceIssue[]
}

/** Read, check and compile all records below a folder. Throws only when the folder cannot be read. */
export const compileStories = (dataDir: string): CompiledStories => compileRead(readRecords(dataDir))

/** The same for records already read. */
export function compileRead({ drafts, issues: reading }: RecordsRead): CompiledStories {
  const issues = [...reading, ...checkStory(drafts)]
  if (issues.some(isError)) return { stories: [], issues: sortIssues(issues) }
  issues.push(...checkProvenance(drafts))
  if (issues.some(isError)) return { stories: [], issues: sortIssues(issues) }
  // Only now: while an id is wrong, the record it should name looks unused.
  return {
    stories: completeRecords(drafts).map(compileValid),
    issues: sortIssues([...issues, ...checkUnused(drafts), ...checkStaleAccess(drafts)]),
  }
}

/** A story that breaks its own published schema is a fault of the compiler: it is thrown, not reported to editors. */
function compileValid(records: StoryRecords): CompiledStory {
  const compiled = compileStory(records)
  v.parse(StorySchema, compiled.story)
  v.parse(EvidenceSchema, compiled.evidence)
  return compiled
}

/** What the drafts hold once nothing is wrong with any of them. */
export function completeRecords(drafts: RecordDrafts): StoryRecords[] {
  const registers = {
    people: complete(drafts.people),
    offices: complete(drafts.offices),
    forums: complete(drafts.forums),
    sources: complete(drafts.sources),
    access: complete(drafts.access),
  }
  return drafts.stories.flatMap(({ story, events, claims }) =>
    story.complete
      ? [
          {
            ...registers,
            story: story.complete,
            events: complete(events),
            claims: completeClaims(claims),
            changes: drafts.changes,
          },
        ]
      : [],
  )
}

/** An event's claims may stand in several files. */
function completeClaims(entries: readonly EventClaims[]): ReadonlyMap<string, readonly ClaimRecord[]> {
  const byEvent = new Map<string, readonly ClaimRecord[]>()
  for (const { event, claims } of entries) {
    byEvent.set(event, [...(byEvent.get(event) ?? []), ...complete(claims)])
  }
  return byEvent
}

const complete = <T>(records: readonly Located<T>[]): T[] =>
  records.flatMap((record) => (record.complete === null ? [] : [record.complete]))
