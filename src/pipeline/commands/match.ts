import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { matchEvents } from '../../drafting/events/matchEvents.ts'
import type { KnownEvent } from '../../drafting/names/registers.ts'
import { formatDraftFile, parseDraftFile } from '../drafts/draftFile.ts'
import type { DraftEvent } from '../records/draftSchema.ts'
import { draftWordsOf } from '../drafts/draftWords.ts'
import { knownRecords } from '../drafts/knownRecords.ts'
import { wordDraftEvent } from '../drafts/wordSummary.ts'
import { readRecords } from '../records/readRecords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** Compares the drafts of a file with the records as they are now, prints which events each may be, and notes it in the file. */
export function match(
  {
    file: path,
    records,
    lang,
  }: { readonly file: string; readonly records: string; readonly lang: MessageLanguage },
  say: (line: string) => void,
): number {
  const words = draftWordsOf(lang)
  if (!existsSync(path)) {
    say(words.noDrafts(path))
    return 1
  }
  const read = parseDraftFile(readFileSync(path, 'utf8'))
  if ('wrong' in read) {
    say(words.notDrafts(path, read.wrong))
    return 1
  }
  const registers = knownRecords(readRecords(records).drafts)
  const events = read.file.events.map((event) => ({ ...event, matches: matchesOf(event, registers.events) }))
  for (const [at, event] of events.entries())
    for (const line of [...(at > 0 ? [''] : []), ...wordDraftEvent(event, at + 1, registers, lang)]) say(line)
  writeFileSync(path, formatDraftFile({ ...read.file, events }, records), 'utf8')
  return 0
}

const matchesOf = (draft: DraftEvent, events: readonly KnownEvent[]): DraftEvent['matches'] =>
  matchEvents(
    {
      date: draft.date ?? draft.candidates?.[0] ?? null,
      forum: draft.forum ?? null,
      session: draft.session ?? null,
      people: draft.participants.map(({ person }) => person),
      place: draft.place?.['en'] ?? null,
    },
    events,
  ).map(({ event: { id, story }, score, why }) => ({ event: id, story, score, why: [...why] }))
