import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { group } from 'd3'
import { checkAddresses, checkSources, UNKNOWN_URL } from '../checks/checkSources.ts'
import { formatAccess } from '../articles/formatAccess.ts'
import { probeLinks, type Link, type Look, type Probed } from '../articles/probeLinks.ts'
import { ACCESS } from '../records/recordFiles.ts'
import { readRecords, type RecordDrafts } from '../records/readRecords.ts'
import { registersOf, seenByStory } from '../records/seenByStory.ts'
import type { AccessRecord } from '../records/recordSchemas.ts'
import { formatIssue, isError, sortIssues } from '../records/sourceIssue.ts'
import { quotesOf } from '../articles/verifyQuotes.ts'

const SITE_REST_MS = 1500

export interface LinksOptions {
  /** Ids of the sources to look at; all where it is left out. */
  readonly only?: readonly string[]
  /** Most sources for which an archive is asked. */
  readonly archives: number
}

/**
 * Opens every source's address, looks for the quoted words and for archived copies, and writes what it found to
 * access.yaml. For a scheduled job, not for a build: it needs the network. Gives 1 when the records cannot be read or
 * nothing answers.
 */
export async function links(records: string, { only, archives }: LinksOptions): Promise<number> {
  const { drafts, issues: reading } = readRecords(records)
  const issues = [
    ...reading,
    ...drafts.files.flatMap(checkAddresses),
    ...drafts.stories.flatMap((story) => checkSources(seenByStory(drafts, story))),
  ].filter(isError)
  if (issues.length > 0) {
    for (const issue of sortIssues(issues)) console.error(formatIssue(issue))
    return 1
  }
  const before = new Map(
    drafts.access.flatMap(({ complete }) => (complete ? [[complete.source, complete]] : [])),
  )
  const all = linksOf(drafts)
  try {
    const probed = await probeLinks(chooseLinks(all, only), before, {
      ask: fetch,
      today: new Date().toISOString().slice(0, 10),
      rest: () => sleep(SITE_REST_MS),
      archives,
    })
    for (const look of probed.looks) report(look)
    writeAccess(join(records, ACCESS), all, before, probed.looks)
    console.log(summarize(probed))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function chooseLinks(all: readonly Link[], only: readonly string[] | undefined): readonly Link[] {
  const known = new Set(all.map(({ source }) => source))
  const unknown = only?.filter((id) => !known.has(id)) ?? []
  if (unknown.length > 0)
    throw new Error(
      `no source with an address has the id “${unknown.join('”, “')}”: copy it from sources.yaml`,
    )
  return only ? all.filter(({ source }) => only.includes(source)) : all
}

function linksOf(drafts: RecordDrafts): Link[] {
  const { stories } = drafts
  const quotes = group(
    stories.flatMap((story) => quotesOf({ ...story, setAside: [] })),
    ({ source }) => source,
  )
  return registersOf(drafts, stories).sources.flatMap(({ complete: source }) =>
    source && source.url !== UNKNOWN_URL
      ? [
          {
            source: source.id,
            url: source.url,
            published: source.published,
            quotes: (quotes.get(source.id) ?? []).map(({ quote }) => quote),
            archived: source.archive !== undefined,
          },
        ]
      : [],
  )
}

function report({ link, answer, record }: Look): void {
  const lost = record.failing === undefined ? '' : `, ${record.failing.found} since ${record.failing.since}`
  if (answer.kind !== 'page') console.log(`${link.source}: ${answer.why}${lost}: ${link.url}`)
  else if (lost) console.log(`${link.source}: the quoted words do not stand there${lost}: ${link.url}`)
}

/** Sources that were not looked at this time keep their record; one that is no longer a source loses it. */
function writeAccess(
  path: string,
  all: readonly Link[],
  before: ReadonlyMap<string, AccessRecord>,
  looks: readonly Look[],
): void {
  const after = new Map(looks.map(({ link, record }) => [link.source, record]))
  const records = all.flatMap(({ source, url }) => {
    const record = after.get(source) ?? before.get(source)
    return record?.url === url ? [record] : []
  })
  const text = formatAccess(records)
  if (text !== readIfThere(path)) writeFileSync(path, text, 'utf8')
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function summarize({ looks, archiveFailed }: Probed): string {
  const count = (wanted: (look: Look) => boolean) => looks.filter(wanted).length
  return [
    `${looks.length} addresses: ${count(({ record }) => record.access === 'live')} live, ` +
      `${count(({ record }) => record.access === 'altered')} altered, ` +
      `${count(({ record }) => record.access === 'dead')} dead, ` +
      `${count(({ answer }) => answer.kind === 'unclear')} gave no clear answer this time`,
    `${count(({ record, link }) => record.archive !== undefined || link.archived)} have an archived copy`,
    ...(archiveFailed === null ? [] : [`the archive could not be asked on: ${archiveFailed}`]),
  ].join('\n')
}
