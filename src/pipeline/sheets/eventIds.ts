import type { RecordValue } from './recordValues.ts'
import { isFields } from '../records/bareShape.ts'
import { freeId, romanId } from './romanId.ts'
import type { SheetEvent, Texts } from './sheetEvent.ts'

/** Marks by which a row is known again, the surest first: its title on its day, its title, its day and first source. */
const marksOf = (date: string, title: readonly string[], url: string): readonly (readonly string[])[] => [
  title.map((text) => `title\n${text}\n${date}`),
  title.map((text) => `title\n${text}`),
  [`source\n${date}\n${url}`],
]

/**
 * The id of each row: its own, else that of the record which it was before, else one made of its title. `known` are the
 * events that are remembered or stand in the records; each is taken once.
 */
export function eventIds(
  events: readonly SheetEvent[],
  known: ReadonlyMap<string, RecordValue>,
): readonly string[] {
  const ids = new Map<SheetEvent, string>()
  const taken = new Set(known.keys())
  const used = new Set(events.flatMap(({ id }) => id ?? []))
  for (const event of events) if (event.id !== null) ids.set(event, event.id)
  for (const level of [0, 1, 2]) {
    const byMark = indexMarks(known, level)
    for (const event of events) {
      if (ids.has(event)) continue
      const marks = marksOf(event.date, Object.values(event.title), event.sources[0]?.url ?? '')[level] ?? []
      const id = marks.map((mark) => byMark.get(mark)).find((each) => each !== undefined && !used.has(each))
      if (id === undefined) continue
      used.add(id)
      ids.set(event, id)
    }
  }
  const reserved = new Set([...taken, ...used])
  return events.map((event) => {
    const id = ids.get(event) ?? freeId(idFrom(event), reserved)
    reserved.add(id)
    return id
  })
}

/** By mark; a mark that two records bear is none. */
function indexMarks(known: ReadonlyMap<string, RecordValue>, level: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const doubled = new Set<string>()
  for (const [id, record] of known) {
    for (const mark of marksOf(String(record['date']), titlesOf(record), firstUrl(record))[level] ?? []) {
      if (found.has(mark) && found.get(mark) !== id) doubled.add(mark)
      found.set(mark, id)
    }
  }
  return new Map([...found].filter(([mark]) => !doubled.has(mark)))
}

function titlesOf({ title }: RecordValue): readonly string[] {
  if (typeof title === 'string') return [title]
  return isFields(title) ? Object.values(title).map(String) : []
}

function firstUrl({ sources }: RecordValue): string {
  const [first]: readonly unknown[] = Array.isArray(sources) ? sources : []
  return isFields(first) ? String(first['url']) : ''
}

/** From the English title, else from any; a title in letters that have no Latin ones here gives way to the date. */
function idFrom({ title, date }: SheetEvent): string {
  const texts: Texts = title
  const made = [texts['en'], ...Object.values(texts)]
    .map((text) => romanId(text ?? ''))
    .find((id) => id !== null)
  return (
    made ??
    date
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 48)
  )
}
