import type { MessageLanguage } from './messageLanguage.ts'
import type { WordsLike } from './said.ts'

/** What `samayrekha new event | person | source` asks and says. */
const formWordsEn = {
  // --- questions
  story: (ids: string) => `Which story (${ids})? `,
  title: (language: string) => `Title, in ${language}: `,
  summary: (language: string) => `What happened, in a sentence, in ${language} (may be left empty): `,
  date: () => 'Date (2024-12-10, 2024-12, 2024-07-08/2024-07-09; no finer than the source knows): ',
  lane: (ids: string) => `Lane (${ids}): `,
  address: () => 'Address of the article: ',
  publisherOf: (host: string) => `Publisher (${host} when left empty): `,
  personName: (language: string) => `Name, in ${language}: `,
  country: () => 'Country, two capital letters such as IN (may be left empty): ',
  group: (ids: string) => `Group of people (${ids}; may be left empty): `,
  office: (ids: string) => `Office (${ids}; may be left empty): `,
  from: () => 'In office from (2024-05-12, or unknown): ',
  to: () => 'In office to (2024-05-12, or unknown, or .. for still in office): ',
  publisher: (language: string) => `Publisher, in ${language}: `,
  language: () => 'Language of the article (hi, en, ru …): ',
  published: () => 'Day printed on it (2024-12-10; may be left empty): ',
  headline: () => 'Its headline (may be left empty): ',
  id: (free: string) => `Id (${free} when left empty): `,

  // --- answers that cannot be
  needed: () => 'This is needed.',
  neededField: (field: string) => `“${field}” is needed: add --set ${field}=…`,
  unknownFields: (fields: string, known: string) => `--set knows no ${fields} here: the fields are ${known}.`,
  oneOf: (ids: string) => `Write one of ${ids}.`,
  noAddress: () => 'That is no address that a reader can open: it begins with https://.',
  noCountry: () => 'A country has two capital letters, as IN; an organisation has XX.',
  noLanguage: () => 'A language has a code, as hi, en or ru.',
  noDay: () => 'This is one day: write it as 2024-12-10.',
  noId: () => 'An id has small letters a–z, digits and hyphens alone, as vikram-misri.',
  idTaken: (id: string) => `“${id}” is there already: write another id.`,
  addressTaken: (id: string) => `This address is there already, as “${id}”.`,

  // --- what comes of it
  noStory: () => 'There is no story here yet: begin one with `samayrekha new my-story`.',
  byHand: (story: string) =>
    `The story “${story}” asks for a claim behind every fact, which is written by hand: the event in a file of stories/${story}/, and its claims in the file of the same name in claims/ there, under the id of the event, such as “- { field: date, value: 2025-12-04, source: (id) }”.`,
  unread: (file: string) => `${file} is not a list that can be read: run \`samayrekha check\` first.`,
  written: (id: string, file: string) => `“${id}” is written, at the end of ${file}.`,
}

export type FormWords = WordsLike<typeof formWordsEn>

const formWordsHi: FormWords = {
  story: (ids) => `कौन-सी समयरेखा (${ids})? `,
  title: (language) => `शीर्षक (${language}): `,
  summary: (language) => `क्या हुआ, एक वाक्य में (${language}; ख़ाली छोड़ सकते हैं): `,
  date: () => 'तारीख़ (2024-12-10, 2024-12, 2024-07-08/2024-07-09; स्रोत को जितनी पता है उतनी ही): ',
  lane: (ids) => `लेन (${ids}): `,
  address: () => 'ख़बर का पता: ',
  publisherOf: (host) => `प्रकाशक (ख़ाली छोड़ें तो ${host}): `,
  personName: (language) => `नाम (${language}): `,
  country: () => 'देश, दो बड़े अक्षर, जैसे IN (ख़ाली छोड़ सकते हैं): ',
  group: (ids) => `लोगों का समूह (${ids}; ख़ाली छोड़ सकते हैं): `,
  office: (ids) => `पद (${ids}; ख़ाली छोड़ सकते हैं): `,
  from: () => 'पद पर कब से (2024-05-12, या unknown): ',
  to: () => 'पद पर कब तक (2024-05-12, या unknown, या अब भी हों तो ..): ',
  publisher: (language) => `प्रकाशक (${language}): `,
  language: () => 'ख़बर की भाषा (hi, en, ru …): ',
  published: () => 'उस पर छपा दिन (2024-12-10; ख़ाली छोड़ सकते हैं): ',
  headline: () => 'उसका शीर्षक (ख़ाली छोड़ सकते हैं): ',
  id: (free) => `id (ख़ाली छोड़ें तो ${free}): `,

  needed: () => 'यह ज़रूरी है।',
  neededField: (field) => `“${field}” ज़रूरी है: --set ${field}=… जोड़ें`,
  unknownFields: (fields, known) => `--set में ${fields} यहां नहीं चलता: फ़ील्ड ये हैं: ${known}।`,
  oneOf: (ids) => `इनमें से एक लिखें: ${ids}।`,
  noAddress: () => 'यह ऐसा पता नहीं जिसे पाठक खोल सके: पता https:// से शुरू होता है।',
  noCountry: () => 'देश के दो बड़े अक्षर होते हैं, जैसे IN; संगठन के XX।',
  noLanguage: () => 'भाषा का कोड लिखें, जैसे hi, en या ru।',
  noDay: () => 'यह एक ही दिन होना चाहिए: 2024-12-10 की तरह लिखें।',
  noId: () => 'id में सिर्फ़ छोटे अक्षर a–z, अंक और हाइफ़न होते हैं, जैसे vikram-misri।',
  idTaken: (id) => `“${id}” पहले से है: दूसरी id लिखें।`,
  addressTaken: (id) => `यह पता पहले से है, “${id}” के नाम से।`,

  noStory: () => 'यहां अभी कोई समयरेखा नहीं है: `samayrekha new my-story` से शुरू करें।',
  byHand: (story) =>
    `समयरेखा “${story}” में हर तथ्य के पीछे एक दावा चाहिए, जो हाथ से लिखा जाता है: घटना stories/${story}/ की किसी फ़ाइल में, और उसके दावे वहीं claims/ में उसी नाम की फ़ाइल में, घटना की id के नीचे, जैसे “- { field: date, value: 2025-12-04, source: (id) }”।`,
  unread: (file) => `${file} ऐसी सूची नहीं जो पढ़ी जा सके: पहले \`samayrekha check\` चलाएं।`,
  written: (id, file) => `“${id}” लिखा गया, ${file} के अंत में।`,
}

export const formWordsOf = (language: MessageLanguage): FormWords =>
  language === 'hi' ? formWordsHi : formWordsEn
