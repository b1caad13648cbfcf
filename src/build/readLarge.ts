import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LargeSummary } from '../app/LargePages.tsx'
import { parseEdtf, partsOf, type EpochMs } from '../domain/calendar.ts'
import type { Story } from '../domain/story.ts'
import type { ByteSource } from '../parquet/byteSource.ts'
import { compileHead, serializeJson } from '../pipeline/publish/compileStory.ts'
import type { TableStory } from '../pipeline/publish/compileStories.ts'
import { HASH_DIGITS, shortHash } from '../pipeline/publish/contentHash.ts'
import { errorAt, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { checkTable } from '../pipeline/tables/checkTable.ts'
import { tableRules } from '../pipeline/tables/checkTables.ts'
import { planParts, readRows } from '../pipeline/tables/listParts.ts'
import { createTally, type TableTally } from '../pipeline/tables/tallyTable.ts'

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
    densities: densitiesOf(counted),
    turningPoints: await readRows(source, rules.languages, counted.turningPoints),
    first: await readRows(source, rules.languages, first),
    file: { path: `data/${file.path}`, bytes: size },
  }
  return { head, headFile: `${head.id}.${shortHash(headText)}.json`, headText, file, summary, plan }
}

/** As many stretches of time as a picture can tell apart. */
const MOST_BINS = 600

/** Of each lane its events by month, or by year where there are too many months. What tells of no month is spread over all that it may be. */
function densitiesOf({ counts, from, to }: TableTally): readonly (readonly number[])[] {
  const monthAt = (at: EpochMs): number => partsOf(at).year * 12 + partsOf(at).month - 1
  const [first, last] = [parseEdtf(from)?.start ?? 0, parseEdtf(to)?.start ?? 0].map(monthAt) as [
    number,
    number,
  ]
  const size = last - first < MOST_BINS ? 1 : 12
  const bins = Math.floor((last - first) / size) + 1
  const binAt = (at: EpochMs): number =>
    Math.min(bins - 1, Math.max(0, Math.floor((monthAt(at) - first) / size)))
  const lanes = Array.from(counts.values().next().value ?? [], () => Array.from({ length: bins }, () => 0))
  for (const [when, byLane] of counts) {
    const date = parseEdtf(when)
    if (!date) continue
    const [begin, end] = [binAt(date.start), binAt(date.end - 1)]
    for (const [lane, count] of byLane.entries()) {
      const line = lanes[lane] ?? []
      for (let bin = begin; bin <= end; bin += 1) line[bin] = (line[bin] ?? 0) + count / (end - begin + 1)
    }
  }
  return lanes
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array) // without an encoding
  return hash.digest('hex')
}
