import { wordPattern } from '../text/wordPattern.ts'
import { form, sideOf, type Form, type FoundWords } from './forms.ts'
import type { DateMeaning, Meaning } from './meaning.ts'
import type { Token } from './readTokens.ts'

/** Dates of the calendar: days, months, years, and spans of days that share a month. */

const YEAR = '{comma|dot|hyphen|apostrophe|slash}? (?: {san|year|of} )? y={year4}'
const BEFORE = '(?: w={WEEKDAY} {comma|dot|hyphen}? )? (?: {date} {dot|colon}? )?'
const JOINS = '(?: {hyphen} | {from} {lekar}? | {to} | j={and|comma|slash} )'

export const DATE_FORMS: readonly Form[] = [
  form('isoDay', 'x={iso}', ({ text }) => isoDay(text('x'))),
  form('numericDay', `${BEFORE} x={numeric}`, (words) => numericDay(words)),
  form('dayMonthYear', `${BEFORE} d={DAY|ordinal} {hyphen|dot|of}? m={MONTH} ${YEAR}`, dateOf),
  form(
    'dayMonthYear',
    `${BEFORE} d={DAY|ordinal} m={MONTH} {comma}? {apostrophe}? z={middle|large}`,
    shortYear,
  ),
  form('monthDayYear', `${BEFORE} m={MONTH} {dot|hyphen}? d={small|middle|ordinal} ${YEAR}`, dateOf),
  form('dayMonth', `${BEFORE} d={DAY|ordinal} {hyphen|dot|of}? m={MONTH} (?: {month} )?`, (words) =>
    isMarch(words) ? null : dateOf(words),
  ),
  form(
    'monthDay',
    `(?: w={WEEKDAY} {comma|dot}? )? m={MONTH} {dot|hyphen}? d={small|middle|ordinal}`,
    monthDay,
  ),
  // `पिछले सोमवार 8 जुलाई को`
  form('dayMonth', `{SIDE} w={weekday} {comma}? d={DAY} m={MONTH} (?: ${YEAR} )?`, dateOf),
  // `दो साल पहले 17 जुलाई को`
  form('sideDayMonth', 'n={NUMBER} {year} a={ago} (?: d={DAY} )? m={MONTH}', (words) => {
    const date = dateOf(words)
    const isPlain =
      words.text('a') === 'पहले' && words.before?.text !== 'से' && Number.isInteger(words.value('n'))
    return date && isPlain && !isMarch(words) ? { ...date, yearShift: -words.value('n') } : null
  }),
  form('yearDayMonth', 'y={year4} {of} d={DAY} m={MONTH}', dateOf),
  form('sideDayMonth', `s={SIDE} {year} {of|comma}? ${BEFORE} d={DAY} m={MONTH}`, ofSideYear),
  form('sideDayMonth', `${BEFORE} d={DAY|ordinal} {of}? m={MONTH} {into}? s={SIDE} {year}`, ofSideYear),
  form('sideDayMonth', `m={MONTH} d={small|middle|ordinal} {comma|into}? s={SIDE} {year}`, ofSideYear),
  form(
    'daySpan',
    `${BEFORE} d={DAY|ordinal} ${JOINS} e={DAY|ordinal} {of|hyphen}? m={MONTH} (?: ${YEAR} )?`,
    daySpan,
  ),
  form(
    'daySpan',
    `${BEFORE} d={DAY} {comma} f={DAY} (?: {comma} | {and} ) (?: g={DAY} {and} )? e={DAY} m={MONTH} (?: ${YEAR} )?`,
    daySpan,
  ),
  form(
    'daySpan',
    `m={MONTH} {dot}? d={small|middle|ordinal} ${JOINS} e={small|middle|ordinal} (?: ${YEAR} )?`,
    (words) => ((isLatin(words, 'm') || words.has('y')) && !isListGoingOn(words) ? daySpan(words) : null),
  ),
  form(
    'daySpan',
    `s={SIDE} {year} {of|comma|into}? d={DAY|ordinal} ${JOINS} e={DAY|ordinal} {of}? m={MONTH}`,
    sideDaySpan,
  ),
  form('dayMonth', 'd={DAY}(?= {and} e={DAY} m={MONTH} )', (words) =>
    words.value('e') === words.value('d') + 1 || isMarch(words) ? null : dateOf(words),
  ),
  // `March 3 and 9`: the second is of the same month.
  form('monthDay', 'd={small|middle}', secondDay),
  form('dayOfMonth', 's={SIDE} {month} {of}? d={DAY|wordOrdinal} {date}', ofSideMonth),
  form('dayOfMonth', 'd={DAY} {date}', (words) => ({ kind: 'date', day: words.value('d') })),
  form('dayOfMonth', '{date} {dot|colon} {hyphen}? d={small|middle}', (words) => ({
    kind: 'date',
    day: words.value('d'),
  })),
  form('monthYear', `m={MONTH} (?: {month} )? ${YEAR}`, dateOf),
  form('monthYear', 'm={MONTH} {comma}? {apostrophe} z={middle|large}', shortYear),
  form('dayMonth', 'd={wordOrdinal} m={MONTH}', (words) =>
    /^(?:पहली|पहला)$/.test(words.text('d')) ? dateOf(words) : null,
  ),
  form('monthYear', '(?: {year|san} )? y={year4} {of}? m={MONTH} (?: {month} )?', (words) =>
    isMarch(words) ? null : dateOf(words),
  ),
  form('sideMonth', 's={SIDE} {year} {of}? (?: {comma} )? m={MONTH} (?: {month} )?', ofSideYear),
  form('sideMonth', 'm={MONTH} (?: {of} )? s={last|next|this} {year}', ofSideYear),
  // `पिछला दिसंबर 2021 में हुआ था`
  form('monthYear', `{SIDE} m={MONTH} ${YEAR}`, dateOf),
  form('turnMonth', 's={SIDE} m={MONTH} (?: {month} )?', (words) =>
    isMarch(words) ? null : { kind: 'date', month: words.value('m'), turn: sideOf(words.role('s')) },
  ),
  // `बीते 6 मई को`, `आगामी 31 अक्टूबर तक`
  form('turnDay', '(?: s={last|next} | {aane} a={wale} ) d={DAY} m={MONTH}', (words) => {
    const date = dateOf(words)
    return date && !isMarch(words) ? { ...date, turn: words.has('a') ? 1 : sideOf(words.role('s')) } : null
  }),
  form('monthSpan', 'm={MONTH} {hyphen|slash} n={MONTH} (?: {of|comma}? y={year4} )?', monthSpan),
  // `मई और जून 2019` is one time, `मई और अगस्त 2019` are two of one year.
  form('monthSpan', 'm={MONTH} {and} n={MONTH} {of|comma}? y={year4}', (words) =>
    words.value('n') === words.value('m') + 1 ? monthSpan(words) : null,
  ),
  form('monthYear', 'm={MONTH}(?= {and} n={MONTH} {of|comma}? y={year4} )', (words) =>
    words.value('n') > words.value('m') + 1 && words.before?.role !== 'comma' ? dateOf(words) : null,
  ),
  form(
    'monthSpan',
    'm={MONTH} (?: {hyphen|slash|to} | {from} {lekar}? ) n={MONTH} {of|comma}? y={year4} {hyphen|slash} z={small|middle|large}',
    ofFiscalYear,
  ),
  form('turnMonth', 'm={MONTH}', (words) =>
    isDelivery(words.after) ? { kind: 'date', month: words.value('m'), isNext: true } : null,
  ),
  form('monthAlone', 'm={monthName} (?: {of}? {month} )?', (words) =>
    isNamed(words) ? null : { kind: 'date', month: words.value('m') },
  ),
  form('monthAlone', 'm={monthMaybe} (?: {of}? {month} )?', (words) =>
    isMonthHere(words) ? { kind: 'date', month: words.value('m') } : null,
  ),
  form('year', '(?: {year|san} ) {of}? y={year4} (?: {era} {dot}? )?', ({ value }) => ({
    kind: 'date',
    year: value('y'),
  })),
  form('year', 'y={year4} (?: {era} {dot}? )?', (words) =>
    isYearHere(words) ? { kind: 'date', year: words.value('y') } : null,
  ),
  form('yearSpan', '(?: {year|san} )? y={year4} {hyphen|slash} z={small|middle|large|year4}', yearSpan),
]

function dateOf({ has, value, text }: FoundWords): DateMeaning | null {
  if (has('d') && !isDay(value('d'))) return null
  return {
    kind: 'date',
    ...(has('y') && { year: value('y') }),
    ...(has('m') && { month: value('m') }),
    ...(has('d') && { day: value('d') }),
    ...(has('w') && text('w') !== '' && { weekday: value('w') }),
  }
}

const isDay = (day: number): boolean => day >= 1 && day <= 31

function ofSideYear(words: FoundWords): Meaning | null {
  const date = dateOf(words)
  return date && { ...date, yearShift: sideOf(words.role('s')) }
}

function ofSideMonth({ value, role }: FoundWords): Meaning {
  return { kind: 'date', monthShift: sideOf(role('s')), day: value('d') }
}

function isoDay(text: string): Meaning | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  return calendarDay(Number(year), Number(month), Number(day))
}

/** `04.12.2025`: the day first, as everybody in India writes it, unless that cannot be. */
function numericDay(words: FoundWords): Meaning | null {
  const [first = 0, second = 0, last = 0] = words.text('x').split(/[./-]/).map(Number)
  const year = last < 100 ? 2000 + last : last
  // `12-10-8` is a score and `1.2.24` a version: of two digits only a year near ours is one.
  if (last < 100 && (last < 10 || last > 49)) return null
  const date = calendarDay(year, second, first) ?? calendarDay(year, first, second)
  return date && { ...date, ...(words.has('w') && { weekday: words.value('w') }) }
}

const calendarDay = (year: number, month: number, day: number): DateMeaning | null =>
  month >= 1 && month <= 12 && isDay(day) && year >= 1500 && year < 2200
    ? { kind: 'date', year, month, day }
    : null

/** `09 दिसंबर 24 को`, `Dec '24`: two digits are a year after an apostrophe, or where nothing is counted by them. */
function shortYear(words: FoundWords): Meaning | null {
  const { value, text, after } = words
  const isYear = text('z').length === 2 && value('z') >= 20 && value('z') <= 39
  const isClosed =
    after === undefined ||
    (/^(?:into|until|close|break)$/.test(after.role) && !/^(?:पर|at)$/.test(after.text))
  const date = isYear && isClosed ? dateOf(words) : null
  return date && { ...date, year: 2000 + value('z') }
}

/** The later day of `March 3 and 9`, that counts nothing: no `July 1 and 20 people`. */
function secondDay({ value, before, earlier, earliest, after }: FoundWords): Meaning | null {
  const isSecond =
    before?.role === 'and' &&
    /^(?:small|middle|ordinal)$/.test(earlier?.role ?? '') &&
    (earliest?.role.startsWith('month') ?? false) &&
    /^[a-z]/.test(earliest?.text ?? '') &&
    value('d') > (earlier?.value ?? 0)
  const isClosed =
    after === undefined ||
    /^(?:comma|dot|close|break|into|until)$/.test(after.role) ||
    after.text === 'respectively'
  return isSecond && isClosed ? { kind: 'date', month: earliest?.value ?? 0, day: value('d') } : null
}

const isLatin = ({ text }: FoundWords, name: string): boolean => /^[a-z]/.test(text(name))

/** `Dec 4`; in Hindi a number after a month counts what follows, unless a case ending closes it. */
function monthDay(words: FoundWords): Meaning | null {
  const { after } = words
  if (after && /^(?:oclock|ampm|hour|minute|day|week|month|year)$/.test(after.role)) return null
  if (isLatin(words, 'm')) return dateOf(words)
  // `भोपाल, नवंबर 6 -- …`: of a dateline.
  const isHead = /^(?:hyphen|open)$/.test(after?.role ?? '') && after?.isApart === true
  return isHead || (after && /^(?:comma|into)$/.test(after.role) && after.text !== 'पर')
    ? dateOf(words)
    : null
}

/** `मार्च` that is marched: `पैदल मार्च`, `एक मार्च निकाला`. */
function isMarch({ text, before, after }: FoundWords): boolean {
  if (!/^(?:मार्च|march)$/.test(text('m'))) return false
  return (
    (before?.text === 'का' && after?.role !== 'into') ||
    (before !== undefined &&
      /^(?:पैदल|ट्रैक्टर|शांति|मशाल|रोष|आक्रोश|फ्लैग|कैंडल|लॉन्ग|लांग|रूट|विरोध|मौन|प्रोटेस्ट|long|protest|candle)$/.test(
        before.text,
      )) ||
    (after !== undefined && /^(?:निकाल|किया|करत|करने|करेंगे|पास्ट|आउट|past|out)/.test(after.text))
  )
}

/** `अप्रैल डिलीवरी वाला सोना`, `gold for April delivery`: the next of that name, whatever the verb. */
const isDelivery = (after: Token | undefined): boolean =>
  /^(?:डिलीवरी|डिलिवरी|डिलेवरी|वायदा|अनुबंध|delivery|contract|futures)$/.test(after?.text ?? '')

/** `अक्टूबर क्रांति` is a name, and so is डोंग जून. */
const isNamed = ({ before, after }: FoundWords): boolean =>
  /^(?:क्रांति|revolution)$/.test(after?.text ?? '') || /^(?:ब्लैक|black|डोंग|दोंग|dong)$/.test(before?.text ?? '')

/** A word that is a month only by its neighbours. */
function isMonthHere(words: FoundWords): boolean {
  const { text, before, after } = words
  if (isMarch(words)) return false
  if (isLatin(words, 'm'))
    return (
      before !== undefined &&
      /^(?:in|by|since|until|till|of|from|to|between|before|after|during|early|late|mid|and)$/.test(
        before.text,
      )
    )
  if (!/^(?:मार्च|मई)$/.test(text('m'))) return false
  return (
    after === undefined ||
    /^(?:into|of|from|until|comma|break|close|month|hyphen|ago|and|only|end|mid|wale)$/.test(after.role) ||
    (before !== undefined && /^(?:from|and|until|this|last|next|of)$/.test(before.role))
  )
}

/** Nouns that are counted: `2000 लोग`; and `से अधिक`, `के नोट`. */
const COUNTED = wordPattern(
  '^(?:ज्यादा|अधिक|कम|ऊपर|नोट|नोटों|रुपये|रुपए|रूपये|रुपयों|लोग|लोगों|मीटर|किमी|किलोमीटर|करोड़|लाख|हजार|अरब|वोट|वोटों|मत|मतों|रन|फीट|फुट|ग्राम|किलो|टन|डॉलर|प्रतिशत|फीसदी|more|people|flats|homes|units|houses|seats|posts|students|candidates|feet|metres|meters|crore|lakh|per|dollars)$',
)

/** `मिशन 2035 तक पूरा होगा`, `अधिनियम 1972 में लागू हुआ`: a year behind a name. */
const isClosedYear = (before: Token, after: Token | undefined, beyond: Token | undefined): boolean =>
  /^(?:तक|until)$/.test(after?.text ?? '') ||
  (after?.text === 'से' && beyond?.role !== 'ago') ||
  (after?.text === 'में' && LAWS.test(before.text))

/** A number of four digits is a year where a case ending or a sign closes it. */
function isYearHere({ text, before, after, beyond, earlier }: FoundWords): boolean {
  if (text('y') < '1700') return false
  if (before?.role === 'festival' || before?.text === '©') return true
  // `the 2018 state elections`
  if (
    before?.text === 'the' &&
    [after, beyond].some((token) => /^(?:elections?|polls)$/.test(token?.text ?? ''))
  )
    return true
  // `(Sangam 2021)`: of a name.
  if (
    after?.role === 'close' &&
    before?.role === 'word' &&
    /^[a-z]/.test(before.text) &&
    !YEAR_BEFORE.test(before.text)
  )
    return false
  if (before && NAMES_BEFORE_YEAR.test(before.text) && !isClosedYear(before, after, beyond)) return false
  // `हिंदू विवाह अधिनियम, 1955`: of the name of a law.
  if (before?.role === 'comma' && earlier && LAWS.test(earlier.text)) return false
  if (after === undefined) return before === undefined || YEAR_BEFORE.test(before.text)
  // `will hire 2000 in 2026`: how many.
  if (after.text === 'in' && beyond?.role === 'year4') return false
  // `1967 पर शिकायत करें`: a telephone.
  if (after.text === 'पर') return false
  if (/^(?:into|until|from|of|close|lekar|ago|wale)$/.test(after.role))
    return beyond === undefined || !COUNTED.test(beyond.text)
  // `2015 और 2020 के बीच`
  if (/^(?:and|comma)$/.test(after.role) && beyond?.role === 'year4') return true
  if (/^(?:comma|dot|break|and|hyphen|to)$/.test(after.role))
    return (
      before !== undefined &&
      (YEAR_BEFORE.test(before.text) || after.role === 'hyphen' || after.role === 'to')
    )
  return before !== undefined && YEAR_BEFORE.test(before.text) && !COUNTED.test(after.text)
}

const YEAR_BEFORE =
  /^(?:in|into|by|since|until|till|of|for|from|before|after|during|around|circa|between|mid|early|late|post|pre|towards|than|और|या|व|एवं|तथा|से|to|and|or|\(|-)$/
const NAMES_BEFORE_YEAR =
  /^(?:कप|ओलंपिक|ओलिंपिक|गेम्स|खेल|खेलों|आईपीएल|ट्रॉफी|लीग|एक्सपो|विजन|मिशन|एजेंडा|चैंपियनशिप|अवार्ड|अवॉर्ड|पुरस्कार|संख्या|नंबर|सेक्टर|मकान|धारा|प्लॉट|अधिनियम|कानून|विधेयक|अध्यादेश|संहिता|एक्ट|नियमावली|act|bill|rules|code|ordinance|cup|olympics|games|ipl|expo|vision|mission|agenda|no|number|sector|section|rs|₹|\$)$/

const LAWS = /^(?:अधिनियम|कानून|विधेयक|अध्यादेश|संहिता|एक्ट|नियमावली|नियम|act|bill|rules|code|ordinance|\))$/

/** `July 26, 27, 28, and 31` */
const isListGoingOn = ({ role, after, beyond, furthest }: FoundWords): boolean =>
  role('j') === 'comma' &&
  after?.role === 'comma' &&
  [beyond, beyond?.role === 'and' ? furthest : undefined].some((token) => DAY_ROLES.test(token?.role ?? ''))

const DAY_ROLES = /^(?:small|middle|wordSmall)$/

function daySpan(words: FoundWords): Meaning | null {
  const { value, before, earlier } = words
  const shared = dateOf(words)
  if (shared === null || !isDay(value('e')) || value('e') <= value('d')) return null
  // `6 व 11 नवंबर` are two days, and no span.
  if (/^(?:and|comma|slash)$/.test(words.role('j')) && value('e') !== value('d') + 1) return null
  // The last two of `9, 11 और 12 नवंबर`
  const isListed = before?.role === 'comma' && DAY_ROLES.test(earlier?.role ?? '') && words.has('j')
  if (isListed && /^(?:and|comma)$/.test(words.role('j'))) return null
  // `नौ, 11, 12 और 19 अप्रैल` is no span.
  const days = ['d', 'f', 'g', 'e'].flatMap((name) => (words.has(name) ? [value(name)] : []))
  if (days.length > 2 && days.some((day, at) => at > 0 && day !== (days[at - 1] ?? 0) + 1)) return null
  const { weekday: _weekday, ...from } = shared
  return { kind: 'span', from: shared, to: { ...from, day: value('e') } }
}

function monthSpan({ value, has }: FoundWords): Meaning | null {
  const year = has('y') ? { year: value('y') } : {}
  const wraps = has('y') && value('m') > value('n')
  return {
    kind: 'span',
    from: { kind: 'date', month: value('m'), ...(wraps ? { year: value('y') - 1 } : year) },
    to: { kind: 'date', month: value('n'), ...year },
  }
}

/** `अगले साल 14 से 30 अगस्त`. */
function sideDaySpan(words: FoundWords): Meaning | null {
  const span = daySpan(words)
  if (span?.kind !== 'span' || span.from.kind !== 'date' || span.to.kind !== 'date') return null
  const yearShift = sideOf(words.role('s'))
  return { kind: 'span', from: { ...span.from, yearShift }, to: { ...span.to, yearShift } }
}

/** `अप्रैल-फरवरी 2022-23`: of a financial year, in which January to March come last. */
function ofFiscalYear({ value }: FoundWords): Meaning | null {
  if (value('z') % 100 !== (value('y') + 1) % 100) return null
  const of = (month: number): DateMeaning => ({ kind: 'date', month, year: value('y') + (month < 4 ? 1 : 0) })
  return { kind: 'span', from: of(value('m')), to: of(value('n')) }
}

/** `2024-25`, `1998-2004`; the second part goes on from the first. */
function yearSpan({ value, text, after }: FoundWords): Meaning | null {
  if (after && COUNTED.test(after.text)) return null
  if (text('z').length === 4)
    return value('z') > value('y') && value('y') >= 1700
      ? { kind: 'span', from: { kind: 'date', year: value('y') }, to: { kind: 'date', year: value('z') } }
      : null
  if (text('z').length !== 2) return null
  const century = value('y') - (value('y') % 100)
  const last = century + value('z') + (value('z') < value('y') % 100 ? 100 : 0)
  // `2025-08` is as likely the month.
  if (last - value('y') > 60 || last < value('y') + 1) return null
  return { kind: 'span', from: { kind: 'date', year: value('y') }, to: { kind: 'date', year: last } }
}
