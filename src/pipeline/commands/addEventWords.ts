/** What `samayrekha new event` asks and says; `{…}` are its parts. */
export interface AddEventWords {
  readonly story: (ids: string) => string
  readonly title: (language: string) => string
  readonly summary: (language: string) => string
  readonly date: string
  readonly lane: (ids: string) => string
  readonly address: string
  readonly publisher: (host: string) => string
  readonly needed: string
  readonly oneOf: (ids: string) => string
  readonly noAddress: string
  readonly noStory: string
  readonly byHand: (story: string) => string
  readonly unread: (file: string) => string
  readonly written: (id: string, file: string) => string
}

export const ADD_EVENT_WORDS: Readonly<Record<'hi' | 'en', AddEventWords>> = {
  en: {
    story: (ids) => `Which story (${ids})? `,
    title: (language) => `Title, in ${language}: `,
    summary: (language) => `What happened, in a sentence, in ${language} (may be left empty): `,
    date: 'Date (2024-12-10, 2024-12, 2024-07-08/2024-07-09; no finer than the source knows): ',
    lane: (ids) => `Lane (${ids}): `,
    address: 'Address of the article: ',
    publisher: (host) => `Publisher (${host} when left empty): `,
    needed: 'This is needed.',
    oneOf: (ids) => `Write one of ${ids}.`,
    noAddress: 'That is no address that a reader can open: it begins with https://.',
    noStory: 'There is no story here yet: begin one with `samayrekha new my-story`.',
    byHand: (story) =>
      `The story “${story}” asks for a claim behind every fact, which is written by hand: docs/data-format.md shows how.`,
    unread: (file) => `${file} is not a list that can be read: run \`samayrekha check\` first.`,
    written: (id, file) => `“${id}” is written, at the end of ${file}.`,
  },
  hi: {
    story: (ids) => `कौन सी कहानी (${ids})? `,
    title: (language) => `शीर्षक (${language}): `,
    summary: (language) => `क्या हुआ, एक वाक्य में (${language}; ख़ाली छोड़ सकते हैं): `,
    date: 'तारीख़ (2024-12-10, 2024-12, 2024-07-08/2024-07-09; स्रोत को जितनी पता है उतनी ही): ',
    lane: (ids) => `पंक्ति (${ids}): `,
    address: 'ख़बर का पता: ',
    publisher: (host) => `प्रकाशक (ख़ाली छोड़ें तो ${host}): `,
    needed: 'यह ज़रूरी है।',
    oneOf: (ids) => `इनमें से एक लिखें: ${ids}।`,
    noAddress: 'यह ऐसा पता नहीं जिसे पाठक खोल सके: पता https:// से शुरू होता है।',
    noStory: 'यहां अभी कोई कहानी नहीं है: `samayrekha new my-story` से शुरू करें।',
    byHand: (story) =>
      `कहानी “${story}” में हर तथ्य के पीछे एक दावा चाहिए, जो हाथ से लिखा जाता है: docs/data-format.md देखें।`,
    unread: (file) => `${file} ऐसी सूची नहीं जो पढ़ी जा सके: पहले \`samayrekha check\` चलाएं।`,
    written: (id, file) => `“${id}” लिख दी गई, ${file} के अंत में।`,
  },
}
