import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/drafting/article/readArticle.ts'
import { readDrafts } from '../../../src/drafting/events/readDrafts.ts'
import type { DraftedEvent } from '../../../src/drafting/events/draftedEvent.ts'
import { gazetteer } from '../../../src/drafting/names/gazetteer.ts'
import { REGISTERS } from '../knownNames.ts'

const GAZETTEER = gazetteer(REGISTERS)
const textOf = (name: string): string => readFileSync(`tests/drafting/articles/${name}.txt`, 'utf8')

const drafts = (text: string, published: string | null) =>
  readDrafts(readArticle(text, { published, savedBy: null }), GAZETTEER).events

const line = ({ kind, date, people, forum, session, place, status }: DraftedEvent): string =>
  [
    kind,
    date?.edtf ?? '-',
    people.map(({ person }) => person.id).join('+') || '-',
    forum?.id ?? '-',
    session ?? '-',
    place?.name['en'] ?? '-',
    status,
  ].join(' ')

test('an agency’s report of a session: its day, who came, what went before and what is to come; nothing of other stories', () => {
  expect(drafts(textOf('commission-moscow'), '2027-06-16').map(line)).toEqual([
    'session 2027-06-15 rajnath+belousov+rksingh commission 23 Moscow held',
    'meeting 2027-06-14 rajnath+putin - - - held',
    'session 2028 - commission 24 New Delhi announced',
  ])
})

test('an English report: a meeting that was held, a visit and a summit to come', () => {
  const [meeting, ...ahead] = drafts(textOf('lavrov-delhi'), '2027-03-04').map(line)
  expect(meeting).toMatch(/^(meeting|session) 2027-03-03 jaishankar\+lavrov/)
  expect(ahead).toContain('visit 2027-07 putin summit - - announced')
})

test('a story that the records know nothing of: its days, and no person of ours', () => {
  const found = drafts(textOf('observatory'), '2027-02-04')
  expect(found.map(({ date }) => date?.edtf)).toContain('2027-01-12')
  expect(found.flatMap(({ people }) => people)).toEqual([])
})

test('without a day of publication a weekday dates nothing, and the office is not guessed from the day of saving', () => {
  const [meeting, bilateral] = drafts(textOf('shoigu-delhi'), null)
  expect(meeting?.date?.edtf ?? null).toBeNull()
  expect(meeting?.people.map(({ person }) => person.id)).toEqual(['rajnath', 'shoigu'])
  expect(bilateral?.people.map(({ person }) => person.id)).toContain('khrenin')
})

test('the office is that of the day of the event', () => {
  const offices = (published: string) =>
    drafts(textOf('shoigu-delhi'), published)[0]?.people.map(({ office }) => office)
  expect(offices('2023-04-29')).toEqual(['in-defence-minister', 'ru-defence-minister'])
  expect(offices('2025-04-25')).toEqual(['in-defence-minister', null])
})

test.each(['commission-moscow', 'lavrov-delhi', 'observatory', 'shoigu-delhi'])(
  'every draft of %s has a locator of at most six words that stands once in the article, and the same text gives the same drafts',
  (name) => {
    const text = textOf(name)
    const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ')
    const found = drafts(text, '2027-06-16')
    expect(found.length).toBeGreaterThan(0)
    for (const { locator } of found) {
      const exact = locator?.exact ?? ''
      expect(exact.split(' ').length).toBeLessThanOrEqual(6)
      expect(plain.split(exact)).toHaveLength(2)
    }
    expect(drafts(text, '2027-06-16')).toEqual(found)
  },
)

test.each([
  ['बैठक स्थगित कर दी गई', 'postponed'],
  ['बैठक रद्द कर दी गई', 'cancelled'],
  ['बैठक होगी', 'scheduled'],
  ['बैठक हुई', 'held'],
])('what became of it is in its words: %s', (words, status) => {
  const [event] = drafts(
    `राजनाथ सिंह और सर्गेई शोइगु की ${status === 'held' ? 10 : 20} जून 2027 को मॉस्को में ${words}।`,
    '2027-06-16',
  )
  expect(event?.status).toBe(status)
  expect(event?.date?.edtf).toBe(status === 'held' ? '2027-06-10' : '2027-06-20')
})

test.each([
  [
    'what somebody said is told of its own day',
    'Sergei Lavrov on Monday said the talks between Narendra Modi and Vladimir Putin were held on March 1.',
    ['meeting 2027-03-01 modi+putin'],
  ],
  [
    'two deeds of one sentence, each on its day',
    'एस. जयशंकर मंगलवार को रूस रवाना होंगे और गुरुवार को सर्गेई लावरोव से मिलेंगे।',
    ['visit 2027-06-22 jaishankar', 'meeting 2027-06-17 jaishankar+lavrov'],
  ],
  [
    'the day of the report gives way to the one that is told',
    'मॉस्को, 16 जून (भाषा) राजनाथ सिंह ने सर्गेई शोइगु से वार्ता की। मंत्रालय ने बताया कि यह वार्ता मंगलवार को हुई।',
    ['meeting 2027-06-15 rajnath+shoigu'],
  ],
])('%s', (_what, text, expected) =>
  expect(drafts(text, '2027-06-16').map((each) => line(each).split(' ').slice(0, 3).join(' '))).toEqual(
    expected,
  ),
)

test('what had been before, or is to come, lends its day to nothing that was', () => {
  const [, talk] = drafts(
    'राजनाथ सिंह और सर्गेई शोइगु पिछले दिसंबर में मॉस्को में मिले थे। राजनाथ सिंह ने एस. जयशंकर से बातचीत की। वह आज शाम स्वदेश लौटेंगे।',
    '2027-06-16',
  )
  expect(talk?.date ?? null).toBeNull()
})

test.each([
  ['talks that were not held', 'राजनाथ सिंह और सर्गेई शोइगु में बुधवार को कोई बातचीत नहीं हुई।', 0],
  ['a list that somebody joined', 'राजनाथ सिंह का नाम बुधवार को सूची में शामिल किया गया।', 0],
  ['a call, in English', 'Narendra Modi spoke to Vladimir Putin over phone on Wednesday.', 1],
  [
    'who is expected, and who called on whom',
    'Sergei Lavrov is expected in Moscow in July. Ajit Doval called on Vladimir Putin on Monday.',
    2,
  ],
  ['who will return, and when', 'राजनाथ सिंह शुक्रवार को लौटेंगे।', 1],
])('%s', (_what, text, count) => expect(drafts(text, '2027-06-16')).toHaveLength(count))

const told = (text: string, published = '2027-06-16'): readonly string[] =>
  drafts(text, published).map((each) => line(each).split(' ').slice(0, 4).join(' '))

test.each([
  [
    'a first day, and in the next sentence the last',
    "भारत और रूस का अभ्यास 'इंद्र-2027' सोमवार को शुरू हुआ। यह अभ्यास 25 जून तक चलेगा।",
    ['exercise 2027-06-14/2027-06-25 - exercise'],
  ],
  [
    'only until when it goes on',
    "साझा सैन्य अभ्यास 'इंद्र-2027' शुरू हो गया है। यह अभ्यास 25 जून तक चलेगा।",
    ['exercise ../2027-06-25 - exercise'],
  ],
  [
    'who stays until a day for a meeting: the meeting has no day',
    'Rajnath Singh stays in Moscow till June 18 for a meeting with Vladimir Putin.',
    ['meeting - rajnath+putin -'],
  ],
  [
    'what was before or after another event',
    'एस. जयशंकर ने आयोग की बैठक से पहले बुधवार को व्लादिमीर पुतिन से भेंट की।',
    ['meeting 2027-06-16 jaishankar+putin -'],
  ],
  [
    'who left after a summit',
    'Vladimir Putin left India on Monday night after the 23rd India-Russia Annual Summit.',
    [],
  ],
  ['how often, and not when', 'Narendra Modi and Vladimir Putin have met four times since May.', []],
  ['कितनी बार', 'नरेंद्र मोदी और व्लादिमीर पुतिन मई के बाद कई बार मिले हैं।', []],
  [
    'who comes holds an office, and is none of the records',
    'सिंगापुर के रक्षा मंत्री 21 जून को दौरे पर आएंगे।',
    ['visit 2027-06-21 - -'],
  ],
  [
    'troops who come, in a verb that is misspelled',
    'रूसी सैनिक 18 जून को सूरतगढ़ पहुचेंगे।',
    ['visit 2027-06-18 - -'],
  ],
  ['somebody who comes on a day', 'मेला देखने लोग 18 जून को पहुंचेंगे।', []],
  [
    'two, each with the day behind the name',
    'राजनाथ सिंह सर्गेई शोइगु के साथ सोमवार को तथा विक्टर ख्रेनिन के साथ मंगलवार को बैठेंगे।',
    ['meeting 2027-06-21 rajnath+shoigu -', 'meeting 2027-06-22 khrenin -'],
  ],
  [
    'whose meeting it is',
    'राजनाथ सिंह मॉस्को में हैं। व्लादिमीर पुतिन से उनकी भेंट होनी है।',
    ['meeting - rajnath+putin -'],
  ],
  [
    'a headline of two of whom the article tells nothing together',
    'मॉस्को में राजनाथ सिंह, पुतिन के साथ करेंगे चर्चा\n\nरक्षा मंत्री राजनाथ सिंह मंगलवार को रूस की राजधानी मॉस्को आ गए।',
    ['meeting - rajnath+putin -', 'visit 2027-06-15 rajnath -'],
  ],
  [
    'what is to come of a forum, on no day',
    "राजनाथ सिंह 'तमाल' को नौसेना के हवाले करेंगे।",
    ['delivery - rajnath ship'],
  ],
  ['by whose account', "रक्षा मंत्रालय के हवाले से 'तमाल' की खबर आएगी।", []],
  ['who reached a town', 'Sergei Lavrov reached Moscow on Monday evening.', ['visit 2027-06-14 lavrov -']],
  ['who reached an agreement', 'Vladimir Putin reached an understanding on Monday.', []],
  [
    'a call, and what two discussed',
    'In a phone conversation with Vladimir Putin on June 4, Narendra Modi spoke of peace. Rajnath Singh and Sergei Shoigu on Tuesday discussed ties.',
    ['call 2027-06-04 putin+modi -', 'meeting 2027-06-15 rajnath+shoigu -'],
  ],
  [
    'a visit that has its own day, before which something was signed',
    'व्लादिमीर पुतिन की 20 जून 2027 को भारत यात्रा से पहले राजनाथ सिंह ने मंगलवार को समझौते पर हस्ताक्षर किए।',
    ['visit 2027-06-20 putin -', 'signing 2027-06-15 rajnath -'],
  ],
  ['a day of what goes on', 'व्लादिमीर पुतिन के भारत दौरे का आज दूसरा दिन है।', []],
  ['who landed', 'व्लादिमीर पुतिन मंगलवार शाम दिल्ली उतरे।', ['visit 2027-06-15 putin -']],
  [
    'who is somewhere, and what somebody is in',
    'Vladimir Putin is in India from June 20 to 22.',
    ['visit 2027-06-20/2027-06-22 putin -'],
  ],
  ['what somebody is in', 'Vladimir Putin is in good health on Tuesday.', []],
  [
    'who told of what is to come, on a day of his own',
    'The talks of both sides will take place next month, President Vladimir Putin told a meeting with Sergei Lavrov on Tuesday.',
    ['meeting 2027-06-15 putin+lavrov -'],
  ],
  [
    'a summit that another sentence gives its number',
    'Vladimir Putin will come for the India-Russia Annual Summit due on Friday. The 23rd India-Russia Annual Summit will open on Friday.',
    ['summit 2027-06-18 putin summit'],
  ],
  ['since when somebody goes on', 'Narendra Modi and Vladimir Putin held the exercise since 2003.', []],
])('%s', (_what, text, expected) => expect(told(text)).toEqual(expected))

test('of two days that nobody knows, Wednesday is not Thursday', () => {
  const found = drafts('एस. जयशंकर बुधवार को व्लादिमीर पुतिन से मिले। जयशंकर गुरुवार को पुतिन से भी मिलेंगे।', null)
  expect(found).toHaveLength(2)
})

test('two of whom the summary tells alone', () => {
  const [meeting] = drafts('अजीत डोभाल से क्या बोले पुतिन?\n\nराजनाथ सिंह व्लादिमीर पुतिन से मिले तो अटकलें लगीं।', null)
  expect(meeting?.people.map(({ person }) => person.id)).toEqual(['rajnath', 'putin'])
})
