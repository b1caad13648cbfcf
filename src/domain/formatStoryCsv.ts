import type { Story, StoryEvent } from '../domain/story.ts'
import { languagesOf } from './languages.ts'
import { inLanguage, type Locale } from './text.ts'

const columnsOf = (languages: readonly Locale[]): string[] => [
  'id',
  'date',
  'status',
  'importance',
  'forum',
  'session',
  ...languages.map((locale) => `title_${locale}`),
  ...languages.map((locale) => `summary_${locale}`),
  ...languages.map((locale) => `forum_name_${locale}`),
  ...languages.map((locale) => `place_${locale}`),
  ...languages.map((locale) => `people_${locale}`),
  ...languages.map((locale) => `publisher_${locale}`),
  ...languages.map((locale) => `source_${locale}`),
  'source_count',
  'lane_id',
  ...languages.map((locale) => `lane_${locale}`),
  ...languages.map((locale) => `source_date_${locale}`),
]

/**
 * The story as a table, one event a row (RFC 4180: comma, CRLF, quotes doubled). Dates are EDTF, as in the records. The
 * byte order mark at its start makes spreadsheets read Devanagari. `samayrekha import` makes the same events of it again; new
 * columns stand at the end, so that whoever counts them finds the old ones.
 */
export function formatStoryCsv(story: Story): string {
  const languages = languagesOf(story).map(([tag]) => tag)
  const rows = [columnsOf(languages), ...story.events.map((event) => eventRow(story, event, languages))]
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`
}

function eventRow(story: Story, event: StoryEvent, languages: readonly Locale[]): string[] {
  const inEach = (text: (locale: Locale) => string | null | undefined): string[] =>
    languages.map((locale) => text(locale) ?? '')
  const source = (locale: Locale) =>
    story.sources.find(({ id }) => id === inLanguage(event.lead, locale).source)
  const forum = story.forums.find(({ id }) => id === event.forum)
  const lane = story.lanes.find(({ id }) => id === forum?.lane)
  return [
    event.id,
    event.date,
    event.status,
    String(event.importance),
    event.forum,
    event.session === null ? '' : String(event.session),
    ...inEach((locale) => inLanguage(event.title, locale)),
    ...inEach((locale) => inLanguage(event.summary, locale)),
    ...inEach((locale) => inLanguage(forum?.name, locale)),
    ...inEach((locale) => inLanguage(event.place, locale)),
    ...inEach((locale) => peopleOf(story, event, locale)),
    ...inEach((locale) => inLanguage(source(locale)?.publisher, locale)),
    ...inEach((locale) => source(locale)?.url),
    String(event.sourceCount),
    lane?.id ?? '',
    ...inEach((locale) => inLanguage(lane?.name, locale)),
    ...inEach((locale) => source(locale)?.published),
  ]
}

const peopleOf = (story: Story, event: StoryEvent, locale: Locale): string =>
  event.participants
    .flatMap(({ person }) => inLanguage(story.people.find(({ id }) => id === person)?.name, locale) ?? [])
    .join('; ')

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; so does one that begins as if it had. */
function formatCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
