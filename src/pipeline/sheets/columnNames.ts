import { isLocale } from '../../domain/text.ts'
import { namedLanguage } from './languageTags.ts'

/** What a column can hold. Those with a language can stand once for each language of the story. */
export const TEXT_FIELDS = [
  'title',
  'summary',
  'lane',
  'place',
  'people',
  'forumName',
  'publisher',
  'source',
  'sourceDate',
  'sourceHeadline',
  'forumShort',
  'seriesName',
  'numberName',
  'statusName',
  'mediaCaption',
  'mediaAlt',
  'citedPublisher',
  'disagreements',
  'dateNote',
] as const
/** The fields of which a date is read, in this order. */
export const DATE_FIELDS = [
  'date',
  'end',
  'year',
  'month',
  'day',
  'time',
  'endYear',
  'endMonth',
  'endDay',
  'endTime',
] as const
const PLAIN_FIELDS = [
  'id',
  ...DATE_FIELDS,
  'displayDate',
  'country',
  'status',
  'importance',
  'laneId',
  'forum',
  'session',
  'peopleIds',
  'forumUnit',
  'series',
  'result',
  'statusHistory',
  'related',
  'media',
  'mediaCredit',
  'mediaThumbnail',
  'mediaLicence',
  'mediaLicenceUrl',
  'mediaVideo',
  'citedUrl',
  'citedHeadline',
  'citedLanguage',
  'citedPublished',
  'citedKind',
  'citedAgency',
  'citedArchive',
  'citedQuote',
  'citedQuotePrefix',
  'citedQuoteSuffix',
  'type',
  'ignore',
] as const

export const COLUMN_FIELDS = [...TEXT_FIELDS, ...PLAIN_FIELDS] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** What a heading says: a field, and the language where it names one. */
export interface NamedColumn {
  readonly field: ColumnField
  readonly language: string | null
}

/** Headings of each field, in lower case and with single spaces. */
const HEADINGS: Readonly<Partial<Record<ColumnField, string>>> = {
  id: 'id|event id|unique id|slug|आईडी',
  date: 'date|start|start date|event date|date of event|when|from|begin|तारीख|तारीख़|दिनांक|तिथि|कब|தேதி|தேதி|তারিখ|తేదీ|ದಿನಾಂಕ|തീയതി|તારીખ|ਤਾਰੀਖ|तारीख|تاریخ',
  end: 'end|end date|to|till|until|date to|समाप्ति|अंत|कब तक|अंतिम तारीख|अंतिम तारीख़|முடிவு',
  year: 'year|start year|साल|वर्ष',
  month: 'month|start month|महीना|माह',
  day: 'day|start day|दिन',
  time: 'time|start time|समय|நேரம்',
  endYear: 'end year',
  endMonth: 'end month',
  endDay: 'end day',
  endTime: 'end time',
  displayDate: 'display date',
  title:
    'title|headline|event|heading|event title|event name|what|शीर्षक|हेडलाइन|घटना|தலைப்பு|நிகழ்வு|শিরোনাম|శీర్షిక|ಶೀರ್ಷಿಕೆ|ശീർഷകം|શીર્ષક|ਸਿਰਲੇਖ|मथळा|عنوان',
  summary:
    'summary|text|description|details|detail|body|what happened|विवरण|सारांश|ब्योरा|ब्यौरा|टेक्स्ट|விவரம்|சுருக்கம்|বিবরণ|వివరణ|ವಿವರ|വിവരണം|વિગત|ਵੇਰਵਾ|तपशील|تفصیل',
  lane: 'lane|group|category|track|section|topic|theme|lane name|श्रेणी|वर्ग|लेन|समूह|விஷயம்|பிரிவு',
  people: 'people|persons|person|who|participants|names|लोग|व्यक्ति|कौन|प्रतिभागी|நபர்கள்|நபர்',
  place: 'place|location|where|city|venue|स्थान|जगह|कहां|शहर|இடம்|স্থান|స్థలం|ಸ್ಥಳ|സ്ഥലം|સ્થળ|ਥਾਂ|مقام',
  country: 'country|country code|देश',
  status: 'status|स्थिति',
  importance: 'importance|priority|महत्व',
  laneId: 'lane id',
  forum: 'forum|forum id|मंच',
  forumName: 'forum name',
  session: 'session|session number|सत्र',
  source:
    'source|sources|source url|source link|url|urls|link|links|reference|references|स्रोत|लिंक|पता|स्रोत का पता|ஆதாரம்|இணைப்பு|সূত্র|లింక్|ಲಿಂಕ್|ലിങ്ക്|لنک',
  publisher:
    'source name|source names|publisher|publishers|outlet|newspaper|published by|प्रकाशक|स्रोत का नाम|अख़बार|अखबार|வெளியீட்டாளர்',
  sourceDate: 'source date|published|publication date|date published|प्रकाशन तिथि|प्रकाशन की तारीख',
  sourceHeadline: 'source headline|source title|article|ख़बर का शीर्षक',
  peopleIds: 'people ids',
  forumShort: 'forum short',
  forumUnit: 'forum unit',
  series: 'series|शृंखला|श्रृंखला',
  seriesName: 'series name',
  numberName: 'number name',
  result: 'result|outcome|नतीजा|परिणाम',
  statusName: 'status name',
  statusHistory: 'status history',
  related: 'related',
  disagreements: 'disagreements',
  dateNote: 'date note',
  media: 'media|image|picture|photo|video|तस्वीर|फ़ोटो|வீடியோ|படம்',
  mediaCredit: 'media credit|image credit|photo credit|picture credit|credit|श्रेय|तस्वीर का श्रेय',
  mediaCaption: 'media caption|image caption|picture caption|caption|कैप्शन',
  mediaAlt: 'media alt|media alt text|image alt|picture alt|alt|alt text|वैकल्पिक टेक्स्ट',
  mediaThumbnail: 'media thumbnail|thumbnail',
  mediaLicence:
    'media licence|media license|image licence|image license|picture licence|picture license|licence|license|लाइसेंस',
  mediaLicenceUrl:
    'media licence url|media license url|picture licence url|picture license url|licence url|license url',
  mediaVideo: 'picture video',
  citedUrl: 'cited url',
  citedPublisher: 'cited publisher',
  citedHeadline: 'cited headline',
  citedLanguage: 'cited language',
  citedPublished: 'cited published',
  citedKind: 'cited kind',
  citedAgency: 'cited agency',
  citedArchive: 'cited archive',
  citedQuote: 'cited quote',
  citedQuotePrefix: 'cited quote prefix',
  citedQuoteSuffix: 'cited quote suffix',
  type: 'type',
  ignore: 'background|source count|offices|claims',
}

const FIELDS: ReadonlyMap<string, ColumnField> = new Map(
  COLUMN_FIELDS.flatMap((field) =>
    (HEADINGS[field] ?? '')
      .split('|')
      .map((heading): [string, ColumnField] => [plainHeading(heading), field]),
  ),
)

/** Small letters, one spelling, and one space for whatever parts its words: `Source_URL` and `source url` are one. */
function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.\-()[\]/:|*]+/g, ' ')
    .trim()
}

/** What a heading says by itself: `title_hi`, `title (ta)`, `Hindi title`, `शीर्षक`; null when nobody knows it. */
export function readHeading(heading: string): NamedColumn | null {
  const plain = plainHeading(heading)
  const whole = FIELDS.get(plain)
  if (whole) return { field: whole, language: null }
  const words = plain.split(' ')
  for (const [position, word] of words.entries()) {
    const rest = words.filter((_each, at) => at !== position && !(words[at] === 'in' && at === position - 1))
    const field = FIELDS.get(rest.join(' '))
    const isTag = position === words.length - 1 && isLocale(word)
    const language = namedLanguage(word) ?? (isTag ? word : null)
    if (field && language !== null && isTextField(field)) return { field, language }
  }
  return null
}

export const isTextField = (field: ColumnField): boolean => (TEXT_FIELDS as readonly string[]).includes(field)
