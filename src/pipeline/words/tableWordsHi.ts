import type { WordsLike } from './said.ts'
import type { tableWordsEn } from './tableWordsEn.ts'

const inGroup = (group: number): string => `पंक्ति-समूह ${group}: `

export const tableWordsHi: WordsLike<typeof tableWordsEn> = {
  tableMissing: (name) => `“${name}” इस फ़ाइल के पास नहीं है: उसे \`samayrekha import\` से बनाएं, या “events” हटाएं`,
  tableAndRecords: (name) =>
    `इस समयरेखा की घटनाएं “${name}” में हैं, और पास में घटनाओं के रिकॉर्ड भी हैं: दोनों में से एक ही रखें`,
  tableUnused: () => 'किसी story.yaml में इस फ़ाइल का नाम नहीं है: वहां “events: ” के आगे नाम लिखें, या फ़ाइल हटाएं',
  tableName: (name) => `“${name}” की जगह इसी फ़ोल्डर की ऐसी फ़ाइल का नाम चाहिए जिसके अंत में .parquet हो`,
  tableFaults: (more) => `इस फ़ाइल की ${more} और ग़लतियां यहां नहीं गिनाई गईं`,
  notParquet: () => 'यह Parquet फ़ाइल नहीं है: इसे फिर से बनाएं',
  cutOff: () => 'फ़ाइल का अंतिम हिस्सा ग़ायब है: फिर से कॉपी करें, या फिर से बनाएं',
  footerTooLong: (bytes, most) =>
    `इसका फ़ुटर ${bytes} बाइट बताता है, जबकि सीमा ${most} है: पंक्ति-समूह बड़े रखें, या फ़ाइल फिर से बनाएं`,
  footerUnreadable: () => 'इसका फ़ुटर पढ़ा नहीं जा सका: फ़ाइल फिर से बनाएं',
  rowsDiffer: (told, found) => `फ़ुटर ${told} पंक्तियां बताता है, पर समूहों में ${found} हैं: फ़ाइल फिर से बनाएं`,
  tooManyEvents: (events, most) => `फ़ाइल में ${events} घटनाएं हैं, जबकि सीमा ${most} है: समयरेखा को बांट दें`,
  noEventsInTable: () => 'फ़ाइल में कोई पंक्ति नहीं है: घटनाओं के साथ फिर से बनाएं',
  missingColumn: (name) =>
    `कॉलम “${name}” नहीं है: इसे वहां लिखें जहां फ़ाइल बनती है, या फ़ाइल “samayrekha import” से बनाएं, जो हर कॉलम लिखता है`,
  wrongType: (name, found, wanted) =>
    `कॉलम “${name}” ${found} है, जबकि ${wanted} चाहिए: फ़ाइल बनाते समय CAST करें`,
  groupTooLong: (group, rows, most) =>
    `${inGroup(group)}इसमें ${rows} पंक्तियां हैं, जबकि सीमा ${most} है: 16384 पंक्तियों के समूह लिखें`,
  wrongCodec: (group, column, codec) =>
    `${inGroup(group)}“${column}” ${codec} से पैक है, जिसे ब्राउज़र नहीं खोल सकते: फ़ाइल SNAPPY से लिखें`,
  columnTooBig: (group, column, megabytes, most) =>
    `${inGroup(group)}“${column}” ${megabytes} MB बताता है, जबकि सीमा ${most} है: 16384 पंक्तियों के समूह लिखें`,
  outsideFile: (group, column) =>
    `${inGroup(group)}“${column}” फ़ाइल से बाहर बताया गया है: फिर से कॉपी करें, या फिर से बनाएं`,
  wrongEncoding: (group, column, encoding) =>
    `${inGroup(group)}“${column}” ${encoding} में लिखा है: उसे PLAIN या डिक्शनरी के साथ (Parquet संस्करण 1) लिखें`,
  damaged: (group, column) => `${inGroup(group)}“${column}” ख़राब है: फ़ाइल फिर से कॉपी करें, या फिर से बनाएं`,
  dictionaryTooLong: (group, column, entries, rows) =>
    `${inGroup(group)}“${column}” की डिक्शनरी ${rows} पंक्तियों के लिए ${entries} शब्द बताती है: फ़ाइल फिर से बनाएं`,
  statisticsLie: (group, column) =>
    `${inGroup(group)}“${column}” के मान वे नहीं हैं जो उसके आंकड़े बताते हैं: फ़ाइल फिर से बनाएं`,
  unsorted: (group) =>
    `${inGroup(group)}यह पंक्ति अपने ऊपर वाली से पहले शुरू होती है: फ़ाइल ORDER BY begin_ms के साथ लिखें`,
  endFirst: (group) =>
    `${inGroup(group)}“end_ms” “begin_ms” के बाद नहीं है: वह पहला क्षण है जो अब तारीख़ में नहीं आता`,
  outOfTime: (group) => `${inGroup(group)}तारीख़ 0001 से 9999 तक के सालों से बाहर है: पंक्ति सुधारें या हटाएं`,
  emptyCell: (group, column) => `${inGroup(group)}“${column}” ख़ाली है: उसे भरें, या पंक्ति छोड़ दें`,
  outOfRange: (group, column, value, most) =>
    `${inGroup(group)}“${column}” में ${value} है, जबकि सीमा ${most} है`,
  unknownCode: (group, column, value) =>
    `${inGroup(group)}“${column}” का “${value}” रिकॉर्ड में नहीं है: उसे समयरेखा के रिकॉर्ड में जोड़ें, या पंक्ति सुधारें`,
  dateUnread: (group, date) =>
    `${inGroup(group)}“${date}” EDTF की तारीख़ नहीं है: 2024-12-10, 2024-12 या 2024 लिखें`,
  dateDiffers: (group, date, column) =>
    `${inGroup(group)}“${column}” वह नहीं है जो “${date}” बताता है: उसे तारीख़ से निकालें`,
  rowIdForm: (group, id) =>
    `${inGroup(group)}id “${id}” में सिर्फ़ छोटे अक्षर a–z, अंक और हाइफ़न हो सकते हैं, अधिकतम 64`,
  rowIdTwice: (group, id, first) => `${inGroup(group)}id “${id}” पंक्ति ${first} की भी है: हर घटना को अपनी id दें`,
  rowTooLong: (group, column, length, most) =>
    `${inGroup(group)}“${column}” में ${length} अक्षर हैं, जबकि सीमा ${most} है: उसे छोटा करें`,
  rowAddress: (group, address) =>
    `${inGroup(group)}पते “${address}” का लिंक नहीं बन सकता: https:// से शुरू होने वाला पता लिखें, जिसमें न यूज़र का नाम हो, न पोर्ट`,
}
