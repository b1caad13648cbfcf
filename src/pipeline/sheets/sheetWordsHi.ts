import { issueWordsOf } from '../words/issueWords.ts'
import { wordSaid } from '../words/said.ts'
import {
  pictureColumns,
  runs,
  type MediaPart,
  type NameKind,
  type PicturePart,
  type SheetWords,
} from './sheetWordsEn.ts'

/** आयात के संदेश, हिंदी में; क्रम और नाम sheetWordsEn.ts के हैं। */

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const either = (choices: readonly string[]): string => choices.map((each) => `“${each}”`).join(' या ')
const listed = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ')

const LANGUAGES = new Intl.DisplayNames('hi', { type: 'language' })
const languageName = (tag: string): string => LANGUAGES.of(tag) ?? tag
const named = (tags: readonly string[]): string => tags.map(languageName).join(' और ')

export const sheetWordsHi: SheetWords = {
  noFile: (path) => `“${path}” नाम की कोई फ़ाइल नहीं मिली: नाम और फ़ोल्डर देख लें`,
  tooBig: (megabytes, most) =>
    `फ़ाइल ${megabytes} एमबी की है, जबकि सीमा ${most} एमबी है: तस्वीरें और दूसरी शीटें हटा दें या फ़ाइल बांट दें`,
  notASheet: () =>
    'यह ऐसी शीट नहीं है जिसे पढ़ा जा सके: इसे CSV (UTF-8), TSV, Excel वर्कबुक (.xlsx) या ODS के रूप में सहेजें',
  oldExcel: () =>
    'यह पुरानी Excel फ़ाइल (.xls) है या इस पर पासवर्ड है: इसे खोलकर बिना पासवर्ड के Excel वर्कबुक (.xlsx) के रूप में सहेजें',
  isPage: () => 'यह वेब पेज है, शीट नहीं: शीट को ही CSV या XLSX के रूप में सहेजें',
  noEncoding: () => 'इस फ़ाइल के अक्षर पहचाने नहीं जा सके: इसे “CSV UTF-8” के रूप में सहेजें',
  brokenQuotes: (row) =>
    `पंक्ति ${row} में एक उद्धरण चिह्न की जोड़ी नहीं है, इसलिए पता नहीं चलता कि सेल कहां ख़त्म होता है: चिह्न पूरा करें या शीट को दोबारा CSV के रूप में सहेजें`,
  notTimelineJson: () =>
    'यह JSON समयरेखा नहीं है: इसमें “events” होना चाहिए, जिसकी हर प्रविष्टि में “start_date” और “text” हों',
  notHttps: () => 'पता https:// से शुरू होना चाहिए',
  unreachable: (why) => `इस पते तक पहुंचा नहीं जा सका (${why}): इसे ब्राउज़र में देखें और फिर कोशिश करें`,
  notFound: (status) =>
    `इस पते से ${status} जवाब मिला: शीट को फिर से प्रकाशित करें (फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV) और नया पता कॉपी करें`,
  signIn: () =>
    'Google साइन-इन मांग रहा है: शीट प्रकाशित करें (फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV) या उसे लिंक वाले सभी लोगों के लिए खोल दें',
  urlIsPage: () =>
    'इस पते पर वेब पेज है, शीट नहीं: Google शीट में फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV चुनें और वह पता कॉपी करें',
  emptySheet: () => 'शीट ख़ाली है: आयात करने को कुछ नहीं है',
  headerOnly: () => 'शीट में शीर्षकों की पंक्ति के नीचे कोई पंक्ति नहीं है: आयात करने को कुछ नहीं है',
  tooManyRows: (rows, most) => `शीट में ${rows} पंक्तियां हैं, जबकि एक समयरेखा की सीमा ${most} है: इसे बांट दें`,
  tooManyColumns: (columns, most) =>
    `शीट में ${columns} कॉलम हैं, जबकि सीमा ${most} है: जो कॉलम समयरेखा के नहीं हैं, उन्हें हटा दें`,
  noSuchSheet: (name, names) => `इस फ़ाइल में “${name}” नाम की शीट नहीं है: इसमें ${listed(names)} हैं`,
  noDateColumn: (headers) =>
    `किसी कॉलम में तारीख़ नहीं मिली: --map "शीर्षक=date" से कॉलम बताएं (शीर्षक: ${listed(headers)})`,
  noTitleColumn: (headers) =>
    `किसी कॉलम में घटना का शीर्षक नहीं मिला: --map "कॉलम=title" से कॉलम बताएं (कॉलम: ${listed(headers)})`,
  badMap: (part, known) =>
    `--map “${part}” समझ में नहीं आया: कॉलम=फ़ील्ड लिखें; फ़ील्ड इनमें से एक हो: ${known.join(', ')}; टेक्स्ट हो तो भाषा भी, जैसे title.hi`,
  mapUnknownHeader: (header, headers) =>
    `--map में “${header}” कॉलम का नाम है, जो शीट में नहीं है: शीट में ${listed(headers)} हैं`,
  mapUnknownField: (field, known) => `--map में “${field}” फ़ील्ड का नाम है: फ़ील्ड ये हैं: ${known.join(', ')}`,

  claimsStory: (id) =>
    `“${id}” समयरेखा दावों (claims) पर टिकी है, जो शीट में नहीं होते: “rigour: sources” वाली समयरेखा में आयात करें, या --story से दूसरी बताएं`,
  brokenRecords: (file) =>
    `${file} पढ़ी नहीं जा सकी, इसलिए कुछ नहीं लिखा गया: samayrekha check बताएगा कि ग़लती कहां है`,
  otherSheets: (taken, others) => `“${taken}” शीट पढ़ी गई; ${listed(others)} नहीं: दूसरी चुननी हो तो --sheet लिखें`,
  decoded: (encoding) => `फ़ाइल ${encoding} में है और वैसे ही पढ़ी गई: देख लें कि अक्षर सही हैं, और अगली बार UTF-8 में सहेजें`,
  formulas: (count) =>
    count === 1
      ? 'एक सेल में फ़ॉर्मूला है: उसका आख़िरी नतीजा लिया गया'
      : `${count} सेलों में फ़ॉर्मूले हैं: उनके आख़िरी नतीजे लिए गए`,
  formulaEmpty: () => 'इस सेल में फ़ॉर्मूला है, पर उसका नतीजा नहीं: शीट खोलें, गणना होने दें और सहेजें, या मान ख़ुद लिखें',
  formulaError: (text) =>
    `“${text}” ऐसे फ़ॉर्मूले का नतीजा है जिसकी गणना नहीं हो सकी, इसलिए नहीं पढ़ा गया: फ़ॉर्मूला सुधारें या मान ख़ुद लिखें`,
  odsFirstDay: (day) =>
    `${day} को एक दिन माना गया; सेल में सिर्फ़ महीना या साल दिखता हो, तो उसे टेक्स्ट में लिखें, जैसे ${day.slice(0, 7)}`,
  hiddenColumns: (names) =>
    `शीट में ${several(names.length, 'कॉलम छिपा है और बाक़ी की तरह पढ़ा गया', 'कॉलम छिपे हैं और बाक़ी की तरह पढ़े गए')}: ${listed(names)}`,
  hiddenRows: (rows) =>
    `शीट में ${several(rows.length, 'पंक्ति छिपी है और बाक़ी की तरह पढ़ी गई', 'पंक्तियां छिपी हैं और बाक़ी की तरह पढ़ी गईं')}: ${runs(rows)}; जो नहीं बताना है, उसे मिटा दें`,
  merged: (range) => `${range} सेल जुड़े हुए हैं: उनमें जो लिखा है, वह उनकी हर पंक्ति के लिए पढ़ा गया`,
  mergedAcross: (range, column) =>
    `${range} सेल जुड़े हुए हैं: उनमें जो लिखा है, वह सिर्फ़ कॉलम ${column} के लिए पढ़ा गया; सेल अलग करें और हर कॉलम में उसकी बात लिखें`,
  unknownColumn: (filled) =>
    `पता नहीं चला कि यह कॉलम किसका है (${several(filled, 'सेल भरा है', 'सेल भरे हैं')}), इसलिए नहीं पढ़ा गया; --map से इसका फ़ील्ड बताया जा सकता है`,
  ignoredColumn: (filled) =>
    `इस संस्करण में इस कॉलम की जगह नहीं है (${several(filled, 'सेल भरा है', 'सेल भरे हैं')}), इसलिए नहीं पढ़ा गया`,
  orderSettled: (order, row, example) =>
    `04/12 जैसी तारीख़ें यहां ${order === 'dmy' ? 'दिन/महीना' : 'महीना/दिन'} मानी गईं, क्योंकि पंक्ति ${row} में “${example}” है`,
  orderContradicts: (row, first, other, second) =>
    `इस कॉलम में दिन और महीने की जगह बदलती रहती है: पंक्ति ${row} में “${first}” है, पंक्ति ${other} में “${second}”`,
  serials: (count) =>
    `${several(count, 'तारीख़ दिनों की गिनती के रूप में है और 1900 से गिनी गई', 'तारीख़ें दिनों की गिनती के रूप में हैं और 1900 से गिनी गईं')}: शीट पुराने Mac की हो तो इन्हें देख लें`,

  exportLacks: (isWhole) =>
    `निर्यात घटनाओं की तालिका है। जो उसमें नहीं होता, वह सिर्फ़ रिकॉर्ड में रहता है: समयरेखा का शीर्षक, विषय, परिचय, टिप्पणी, लाइसेंस, अवधि, सैर (tour), समूह, फ़िल्टर और उनके शीर्षक, लेनों के रंग-रूप; लोगों के पद, समूह, देश और दूसरी वर्तनियां, मंचों की दूसरी वर्तनियां; घटनाओं के “after”, “country”, दावे (claims) और संपादकों की टिप्पणियां; स्रोतों की आईडी, “origin”, “weak”, “preview” और लिंक की जांच में मिली बातें${isWhole ? '' : '। यह तालिका किसी पेज पर दिख रही घटनाओं की है या पुराने प्रोग्राम की: इसमें हर घटना का हर भाषा में एक ही स्रोत है, और उद्धरण नहीं हैं'}`,

  noTitle: () => 'इस पंक्ति में शीर्षक नहीं है: लिखें',
  noTitleIn: (language) => `${languageName(language)} में शीर्षक नहीं है: लिखें`,
  titleTooLong: (length, most) =>
    `शीर्षक में ${length} अक्षर हैं, जबकि सीमा ${most} है, क्योंकि यह चार्ट पर लिखा जाता है: छोटा करें`,
  noDate: () => 'इस पंक्ति में तारीख़ नहीं है: जितनी पता हो, उतनी लिखें (2025-12-04, 2025-12 या 2025)',
  dateAmbiguous: (text, choices) =>
    `“${text}” दो तरह से पढ़ी जा सकती है: ${either(choices)} लिखें, या पूरी शीट के लिए --dates dmy या --dates mdy बताएं`,
  dateNotADate: (text) =>
    `“${text}” ऐसी तारीख़ नहीं है जिसे पढ़ा जा सके: 2025-12-04, 2025-12, 2025 या 4 दिसंबर 2025 की तरह लिखें`,
  dateImpossible: (text) => `“${text}” कैलेंडर का दिन या घड़ी का समय नहीं है: सुधारें`,
  dateTwoDigitYear: (text, choices) =>
    `“${text}” में साल के दो ही अंक हैं: चार लिखें${choices.length > 0 ? `, जैसे ${either(choices)}` : ''}`,
  dateNoYear: (text) => `“${text}” में साल नहीं है: साल के साथ लिखें`,
  dateBeforeOurEra: (text) => `“${text}” सन 1 से पहले की तारीख़ है: रिकॉर्ड में साल 0001 से 9999 तक हो सकते हैं`,
  dateDoubleYear: (text, choices) => `“${text}” दो साल भी हो सकते हैं और वित्त वर्ष भी: ${either(choices)} लिखें`,
  dateBackwards: (text) => `“${text}” शुरू होने से पहले ख़त्म हो जाती है: दोनों में से एक सुधारें`,
  dateWhichNight: (text) =>
    `“${text}” एक रात की भी हो सकती है और अगली की भी: समय 24 घंटे वाली घड़ी के हिसाब से लिखें`,
  noSource: () =>
    'इस पंक्ति में स्रोत नहीं है, और बिना स्रोत कुछ प्रकाशित नहीं होता: किसी ख़बर का https पता जोड़ें, या ऐसी सभी पंक्तियों के लिए --source से एक पता बताएं',
  doubleId: (id, row) => `“${id}” आईडी पंक्ति ${row} में भी है: हर पंक्ति की अपनी आईडी हो`,
  badId: (id) =>
    `“${id}” आईडी नहीं हो सकती: छोटे अक्षर a–z, अंक और हाइफ़न लिखें, ज़्यादा से ज़्यादा 64, जैसे “moon-landing-2023”`,
  repeatedRow: (row) => `यह पंक्ति वही कहती है जो पंक्ति ${row}: एक को हटा दें`,
  heldByWhen: (text, status) =>
    `“${text}” सिर्फ़ यह बताता है कि कब तक, पर पंक्ति में “${status}” है: जो हो चुका, वह किसी दिन के बाद ही हुआ; दोनों लिखें, जैसे [2025-12-01..2025-12-31]`,
  heldToCome: (text, status) =>
    `पंक्ति में “${text}” के साथ “${status}” है, जबकि वह दिन अभी आना है: announced या scheduled लिखें, या तारीख़ सुधारें`,
  sameEvent: (row) =>
    `पंक्ति ${row} में उसी तारीख़ पर यही शीर्षक है, और पाठक दोनों में फ़र्क़ नहीं कर पाएंगे: एक शीर्षक में फ़र्क़ बताएं या एक पंक्ति हटा दें`,
  eraDate: (date) => `“${date}” से यह पता नहीं चलता कि दौर कब शुरू हुआ: शुरू और ख़त्म होने की तारीख़ें लिखें`,
  eraDeleted: (id) =>
    `“${id}” दौर रिकॉर्ड से हाथ से हटाया गया था और हटा ही रहेगा: पंक्ति हटा दें, या import.yaml से उसका हिस्सा निकाल दें`,
  textOfEra: (text) =>
    `दौर में शीर्षक और दो तारीख़ें होती हैं, टेक्स्ट नहीं: पाठकों के काम का हो तो story.yaml की “note” में लिखें: “${text}”`,
  secondTitle: () => 'शीट में शीर्षक वाली पंक्ति पहले से है: यह नहीं ली गई',
  deletedByHand: (id) =>
    `“${id}” घटना रिकॉर्ड से हाथ से हटाई गई थी और हटी ही रहेगी: पंक्ति हटा दें, या import.yaml से उसका हिस्सा निकाल दें`,

  httpAddress: (url) =>
    `“${url}” https पता नहीं है, इसलिए छोड़ा गया: ब्राउज़र में https:// के साथ खोलकर देखें और वही लिखें`,
  badAddress: (url) => `“${url}” ऐसा पता नहीं है जिस पर पाठकों को भेजा जा सके, इसलिए छोड़ा गया: इसे फिर से कॉपी करें`,
  htmlTaken: () => 'टेक्स्ट में HTML या Markdown है: शब्द ले लिए गए और उसके लिंक स्रोत बने',
  summaryCut: (rest) => `टेक्स्ट सारांश की सीमा से लंबा है; शुरुआती वाक्य लिए गए, यह बचा: “${rest}”`,
  summaryTooLong: (text, most) =>
    `पहला ही वाक्य सारांश की सीमा (${most} अक्षर) से लंबा है, इसलिए सारांश नहीं लिखा गया: “${text}”`,
  summaryOneLanguage: (languages, text) =>
    `${named(languages)} में सारांश नहीं है, इसलिए तब तक छोड़ा गया: “${text}”`,
  nameOneLanguage: (what, names, languages) =>
    `${NAME_KINDS[what]} ${listed(names)} ${named(languages)} में नहीं: अभी शीट की ही वर्तनी ली गई; रिकॉर्ड में सुधारें या शीट में कॉलम जोड़ें`,
  strayLanguage: (language, text) =>
    `यह टेक्स्ट ${languageName(language)} में है, जो समयरेखा की भाषा नहीं है, इसलिए छोड़ा गया: “${text}”`,
  strayTexts: (language, count) =>
    `${languageName(language)} के ${count} टेक्स्ट छोड़े गए, क्योंकि यह समयरेखा की भाषा नहीं है`,
  timeWithoutZone: () => 'समय के साथ टाइम ज़ोन नहीं है, इसलिए सिर्फ़ दिन लिखा गया: सबका ज़ोन --zone +05:30 से बताएं',
  timeNotRead: (text) =>
    `“${text}” ऐसा समय नहीं है जिसे पढ़ा जा सके: 24 घंटे वाली घड़ी से लिखें, जैसे 18:04; सिर्फ़ दिन लिखा गया`,
  timeNotTaken: (date) => `समय “${date}” के साथ नहीं बैठता: सिर्फ़ तारीख़ लिखी गई`,
  zoneIst: () => '“IST” को भारतीय समय, +05:30, माना गया',
  displayDate: (text) =>
    `तारीख़ की जगह “${text}” दिखाया जाना है, जो साल, महीने और दिन के कॉलमों से मेल नहीं खाता: कॉलम लिए गए; यह सही हो तो कॉलम सुधारें`,
  mediaLink: (url) =>
    `“${url}” सिर्फ़ लिंक रहा और कहीं नहीं दिखेगा: तस्वीर हो तो --download-media के साथ फिर आयात करें; रिकॉर्ड में तस्वीरें अपनी फ़ाइल, वैकल्पिक टेक्स्ट, श्रेय और लाइसेंस के साथ रहती हैं`,
  mediaOfHead: (url) => `“${url}” शीर्षक के साथ है: समयरेखा की अपनी तस्वीर नहीं होती, इसे किसी घटना को दें`,
  mediaNoAddress: (text) => `“${text}” किसी तस्वीर का https पता नहीं है, इसलिए छोड़ा गया: तस्वीर का अपना पता लिखें`,
  mediaUnreachable: (url, why) =>
    `“${url}” सिर्फ़ लिंक रहा: उसे खोला नहीं जा सका (${why}); ब्राउज़र में देखें और फिर आयात करें`,
  mediaNoPicture: (url, type) =>
    `“${url}” सिर्फ़ लिंक रहा: वह तस्वीर नहीं, “${type}” है; वीडियो हो तो उसकी किसी तस्वीर का पता “Media Thumbnail” में लिखें`,
  mediaTooBig: (url, most) => `“${url}” सिर्फ़ लिंक रहा: वह ${most} एमबी से बड़ा है; छोटी तस्वीर खोजें`,
  mediaTooMuch: (url, most) =>
    `“${url}” सिर्फ़ लिंक रहा: इस शीट की तस्वीरें मिलकर ${most} एमबी से ज़्यादा हैं; बाक़ी के लिए फिर आयात करें`,
  mediaUnusable: (url, said) => `“${url}” सिर्फ़ लिंक रहा: ${wordSaid(said, issueWordsOf('hi'))}`,
  pictureAsks: (file, parts, languages) =>
    `pictures/${file} आ गई है, पर तब तक नहीं दिखेगी जब तक यह न लिखा हो: ${parts.map((part) => PICTURE_PARTS[part]).join(', ')}। उसके साथ ${parts.map((part) => pictureColumns(part, languages)).join(', ')} लिखें और फिर आयात करें, या घटना का “picture:” ख़ुद लिखें`,
  altFromCaption: (file) =>
    `pictures/${file}: उसका कैप्शन ही वैकल्पिक टेक्स्ट बना, जो न देख पाने वालों को सुनाया जाता है: देख लें कि उससे पता चलता है कि तस्वीर में क्या है; “Media Alt” कॉलम में बेहतर लिखा जा सकता है`,
  videoStill: (url) => `वीडियो “${url}” की जगह उसकी तस्वीर दिखेगी, जो वीडियो तक ले जाती है`,
  mediaNote: (what, text) => `तस्वीर का ${MEDIA_PARTS[what]}, यहां रखा है: “${text}”`,
  unevenLines: (lines, sources) =>
    `इस सेल में ${several(lines, 'लाइन', 'लाइनें')} हैं और स्रोत ${sources}, इसलिए पता नहीं चलता कि कौन-सी किसकी है: यह छोड़ा गया; हर स्रोत की एक लाइन लिखें, और जहां कुछ न हो वहां “–”`,
  noAddress: (name) =>
    `एक स्रोत (“${name}”) का ऐसा पता नहीं है जिस पर पाठकों को भेजा जा सके, इसलिए छोड़ा गया: ख़बर का https पता लिखें`,
  seriesWithoutNumber: (series) =>
    `पंक्ति में “${series}” शृंखला है, पर उसमें नंबर नहीं, इसलिए घटना किसी शृंखला में नहीं रखी गई: “session” में नंबर लिखें`,
  numberOfNothing: (number) =>
    `नंबर “${number}” न किसी मंच का है, न किसी शृंखला का, इसलिए छोड़ा गया: “forum” या “series” में नाम लिखें`,
  resultTooSoon: (result) =>
    `“${result}” उस घटना का नतीजा बताता है जो हुई नहीं, इसलिए छोड़ा गया: “status” सुधारें या इसे हटा दें`,
  badHistory: (text, known) =>
    `“${text}” से घटना का पिछला हाल नहीं पढ़ा जा सका, इसलिए छोड़ा गया: हर ख़बर की एक लाइन लिखें, जैसे “2025-03-01 postponed 2025-06”: ख़बर का दिन, ${known.join(', ')} में से एक, और तब बताई गई तारीख़`,
  badRelated: (text) =>
    `“${text}” में सब समझ में नहीं आया: घटनाओं की आईडी लिखें, दूसरी समयरेखा की घटना “story/event” और पूरी समयरेखा “story/” की तरह`,
  relatedGone: (id) =>
    `इस घटना के साथ “${id}” पढ़ने को कहा गया है, पर वह रिकॉर्ड में नहीं है, इसलिए छोड़ा गया: पहले उसे लाएं, फिर आयात करें`,
  remarkOneLanguage: (text) => `यह टिप्पणी समयरेखा की हर भाषा में नहीं है, इसलिए छोड़ी गई: “${text}”`,
  badSourceDate: (text) =>
    `“${text}” ऐसी तारीख़ नहीं है जिसे पढ़ा जा सके, इसलिए ख़बर बिना तारीख़ के रही: 2025-12-04 की तरह लिखें`,
  sourceDateNoDay: (text) =>
    `“${text}” एक दिन नहीं है, इसलिए ख़बर बिना तारीख़ के रही: जिस दिन वह छपी, वह लिखें, जैसे 2025-12-04`,
  badStatus: (text, known) => `“${text}” स्थिति का शब्द नहीं है: शब्द ये हैं: ${known.join(', ')}; कुछ नहीं लिखा गया`,
  badNumber: (text) => `“${text}” इस फ़ील्ड की संख्या नहीं है, इसलिए छोड़ा गया`,
  badCountry: (text) => `“${text}” IN जैसा, दो बड़े अक्षरों का देश-कोड नहीं है, इसलिए छोड़ा गया`,
  noHeadline: (headline) => `शीट में समयरेखा का शीर्षक नहीं है: “${headline}” लिया गया; story.yaml में बेहतर लिखें`,
  languages: (languages) => `समयरेखा ${named(languages)} में है, जैसी शीट है; बदलना हो तो --languages लिखें`,

  keptByHand: (file, line, field, row) =>
    `${file}:${line}: “${field}” हाथ से बदला गया है और वैसा ही रहेगा; शीट की पंक्ति ${row} में कुछ और है`,
  eraGone: (id, file, line) =>
    `${file}:${line}: “${id}” की पंक्ति अब शीट में नहीं है; दौर बना रहेगा: हटाना हो तो ख़ुद हटाएं`,
  rowGone: (id, file, line) =>
    `${file}:${line}: “${id}” की पंक्ति अब शीट में नहीं है; घटना बनी रहेगी: हटानी हो तो ख़ुद हटाएं`,

  readAs: (columns, shape) =>
    `${several(columns, 'कॉलम', 'कॉलम')}, ${
      { timelinejs: 'TimelineJS की शीट', plain: 'सादी शीट', export: 'इसी प्रोग्राम का निर्यात' }[shape]
    } मानकर पढ़े गए:`,
  guessedFrom: (how) => ({ heading: 'शीर्षक से', values: 'भीतर लिखे से अनुमान', map: '--map से' })[how],
  notRead: () => 'नहीं पढ़ा गया',
  counts: (rows, written, onList) =>
    `${several(rows, 'पंक्ति पढ़ी गई', 'पंक्तियां पढ़ी गईं')}: ${written} लिखी गईं, ${onList} सूची में`,
  changes: (added, changed, same) => `${added} नई, ${changed} बदलीं, ${same} पहले जैसी`,
  todoIn: (path) => `जो करना बाक़ी है, उसकी सूची ${path} में है`,
  nothingWritten: () => 'कुछ नहीं लिखा गया (--dry-run)',
  noneFits: () =>
    'कुछ नहीं लिखा गया: किसी भी पंक्ति में वह सब नहीं है जो समयरेखा को चाहिए। शीट ठीक करें, या और बताएं: --languages, --map "कॉलम=फ़ील्ड", --source।',
  nextStep: () => 'अब: samayrekha check, फिर samayrekha dev',
  ask: () => 'रिकॉर्ड इसी तरह लिखें? [y/N]',
  stopped: () => 'कुछ नहीं लिखा गया। अनुमान --map "कॉलम=फ़ील्ड" से सुधरता है; --yes बिना पूछे लिखता है।',
  todoTitle: (story) => `“${story}” के आयात के बाद बाक़ी काम`,
  todoIntro: (sheet) =>
    `${sheet} के आयात ने लिखा, हर बार नए सिरे से। शीट सुधारकर फिर आयात करें, या रिकॉर्ड में लिखें: आपका लिखा बना रहता है।`,
  todoListed: () => 'जो पंक्तियां रिकॉर्ड में नहीं हैं',
  todoLook: () => 'इन्हें देख लें',
  todoTold: () => 'शीट कैसे पढ़ी गई',
  todoNone: () => 'कुछ बाक़ी नहीं है।',
  row: (row) => `पंक्ति ${row}`,
  rows: (rows) => `पंक्तियां ${runs(rows)}`,
}

const NAME_KINDS: Readonly<Record<NameKind, string>> = {
  person: 'नाम',
  lane: 'लेन',
  place: 'जगह',
  forum: 'मंच',
  series: 'शृंखला',
  result: 'नतीजा',
}

const MEDIA_PARTS: Readonly<Record<MediaPart, string>> = {
  mediaCredit: 'श्रेय',
  mediaCaption: 'कैप्शन',
}

const PICTURE_PARTS: Readonly<Record<PicturePart, string>> = {
  alt: 'उसमें क्या दिखता है',
  credit: 'वह किसकी है',
  licence: 'उसे दिखाने की अनुमति किससे है',
}
