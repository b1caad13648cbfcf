import { wordPattern } from '../text/wordPattern.ts'
import { form, type Form, type FoundWords } from './forms.ts'
import type { Meaning } from './meaning.ts'
import { QUARTERS } from './quarters.ts'
import { isPlural } from './relativeForms.ts'
import { FUTURE_ENDING, NO_FUTURE } from './tenseWords.ts'

/** How long, how often, and what is too vague to be dated. */

const PERIOD: Readonly<Record<string, readonly [sign: string, isTime: boolean]>> = {
  second: ['S', true],
  minute: ['M', true],
  hour: ['H', true],
  day: ['D', false],
  week: ['W', false],
  fortnight: ['W', false],
  month: ['M', false],
  quarter: ['Q', false],
  half: ['H', false],
  year: ['Y', false],
  decade: ['DE', false],
  century: ['CE', false],
}

export const LENGTH_FORMS: readonly Form[] = [
  form('duration', '(?: (?: p={last|next} | {aane} {wale} ) )? (?: {about} )? n={NUMBER} u={UNIT}', duration),
  form(
    'duration',
    '(?: p={last|next} )? {about}? k={NUMBER} j={hyphen|to|from} n={NUMBER} u={UNIT}',
    twoNumbers,
  ),
  form('duration', '(?: a={about} )? w={word} u={hour}', ({ text, before, after, has }) =>
    text('w') === 'an' &&
    after?.role !== 'hyphen' &&
    (has('a') ||
      /^(?:for|by|after|of|in|within|over|about|nearly|half|almost|than)$/.test(before?.text ?? ''))
      ? period(1, 'hour')
      : null,
  ),
  // `15 working days`, `the month-long standoff`
  form('duration', 'n={NUMBER} w={word|fiscal} u={day}', ({ value, text }) =>
    /^(?:working|trading|consecutive|straight|कार्य|कामकाजी|कारोबारी)$/.test(text('w'))
      ? period(value('n'), 'day')
      : null,
  ),
  form('duration', 'u={hour|day|week|fortnight|month|year|decade} {hyphen} w={word}', ({ role, text }) =>
    text('w') === 'long' ? period(1, role('u')) : null,
  ),
  // `less than a month`
  form('duration', 'w={word} u={week|month|year|decade}', ({ text, role, before, after }) =>
    text('w') === 'a' &&
    /^(?:than|nearly|almost|about|for)$/.test(before?.text ?? '') &&
    !/^(?:hyphen|ago|later)$/.test(after?.role ?? '')
      ? period(1, role('u'))
      : null,
  ),
  form('duration', 'n={NUMBER} {hyphen} u={day|week|month|year|hour|minute}', duration),
  // `महीने भर में`
  form('duration', 'u={week|month|year} w={word}', ({ text, role, before }) =>
    text('w') === 'भर' && !/^(?:last|next|this)$/.test(before?.role ?? '') ? period(1, role('u')) : null,
  ),
  form('duration', 'q={sharpHalf|quarterPast|quarterTo} n={NUMBER} u={UNIT}', ({ value, role }) =>
    period(value('n') + (QUARTERS[role('q')] ?? 0), role('u')),
  ),
  form('duration', '{about}? n={NUMBER} {and} w={word} {half} u={UNIT}', ({ value, role, text }) =>
    text('w') === 'a' ? period(value('n') + 0.5, role('u')) : null,
  ),
  form('duration', 'n={NUMBER} u={year} {and}? k={NUMBER} v={month|day}', twoUnits),
  form('duration', 'n={NUMBER} u={month} {and}? k={NUMBER} v={day}', twoUnits),
  form('duration', 'n={NUMBER} u={hour} {and}? k={NUMBER} v={minute}', twoUnits),
  form('duration', 'n={NUMBER} u={minute} {and}? k={NUMBER} v={second}', twoUnits),
  form('duration', '(?: p={last|next} )? (?: {about} )? n={number} u={UNIT}', (words) =>
    /^\d{3}$/.test(words.text('n')) && words.before?.role !== 'hyphen' ? duration(words) : null,
  ),
  form('duration', '(?: {last|next} | {aane} {wale} ) {several} u={UNIT}', (words) =>
    period(null, words.role('u')),
  ),
  form('duration', 'n={NUMBER} {hyphen}? {lasting}', ({ value }) => period(value('n'), 'day')),
  form('duration', 'n={NUMBER} {hyphen}? {lastingYears}', (words) =>
    /^(?:योजना|कार्यक्रम|समझौत|करार|परियोजना|अनुबंध|रोडमैप|पाठ्यक्रम)/.test(words.after?.text ?? '')
      ? period(words.value('n'), 'year')
      : null,
  ),
  form('set', '{every} w={weekday}', ({ value }) => set(`XXXX-WXX-${value('w')}`)),
  form('set', 'w={weekdays}', ({ value }) => set(`XXXX-WXX-${value('w')}`)),
  form('set', '{every} {year} {of|into}? m={MONTH}', ({ value }) => set(`XXXX-${two(value('m'))}`)),
  form('set', '{every} {year} (?: {of|into} )? d={DAY} m={MONTH}', ({ value }) =>
    set(`XXXX-${two(value('m'))}-${two(value('d'))}`),
  ),
  // `हर महीने की 10 तारीख`
  form('set', '{every} {month} {of}? d={DAY} {date}', ({ value }) => set(`XXXX-XX-${two(value('d'))}`)),
  form('set', '{every} (?: n={NUMBER} )? u={UNIT}', (words) => {
    // `120 किमी प्रति घंटा`: a speed.
    if (/^(?:किमी|किलोमीटर|मीटर|मील|नॉट|km|kms|kilometres|kilometers|miles)$/.test(words.before?.text ?? ''))
      return null
    const each = period(words.has('n') ? words.value('n') : 1, words.role('u'))
    return each?.kind === 'duration' ? set(each.value) : null
  }),
  form('set', '{every} {daily}', () => set('P1D')),
  // `17 लाख बैरल प्रतिदिन`: so much, and not how often.
  form('set', '{daily}', ({ before }) =>
    /^(?:बैरल|टन|लीटर|यूनिट|किलो|रुपये|रुपए|barrels|tonnes|litres|units)$/.test(before?.text ?? '')
      ? null
      : set('P1D'),
  ),
  form('set', '{weekly}', () => set('P1W')),
  form('set', '{fortnightly}', () => set('P2W')),
  form('set', '{monthly}', () => set('P1M')),
  form('set', '{yearly}', ({ after }) => (isMeeting(after?.text) ? null : set('P1Y'))),
  form('recently', '{recent} {only} {into}', () => ({ kind: 'vague', value: 'PAST_REF' })),
  form('recently', '{recent} {into}', () => ({ kind: 'vague', value: 'PAST_REF' })),
  form('recently', '{recent} {of} {day|year|week|month}', () => ({ kind: 'vague', value: 'PAST_REF' })),
  form('recently', '{last} d={day}', ({ text }) =>
    text('d') === 'day' ? null : { kind: 'vague', value: 'PAST_REF' },
  ),
  form('recently', '{recent} u={day|year|week|month}', ({ text }) =>
    /^(?:days|years|weeks|months)$/.test(text('u')) ? { kind: 'vague', value: 'PAST_REF' } : null,
  ),
  // `कई दिनों से फरार`, `for several months`
  form('duration', 'n={several} u={UNIT}', (words) =>
    /^(?:कई|several)$/.test(words.text('n')) ? period(null, words.role('u')) : null,
  ),
  form('now', 'n={now}', (words) => (isNow(words) ? { kind: 'vague', value: 'PRESENT_REF' } : null)),
  form('now', 'w={word} d={day}', ({ text }) =>
    /^(?:इन दिनों|these days)$/.test(`${text('w')} ${text('d')}`)
      ? { kind: 'vague', value: 'PRESENT_REF' }
      : null,
  ),
  form('soon', '{soon}', isSoon),
  form('soon', 'w={word} {future}', ({ text }) =>
    /^(?:निकट|near)$/.test(text('w')) ? { kind: 'vague', value: 'FUTURE_REF' } : null,
  ),
  form('recently', '{the} p={last}', ({ text, before, after }) =>
    text('p') === 'past' &&
    before?.text === 'in' &&
    (after === undefined || /^(?:comma|dot|close|break)$/.test(after.role) || after.text === 'too')
      ? { kind: 'vague', value: 'PAST_REF' }
      : null,
  ),
  form('comingDays', '{aane} {wale} u={day|week|month|year}', (words) =>
    isPlural(words) ? { kind: 'vague', value: 'FUTURE_REF' } : null,
  ),
  form('festival', 'f={festival}', ({ after, beyond }) =>
    isTimed(after?.text, beyond?.text) ? { kind: 'refused', reason: ['feast'] } : null,
  ),
  form('otherEra', '{word}? {era2} {era2}? {of}? {NUMBER|number|year4}', () => ({
    kind: 'refused',
    reason: ['otherEra'],
  })),
]

/** `अभी नहीं`, but not `अभी तक`, `अभी-अभी`. */
const isNow = ({ text, before, after }: FoundWords): boolean =>
  text('n') !== 'अभी' ||
  (!/^(?:तक|से|हाल)$/.test(after?.text ?? '') &&
    after?.role !== 'hyphen' &&
    before?.role !== 'hyphen' &&
    before?.text !== 'में')

/** `सप्ताह में (केवल) एक दिन शुक्रवार को`: on every such day. */
const isOfWeek = ({ before, earlier, earliest, role, after }: FoundWords): boolean =>
  role('u') === 'day' &&
  after?.role === 'weekday' &&
  ((before?.text === 'में' && earlier?.role === 'week') || (earlier?.text === 'में' && earliest?.role === 'week'))

/** `दो साल तीन महीने`: P2Y3M; of an age it is none. */
function twoUnits(words: FoundWords): Meaning | null {
  const { value, role } = words
  if (role('u') === 'year' && isAge(words)) return null
  const [first, second] = [period(value('n'), role('u')), period(value('k'), role('v'))]
  return first?.kind === 'duration' && second?.kind === 'duration'
    ? { kind: 'duration', value: first.value + second.value.replace(/^PT?/, '') }
    : null
}

/** `सात-सात साल` is seven for each, `चार-पांच दिन` some. */
function twoNumbers(words: FoundWords): Meaning | null {
  const { value, role, text } = words
  if (role('u') === 'year' && !isTerm(words) && isAge(words)) return null
  if (value('k') > value('n')) return null
  if (words.role('j') === 'from' && /^(?:hour|minute|second)$/.test(role('u'))) return null
  return period(text('k') === text('n') ? value('n') : null, role('u'))
}

/** `जल्द ही आएंगे`, `जल्द घोषणा होगी`, `will soon visit`; but not `जल्द से जल्द`, nor `soon after`. */
function isSoon({ text, before, after, beyond, furthest }: FoundWords): Meaning | null {
  const isHindi = text('') === '' && after?.role === 'only'
  const isComing = [after, beyond, furthest].some(
    (token) => token !== undefined && FUTURE_ENDING.test(token.text) && !NO_FUTURE.test(token.text),
  )
  const isEnglish =
    /^(?:will|would|shall|could|may|might|very)$/.test(before?.text ?? '') &&
    !/^(?:after|as)$/.test(after?.text ?? '')
  const isLast =
    text('') === '' &&
    before !== undefined &&
    /^[ऀ-ॿ]/.test(before.text) &&
    (after === undefined || after.role === 'break')
  return isHindi || isEnglish || isLast || (isComing && before?.text !== 'से' && after?.text !== 'से')
    ? { kind: 'vague', value: 'FUTURE_REF' }
    : null
}

const set = (value: string): Meaning => ({ kind: 'set', value })
const two = (value: number): string => String(value).padStart(2, '0')

/** A length as ISO writes it; X where its number is not told. */
function period(count: number | null, unit: string): Meaning | null {
  const [sign, isTime] = PERIOD[unit] ?? []
  if (sign === undefined) return null
  const number = count === null ? 'X' : String(unit === 'fortnight' ? count * 2 : count)
  return { kind: 'duration', value: `P${isTime ? 'T' : ''}${number}${sign}` }
}

function duration(words: FoundWords): Meaning | null {
  const { value, role, has, before } = words
  if (role('u') === 'year' && !isTerm(words) && isAge(words)) return null
  if (isOfWeek(words)) return null
  // `दो-तीन महीने`: some.
  const isAbout = !has('p') && before?.role === 'hyphen' && !before.isApart
  return period(isAbout ? null : value('n'), role('u'))
}

/** `89 साल की उम्र`, `उम्र 19 वर्ष`, `25 साल के युवक`, `वे 65 साल के हैं`, `65-year-old`, `18 साल से कम उम्र`. */
const isAge = ({ before, earlier, earliest, after, beyond, furthest }: FoundWords): boolean =>
  // `उम्र सीमा बढ़ाकर 27 वर्ष`
  (RAISED.test(before?.text ?? '') &&
    [earlier, earliest].some((word) => /^(?:उम्र|आयु|सीमा|हद)$/.test(word?.text ?? ''))) ||
  (after?.text === 'तक' && beyond?.role === 'of' && AGED.test(furthest?.text ?? '')) ||
  (after?.text === 'से' && /^(?:उम्र|आयु)$/.test(furthest?.text ?? '')) ||
  (after?.role === 'of' && AGED.test(beyond?.text ?? '')) ||
  /^(?:उम्र|आयु|aged?)$/.test(before?.text ?? '') ||
  after?.text === 'old' ||
  (after?.role === 'hyphen' && beyond?.text === 'old')

/** `सेवा अवधि चार साल की है`. */
const isTerm = ({ before }: FoundWords): boolean =>
  /^(?:अवधि|कार्यकाल|मियाद|वारंटी|गारंटी|सजा|मोहलत)$/.test(before?.text ?? '')

const RAISED = wordPattern('^(?:बढ़ाकर|घटाकर|सीमा|हद)$')

const AGED = wordPattern(
  '^(?:(?:हैं|है|हूं|था|थे|थी|थीं|होने|होकर)$|उम्र|आयु|लोग|कप्तान|अर्थशास्त्री|राजनेता|नेता|मंत्री|राष्ट्रपति|प्रधानमंत्री|अधिकारी|सैनिक|जवान|अभिनेत्री|गायक|लेखक|पत्रकार|वैज्ञानिक|डॉक्टर|किसान|शिक्षक|पति|पत्नी|पिता|मां|माता|भाई|बहन|दादी|दादा|बूढ|युवक|युवती|बच्च|बुजुर्ग|महिला|व्यक्ति|लड़क|किशोर|छात्र|आदमी|बेट|पुत्र|मासूम|अभिनेता|खिलाड़ी|नाबालिग|हो)',
)

const isMeeting = (word: string | undefined): boolean =>
  /^(?:बैठक|सम्मेलन|शिखर|समिट|वार्ता|समारोह|रिपोर्ट|उत्सव|आम|प्रेस|कॉन्फ्रेंस|कार्यक्रम|परीक्षा|अभ्यास|दिवस|general|meeting|summit|report)/.test(
    word ?? '',
  )

/** `दिवाली के बाद`, `होली पर`, `ईद तक`: said of when. */
const isTimed = (after: string | undefined, beyond: string | undefined): boolean =>
  /^(?:तक|पर)$/.test(after ?? '') ||
  (/^(?:के|से|की)$/.test(after ?? '') && /^(?:बाद|पहले|दिन|मौके|अवसर|आसपास|रात|शाम|दौरान)$/.test(beyond ?? ''))
