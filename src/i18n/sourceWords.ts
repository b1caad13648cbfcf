import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `source`. */
export const sourceEn = {
  addressUnknown: 'no link available',
  official: 'official',
  'standing.official-copy': 'copy of an official text',
  'standing.state-media': 'state media',
  withheld: 'link withheld: the address is not safe',
  nearest: 'Related report:',
  'language.hi': 'Hindi',
  'language.en': 'English',
  'language.ru': 'Russian',
  'language.mr': 'Marathi',
  'language.ur': 'Urdu',
  'language.ta': 'Tamil',
  'language.te': 'Telugu',
  'language.ml': 'Malayalam',
  'language.gu': 'Gujarati',
  'language.bn': 'Bengali',
  'language.as': 'Assamese',
  'language.other': 'another language',
  dead: 'page not found when checked on {date}',
  altered: 'quoted words not found when checked on {date}',
  archived: 'Archived copy of {date}',
  search: 'Look for an archived copy',
} as const
const hi = {
  addressUnknown: 'लिंक उपलब्ध नहीं',
  official: 'आधिकारिक',
  'standing.official-copy': 'आधिकारिक बयान की प्रति',
  'standing.state-media': 'सरकारी मीडिया',
  withheld: 'लिंक रोका गया: पता सुरक्षित नहीं है',
  nearest: 'इसी विषय की दूसरी ख़बर:',
  'language.hi': 'हिंदी',
  'language.en': 'अंग्रेज़ी',
  'language.ru': 'रूसी',
  'language.mr': 'मराठी',
  'language.ur': 'उर्दू',
  'language.ta': 'तमिल',
  'language.te': 'तेलुगु',
  'language.ml': 'मलयालम',
  'language.gu': 'गुजराती',
  'language.bn': 'बांग्ला',
  'language.as': 'असमिया',
  'language.other': 'अन्य भाषा',
  dead: '{date} की जांच में पन्ना नहीं मिला',
  altered: '{date} की जांच में उद्धृत शब्द पन्ने पर नहीं मिले',
  archived: '{date} की संग्रहीत प्रति',
  search: 'संग्रहीत प्रति खोजें',
} as const

/** What is said of a source beside its name: it arrives with the links. */
export const sourceWords = lateCatalogue<typeof sourceEn>('source', { hi, en: sourceEn })
