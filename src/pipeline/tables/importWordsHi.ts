import type { ImportWords } from './importWordsEn.ts'

const rows = (count: number): string => `${count} ${count === 1 ? 'पंक्ति' : 'पंक्तियां'}`

export const importWordsHi: ImportWords = {
  noDuckdb: (install) =>
    `इतनी बड़ी तालिका DuckDB से पढ़ी जाती है, जो इंस्टॉल नहीं है: \`${install}\` चलाएं और फिर कोशिश करें`,
  unreadable: (why) => `तालिका पढ़ी नहीं जा सकी: ${why}`,
  hasRecords: (story) =>
    `स्टोरी “${story}” में घटनाओं के रिकॉर्ड हैं, जबकि इतनी बड़ी तालिका अपनी अलग फ़ाइल में रहती है: उसे किसी दूसरी स्टोरी में इंपोर्ट करें`,
  tooManyNames: (column, count, most) =>
    `कॉलम “${column}” में ${count} अलग-अलग नाम हैं, जबकि सीमा ${most} है: --map से कोई दूसरा कॉलम बताएं`,
  tooManyRows: (count, most) => `तालिका में ${count} पंक्तियां हैं, जबकि एक स्टोरी की सीमा ${most} है: इसे बांट दें`,
  tellsLanguages: (languages) => `भाषाएं: ${languages.join(', ')}`,
  counts: (read, written, reported) => `${rows(read)} पढ़ीं: ${written} लिखी गईं, ${reported} रिपोर्ट में हैं`,
  reportIn: (path) => `उनमें से हर एक क्यों नहीं लिखी गई, यह ${path} में है`,
  fileIn: (path, megabytes) => `घटनाएं ${path} में हैं (${megabytes} MB)`,
  nothingWritten: (place, why) =>
    `कोई पंक्ति लिखी नहीं जा सकी (पंक्ति ${place}: ${why}): तालिका सुधारें और फिर इंपोर्ट करें`,
  nextStep: () => 'अब: samayrekha check',
  lineAt: (line) => `लाइन ${line}`,
  brokenLine: (error) => `यह लाइन पंक्ति की तरह पढ़ी नहीं जा सकी: ${error}`,
  noTitle: () => 'शीर्षक नहीं है',
  titleTooLong: (most) => `शीर्षक में ${most} से ज़्यादा अक्षर हैं`,
  summaryTooLong: (most) => `सारांश में ${most} से ज़्यादा अक्षर हैं`,
  noDate: () => 'तारीख़ नहीं है',
  noAddress: () => 'किसी स्रोत का पता नहीं है',
  badAddress: () => 'पाठकों को इस पते पर नहीं भेजा जा सकता',
  badStatus: (known) => `यह कोई स्थिति नहीं है: शब्द ये हैं: ${known.join(', ')}`,
  badImportance: () => 'महत्व 1, 2 या 3 होता है',
  badId: () => 'id में सिर्फ़ छोटे अक्षर a–z, अंक और हाइफ़न हो सकते हैं, अधिकतम 64',
  doubleId: (row) => `पंक्ति ${row} में भी यही id है`,
  repeated: (row) => `पंक्ति ${row} में भी यही तारीख़, शीर्षक और पता है`,
  unknownLane: (known) => `story.yaml में ऐसी लेन नहीं है: वहां ये हैं: ${known.join(', ')}`,
  reportHeadings: () => 'पंक्ति,कॉलम,मान,कारण',
}
