import { expect, test } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import { isLocale, type Locale } from '../../../src/domain/text.ts'
import { formatEventDate } from '../../../src/i18n/dates.ts'
import { formatEventDateShort } from '../../../src/i18n/shortDates.ts'
import { formatGap } from '../../../src/i18n/gaps.ts'
import { cardWords } from '../../../src/i18n/cardWords.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { formatList } from '../../../src/i18n/lists.ts'
import { readWords } from '../../../src/i18n/readWords.ts'
import { completeWords } from '../../../src/pipeline/publish/completeWords.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'

const FILES = {
  'stories/moon/story.yaml': `
id: moon
rigour: sources
languages: [ta]
headline: நிலவை நோக்கி
updated: 2024-02-01
lanes: [{ id: flights, name: பயணங்கள் }]
`,
  'stories/moon/events.yaml':
    '- { id: launch, date: 2023-07-14, title: ஏவுதல், sources: [{ url: https://news.example/ }] }\n',
}
const compile = (messages: string, name = 'ta.yaml') =>
  compileTexts(new Map(Object.entries({ ...FILES, [`messages/${name}`]: messages })))
const errors = (...given: Parameters<typeof compile>) =>
  compile(...given)
    .issues.filter(({ severity }) => severity === 'error')
    .map(inEnglish)

test.each([
  ['page:\n  retri: மீண்டும்\n', 'data/messages/ta.yaml:2: there is no message “retri”; did you mean “retry”?'],
  ['pages:\n  retry: மீண்டும்\n', 'data/messages/ta.yaml:1: there is no section “pages”; did you mean “page”?'],
  [
    'page:\n  filterRemove: நீக்கு\n',
    'data/messages/ta.yaml:2: “filterRemove” lacks {name}: put it where it belongs in the sentence',
  ],
  ['page:\n  retry: "{nam}"\n', 'data/messages/ta.yaml:2: “retry” has no {nam}: it takes none'],
  [
    'page:\n  sourceCount: { one: "{count}", few: "{count}", other: "{count}" }\n',
    'data/messages/ta.yaml:2: Tamil has no plural “few”: write “one:”, “other:”',
  ],
  [
    'page:\n  sourceCount: { one: "{count}" }\n',
    'data/messages/ta.yaml:2: “sourceCount” lacks {count}: put it where it belongs in the sentence',
  ],
])('%j is told of', (messages, message) => {
  expect(errors(messages)).toContain(message)
})

test('what a catalogue leaves to English is listed, and so is one that is not there', () => {
  const warnings = compile(
    'served: { startFailed: தொடங்கவில்லை, backToStory: திரும்பு, otherStories: மற்றவை }\ntour:\n  next: அடுத்து\n',
  ).issues.map(inEnglish)
  expect(warnings).toContainEqual(
    'data/messages/ta.yaml:2: warning: “tour” is in English for 5 of 6 messages: position, back, again, unknown, end',
  )
  expect(warnings.join()).not.toContain('“served”')
  const none = compileTexts(new Map(Object.entries(FILES))).issues.map(inEnglish)
  expect(none).toContainEqual(
    'data/stories/moon/story.yaml:4: warning: buttons and headings of the Tamil pages are in English: write them into data/messages/ta.yaml',
  )
  // Hindi and English say only what they say otherwise.
  expect(errors('page: {}\n', 'hi.yaml')).toEqual([])
})

const localeOf = (tag: string): Locale => {
  if (!isLocale(tag)) throw new Error(tag)
  return tag
}
const dateOf = (edtf: string) => {
  const date = parseEdtf(edtf)
  if (!date) throw new Error(edtf)
  return date
}

test('a published file words dates, numbers, plurals and lists as Intl has them, and the rest as it is written', () => {
  const ta = localeOf('ta')
  const { words } = compile(
    "page:\n  sourceCount: { one: '{count} ஆதாரம்', other: '{count} ஆதாரங்கள்' }\ndates:\n  about: சுமார் {date}\n",
  )
  const [file] = words
  if (!file) throw new Error('no words')
  // As a browser gets it.
  const t = createTranslator(readWords(JSON.parse(JSON.stringify(file))))
  expect(t('sourceCount', { count: 1 })).toBe('1 ஆதாரம்')
  expect(t('sourceCount', { count: 123456 })).toBe('1,23,456 ஆதாரங்கள்')
  expect(t('retry')).toBe('Try again')
  expect(cardWords(ta)('onward')).toBe('Before and after')
  expect(formatEventDate(dateOf('2024-12-10'), ta)).toBe('10 டிசம்பர், 2024')
  expect(formatEventDate(dateOf('2024-07-08/2024-07-09'), ta)).toBe('8–9 ஜூலை, 2024')
  expect(formatEventDate(dateOf('2025-08~'), ta)).toBe('சுமார் ஆகஸ்ட் 2025')
  expect(formatEventDateShort(dateOf('2024-12-10'), ta)).toBe('10 டிச., 2024')
  expect(formatGap(Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 4), ta)).toBe('3 நாட்கள் later')
  expect(formatList(['அ', 'ஆ'], ta)).toBe('அ மற்றும் ஆ')
})

test('a language has as many plural forms as it needs', () => {
  const ru = localeOf('ru')
  const sourceCount = {
    one: '{count} источник',
    few: '{count} источника',
    many: '{count} источников',
    other: '{count} источника',
  }
  const t = createTranslator(readWords(completeWords(ru, { page: { sourceCount } })))
  expect([1, 2, 5, 21, 111, 1001, 1234].map((count) => t('sourceCount', { count }))).toEqual(
    [
      '1 источник',
      '2 источника',
      '5 источников',
      '21 источник',
      '111 источников',
      '1001 источник',
      '1234 источника',
    ].map((text) => text.replace(/^(1)(\d{3}) /, (_, head: string, tail: string) => `${head}\u00a0${tail} `)),
  )
})

test('what is left to English keeps its order on a page that is written from right to left', () => {
  const t = createTranslator(readWords(completeWords(localeOf('ur'), { page: { retry: 'دوبارہ کوشش' } })))
  expect(t('sourceCount', { count: 2 })).toBe('\u20662 sources\u2069')
  expect(t('options')).toBe('Options')
  expect(t('retry')).toBe('دوبارہ کوشش')
  const tamil = createTranslator(readWords(completeWords(localeOf('ta'), {})))
  expect(tamil('sourceCount', { count: 2 })).toBe('2 sources')
})
