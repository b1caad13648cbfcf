import type { DateMeaning, Reading } from './meaning.ts'
import type { Token } from './readTokens.ts'

/** Days of a list that have their month in common: each is one time. */

const DAY = /^(?:small|middle|wordSmall)$/
const MOST = 8

/**
 * `नौ, 11, 12 और 19 अप्रैल को`, `23 को, 24 को और 25 मई को`, `July 26, 27 and 31`: the numbers before a Hindi month or behind an English one.
 */
export function listDays(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  const added = readings.flatMap((reading, at) => [
    ...before(tokens, reading, readings[at - 1]?.end ?? 0),
    ...behind(tokens, reading, readings[at + 1]?.start ?? tokens.length),
  ])
  return added.length === 0 ? readings : [...readings, ...added].toSorted((a, b) => a.start - b.start)
}

/** A day and its month, with or without its year. */
const monthDayOf = ({ meaning }: Reading): DateMeaning | null => {
  const date = meaning.kind === 'span' ? meaning.from : meaning
  return date.kind === 'date' && date.day !== undefined && date.month !== undefined ? date : null
}

function before(tokens: readonly Token[], reading: Reading, stop: number): readonly Reading[] {
  const date = monthDayOf(reading)
  if (date === null || !DAY.test(tokens[reading.start]?.role ?? '')) return []
  const found: Reading[] = []
  let [next, day] = [reading.start, date.day ?? 0]
  while (found.length < MOST) {
    const joint = next - 1
    if (!/^(?:and|comma)$/.test(tokens[joint]?.role ?? '')) break
    const at = tokens[joint - 1]?.text === 'को' ? joint - 2 : joint - 1
    const token = tokens[at]
    if (at < stop || !token || !DAY.test(token.role) || token.value >= day) break
    // `1, 5` of two numbers alone may count something: the joint of the last two is और.
    const isJoined = tokens[joint]?.role === 'and' || tokens[reading.end]?.role === 'and'
    if (found.length === 0 && !isJoined) break
    found.push(dayOf(reading, date, token.value, at))
    ;[next, day] = [at, token.value]
  }
  return found
}

function behind(tokens: readonly Token[], reading: Reading, stop: number): readonly Reading[] {
  const date = monthDayOf(reading)
  if (date === null || reading.meaning.kind === 'span' || !/^monthDay$/.test(reading.rule)) return []
  const found: Reading[] = []
  let [last, day, isClosed] = [reading.end, date.day ?? 0, false]
  while (found.length < MOST && !isClosed) {
    isClosed = tokens[last]?.role === 'and' || tokens[last + 1]?.role === 'and'
    const at = tokens[last]?.role === 'comma' && isClosed ? last + 2 : last + 1
    const token = tokens[at]
    if (
      !/^(?:and|comma)$/.test(tokens[last]?.role ?? '') ||
      at >= stop ||
      !token ||
      !/^(?:small|middle)$/.test(token.role)
    )
      break
    if (token.value <= day) break
    found.push(dayOf(reading, date, token.value, at))
    ;[last, day] = [at + 1, token.value]
  }
  return isClosed && isEnd(tokens[last]) ? found : []
}

/** Nothing that is counted stands behind the last. */
const isEnd = (after: Token | undefined): boolean =>
  after === undefined ||
  /^(?:comma|dot|close|break|into|until)$/.test(after.role) ||
  after.text === 'respectively'

const dayOf = (
  reading: Reading,
  { weekday: _weekday, ...date }: DateMeaning,
  day: number,
  at: number,
): Reading => ({
  meaning: { ...date, day },
  rule: reading.rule,
  start: at,
  end: at + 1,
})
