import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LargeSummary } from '../app/LargePages.tsx'
import type { Story } from '../domain/story.ts'
import type { ByteSource } from '../parquet/byteSource.ts'
import { compileHead, serializeJson } from '../pipeline/publish/compileStory.ts'
import type { TableStory } from '../pipeline/publish/compileStories.ts'
import { HASH_DIGITS, shortHash } from '../pipeline/publish/contentHash.ts'
import { errorAt, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { checkTable } from '../pipeline/tables/checkTable.ts'
import { tableRules } from '../pipeline/tables/checkTables.ts'
import { countDensities } from './countDensities.ts'
import { planParts, readRows } from '../pipeline/tables/listParts.ts'
import { createTally } from '../pipeline/tables/tallyTable.ts'

/** What is wrong with a story's file of events: then nothing of it is shown. */
export interface LargeFaults {
  readonly issues: readonly SourceIssue[]
}

/** Where the records of large stories are. */
export interface LargePlaces {
  /** Folder of the records, and as messages name it. */
  readonly records: string
  readonly label: string
}

/** A story whose events are in a file of their own, as its pages need it. */
export interface ReadLarge {
  readonly head: Story
  readonly headFile: string
  readonly headText: string
  /** The file as it is published, below the site's `data/`. */
  readonly file: { readonly path: string; readonly sha256: string; readonly bytes: number }
  readonly summary: LargeSummary
  readonly plan: ReturnType<typeof planParts>
}

/** Below the folder of the records. */
export const tablePath = ({ folder, table }: TableStory): string => `stories/${folder}/${table}`

const FIRST = 100

/** Check a story's file and count what its page tells; reads all of it once. */
export async function readLarge(
  story: TableStory,
  source: ByteSource,
  { records, label }: LargePlaces,
): Promise<ReadLarge | LargeFaults> {
  const path = tablePath(story)
  const rules = tableRules(story.records)
  const tally = createTally(rules.codes)
  const { faults } = await checkTable(source, rules, tally.add)
  if (faults.length > 0)
    return { issues: faults.map(({ row, said }) => errorAt({ file: `${label}/${path}`, line: row }, said)) }
  const counted = tally.finish()
  const head = compileHead(story.records, counted.filed)
  const headText = serializeJson(head)
  const [hash, { size }] = await Promise.all([hashOf(join(records, path)), stat(join(records, path))])
  const file = { path: `${head.id}.${hash.slice(0, HASH_DIGITS)}.parquet`, sha256: hash, bytes: size }
  const plan = planParts(counted)
  const first = Array.from({ length: Math.min(FIRST, counted.events) }, (_, row) => row)
  const summary = {
    head,
    events: counted.events,
    from: counted.from,
    to: counted.to,
    years: plan,
    densities: countDensities(counted),
    turningPoints: await readRows(
      source,
      rules.languages,
      counted.turningPoints.map(({ row }) => row),
    ),
    first: await readRows(source, rules.languages, first),
    file: { path: `data/${file.path}`, bytes: size },
  }
  return { head, headFile: `${head.id}.${shortHash(headText)}.json`, headText, file, summary, plan }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array) // without an encoding
  return hash.digest('hex')
}
