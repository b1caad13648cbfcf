import { describe, expect, test } from 'vitest'
import { monthWord, weekdayWord } from '../../src/drafting/dates/calendarWords.ts'
import { deriveDate, type Derivation } from '../../src/drafting/dates/deriveDate.ts'
import { findMentions } from '../../src/drafting/dates/findMentions.ts'
import { numberOf, ordinalOf } from '../../src/drafting/text/numberWords.ts'
import { TIME_ROLES, timeRole } from '../../src/drafting/dates/timeWords.ts'
import { normaliseText } from '../../src/drafting/text/normaliseText.ts'
import { draftWordsOf } from '../../src/pipeline/drafts/draftWords.ts'
import { wordSaid } from '../../src/pipeline/words/said.ts'
import { DESK_CASES } from './deskDateCases.ts'
import { HINDI_CASES, type DateCase } from './dateCases.ts'
import { ENGLISH_CASES } from './englishDateCases.ts'
import { PRESS_CASES } from './pressDateCases.ts'
import { STRANGER_CASES } from './strangerDateCases.ts'
import { WIRE_CASES } from './wireDateCases.ts'

function read({ text, day }: Pick<DateCase, 'text' | 'day'>) {
  const normalised = normaliseText(text)
  return findMentions(normalised, [{ from: 0, to: normalised.text.length, paragraph: 0 }], { anchor: day })
}

/** As a case writes them: by the value that it names, EDTF or TIMEX3. */
const said = (each: DateCase): readonly (readonly [string, string])[] =>
  read(each).map(({ text, value, edtf }, at) => {
    const wanted = each.says[at]?.[1] ?? ''
    return [text, edtf === wanted ? edtf : (value ?? '?')]
  })

describe('news says when, in Hindi', () => {
  test.each(HINDI_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('news says when, in English', () => {
  test.each(ENGLISH_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('news of many desks says when', () => {
  test.each(DESK_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('news adapted from the press says when', () => {
  test.each(PRESS_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('news adapted from the press by another stranger says when', () => {
  test.each(STRANGER_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('news adapted from the press by two more strangers says when', () => {
  test.each(WIRE_CASES)('$shows', (each) => expect(said(each)).toEqual(each.says))
})

describe('each expression says why', () => {
  const all = [
    ...HINDI_CASES,
    ...ENGLISH_CASES,
    ...DESK_CASES,
    ...PRESS_CASES,
    ...STRANGER_CASES,
    ...WIRE_CASES,
  ].flatMap(read)

  test('a sentence stands with every value, and with every one that is missing', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const [language, sentence] of [
      ['en', /^[A-Z“].*\.$/],
      ['hi', /^[“\p{Script=Devanagari}\d].*।$/u],
    ] as const) {
      const words = draftWordsOf(language)
      expect(all.map(({ reason }) => wordSaid(reason, words)).filter((text) => !sentence.test(text))).toEqual(
        [],
      )
    }
  })

  test('one that abstains names what it may be, and no value', () => {
    const [weekday] = read({ text: 'बैठक: सोमवार', day: '2025-12-04' })
    expect(weekday).toMatchObject({ value: null, edtf: null, candidates: ['2025-12-01', '2025-12-08'] })
  })

  test('direction is told from the article’s day', () => {
    const [was, now, then] = read({ text: 'कल बैठक हुई, आज वार्ता है और कल लौटेंगे।', day: '2025-12-04' })
    expect([was?.direction, now?.direction, then?.direction]).toEqual(['past', 'present', 'future'])
  })
})

describe('the lexicons', () => {
  test('every number to a hundred has a Hindi word, and no word is of two', () => {
    const words = 'एक पाँच छः पन्द्रह तेईस उनतीस इकतीस उनचास उनसठ सड़सठ अठहत्तर नवासी निन्यानवे सौ'.split(' ')
    expect(words.map((word) => numberOf(normaliseText(word).text))).toEqual([
      1, 5, 6, 15, 23, 29, 31, 49, 59, 67, 78, 89, 99, 100,
    ])
    expect(
      ['twelve', 'third', 'तीसरे', 'छठी', 'इक्कीसवीं', 'पांचवें'].map((word) => numberOf(word) ?? ordinalOf(word)),
    ).toEqual([12, 3, 3, 6, 21, 5])
  })

  test('months and weekdays in their spellings, and what is another word as well', () => {
    const months = 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर'.split(' ')
    expect(months.map((word) => monthWord(normaliseText(word).text)?.value)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect(
      'सोमवार मंगलवार बुधवार बृहस्पतिवार शुक्रवार शनिवार इतवार'.split(' ').map((word) => weekdayWord(word)?.value),
    ).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect([monthWord('may'), weekdayWord('रवि')].map((word) => word?.isDoubtful)).toEqual([true, true])
  })

  test('a word of time has one role', () => {
    expect(['आज', 'कल', 'पिछले', 'आगामी', 'तिमाही', 'शाम', 'बजे', 'तक'].map(timeRole)).toEqual([
      'today',
      'kal',
      'last',
      'next',
      'quarter',
      'evening',
      'oclock',
      'until',
    ])
    expect(new Set(TIME_ROLES).size).toBe(TIME_ROLES.length)
    expect(timeRole('बैठक')).toBe(null)
  })
})

describe('a claimed date is derived again from its words', () => {
  test.each<[string, Parameters<typeof deriveDate>[0], Derivation]>([
    [
      'they tell it',
      { words: 'सोमवार को नई दिल्ली पहुंचे', day: '2023-04-17', direction: null, claimed: '2023-04-17' },
      { kind: 'told' },
    ],
    [
      'they tell its month',
      { words: 'in October 2000', day: null, direction: null, claimed: '2000-10-03' },
      { kind: 'told' },
    ],
    [
      'they tell one day of a span',
      {
        words: 'यह अभ्यास 15 अक्टूबर तक चलेगा',
        day: '2025-10-09',
        direction: null,
        claimed: '2025-10-06/2025-10-15',
      },
      { kind: 'part' },
    ],
    [
      'they tell about when',
      { words: 'अक्टूबर की शुरुआत में', day: '2025-10-30', direction: null, claimed: '2025-10-07' },
      { kind: 'told' },
    ],
    [
      'they tell a quarter',
      { words: '2026 की तीसरी तिमाही', day: null, direction: null, claimed: '2026-08' },
      { kind: 'told' },
    ],
    [
      'they tell a season',
      { words: 'in the autumn of 2017', day: null, direction: null, claimed: '2017-10' },
      { kind: 'told' },
    ],
    [
      'they tell another day',
      { words: 'सोमवार को पहुंचे', day: '2023-04-18', direction: null, claimed: '2023-04-18' },
      { kind: 'differs', told: ['2023-04-17'] },
    ],
    [
      'no verb, and neither way is the claimed one',
      { words: 'on Friday', day: '2025-03-08', direction: null, claimed: '2025-03-06' },
      { kind: 'differs', told: ['2025-03-07', '2025-03-14'] },
    ],
    [
      'no verb',
      { words: 'Andrey Rudenko on Friday', day: '2025-03-08', direction: null, claimed: '2025-03-07' },
      { kind: 'untold', why: 'noVerb' },
    ],
    [
      'no verb, but an editor says which',
      { words: 'Andrey Rudenko on Friday', day: '2025-03-08', direction: 'past', claimed: '2025-03-07' },
      { kind: 'told' },
    ],
    [
      'the source shows no day, and the weekday agrees',
      { words: 'लावरोव ने शुक्रवार को कहा', day: null, direction: null, claimed: '2023-04-28' },
      { kind: 'agrees' },
    ],
    [
      'the source shows no day, and they tell another',
      { words: '27 अप्रैल 2023 को', day: null, direction: null, claimed: '2023-04-28' },
      { kind: 'differs', told: ['2023-04-27'] },
    ],
    [
      'none is of time',
      { words: 'शिखर सम्मेलन में कहा', day: '2023-04-28', direction: null, claimed: '2023-04-28' },
      { kind: 'untold', why: 'noTime' },
    ],
    [
      'counted from the story',
      { words: 'दौरे के चार दिन बाद', day: '2023-04-28', direction: null, claimed: '2023-04-28' },
      { kind: 'untold', why: 'noDay' },
    ],
  ])('%s', (_what, quoted, derived) => expect(deriveDate(quoted)).toEqual(derived))
})
