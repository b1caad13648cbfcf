import type { Story, StoryEvent } from '../domain/story.ts'
import { BUILT_IN, type Locale } from '../domain/text.ts'
import { inLanguage } from './text.ts'

const COLUMNS = [
  'id',
  'date',
  'status',
  'importance',
  'forum',
  'session',
  ...bothLanguages('title'),
  ...bothLanguages('summary'),
  ...bothLanguages('forum_name'),
  ...bothLanguages('place'),
  ...bothLanguages('people'),
  ...bothLanguages('publisher'),
  ...bothLanguages('source'),
  'source_count',
] as const

function bothLanguages(name: string): string[] {
  return BUILT_IN.map((locale) => `${name}_${locale}`)
}

/**
 * The story as a table, one event a row (RFC 4180: comma, CRLF, quotes doubled). Dates are EDTF, as in the records. The
 * byte order mark at its start makes spreadsheets read Devanagari.
 */
export function formatStoryCsv(story: Story): string {
  const rows = [COLUMNS, ...story.events.map((event) => eventRow(story, event))]
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`
}

function eventRow(story: Story, event: StoryEvent): string[] {
  const source = (locale: Locale) =>
    story.sources.find(({ id }) => id === inLanguage(event.lead, locale).source)
  const forum = story.forums.find(({ id }) => id === event.forum)
  return [
    event.id,
    event.date,
    event.status,
    String(event.importance),
    event.forum,
    event.session === null ? '' : String(event.session),
    ...inBoth((locale) => inLanguage(event.title, locale)),
    ...inBoth((locale) => inLanguage(event.summary, locale)),
    ...inBoth((locale) => inLanguage(forum?.name, locale)),
    ...inBoth((locale) => inLanguage(event.place, locale)),
    ...inBoth((locale) => peopleOf(story, event, locale)),
    ...inBoth((locale) => inLanguage(source(locale)?.publisher, locale)),
    ...inBoth((locale) => source(locale)?.url),
    String(event.sourceCount),
  ]
}

const inBoth = (text: (locale: Locale) => string | null | undefined): string[] =>
  BUILT_IN.map((locale) => text(locale) ?? '')

const peopleOf = (story: Story, event: StoryEvent, locale: Locale): string =>
  event.participants
    .flatMap(({ person }) => inLanguage(story.people.find(({ id }) => id === person)?.name, locale) ?? [])
    .join('; ')

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
