import type { Token } from './readTokens.ts'

/** English verbs of what was done that put a day before them: what is done then is to come. */

/** `put the final off to April 15`, `adjourned till Monday`: what has been put off is to come. */
export function putOff(tokens: readonly Token[], from: number, start: number): string | null {
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
  /^(?:adjourned|deferred|postponed|off|posted|extended|rescheduled|listed|pushed|moved|shifted)$/

/** `has issued an alert till Friday`, `sent to custody until Monday`: what lasts until then is to come. */
export function orderedUntil(tokens: readonly Token[], from: number, start: number): string | null {
  if (!/^(?:till|until)$/.test(tokens[start - 1]?.text ?? '')) return null
  const words = tokens.slice(Math.max(from, start - PUT_REACH), start - 1)
  const verb = words.findLast(({ text }) => ORDERED.test(text))
  return verb && !words.some(({ text }) => text === 'had') ? verb.text : null
}

const ORDERED = /^(?:alert|warning|custody|remand|remanded|suspended|banned|barred|curfew|ban)$/
