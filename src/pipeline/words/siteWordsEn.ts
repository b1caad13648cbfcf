import { createLanguageWords } from './languageWords.ts'

/** What is said of the settings of a site and of a newsroom's own words. */

const { nameOf } = createLanguageWords('en', 'and')

/** What is wrong with the address of a site; those that are no address of a folder are told how one looks. */
export type SiteAddressFault = keyof typeof FAULTS
const FORM = 'the address of the folder in which the site will be, as https://timeline.example/'
const FAULTS = {
  noSite: `which names no site: write ${FORM}`,
  noScheme: `which does not begin with https://: write ${FORM}`,
  noAddress: `which is no address: write ${FORM}`,
  credentials: 'which has a user name or password: leave it out',
  query: 'which has a “?” or “#”: leave out what begins with it',
  page: `which is a page: write ${FORM}`,
} as const

export const siteWordsEn = {
  // --- site.yaml
  newerFormat: (format: number, known: number) =>
    `these records are of format ${format}, and this samayrekha reads up to ${known}: install a newer one (npm install samayrekha@latest)`,
  olderFormat: (format: number, known: number) =>
    `these records are of format ${format}, and this samayrekha reads ${known}: run \`samayrekha upgrade\`, which shows what changes`,
  unknownFront: (written: string, near: string | null, known: readonly string[]) =>
    `“front” is “${written}”, and there is no such story${near === null ? `: write ${known.map((each) => `“${each}”`).join(' or ')}` : `; did you mean “${near}”?`}`,
  noAnalytics: () =>
    'there is no field “analytics”: the pages count nobody and send nothing to anybody; delete the line, and count in the log of your host',
  /** @param where the setting that holds it, @param guess the address that was probably meant */
  badSiteAddress: (where: string, written: string, fault: SiteAddressFault, guess: string | null) =>
    `${where} is “${written}”, ${FAULTS[fault]}${guess === null ? '' : ` (${guess}?)`}`,

  // --- messages/<tag>.yaml
  wordsInEnglish: (tag: string, file: string) =>
    `buttons and headings of the ${nameOf(tag)} pages are in English: write them into ${file}`,
  wordsOfNoLanguage: (tag: string) => `“${tag}” is no tag of a language: name the file ta.yaml, say`,
  datesBuiltIn: (tag: string, section: string) =>
    `how ${nameOf(tag)} says dates is part of the program: delete “${section}”`,
  sectionFirst: (sections: readonly string[]) => `write a section first: ${sections.join(', ')}`,
  unknownSection: (name: string, near: string | null, known: readonly string[]) =>
    `there is no section “${name}”${nearOrKnown(near, known)}`,
  unknownMessage: (name: string, near: string | null, known: readonly string[]) =>
    `there is no message “${name}”${nearOrKnown(near, known)}`,
  sectionInEnglish: (section: string, count: number, all: number, names: readonly string[], more: number) =>
    `“${section}” is in English for ${count} of ${all} messages: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  messageNoText: (key: string) => `“${key}” should be a text: put it in quotation marks`,
  unknownPart: (key: string, part: string, near: string | null, known: readonly string[]) =>
    `“${key}” has no {${part}}${near === null ? `: ${known.length === 0 ? 'it takes none' : `it takes ${known.map((name) => `{${name}}`).join(', ')}`}` : `; did you mean “${near}”?`}`,
  missingPart: (key: string, part: string) =>
    `“${key}” lacks {${part}}: put it where it belongs in the sentence`,
  noOther: (key: string) => `“${key}” has no “other:”, which every language needs`,
  unknownPlural: (tag: string, form: string, known: readonly string[]) =>
    `${nameOf(tag)} has no plural “${form}”: write ${known.map((each) => `“${each}:”`).join(', ')}`,
}

const nearOrKnown = (near: string | null, known: readonly string[]): string =>
  near === null ? ` (known here: ${known.join(', ')})` : `; did you mean “${near}”?`
