import type { LateMessages } from './lateCatalogue.ts'

/**
 * English words of what a reader must ask for: claims, the past, offices and coverage. They arrive with those parts, so
 * that the page's own catalogue stays small. The model for `provenanceHi.ts`.
 */
export const provenanceEn = {
  // Claims
  independent: { one: '{count} independent source', other: '{count} independent sources' },
  unsupported: 'no source on record for this',
  factDate: 'When',
  factStatus: 'Status',
  factOutcome: 'Outcome',
  factSession: 'Session',
  factOffice: 'Office',
  outcomes: { one: '{count} fact', other: '{count} facts' },
  alsoSaid: 'Less specific or earlier',
  sourcesDiffer: 'Sources differ',
  shownHere: 'shown here',
  notShown: 'another version',
  becauseOf: 'Why: {reason}',
  inferred: 'inferred; exact wording unavailable',
  noWords: 'no quotation on record',
  setAside: { one: '{count} claim set aside', other: '{count} claims set aside' },
  independentAll: 'Independent: {count}. Copies of one agency count once.',
  figures: 'The figure beside a fact is the number of its independent sources.',

  // Addresses
  linksNeverChecked: 'Links have not been checked.',
  linksChecked:
    'Links checked by machine: {count} of {sources}, last on {date}. Page no longer found: {dead}; quoted words no longer found: {altered}.',
  copiesArchived: { one: '{count} archived copy is offered.', other: '{count} archived copies are offered.' },

  // As known on a day
  asOfLabel: 'Show what had been reported by',
  asOfNow: 'As reported by {date}',
  asOfKnown: { one: '{known} of {count} event known', other: '{known} of {count} events known' },
  asOfToday: 'As known today',
  asOfBack: 'Back to today',
  asOfPrevious: 'To the previous report',
  asOfNext: 'To the next report',
  asOfClose: 'Close',
  asOfTitles:
    'Dates, statuses and the sources on a card are those of that day; titles, summaries, remarks and links in the list are today’s.',
  sourcesLater: {
    one: '{count} more appeared later or shows no date.',
    other: '{count} more appeared later or show no date.',
  },
  asOfNotYet: 'Not yet known on that day: {title}',

  // People in office
  termsHeading: 'Office-holders',
  termFrom: 'from {date}',
  termTo: 'to {date}',
  termNow: 'in office as of {date}',
  termDue: 'term announced to {date}',
  termOpen: 'start not on record',
  termsFailed: 'The terms of office could not be loaded. Check the connection and try again.',
  retry: 'Try again',

  // Coverage
  coverageHeading: 'Reports on file, by month and language of the publisher',
  coverageNone: 'No report is on file for {months}.',
  coverageMeaning: 'That does not mean that nothing happened.',
  coverageTable: 'Reports per month',
  coverageMonth: 'Month',
  coverageTotal: 'All',
} as const

export type ProvenanceMessages = LateMessages<typeof provenanceEn>
