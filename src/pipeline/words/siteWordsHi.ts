import { createLanguageWords } from './languageWords.ts'
import type { WordsLike } from './said.ts'
import type { SiteAddressFault, siteWordsEn } from './siteWordsEn.ts'

const { nameOf } = createLanguageWords('hi', 'और')

const FORM = 'उस फ़ोल्डर का पता लिखें जिसमें साइट होगी, जैसे https://timeline.example/'
const FAULTS: Readonly<Record<SiteAddressFault, string>> = {
  noSite: `जिसमें कोई साइट नहीं है: ${FORM}`,
  noScheme: `जो https:// से शुरू नहीं होता: ${FORM}`,
  noAddress: `जो पता नहीं है: ${FORM}`,
  credentials: 'जिसमें यूज़र का नाम या पासवर्ड है: उसे हटा दें',
  query: 'जिसमें “?” या “#” है: वहां से आगे का हटा दें',
  page: `जो एक पेज है: ${FORM}`,
}

const nearOrKnown = (near: string | null, known: readonly string[]): string =>
  near === null ? ` (यहां ये चलते हैं: ${known.join(', ')})` : `; क्या आप “${near}” लिखना चाहते थे?`

export const siteWordsHi: WordsLike<typeof siteWordsEn> = {
  newerFormat: (format, known) =>
    `ये रिकॉर्ड फ़ॉर्मैट ${format} के हैं, जबकि यह samayrekha ${known} तक पढ़ता है: नया संस्करण लगाएं (npm install samayrekha@latest)`,
  olderFormat: (format, known) =>
    `ये रिकॉर्ड फ़ॉर्मैट ${format} के हैं, जबकि यह samayrekha ${known} पढ़ता है: \`samayrekha upgrade\` चलाएं, वह दिखाएगा कि क्या बदलेगा`,
  unknownFront: (written, near, known) =>
    `“front” में “${written}” है, पर ऐसी कोई समयरेखा नहीं है${near === null ? `: ${known.map((each) => `“${each}”`).join(' या ')} लिखें` : `; क्या आप “${near}” लिखना चाहते थे?`}`,
  noAnalytics: () =>
    '“analytics” नाम की कोई फ़ील्ड नहीं है: पेज किसी को नहीं गिनते और किसी को कुछ नहीं भेजते; यह पंक्ति हटा दें, और गिनती अपने होस्ट के लॉग में देखें',
  badSiteAddress: (where, written, fault, guess) =>
    `${where} में “${written}” है, ${FAULTS[fault]}${guess === null ? '' : ` (${guess}?)`}`,

  wordsInEnglish: (tag, file) => `${nameOf(tag)} पेजों के बटन और शीर्षक अंग्रेज़ी में हैं: उन्हें ${file} में लिखें`,
  wordsOfNoLanguage: (tag) => `“${tag}” किसी भाषा का कोड नहीं है: फ़ाइल का नाम ta.yaml जैसा रखें`,
  datesBuiltIn: (tag, section) => `${nameOf(tag)} में तारीख़ें कैसे लिखी जाएं, यह प्रोग्राम में ही है: “${section}” हटा दें`,
  sectionFirst: (sections) => `पहले किसी खंड का नाम लिखें: ${sections.join(', ')}`,
  unknownSection: (name, near, known) => `“${name}” नाम का कोई खंड नहीं है${nearOrKnown(near, known)}`,
  unknownMessage: (name, near, known) => `“${name}” नाम का कोई संदेश नहीं है${nearOrKnown(near, known)}`,
  sectionInEnglish: (section, count, all, names, more) =>
    `“${section}” के ${all} में से ${count} संदेश अंग्रेज़ी में हैं: ${names.join(', ')}${more > 0 ? ` और ${more} दूसरे` : ''}`,
  messageNoText: (key) => `“${key}” टेक्स्ट होना चाहिए: उसे उद्धरण चिह्नों में रखें`,
  unknownPart: (key, part, near, known) =>
    `“${key}” में {${part}} नहीं होता${near === null ? `: ${known.length === 0 ? 'इसमें कुछ नहीं जुड़ता' : `इसमें ये जुड़ते हैं: ${known.map((name) => `{${name}}`).join(', ')}`}` : `; क्या आप “${near}” लिखना चाहते थे?`}`,
  missingPart: (key, part) => `“${key}” में {${part}} नहीं है: वाक्य में उसे सही जगह लगाएं`,
  noOther: (key) => `“${key}” में “other:” नहीं है, जो हर भाषा में चाहिए`,
  unknownPlural: (tag, form, known) =>
    `${nameOf(tag)} में “${form}” नाम का बहुवचन नहीं होता: ${known.map((each) => `“${each}:”`).join(', ')} लिखें`,
}
