import type { dateWordsEn } from './dateWordsEn.ts'
import type { WordsLike } from './said.ts'

const MONTHS = [
  'जनवरी',
  'फ़रवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
]
const monthOf = (month: number): string => MONTHS[month - 1] ?? ''

function reading(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${monthOf(Number(month))} ${year} हो तो ${day}`
}

const FORMS =
  'दिन 2024-12-10 की तरह, महीना 2024-12 की तरह, साल 2024 की तरह और अवधि 2024-07-08/2024-07-09 की तरह लिखें'

export const dateWordsHi: WordsLike<typeof dateWordsEn> = {
  notADate: (text) => `“${text}” तारीख़ नहीं है: ${FORMS}`,
  dateInWords: (text, line) => `“${text}” आम तौर पर लिखी जाने वाली तारीख़ है: उसकी जगह “${line}” लिखें`,
  dateNotOfCalendar: (text) => `“${text}” कैलेंडर की कोई तारीख़ नहीं है: ${FORMS}`,
  dateOfTwoReadings: (text, days) =>
    `“${text}” दो तरह से पढ़ी जा सकती है: ${days.map(reading).join(', या ')} लिखें`,
  dateInDoubtfulOrder: (text, day) => `“${text}” का क्रम दो तरह से समझा जा सकता है: ${reading(day)} लिखें`,
  dateInDevanagari: (text) => `“${text}” में देवनागरी अंक हैं: तारीख़ 0–9 अंकों में लिखें`,
  dateNoChoice: (text) =>
    `“${text}” दिनों का विकल्प नहीं बनता: "[..2025-12-31]" या "[2025-12-01..2025-12-15]" लिखें, उद्धरण चिह्नों में, पहले का दिन पहले`,
  dateBackwards: (text, turned) =>
    `“${text}” शुरू होने से पहले ख़त्म हो जाती है: पहले की तारीख़ पहले लिखें, ${turned}, या एक को सुधारें`,
  dateWithoutMonth: (text, month) => `“${text}” में महीना ${month} है: महीने 01 से 12 तक ही होते हैं`,
  dateWithoutDay: (text, year, month, last) =>
    `“${text}” कैलेंडर में नहीं है: ${monthOf(month)} ${year} में ${last} दिन हैं`,
  dateOneDigit: (text, padded) => `“${text}” में महीने और दिन के दो-दो अंक चाहिए: ${padded} लिखें`,
  dateDash: (text) => `“${text}” में हाइफ़न की जगह कोई और डैश है: साल, महीने और दिन के बीच - लगाएं`,
  dateBeforeOurEra: (text) => `“${text}” ईसा पूर्व का साल है, जो रिकॉर्ड में नहीं आ सकता: साल 0001 से 9999 तक लिखें`,
  dateYearDigits: (text) => `“${text}” चार अंकों का साल नहीं है: साल 0001 से 9999 तक लिखें`,
  dateOpenEnd: (text, from) => `“${text}” का अंत खुला है: ${from}/.. लिखें`,
  dateOpenBeginning: (text, to) => `“${text}” की शुरुआत खुली है: ../${to} लिखें`,
  dateEndInWords: (text) => `“${text}” का अंत शब्दों में है: खुले अंत के लिए .. लिखें, जैसे 2024-12-10/..`,
  dateSeason: (text, year) =>
    `“${text}” का अर्थ EDTF में मौसम या तिमाही है: उसके महीने लिखें, जैसे ${year}-03/${year}-05, या सिर्फ़ साल`,
  dateCentury: (text) => `“${text}” पूरी सदी है: उसके दशक लिखें, जैसे 190X/199X`,
  dateTooVague: (text) => `“${text}” से बहुत कम पता चलता है: ${FORMS}`,
  dateTenDays: (text, choice) =>
    `“${text}” दस दिनों में से कोई एक है: उसे विकल्प की तरह उद्धरण चिह्नों में लिखें, "${choice}"`,
  dateList: (text) =>
    `“${text}” तारीख़ों की सूची है: एक तारीख़ लिखें, या दिनों का विकल्प, जैसे "[2025-12-01..2025-12-15]"`,
  dateFromWhen: (text) => `“${text}” में सिर्फ़ इतना है कि कब से: ख़बर के दिन से आगे लिखें, जैसे 2024-12-10/.., या साल`,
  dateSignInside: (text) => `“${text}” में ?, ~ या % तारीख़ के पहले या बीच में है: यह निशान अंत में लगाएं, जैसे 2025-08~`,
  dateWithoutHyphens: (text, meant) => `“${text}” में हाइफ़न नहीं हैं: ${meant} लिखें`,
  dateWrongSigns: (text, meant) => `“${text}” के हिस्सों के बीच ग़लत चिह्न हैं: ${meant} लिखें`,
  dateDigitsThatCount: (text) =>
    `“${text}” बताती है कि कितने अंक पक्के हैं: दशक लिखें, जैसे 195X, या क़रीब का साल, जैसे 1950~`,

  timeMidnight: (text, meant) => `“${text}” आधी रात है: उस समय शुरू होने वाले दिन का 00:00 लिखें, जैसे ${meant}`,
  timeHour: (text, hour) => `“${text}” में घंटा ${hour} है: घंटे 00 से 23 तक ही होते हैं`,
  timeMinute: (text, minute) => `“${text}” में मिनट ${minute} है: मिनट 00 से 59 तक ही होते हैं`,
  timeSecond: (text, second) => `“${text}” में सेकंड ${second} है: सेकंड 00 से 59 तक ही होते हैं`,
  timeLeapSecond: (text) => `“${text}” में सेकंड 60 है, जैसे लीप सेकंड लिखा जाता है: 59 लिखें`,
  timeFraction: (text, meant) => `“${text}” में सेकंड के हिस्से हैं: ${meant} लिखें`,
  timeWithoutOffset: (text, time) =>
    `“${text}” में UTC से अंतर नहीं है, इसलिए पता नहीं चलता कि समय किस घड़ी का है: भारत के लिए ${time}+05:30 लिखें, UTC के लिए ${time}Z`,
  timeByName: (text, clock, time) =>
    `“${text}” में घड़ी का नाम “${clock}” है, जो एक से ज़्यादा देशों का हो सकता है: UTC से अंतर लिखें, जैसे ${time}+05:30`,
  timeOfNoClock: (text, clock, time) =>
    `“${text}” में “${clock}” है, जो किसी घड़ी का अंतर नहीं: UTC से अंतर -14:00 से +14:00 के बीच लिखें, जैसे ${time}+05:30`,
  timeWithMark: (text, mark, day) =>
    `“${text}” में समय के बाद “${mark}” है, जो सिर्फ़ तारीख़ पर लग सकता है: दिन लिखें, जैसे ${day}${mark}, या वह समय जब से और जब तक हो सकता है, बीच में / लगाकर`,
  timeForm: (text, meant) => `“${text}” समय लिखने का तरीक़ा नहीं है: ${meant} लिखें`,

  notOneDay: (text) => `“${text}” एक ही दिन होना चाहिए: 2024-12-10 की तरह लिखें, या दिन पता न हो तो पंक्ति हटा दें`,
  heldAhead: (date, updated) =>
    `यह घटना “held” है और ${date} की है, जबकि रिकॉर्ड पिछली बार ${updated} को अपडेट हुए: ` +
    'इसे “scheduled” या “announced” करें, तारीख़ सुधारें, या story.yaml में “updated” आज का करें',
  heldByWhen: () => 'जो हो चुका, वह किसी दिन के बाद हुआ: वह दिन भी दें, जैसे "[2025-12-01..2025-12-31]"',
  expectedSinceWhen: () => 'किसी ख़बर से पता नहीं चलता कि इसकी उम्मीद कब से है: उसे “states:” में दिन के साथ जोड़ें',
  statesOutOfOrder: (known, before) => `${known} को पता चली बात ${before} के बाद लिखी है: पहले का दिन पहले रखें`,
  termBackwards: (to, from) => `कार्यकाल शुरू होने (${from}) से पहले ख़त्म (${to}) हो जाता है: “from” या “to” सुधारें`,
  twoClocks: (first, second) =>
    `इस समयरेखा में समय दो घड़ियों के हैं, ${first} और ${second}: story.yaml में बताएं कि समयरेखा किस घड़ी से चलती है, जैसे timezone: { offset: "${first}" }`,
  notAnOffset: (text) =>
    `“${text}” UTC से अंतर नहीं है: घंटे और मिनट दो-दो अंकों में लिखें, जैसे "+05:30", -14:00 से +14:00 तक, या UTC के लिए Z`,
}
