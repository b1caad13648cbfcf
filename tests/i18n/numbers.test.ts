import { describe, expect, it } from 'vitest'
import { formatNumber, writeDigits } from '../../src/i18n/numbers.ts'
import { formatList } from '../../src/i18n/lists.ts'
import { formatOrdinal } from '../../src/i18n/sessions.ts'

describe('numbers', () => {
  it.each([0, 7, 73, 999, 1000, 12_345, 99_999, 1_00_000, 12_34_567, 1_23_45_678, -4200])(
    'such as %d are grouped as in India',
    (value) => {
      expect(formatNumber(value)).toBe(new Intl.NumberFormat('en-IN').format(value).replace('-', '−'))
    },
  )

  it('can be written in Devanagari digits', () => {
    expect(formatNumber(12_34_567, 'deva')).toBe('१२,३४,५६७')
    expect(writeDigits('0123456789', 'deva')).toBe('०१२३४५६७८९')
    expect(writeDigits('22nd', 'latn')).toBe('22nd')
  })
})

describe('ordinals', () => {
  it('in English take their ending from the last digits', () => {
    const values = [1, 2, 3, 4, 11, 12, 13, 20, 21, 22, 23, 101, 111, 112]
    expect(values.map((value) => formatOrdinal(value, 'en')).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 20th 21st 22nd 23rd 101st 111th 112th',
    )
  })

  it('in Hindi are words where Hindi has a word of its own', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 22]
    expect(values.map((value) => formatOrdinal(value, 'hi')).join(' ')).toBe(
      'पहला दूसरा तीसरा चौथा 5वां छठा 7वां 22वां',
    )
  })

  it('in Hindi agree with their noun', () => {
    const forms = ['masculine', 'feminine', 'oblique'] as const
    expect(forms.map((form) => formatOrdinal(22, 'hi', form))).toEqual(['22वां', '22वीं', '22वें'])
    expect(forms.map((form) => formatOrdinal(3, 'hi', form))).toEqual(['तीसरा', 'तीसरी', 'तीसरे'])
  })
})

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['क'], 'क', 'क'],
    [['क', 'ख'], 'क और ख', 'क and ख'],
    [['क', 'ख', 'ग'], 'क, ख और ग', 'क, ख and ग'],
  ])('of %j end in a word', (names, hindi, english) => {
    expect(formatList(names, 'hi')).toBe(hindi)
    expect(formatList(names, 'en')).toBe(english)
  })

  it('of choices end in या', () => {
    expect(formatList(['क', 'ख', 'ग'], 'hi', 'or')).toBe('क, ख या ग')
  })
})
