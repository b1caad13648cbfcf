import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { draftArticle } from '../drafts/draftArticle.ts'
import { formatDraftFile } from '../drafts/draftFile.ts'
import { draftWordsOf, type DraftSaid } from '../drafts/draftWords.ts'
import { ignoreDrafts } from '../drafts/ignoreDrafts.ts'
import { knownRecords } from '../drafts/knownRecords.ts'
import { openArticle } from '../drafts/openArticle.ts'
import { wordSummary } from '../drafts/wordSummary.ts'
import { readRecords } from '../records/readRecords.ts'
import { romanId } from '../sheets/romanId.ts'
import { wordSaid } from '../words/said.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** What `samayrekha draft` is told. */
export interface DraftArguments {
  readonly article: string
  readonly records: string
  readonly published: string | null
  readonly savedBy: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly lang: MessageLanguage
}

/** Reads an article, prints its events and writes them to `drafts/` beside the records. Gives 1 when there is nothing to read. */
export function draft(args: DraftArguments, say: (line: string) => void): number {
  const words = draftWordsOf(args.lang)
  const tell = (said: DraftSaid): void => say(wordSaid(said, words))
  if (!existsSync(args.article) || !statSync(args.article).isFile()) {
    tell(['noFile', args.article])
    return 1
  }
  const reading = openArticle(readFileSync(args.article))
  if (reading.kind === 'refused') {
    say(`${args.article}: ${wordSaid(reading.said, words)}`)
    return 1
  }
  for (const said of reading.told) tell(said)
  if (reading.published !== null && args.published === null) tell(['pageDay', reading.published])
  const registers = knownRecords(readRecords(args.records).drafts)
  const given = {
    ...args,
    file: basename(args.article),
    language: reading.language,
    published: args.published ?? reading.published,
  }
  const { file, told, warnings } = draftArticle(reading.text, given, registers, (said) =>
    wordSaid(said, words),
  )
  for (const said of [...told, ...warnings]) tell(said)
  say('')
  for (const line of wordSummary(file, registers, args.lang)) say(line)
  const path = draftPath(args.records, args.article)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, formatDraftFile(file, args.records), 'utf8')
  ignoreDrafts(dirname(args.records))
  say('')
  tell(['written', path])
  return 0
}

/** `drafts/<name>.yaml` beside the folder of the records. */
function draftPath(records: string, article: string): string {
  const name = basename(article).replace(/\.\w+$/, '')
  return join(dirname(records), 'drafts', `${romanId(name) ?? `article-${name.replaceAll(/\W/g, '')}`}.yaml`)
}
