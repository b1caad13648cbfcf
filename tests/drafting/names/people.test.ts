import { expect, test } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import { gazetteer } from '../../../src/drafting/names/gazetteer.ts'
import { normaliseText } from '../../../src/drafting/text/normaliseText.ts'
import { REGISTERS } from '../knownNames.ts'

const GAZETTEER = gazetteer(REGISTERS)

/** The people of a text, one a mention, in order. */
function people(text: string, day = '2025-11-10'): readonly string[] {
  const names = GAZETTEER.read(normaliseText(text).text, parseEdtf(day)?.start ?? null)
  return names.people.map(({ person }) => person.id)
}

test.each([
  ['शोइगु', 'सर्गेई शोइगु ने कहा।'],
  ['शोईगु, with a long vowel', 'सर्गेई शोईगु ने कहा।'],
  ['शोयगू, with a glide', 'सर्गेई शोयगू ने कहा।'],
  ['another given name of the same consonants', 'सेर्गे शोइगू ने कहा।'],
  ['an initial in the middle', 'Sergei K. Shoigu said.'],
  ['the word alone, as editors list it', 'शनिवार को शोईगू ने कहा।'],
  ['English, and another spelling', 'Sergey Shoigu said on Monday.'],
])('a person is found however the name is transliterated: %s', (_what, text) => {
  expect(people(text)).toEqual(['shoigu'])
})

test.each(['बेलौसोव', 'बेलोउसोव', 'बेलूसोव', 'बेलोसोव', 'बेलोउसॉव'])('आंद्रेई %s is one person', (surname) => {
  expect(people(`रूस के रक्षा मंत्री आंद्रेई ${surname} पहुंचे। ${surname} ने कहा।`)).toEqual(['belousov', 'belousov'])
})

test('a Russian name stands with the surname first and a patronymic behind', () => {
  expect(people('लेफ्टिनेंट जनरल डाइलेव्स्की इगोर निकोलायेविच ने कहा।')).toEqual(['dylevsky'])
  expect(people('Vladimir Vladimirovich Putin said.')).toEqual(['putin'])
})

test.each([
  ['राजनाथ सिंह आए। बाद में सिंह ने कहा।', ['rajnath', 'rajnath']],
  ['सिंह ने कहा।', []],
  ['दिलीप सिंह ने कहा। सिंह बोले।', []],
  ['राजनाथ सिंह आए। दिलीप सिंह भी आए। सिंह ने कहा।', ['rajnath']],
  ['राजनाथ सिंह आए। वी.के. सिंह ने कहा।', ['rajnath']],
  ['राजनाथ सिंह आए। एयर चीफ मार्शल सिंह ने कहा।', ['rajnath']],
  ['राजनाथ सिंह आए। मुख्यमंत्री सिंह ने कहा।', ['rajnath']],
  ['राजनाथ सिंह आए। रक्षा सचिव सिंह ने कहा।', ['rajnath', 'rksingh']],
  ['रक्षा मंत्री सिंह ने कहा।', ['rajnath']],
  ['मोदी ने कहा।', ['modi']],
  ['पीएम मोदी ने कहा। मोदी ने जोड़ा।', ['modi', 'modi']],
  ['ललित मोदी ने कहा।', []],
  ['राष्ट्रपति पत्रुशेव ने कहा। पत्रुशेव बोले।', []],
  ['निकोलाई पत्रुशेव आए। पत्रुशेव ने कहा।', ['npatrushev', 'npatrushev']],
  ['Rajnath Singh arrived. Singh told reporters.', ['rajnath', 'rajnath']],
  ['Rakesh Singh arrived. Singh told reporters.', []],
])('a surname is whose bearer was named, or nobody’s: %s', (text, expected) => {
  expect(people(text).filter((id) => id !== 'ru-president')).toEqual(expected)
})

test('a headline may name somebody by one word before the article names him', () => {
  expect(people('पुतिन से मिलकर बोले राजनाथ\n\nराजनाथ सिंह ने व्लादिमीर पुतिन से मुलाकात की।')).toEqual([
    'putin',
    'rajnath',
    'rajnath',
    'putin',
  ])
})

test('a headline calls by one word whom the article names, as a counterpart too', () => {
  expect(people('Minister meets Russian counterpart Shoigu\n\nRajnath Singh met Sergei Shoigu.')).toEqual([
    'shoigu',
    'rajnath',
    'shoigu',
  ])
})

test('the office of the next sentence is not of the two countries of this one', () => {
  expect(people('They want closer India-Russia ties. Prime Minister Modi said so.')).toEqual(['modi'])
})

test('a surname stands right behind another name in a headline', () => {
  expect(people('Rajnath Singh Putin Meet: what was said')).toEqual(['rajnath', 'putin'])
})

test.each([
  'राजनाथ सिंह मार्ग पर जाम लगा।',
  'नरेंद्र मोदी स्टेडियम में मैच होगा।',
  'अटल बिहारी वाजपेयी विश्वविद्यालय में कार्यक्रम हुआ।',
  'अटल बिहारी वाजपेयी चिकित्सा एवं शोध संस्थान खुला।',
  'मोदी सरकार ने फैसला लिया।',
  'A match at the Narendra Modi Stadium was won.',
  'विनय कुमार सक्सेना ने आदेश दिया।',
  'Vinay Kumar Saxena gave the order.',
  'मुद्दे पर बात हुई।',
])('a name inside another name is nobody: %s', (text) => {
  expect(people(text)).toEqual([])
})

test.each([
  ['पुतिन आए। रूसी नेता ने कहा।', '2025-11-10', ['putin', 'putin']],
  ['Putin came. The Russian leader said so.', '2025-11-10', ['putin', 'putin']],
  ['पुतिन आए। किसी रूसी नेता ने कहा।', '2025-11-10', ['putin']],
  ['पुतिन आए। कांग्रेस नेता ने कहा।', '2025-11-10', ['putin']],
  ['न्यूजीलैंड की रक्षा मंत्री को बुलाया।', '2024-06-01', []],
  ['वह जापान के पहले रक्षा मंत्री हैं।', '2024-06-01', []],
  ['The Defence Minister held talks.', '2024-06-01', ['rajnath']],
  ['रूस के रक्षा मंत्री ने कहा।', '2024-05-01', ['shoigu']],
  ['रूस के रक्षा मंत्री ने कहा।', '2024-06-01', ['belousov']],
  ['रूसी रक्षा मंत्री ने कहा।', '2024-06-01', ['belousov']],
  ['The Russian Defence Minister said so.', '2024-06-01', ['belousov']],
  ['रक्षा मंत्री ने कहा।', '2024-06-01', ['rajnath']],
  ['प्रधानमंत्री ने कहा।', '2025-11-10', ['modi']],
  ['प्रधानमंत्री ने कहा।', '2000-11-10', ['vajpayee']],
  ['प्रधानमंत्री ने कहा।', '2012-11-10', []],
  ['पूर्व रक्षा मंत्री ने कहा।', '2024-06-01', []],
  ['दोनों रक्षा मंत्री मिले।', '2024-06-01', []],
  ['भारत और रूस के रक्षा मंत्री मिले।', '2024-06-01', []],
  ['जापान के रक्षा मंत्री ने कहा।', '2024-06-01', []],
  ['मौजूदा रक्षा मंत्री लेफ्टिनेंट जनरल विक्टर ख्रेनिन ने कहा।', '2024-06-01', ['khrenin']],
])('an office without a name is its holder that day: %s, %s', (text, day, expected) => {
  expect(people(text, day)).toEqual(expected)
})

test('an office is who was named, before it is who holds it', () => {
  expect(people('सर्गेई शोइगु दिल्ली पहुंचे। रूस के रक्षा मंत्री ने कहा।', '2025-11-10')).toEqual(['shoigu', 'shoigu'])
})

test('people of other stories are nobody', () => {
  expect(people('पहलवान मनीषा भानवाला ने स्वर्ण जीता। दानिल मेदवेदेव हारे। एमएस धोनी ने 30 रन बनाए।')).toEqual([])
})

test.each([
  ['who is to hold an office', "He was proposed as Russia's next defence minister."],
  ['who has been named', 'He was named defence minister of Russia.'],
  ['who is to hold it, in Hindi', 'रूस के अगले रक्षा मंत्री पर चर्चा हुई।'],
])('%s is not who holds it', (_what, text) => {
  expect(people(text)).toEqual([])
})
