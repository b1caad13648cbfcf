import { join } from 'node:path'
import type { StoryCodes } from '../../parquet/readDrawn.ts'
import type { TableStory } from '../publish/compileStories.ts'
import { errorAt, type SourceIssue } from '../records/sourceIssue.ts'
import { storyTimezone } from '../records/storyTimezone.ts'
import { checkTable, type TableRules } from './checkTable.ts'
import { withTable } from './openTable.ts'

/** What the records of a story hold the file of its events to. */
export function tableRules({ story, forums, people, languages }: TableStory['records']): TableRules {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
  const codes: StoryCodes = { lanes: ids(story.lanes), forums: ids(forums), people: ids(people) }
  return { languages, codes, timezone: storyTimezone(story, []) }
}

/** What is wrong with the files of events, and how many events there are in those in which nothing is. */
export async function checkTables(
  tables: readonly TableStory[],
  folder: string,
  label: string,
): Promise<{ readonly issues: readonly SourceIssue[]; readonly events: number }> {
  const issues: SourceIssue[] = []
  let events = 0
  for (const { folder: story, table, records } of tables) {
    const path = `stories/${story}/${table}`
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may be larger than memory
    const checked = await withTable(join(folder, path), (source) => checkTable(source, tableRules(records)))
    issues.push(
      ...checked.faults.map(({ row, said }) => errorAt({ file: `${label}/${path}`, line: row }, said)),
    )
    if (checked.faults.length === 0) events += checked.events ?? 0
  }
  return { issues, events }
}
