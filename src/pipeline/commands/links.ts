import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { group } from 'd3'
import { checkAddresses, checkSources, UNKNOWN_URL } from '../checks/checkSources.ts'
import { formatAccess } from '../articles/formatAccess.ts'
import { OfflineError, probeLinks, type Link, type Look, type Probed } from '../articles/probeLinks.ts'
import { ACCESS } from '../records/recordFiles.ts'
import { readRecords, type RecordDrafts } from '../records/readRecords.ts'
import { registersOf, seenByStory } from '../records/seenByStory.ts'
import type { AccessRecord } from '../records/recordSchemas.ts'
import { formatIssue, isError, sortIssues } from '../records/sourceIssue.ts'
import { articleWordsOf, type ArticleWords } from '../words/articleWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { wordSaid } from '../words/said.ts'
import { quotesOf } from '../articles/verifyQuotes.ts'

const SITE_REST_MS = 1500

export interface LinksOptions {
  /** Ids of the sources to look at; all where it is left out. */
  readonly only?: readonly string[]
  /** Most sources for which an archive is asked. */
  readonly archives: number
  /** Of what is told. */
  readonly language: MessageLanguage
}

/**
 * Opens every source's address, looks for the quoted words and for archived copies, and writes what it found to
 * access.yaml. For a scheduled job, not for a build: it needs the network. Gives 1 when the records cannot be read or
 * nothing answers.
 */
export async function links(records: string, { only, archives, language }: LinksOptions): Promise<number> {
  const { drafts, issues: reading } = readRecords(records)
  const issues = [
    ...reading,
    ...drafts.files.flatMap(checkAddresses),
    ...drafts.stories.flatMap((story) => checkSources(seenByStory(drafts, story))),
  ].filter(isError)
  if (issues.length > 0) {
    for (const issue of sortIssues(issues)) console.error(formatIssue(issue, language))
    return 1
  }
  const before = new Map(
    drafts.access.flatMap(({ complete }) => (complete ? [[complete.source, complete]] : [])),
  )
  const words = articleWordsOf(language)
  const all = linksOf(drafts)
  const known = new Set(all.map(({ source }) => source))
  const unknown = only?.filter((id) => !known.has(id)) ?? []
  if (unknown.length > 0) {
    console.error(words.unknownSources(unknown))
    return 1
  }
  try {
    const chosen = only ? all.filter(({ source }) => only.includes(source)) : all
    const probed = await probeLinks(chosen, before, {
      ask: fetch,
      today: new Date().toISOString().slice(0, 10),
      rest: () => sleep(SITE_REST_MS),
      archives,
    })
    for (const look of probed.looks) report(look, words)
    writeAccess(join(records, ACCESS), all, before, probed.looks)
    console.log(summarize(probed, words))
    return 0
  } catch (error) {
    console.error(
      error instanceof OfflineError ? words.offline() : error instanceof Error ? error.message : error,
    )
    return 1
  }
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

function report({ link, answer, record: { failing } }: Look, words: ArticleWords): void {
  const lost = failing === undefined ? '' : `, ${words.failing(failing.found, failing.since)}`
  if (answer.kind !== 'page')
    console.log(`${link.source}: ${wordSaid(answer.why, words)}${lost}: ${link.url}`)
  else if (lost) console.log(`${link.source}: ${words.quoteGone()}${lost}: ${link.url}`)
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

function summarize({ looks, archiveFailed }: Probed, words: ArticleWords): string {
  const count = (wanted: (look: Look) => boolean) => looks.filter(wanted).length
  const found = (access: AccessRecord['access']) => count(({ record }) => record.access === access)
  const unclear = count(({ answer }) => answer.kind === 'unclear')
  return [
    words.addresses(looks.length, found('live'), found('altered'), found('dead'), unclear),
    words.archived(count(({ record, link }) => record.archive !== undefined || link.archived)),
    ...(archiveFailed === null ? [] : [words.archiveFailed(archiveFailed)]),
  ].join('\n')
}
