import { inLanguage, type LocalizedText } from '../../domain/text.ts'
import { createLanguageWords } from './languageWords.ts'

/** What is said of records that can be read: ids, names, texts, people, sources, lanes, the walk. */

const { nameOf } = createLanguageWords('en', 'and')

/** A kind of record that another names by its id. */
export type RecordKind = 'person' | 'office' | 'forum' | 'source' | 'event'

/** Things that readers know by their names alone. */
export type NamedKind = keyof typeof NAMED
const NAMED = {
  people: ['people', 'add an initial, a father’s name or the office to one of the two'],
  offices: ['offices', 'add the country or the ministry to one of the two'],
  forums: ['forums', 'add a word that sets one of the two apart'],
  lanes: ['lanes', 'add a word that sets one of the two apart'],
  stories: ['stories', 'add a word that sets one of the two apart'],
  events: [
    'events of one date',
    'say in one of the two titles what sets it apart, or delete the event that is there twice',
  ],
} as const

/** Why readers cannot be sent to an address. */
const ADDRESSES = {
  characters:
    'contains a space, a backslash or a character that nobody can see: copy it again from the browser',
  notHttps: 'does not start with https://: give the secure address of the page',
  malformed: 'is not an address that a browser can open: copy it again from the browser',
  credentials:
    'has a user name or password before the site (“@”): delete everything between https:// and the site',
  port: 'names a port (“:” and a number after the site): delete it',
  host: 'does not name a public site: give the address that readers can open',
  lookAlike:
    'uses letters that imitate another site’s name: type the site’s name yourself in a browser and copy that address',
} as const
export type AddressProblem = keyof typeof ADDRESSES

const meant = (near: string | null): string => (near === null ? '' : `; did you mean “${near}”?`)
const nameScript = (script: string): string =>
  new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script

export const recordWordsEn = {
  // --- ids
  /** @param file in which such records stand; null where they are only copied from */
  unknownId: (kind: RecordKind, id: string, near: string | null, file: string | null) =>
    `no ${kind} has the id “${id}”: ${near === null ? `${file === null ? '' : `add it to ${file} or `}correct the id` : `did you mean “${near}”?`}`,
  unknownEventHere: (id: string, near: string | null) =>
    `no event of this story has the id “${id}”: ${near === null ? 'copy the id of an event of this story' : `did you mean “${near}”?`}`,
  idTwice: (id: string, place: string) =>
    `the id “${id}” is already used at ${place}: give one of the two another id`,
  unused: (kind: RecordKind, id: string) => `no event uses the ${kind} “${id}”: use it or delete the record`,
  folderName: (id: string, folder: string) =>
    `the story’s id “${id}” is not the name of its folder “${folder}”: make them the same`,
  noEvents: () => 'this story has no events: add a file of events beside story.yaml',

  // --- order
  afterItself: () => 'this event comes after itself: name the one before it, or delete “after:”',
  afterUnsureDay: (date: string) =>
    `of “${date}” nobody knows the day, so nothing comes after or before it: delete “after:”`,
  afterAnotherDay: (other: string, there: string, here: string) =>
    `“${other}” is of ${there}, this event of ${here}, so that the dates give the order: delete “after:”, or correct a date`,
  circle: (ids: readonly string[]) =>
    `these events go round in a circle (${ids.map((id) => `“${id}”`).join(' after ')}): delete one “after:”`,

  // --- names and texts
  sameName: (kind: NamedKind, name: string, other: string, place: string) =>
    `two ${NAMED[kind][0]} are called “${name}” (the other is “${other}”, ${place}), and readers cannot tell them apart: ${NAMED[kind][1]}`,
  unspoken: (id: string, tag: string, field: string, story: string) =>
    `“${id}” has no ${nameOf(tag)} ${field}, and the story “${story}” is told in it: add “${tag}:” under “${field}:”`,
  tooManyCharacters: (field: string, length: number, most: number) =>
    `the ${field} has ${length} characters, ${most} is the most: shorten it`,
  devanagariIn: (tag: string, field: string) => `the ${nameOf(tag)} ${field} has Devanagari letters`,
  noLetterOf: (script: string, tag: string, field: string) =>
    `the ${nameOf(tag)} ${field} has no ${nameScript(script)} letter`,
  notDrawn: (letters: readonly string[], more: number) =>
    `the pictures have no letter for ${letters.join(', ')}${more > 0 ? ` and ${more} more` : ''} and show a box instead: spell it in Devanagari or Latin, if the picture matters`,
  /** @param instead a language that can be drawn, null where there is none */
  noFont: (tag: string, instead: string | null) =>
    `there is no font for ${nameOf(tag)} here: pictures (PNG) of the ${nameOf(tag)} pages are drawn ${instead === null ? 'with the fonts of the machine that builds the site: look at them before you share them' : `in ${nameOf(instead)}`}`,
  notOurWords: (words: number, most: number) =>
    `${words} words in a row that are not ours, ${most} is the most: say it in your own words`,
  longHeadline: (words: number) => `this headline has ${words} words: give the headline alone`,

  // --- people and offices
  personTwice: (person: string) => `“${person}” is named twice in this event: delete one of the two`,
  /** @param terms first and last day of each time in that office, @param held offices of that day */
  officeNotHeld: (
    name: LocalizedText,
    office: string,
    date: string,
    terms: readonly (readonly [string, string])[],
    held: readonly string[],
  ) =>
    `${inLanguage(name, 'en')} did not hold “${office}” on ${date}` +
    `${terms.length > 0 ? ` (people.yaml gives ${terms.map(([from, to]) => `${from} to ${to}`).join(' and ')})` : ''}: ` +
    `${held.length > 0 ? `that day the office was “${held.join('” or “')}”` : 'people.yaml gives no office for that day'}; correct the office here or in people.yaml`,
  unknownGroup: (group: string, groups: readonly string[], near: string | null) =>
    `“${group}” is no group of people: write one of ${groups.join(', ')}${meant(near)}`,

  // --- lanes and sessions
  notNumbered: (forum: string) =>
    `“${forum}” does not number its sessions: delete “session”, or write “numbered: true” in forums.yaml`,
  sessionTwice: (session: number, place: string) =>
    `session ${session} of this forum is already at ${place}: correct one of the two numbers`,
  sessionBefore: (session: number, date: string, other: number, otherDate: string, place: string) =>
    `session ${session} (${date}) is dated before session ${other} (${otherDate}, ${place}): correct a number or a date`,
  laneTwice: (lane: string) => `the lane “${lane}” is there twice: give one of the two another id`,
  forumInTwoLanes: (forum: string, lane: string) =>
    `“${forum}” is already in the lane “${lane}”: delete it from one of the two`,
  forumInNoLane: (forum: string) => `“${forum}” is in no lane of story.yaml: add it to the forums of a lane`,

  // --- sources
  badAddress: (address: string, problem: AddressProblem) => `the address “${address}” ${ADDRESSES[problem]}`,
  mixedHost: (host: string) =>
    `the site “${host}” mixes letters of two scripts, as names do that imitate others: type the site’s name yourself in a browser and copy that address`,
  sameAddress: (place: string) => `the same address is already at ${place}: keep one record of it`,
  addressUnknown: () =>
    'the address is unknown: add “nearestCopy:” with the id of a source that readers can open',
  copyUnknown: (id: string) => `“${id}” has no address either: name a copy that readers can open`,
  citedTwice: (id: string) => `“${id}” is cited twice in this event: delete one of the two`,
  quoteWords: (part: string, words: number, most: number) =>
    `“${part}” has ${words} words, ${most} is the most: keep the words that find the place`,
  quoteCharacters: (part: string, length: number, most: number) =>
    `“${part}” has ${length} characters, ${most} is the most: shorten it`,
  quoteOverSentence: (part: string) =>
    `“${part}” runs over the end of a sentence (।): stay inside one sentence`,
  agencyInPublisher: (written: string, agency: string, isSaid: boolean, publisher: string) =>
    `“${written}” is a publisher and the agency whose copy it has, and would count as another publisher: ${isSaid ? 'its “agency:” says so already, name' : `write “agency: ${agency}” and name`} the publisher “${publisher}”`,

  // --- the walk
  walkOfOneStep: () => 'a walk has two steps or more: add one, or delete “tour:”',
  emptyCaption: () => 'the caption is empty: write what this step shows',
  noWindow: (window: string) =>
    `“${window}” is no window: write a first and a last month or day, as 2024-11/2025-01`,
  outsideWindow: (event: string, date: string, window: string) =>
    `“${event}” (${date}) is not in the window ${window}: widen the window or name another event`,
  filterHides: (event: string) =>
    `this filter leaves out “${event}”, the event of the step: choose one of its own values or delete the line`,
}
