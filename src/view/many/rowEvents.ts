import type { EventColumns } from '../../columns/eventColumns.ts'
import { parseEdtf } from '../../domain/calendar.ts'
import { STATUSES, type Importance } from '../../domain/story.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatEventDateShort } from '../../i18n/shortDates.ts'
import type { LayoutEvent } from '../../layout/timelineLayout.ts'
import type { KnownTexts } from './useTexts.ts'

/** Events for the layout: their words as far as they are here. */
export function rowEvents(columns: EventColumns, texts: KnownTexts, locale: Locale) {
  const made = new Map<number, LayoutEvent>()
  return (row: number): LayoutEvent => {
    const known = made.get(row)
    if (known) return known
    const text = texts.get(row)
    const date = text && parseEdtf(text.date)
    const told = columns.statuses[columns.status[row] ?? 0]
    const event: LayoutEvent = {
      id: String(row),
      lane: columns.lane[row] ?? 0,
      start: columns.begin[row] ?? 0,
      end: columns.end[row] ?? 0,
      soft: false,
      span: false,
      status: STATUSES.find((each) => each === told) ?? 'held',
      importance: (columns.importance[row] ?? 3) as Importance, // the columns hold 1 to 3
      label: text ? inLanguage(text.title, locale) : '',
      dateLabel: date ? formatEventDateShort(date, locale) : '',
    }
    made.set(row, event)
    return event
  }
}
