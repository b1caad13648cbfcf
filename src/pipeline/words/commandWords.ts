import type { MessageLanguage } from './messageLanguage.ts'
import type { WordsLike } from './said.ts'

/** How many claimed dates their words tell again. */
interface DateCounts {
  readonly told: number
  /** Not contradicted by words of a source that shows no day. */
  readonly agreeing: number
  readonly untold: number
  readonly withoutWords: number
}

/** What there is in records in which nothing is wrong. */
interface Counts {
  readonly events: number
  readonly people: number
  readonly sources: number
  readonly officialSources: number
  readonly eventsWithOfficial: number
  readonly eventsWithHindi: number
  readonly claims: number
  readonly inferredClaims: number
  readonly independentSources: number
  readonly medianIndependent: number
  readonly disputedEvents: number
  readonly disagreements: number
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const problems = (count: number): string => many(count, 'problem')

/** What `check`, `dev`, `build`, `upgrade` and `release` say beside what is wrong. */
const commandWordsEn = {
  warning: (sentence: string) => `warning: ${sentence}`,
  olderWarnings: (count: number) =>
    count === 1
      ? '1 warning is of a record that has not changed since the last commit: `samayrekha check --all` shows it'
      : `${count} warnings are of records that have not changed since the last commit: \`samayrekha check --all\` shows them`,
  toCorrect: (errors: number, warnings: number) => `${errors} to correct, ${warnings} to look at`,
  problemsFound: (count: number) => `${problems(count)} in the records:`,
  nothingWrong: () => 'nothing is wrong with the records',
  /** What there is; and where there are claims, two lines more: what it rests on, where sources differ. */
  counts: (counts: Counts) => {
    const there = `${many(counts.events, 'event')}, ${many(counts.people, 'person', 'people')}, ${many(counts.sources, 'source')}`
    if (counts.claims === 0) return there
    return (
      `${there} (${counts.officialSources} official), ` +
      `${many(counts.eventsWithOfficial, 'event')} with an official source, ${counts.eventsWithHindi} with a Hindi source\n` +
      `${many(counts.claims, 'claim')} (${counts.inferredClaims} inferred) of ${many(counts.independentSources, 'independent source')}, ` +
      `in the median ${counts.medianIndependent} an event\n` +
      `${many(counts.disputedEvents, 'event')} on which sources differ, ${many(counts.disagreements, 'disagreement')} told`
    )
  },
  factsSame: () => 'no published fact has changed',
  factsKept: (path: string) => `${path} holds the facts of this release`,
  updatedReminder: (story: string, updated: string, today: string) =>
    `“updated” of the story “${story}” is ${updated}: if its records have changed since, write “updated: ${today}” into its story.yaml and release again`,
  filedEvents: (events: number, stories: number) =>
    `${events} more events in ${stories === 1 ? 'a file' : `${stories} files`} of their own`,
  dateCounts: (dates: DateCounts) =>
    `${dates.told + dates.agreeing + dates.untold} claims of a date have words: ${dates.told} tell it again, ` +
    `${dates.agreeing} agree with it while their source shows no day, ${dates.untold} cannot tell it ` +
    `(\`samayrekha check --dates\` lists them); ${dates.withoutWords} have none`,
  untoldDate: (place: string, words: string, why: 'noTime' | 'noVerb' | 'noDay' | 'language') =>
    `${place}: “${words}”: ${
      {
        noTime: 'none of these words is of time',
        noVerb: 'no verb tells whether it was or is to come: add “direction: past” or “direction: future”',
        noDay: 'counted from something in the story, or from a day that the source does not show',
        language: 'neither Hindi nor English',
      }[why]
    }`,
  pageTitle: (errors: number) => `${errors} to correct in the records`,
  pageHint: () =>
    'This page gives way to the story when the records are right again. Stories in which nothing is wrong are there.',
  noSiteAddress: (home: string) =>
    'Nobody has said where the site will be: links that are shared show no picture (og:image is relative, og:url missing), ' +
    `search engines get relative addresses, and snippets and oEmbed answers name ${home}. For a site that others shall see, ` +
    'write “origin: https://timeline.example/” (your address) into site.yaml, or build again with SITE_ORIGIN',
  served: (records: string, address: string) =>
    `The stories of ${records}/ are at ${address} (Ctrl+C stops it)`,
  newestFormat: (format: number) =>
    `The records are of format ${format}, which is the newest: nothing is to do.`,
  fromFormat: (from: number, to: number) => `From format ${from} to ${to}:`,
  notWritten: () => 'Nothing has been written yet: `samayrekha upgrade --write` writes it.',
  upgraded: (count: number) =>
    `${count} ${count === 1 ? 'file' : 'files'} written: \`samayrekha check\` says whether all is well.`,
  noRecords: (folder: string) =>
    `There is no folder “${folder}” here. Begin with \`samayrekha new my-story\`, or say where the records are with --records.`,
  badStoryId: (id: string) =>
    `“${id}” cannot be an id: it has small letters a–z, digits and hyphens alone, as my-story.`,
  storyThere: (folder: string) => `There is a story in ${folder} already: write there, or choose another id.`,
  storyBegun: (folder: string) =>
    `Begun: ${folder}. \`samayrekha dev\` shows it; write over the example, and it follows.`,
  answersEnded: () => 'The answers ended before the questions did: nothing was written.',
  noBuiltSite: (out: string) =>
    `There is no built site in ${out}/: run \`samayrekha build\` first, or say --out.`,
  previewed: (out: string, address: string) => `The site in ${out}/ is at ${address} (Ctrl+C stops it)`,
  kept: (count: number, folder: string) => `${count} files of earlier builds are kept (${folder}/)`,
  built: (folder: string) =>
    `The site is in ${folder}/: put it on any host for files, or look at it with \`samayrekha preview\`.`,
}

export type CommandWords = WordsLike<typeof commandWordsEn>

const commandWordsHi: CommandWords = {
  warning: (sentence) => `ध्यान दें: ${sentence}`,
  olderWarnings: (count) =>
    `${count} बातें ऐसे रिकॉर्ड की हैं जो पिछले कमिट के बाद नहीं बदले: \`samayrekha check --all\` से दिखेंगी`,
  toCorrect: (errors, warnings) => `${errors} जगह सुधार चाहिए, ${warnings} जगह एक नज़र`,
  problemsFound: (count) => `रिकॉर्ड में ${count} जगह ग़लती है:`,
  nothingWrong: () => 'रिकॉर्ड में कोई ग़लती नहीं है',
  counts: (counts) => {
    const there = `${counts.events} ${counts.events === 1 ? 'घटना' : 'घटनाएं'}, ${counts.people} लोग, ${counts.sources} स्रोत`
    if (counts.claims === 0) return there
    return (
      `${there} (${counts.officialSources} सरकारी), ` +
      `${counts.eventsWithOfficial} घटनाओं का सरकारी स्रोत है, ${counts.eventsWithHindi} का हिंदी स्रोत\n` +
      `${counts.independentSources} स्वतंत्र स्रोतों के ${counts.claims} दावे (${counts.inferredClaims} अनुमानित), ` +
      `माध्यिका: हर घटना पर ${counts.medianIndependent}\n` +
      `${counts.disputedEvents} घटनाओं पर स्रोत एकमत नहीं, ${counts.disagreements} मतभेद बताए गए`
    )
  },
  factsSame: () => 'कोई प्रकाशित तथ्य नहीं बदला',
  factsKept: (path) => `इस प्रकाशन के तथ्य ${path} में हैं`,
  updatedReminder: (story, updated, today) =>
    `समयरेखा “${story}” में “updated” ${updated} है: उसके बाद रिकॉर्ड बदले हों, तो उसकी story.yaml में “updated: ${today}” लिखें और फिर release चलाएं`,
  filedEvents: (events, stories) =>
    `${events} और घटनाएं ${stories === 1 ? 'अपनी एक फ़ाइल' : `${stories} अलग फ़ाइलों`} में`,
  dateCounts: (dates) =>
    `तारीख़ के ${dates.told + dates.agreeing + dates.untold} दावों के शब्द मौजूद हैं: ${dates.told} से तारीख़ दोबारा निकली, ` +
    `${dates.agreeing} उससे मेल खाते हैं पर उनके स्रोत पर दिन नहीं है, ${dates.untold} से नहीं निकलती ` +
    `(सूची: \`samayrekha check --dates\`); ${dates.withoutWords} दावों के शब्द नहीं हैं`,
  untoldDate: (place, words, why) =>
    `${place}: “${words}”: ${
      {
        noTime: 'इनमें समय का कोई शब्द नहीं है',
        noVerb:
          'क्रिया के बिना पता नहीं चलता कि बात पहले की है या आगे की: “direction: past” या “direction: future” लिखें',
        noDay: 'गिनती ख़बर की किसी और बात से है, या ऐसे दिन से जो स्रोत पर नहीं है',
        language: 'शब्द न हिंदी में हैं, न अंग्रेज़ी में',
      }[why]
    }`,
  pageTitle: (errors) => `रिकॉर्ड में ${errors} जगह सुधार चाहिए`,
  pageHint: () =>
    'रिकॉर्ड ठीक होते ही यहां समयरेखा दिखने लगेगी। जिन समयरेखाओं में कोई ग़लती नहीं, वे अभी भी देखी जा सकती हैं।',
  noSiteAddress: (home) =>
    'यह नहीं बताया गया कि साइट कहां होगी: साझा किए गए लिंक में तस्वीर नहीं दिखेगी (og:image अधूरा है, og:url है ही नहीं), ' +
    `सर्च इंजनों को अधूरे पते मिलेंगे, और एंबेड के कोड व oEmbed में ${home} लिखा होगा। साइट दूसरों के लिए है तो ` +
    'site.yaml में “origin: https://timeline.example/” (अपना पता) लिखें, या SITE_ORIGIN के साथ फिर बनाएं',
  served: (records, address) => `${records}/ की समयरेखाएं ${address} पर हैं (बंद करने के लिए Ctrl+C)`,
  newestFormat: (format) => `रिकॉर्ड फ़ॉर्मैट ${format} के हैं, जो सबसे नया है: कुछ करना नहीं है।`,
  fromFormat: (from, to) => `फ़ॉर्मैट ${from} से ${to} तक:`,
  notWritten: () => 'अभी कुछ लिखा नहीं गया: `samayrekha upgrade --write` से लिखा जाएगा।',
  upgraded: (count) => `${count} फ़ाइलें लिखी गईं: सब ठीक है या नहीं, यह \`samayrekha check\` बताएगा।`,
  noRecords: (folder) =>
    `यहां “${folder}” नाम का फ़ोल्डर नहीं है। \`samayrekha new my-story\` से शुरू करें, या --records से बताएं कि रिकॉर्ड कहां हैं।`,
  badStoryId: (id) => `“${id}” आईडी नहीं हो सकती: उसमें सिर्फ़ छोटे अक्षर a–z, अंक और हाइफ़न होते हैं, जैसे my-story।`,
  storyThere: (folder) => `${folder} में समयरेखा पहले से है: वहीं लिखें या दूसरी आईडी चुनें।`,
  storyBegun: (folder) =>
    `शुरू हुई: ${folder}। \`samayrekha dev\` से दिखेगी; उदाहरण को बदलकर लिखें, पेज साथ-साथ बदलेगा।`,
  answersEnded: () => 'सवाल ख़त्म होने से पहले जवाब ख़त्म हो गए: कुछ नहीं लिखा गया।',
  noBuiltSite: (out) => `${out}/ में बनी हुई साइट नहीं है: पहले \`samayrekha build\` चलाएं, या --out लिखें।`,
  previewed: (out, address) => `${out}/ की साइट ${address} पर है (बंद करने के लिए Ctrl+C)`,
  kept: (count, folder) => `पहले की साइटों की ${count} फ़ाइलें रखी गईं (${folder}/)`,
  built: (folder) => `साइट ${folder}/ में है: उसे फ़ाइलों वाले किसी भी होस्ट पर रखें, या \`samayrekha preview\` से देखें।`,
}

export const commandWordsOf = (language: MessageLanguage): CommandWords =>
  language === 'hi' ? commandWordsHi : commandWordsEn
