import { formatEdtfDay, knowsDay, knowsTime, parseEdtf, type EventDate } from '../../domain/calendar.ts'
import type { Status, Story, StoryEvent } from '../../domain/story.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatEventDate } from '../../i18n/dates.ts'

/**
 * Events of a story as a calendar file (RFC 5545), in one language.
 *
 *   2026-12-04                a whole day                        VEVENT
 *   2026-12-04/2026-12-05     both days; an end is not included  VEVENT
 *   2026-12-04T18:00+05:30            the time, in UTC; of two times both ends       VEVENT
 *   2026, 2026-12, 2026-12-04~, [..2026-12-31], 2026-12-04/..
 *                             no day that anybody has told       VJOURNAL without a date, which its title says in words
 *
 * The stamp is the day of the records, so that the same story gives the same file; an event's UID stays what it is.
 */
export function formatCalendar(
  story: Story,
  events: readonly StoryEvent[],
  locale: Locale,
  /** Absolute address of an event's page, where the site knows its own. */
  addressOf: ((event: string) => string) | null,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samayrekha//Timeline//EN',
    `NAME:${escapeText(inLanguage(story.subject, locale))}`,
    `X-WR-CALNAME:${escapeText(inLanguage(story.subject, locale))}`,
    ...events.flatMap((event) => formatEntry(story, event, locale, addressOf)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function formatEntry(
  story: Story,
  event: StoryEvent,
  locale: Locale,
  addressOf: ((event: string) => string) | null,
): readonly string[] {
  const date = parseEdtf(event.date, story.timezone)
  const when = date && whenOf(date)
  const isDay = when !== null
  const words = date ? formatEventDate(date, locale) : event.date
  const component = isDay ? 'VEVENT' : 'VJOURNAL'
  const title = isDay ? inLanguage(event.title, locale) : `${words}: ${inLanguage(event.title, locale)}`
  return [
    `BEGIN:${component}`,
    `UID:${event.id}.${story.id}@samayrekha`,
    `DTSTAMP:${(parseEdtf(story.updated) ? story.updated : '1970-01-01').slice(0, 10).replaceAll('-', '')}T000000Z`,
    ...(when ?? []),
    ...(isDay ? [`STATUS:${STATUS[event.status]}`, 'TRANSP:TRANSPARENT'] : []),
    ...(!isDay && event.status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    `SUMMARY;LANGUAGE=${locale}:${escapeText(title)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escapeText(inLanguage(event.summary, locale))}`,
    ...(isDay && event.place
      ? [`LOCATION;LANGUAGE=${locale}:${escapeText(inLanguage(event.place, locale))}`]
      : []),
    ...(addressOf ? [`URL:${addressOf(event.id)}`] : []),
    `END:${component}`,
  ]
}

/** A calendar takes what it is given as sure: only a day or days, or a time, that are known get a place in it. */
function whenOf(date: EventDate): readonly string[] | null {
  if (!knowsDay(date) || date.approximate || date.uncertain || date.isChoice || date.edtf.includes('..'))
    return null
  if (!knowsTime(date))
    return [`DTSTART;VALUE=DATE:${basic(date.start)}`, `DTEND;VALUE=DATE:${basic(date.end)}`]
  const [from = '', to] = date.edtf.split('/')
  return [`DTSTART:${inUtc(from)}`, ...(to === undefined ? [] : [`DTEND:${inUtc(to)}`])]
}

const UTC = { offset: 'Z' }

/** `2026-12-04T18:00+05:30` is 20261204T123000Z. */
const inUtc = (edtf: string): string =>
  new Date(parseEdtf(edtf, UTC)?.start ?? 0).toISOString().replaceAll(/[-:]|\.\d+/g, '')

const basic = (at: number): string => formatEdtfDay(at).replaceAll('-', '')

const STATUS: Readonly<Record<Status, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  held: 'CONFIRMED',
  context: 'CONFIRMED',
  scheduled: 'CONFIRMED',
  announced: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** A line's end is written as two letters; other control characters may not be in a file of lines. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, (sign) => (sign > '\u007f' ? sign : ' '))

/** Bytes of a line without its end; a longer one goes on in the next after a space, and no letter is cut in two. */
const MOST_BYTES = 75

function foldLine(line: string): string {
  const lines: string[] = []
  let [own, bytes] = ['', 0]
  for (const letter of line) {
    const size = bytesOf(letter)
    if (bytes + size > MOST_BYTES) {
      lines.push(own)
      // The space before the rest counts too.
      ;[own, bytes] = ['', 1]
    }
    own += letter
    bytes += size
  }
  return [...lines, own].join('\r\n ')
}

/** In UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
