import { isFields } from '../records/bareShape.ts'
import { refused, type SheetReading } from './sheetReading.ts'
import { filledRows } from './sheetTable.ts'

/** The columns of TimelineJS's sheet. Its JSON may say more: the id of an event, and what a picture shows. */
export const TIMELINE_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const

type Fields = Readonly<Record<string, unknown>>

/** TimelineJS's JSON as the sheet that says the same: its title, its events, its eras, a row each. */
export function readTimelineJson(name: string, text: string): SheetReading {
  const value = parseJson(text)
  if (!isFields(value) || !Array.isArray(value['events'])) return refused('notTimelineJson')
  const title = isFields(value['title']) ? [slideRow(value['title'], 'title')] : []
  const events: unknown[] = value['events']
  const eras: unknown[] = Array.isArray(value['eras']) ? value['eras'] : []
  const rows = [
    [...TIMELINE_COLUMNS, 'id', 'Media Alt'],
    ...title,
    ...events.map((each) => slideRow(fieldsOf(each), '')),
    ...eras.map((each) => slideRow(fieldsOf(each), 'era')),
  ]
  return { kind: 'sheet', sheet: { name, rows: filledRows(rows), system: '1900' }, notes: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown // whatever it is, it is looked at next
  } catch {
    return null
  }
}

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function slideRow(slide: Fields, type: string): string[] {
  const start = fieldsOf(slide['start_date'])
  const end = fieldsOf(slide['end_date'])
  const words = fieldsOf(slide['text'])
  const media = fieldsOf(slide['media'])
  const background = fieldsOf(slide['background'])
  return [
    ...['year', 'month', 'day'].map((part) => textOf(start[part])),
    timeOf(start),
    ...['year', 'month', 'day'].map((part) => textOf(end[part])),
    timeOf(end),
    textOf(slide['display_date']) || textOf(start['display_date']),
    textOf(words['headline']),
    textOf(words['text']),
    ...['url', 'credit', 'caption', 'thumbnail'].map((part) => textOf(media[part])),
    type,
    textOf(slide['group']),
    textOf(background['color']) || textOf(background['url']),
    textOf(slide['unique_id']),
    textOf(media['alt']),
  ]
}

function timeOf(date: Fields): string {
  const hour = textOf(date['hour'])
  return hour === '' ? '' : `${hour}:${textOf(date['minute']).padStart(2, '0')}`
}
