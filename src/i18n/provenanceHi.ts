import type { ProvenanceMessages } from './provenanceEn.ts'

/** Hindi words of what a reader must ask for; house spelling as in `hi.ts`. */
export const provenanceHi: ProvenanceMessages = {
  // Claims
  independent: { one: '{count} स्वतंत्र स्रोत', other: '{count} स्वतंत्र स्रोत' },
  unsupported: 'इसका कोई स्रोत दर्ज नहीं',
  factDate: 'कब',
  factStatus: 'स्थिति',
  factOutcome: 'नतीजा',
  factSession: 'सत्र',
  factOffice: 'पद',
  outcomes: { one: '{count} बात', other: '{count} बातें' },
  alsoSaid: 'मोटे तौर पर या पहले कही गई बात',
  sourcesDiffer: 'स्रोतों में मतभेद',
  shownHere: 'यहां यही दिखाया गया है',
  notShown: 'दूसरा दावा',
  becauseOf: 'वजह: {reason}',
  inferred: 'अनुमान: स्रोत के ठीक शब्द उपलब्ध नहीं',
  noWords: 'उद्धरण दर्ज नहीं',
  setAside: { one: '{count} दावा अलग रखा गया', other: '{count} दावे अलग रखे गए' },
  independentAll: '{count} स्वतंत्र स्रोत। एक ही एजेंसी की ख़बर कहीं भी छपी हो, एक बार गिनी गई है।',
  figures: 'हर बात के आगे का अंक बताता है कि उसके स्वतंत्र स्रोत कितने हैं।',

  // Addresses
  linksNeverChecked: 'लिंक अब भी खुलते हैं या नहीं, इसकी जांच नहीं हुई है।',
  linksChecked:
    'मशीन से जांचे गए लिंक: {sources} में से {count}, आख़िरी बार {date} को। पन्ना अब नहीं मिलता: {dead}; उद्धृत शब्द नहीं मिलते: {altered}।',
  copiesArchived: {
    one: '{count} संग्रहीत प्रति दी गई है।',
    other: '{count} संग्रहीत प्रतियां दी गई हैं।',
  },

  // As known on a day
  asOfLabel: 'किस दिन तक की ख़बरें दिखें',
  asOfNow: '{date} तक की ख़बरों के मुताबिक़',
  asOfKnown: {
    by: 'known',
    one: '{count} में से {known} घटना की ख़बर थी',
    other: '{count} में से {known} घटनाओं की ख़बर थी',
  },
  asOfToday: 'आज तक की जानकारी',
  asOfBack: 'आज पर लौटें',
  asOfPrevious: 'पिछली ख़बर पर',
  asOfNext: 'अगली ख़बर पर',
  asOfClose: 'बंद करें',
  asOfTitles: 'तारीख़ें, स्थिति और कार्ड के स्रोत उस दिन के हैं; शीर्षक, सार, टिप्पणियां और सूची के लिंक आज के हैं।',
  sourcesLater: {
    one: '{count} और स्रोत बाद का है या बिना तारीख़ का।',
    other: '{count} और स्रोत बाद के हैं या बिना तारीख़ के।',
  },
  asOfNotYet: 'उस दिन तक इसकी ख़बर नहीं थी: {title}',

  // People in office
  termsHeading: 'कौन कब पद पर था',
  termFrom: '{date} से',
  termTo: '{date} तक',
  termNow: '{date} की जानकारी तक पद पर',
  termDue: '{date} तक का कार्यकाल घोषित',
  termOpen: 'शुरुआत दर्ज नहीं',
  termsFailed: 'कार्यकाल की जानकारी लोड नहीं हो सकी। कनेक्शन देखकर फिर कोशिश करें।',
  retry: 'फिर कोशिश करें',

  // Coverage
  coverageHeading: 'यहां दर्ज ख़बरें, महीने और प्रकाशक की भाषा के हिसाब से',
  coverageNone: 'यहां कोई ख़बर दर्ज नहीं: {months}।',
  coverageMeaning: 'इसका मतलब यह नहीं कि तब कुछ हुआ ही नहीं।',
  coverageTable: 'हर महीने की ख़बरें',
  coverageMonth: 'महीना',
  coverageTotal: 'कुल',
}
