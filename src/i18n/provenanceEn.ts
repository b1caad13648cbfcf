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
  alsoSaid: 'Said less exactly or earlier',
  sourcesDiffer: 'Sources differ',
  shownHere: 'shown here',
  notShown: 'another version',
  becauseOf: 'Why: {reason}',
  inferred: 'taken to say so; its words are not at hand',
  fromAgency: 'from {agency}',
  noWords: 'no passage noted',
  setAside: { one: '{count} claim set aside', other: '{count} claims set aside' },
  independentAll: 'Independent: {count}. Copies of one agency count once.',

  // Addresses
  linksNeverChecked: 'Whether the addresses still answer has not been checked by machine yet.',
  linksChecked: {
    one: '{count} of {sources} addresses checked by machine, last on {date}: {dead} no longer found, {altered} without words quoted from them.',
    other:
      '{count} of {sources} addresses checked by machine, last on {date}: {dead} no longer found, {altered} without words quoted from them.',
  },
  copiesArchived: { one: '{count} archived copy is offered.', other: '{count} archived copies are offered.' },

  // As known on a day
  asOfLabel: 'Day whose reports are shown',
  asOfNow: 'As reports of {date} had it',
  asOfKnown: { one: '{known} of {count} event was known', other: '{known} of {count} events were known' },
  asOfToday: 'As known today',
  asOfBack: 'Back to today',
  asOfPrevious: 'To the report before',
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
  termsHeading: 'Who held which office',
  termFrom: 'from {date}',
  termTo: 'to {date}',
  termNow: 'still in office',
  termOpen: 'start not on record',
  termsFailed: 'The terms of office could not be loaded. Check the connection and try again.',
  retry: 'Try again',

  // Coverage
  coverageHeading: 'Reports in these records, by month and language of the publisher',
  coverageNone: 'No report in these records: {months}.',
  coverageMeaning: 'An empty month means that nobody’s report is on record here, not that nothing happened.',
  coverageTable: 'Reports per month',
  coverageMonth: 'Month',
  coverageTotal: 'All',
} as const

export type ProvenanceMessages = LateMessages<typeof provenanceEn>
