import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTexts, SITE, type RecordTexts } from '../records/recordFiles.ts'
import { explainFormat, RECORDS_FORMAT } from '../records/siteSchema.ts'
import { commandWordsOf } from '../words/commandWords.ts'
import { issueWordsOf } from '../words/issueWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { wordSaid } from '../words/said.ts'
import { formatDiff } from './formatDiff.ts'

/** One step from a format of records to the next. */
export interface Upgrader {
  /** The format that it reads; what it gives is of the next. */
  readonly from: number
  /** What changes, and why, as an editor is told. */
  readonly says: string
  /** The texts that change, by their paths below the records; null for a file that goes. All other files stay. */
  readonly upgrade: (texts: RecordTexts) => ReadonlyMap<string, string | null>
}

/** In order, the oldest first: one for each format that there was before the newest. */
export const UPGRADERS: readonly Upgrader[] = []

/** What is to be told, and the texts that change: of records that are of the newest format, nothing. */
export interface UpgradePlan {
  readonly from: number
  readonly says: readonly string[]
  readonly changes: ReadonlyMap<string, string | null>
}

/** Leads records from their format to that behind the last upgrader. `texts` are by their paths, `stories/x/2024.yaml`. */
export function planUpgrade(texts: RecordTexts, upgraders: readonly Upgrader[]): UpgradePlan {
  const from = formatOf(texts)
  const steps = upgraders.filter((step) => step.from >= from)
  let now: RecordTexts = texts
  for (const step of steps) {
    const next = new Map(now)
    for (const [path, text] of step.upgrade(now))
      if (text === null) next.delete(path)
      else next.set(path, text)
    next.set(SITE, withFormat(next.get(SITE) ?? '', step.from + 1))
    now = next
  }
  const paths = [...new Set([...texts.keys(), ...now.keys()])].toSorted()
  const changed = paths.filter((path) => texts.get(path) !== now.get(path))
  return {
    from,
    says: steps.map(({ says }) => says),
    changes: new Map(changed.map((path) => [path, now.get(path) ?? null])),
  }
}

const FORMAT = /^format:[ \t]*(\d+)/m

/** 1 where nothing is said. */
const formatOf = (texts: RecordTexts): number => Number(FORMAT.exec(texts.get(SITE) ?? '')?.[1] ?? 1)

/** The line of the format, which stands behind comments at the head of the file where there was none. */
function withFormat(site: string, format: number): string {
  const line = `format: ${format}`
  if (FORMAT.test(site)) return site.replace(FORMAT, line)
  const [head = ''] = /^(?:#.*\r?\n)*/.exec(site) ?? []
  return `${head}${line}\n${site.slice(head.length)}`
}

/**
 * Shows what has to change in a folder of records for this program to read them, and writes it where that is wanted. Gives 0,
 * or 1 for records that a newer program has written.
 */
export function upgrade(
  folder: string,
  { write, language }: { readonly write: boolean; readonly language: MessageLanguage },
  { upgraders, newest }: { readonly upgraders: readonly Upgrader[]; readonly newest: number } = {
    upgraders: UPGRADERS,
    newest: RECORDS_FORMAT,
  },
): number {
  const texts = readTexts(folder)
  const { from, says, changes } = planUpgrade(texts, upgraders)
  const words = commandWordsOf(language)
  const wrong = from > newest ? explainFormat(from, newest) : null
  if (wrong !== null) {
    console.error(wordSaid(wrong, issueWordsOf(language)))
    return 1
  }
  if (says.length === 0) {
    console.log(words.newestFormat(newest))
    return 0
  }
  console.log(`${words.fromFormat(from, newest)}\n${says.map((each) => `- ${each}\n`).join('')}`)
  for (const [path, text] of changes)
    console.log(formatDiff(`${folder}/${path}`, texts.get(path) ?? '', text ?? ''))
  if (!write) {
    console.log(words.notWritten())
    return 0
  }
  for (const [path, text] of changes) writeText(join(folder, path), text)
  console.log(words.upgraded(changes.size))
  return 0
}

function writeText(file: string, text: string | null): void {
  if (text === null) return rmSync(file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
