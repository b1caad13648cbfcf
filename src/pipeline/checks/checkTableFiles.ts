import type { RecordDrafts } from '../records/readRecords.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Whether a story whose events are in a file of their own has that file, and no events elsewhere. What is in it: tables/checkTable.ts. */
export const checkTableFiles = ({ stories, label }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ folder, story, events, tables }) => {
    const name = story.draft.events
    const unused = tables
      .filter((table) => table !== name)
      .map((table) => warningAt({ file: `${label}/stories/${folder}/${table}`, line: 1 }, say.tableUnused()))
    if (name === undefined) return unused
    const place = story.at('events')
    if (!/^[^/\\]+\.parquet$/.test(name)) return [...unused, errorAt(place, say.tableName(name))]
    return [
      ...unused,
      ...(tables.includes(name) ? [] : [errorAt(place, say.tableMissing(name))]),
      ...(events.length > 0 ? [errorAt(place, say.tableAndRecords(name))] : []),
    ]
  })
