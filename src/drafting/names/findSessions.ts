import { wordSet } from './wordSet.ts'
import { readOrdinal, type Ordinal } from './ordinals.ts'
import type { ForumMention } from './findForums.ts'
import { OTHER_FORUMS } from './forumWords.ts'
import { FUNCTION_WORDS } from './functionWords.ts'
import { joins, type Word } from './wordsOf.ts'

/** The number of a session in its series: `22वीं अंतर-सरकारी आयोग बैठक`, `the fifth meeting of the working group`. */
export interface SessionMention {
  readonly from: number
  readonly to: number
  readonly number: number
  /** The forum that it is a session of; null where the article names none of the records nearby. */
  readonly forum: ForumMention | null
}

/** What can be numbered. */
const COUNTED = wordSet(
  `बैठक बैठकें सत्र दौर संस्करण सम्मेलन शिखर आयोग समिट वार्ता संवाद अभ्यास session meeting edition round summit dialogue sitting`,
)
/** Numbered, and no session: `73वें जन्मदिन`, `दूसरे दिन`, `18वीं लोकसभा का छठा सत्र`, `प्रथम उप प्रधानमंत्री`, `पहली बार`. */
const NOT_COUNTED = wordSet(
  `लोकसभा राज्यसभा विधानसभा संसद संशोधन अनुच्छेद उप प्रधानमंत्री मंत्री राष्ट्रपति वाहिनी रेजिमेंट रेजीमेंट डिवीजन कोर ओवर मिनट पारी टेस्ट वनडे शताब्दी दशक parliament amendment
   deputy minister president regiment division minute over innings test जन्मदिन वर्षगांठ दिन बार कार्यकाल शताब्दी सदी साल वर्ष महीने सप्ताह पीढ़ी पक्ष देश स्थान नंबर मंजिल बटालियन birthday anniversary day time term century year
   month week generation place country floor battalion`,
)
const FAR = 9
const NEAR = 3
const PARLIAMENT = /^(?:लोकसभा|राज्यसभा|विधानसभा|संसद|parliament|sabha|assembly)$/i
const isPhase = (word: Word | undefined): boolean =>
  /^(?:दौर|round|वार्ता|dialogue|शिखर)$/i.test(word?.text ?? '')

/** Numbers of sessions in an article's words. */
export function findSessions(
  words: readonly Word[],
  forums: readonly ForumMention[],
  countryKeys: ReadonlySet<string>,
): readonly SessionMention[] {
  const found: SessionMention[] = []
  const phases: SessionMention[] = []
  for (let at = 0; at < words.length; at++) {
    const ordinal = readOrdinal(words, at)
    if (ordinal === null || isBefore(words, at)) continue
    const counted = countedAt(words, ordinal.to, forums)
    const forum = counted === null ? null : forumOf(words, at, counted, forums)
    // Of a body that nobody knows: a small number is most often no session (`पहले सत्र में`, `second meeting of the day`), nor is a phase.
    if (counted !== null && (forum !== null || isNumbered(words, at, ordinal, counted, countryKeys))) {
      const isSession = forum !== null || !isPhase(words[counted])
      const session = { from: at, to: counted + 1, number: ordinal.number, forum }
      ;(isSession ? found : phases).push(session)
    }
    at = ordinal.to - 1
  }
  // `छठी वार्ता` is a session where the article calls it one, too.
  found.push(...phases.filter(({ number }) => found.some((session) => session.number === number)))
  found.sort((a, b) => a.from - b.from)
  // A headline gives a number of which the article tells the forum: `रक्षा आयोग की 23वीं बैठक`.
  return found.map((session) => ({
    ...session,
    forum:
      session.forum ?? found.find(({ number, forum }) => number === session.number && forum)?.forum ?? null,
  }))
}

/** `दो दिन पहले`, `इससे पहले`: no first; `उनकी पहली बैठक`: first of somebody. */
const isBefore = (words: readonly Word[], at: number): boolean =>
  /^(?:उनकी|उनका|उनके|अपनी|अपना|इनकी|their|his|her)$/i.test(words[at - 1]?.text ?? '') || isEarlier(words, at)

const isEarlier = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'पहले' &&
  (/^(?:दिन|दिनों|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष|घंटे|से|इससे|उससे|जिससे|की|के)$/.test(words[at - 1]?.text ?? '') ||
    /^(?:ही|भी|से|तक|और)$/.test(words[at + 1]?.text ?? ''))

/** A session of a body that the records do not know: by a number that says so, close to what is counted or before the name of the body. */
const isNumbered = (
  words: readonly Word[],
  at: number,
  { number, to }: Ordinal,
  counted: number,
  countryKeys: ReadonlySet<string>,
): boolean =>
  number > 3 &&
  (counted - to < NEAR || words.slice(to, counted).every((word) => isOfBody(word, countryKeys))) &&
  !words.slice(Math.max(0, at - ALONE), at).some(({ text }) => PARLIAMENT.test(text))

const isOfBody = ({ text, key }: Word, countryKeys: ReadonlySet<string>): boolean =>
  countryKeys.has(key) || OTHER_FORUMS.has(text.toLowerCase()) || BODY.has(text.toLowerCase())

/** Of which names of bodies are made: `पांचवीं नेपाल-भारत संयुक्त आयोग की बैठक`, `the sixth India-Japan foreign ministers' meeting`. */
const BODY = wordSet(
  `संयुक्त रक्षा विदेश वित्त मंत्री मंत्रियों मंत्रिस्तरीय मंत्रीस्तरीय मंत्रालय स्तर स्तरीय सचिव आयोग समिति समूह कार्य सामरिक रणनीतिक द्विपक्षीय वार्षिक शिखर टू प्लस और की के का
   joint defence defense foreign finance ministers ministerial secretaries strategic annual bilateral commission committee working group two plus and`,
)

/** Where what is counted stands: the next word that can be numbered, over the words of a name. */
function countedAt(words: readonly Word[], from: number, forums: readonly ForumMention[]): number | null {
  const name = forums.find((forum) => forum.from <= from && from < forum.to)
  if (name) return name.to - 1
  for (let at = from; at < Math.min(words.length, from + FAR); at++) {
    const word = words[at] as Word
    const text = word.text.toLowerCase()
    const inName = forums.some((forum) => forum.from <= at && at < forum.to)
    if (
      (!joins(word) && !inName) ||
      (NOT_COUNTED.has(text) && !inName && !isOfMinisters(words, at)) ||
      (/^(?:ने|से|को|में|and|was|were|is|will)$/.test(text) && !inName)
    )
      return null
    const here = forums.find((forum) => forum.from === at)
    if (here) return at === from || isSeries(words, here) ? here.to - 1 : null
    if (COUNTED.has(text)) return at
  }
  return null
}

/** `दूसरा जहाज तमाल`: what is no series has no sessions. */
const isSeries = (words: readonly Word[], { from, to, forum }: ForumMention): boolean =>
  forum.numbered === true || words.slice(from, to).some(({ text }) => COUNTED.has(text.toLowerCase()))

/** `रक्षा मंत्री संवाद`, `foreign minister level meeting`: the word before what is counted. */
const isOfMinisters = (words: readonly Word[], at: number): boolean =>
  /^(?:मंत्री|minister)$/i.test(words[at]?.text ?? '') &&
  words
    .slice(at + 1, at + 3)
    .some(({ text }) => COUNTED.has(text.toLowerCase()) || /^(?:स्तर|स्तरीय|level)$/i.test(text))

/** The forum behind the number or around it; else the nearest before it, joined by के, की; else the one that follows `of the`. */
function forumOf(
  words: readonly Word[],
  at: number,
  counted: number,
  forums: readonly ForumMention[],
): ForumMention | null {
  const around = forums.find(({ from, to }) => from <= counted && to > at)
  if (around) return around
  const behind = forums.find(({ from }) => from > counted && from - counted <= FAR)
  if (behind && isOfThat(words.slice(counted + 1, behind.from))) return lastOfRow(words, behind, forums)
  const before = forums.findLast(({ to }) => to <= at)
  if (!before) return null
  const between = words.slice(before.to, at + 1)
  const isNear =
    between.length <= 4 &&
    between.every((word) => joins(word)) &&
    between.slice(0, -1).every(({ text }) => /^(?:के|की|का|पर|अभ्यास|युद्धाभ्यास|s|[a-z&]+)$/i.test(text))
  return isNear ? before : lastNumbered(words, at, counted, forums)
}

/** `of the Indian and Russian bilateral naval exercise`: what it is stands between. */
const isOfThat = ([first, ...others]: readonly Word[]): boolean =>
  /^(?:of|for)$/i.test(first?.text ?? '') &&
  others.every(
    (word) => joins(word) && (OF_NAME.test(word.text) || !FUNCTION_WORDS.has(word.text.toLowerCase())),
  )

/** `of the IRIGC-M&MTC Working Group on Military Cooperation`: of the group. */
function lastOfRow(
  words: readonly Word[],
  forum: ForumMention,
  forums: readonly ForumMention[],
): ForumMention {
  const next = forums.find(({ from }) => from === forum.to && words[from]?.gap === ' ')
  return next ? lastOfRow(words, next, forums) : forum
}

const OF_NAME = /^(?:the|and)$/i

/** Words in which another body may be named that the records do not know. */
const ALONE = 4

/** `पिछले साल हुई 21वीं बैठक`: of the numbered forum that was named last, where no other body stands near. */
function lastNumbered(
  words: readonly Word[],
  at: number,
  counted: number,
  forums: readonly ForumMention[],
): ForumMention | null {
  const isBare = /^(?:बैठक|सत्र|सम्मेलन|शिखर|meeting|session|summit|edition)$/i.test(words[counted]?.text ?? '')
  const near = words.slice(Math.max(0, at - ALONE), counted + ALONE)
  if (
    !isBare ||
    near.some(({ text }) => (text !== 'अरब' && OTHER_FORUMS.has(text.toLowerCase())) || PARLIAMENT.test(text))
  )
    return null
  return forums.findLast(({ forum, to }) => to <= at && forum.numbered === true) ?? null
}
