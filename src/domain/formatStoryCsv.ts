import type { Story, StoryEvent } from '../domain/story.ts'
import { readEras, type Era } from './eras.ts'
import { languagesOf } from './languages.ts'
import { readAllSeries } from './ownSeries.ts'
import { pictureFile, readPicture } from './picture.ts'
import { inLanguage, type Locale } from './text.ts'

/** A column of a story's table, with what an event has in it. */
export interface StoryColumn {
  readonly heading: string
  readonly cell: (event: StoryEvent) => string
}

/** What a cell may hold where there is nothing to say. */
type Cell = string | number | null | undefined

/**
 * The story as a table, one event a row (RFC 4180: comma, CRLF, quotes doubled). Dates are EDTF, as in the records. The
 * byte order mark at its start makes spreadsheets read Devanagari. `samayrekha import` makes the same events of it again; new
 * columns stand at the end, so that whoever counts them finds the old ones. Of a story with eras these stand under its events, and a last
 * column says which rows they are.
 *
 * @param more columns behind those of the story itself
 * @param root absolute address of the site's root, before the paths of pictures; none where it is not known
 */
export function formatStoryCsv(story: Story, more: readonly StoryColumn[] = [], root = ''): string {
  const columns = [...storyColumns(story, root), ...more]
  const eras = readEras(story)
  const typed = (cells: readonly string[], type: string) => (eras.length > 0 ? [...cells, type] : cells)
  const headings = columns.map(({ heading }) => heading)
  const rows = [
    typed(headings, 'type'),
    ...story.events.map((event) =>
      typed(
        columns.map(({ cell }) => cell(event)),
        '',
      ),
    ),
    ...eras.map((era) => typed(eraCells(era, headings), ERA)),
  ]
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`
}

/** What the last column says of an era. */
const ERA = 'era'

/** An era has an id, a date and titles. */
function eraCells({ id, title, date }: Era, headings: readonly string[]): readonly string[] {
  const titles = Object.entries(title).map(([tag, text]): [string, string] => [`title_${tag}`, text])
  const cells = new Map([['id', id], ['date', date.edtf], ...titles])
  return headings.map((heading) => cells.get(heading) ?? '')
}

/** Makes columns of a story: one, or one for each of its languages. */
export function columnsFor(story: Story) {
  const tags = languagesOf(story).map(([tag]) => tag)
  return {
    column: (heading: string, cell: (event: StoryEvent) => Cell): StoryColumn => ({
      heading,
      cell: (event) => String(cell(event) ?? ''),
    }),
    inEach: (heading: string, cell: (event: StoryEvent, tag: Locale) => Cell): readonly StoryColumn[] =>
      tags.map((tag) => ({ heading: `${heading}_${tag}`, cell: (event) => String(cell(event, tag) ?? '') })),
  }
}

/**
 * Several things in one cell, each on a line of its own, and a dash where there is nothing: lines of columns that belong
 * together stand side by side. Nothing at all is an empty cell.
 */
export const inLines = (all: readonly Cell[]): string =>
  all.every((each) => (each ?? '') === '')
    ? ''
    : all
        .map(
          (each) =>
            String(each ?? '')
              .replaceAll(/\s+/g, ' ')
              .trim() || NOTHING,
        )
        .join('\n')

const NOTHING = '–'

/** The lines of such a cell, null where there is nothing. */
export const linesOf = (cell: string): readonly (string | null)[] =>
  cell.split(/\r?\n/).map((line) => (line.trim() === NOTHING ? null : line.trim()))

function storyColumns(story: Story, root: string): readonly StoryColumn[] {
  const { column, inEach } = columnsFor(story)
  const people = byId(story.people)
  const forums = byId(story.forums)
  const lanes = byId(story.lanes)
  const sources = byId(story.sources)
  const lead = (event: StoryEvent, tag: Locale) => sources.get(inLanguage(event.lead, tag).source)
  const laneOf = (event: StoryEvent) => lanes.get(forums.get(event.forum)?.lane ?? '')
  return [
    column('id', ({ id }) => id),
    column('date', ({ date }) => date),
    column('status', ({ status }) => status),
    column('importance', ({ importance }) => importance),
    column('forum', ({ forum }) => forum),
    column('session', ({ session, series }) => session ?? series?.number),
    ...inEach('title', ({ title }, tag) => inLanguage(title, tag)),
    ...inEach('summary', ({ summary }, tag) => inLanguage(summary, tag)),
    ...inEach('forum_name', ({ forum }, tag) => inLanguage(forums.get(forum)?.name, tag)),
    ...inEach('place', ({ place }, tag) => inLanguage(place, tag)),
    ...inEach('people', ({ participants }, tag) =>
      participants.flatMap(({ person }) => inLanguage(people.get(person)?.name, tag) ?? []).join('; '),
    ),
    ...inEach('publisher', (event, tag) => inLanguage(lead(event, tag)?.publisher, tag)),
    ...inEach('source', (event, tag) => lead(event, tag)?.url),
    column('source_count', ({ sourceCount }) => sourceCount),
    column('lane_id', (event) => laneOf(event)?.id),
    ...inEach('lane', (event, tag) => inLanguage(laneOf(event)?.name, tag)),
    ...inEach('source_date', (event, tag) => lead(event, tag)?.published),
    column('people_ids', ({ participants }) => participants.map(({ person }) => person).join('; ')),
    column('offices', ({ participants }) => inLines(participants.map(({ office }) => office))),
    ...inEach('forum_short', ({ forum }, tag) => inLanguage(forums.get(forum)?.shortName, tag)),
    column('forum_unit', ({ forum }) => forums.get(forum)?.unit),
    ...namingColumns(story),
    column('status_history', ({ states }) =>
      inLines(states.map(({ known, status, date }) => `${known} ${status} ${date}`)),
    ),
    ...pictureColumns(story, root),
  ]
}

/** What the story calls things itself: its numbered series, and in place of a status. */
function namingColumns(story: Story): readonly StoryColumn[] {
  const { column, inEach } = columnsFor(story)
  const own = byId(readAllSeries(story))
  return [
    column('series', ({ series }) => series?.id),
    ...inEach('series_name', ({ series }, tag) => inLanguage(own.get(series?.id ?? '')?.name, tag)),
    ...inEach('number_name', ({ series }, tag) => inLanguage(series?.name, tag)),
    column('result', ({ result }) => result),
    ...inEach('status_name', ({ result, status }, tag) => story.words?.[tag]?.[`status.${result ?? status}`]),
  ]
}

/** A picture by the address of its largest JPEG file. */
function pictureColumns(story: Story, root: string): readonly StoryColumn[] {
  const { column, inEach } = columnsFor(story)
  const of = ({ picture }: StoryEvent) => readPicture(picture)
  return [
    column('picture', (event) => {
      const { name, widths } = of(event) ?? { name: '', widths: [] }
      return name && root + pictureFile(name, Math.max(...widths), 'jpg')
    }),
    ...inEach('picture_alt', (event, tag) => inLanguage(of(event)?.alt, tag)),
    ...inEach('picture_caption', (event, tag) => inLanguage(of(event)?.caption, tag)),
    column('picture_credit', (event) => of(event)?.credit),
    column('picture_licence', (event) => of(event)?.licence.name),
    column('picture_licence_url', (event) => of(event)?.licence.url),
    column('picture_video', (event) => of(event)?.video),
  ]
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; so does one that begins as if it had. */
function formatCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
