import { wordPattern } from '../text/wordPattern.ts'
import { aheadOf } from './putOff.ts'
import type { Token } from './readTokens.ts'
import {
  ENGLISH_FUTURE,
  ENGLISH_PAST,
  ENGLISH_PAST_ENDING,
  FUTURE_ENDING,
  ARRANGED,
  INTENT,
  NO_ENGLISH_PAST,
  NO_FUTURE,
  NO_PAST,
  NO_PAST_AT_END,
  PAST,
  PAST_AT_END,
  PAST_ENDING,
  PAST_OF_STEM,
  PLANNED,
} from './tenseWords.ts'

/** Whether a sentence speaks of what was or of what is to come, where it names a time. */
export interface Tense {
  readonly direction: 'past' | 'future'
  /** The verb stands in the same clause; else it may be of another. */
  readonly isNear: boolean
  /** The word that tells, normalised. */
  readonly word: string
}

/**
 * The tense of an expression. Hindi closes a clause with its verb, so the first verb behind the expression is its own; English
 * puts it before.
 *
 *   पुतिन शुक्रवार को दिल्ली पहुंचेंगे           ──►  पहुंचेंगे, future
 *   उन्होंने सोमवार को कहा कि वे आएंगे         ◄──  कहा, past
 *   who will visit in December, said on Monday   will before December, said before Monday
 *
 * @param from the first token of the sentence, `to` past its last; `start` and `end` the same of the expression
 */
export function readTense(
  tokens: readonly Token[],
  at: { from: number; to: number; start: number; end: number },
): Tense | null {
  const near = {
    ...at,
    from: Math.max(at.from, at.start - REACH),
    to: Math.min(at.to, at.end + REACH),
  }
  return isHindi(tokens, near) ? hindiTense(tokens, near) : englishTense(tokens, near)
}

/** Words from a day to `से पहले`. */
const BEFORE_WITHIN = 10

const PROLONGED = wordPattern('^(?:बढ़ा(?:|ई|या|ए|कर|ने)|टाल|टाली|टाला|टल|टली|टला|स्थगित|मुल्तवी)$')

/** What is ordered until a day, within so many words of it. */
const LASTING = /^(?:अलर्ट|रिमांड|हिरासत|चेतावनी|निलंबित|प्रतिबंध|निषेधाज्ञा)$/
const LASTS_WITHIN = 7

/** What is laid down for a day is to come. */
const FIXED = /^(?:तय|निर्धारित|मुकर्रर|नियत)$/

/** A verb further away than so many words is another’s. */
const REACH = 60

interface Place {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** By most of its words. */
function isHindi(tokens: readonly Token[], { from, to }: Place): boolean {
  let [hindi, latin] = [0, 0]
  for (const { text } of tokens.slice(from, to)) {
    if (/^[ऀ-ॿ]/.test(text)) hindi += 1
    else if (/^[a-z]/.test(text)) latin += 1
  }
  return hindi > latin
}

function hindiTense(tokens: readonly Token[], { from, to, start, end }: Place): Tense | null {
  let isNear = true
  // `सोमवार को सीबीआई ने जांच कराने की मंजूरी ली`: the day is that of the deed, not of what is intended.
  let isDeed = false
  let isErgative = false
  // `छूट 31 दिसंबर तक बढ़ाई गई है`, `सुनवाई 5 मई तक के लिए टली`: what has been prolonged ends then.
  const isOver = tokens.slice(end + 1, end + 4).some(({ text }) => /^(?:था|थी|थे)$/.test(text))
  const isFor = tokens[end + 1]?.text === 'के' && tokens[end + 2]?.text === 'लिए'
  const prolonged = tokens[end + (isFor ? 3 : 1)]?.text ?? ''
  const isDay = !/^(?:oclock|clock)$/.test(tokens[end - 1]?.role ?? '')
  // `शुक्रवार तक अलर्ट जारी किया`, `20 जुलाई तक रिमांड पर भेजा`: what lasts until then.
  const lasting = tokens.slice(end + 1, end + LASTS_WITHIN).find(({ text }) => LASTING.test(text))
  if (tokens[end]?.text === 'तक' && isDay && lasting && !isOver)
    return { direction: 'future', isNear: true, word: lasting.text }
  // `अगली तारीख 5 अगस्त तय की`, `सुनवाई के लिए 5 अगस्त की तारीख मुकर्रर की`
  const fixed = tokens[end]?.text === 'की' && tokens[end + 1]?.role === 'date' ? end + 2 : end
  if (FIXED.test(tokens[fixed]?.text ?? '') && !isThen(tokens, fixed + 2, to))
    return { direction: 'future', isNear: true, word: tokens[fixed]?.text ?? '' }
  if (tokens[end]?.text === 'तक' && isDay && PROLONGED.test(prolonged) && !isOver)
    return { direction: 'future', isNear: true, word: prolonged }
  const asked = isDay ? askedUntil(tokens, { from, to, start, end }) : null
  if (asked !== null) return { direction: 'future', isNear: true, word: asked }
  const going = tokens[end]?.text === 'से' && isDay ? goesOn(tokens, end + 1, to) : null
  if (going !== null) return { direction: 'past', isNear: true, word: going }
  const shared = isGapped(tokens, end) ? lastMark(tokens, end, to) : null
  if (shared !== null) return { ...shared, isNear: true }
  // `4 दिसंबर को दिल्ली की यात्रा से पहले समझौता पास किया`: what is told of comes before it.
  const beforeIt = tokens.slice(end, Math.min(to, end + BEFORE_WITHIN)).findIndex(({ text }, at) => {
    const next = tokens[end + at + 1]?.text === 'ठीक' ? end + at + 2 : end + at + 1
    return /^(?:से|के)$/.test(text) && at > 1 && tokens[next]?.text === 'पहले'
  })
  const isEvent =
    tokens[end]?.text === 'को' &&
    beforeIt !== -1 &&
    !tokens
      .slice(end, end + beforeIt)
      .some(
        ({ text, role }) => text === 'ने' || role === 'comma' || PAST.test(text) || PAST_OF_STEM.test(text),
      )
  if (isEvent) return { direction: 'future', isNear: false, word: 'पहले' }
  // `दिसंबर में ब्याह होने के बाद वे लौटेंगे`: what is told of comes after it.
  let isBefore = false
  // Behind another date what is intended is of that.
  for (let at = end; at < to; at++) {
    // `गुरुवार से मिलने थे, लेकिन`: what was to be may have been, or be to come.
    if (
      isNear &&
      /..(?:ना|नी|ने)$/.test(tokens[at]?.text ?? '') &&
      !PAST.test(tokens[at]?.text ?? '') &&
      !PAST_OF_STEM.test(tokens[at]?.text ?? '') &&
      /^(?:था|थी|थे|थीं)$/.test(tokens[at + 1]?.text ?? '')
    )
      return null
    // `मंगलवार को सौंपने की तैयारी थी`: the same.
    if (isNear && isIntendedThen(tokens, at, to)) return null
    const found = hindiMark(tokens, at, to, end, isDeed)
    if (found !== null) return isBefore && found.direction === 'future' ? null : { ...found, isNear }
    isBefore ||= isNear && isAfterDeed(tokens, at)
    const text = tokens[at]?.text
    if (text === 'ने') isErgative ||= isNear
    if (text === 'ने' || /^(?:monthName|monthMaybe|weekday)$/.test(tokens[at]?.role ?? '')) isDeed = true
    if (text === 'कि' || tokens[at]?.role === 'comma' || text === ';') isNear = false
  }
  // Who has done something is marked by ने, and only he: `चार अपराधियों ने … लूट लिए`.
  if (isErgative || ergativeBefore(tokens, from, start)) return { direction: 'past', isNear: true, word: 'ने' }
  for (let at = start - 1; at >= from; at--) {
    const found = hindiMark(tokens, at, to, from, false)
    if (found !== null) return { ...found, isNear: false }
  }
  // `स्कूल सोमवार तक बंद`: until a day that is to come.
  return tokens[end]?.text === 'तक' && end - start === 1
    ? { direction: 'future', isNear: true, word: 'तक' }
    : null
}

/** `ने` before the expression and no other clause between. */
function ergativeBefore(tokens: readonly Token[], from: number, start: number): boolean {
  for (let at = start - 1; at >= from; at--) {
    const token = tokens[at]
    if (token?.text === 'ने') return true
    if (token?.text === 'कि' || token?.role === 'comma') return false
  }
  return false
}

type Mark = Pick<Tense, 'direction' | 'word'>

const markOf = (direction: Mark['direction'], word: string): Mark => ({ direction, word })

function hindiMark(
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
  isDeed: boolean,
): Mark | null {
  // जुलाई is no verb.
  if (tokens[at]?.role.startsWith('month')) return null
  const text = tokens[at]?.text ?? ''
  const next = at + 1 < to ? (tokens[at + 1]?.text ?? '') : ''
  if (FUTURE_ENDING.test(text) && !NO_FUTURE.test(text)) return markOf('future', text)
  if (/^(?:तय|बुलाया|बुलाई|बुलाए)$/.test(text) && /^(?:है|हैं)$/.test(next)) return markOf('future', text)
  if (PLANNED.test(text) && !/^(?:था|थी|थे)$/.test(next)) return markOf('future', text)
  if (/..(?:ना|नी|ने)$/.test(text) && /^(?:है|हैं)$/.test(next)) return markOf('future', text)
  if (/^(?:होने|आने|जाने|मिलने|खुलने|चलने|लगने)$/.test(text) && tokens[at + 1]?.role === 'wale')
    return markOf('future', text)
  // `पहुंचने वाले हैं`, but `बिहार के रहने वाले हैं`
  if (/..ने$/.test(text) && text !== 'रहने' && tokens[at + 1]?.role === 'wale')
    if (at + 2 < to && /^(?:है|हैं)$/.test(tokens[at + 2]?.text ?? '')) return markOf('future', text)
  if (/^(?:जा|हो|आ)$/.test(text) && /^(?:रहे|रहा|रही)$/.test(next))
    return isThen(tokens, at + 2, to) ? markOf('past', text) : markOf('future', text)
  if (!isDeed && /.ने$/.test(text) && tokens[at + 1]?.role === 'of' && isIntended(tokens, at + 2, to))
    return markOf('future', text)
  // `सोमवार को पेश होने को कहा`
  if (/..ने$/.test(text) && next === 'को' && /^(?:कहा|कह)$/.test(tokens[at + 2]?.text ?? '') && at + 2 < to)
    return markOf('future', text)
  if (isPast(text, next, tokens, at, to) && at >= from) return markOf('past', text)
  return null
}

/** `3 नवंबर को,`, `3 नवंबर को और 5 …`. */
const isGapped = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === 'को' &&
  (tokens[end + 1]?.role === 'comma' ||
    (tokens[end + 1]?.role === 'and' &&
      /^(?:small|middle|wordSmall|weekday)$/.test(tokens[end + 2]?.role ?? '')))

/** `पहली सुनवाई 3 नवंबर को, दूसरी 5 नवंबर को होगी`: the verb of the last is that of each. */
function lastMark(tokens: readonly Token[], from: number, to: number): Mark | null {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]?.text === 'कि') return null
    const found = hindiMark(tokens, at, to, from, true)
    if (found !== null) return found
  }
  return null
}

/** `होने के बाद`. */
const isAfterDeed = (tokens: readonly Token[], at: number): boolean =>
  /.ने$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'के' && tokens[at + 2]?.text === 'बाद'

const isThen = (tokens: readonly Token[], at: number, to: number): boolean =>
  at < to && /^(?:था|थे|थी|थीं)$/.test(tokens[at]?.text ?? '')

/** `लागू करने का (एक बड़ा) फैसला`. */
const isIntended = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(at, Math.min(at + 3, to)).some(({ text }) => INTENT.test(text))

/** `निकालने की (पूरी) तैयारी थी`. */
const isIntendedThen = (tokens: readonly Token[], at: number, to: number): boolean =>
  /.ने$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.role === 'of' &&
  [at + 2, at + 3].some((word) => INTENT.test(tokens[word]?.text ?? '') && isThen(tokens, word + 1, to))

/** `कल से जांच चल रही है`, `सोमवार से हड़ताल जारी है`: what goes on has begun. */
function goesOn(tokens: readonly Token[], from: number, to: number): string | null {
  const clause = tokens.slice(from, to)
  const stop = clause.findIndex(
    ({ role, text }) => role === 'comma' || text === 'कि' || FUTURE_ENDING.test(text),
  )
  const own = stop === -1 ? clause : clause.slice(0, stop)
  const at = own.findIndex(
    ({ text }, place) =>
      (text === 'चल' &&
        /^(?:रहा|रही|रहे)$/.test(own[place + 1]?.text ?? '') &&
        IS.test(own[place + 2]?.text ?? '')) ||
      (text === 'जारी' && IS.test(own[place + 1]?.text ?? '')),
  )
  return at === -1 || own.slice(0, at).some(({ text }) => /^(?:शुरू|शुरु)$/.test(text))
    ? null
    : (own[at]?.text ?? null)
}

const IS = /^(?:है|हैं)$/

/** `31 अक्टूबर तक जवाब मांगा`, `मांगा 31 अक्टूबर तक जवाब`: until when something is asked for. */
function askedUntil(tokens: readonly Token[], { from, to, end }: Place): string | null {
  if (tokens[end]?.text !== 'तक') return null
  const asked = tokens.slice(end + 1, end + ASKED_WITHIN).some(({ text }) => ASKED.test(text))
  const verb = tokens.findIndex(
    ({ text }, at) => at >= from && at < to && /^(?:मांगा|मांगी|मांगे|तलब)$/.test(text),
  )
  return asked && verb !== -1 && !tokens.slice(verb, to).some(({ text }) => /^(?:था|थी|थे)$/.test(text))
    ? (tokens[verb]?.text ?? null)
    : null
}

const ASKED = /^(?:जवाब|हलफनामा|रिपोर्ट|स्पष्टीकरण|ब्योरा|प्रस्ताव|सुझाव)$/
const ASKED_WITHIN = 4

function isPast(text: string, next: string, tokens: readonly Token[], at: number, to: number): boolean {
  // What has been arranged is to come: `30 नवंबर को बुलाई गई है`.
  if (
    /^(?:गई|गया|गए|गयी|गये)$/.test(text) &&
    /^(?:है|हैं)$/.test(next) &&
    ARRANGED.test(tokens[at - 1]?.text ?? '')
  )
    return false
  if (ARRANGED.test(text) && /^(?:गई|गया|गए|गयी|गये)$/.test(next)) return false
  // The passive of what is to come: `किया जाएगा`.
  if (/^(?:जाएग|जायेग|जाना|जाने|जा|जाए|जाता|जाती|जाते)/.test(next) && next !== 'जाने') return false
  // `खुली रहेंगी`, `बने रहेंगे`: how it will be.
  if (/^रह(?:ेग|ेंग|ना|ने)/.test(next)) return false
  if (PAST.test(text) || PAST_OF_STEM.test(text) || (PAST_ENDING.test(text) && !NO_PAST.test(text)))
    return true
  const after = at + 1 < to ? tokens[at + 1] : undefined
  if (/^(?:रहा|रही|रहे)$/.test(text))
    return (
      after === undefined ||
      /^(?:comma|break|dot)$/.test(after.role) ||
      /^(?:[।॥|]|और|जबकि|लेकिन)$/.test(after.text)
    )
  if (!PAST_AT_END.test(text) || NO_PAST_AT_END.test(text)) return false
  return (
    after === undefined ||
    /^(?:comma|break|dot)$/.test(after.role) ||
    /^[।॥|"'!?;]$|^(?:और|है|हैं|थी|थे|थीं|जिस|जिसमें|जबकि|तथा|व|लेकिन|तो)$/.test(after.text)
  )
}

function englishTense(tokens: readonly Token[], place: Place): Tense | null {
  const { start, end } = place
  const { from, to } = quoteOf(tokens, place)
  const ahead = aheadOf(tokens, from, start)
  if (ahead !== null) return { direction: 'future', isNear: true, word: ahead }
  if (tokens[start - 1]?.text === 'since') return { direction: 'past', isNear: true, word: 'since' }
  let isNear = true
  for (let at = start - 1; at >= from; at--) {
    const direction = englishMark(tokens, at)
    if (direction !== null) return { direction, isNear, word: tokens[at]?.text ?? '' }
    if (tokens[at]?.role === 'comma' || tokens[at]?.text === ';') isNear = false
  }
  // `goes on a tour beginning Friday`
  if (/^(?:beginning|starting)$/.test(tokens[start - 1]?.text ?? ''))
    return { direction: 'future', isNear: true, word: tokens[start - 1]?.text ?? '' }
  isNear = true
  for (let at = end; at < to; at++) {
    const direction = englishMark(tokens, at)
    if (direction !== null) return { direction, isNear, word: tokens[at]?.text ?? '' }
    if (tokens[at]?.role === 'comma' || tokens[at]?.text === ';') isNear = false
  }
  // `The session begins on Monday`: where no other verb tells, what is laid down is to come.
  const isPlanned =
    /^(?:on|from)$/.test(tokens[start - 1]?.text ?? '') &&
    LAID_DOWN_PLURAL.test(tokens[start - 2]?.text ?? '')
  if (isPlanned) return { direction: 'future', isNear: true, word: tokens[start - 2]?.text ?? '' }
  const planned = tokens
    .slice(from, start)
    .find(({ text }, at) => LAID_DOWN.test(text) || isOnSale(tokens, from + at))
  return planned ? { direction: 'future', isNear: true, word: planned.text } : null
}

/** What somebody says is told by the verbs of what he says: `saying, "on Friday I am away"`. */
function quoteOf(tokens: readonly Token[], { from, to, start, end }: Place): Pick<Place, 'from' | 'to'> {
  const opening = tokens.findLastIndex(({ text }, at) => text === '"' && at >= from && at < start)
  const closing = tokens.findIndex(({ text }, at) => text === '"' && at >= end && at < to)
  const isIn =
    opening !== -1 &&
    closing !== -1 &&
    tokens[opening]?.isApart === true &&
    tokens[opening + 1]?.isApart === false &&
    closing - opening - (end - start) >= SAID_AT_LEAST
  return isIn ? { from: opening, to: closing } : { from, to }
}

/** Words of what somebody says; fewer are a name. */
const SAID_AT_LEAST = 5

const LAID_DOWN_PLURAL = /^(?:begin|start|end|open|close|resume|expire)$/
const LAID_DOWN =
  /^(?:begins|starts|ends|opens|closes|resumes|expires|arrives|lands|leaves|departs|returns|retires)$/
const isOnSale = (tokens: readonly Token[], at: number): boolean =>
  /^(?:go|goes)$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'sale'

const PLANNING = /^(?:is|are|be|been|a|an|the|its|their|his|her|this|that|of|for|and|tentatively)$/

function englishMark(tokens: readonly Token[], at: number): 'past' | 'future' | null {
  const text = tokens[at]?.text ?? ''
  const before = tokens[at - 1]?.text ?? ''
  // The month of May is no verb.
  if (tokens[at]?.role === 'monthMaybe') return null
  // `Putin proposed an economist`: done, where nothing before makes it what is to come.
  if (text === 'proposed' && !PLANNING.test(before)) return 'past'
  if (ENGLISH_FUTURE.test(text)) return 'future'
  if (text === 'be' && before === 'to') return 'future'
  // `is to meet`, but `who is to blame`
  if (
    text === 'to' &&
    /^(?:is|are)$/.test(before) &&
    !/^(?:blame|the|a|an)$/.test(tokens[at + 1]?.text ?? '')
  )
    return 'future'
  // `is set to`, `is scheduled to`, `to visit` behind them is found above.
  if (text === 'set' && /^(?:is|are)$/.test(before)) return 'future'
  // `is listed for Thursday`
  if (/^(?:is|are|been)$/.test(before) && /^(?:listed|posted|slated|fixed|booked|billed)$/.test(text))
    return 'future'
  // `are allowed`: what is so.
  if (/^(?:is|are)$/.test(before) && ENGLISH_PAST_ENDING.test(text)) return null
  // `a linked plea`, `the accused`: no verb.
  if (/^(?:a|an|the|this|that|his|her|its|their|our)$/.test(before) && ENGLISH_PAST_ENDING.test(text))
    return null
  // `will be held`, `to be signed`: what stands before tells.
  if (NO_ENGLISH_PAST.test(text) || before === 'be') return null
  // `I have a personal inconvenience`
  if (/^(?:has|have)$/.test(text) && /^(?:a|an|no|the|to)$/.test(tokens[at + 1]?.text ?? '')) return null
  return ENGLISH_PAST.test(text) || ENGLISH_PAST_ENDING.test(text) ? 'past' : null
}
