import type { Said as IssueSaid } from '../words/issueWords.ts'
import { issueWordsEn } from '../words/issueWordsEn.ts'
import { wordSaid, type WordsLike } from '../words/said.ts'

/** What an import says, in English; sheetWordsHi.ts has the same in Hindi. Each sentence: what is so, and what to do. */

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const either = (choices: readonly string[]): string => choices.map((each) => `“${each}”`).join(' or ')
const listed = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ')

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })
const languageName = (tag: string): string => LANGUAGES.of(tag) ?? tag
const named = (tags: readonly string[]): string => tags.map(languageName).join(' and ')

export const sheetWordsEn = {
  // --- files and addresses that cannot be read
  noFile: (path: string) => `there is no file “${path}”: check its name and folder`,
  tooBig: (megabytes: number, most: number) =>
    `the file has ${megabytes} MB and ${most} MB is the most: take pictures and other sheets out of it, or split it`,
  notASheet: () =>
    'this is no sheet that can be read: save it as CSV (UTF-8), TSV, Excel workbook (.xlsx) or ODS',
  oldExcel: () =>
    'this is an old Excel file (.xls) or one with a password: open it and save it as Excel workbook (.xlsx) without one',
  isPage: () => 'this is a web page and no sheet: save the sheet itself as CSV or XLSX',
  noEncoding: () => 'the letters of this file cannot be made out: save it as “CSV UTF-8”',
  brokenQuotes: (row: number) =>
    `a quotation mark of row ${row} has no pair, so that nobody knows where its cell ends: close it, or save the sheet as CSV again`,
  notTimelineJson: () =>
    'this JSON is no timeline: it needs “events”, a list of objects with “start_date” and “text”',
  notHttps: () => 'the address must begin with https://',
  unreachable: (why: string) =>
    `the address cannot be reached (${why}): look at it in a browser, and try again`,
  notFound: (status: number) =>
    `the address answers ${status}: publish the sheet again (File › Share › Publish to web › CSV) and copy the new address`,
  signIn: () =>
    'Google asks to sign in: publish the sheet (File › Share › Publish to web › CSV), or share it with everyone who has the link',
  urlIsPage: () =>
    'the address leads to a web page and not to a sheet: in Google Sheets choose File › Share › Publish to web › CSV and copy that address',
  emptySheet: () => 'the sheet is empty: there is nothing to import',
  headerOnly: () => 'the sheet has a row of headings and no row below it: there is nothing to import',
  tooManyRows: (rows: number, most: number) =>
    `the sheet has ${rows} rows and ${most} is the most for one story: split it`,
  tooManyColumns: (columns: number, most: number) =>
    `the sheet has ${columns} columns and ${most} is the most: delete those that are no part of the timeline`,
  noSuchSheet: (name: string, names: readonly string[]) =>
    `there is no sheet “${name}” in this file: it has ${listed(names)}`,
  noDateColumn: (headers: readonly string[]) =>
    `no column has the date: name one with --map "HEADING=date" (headings: ${listed(headers)})`,
  noTitleColumn: (headers: readonly string[]) =>
    `no column has the title: name one with --map "HEADING=title" (headings: ${listed(headers)})`,
  badMap: (part: string, known: readonly string[]) =>
    `--map “${part}” cannot be followed: write HEADING=FIELD, where FIELD is one of ${known.join(', ')}, with a language where it is text, as title.hi`,
  mapUnknownHeader: (header: string, headers: readonly string[]) =>
    `--map names the heading “${header}”, which the sheet does not have: it has ${listed(headers)}`,
  mapUnknownField: (field: string, known: readonly string[]) =>
    `--map names the field “${field}”: the fields are ${known.join(', ')}`,

  claimsStory: (id: string) =>
    `the story “${id}” rests on claims, which a sheet does not have: import into a story with “rigour: sources”, or name another with --story`,
  brokenRecords: (file: string) =>
    `${file} cannot be read, and nothing is written beside it: samayrekha check says where it is wrong`,
  // --- how the sheet was read
  otherSheets: (taken: string, others: readonly string[]) =>
    `the sheet “${taken}” was read; ${listed(others)} not: choose another with --sheet`,
  decoded: (encoding: string) =>
    `the file is in ${encoding} and was read as that: look whether the letters are right, and save it as UTF-8 next time`,
  formulas: (count: number) =>
    count === 1
      ? 'a cell holds a formula: its last result was taken'
      : `${count} cells hold formulas: their last results were taken`,
  formulaEmpty: () =>
    'this cell holds a formula without a result: open the sheet, let it compute, and save it, or write the value',
  formulaError: (text: string) =>
    `“${text}” is what a formula leaves that cannot be computed, and was not read: mend the formula, or write the value`,
  odsFirstDay: (day: string) =>
    `${day} was read as a day; if the cell shows a month or a year alone, write it as text, as ${day.slice(0, 7)}`,
  hiddenColumns: (names: readonly string[]) =>
    `${several(names.length, 'column is', 'columns are')} hidden in the sheet and read like the others: ${listed(names)}`,
  hiddenRows: (rows: readonly number[]) =>
    `${several(rows.length, 'row is', 'rows are')} hidden in the sheet and read like the others: ${runs(rows)}; delete what is not to be told`,
  merged: (range: string) => `the cells ${range} are merged: what they hold was read for each of their rows`,
  mergedAcross: (range: string, column: string) =>
    `the cells ${range} are merged: what they hold was read for column ${column} alone; unmerge them, and write into each column what belongs there`,
  unknownColumn: (filled: number) =>
    `nobody knows what this column is (${several(filled, 'cell is', 'cells are')} filled): it was not read; --map can name its field`,
  ignoredColumn: (filled: number) =>
    `this version has no place for this column (${several(filled, 'cell is', 'cells are')} filled): it was not read`,
  orderSettled: (order: 'dmy' | 'mdy', row: number, example: string) =>
    `dates such as 04/12 are read as ${order === 'dmy' ? 'day/month' : 'month/day'} here, because row ${row} has “${example}”`,
  orderContradicts: (row: number, first: string, other: number, second: string) =>
    `day and month change places in this column: row ${row} has “${first}”, row ${other} has “${second}”`,
  serials: (count: number) =>
    `${several(count, 'date is', 'dates are')} stored as a number of days and counted from 1900: if they come from an old Mac, look at them`,

  exportLacks: (isWhole: boolean) =>
    `an export is a table of events. What it does not have stays in the records alone: the story’s headline, subject, deck, note, licence, period, tour, groups, filters and their headings, the looks of its lanes; offices, groups, countries and spellings of people, spellings of forums; of events “after”, “country”, claims and notes for editors; of sources their ids, “origin”, “weak”, “preview” and what the link check found${isWhole ? '' : '. This one is of the events on a page, or of an older program: of each event it has one source a language, and no quote'}`,

  // --- rows that are not written
  noTitle: () => 'the row has no title: write one',
  noTitleIn: (language: string) => `the title is missing in ${languageName(language)}: write it`,
  titleTooLong: (length: number, most: number) =>
    `the title has ${length} characters and ${most} is the most, for it is a label on a chart: shorten it`,
  noDate: () => 'the row has no date: write one, as finely as it is known (2025-12-04, 2025-12 or 2025)',
  dateAmbiguous: (text: string, choices: readonly string[]) =>
    `“${text}” can be read in two ways: write ${either(choices)}, or say for the whole sheet --dates dmy or --dates mdy`,
  dateNotADate: (text: string) =>
    `“${text}” is not a date that can be read: write it as 2025-12-04, 2025-12, 2025 or 4 December 2025`,
  dateImpossible: (text: string) =>
    `“${text}” is not a day of the calendar or no time of the clock: correct it`,
  dateTwoDigitYear: (text: string, choices: readonly string[]) =>
    `the year of “${text}” has two digits: write four${choices.length > 0 ? `, as ${either(choices)}` : ''}`,
  dateNoYear: (text: string) => `“${text}” has no year: write it with one`,
  dateBeforeOurEra: (text: string) => `“${text}” is before the year 1: records have years from 0001 to 9999`,
  dateDoubleYear: (text: string, choices: readonly string[]) =>
    `“${text}” may be two years or a financial year: write ${either(choices)}`,
  dateBackwards: (text: string) => `“${text}” ends before it begins: correct one of the two`,
  dateWhichNight: (text: string) =>
    `“${text}” may be of one night or the next: write the time on the 24-hour clock`,
  noSource: () =>
    'the row has no source, and without one nothing is published: add the https address of a report, or name one for all such rows with --source',
  doubleId: (id: string, row: number) => `the id “${id}” stands in row ${row} as well: give each row its own`,
  badId: (id: string) =>
    `“${id}” cannot be an id: write small letters a–z, digits and hyphens, 64 at most, as “moon-landing-2023”`,
  repeatedRow: (row: number) => `the row says the same as row ${row}: delete one of them`,
  heldByWhen: (text: string, status: string) =>
    `“${text}” says only by when, but the row says “${status}”: what took place did so after some day, so write both, as [2025-12-01..2025-12-31]`,
  heldToCome: (text: string, status: string) =>
    `the row says “${status}” of “${text}”, which is still to come: write announced or scheduled, or correct the date`,
  sameEvent: (row: number) =>
    `row ${row} has the same title on the same date, and readers could not tell the two apart: say in one title what sets it apart, or delete one row`,
  eraDate: (date: string) =>
    `“${date}” does not say when the era begins: write when it begins and when it ends`,
  eraDeleted: (id: string) =>
    `the era “${id}” was deleted from the records by hand and stays so: delete the row, or take its lines out of import.yaml`,
  textOfEra: (text: string) =>
    `an era has a heading and two dates, and no text: if readers need this, tell it in “note” of story.yaml: “${text}”`,
  secondTitle: () => 'the sheet has a title row already: this one was not taken',
  deletedByHand: (id: string) =>
    `the event “${id}” was deleted from the records by hand and stays so: delete the row, or take its lines out of import.yaml`,

  // --- rows that are written, with something to look at
  httpAddress: (url: string) =>
    `“${url}” is no https address and was left out: try it with https:// in a browser, and write that`,
  badAddress: (url: string) =>
    `“${url}” is no address that readers may be sent to and was left out: copy it anew`,
  htmlTaken: () => 'the text has HTML or Markdown in it: the words were taken, and its links as sources',
  summaryCut: (rest: string) =>
    `the text is longer than a summary may be; its first sentences were taken, and this is left: “${rest}”`,
  summaryTooLong: (text: string, most: number) =>
    `the first sentence has more than the ${most} characters of a summary, so that none was written: “${text}”`,
  summaryOneLanguage: (languages: readonly string[], text: string) =>
    `the summary is missing in ${named(languages)} and was left out until it is there: “${text}”`,
  nameOneLanguage: (what: NameKind, names: readonly string[], languages: readonly string[]) =>
    `${NAME_KINDS[what](names.length)} ${listed(names)} ${names.length === 1 ? 'is' : 'are'} not written in ${named(languages)}: the spelling of the sheet was taken for now; correct it in the records, or add a column`,
  strayLanguage: (language: string, text: string) =>
    `this text is in ${languageName(language)}, which is no language of the story, and was left out: “${text}”`,
  strayTexts: (language: string, count: number) =>
    `${several(count, 'text', 'texts')} in ${languageName(language)}, which is no language of the story, ${count === 1 ? 'was' : 'were'} left out`,
  timeWithoutZone: () =>
    'the time of day has no zone, so that the day alone was written: say the zone of all of them with --zone +05:30',
  timeNotRead: (text: string) =>
    `“${text}” is no time of day that can be read: write it on the 24-hour clock, as 18:04; the day alone was written`,
  timeNotTaken: (date: string) => `the time of day does not go with “${date}”: the date alone was written`,
  zoneIst: () => '“IST” was read as Indian time, +05:30',
  displayDate: (text: string) =>
    `“${text}” is to be shown as the date and says something else than the columns of year, month and day: the columns were taken; correct them if it is right`,
  mediaLink: (url: string) =>
    `“${url}” stays a link and is shown nowhere: if it is a picture, import again with --download-media; records have pictures as files of their own, with what they show, credit and licence`,
  mediaOfHead: (url: string) =>
    `“${url}” stands beside the title: a story has no picture of its own, so give it to an event`,
  mediaNoAddress: (text: string) =>
    `“${text}” is no https address of a picture, and was left out: write the address of the picture itself`,
  mediaUnreachable: (url: string, why: string) =>
    `“${url}” stays a link: it could not be opened (${why}); look at it in a browser, and import again`,
  mediaNoPicture: (url: string, type: string) =>
    `“${url}” stays a link: it is no picture but “${type}”; for a film write the address of a still into “Media Thumbnail”`,
  mediaTooBig: (url: string, most: number) =>
    `“${url}” stays a link: it has more than ${most} MB; find a smaller one`,
  mediaTooMuch: (url: string, most: number) =>
    `“${url}” stays a link: the pictures of this sheet have more than ${most} MB together; import again for the rest`,
  mediaUnusable: (url: string, said: IssueSaid) => `“${url}” stays a link: ${wordSaid(said, issueWordsEn)}`,
  pictureAsks: (file: string, parts: readonly PicturePart[], languages: readonly string[]) =>
    `pictures/${file} is there, and is not shown before it says ${parts.map((part) => PICTURE_PARTS[part]).join(', ')}: write ${parts.map((part) => pictureColumns(part, languages)).join(', ')} beside it and import again, or write “picture:” of the event by hand`,
  altFromCaption: (file: string) =>
    `pictures/${file}: its caption was taken for what it shows, which is read to those who do not see it: look whether it says so; a column “Media Alt” says it better`,
  videoStill: (url: string) => `the film “${url}” is shown by its still, which leads to it`,
  mediaNote: (what: MediaPart, text: string) => `${MEDIA_PARTS[what]} of the picture, kept here: “${text}”`,
  unevenLines: (lines: number, sources: number) =>
    `this cell has ${several(lines, 'line', 'lines')} for ${several(sources, 'source', 'sources')}, and nobody knows which is of which: it was left out; write one a line, and “–” where there is nothing`,
  noAddress: (name: string) =>
    `a source (“${name}”) has no address to which readers may be sent, and was left out: write the https address of the report`,
  seriesWithoutNumber: (series: string) =>
    `the row names the series “${series}” and no number in it, and stands in none: write the number into “session”`,
  numberOfNothing: (number: string) =>
    `the number “${number}” is of no forum and of no series, and was left out: name one in “forum” or “series”`,
  resultTooSoon: (result: string) =>
    `“${result}” says what came of an event that was not held, and was left out: correct “status”, or delete it`,
  badHistory: (text: string, known: readonly string[]) =>
    `“${text}” is no history of an event, and was left out: write a line for each report, as “2025-03-01 postponed 2025-06”: the day of the report, one of ${known.join(', ')}, and the date as then known`,
  badRelated: (text: string) =>
    `not all of “${text}” can be followed: write ids of events, “story/event” for one of another story, “story/” for a whole one`,
  relatedGone: (id: string) =>
    `“${id}” is to be read beside this event, but is not in the records, and was left out: bring it in first, then import again`,
  remarkOneLanguage: (text: string) =>
    `this remark is not there in every language of the story, and was left out: “${text}”`,
  badSourceDate: (text: string) =>
    `“${text}” is not a date that can be read, and the report was left without one: write it as 2025-12-04`,
  sourceDateNoDay: (text: string) =>
    `“${text}” is no single day, and the report was left without one: write the day on which it appeared, as 2025-12-04`,
  badStatus: (text: string, known: readonly string[]) =>
    `“${text}” is no status: the words are ${known.join(', ')}; none was written`,
  badNumber: (text: string) => `“${text}” is no number of this field, and was left out`,
  badCountry: (text: string) =>
    `“${text}” is no country code of two capital letters, as IN, and was left out`,
  noHeadline: (headline: string) =>
    `the sheet says no headline of the story: “${headline}” was taken; write a better one in story.yaml`,
  languages: (languages: readonly string[]) =>
    `the story is in ${named(languages)}, as the sheet is; --languages says otherwise`,

  // --- when a sheet is imported again
  keptByHand: (file: string, line: number, field: string, row: number) =>
    `${file}:${line}: “${field}” was changed by hand and stays; row ${row} of the sheet says otherwise`,
  rowGone: (id: string, file: string, line: number) =>
    `${file}:${line}: the row of “${id}” is no longer in the sheet; the event stays: delete it if it is to go`,

  eraGone: (id: string, file: string, line: number) =>
    `${file}:${line}: the row of “${id}” is no longer in the sheet; the era stays: delete it if it is to go`,

  // --- the report
  readAs: (columns: number, shape: 'timelinejs' | 'plain' | 'export') =>
    `${several(columns, 'column', 'columns')}, read as ${
      { timelinejs: 'a sheet of TimelineJS', plain: 'a plain sheet', export: 'an export of this program' }[
        shape
      ]
    }:`,
  guessedFrom: (how: 'heading' | 'values' | 'map') =>
    ({ heading: 'by its heading', values: 'guessed from what stands in it', map: 'by --map' })[how],
  notRead: () => 'not read',
  counts: (rows: number, written: number, listed: number) =>
    `${several(rows, 'row', 'rows')} read: ${written} written, ${listed} on the list`,
  changes: (added: number, changed: number, same: number) =>
    `${added} new, ${changed} changed, ${same} as before`,
  todoIn: (path: string) => `the list of what is left to do is in ${path}`,
  nothingWritten: () => 'nothing was written (--dry-run)',
  noneFits: () =>
    'Nothing was written: no row has all that the story needs. Correct the sheet, or say more: --languages, --map "HEADING=FIELD", --source.',
  nextStep: () => 'now: samayrekha check, then samayrekha dev',
  ask: () => 'Write the records like this? [y/N]',
  stopped: () => 'Nothing was written. --map "HEADING=FIELD" corrects a guess; --yes writes without asking.',
  todoTitle: (story: string) => `To do after importing “${story}”`,
  todoIntro: (sheet: string) =>
    `Written by the import of ${sheet}, anew each time. Correct the sheet and import it again, or write in the records: what you write there stays.`,
  todoListed: () => 'Rows that are not in the records',
  todoLook: () => 'Please look at these',
  todoTold: () => 'How the sheet was read',
  todoNone: () => 'Nothing is left to do.',
  row: (row: number) => `row ${row}`,
  rows: (rows: readonly number[]) => `rows ${runs(rows)}`,
} as const

/** Whose name is spelled in one language only. */
export type NameKind = 'person' | 'lane' | 'place' | 'forum' | 'series' | 'result'
/** 2, 4–8, 11 */
export function runs(rows: readonly number[]): string {
  const found: [number, number][] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else found.push([row, row])
  }
  return found
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}

const NAME_KINDS: Readonly<Record<NameKind, (count: number) => string>> = {
  person: (count) => (count === 1 ? 'the name' : 'the names'),
  lane: (count) => (count === 1 ? 'the lane' : 'the lanes'),
  place: (count) => (count === 1 ? 'the place' : 'the places'),
  forum: (count) => (count === 1 ? 'the forum' : 'the forums'),
  series: () => 'the series',
  result: (count) => (count === 1 ? 'the result' : 'the results'),
}

/** What TimelineJS says of a picture. */
export type MediaPart = 'mediaCredit' | 'mediaCaption'
const MEDIA_PARTS: Readonly<Record<MediaPart, string>> = {
  mediaCredit: 'the credit',
  mediaCaption: 'the caption',
}

/** Without which no picture is shown. */
export type PicturePart = 'alt' | 'credit' | 'licence'
const PICTURE_PARTS: Readonly<Record<PicturePart, string>> = {
  alt: 'what it shows',
  credit: 'whose it is',
  licence: 'what allows it to be shown',
}

/** Headings of the columns that say it. */
export const pictureColumns = (part: PicturePart, languages: readonly string[]): string =>
  ({
    alt: languages.map((tag) => `“Media Alt ${tag}”`).join(', '),
    credit: '“Media Credit”',
    licence: '“Media Licence” (CC BY-SA 4.0, say)',
  })[part]

/** The sentences of one language: the same names, the same parts. */
export type SheetWords = WordsLike<typeof sheetWordsEn>
