import { form, sideOf, type Form, type FoundWords } from './forms.ts'
import { QUARTERS } from './quarters.ts'
import type { DateMeaning, Meaning, Unit } from './meaning.ts'

/** Expressions that count from the article's day, from another day of the story, or from a year: weeks, quarters, decades. */

const YEAR_OF = '(?: (?: {year|san} )? y={year4} | s={SIDE} {year} | {year} )'
const FISCAL_YEAR = '(?: {fiscal} {year}? | {fy} {hyphen}? )'
/** `2024-25`, `2024–2025`, `25`. */
const FISCAL_NUMBER =
  '(?: y={year4} (?: {hyphen|slash} z={small|middle|large|year4} )? | {apostrophe}? v={middle|large} )'

export const RELATIVE_FORMS: readonly Form[] = [
  form('tonight', '{tonight}', () => shift({ dayShift: 0 })),
  form('today', '{today}', (words) =>
    isChannel(words) ? null : isThisAge(words) ? vague('PRESENT_REF') : shift({ dayShift: 0 }),
  ),
  form('today', '{last} {kal}', () => shift({ dayShift: -1 })),
  form('tense', '{kal}', (words) => (isPart(words) ? null : shift({ tense: 1 }))),
  form('tense', '{parson}', () => shift({ tense: 2 })),
  form('tense', '{narson}', () => shift({ tense: 3 })),
  form('today', '{yesterday}', () => shift({ dayShift: -1 })),
  form('today', '{tomorrow}', () => shift({ dayShift: 1 })),
  form('ago', '{today} {from} w={word}? {about}? n={NUMBER} u={UNIT} a={ago|later}', fromToday),
  form('ago', 'n={NUMBER} u={UNIT} {from} w={today|word}', fromToday),
  form('tense', '{the}? {day} {ago|word} y={yesterday|tomorrow}', ({ role }) =>
    shift({ dayShift: role('y') === 'yesterday' ? -2 : 2 }),
  ),
  form('lastNight', '{last} {night}', ({ text, before }) =>
    before?.role === 'same' || text('') !== '' ? null : shift({ dayShift: -1 }),
  ),
  form('weekday', 'w={weekday}', ({ value, before }) =>
    /^(?:ब्लैक|गुड|सुपर|black|good|super|ईस्टर|easter|ash)$/.test(before?.text ?? '')
      ? null
      : shift({ weekday: value('w') }),
  ),
  form('weekday', 's={SIDE} w={weekday}', turnWeekday),
  form('weekday', '{aane} {wale} w={weekday}', ({ value }) => shift({ weekday: value('w'), turn: 1 })),
  form('weekdayOfWeek', 's={SIDE} {week} {of|into|comma}? w={weekday}', weekdayOfWeek),
  form('weekdayOfWeek', 'w={weekday} {of}? s={SIDE} {week}', weekdayOfWeek),
  form('weekdaySpan', 'w={weekday|weekdayMaybe} {hyphen|slash} v={weekday}', ({ value }) => ({
    kind: 'span',
    from: shift({ weekday: value('w') }),
    to: shift({ weekday: value('v') }),
  })),
  form('duration', 's={last} u={day|week|fortnight|month|year}', ({ role, text }) =>
    text('s') === 'past' && /^(?:day|week|fortnight|month|year)$/.test(text('u'))
      ? {
          kind: 'duration',
          value: role('u') === 'fortnight' ? 'P2W' : `P1${role('u').charAt(0).toUpperCase()}`,
        }
      : null,
  ),
  form('week', 's={SIDE} {week}', ({ role, text }) =>
    shift({
      weekShift: sideOf(role('s')),
      ...(/^(?:बीत|पिछल|गत|विगत)/.test(text('s')) && { isPassed: true }),
    }),
  ),
  // `इस कारोबारी सप्ताह`
  form('week', 's={this} w={word|fiscal} {week}', ({ text }) =>
    /^(?:कारोबारी|trading)$/.test(text('w')) ? shift({ weekShift: 0 }) : null,
  ),
  form('week', '{aane} {wale} u={week}', (words) => (isPlural(words) ? null : shift({ weekShift: 1 }))),
  form('weekend', 's={SIDE} {weekend}', ({ role }) =>
    shift({ weekShift: sideOf(role('s')), isWeekend: true }),
  ),
  form('weekend', '(?: s={SIDE} )? {week} {hyphen|of} e={end}', ({ role, text }) =>
    /^(?:आखिरी|अंतिम|आखरी)$/.test(text('e')) ? null : shift({ weekShift: sideOf(role('s')), isWeekend: true }),
  ),
  form('weekend', '{the} {weekend}', () => shift({ weekShift: 0, isWeekend: true, isByVerb: true })),
  form('weekend', '{weekend}', ({ after }) =>
    !/^(?:पर|में)$/.test(after?.text ?? '') ? null : shift({ weekShift: 0, isWeekend: true, isByVerb: true }),
  ),
  // `सप्ताह के दूसरे कारोबारी दिन मंगलवार को`: the weekday behind it tells which.
  form('nthDay', '{week} {of} n={NTH|end} w={word|fiscal}? {day}', ({ text }) =>
    /^(?:|कारोबारी)$/.test(text('w')) ? { kind: 'refused', reason: ['fromStory'] } : null,
  ),
  form('nthDay', '{last} w={word|fiscal} {day}', ({ text }) =>
    text('w') === 'कारोबारी' ? { kind: 'refused', reason: ['fromStory'] } : null,
  ),
  form('month', 's={SIDE} {month}', ({ role, before }) =>
    /^(?:इससे|उससे)$/.test(before?.text ?? '')
      ? { kind: 'refused', reason: ['fromStory'] }
      : shift({ monthShift: sideOf(role('s')) }),
  ),
  form('month', '{aane} {wale} u={month}', (words) => (isPlural(words) ? null : shift({ monthShift: 1 }))),
  form('month', '{month}(?= {of|hyphen} {end|start|mid} )', ({ before }) =>
    isCounted(before) ? null : shift({ monthShift: 0 }),
  ),
  form('year', 's={SIDE} {year} y={year4}', ({ value, before }) =>
    isCounted(before) ? null : { kind: 'date', year: value('y') },
  ),
  form('recently', '{last} u={week|month|year}', (words) =>
    isPlural(words) && !isCounted(words.before) ? vague('PAST_REF') : null,
  ),
  form('year', 's={SIDE} {year}', ({ role, before, text }) =>
    isCounted(before) || text('s') === '' ? null : shift({ yearShift: sideOf(role('s')) }),
  ),
  form('year', '{aane} {wale} u={year}', (words) => (isPlural(words) ? null : shift({ yearShift: 1 }))),
  form('year', '{year}(?= {of|hyphen} {end|start|mid} | {end} {until|into} )', ({ before, after, beyond }) =>
    isCounted(before)
      ? null
      : shift({
          yearShift: 0,
          bare: after?.role === 'end' || beyond?.role === 'end' ? 'end' : 'start',
        }),
  ),
  form('year', '{new} {year} y={year4}', ({ value }) => ({ kind: 'date', year: value('y') })),
  form('newYear', '{new} {year}', () => ({ kind: 'date', yearShift: 1, turn: 1 })),
  form('fiscalYear', `(?: s={SIDE} )? ${FISCAL_YEAR} ${FISCAL_NUMBER}`, fiscalYear),
  // `चालू वित्त वर्ष के पहले पांच महीने`, `the first nine months of 2024-25`
  form(
    'fiscalMonths',
    `(?: s={SIDE} )? ${FISCAL_YEAR} ${FISCAL_NUMBER} {of} {ago|start} n={NUMBER} {month}`,
    fiscalMonths,
  ),
  form('fiscalMonths', 's={SIDE} {fiscal} {year} {of} {ago|start} n={NUMBER} {month}', fiscalMonths),
  form(
    'fiscalMonths',
    `f={wordOrdinal} n={NUMBER} {month} {of} {the}? ${FISCAL_YEAR} ${FISCAL_NUMBER}`,
    fiscalMonths,
  ),
  form(
    'fiscalMonths',
    'f={wordOrdinal} n={NUMBER} {month} {of} {the}? s={SIDE} {fiscal} {year}?',
    fiscalMonths,
  ),
  form(
    'fiscalYear',
    'y={year4} {hyphen|slash} z={small|middle|large|year4} {of}? {fiscal} {year}',
    fiscalYear,
  ),
  form('fiscalYear', 's={SIDE} {fiscal} {year}', ({ role }) => ({
    kind: 'fiscalYear',
    shift: sideOf(role('s')),
  })),
  // `the current fiscal`, but no `current fiscal deficit`.
  form('fiscalYear', 's={SIDE} f={fiscal}', ({ role, text, after }) =>
    text('f') === 'fiscal' &&
    (after === undefined || /^(?:comma|dot|close|break|into|until|and)$/.test(after.role))
      ? { kind: 'fiscalYear', shift: sideOf(role('s')) }
      : null,
  ),
  // `इस साल के पहले छह महीनों में`, `the first six months of 2024`
  form('yearMonths', `${YEAR_OF} {of} {ago|start} n={NUMBER} {month}`, yearMonths),
  form('yearMonths', `f={wordOrdinal} n={NUMBER} {month} {of} {the}? ${YEAR_OF}`, yearMonths),
  form('quarter', `${YEAR_OF} {of|comma}? n={NTH} {quarter}`, (words) => partOfYear(words, 'quarter')),
  form('quarter', `n={NTH} {quarter} {of} {the}? ${YEAR_OF}`, (words) => partOfYear(words, 'quarter')),
  form('quarter', '{q} n={small} {comma|apostrophe|hyphen}? (?: {of} )? y={year4}', (words) =>
    partOfYear(words, 'quarter'),
  ),
  form('quarter', 'y={year4} {hyphen}? {q} n={small}', (words) => partOfYear(words, 'quarter')),
  form(
    'fiscalQuarter',
    `(?: s={SIDE} )? ${FISCAL_YEAR} ${FISCAL_NUMBER} {of|comma}? n={NTH|end} p={quarter|half}`,
    fiscalPart,
  ),
  // `2024-25 की पहली तिमाही`: only financial years are written so and have quarters.
  form(
    'fiscalQuarter',
    'y={year4} {hyphen|slash} z={small|middle|large|year4} {of|comma}? n={NTH|end} p={quarter|half}',
    fiscalPart,
  ),
  form('fiscalQuarter', 's={SIDE} {fiscal} {year} {of|comma}? n={NTH|end} p={quarter|half}', fiscalPart),
  form('fiscalQuarter', 'n={NTH|end} p={quarter|half} {of} {the}? s={SIDE} {fiscal} {year}?', fiscalPart),
  form('fiscalQuarter', `n={NTH} p={quarter|half} {of} {the}? ${FISCAL_YEAR} ${FISCAL_NUMBER}`, fiscalPart),
  form('fiscalQuarter', `p={q|h} n={small} {of|comma}? ${FISCAL_YEAR} ${FISCAL_NUMBER}`, fiscalPart),
  form('quarterAlone', 'n={NTH} p={quarter|half}', (words) => {
    const unit = words.role('p') === 'half' ? 'half' : 'quarter'
    return { kind: 'part', unit, number: nthOf(words), isFiscal: false, isAlone: true }
  }),
  form(
    'quarterMonths',
    'm={MONTH} {hyphen|from} n={MONTH} (?: {of|comma}? y={year4} )? {of}? {quarter}',
    ({ value, has }) => {
      const year = has('y') ? { year: value('y') } : {}
      return {
        kind: 'span',
        from: { kind: 'date', month: value('m'), ...year },
        to: { kind: 'date', month: value('n'), ...year },
      }
    },
  ),
  // `सितंबर तिमाही`, `the March quarter`: that which ends with the month.
  form('quarterMonths', 'm={MONTH} (?: y={year4} )? {quarter}', ({ value, has }) => {
    const year = has('y') ? { year: value('y') } : {}
    return value('m') % 3 === 0
      ? {
          kind: 'span',
          from: { kind: 'date', month: value('m') - 2, ...year },
          to: { kind: 'date', month: value('m'), ...year },
        }
      : null
  }),
  form('quarter', 's={SIDE} {quarter}', ({ role }) => ({ kind: 'quarterShift', by: sideOf(role('s')) })),
  form('half', `${YEAR_OF} {of} p={firstHalf|lastHalf}`, (words) =>
    partOfYear(words, 'half', words.role('p') === 'firstHalf' ? 1 : 2),
  ),
  form('half', `${YEAR_OF} {of|comma}? n={NTH} {half}`, (words) => partOfYear(words, 'half')),
  form('half', `n={NTH} {half} {of} {the}? ${YEAR_OF}`, (words) => partOfYear(words, 'half')),
  form('decade', 'y={year4} (?: {of} )? {decade}', ({ value }) => decades(value('y'), value('y'))),
  form('decade', 'y={year4} {apostrophe}? {s}', ({ value }) => decades(value('y'), value('y'))),
  form(
    'decade',
    'y={year4} (?: {hyphen|slash|and|comma|from|to} ) z={large|middle|small|year4} {apostrophe}? (?: {of}? {decade} | {s} )',
    decadePair,
  ),
  form('decade', 'y={year4} {of} {decade} {from|hyphen} {lekar}? z={year4} {of} {decade}', decadePair),
  form('decade', 'z={large|middle|small|wordLarge|wordSmall} {of} {decade}', ({ value }) =>
    oneDecade(value('z')),
  ),
  form('decade', 'y={large|wordLarge} {hyphen} z={large|wordLarge} {of} {decade}', ({ value }) => {
    const [from, to] = [oneDecade(value('y')), oneDecade(value('z'))]
    return from?.kind === 'decades' && to?.kind === 'decades' ? decades(from.from, to.from) : null
  }),
  form('decade', 's={SIDE} {decade}', ({ role }) => ({
    kind: 'longShift',
    unit: 'decade',
    by: sideOf(role('s')),
  })),
  form('century', 'n={ordinal|wordOrdinal} {century}', ({ value }) => ({
    kind: 'century',
    number: value('n'),
  })),
  form('decade', 'n={ordinal|wordOrdinal} {century} {of} {end} {decade}', ({ value }) =>
    decades(value('n') * 100 - 10, value('n') * 100 - 10),
  ),
  form('century', 's={SIDE} {century}', ({ role }) => ({
    kind: 'longShift',
    unit: 'century',
    by: sideOf(role('s')),
  })),
  form('sameDay', '{same} u={day|week|month|year}', ({ role, text }) => ({
    kind: 'same',
    unit: unitOf(role('u')),
    by: 0,
    ...(text('') && {}),
  })),
  form('sameDay', '{same} {year} {of|into}? m={MONTH} (?: {hyphen} n={MONTH} )?', ({ value, has }) => ({
    kind: 'same',
    unit: 'year',
    by: 0,
    months: [value('m'), value(has('n') ? 'n' : 'm')],
  })),
  // The part of the day is read behind it: `उसी शाम सात बजे`.
  form('sameDay', '{same}(?= {PART} )', () => ({ kind: 'same', unit: 'day', by: 0 })),
  form('sameDay', 'n={next|following}(?= {PART} )', ({ text }) =>
    /^(?:अगली|next|following)$/.test(text('n')) ? { kind: 'same', unit: 'day', by: 1 } : null,
  ),
  form('today', 't={this}(?= {PART} )', ({ text }) => (text('t') === 'this' ? shift({ dayShift: 0 }) : null)),
  form('sameDay', 'i={this} {day}', ({ text }) =>
    /^(?:इसी|इस|this)$/.test(text('i')) ? { kind: 'same', unit: 'day', by: 0 } : null,
  ),
  form('sameDay', '(?: {next|following} ) {day}', () => ({ kind: 'same', unit: 'day', by: 1 })),
  form('ago', '(?: {about} )? n={NUMBER|several} u={UNIT} a={ago|later}', ago),
  // `छह से सात महीने पहले`: about when.
  form('ago', '{about}? {NUMBER} {hyphen|to|from} n={NUMBER} u={UNIT} a={ago|later}', () => ({
    kind: 'refused',
    reason: ['noNumber'],
  })),
  form('ago', '{about}? q={quarterPast|quarterTo|sharpHalf} n={NUMBER} u={UNIT} a={ago|later}', ago),
  form('ago', 'w={word} u={day|week|month|year|decade} a={ago|later}', aBefore),
  form('sameDay', 's={last} d={day}', ({ text }) =>
    text('s') === 'previous' && text('d') === 'day' ? { kind: 'same', unit: 'day', by: -1 } : null,
  ),
  form('ago', '{year} w={word} {ago}', ({ before, text }) =>
    before?.role === 'every'
      ? null
      : text('w') === 'भर' && before?.text !== 'से'
        ? { kind: 'ago', unit: 'year', count: 1, sign: -1, isStory: false, isPlain: true }
        : { kind: 'ago', unit: 'year', count: 1, sign: -1, isStory: true, isPlain: false },
  ),
]

/** `आने वाले महीनों में`: too vague for one. */
export const isPlural = ({ text }: FoundWords): boolean =>
  /^(?:दिन|हफ्त|सप्ताह|महीन|माह|साल|वर्ष|बरस)ों?$/.test(text('u'))

const shift = (parts: Omit<DateMeaning, 'kind'>): DateMeaning => ({ kind: 'date', ...parts })
const vague = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({ kind: 'vague', value })

/** Of the roles that are units, the ones a story names again. */
const unitOf = (role: string): 'day' | 'week' | 'month' | 'year' =>
  role === 'week' || role === 'month' || role === 'year' ? role : 'day'

/** `आज तक ने बताया`, `आज समाज`: a channel, a newspaper. */
const isChannel = ({ after, beyond }: FoundWords): boolean =>
  after?.text === 'समाज' ||
  (after?.role === 'until' && /^(?:ने|से|को|के|की|न्यूज|चैनल|टीवी)$/.test(beyond?.text ?? ''))

/** `आज के दौर में`, `today's era`: not the day. */
const isThisAge = ({ after, beyond, furthest }: FoundWords): boolean =>
  (after?.role === 'apostrophe' &&
    beyond?.role === 's' &&
    /^(?:era|age|world)$/.test(furthest?.text ?? '')) ||
  (after?.role === 'of' && /^(?:दौर|समय|युग|जमाने|वक्त|परिदृश्य|परिप्रेक्ष्य|भारत|माहौल)$/.test(beyond?.text ?? ''))

/** `कल-पुर्जे`, `कल कारखाने`. */
const isPart = ({ before, after, beyond }: FoundWords): boolean =>
  (after?.role === 'hyphen' && /^(?:पुर्ज|कारखान|कल)/.test(beyond?.text ?? '')) ||
  /^(?:कारखान|पुर्ज)/.test(after?.text ?? '') ||
  (before?.role === 'hyphen' && !before.isApart)

function turnWeekday({ value, role, text }: FoundWords): Meaning {
  const turn = sideOf(role('s'))
  return shift({ weekday: value('w'), ...(/^(?:current|मौजूदा|वर्तमान)$/.test(text('s')) ? {} : { turn }) })
}

function weekdayOfWeek({ value, role }: FoundWords): Meaning {
  return shift({ weekday: value('w'), weekShift: sideOf(role('s')) })
}

const isCounted = (before: { readonly role: string } | undefined): boolean =>
  /^(?:small|middle|large|number|wordSmall|wordLarge|ordinal|wordOrdinal|several|every|fiscal|new|year4)$/.test(
    before?.role ?? '',
  )

function fiscalYear({ has, value, text }: FoundWords): Meaning | null {
  if (has('v')) return text('v').length === 2 ? { kind: 'fiscalYear', first: 2000 + value('v') - 1 } : null
  if (!has('z')) return { kind: 'fiscalYear', first: value('y') - 1 }
  return value('z') % 100 === (value('y') + 1) % 100 ? { kind: 'fiscalYear', first: value('y') } : null
}

/** `पहले` in `पहले तिमाही` is the first; the last of the quarters is the fourth. */
function nthOf({ value, role }: FoundWords): number {
  if (role('n') === 'end') return role('p') === 'half' ? 2 : 4
  return role('n') === 'ago' ? 1 : value('n')
}

function fiscalMonths(words: FoundWords): Meaning | null {
  const months = words.value('n')
  if (months < 2 || months > 11 || (words.has('f') && words.value('f') !== 1)) return null
  const year = fiscalYearOf(words)
  return year && { ...year, months }
}

function yearMonths({ value, has, role }: FoundWords): Meaning | null {
  const months = value('n')
  if (months < 2 || months > 11 || (has('f') && value('f') !== 1)) return null
  const year = has('y') ? { year: value('y') } : { yearShift: sideOf(role('s')) }
  const of = (month: number): DateMeaning => ({ kind: 'date', month, ...year })
  return { kind: 'span', from: of(1), to: of(months) }
}

/** By its number, else by its side of the article's own. */
function fiscalYearOf(words: FoundWords): Extract<Meaning, { kind: 'fiscalYear' }> | null {
  const { has, role } = words
  if (!has('y') && !has('v')) return { kind: 'fiscalYear', shift: sideOf(role('s')) }
  const year = fiscalYear(words)
  return year?.kind === 'fiscalYear' ? year : null
}

function partOfYear(words: FoundWords, unit: 'quarter' | 'half', number = nthOf(words)): Meaning | null {
  if (number < 1 || number > (unit === 'quarter' ? 4 : 2)) return null
  const year = words.has('y') ? { year: words.value('y') } : { yearShift: sideOf(words.role('s')) }
  return { kind: 'part', unit, number, ...year, isFiscal: false }
}

function fiscalPart(words: FoundWords): Meaning | null {
  const year = fiscalYearOf(words)
  const number = nthOf(words)
  const unit = /^(?:half|h)$/.test(words.role('p')) ? 'half' : 'quarter'
  if (year === null || number < 1 || number > (unit === 'half' ? 2 : 4)) return null
  const of = year.first === undefined ? { yearShift: year.shift ?? 0 } : { year: year.first }
  return { kind: 'part', unit, number, ...of, isFiscal: true }
}

const decades = (from: number, to: number): Meaning | null =>
  from % 10 === 0 && to % 10 === 0 && to >= from ? { kind: 'decades', from, to } : null

const oneDecade = (two: number): Meaning | null =>
  two % 10 === 0 && two < 100
    ? decades((two >= 30 ? 1900 : 2000) + two, (two >= 30 ? 1900 : 2000) + two)
    : null

function decadePair({ value, text }: FoundWords): Meaning | null {
  const from = value('y')
  const to =
    text('z').length === 4
      ? value('z')
      : from - (from % 100) + value('z') + (value('z') < from % 100 ? 100 : 0)
  return decades(from, to)
}

/** `a year ago` counts from today, `a day earlier` from the day of the story. */
function aBefore({ text, role }: FoundWords): Meaning | null {
  if (!/^an?$/.test(text('w'))) return null
  const sign = role('a') === 'later' ? 1 : -1
  const isPlain = text('a') === 'ago'
  if (role('u') === 'day' && !isPlain) return { kind: 'same', unit: 'day', by: sign }
  return { kind: 'ago', unit: role('u') as Unit, count: 1, sign, isStory: !isPlain, isPlain } // a unit: the pattern asks for one
}

/** `आज से ठीक दस दिन बाद`, `two weeks from now`. */
function fromToday({ value, role, text, has }: FoundWords): Meaning | null {
  if (!/^(?:|ठीक|करीब|today|now)$/.test(text('w'))) return null
  const sign = has('a') && role('a') === 'ago' ? -1 : 1
  // a unit: the pattern asks for one
  return { kind: 'ago', unit: role('u') as Unit, count: value('n'), sign, isStory: false, isPlain: true }
}

/** `बैठक से दो दिन पहले` and `ठीक एक दिन पहले` count from something in the story, and so does one day alone. */
const SAME = /^(?:इसी|समान|उसी)$/

function ago({ value, role, text, before, has, after, beyond, furthest }: FoundWords): Meaning | null {
  const sign = role('a') === 'later' ? 1 : -1
  // `दो साल पहले की इसी अवधि`: of another length.
  if (
    /^(?:अवधि|तिमाही|छमाही|महीने|माह)$/.test(furthest?.text ?? '') &&
    after?.role === 'of' &&
    SAME.test(beyond?.text ?? '')
  )
    return { kind: 'refused', reason: ['fromStory'] }
  // `वह एक दिन बाद लौटेंगे`: the day after the one that was told; of the article's own day कल is said.
  const isNextDay = sign === 1 && role('u') === 'day' && value('n') === 1
  if (isNextDay && !/^(?:के|से|from)$/.test(before?.text ?? '')) return { kind: 'same', unit: 'day', by: 1 }
  // `Updated 7 years ago`: a machine has counted, from the day on which the page was kept.
  if (/^(?:updated|published|posted)$/.test(before?.text ?? '') && role('u') === 'year')
    return { kind: 'refused', reason: ['fromStory'] }
  // `शपथ के दो दिन बाद`, `three weeks earlier`: from something that is named, whatever the verb.
  const isPlain =
    before?.role !== 'from' && !/^(?:ठीक|उसके|इसके|के|just)$/.test(before?.text ?? '') && text('a') !== 'earlier'
  const isStory = !isPlain || sign === 1
  // `कुछ महीने पहले`
  if (!isStory && role('n') === 'several') return vague('PAST_REF')
  // `50-60 साल पहले` is about when.
  const isAbout = before?.role === 'hyphen' && !before.isApart
  const part = QUARTERS[role('q')] ?? 0
  const count = has('n') && role('n') !== 'several' && !isAbout ? value('n') + part : null
  const isOfNow = text('a') === 'ago'
  return { kind: 'ago', unit: role('u') as Unit, count, sign, isStory, isPlain, isOfNow } // a unit: the pattern asks for one
}
