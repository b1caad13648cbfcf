import { DATE_FORMS } from './dateForms.ts'
import { NUMBERED_FORMS } from './daysByNumber.ts'
import { findForm, indexForms } from './forms.ts'
import { LENGTH_FORMS } from './lengthForms.ts'
import type { DateMeaning, DayPart, Meaning, Reading } from './meaning.ts'
import type { TimexMod } from './mention.ts'
import { clockAt, DAY_PARTS, hourPairAt, hoursAt, type Hours } from './readClock.ts'
import { signOf, signsOf, type Token } from './readTokens.ts'
import { RELATIVE_FORMS } from './relativeForms.ts'
import { SEASON_FORMS } from './seasonForms.ts'
import { MONEY } from './moneyWords.ts'
import { wordPattern } from '../text/wordPattern.ts'

const FORMS = indexForms([
  ...DATE_FORMS,
  ...RELATIVE_FORMS,
  ...LENGTH_FORMS,
  ...NUMBERED_FORMS,
  ...SEASON_FORMS,
])

/**
 * The expressions of a row of tokens, from left to right, the longest first, none over another:
 *
 *   [early]  base  [शुरुआत|अंत]  [की शाम|देर रात|शाम 6 बजे]        joined to another by से, -, to
 */
export function readExpressions(tokens: readonly Token[]): readonly Reading[] {
  const signs = signsOf(tokens)
  const isOfMoney = tokens.some(({ text }) => MONEY.test(text))
  const found: Reading[] = []
  for (let at = 0; at < tokens.length; at++) {
    // Most words are none of time: nothing begins with them.
    if (IDLE.has(signs.charAt(at))) continue
    const reading = readOne(tokens, signs, at)
    if (reading === null) continue
    const joined = joinNext(tokens, signs, reading)
    const whole = joined === null ? reading : readNight(tokens, joined)
    found.push(whole.rule === 'nthDay' ? tradeDay(whole, tokens) : isOfMoney ? fiscalOf(whole) : whole)
    at = whole.end - 1
  }
  return found
}

/** `2024-25` of what is earned and spent: trade, budgets and tenders are counted by financial years. */
function fiscalOf(reading: Reading): Reading {
  const { meaning } = reading
  if (reading.rule !== 'yearSpan' || meaning.kind !== 'span') return reading
  const [first, last] = [meaning.from, meaning.to].map((end) => (end.kind === 'date' ? end.year : undefined))
  return first !== undefined && last === first + 1
    ? { ...reading, rule: 'fiscalYear', meaning: { kind: 'fiscalYear', first } }
    : reading
}

/** `सप्ताह के आखिरी दिन सोना सस्ता हुआ`: a week of trade ends on Friday. */
function tradeDay(reading: Reading, tokens: readonly Token[]): Reading {
  const isOfTrade = tokens.some(({ text }) => TRADE.test(text))
  const isLast = tokens.slice(reading.start, reading.end).some(({ role }) => role === 'end')
  const isFirst = tokens.slice(reading.start, reading.end).some(({ role }) => role === 'ago')
  return isOfTrade && (isLast || isFirst)
    ? { ...reading, meaning: { kind: 'date', weekday: isLast ? FRIDAY : 1 } }
    : reading
}

const FRIDAY = 5
const TRADE = wordPattern('^(?:बाजार|बाजारों|सेंसेक्स|निफ्टी|सोना|सोने|चांदी|रुपया|शेयर|शेयरों|सर्राफा)$')

const IDLE: ReadonlySet<string> = new Set(
  [
    'comma',
    'dot',
    'close',
    'hyphen',
    'slash',
    'colon',
    'break',
    'mark',
    'from',
    'until',
    'of',
    'into',
    'and',
    'to',
    'only',
  ].map(signOf),
)

function readOne(tokens: readonly Token[], signs: string, at: number): Reading | null {
  return (
    readHoursOf(tokens, signs, at) ??
    readWeekBefore(tokens, signs, at) ??
    readPrefixed(tokens, signs, at) ??
    readBase(tokens, signs, at) ??
    readHours(tokens, signs, at)
  )
}

/** `the night of August 14`, `the early hours of Sunday`. */
function readHoursOf(tokens: readonly Token[], signs: string, at: number): Reading | null {
  const isSmall = /^(?:early|wee)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'hours'
  const [dayPart, of] = isSmall ? (['MO', at + 2] as const) : [DAY_PARTS[tokens[at]?.role ?? ''], at + 1]
  if (dayPart === undefined || tokens[of]?.text !== 'of') return null
  const base = readBase(tokens, signs, of + 1)
  // `the night of July 15-16`
  if (base?.rule === 'daySpan' && dayPart === 'NI') return { ...base, start: at, isNight: true }
  if (base === null || base.dayPart !== undefined || !isDayLike(base.meaning)) return null
  return { ...base, dayPart, start: at, end: dayPart === 'NI' ? nightEnd(tokens, base) : base.end }
}

/** `the intervening night of Monday and Tuesday` is that of the first. */
function nightEnd(tokens: readonly Token[], { end }: Reading): number {
  const [first, joint, next] = tokens.slice(end - 1, end + 2)
  const isNext = first?.role === 'weekday' && next?.role === 'weekday' && next.value === (first.value % 7) + 1
  return isNext && /^(?:and|hyphen)$/.test(joint?.role ?? '') ? end + 2 : end
}

/** `early December`, `mid-2025`, `the end of the year`. */
function readPrefixed(tokens: readonly Token[], signs: string, at: number): Reading | null {
  const mod = MODS[tokens[at]?.role ?? '']
  if (mod === undefined || !/^[a-z]/.test(tokens[at]?.text ?? '')) return null
  let next = at + 1
  while (/^(?:hyphen|of|the)$/.test(tokens[next]?.role ?? '') && next < at + 4) next += 1
  const base = bareUnit(tokens, next) ?? readBase(tokens, signs, next)
  return base === null || base.mod !== undefined || !isLong(base.meaning) ? null : { ...base, mod, start: at }
}

/** `the first week of October`, `the second or third week of May`. */
function readWeekBefore(tokens: readonly Token[], signs: string, at: number): Reading | null {
  const number = weekNumber(tokens[at])
  if (number === null || !/^[a-z\d]/.test(tokens[at]?.text ?? '')) return null
  const other = tokens[at + 1]?.role === 'and' ? weekNumber(tokens[at + 2]) : null
  const unit = at + (other === null ? 1 : 3)
  const role = tokens[unit]?.role
  if ((role !== 'week' && role !== 'fortnight') || tokens[unit + 1]?.text !== 'of') return null
  const base = readBase(tokens, signs, unit + 2)
  if (base?.meaning.kind !== 'date' || base.meaning.day !== undefined) return null
  if ((base.meaning.month ?? base.meaning.monthShift) === undefined || base.mod || base.weekOf) return null
  const last = other === number + 1 ? { last: other } : {}
  return {
    ...base,
    rule: 'weekOfMonth',
    start: at,
    weekOf: { number, ...last, days: role === 'week' ? 7 : 15 },
  }
}

function weekNumber(token: Token | undefined): number | null {
  if (token?.role === 'last') return -1
  if (token?.text === 'second') return 2
  return token && /rdinal/.test(token.role) && token.value >= 1 && token.value <= 4 ? token.value : null
}

/** `the end of the year` is of this year. */
function bareUnit(tokens: readonly Token[], at: number): Reading | null {
  const unit = tokens[at]?.text
  const meaning: Meaning | null =
    unit === 'year'
      ? { kind: 'date', yearShift: 0 }
      : unit === 'month'
        ? { kind: 'date', monthShift: 0 }
        : null
  return meaning && { meaning, rule: unit ?? '', start: at, end: at + 1 }
}

const MODS: Readonly<Record<string, TimexMod>> = { start: 'START', mid: 'MID', end: 'END' }

function readBase(tokens: readonly Token[], signs: string, at: number): Reading | null {
  const form = findForm(FORMS, tokens, signs, at)
  if (form === null) return null
  const base: Reading = {
    meaning: form.meaning,
    rule: form.rule,
    start: form.rule === 'turnDay' ? pastSide(tokens, at) : startOf(tokens, at, form.end, form.meaning),
    end: form.end,
    ...(/^(?:lastNight|tonight)$/.test(form.rule) && { dayPart: 'NI' as const }),
  }
  if (form.meaning.kind === 'span') return readNight(tokens, base)
  const [, hour, minute] = form.rule === 'isoDay' ? (/t(\d\d):(\d\d)/.exec(tokens[at]?.text ?? '') ?? []) : []
  if (hour !== undefined)
    return { ...base, clock: { hour: Number(hour), minute: Number(minute), offset: null } }
  if (base.dayPart === 'NI') {
    // `पिछली रात नौ बजे`
    const found = clockAt(tokens, base.end, 'NI')
    return found === null ? base : { ...base, ...found }
  }
  if (form.meaning.kind === 'date' || form.meaning.kind === 'same')
    return readHoursBehind(tokens, readPart(tokens, base))
  return readPart(tokens, base)
}

/** `बीते 6 मई` is marked by its date. */
const pastSide = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.role === 'aane' ? at + 2 : at + 1

/** `साल`, `सन`, the weekday's comma belong to it; `about` does not. */
function startOf(tokens: readonly Token[], at: number, end: number, meaning: Meaning): number {
  // `आखिरी तारीख 15 फरवरी`: the date alone.
  if (tokens[at]?.text === 'तारीख' && meaning.kind === 'date' && meaning.month !== undefined) return at + 1
  return meaning.kind !== 'duration' && tokens[at]?.role === 'about' && end > at + 1 ? at + 1 : at
}

/** What may have a beginning, a middle and an end. */
function isLong(meaning: Meaning): boolean {
  if (meaning.kind === 'date')
    return (
      meaning.day === undefined &&
      meaning.weekday === undefined &&
      meaning.dayShift === undefined &&
      meaning.tense === undefined
    )
  return /^(?:part|quarterShift|decades|longShift|century|fiscalYear)$/.test(meaning.kind)
}

/** `अक्टूबर की शुरुआत`, `2025 के मध्य`, `दिसंबर अंत`; `दिसंबर के पहले हफ्ते`. */
function readPart(tokens: readonly Token[], base: Reading): Reading {
  if (!isLong(base.meaning)) return base
  const isOf = tokens[base.end]?.role === 'of' && /^[ऀ-ॿ]/.test(tokens[base.end]?.text ?? '')
  const at = isOf || tokens[base.end]?.role === 'hyphen' ? base.end + 1 : base.end
  const token = tokens[at]
  const week = readWeekOf(tokens, base, at)
  if (week) return week
  const mod = MODS[token?.role ?? '']
  if (mod === undefined || token === undefined) return base
  const isIn = isOf && tokens[at + 1]?.text === 'में'
  const isEnding =
    /^(?:अंत|आखिर|मध्य|शुरुआत|शुरूआत|आरंभ|प्रारंभ|शुरू|end)$/.test(token.text) ||
    (isIn && /^(?:आखिरी|अंतिम)$/.test(token.text))
  return isEnding && (isOf || token.text !== 'शुरू') ? { ...base, mod, end: at + 1 } : base
}

/** A week of a month by number; the last counts from its end. */
function readWeekOf(tokens: readonly Token[], base: Reading, at: number): Reading | null {
  const [nth, unit] = [tokens[at], tokens[at + 1]]
  const { meaning } = base
  if (meaning.kind !== 'date' || (meaning.month ?? meaning.monthShift) === undefined || !nth || !unit)
    return null
  if (unit.role !== 'week' && unit.role !== 'fortnight') return null
  const number = nth.role === 'end' ? -1 : nth.role === 'ago' ? 1 : /rdinal/.test(nth.role) ? nth.value : 0
  if (number === 0 || number > 4) return null
  return {
    ...base,
    rule: 'weekOfMonth',
    end: at + 2,
    weekOf: { number, days: unit.role === 'week' ? 7 : 15 },
  }
}

/** `8-9 मई की [दरम्यानी] रात`: the night between the two. */
function readNight(tokens: readonly Token[], base: Reading): Reading {
  let at = base.end
  if (/^(?:की|के|मध्य)$/.test(tokens[at]?.text ?? '')) at += 1
  if (/^(?:betweenDays|mid|between)$/.test(tokens[at]?.role ?? '')) at += 1
  if (tokens[at]?.text === 'की') at += 1
  return at > base.end && tokens[at]?.role === 'night' ? { ...base, end: at + 1, isNight: true } : base
}

// --- hours -----------------------------------------------------------------------------------------------------------

/** `सोमवार देर रात`, `4 दिसंबर की शाम`, `आज सुबह 10 बजे`, `Dec 11, 2024, 01:00 AM`. */
function readHoursBehind(tokens: readonly Token[], base: Reading): Reading {
  if (base.mod !== undefined || base.dayPart !== undefined || !isDayLike(base.meaning)) return base
  let at = base.end
  const isStamp = base.meaning.kind === 'date' && base.meaning.year !== undefined
  const joint = tokens[at]?.role === 'comma' || (isStamp && /^[-/]$/.test(tokens[at]?.text ?? ''))
  if (joint && tokens[at + 1]?.role === 'clock') at += 1
  else if (tokens[at]?.role === 'of' && /^(?:की|के|का)$/.test(tokens[at]?.text ?? '')) at += 1
  const hours = hoursAt(tokens, at)
  // `शनिवार को दोपहर बाद`, but an hour behind को stands for itself.
  const behind = hours === null && tokens[at]?.text === 'को' ? hoursAt(tokens, at + 1) : null
  if (behind?.dayPart !== undefined && behind.clock === undefined && !isAboutHour(tokens, behind.end))
    return { ...base, end: behind.end, dayPart: behind.dayPart }
  return hours === null ? base : { ...base, end: hours.end, dayPart: hours.dayPart, clock: hours.clock }
}

/** `सुबह करीब`: an hour follows. */
const isAboutHour = (tokens: readonly Token[], at: number): boolean => tokens[at]?.role === 'about'

const isDayLike = (meaning: Meaning): boolean =>
  meaning.kind === 'same'
    ? meaning.unit === 'day'
    : meaning.kind === 'date' &&
      (meaning.day ?? meaning.weekday ?? meaning.dayShift ?? meaning.tense) !== undefined

/** A time of day that stands alone. */
function readHours(tokens: readonly Token[], signs: string, at: number): Reading | null {
  const pair = hourPairAt(tokens, at)
  if (pair !== null) return { meaning: { kind: 'hours' }, rule: 'clock', start: at, ...pair }
  // `करीब छह बजे` begins with its hour.
  const isMidnight = tokens[at]?.text === 'midnight'
  const midnight: Hours = { clock: { hour: 0, minute: 0, offset: null }, dayPart: 'NI', end: at + 1 }
  const hours = isMidnight ? midnight : tokens[at]?.role === 'about' ? null : hoursAt(tokens, at)
  if (hours === null) return null
  // `देर रात`, of the day that the story tells of.
  if (hours.clock === undefined)
    // `सुबह पुलिस पहुंची`, at the head of its sentence
    return tokens[at]?.text === 'देर' ||
      (tokens[at]?.text === 'सुबह' && (at === 0 || tokens[at - 1]?.text === '।'))
      ? { meaning: { kind: 'hours' }, rule: 'dayPart', start: at, ...hours }
      : null
  // `04:17 pm Sep 3, 2025`
  const stamp =
    hours.clock.offset === null || tokens[at]?.role === 'clock' ? stampBehind(tokens, signs, hours.end) : null
  if (stamp !== null) return { ...stamp, dayPart: hours.dayPart, clock: hours.clock, start: at }
  // `10 am tomorrow`
  const day = /^(?:today|tomorrow|yesterday|weekday)$/.test(tokens[hours.end]?.role ?? '')
    ? readBase(tokens, signs, hours.end)
    : null
  if (day !== null && /^[a-z]/.test(tokens[hours.end]?.text ?? '') && isDayLike(day.meaning) && !day.clock)
    return { ...day, dayPart: hours.dayPart ?? day.dayPart, clock: hours.clock, start: at }
  const part = partBefore(tokens, at)
  const late = part === undefined || hours.dayPart !== undefined ? null : clockAt(tokens, at, part)
  return {
    meaning: { kind: 'hours' },
    rule: 'clock',
    start: at,
    ...hours,
    ...(late && { ...late, dayPart: part }),
  }
}

/** `शाम 5-6 बजे`, `दोपहर 12 से 3 बजे`: the part of the day stands before the first of two. */
function partBefore(tokens: readonly Token[], at: number): DayPart | undefined {
  const [part, first, joint] = tokens.slice(Math.max(0, at - 3), at)
  const isPair = /^(?:small|wordSmall)$/.test(first?.role ?? '') && /^(?:-|से)$/.test(joint?.text ?? '')
  const told = isPair ? DAY_PARTS[part?.role ?? ''] : undefined
  return told === 'AF' || told === 'EV' ? told : undefined
}

/** A whole date with its year right behind an hour of a stamp. */
function stampBehind(tokens: readonly Token[], signs: string, from: number): Reading | null {
  const at = /^(?:comma|hyphen|slash)$/.test(tokens[from]?.role ?? '') ? from + 1 : from
  if (!/^(?:monthName|monthMaybe|small|middle)$/.test(tokens[at]?.role ?? '')) return null
  const base = readBase(tokens, signs, at)
  const isWhole =
    base?.meaning.kind === 'date' && base.meaning.day !== undefined && base.meaning.year !== undefined
  return isWhole && base && !base.clock && !base.dayPart ? base : null
}

// --- two that are one ------------------------------------------------------------------------------------------------

/** `28 मार्च से 2 अप्रैल 2025`, `2021 से लेकर 2031`, `from March 28 to April 2`: both as fine as each other. */
function joinNext(tokens: readonly Token[], signs: string, first: Reading): Reading | null {
  if (first.meaning.kind !== 'date' || first.mod !== undefined) return null
  const at = joinAt(tokens, first)
  if (at === null) return null
  const second = readOne(tokens, signs, at)
  if (second?.meaning.kind !== 'date' || second.mod !== undefined) return null
  // `11 फरवरी सुबह 6 बजे से 13 फरवरी रात 8 बजे`: two moments.
  if (first.clock !== undefined || second.clock !== undefined) return null
  // `रविवार शाम से सोमवार सुबह`
  if (first.dayPart !== undefined || second.dayPart !== undefined) return null
  if (fineness(first.meaning) !== fineness(second.meaning)) return null
  return {
    meaning: { kind: 'span', from: first.meaning, to: second.meaning },
    rule: 'span',
    start: first.start,
    end: second.end,
  }
}

function joinAt(tokens: readonly Token[], first: Reading): number | null {
  const joint = tokens[first.end]
  if (joint?.role === 'hyphen' || joint?.role === 'to') return first.end + 1
  if (joint?.role === 'until' && /^[a-z]/.test(joint.text)) return first.end + 1
  if (joint?.text !== 'से')
    return joint?.role === 'and' && tokens[first.start - 1]?.text === 'between' ? first.end + 1 : null
  return tokens[first.end + 1]?.role === 'lekar' ? first.end + 2 : first.end + 1
}

const fineness = (date: DateMeaning): string =>
  date.day !== undefined
    ? 'day'
    : date.weekday !== undefined
      ? 'weekday'
      : (date.dayShift ?? date.tense) !== undefined
        ? 'shift'
        : (date.month ?? date.monthShift) !== undefined
          ? 'month'
          : (date.year ?? date.yearShift) !== undefined
            ? 'year'
            : 'week'
