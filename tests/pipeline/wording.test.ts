import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { countCharacters, hiddenCharacters } from '../../src/pipeline/checks/checkText.ts'
import { explainDate } from '../../src/pipeline/records/explainDate.ts'
import { sentence } from '../fixtures/wordIssues.ts'
import { nearestName } from '../../src/pipeline/records/suggestName.ts'

describe('hidden characters', () => {
  test.each(['क्‍ष', 'श्रीमान् क्‌ष', 'राज‍नाथ'])(
    'HI-5: joiners inside a Devanagari word are spelling: %j',
    (text) => {
      expect(hiddenCharacters(text)).toEqual([])
    },
  )

  test.each([
    ['ab\u200dcd', 'U+200D'],
    ['बैठक\u200c ', 'U+200C'],
    ['\u200dबैठक', 'U+200D'],
    ['\ufeffid: a', 'U+FEFF'],
    ['a\u200eb', 'U+200E'],
    ['a\u2066b', 'U+2066'],
    ['a\u0007b', 'U+0007'],
    ['a\u2028b', 'U+2028'],
  ])('%j is found out', (text, code) => {
    expect(hiddenCharacters(text).map(sentence)).toEqual([expect.stringContaining(code)])
  })

  test('HI-5: every bidi control is found wherever it stands, and named once', () => {
    const bidi = fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f')
    fc.assert(
      fc.property(fc.string(), bidi, fc.string(), (before, char, after) => {
        const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase()
        expect(
          hiddenCharacters(before + char + after)
            .map(sentence)
            .join(),
        ).toContain(`U+${code}`)
      }),
    )
  })
})

test('length counts what a reader sees as one letter', () => {
  expect(countCharacters('कि')).toBe(1)
  expect(countCharacters('Modi')).toBe(4)
  expect(countCharacters('ज़ी')).toBe(1)
})

describe('a date that cannot be read', () => {
  test.each([
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2024-11-31', 'November 2024 has 30 days'],
    ['2024-12-10/2024-11-31', 'November 2024 has 30 days'],
    ['2024-00', 'only 01 to 12'],
    ['2024-7-8/2024-7-9', 'write 2024-07-08'],
    ['31/04/2025', 'not a date of the calendar'],
    ['4.12.2025', '2025-12-04 if you mean 4 December 2025, or 2025-04-12 if you mean 12 April 2025'],
    ['05/05/2025', 'write 2025-05-05 if you mean 5 May 2025'],
    ['2024-01/2024-02/2024-03', 'is not a date'],
    ['दिसंबर 2024', 'write “2024-12”'],
    ['किसी दिन', 'is not a date'],
    ['', 'is not a date'],
    ['2024-12/2024-11', '2024-11/2024-12'],
  ])('%s → …%s…', (text, words) => {
    const said = explainDate(text)
    expect(said && sentence(said)).toContain(words)
  })

  test('is always explained, and a date that can be read never is', () => {
    const dateLike = fc.stringMatching(/^[0-9X/.~?-]{0,22}$/)
    fc.assert(
      fc.property(dateLike, (text) => {
        expect(explainDate(text) === null).toBe(parseEdtf(text) !== null)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the name an editor meant', () => {
  const ids = ['rajnath-singh', 'sergei-shoigu', 'sergei-lavrov', 'andrei-belousov']

  test.each([
    ['rajnath-sing', 'rajnath-singh'],
    ['Rajnath Singh', 'rajnath-singh'],
    ['sregei-shoigu', 'sergei-shoigu'],
    ['belousov', 'andrei-belousov'],
    ['andrey-belousov', 'andrei-belousov'],
  ])('%s → %s', (written, meant) => {
    expect(nearestName(written, ids)).toBe(meant)
  })

  test.each(['sergei', 'modi', 'x', ''])('“%s” is not guessed at', (written) => {
    expect(nearestName(written, ids)).toBeNull()
  })
})
