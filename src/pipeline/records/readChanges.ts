import { BUILT_IN, type Locale, type LocalizedText } from '../../domain/text.ts'
import type { RecordFile } from './readYaml.ts'
import { errorAt, type Place, type SourceIssue } from './sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** One correction: what day, of which events, and why. */
export interface ChangeDraft {
  /** `YYYY-MM-DD`, as written. */
  readonly date: string
  readonly events: readonly string[]
  readonly reason: LocalizedText
  readonly place: Place
}

/** In what languages the story is told whose events these are. */
type LanguagesOf = (events: readonly string[]) => readonly Locale[]

interface Entry {
  readonly date: string
  readonly events: readonly string[]
  readonly place: Place
  readonly reason: Record<string, string>
}

const DAY = /^## (\d{4}-\d\d-\d\d)\s*$/
const EVENTS = /^- (.+)$/
const REASON = /^ {2}- ([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*): (.+)$/
const CONTINUED = /^ {4,}(\S.*)$/

/** A day as other programs head it, and a reason: neither is for people only, wherever it stands. */
const NEARLY_A_DAY = /^#*\s*\d{4}-\d\d?-\d\d?\s*$/

/**
 * Read data/CHANGES.md. What stands before the first day, and in fenced blocks, is for people only:
 *
 *     ## 2026-12-01
 *
 *     - event-id, other-event-id
 *       - hi: कारण
 *       - en: Reason
 */
export function readChanges(
  file: string,
  text: string,
  languagesOf: LanguagesOf = () => BUILT_IN,
): { readonly changes: ChangeDraft[]; readonly file: RecordFile; readonly issues: SourceIssue[] } {
  const issues: SourceIssue[] = []
  const entries: Entry[] = []
  let date: string | null = null
  let last: string | null = null
  let fence: Place | null = null
  for (const [position, line] of text.split(/\r?\n/).entries()) {
    const place = { file, line: position + 1 }
    if (line.startsWith('```')) fence = fence === null ? place : null
    else if (fence !== null || line.trim() === '') continue
    else if (line.startsWith('## ')) {
      date = DAY.exec(line)?.[1] ?? ''
      if (date === '') issues.push(errorAt(place, say.headingNoDay(BUILT_IN)))
    } else if (date !== null) {
      last = readLine(line, { date, place, last }, entries, issues)
    } else if (NEARLY_A_DAY.test(line) || REASON.test(line)) {
      issues.push(errorAt(place, say.lineUnderNoDay(BUILT_IN)))
    }
  }
  if (fence !== null) issues.push(errorAt(fence, say.fenceOpen()))
  issues.push(...entries.flatMap((entry) => checkEntry(entry, languagesOf(entry.events))))
  const record: RecordFile = {
    file,
    text,
    value: entries.map(({ date: day, events, reason }) => ({ date: day, events, reason })),
    asides: [],
    placeOf: ([position]) => entries[Number(position)]?.place ?? { file, line: 1 },
  }
  return { changes: entries, file: record, issues }
}

/** One line under a day; gives the language of the reason that the next line may continue. */
function readLine(
  line: string,
  { date, place, last }: { readonly date: string; readonly place: Place; readonly last: string | null },
  entries: Entry[],
  issues: SourceIssue[],
): string | null {
  const entry = entries.at(-1)
  const named = EVENTS.exec(line)?.[1]
  if (named !== undefined) {
    const events = named.split(/[\s,:]+/).filter((id) => id !== '')
    entries.push({ date, events, place, reason: {} })
    return null
  }
  const [, locale, reason = ''] = REASON.exec(line) ?? []
  if (entry && locale !== undefined) {
    if (entry.reason[locale] !== undefined) issues.push(errorAt(place, say.reasonTwice(locale)))
    entry.reason[locale] = reason.trim()
    return locale
  }
  const more = CONTINUED.exec(line)?.[1]
  if (entry && last !== null && more !== undefined) {
    entry.reason[last] += ` ${more.trim()}`
    return last
  }
  issues.push(errorAt(place, say.notOfACorrection(BUILT_IN)))
  return null
}

function checkEntry({ reason, place }: Entry, languages: readonly Locale[]): SourceIssue[] {
  const missing = languages.filter((locale) => reason[locale] === undefined)
  return missing.map((locale) => errorAt(place, say.noReasonIn(locale, languages)))
}
