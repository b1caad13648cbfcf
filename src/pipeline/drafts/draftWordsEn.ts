import type { WordsLike } from '../words/said.ts'
import { reasonWordsEn } from './reasonWordsEn.ts'

/** What `samayrekha draft`, `match` and `accept` say, in English; each sentence names what to do. */
export const draftWordsEn = {
  ...reasonWordsEn,
  // --- kinds of lines that are left out
  byline: () => 'names of writers and stamps',
  embed: () => 'posts of networks',
  related: () => 'links to other stories',
  recent: () => 'lists of other stories',
  furniture: () => 'captions, buttons and signatures',
  // --- the article
  noFile: (path: string) =>
    `There is no file ${path}: give the path of an article, as plain text or a saved page.`,
  empty: () => 'The file is empty: save the text of the article in it.',
  tooLong: (kilobytes: number) =>
    `The file has ${kilobytes} kB, more than any article (400 kB): save the text of one article alone.`,
  noText: () =>
    'This is no text in UTF-8 or UTF-16: save it as UTF-8 (in the editor’s “Save as”, under “Encoding”).',
  tooShort: () => 'There are too few words here for an article: save its whole text, with its first line.',
  isUrdu: () => 'This is in Arabic letters, Urdu perhaps: only Hindi and English are read.',
  otherScript: () => 'Most of this is in letters that are not read here: only Hindi and English are.',
  noSentences: () =>
    'There are letters here and no sentences: save the text of the article as its page shows it.',
  wasUtf16: () => 'The file is UTF-16; it was read.',
  wasPage: (paragraphs: number, tag: string) =>
    `This is HTML: ${paragraphs} paragraphs of its <${tag}> were read, without menus, scripts and side columns.`,
  pageDay: (day: string) => `The page itself says that it was published on ${day}.`,
  countedFrom: (day: string, reason: string) => `“Today” is ${day}. ${reason}`,
  noDay: () =>
    'No day of publication is known, so “yesterday” and “Friday” date nothing: give it with --published 2025-11-10. A day on which a page was saved is never taken for it.',
  dayDiffers: (given: string, stamp: string) =>
    `The page has ${stamp} on it, and ${given} was given: ${given} is used.`,
  cut: (kind: string, lines: number) => `Left out: ${kind}, ${lines === 1 ? 'one line' : `${lines} lines`}.`,
  nothingFound: () => 'No event was found: no sentence has a day and something that took place.',
  found: (events: number, published: string) => `${events} events, from an article of ${published}`,
  unknownDay: () => 'an unknown day',
  // --- a draft
  dateOf: (date: string, reason: string) => `date   ${date} — ${reason}`,
  dateOpen: (candidates: string, reason: string) =>
    `date   not settled${candidates === '' ? '' : `, perhaps ${candidates}`} — ${reason}`,
  dateNone: () => 'date   not told: write it when you accept',
  dateBeside: () => '(of a sentence beside it)',
  peopleOf: (list: string) => `people ${list}`,
  forumOf: (forum: string) => `forum  ${forum}`,
  placeOf: (place: string) => `place  ${place}`,
  statusOf: (status: string) => `status ${status}`,
  quoteOf: (words: string) => `words  “${words}”`,
  matchOf: (score: string, event: string, why: string) => `may be ${score}: ${event} (${why})`,
  noMatch: () => 'may be none of the records’ events',
  written: (path: string) => `Written: ${path}. Go through it with: samayrekha accept ${path}`,
  // --- files of drafts
  noDrafts: (path: string) => `There is no file ${path}: begin with samayrekha draft ARTICLE.txt.`,
  notDrafts: (path: string, why: string) =>
    `${path} is no file of drafts (${why}): make it anew with samayrekha draft ARTICLE.txt.`,
  // --- accept
  noStory: () => 'There is no story here yet: begin one with `samayrekha new my-story`.',
  whichStory: (ids: string) => `Which story (${ids})? `,
  oneOf: (ids: string) => `Write one of ${ids}.`,
  choice: (number: number, all: number) =>
    `Draft ${number} of ${all}: [a] a new event, [e] edit it first, [m] it is an event of the records, [s] skip, [q] stop? `,
  whichEvent: (ids: string) =>
    `Which event? Its id${ids === '' ? '' : `, or a number of the list: ${ids}`}: `,
  noEvent: (id: string) => `No event of the records has the id “${id}”: copy it from the records.`,
  field: (name: string, value: string) => `${name}${value === '' ? '' : ` [${value}]`}: `,
  needed: (field: string) => `“${field}” is needed.`,
  noUrl: () => 'That is no address that a reader can open: it begins with https://.',
  accepted: (id: string, file: string) => `“${id}” is written, at the end of ${file}.`,
  added: (event: string, claims: number) =>
    `The source and ${claims} claims are added to “${event}”; what stood there is as it was.`,
  alreadyCited: (event: string) => `“${event}” cites this source already: nothing was written.`,
  skipped: (id: string) => `“${id}” was left out.`,
  cannot: (id: string, why: string) => `“${id}” is not written: ${why}`,
  needsDate: () => 'its date is not settled; give it with [e].',
  needsForum: (ids: string) => `this story needs a forum, one of ${ids}; give it with [e].`,
  needsUrl: () => 'a reader must be able to open the article: give its address with --url.',
  needsPublisher: () => 'say who published the article, with --publisher.',
  unreadable: (file: string) => `${file} has not the shape that records have: run samayrekha check first.`,
  noId: (id: string) => `No draft of this file has the id “${id}”.`,
  nextStep: () => 'Next: samayrekha check says what is still missing.',
}

export type DraftWords = WordsLike<typeof draftWordsEn>
