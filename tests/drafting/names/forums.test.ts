import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/drafting/names/gazetteer.ts'
import { readOrdinal } from '../../../src/drafting/names/ordinals.ts'
import { wordsOf } from '../../../src/drafting/names/wordsOf.ts'
import { normaliseText } from '../../../src/drafting/text/normaliseText.ts'
import { REGISTERS } from '../knownNames.ts'

const GAZETTEER = gazetteer(REGISTERS)
const read = (text: string) => GAZETTEER.read(normaliseText(text).text, null)
const forums = (text: string): readonly string[] => read(text).forums.map(({ forum }) => forum.id)
const sessions = (text: string): readonly string[] =>
  read(text).sessions.map(({ number, forum }) => `${number} ${forum?.forum.id ?? '?'}`)

test.each([
  ['IRIGC-M&MTC की बैठक हुई।', ['commission']],
  ['रूस-भारत अंतर-सरकारी सैन्य और सैन्य-तकनीकी सहयोग आयोग की बैठक हुई।', ['commission']],
  ['सैन्य एवं सैन्य तकनीकी सहयोग पर 24वीं अंतर-सरकारी आयोग बैठक हुई।', ['commission']],
  ['व्यापार, आर्थिक, वैज्ञानिक, तकनीकी और सांस्कृतिक सहयोग पर अंतर-सरकारी आयोग की बैठक हुई।', ['trade-commission']],
  ['अंतर-सरकारी आयोग की बैठक हुई।', []],
  ['IRIGC-TEC की बैठक हुई। अंतर-सरकारी आयोग ने कहा।', ['trade-commission', 'trade-commission']],
  ['The Inter-Governmental Commission on Military and Military Technical Cooperation met.', ['commission']],
  [
    'अंतर-सरकारी सैन्य और सैन्य-तकनीकी सहयोग आयोग के सैन्य सहयोग कार्य समूह की बैठक हुई।',
    ['commission', 'military-group'],
  ],
  ['23वें भारत-रूस वार्षिक शिखर सम्मेलन में।', ['summit']],
  ['तियानजिन के शंघाई सहयोग संगठन (एससीओ) शिखर सम्मेलन में।', ['sco', 'sco']],
  ['जी20 शिखर सम्मेलन में।', []],
  ['नाटो शिखर सम्मेलन में।', []],
  ['चुनाव आयोग की बैठक हुई।', []],
  ['21वीं अंतर-सरकारी सैन्य और तकनीकी सहयोग बैठक में।', ['commission']],
  ['रक्षा और आर्थिक सहयोग बैठक में।', []],
  [
    'the India-Russia Intergovernmental Commission on Military and Military-Technical Cooperation',
    ['commission'],
  ],
  ['अंतरसरकारी सैन्य और सैन्य-तकनीकी सहयोग आयोग की बैठक हुई।', ['commission']],
  ['the Annual Bilateral Summit', ['summit']],
  ['22वीं शिखर बैठक में वैश्विक मसले उठे।', ['summit']],
  ['नाटो की शिखर बैठक में।', []],
  ['the Shanghai Cooperation Organization', ['sco']],
  ["बीकानेर में सैन्य अभ्यास 'इंद्र-2027' शुरू हुआ।", ['exercise']],
  ['अभ्यास इन्द्रा चल रहा है।', ['exercise']],
  ['इंद्र 2027 में दोनों सेनाएं उतरेंगी। यह युद्धाभ्यास रेत में होगा।', ['exercise']],
  ['इंद्र देव की पूजा हुई, अभ्यास चला।', []],
  ['इंद्र 2027 में मंत्री बने।', []],
])('a forum is found by its alias, or by enough of its words: %s', (text, expected) => {
  expect(forums(text)).toEqual(expected)
})

test.each([
  ['IRIGC-M&MTC के 21वें सत्र पर चर्चा हुई।', ['21 commission']],
  ['IRIGC-M&MTC का २१ वां सत्र हुआ।', ['21 commission']],
  ['IRIGC-M&MTC के इक्कीसवें सत्र में।', ['21 commission']],
  ['सैन्य एवं सैन्य तकनीकी सहयोग पर 24वीं अंतर-सरकारी आयोग बैठक हुई।', ['24 commission']],
  ['सैन्य सहयोग कार्य समूह की पांचवीं बैठक हुई।', ['5 military-group']],
  ['23वें भारत-रूस वार्षिक शिखर सम्मेलन के लिए।', ['23 summit']],
  ['the 21st session of the IRIGC-M&MTC', ['21 commission']],
  ['the twenty-second India-Russia Annual Summit', ['22 summit']],
  ['the fifth meeting of the Working Group on Military Cooperation', ['5 military-group']],
  ['पुतिन को उनके 73वें जन्मदिन पर बधाई दी। IRIGC-M&MTC की बैठक हुई।', []],
  ['दूसरे दिन बैठक हुई।', []],
  ['पहली बार बैठक हुई।', []],
  ['बैठक के पहले सत्र में चर्चा हुई।', []],
  ['21वीं अंतर-सरकारी सैन्य और तकनीकी सहयोग बैठक में।', ['21 commission']],
  ['दोनों देशों का यह सातवां इन्द्रा अभ्यास है।', ['7 exercise']],
  ['the 12th edition of the Indian and Russian bilateral naval exercise INDRA', ['12 exercise']],
  ['the fourth meeting of the IRIGC-M&MTC Working Group on Military Cooperation', ['4 military-group']],
  ['पांचवीं नेपाल-भारत संयुक्त आयोग की बैठक', ['5 ?']],
  ['छठे भारत-जापान रक्षा मंत्री संवाद से पहले छठी वार्ता की बात हुई।', ['6 ?', '6 ?']],
  ['छठी वार्ता हुई।', []],
  ['‘इंद्र’ अभ्यास का 10 वां संस्करण होगा।', ['10 exercise']],
  ["दूसरा जहाज 'तमाल' आएगा।", []],
  ['19वीं आसियान रक्षा मंत्रियों की बैठक', ['19 ?']],
])('a session has the number of its series: %s', (text, expected) => {
  expect(sessions(text)).toEqual(expected)
})

test.each([
  ['पहला', 1],
  ['तीसरी', 3],
  ['छठे', 6],
  ['ग्यारहवीं', 11],
  ['इक्कीसवां', 21],
  ['बाईसवें', 22],
  ['तेईसवीं', 23],
  ['पचासवां', 50],
  ['22वीं', 22],
  ['3rd', 3],
  ['twelfth', 12],
  ['twenty-first', 21],
  ['thirtieth', 30],
  ['22', null],
  ['पुराना', null],
])('%s is the ordinal %s', (text, number) => {
  expect(readOrdinal(wordsOf(normaliseText(text).text), 0)?.number ?? null).toBe(number)
})
