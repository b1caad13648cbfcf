import type { Token } from './readTokens.ts'

/** English verbs of what was done that put a day before them: what is done then is to come. */

/** `put the final off to April 15`, `adjourned till Monday`: what has been put off is to come. */
function putOff(tokens: readonly Token[], from: number, start: number): string | null {
  // `till 11 am on Monday`
  let last = start - 1
  if (tokens[last]?.text === 'on') last -= 1
  while (/^(?:ampm|clock|decimal|small)$/.test(tokens[last]?.role ?? '')) last -= 1
  if (!/^(?:to|till|until)$/.test(tokens[last]?.text ?? '')) return null
  const words = tokens.slice(Math.max(from, last - PUT_REACH), last)
  const verb = words.findLastIndex(({ text }) => PUT_OFF.test(text))
  const isPut = verb !== -1 && !words.slice(verb + 1).some(({ role }) => role === 'comma')
  if (!isPut || words.slice(0, verb).some(({ text }) => text === 'had')) return null
  return words[verb]?.text ?? null
}

const PUT_REACH = 12
const PUT_OFF =
  /^(?:adjourn(?:ed|ing|ment)|deferr?(?:ed|ing|ment)|postpon(?:ed|ing|ement)|off|posted|extended|rescheduled|listed|pushed|moved|shifted)$/

/** `has issued an alert till Friday`, `sent to custody until Monday`: what lasts until then is to come. */
function orderedUntil(tokens: readonly Token[], from: number, start: number): string | null {
  if (!/^(?:till|until)$/.test(tokens[start - 1]?.text ?? '')) return null
  const words = tokens.slice(Math.max(from, start - PUT_REACH), start - 1)
  const verb = words.findLast(({ text }) => ORDERED.test(text))
  return verb && !words.some(({ text }) => text === 'had') ? verb.text : null
}

const ORDERED = /^(?:alert|warning|custody|remand|remanded|suspended|banned|barred|curfew|ban)$/

/** `fixed the hearing on August 16`: for when something is laid down. */
function laidDown(words: readonly Token[], last: Token | undefined): string | null {
  if (!/^(?:on|for)$/.test(last?.text ?? '')) return null
  const verb = words.findLastIndex(({ text }) => /^(?:fixed|posted|listed|scheduled)$/.test(text))
  const object = words.slice(verb + 1)
  return verb !== -1 &&
    object.some(({ text }) =>
      /^(?:hearing|hearings|date|trial|polls|elections?|session|launch)$/.test(text),
    ) &&
    !object.some(({ role }) => role === 'comma')
    ? (words[verb]?.text ?? null)
    : null
}

/** `the judge chose Monday`, `had wanted it not before Friday`: a day for which somebody asks. */
function chosen(words: readonly Token[], last: Token | undefined): string | null {
  if (/^(?:chose|preferred|proposed|suggested|picked)$/.test(last?.text ?? '')) return last?.text ?? null
  const isBound = /^(?:before|after)$/.test(last?.text ?? '') && words.at(-1)?.text === 'not'
  const verb = isBound ? words.findLast(({ text }) => /^(?:wanted|sought|asked|requested)$/.test(text)) : null
  return verb?.text ?? null
}

/** `Schools told to stay shut on Thursday`; of `were told to leave on Thursday` nobody can tell. */
function toldTo(words: readonly Token[]): string | null {
  const verb = words.findLastIndex(
    ({ text }, at) =>
      words[at + 1]?.text === 'to' && /^(?:told|asked|ordered|directed|advised|summoned|urged)$/.test(text),
  )
  return verb > 0 && !/^(?:was|were|been|had|be|who|he|she|they)$/.test(words[verb - 1]?.text ?? '')
    ? (words[verb]?.text ?? null)
    : null
}

/** `was ready for the launch on Sunday`. */
function readyFor(words: readonly Token[]): string | null {
  const at = words.findLastIndex(
    ({ text }, place) =>
      /^(?:ready|preparing|prepared|preparations|geared|gearing|poised)$/.test(text) &&
      /^(?:for|to|up)$/.test(words[place + 1]?.text ?? ''),
  )
  return at !== -1 && !words.slice(at).some(({ role }) => role === 'comma') ? (words[at]?.text ?? null) : null
}

/** Past verbs before a day that is to come; null where there is none. */
export function aheadOf(tokens: readonly Token[], from: number, start: number): string | null {
  const words = tokens.slice(Math.max(from, start - PUT_REACH), start - 1)
  const last = tokens[start - 1]
  const isOn = /^(?:on|from|by|in|this)$/.test(last?.text ?? '')
  return (
    putOff(tokens, from, start) ??
    orderedUntil(tokens, from, start) ??
    laidDown(words, last) ??
    chosen(words, last) ??
    (isOn ? (toldTo(words) ?? readyFor(words)) : null)
  )
}
