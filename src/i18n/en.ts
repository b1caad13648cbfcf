import './dateWordsEn.ts'

/**
 * English words, and the model for the other catalogues: `Messages` takes its keys and `{names}` from here.
 * To add a message, write it here; the type checker then asks for it in Hindi. Strings are plain text, never HTML.
 */
export const en = {
  locale: 'en',

  // The page
  siteName: 'Samayrekha',
  skipToEvents: 'Skip to the events',
  eventsHeading: 'Events',
  scopeLine: { one: '{count} event, {range}', other: '{count} events, {range}' },
  tour: 'Walk through the story',
  tourStart: 'Walk through the story in {count} steps',

  // Views
  viewLabel: 'View',
  'view.scale': 'Chart',
  'view.order': 'List',

  options: 'Options',

  // Filters
  filtersHeading: 'Filters',
  filtersOpen: 'Filters',
  filtersShow: { one: 'Show {count} event', other: 'Show {count} events' },
  'facet.person': 'People',
  'facet.office': 'Offices',
  'facet.forum': 'Topics',
  'facet.status': 'Status',
  'personGroup.defence': 'Defence ministers',
  'personGroup.foreign': 'Foreign ministers',
  'personGroup.heads': 'Prime ministers and presidents',
  'personGroup.officials': 'Officials',
  filterRemove: 'Remove filter: {name}',
  clearAll: 'Clear filters',

  // Search
  searchLabel: 'Search the events',
  searchPlaceholder: 'Name, topic, place or word',
  searching: 'Searching …',

  // What is shown
  shownAll: { one: '{count} event', other: 'All {count} events' },
  shownOnPaper: {
    one: '{shown} of {count} event shown here. The full list: {address}',
    other: '{shown} of {count} events shown here. The full list: {address}',
  },
  shownSome: { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  noResultsWords: 'Not found: {words}.',

  // As known on a day
  'asOf.open': 'What was known …',
  changesHeading: 'What changed',
  changesFeed: 'Corrections (feed)',

  // Event
  'status.held': 'Held',
  'status.scheduled': 'Date set',
  'status.announced': 'Announced',
  'status.postponed': 'Postponed',
  'status.cancelled': 'Cancelled',
  'status.context': 'Background',
  noReport: 'no report that it took place',
  disputed: 'Sources differ',
  card: 'Event',
  cards: 'Details of the event',
  cardClose: 'Close',
  cardUnknown: 'This link leads to an event that is not in the timeline. Here is the whole timeline.',

  // Sources
  sources: 'Sources',
  sourceCount: { one: '{count} source', other: '{count} sources' },
  moreSources: { one: '{count} more source', other: '{count} more sources' },
  opensInNewTab: ' (opens in a new tab)',

  // Chart
  chartContext: 'Office-holders and reports on file',
  chartFailed: 'The chart could not be shown. The list has every event and every link.',
  navigatorLabel: 'Go to a month',
  zoomControls: 'Zoom',

  // Foot of the page
  turningPoints: 'Turning points',
  cite: 'Cite this',
  noteHeading: 'About this timeline',
  sourcesLine: {
    one: '{sources} from {count} publisher',
    other: '{sources} from {count} publishers',
  },
  reach: 'Events up to {date}',
  updated: 'Reviewed on {date}, Indian time',
  dataVersion: 'Data version {version}',
  licence: 'Licence of the records',
  share: 'Share',
  embed: 'Embed',
  readOn: 'Read on {host}',
  unfoldSome: { one: '{shown} of {count} event – show', other: '{shown} of {count} events – show' },
  foldEvents: 'Hide the list of events',
  download: 'Download',
  'download.csv': 'Table (CSV)',
  'download.json': 'Data (JSON)',
  'download.ics': 'Calendar (ICS)',
  'download.svg': 'Chart (SVG)',
  'download.png': 'Picture (PNG)',
  reportError: 'Report an error',
  credit: 'Records and chart: {site}',
  languageLabel: 'Language',
  themeLabel: 'Theme',
  'theme.auto': 'Match device',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.contrast': 'High contrast',

  // When something is wrong
  loading: 'Loading the events …',
  loadFailed: 'The events could not be loaded. Check the connection, then try again.',
  missingParts: 'Not loaded: {parts}. The list and its links still work.',
  retry: 'Try again',
  unsupportedData: 'New data is available. Reload.',
  skippedEvents: {
    one: '{count} event could not be read and is not shown. Please report it.',
    other: '{count} events could not be read and are not shown. Please report it.',
  },
  partFailed:
    'This part of the page stopped working. The list of events and its links still work; reload to try again.',
} as const
