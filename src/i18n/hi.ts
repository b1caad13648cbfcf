import './dateWordsHi.ts'
import type { Messages } from './messages.ts'

/** Hindi words. Written by an editor, not translated word by word; house spelling: हिंदी, पांच, घटनाएं, तारीख़. */
export const hi = {
  locale: 'hi',

  // The page
  siteName: 'समयरेखा',
  skipToEvents: 'सीधे घटनाओं पर जाएं',
  eventsHeading: 'घटनाएं',
  scopeLine: { one: '{count} घटना, {range}', other: '{count} घटनाएं, {range}' },
  tour: 'समयरेखा चरणों में देखें',
  tourStart: 'समयरेखा {count} चरणों में देखें',

  // Views
  viewLabel: 'कैसे देखें',
  'view.scale': 'चार्ट',
  'view.order': 'सूची',
  options: 'विकल्प',

  // Filters
  filtersHeading: 'फ़िल्टर',
  filtersOpen: 'फ़िल्टर',
  filtersShow: { one: '{count} घटना दिखाएं', other: '{count} घटनाएं दिखाएं' },
  'facet.person': 'लोग',
  'facet.office': 'पद',
  'facet.forum': 'विषय',
  'facet.status': 'स्थिति',
  'personGroup.defence': 'रक्षा मंत्री',
  'personGroup.foreign': 'विदेश मंत्री',
  'personGroup.heads': 'प्रधानमंत्री और राष्ट्रपति',
  'personGroup.officials': 'अधिकारी',
  filterRemove: '{name} का फ़िल्टर हटाएं',
  clearAll: 'सारे फ़िल्टर हटाएं',

  // Search
  searchLabel: 'घटनाएं खोजें',
  searchPlaceholder: 'नाम, विषय, जगह या शब्द',
  searching: 'खोजा जा रहा है …',

  // What is shown
  shownAll: { one: '{count} घटना', other: 'सभी {count} घटनाएं' },
  shownOnPaper: {
    by: 'shown',
    one: '{count} में से {shown} घटना यहां है। पूरी सूची: {address}',
    other: '{count} में से {shown} घटनाएं यहां हैं। पूरी सूची: {address}',
  },
  shownSome: { by: 'shown', one: '{count} में से {shown} घटना', other: '{count} में से {shown} घटनाएं' },
  noResultsWords: 'नहीं मिला: {words}।',

  // As known on a day
  'asOf.open': 'कब क्या पता था …',
  changesHeading: 'क्या बदला',
  changesFeed: 'भूल-सुधार (फ़ीड)',

  // Event
  'status.held': 'हो चुकी',
  'status.scheduled': 'तारीख़ तय',
  'status.announced': 'घोषित',
  'status.postponed': 'स्थगित',
  'status.cancelled': 'रद्द',
  'status.context': 'पृष्ठभूमि',
  noReport: 'होने की ख़बर दर्ज नहीं',
  disputed: 'स्रोतों में मतभेद',
  card: 'घटना',
  cards: 'घटना का ब्योरा',
  cardClose: 'बंद करें',
  cardUnknown: 'इस लिंक की घटना इस समयरेखा में नहीं है। पूरी समयरेखा यह रही।',

  // Sources
  sources: 'स्रोत',
  sourceCount: { one: '{count} स्रोत', other: '{count} स्रोत' },
  moreSources: { one: '{count} और स्रोत', other: '{count} और स्रोत' },
  opensInNewTab: ' (नए टैब में खुलेगा)',

  // Chart
  chartContext: 'कौन कब पद पर था; यहां दर्ज ख़बरें',
  chartFailed: 'चार्ट नहीं दिखाया जा सका। सूची और उसके लिंक काम कर रहे हैं।',
  navigatorLabel: 'महीने पर जाएं',
  zoomControls: 'ज़ूम',

  // Foot of the page
  turningPoints: 'अहम पड़ाव',
  cite: 'हवाला दें',
  noteHeading: 'इस समयरेखा के बारे में',
  sourcesLine: { one: '{count} प्रकाशक के {sources}', other: '{count} प्रकाशकों के {sources}' },
  reach: '{date} तक की घटनाएं',
  updated: 'आख़िरी समीक्षा {date}, भारतीय समय',
  dataVersion: 'डेटा संस्करण {version}',
  licence: 'रिकॉर्ड का लाइसेंस',
  share: 'साझा करें',
  embed: 'अपने पन्ने पर लगाएं',
  readOn: '{host} पर पढ़ें',
  unfoldSome: {
    by: 'shown',
    one: '{count} में से {shown} घटना – दिखाएं',
    other: '{count} में से {shown} घटनाएं – दिखाएं',
  },
  foldEvents: 'घटनाओं की सूची छिपाएं',
  download: 'डाउनलोड',
  'download.csv': 'तालिका (CSV)',
  'download.json': 'डेटा (JSON)',
  'download.ics': 'कैलेंडर (ICS)',
  'download.svg': 'चार्ट (SVG)',
  'download.png': 'तस्वीर (PNG)',
  reportError: 'ग़लती बताएं',
  credit: 'रिकॉर्ड और चार्ट: {site}',
  languageLabel: 'भाषा',
  themeLabel: 'थीम',
  'theme.auto': 'डिवाइस के मुताबिक़',
  'theme.light': 'हल्का',
  'theme.dark': 'गहरा',
  'theme.contrast': 'ज़्यादा कंट्रास्ट',

  // When something is wrong
  loading: 'घटनाएं लोड हो रही हैं …',
  loadFailed: 'घटनाएं लोड नहीं हो सकीं। कनेक्शन देखें, फिर कोशिश करें।',
  missingParts: 'लोड नहीं हुआ: {parts}। सूची और उसके लिंक काम कर रहे हैं।',
  retry: 'फिर कोशिश करें',
  unsupportedData: 'नया डेटा आ गया है; पन्ना दोबारा लोड करें।',
  skippedEvents: {
    one: '{count} घटना पढ़ी नहीं जा सकी, इसलिए नहीं दिखाई गई। कृपया हमें बताएं।',
    other: '{count} घटनाएं पढ़ी नहीं जा सकीं, इसलिए नहीं दिखाई गईं। कृपया हमें बताएं।',
  },
  partFailed: 'पन्ने का यह हिस्सा रुक गया। सूची और उसके लिंक काम कर रहे हैं; पन्ना दोबारा लोड करें।',
} as const satisfies Messages
