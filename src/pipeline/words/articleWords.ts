import type { MessageLanguage } from './messageLanguage.ts'
import type { SaidOf, WordsLike } from './said.ts'

/** What `links`, `verify` and `score` say of articles: what was found at their addresses, in their copies, and in their dates. */
const articleWordsEn = {
  // --- why a page could not be read; its source stands before it
  answered: (status: number) => `answered ${status}`,
  siteGone: () => 'its site is no longer there',
  unsafe: () => 'is not a safe address',
  leadsToUnsafe: (host: string) => `leads to ${host}, which is not a safe address`,
  leadsNowhere: () => 'leads from one address to the next without end',
  leadsToFront: () => 'leads to the front page',
  noText: () => 'has hardly any text without its script',
  network: (trouble: string) => `could not be reached (${trouble})`,
  quoteGone: () => 'the quoted words do not stand there',

  // --- links
  failing: (found: 'altered' | 'dead', since: string) => `${found} since ${since}`,
  unknownSources: (ids: readonly string[]) =>
    `no source with an address has the id “${ids.join('”, “')}”: copy it from sources.yaml`,
  offline: () => 'no address answered: this machine seems to be offline, so nothing was concluded or written',
  addresses: (all: number, live: number, altered: number, dead: number, unclear: number) =>
    `${all} addresses: ${live} live, ${altered} altered, ${dead} dead, ${unclear} gave no clear answer this time`,
  archived: (count: number) => `${count} have an archived copy`,
  archiveFailed: (trouble: string) => `the archive could not be asked on: ${trouble}`,

  // --- verify
  quotes: (found: number, articles: number, missing: number, withoutCopy: number) =>
    `${found} quotes stand once in their ${articles} articles, ${missing} do not, ${withoutCopy} have no copy here`,

  // --- score
  measures: (m: ScoreMeasures) =>
    `strict F1 ${m.strictF1}, relaxed F1 ${m.relaxedF1}, value F1 ${m.valueF1}, value accuracy ${m.valueAccuracy}, ` +
    `wrong ${m.wrong} %, ${m.spurious} of ${m.found} marked by nobody`,
  anchors: (right: number, all: number, wrong: number) =>
    `day of the article: ${right} of ${all} right, ${wrong} wrong`,
  nameMeasures: (found: string, rightId: string, spurious: number) =>
    `${found} % found with the right id, ${rightId} % of those found right, ${spurious} marked by nobody`,
  events: (e: EventCounts) =>
    `events: ${e.share} % drafted with the right date; ${e.found} of ${e.gold} drafted, ${e.right} dates right, ${e.wrong} wrong, ` +
    `${e.surplus} drafts marked by nobody`,
  underFloor: (what: string, reached: string, floor: number) =>
    `${what}: ${reached} is under the floor of ${floor}`,
  scoreHead: (head: ScoreHead) => HEADS_EN[head],

  // --- marked articles
  goldShape: (file: string, path: string, needed: string, found: string) =>
    `${file}: ${path}: ${needed} is needed, and ${found} stands there`,
  goldDay: (file: string, path: string) => `${file}: ${path}: write a day, as 2025-12-04`,
  goldDate: (file: string, path: string) =>
    `${file}: ${path}: write a date in EDTF, as 2025-12 or 2025-12-04`,
  goldNoText: (id: string) => `${id}: it has neither “text” nor “file”: write one of them`,
  goldNoFolder: (id: string, file: string) =>
    `${id}: its text is the file ${file}: say with --articles in which folder`,
  goldNotThere: (id: string, words: string, isAfter: boolean) =>
    `${id}: “${words}” does not stand in the text${isAfter ? ' after the mark before it' : ''}`,
}

/** Heads of the tables of `score`: of their columns, and of the rows over all classes. */
export type ScoreHead = keyof typeof HEADS_EN
const HEADS_EN = {
  gold: 'gold',
  strict: 'strict',
  relaxed: 'relaxed',
  right: 'right',
  wrong: 'wrong',
  abstained: 'abstained',
  found: 'found',
  dates: 'all dates',
  people: 'all people',
  forums: 'all forums',
  sessions: 'all sessions',
} as const
const HEADS_HI: Readonly<Record<ScoreHead, string>> = {
  gold: 'निशान',
  strict: 'सख़्त',
  relaxed: 'ढीला',
  right: 'सही',
  wrong: 'ग़लत',
  abstained: 'छोड़े',
  found: 'मिले',
  dates: 'सारी तारीख़ें',
  people: 'सारे लोग',
  forums: 'सारे मंच',
  sessions: 'सारे सत्र',
}

interface EventCounts {
  /** Of the marked events, those with the right date: 0 to 100 with one decimal. */
  readonly share: string
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly wrong: number
  readonly surplus: number
}

/** Shares from 0 to 100 with one decimal, and counts. */
interface ScoreMeasures {
  readonly strictF1: string
  readonly relaxedF1: string
  readonly valueF1: string
  readonly valueAccuracy: string
  readonly wrong: string
  readonly spurious: number
  readonly found: number
}

export type ArticleWords = WordsLike<typeof articleWordsEn>

/** A sentence that is not yet worded. */
export type ArticleSaid = SaidOf<typeof articleWordsEn>

const articleWordsHi: ArticleWords = {
  answered: (status) => `${status} जवाब मिला`,
  siteGone: () => 'यह साइट अब है ही नहीं',
  unsafe: () => 'पता सुरक्षित नहीं है',
  leadsToUnsafe: (host) => `${host} पर ले जाता है, जो सुरक्षित पता नहीं है`,
  leadsNowhere: () => 'एक पते से दूसरे पर भेजता रहता है, कहीं पहुंचाता नहीं',
  leadsToFront: () => 'साइट के पहले पेज पर ले जाता है',
  noText: () => 'स्क्रिप्ट के बिना पेज में टेक्स्ट न के बराबर है',
  network: (trouble) => `पहुंचा नहीं जा सका (${trouble})`,
  quoteGone: () => 'उद्धृत शब्द वहां नहीं हैं',

  failing: (found, since) => `${since} से ${found === 'dead' ? 'पेज नहीं मिलता' : 'पेज बदला हुआ है'}`,
  unknownSources: (ids) =>
    `“${ids.join('”, “')}” आईडी का ऐसा कोई स्रोत नहीं जिसका पता हो: sources.yaml से कॉपी करें`,
  offline: () =>
    'किसी पते से जवाब नहीं मिला: लगता है यह मशीन इंटरनेट से जुड़ी नहीं है, इसलिए न कोई नतीजा निकाला गया, न कुछ लिखा गया',
  addresses: (all, live, altered, dead, unclear) =>
    `${all} पते: ${live} चालू, ${altered} बदले हुए, ${dead} बंद; ${unclear} से इस बार साफ़ जवाब नहीं मिला`,
  archived: (count) => `${count} की प्रति आर्काइव में है`,
  archiveFailed: (trouble) => `आर्काइव से आगे नहीं पूछा जा सका: ${trouble}`,

  quotes: (found, articles, missing, withoutCopy) =>
    `${found} उद्धरण अपनी ${articles} ख़बरों में ठीक एक बार हैं, ${missing} नहीं हैं, ${withoutCopy} की प्रति यहां नहीं है`,

  measures: (m) =>
    `सख़्त F1 ${m.strictF1}, ढीला F1 ${m.relaxedF1}, मान का F1 ${m.valueF1}, मान की शुद्धता ${m.valueAccuracy}, ` +
    `ग़लत ${m.wrong} %, ${m.found} में से ${m.spurious} पर किसी ने निशान नहीं लगाया`,
  anchors: (right, all, wrong) => `ख़बर का दिन: ${all} में से ${right} सही, ${wrong} ग़लत`,
  nameMeasures: (found, rightId, spurious) =>
    `${found} % सही आईडी के साथ मिले, मिले हुओं में ${rightId} % सही, ${spurious} पर किसी ने निशान नहीं लगाया`,
  events: (e) =>
    `घटनाएं: ${e.share} % सही तारीख़ के साथ तैयार हुईं; ${e.gold} में से ${e.found} तैयार, ${e.right} तारीख़ें सही, ${e.wrong} ग़लत, ` +
    `${e.surplus} पर किसी ने निशान नहीं लगाया`,
  underFloor: (what, reached, floor) => `${what}: ${reached} निचली सीमा ${floor} से कम है`,
  scoreHead: (head) => HEADS_HI[head],

  goldShape: (file, path, needed, found) => `${file}: ${path}: यहां ${needed} चाहिए, पर ${found} लिखा है`,
  goldDay: (file, path) => `${file}: ${path}: दिन लिखें, जैसे 2025-12-04`,
  goldDate: (file, path) => `${file}: ${path}: EDTF में तारीख़ लिखें, जैसे 2025-12 या 2025-12-04`,
  goldNoText: (id) => `${id}: न “text” है, न “file”: दोनों में से एक लिखें`,
  goldNoFolder: (id, file) => `${id}: इसका टेक्स्ट ${file} फ़ाइल में है: --articles से बताएं कि वह किस फ़ोल्डर में है`,
  goldNotThere: (id, words, isAfter) =>
    `${id}: “${words}” टेक्स्ट में${isAfter ? ' पिछले निशान के बाद' : ''} कहीं नहीं है`,
}

export const articleWordsOf = (language: MessageLanguage): ArticleWords =>
  language === 'hi' ? articleWordsHi : articleWordsEn
