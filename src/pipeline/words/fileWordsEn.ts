/** What is said of a file and of its lines: whether it is read, what YAML makes of it, which characters it has. */

/** What an escape of YAML stands for. */
export type EscapeMeaning = keyof typeof ESCAPES
const ESCAPES = {
  unseen: 'a character that nobody can see',
  pageBreak: 'a page break',
  lineBreak: 'a line break',
  paragraphBreak: 'a paragraph break',
  tab: 'a tab',
  noBreakSpace: 'a no-break space',
  space: 'a space',
  spaceOrUnseen: 'a space or a character that nobody can see',
} as const

const SPACES: Readonly<Record<string, string>> = {
  '00A0': 'a no-break space',
  '2007': 'a figure space',
  '2009': 'a thin space',
  '200A': 'a hair space',
  '202F': 'a narrow no-break space',
  '3000': 'a wide space',
}

const HIDDEN: Readonly<Record<string, string>> = {
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a change of direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'isolate',
  '2069': 'end of an isolate',
  FEFF: 'byte order mark',
}

/** @param before the words of the line before that place; none at its start */
const where = (before: string): string => (before === '' ? 'at the start of the line' : `after “${before}”`)

const printMark = (mark: string): string =>
  `the file takes ${mark}, a quotation mark of print, for a letter: write " before the text and behind it`

export const fileWordsEn = {
  // --- whole files
  misnamedFile: (label: string, meant: string) =>
    `nobody reads a file of this name: rename it to ${label}/${meant}, or take it out of ${label}/`,
  unreadFile: (label: string) =>
    `nobody reads this file: records stand in files whose names end in .yaml; take it out of ${label}/`,
  unreadSheet: (path: string, story: string) =>
    `nobody reads a sheet that lies here: bring it in with “samayrekha import ${path} --story ${story}”, and keep it elsewhere`,
  utf16: () => 'this file is saved as UTF-16: save it as UTF-8 (in the editor’s “Save as”, under “Encoding”)',
  oldEncoding: () =>
    'this file is saved in an old encoding in which its letters are lost: save it as UTF-8 (in the editor’s “Save as”, under “Encoding”)',
  fileMissing: () => 'this file is missing',
  noRecordHere: () => 'no record belongs here: events go into stories/(story)/(year).yaml',
  draftHere: () =>
    'this is a file of drafts, and no draft is published: move it out of the records, and go through it with `samayrekha accept`',
  fileNoList: () => 'this file should be a list: start each record with “- id:”',
  claimsWithoutEvent: () => 'claims stand under the id of their event: write “event-id:” first',
  claimsNoList: (event: string) => `the claims of “${event}” should be a list: start each with “- ”`,
  releaseUnreadable: () =>
    'the facts of the last release cannot be read: bring the file back from the history',
  tangled: () => 'the references (“&name”, “*name”) of this file repeat it without end: write the values out',

  // --- lines that cannot be read
  secondDocument: () => '“---” or “...” ends the file, and nothing below it would be read: delete the line',
  fieldTwice: () => 'the same field is written twice in one record: keep one of the two lines',
  tabAsIndent: () => 'this line is indented with a tab: use two spaces for each level',
  badIndent: () => 'this line does not stand under the others: give it the same number of spaces',
  colonInText: () => 'a colon inside the text confuses the file: put the whole text in quotation marks',
  noSpaceAfterColon: (field: string, line: string) =>
    `a space is missing behind “${field}:”: write “${line}”`,
  noSpaceAfterDash: (line: string) => `a space is missing behind “-”: write “${line}”`,
  dashMissing: (line: string) => `“- ” is missing before this entry of the list: write “${line}”`,
  noColon: (field: string, line: string) => `a colon is missing behind “${field}”: write “${line}”`,
  quotationOpen: (line: string) => `a quotation mark has no pair: write “${line}”`,
  bracketMissing: (mark: string, line: string) => `“${mark}” is missing: write “${line}”`,
  roundBrackets: (line: string) =>
    `fields stand between “{” and “}”, not between “(” and “)”: write “${line}”`,
  wrongIndent: (have: number, want: number, line: string) =>
    `this line does not stand under the others: put ${want === 0 ? 'no space' : `${want} ${want === 1 ? 'space' : 'spaces'}`} before “${line}”, not ${have}`,
  lineBroken: () => 'this line goes on with the text above it: put it behind that text, on the same line',
  notClosed: () =>
    'something is not closed or a space is missing here: look for a quotation mark without its pair',
  oddStart: () =>
    'the text starts with a character that has a meaning of its own: put the text in quotation marks',
  severalLines: () =>
    'a text runs over several lines before a colon: look for a missing quotation mark or colon',
  doesNotFit: () =>
    'this line does not fit here: look for a missing “- ”, colon or quotation mark in or above it',
  listInBrackets: () =>
    'a list with “- ” cannot stand between brackets: write its entries with commas, or without the brackets on lines of their own',
  cannotBeRead: (code: string) =>
    `this line cannot be read (${code}): compare it with the records above and below it`,
  behindQuotation: () => 'the text goes on behind its quotation mark: put the whole of it in quotation marks',
  behindFold: (fold: string) => `the text begins behind “${fold}”: begin it on the next line`,
  hashInBrackets: () =>
    'what stands behind “#” between brackets is not kept, nor is the closing bracket: put the text in quotation marks',

  // --- text that would be lost
  anchor: (written: string) =>
    `“${written}” is not kept, for it names what follows (an anchor): put the whole text in quotation marks, or delete it`,
  alias: (written: string) =>
    `“${written}” is not kept, for it stands for what is named “&${written.slice(1)}” elsewhere: put the whole text in quotation marks, or write the value out`,
  tag: (written: string) =>
    `“${written}” is not kept, for it tells a program how to read what follows (a tag): put the whole text in quotation marks, or delete it`,
  directive: (written: string) => `“${written}” tells a program how to read the file: delete the line`,
  blankLine: () => 'a blank line inside a text is not kept, for a text is one paragraph: delete the line',
  escapedLineEnd: () => 'a backslash at the end of a line joins it to the next: delete the backslash',
  escapeOfNothing: (written: string) =>
    `“${written}” stands for no character: write “\\${written}” if you mean the backslash, or delete it`,
  escape: (written: string, meaning: EscapeMeaning) =>
    `“${written}” is not kept, for between these marks it stands for ${ESCAPES[meaning]}: write “\\${written}” if you mean the backslash, or a space`,
  yearRewritten: (written: string, value: number) =>
    `“${written}” is read as the number ${value}: write a year in quotation marks, "${written}"`,
  numberRewritten: (written: string, value: number) =>
    `“${written}” is read as the number ${value}: write ${value}, or put a text in quotation marks`,
  comment: (written: string) =>
    `“${written}” is not kept, for “#” after a space begins a comment: put the whole text in quotation marks, or the comment on a line of its own`,

  // --- characters
  oddSpace: (code: string, before: string) =>
    `${SPACES[code] ?? 'a space of another width'} (U+${code}) stands ${where(before)}: write an ordinary space`,
  letterLost: (before: string) =>
    `a letter was lost (“\ufffd”) ${where(before)} when the text was saved in another encoding: type it anew`,
  /** @param lines on which it stands, the first of them here */
  oddSpaces: (code: string, lines: number) =>
    `${SPACES[code] ?? 'a space of another width'} (U+${code}) stands on ${lines} lines, as a word processor writes them: replace all of them with ordinary spaces (find and replace)`,
  tabsInLines: (lines: number) =>
    `tabs stand on ${lines} lines, as a word processor or a table writes them: replace all of them with two spaces each (find and replace)`,
  tabInLine: (before: string) => `a tab stands ${where(before)}: write spaces instead`,
  hiddenCharacter: (code: string, before: string) =>
    `a character that nobody can see, U+${code}${HIDDEN[code] ? ` (${HIDDEN[code]})` : ''}, stands ${where(before)}: delete it`,
  dashAsHyphen: (dash: string) => `“${dash}” is no hyphen: start the entry with “- ”`,
  printMark,
  printMarkAround: (mark: string) => `${printMark(mark)}; if readers shall see ${mark}, put " around it`,
  notNormalized: (word: string, standard: string) =>
    `“${word}” looks right but is not in standard form (Unicode NFC): paste “${standard}” over it`,
  markdownInText: (written: string, plain: string) =>
    `“${written}” would be shown with its signs, for texts are plain: write “${plain}”`,
  htmlInText: (written: string) => `“${written}” is HTML, which readers would see as it is: write plain text`,
}
