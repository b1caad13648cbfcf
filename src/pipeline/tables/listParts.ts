import { group } from 'd3'
import type { EventText } from '../../columns/eventColumns.ts'
import { filedUnder } from '../../domain/beganIn.ts'
import { compareEventDates, parseEdtf } from '../../domain/calendar.ts'
import type { ByteSource } from '../../parquet/byteSource.ts'
import { readFooter } from '../../parquet/footer.ts'
import { readShown, textOf } from '../../parquet/readShown.ts'
import type { TableTally } from './tallyTable.ts'

/** A page of some of very many events: of a year where it is short, else of a month, and of what tells of no month. */
export interface EventsPart {
  /** Its folder below that of the story: `2024`, `2024-03`, `2024-03-2`, `2024-XX`, `202X`, `2029-2030`. */
  readonly folder: string
  /** EDTF: a year, a month, a decade, or years. */
  readonly when: string
  /** Whatever its date tells of the year itself is on pages of its months. */
  readonly rest: boolean
  /** Counted from 1. */
  readonly part: number
  readonly parts: number
}

/** The pages of a year, of a decade, or of years. */
export interface YearPlan {
  /** EDTF */
  readonly when: string
  /** Events of each lane. */
  readonly lanes: readonly number[]
  /** In order of time. */
  readonly pages: readonly PlannedPart[]
}

interface PlannedPart extends EventsPart {
  readonly events: number
  /** What the events on it are filed under. */
  readonly holds: readonly string[]
}

/** As many as a page shows well: half a megabyte of HTML. */
const MOST_ON_A_PAGE = 2_000

/** The pages of a story in order of time, each with as many events as it has. */
export function planParts({ counts }: Pick<TableTally, 'counts'>): readonly YearPlan[] {
  const filed = [...counts].flatMap(([when, lanes]) => {
    const date = parseEdtf(when)
    return date ? [{ when, date, lanes: [...lanes], events: total(lanes) }] : []
  })
  const inOrder = filed.toSorted((one, other) => compareEventDates(one.date, other.date))
  return [...group(inOrder, ({ when }) => (MONTH.test(when) ? when.slice(0, 4) : when))].map(
    ([year, own]) => {
      const lanes = (own[0]?.lanes ?? []).map((_, lane) => total(own.map((each) => each.lanes[lane] ?? 0)))
      const events = total(lanes)
      if (events <= MOST_ON_A_PAGE) {
        const holds = own.map(({ when }) => when)
        return { when: year, lanes, pages: pagesOf({ when: year, events, holds, rest: false }) }
      }
      const pages = own.flatMap(({ when, events: some }) =>
        pagesOf({ when, events: some, holds: [when], rest: own.length > 1 && when === year }),
      )
      // What tells of no month stands behind the months.
      return {
        when: year,
        lanes,
        pages: pages.toSorted((one, other) => Number(one.rest) - Number(other.rest)),
      }
    },
  )
}

const MONTH = /^\d{4}-\d\d$/

function pagesOf(all: Omit<PlannedPart, 'folder' | 'part' | 'parts'>): readonly PlannedPart[] {
  const parts = Math.ceil(all.events / MOST_ON_A_PAGE)
  // `2024-1` could be a part of 2024, `2024-10` would be October.
  const folder = all.rest ? `${all.when}-XX` : all.when.replace('/', '-')
  return Array.from({ length: parts }, (_, at) => ({
    ...all,
    folder: parts === 1 ? folder : `${folder}-${at + 1}`,
    part: at + 1,
    parts,
    events: Math.min(MOST_ON_A_PAGE, all.events - at * MOST_ON_A_PAGE),
  }))
}

const total = (counts: Iterable<number>): number => {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** Each page with its events, as soon as it has them: no more is held than one row group and the pages that are begun. */
export async function* readParts(
  source: ByteSource,
  languages: readonly string[],
  plan: readonly YearPlan[],
): AsyncGenerator<readonly [part: EventsPart, events: readonly EventText[]]> {
  const footer = await readFooter(source, languages)
  const waiting = new Map<string, PlannedPart[]>()
  for (const { pages } of plan)
    for (const [, parts] of group(pages, ({ holds }) => holds.join(' ')))
      for (const when of parts[0]?.holds ?? []) waiting.set(when, parts)
  const begun = new Map<PlannedPart, EventText[]>()
  for (const rows of footer.groups) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a file is larger than memory
    const shown = await readShown(source, rows, languages)
    for (let row = 0; row < rows.rows; row += 1) {
      const text = textOf(shown, row, languages)
      const date = parseEdtf(text.date)
      const parts = date ? waiting.get(filedUnder(date)) : undefined
      const [part] = parts ?? []
      if (!part) continue
      const events = begun.get(part) ?? []
      events.push(text)
      begun.set(part, events)
      if (events.length < part.events) continue
      yield [part, events]
      begun.delete(part)
      parts?.shift()
    }
  }
}

/** The events in these rows, counted from 0 and ascending. */
export async function readRows(
  source: ByteSource,
  languages: readonly string[],
  rows: readonly number[],
): Promise<readonly EventText[]> {
  const { groups } = await readFooter(source, languages)
  const texts: EventText[] = []
  for (const part of groups) {
    const mine = rows.filter((row) => row >= part.first && row < part.first + part.rows)
    if (mine.length === 0) continue
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a file is larger than memory
    const shown = await readShown(source, part, languages)
    texts.push(...mine.map((row) => textOf(shown, row - part.first, languages)))
  }
  return texts
}
