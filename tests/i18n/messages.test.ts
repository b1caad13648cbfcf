import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { chartWords } from '../../src/i18n/chartWords.ts'
import { en as page } from '../../src/i18n/en.ts'
import { hi as pageHi } from '../../src/i18n/hi.ts'
import { loadMessages } from '../../src/i18n/loadMessages.ts'
import { provenanceWords } from '../../src/i18n/provenance.ts'
import { wordSources } from '../../src/i18n/wordSources.ts'
import { createTranslator, pluralForm, type Messages, type PluralMessage } from '../../src/i18n/messages.ts'

/** The page's own words, and those that arrive with the chart. */
const en = { ...page, ...chartWords('en') }
const hi = { ...pageHi, ...chartWords('hi') }
const catalogues: readonly Messages[] = [hi, en]

/** Every string of a catalogue as `[key, text]`, a plural message gives two. */
const textsOf = (messages: Messages): readonly (readonly [string, string])[] =>
  Object.entries(messages)
    .filter(([key]) => key !== 'locale')
    .flatMap(([key, message]: [string, string | PluralMessage]) =>
      typeof message === 'string'
        ? [[key, message] as const]
        : [[`${key}.one`, message.one] as const, [`${key}.other`, message.other] as const],
    )

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

/** What a Hindi reader meets in Latin letters on every keyboard and download page, and names. */
const LATIN_IN_HINDI = new Set([
  'Ctrl',
  'Home',
  'End',
  'Enter',
  'Esc',
  'PageUp',
  'PageDown',
  'Shift',
  'PageUp',
  'PageDown',
  'Shift',
  'Alt',
  'CSV',
  'ICS',
  'JSON',
  'SVG',
  'PNG',
  'JavaScript',
  'English',
  'Rajnath',
])

describe('the words of the page', () => {
  it('HI-3: exist in both languages, with the same gaps to fill in', () => {
    const english = new Map(textsOf(en))
    const hindi = new Map(textsOf(hi))
    expect([...hindi.keys()]).toEqual([...english.keys()])
    for (const [key, text] of hindi) {
      expect([key, namesIn(text)]).toEqual([key, namesIn(english.get(key) ?? '')])
    }
  })

  it('HI-3: are Hindi on the Hindi page, but for names, keys and file formats', () => {
    for (const [key, text] of textsOf(hi)) {
      const latin = text.replace(/\{\w+\}/g, '').match(/[A-Za-z]+/g) ?? []
      expect([key, latin.filter((word) => !LATIN_IN_HINDI.has(word))]).toEqual([key, []])
      const bare = text.replace(/\{\w+\}|[^\p{L}]/gu, '')
      if (bare !== '') expect([key, text]).toEqual([key, expect.stringMatching(/\p{sc=Deva}/u)])
    }
  })

  it('are English on the English page', () => {
    const other = textsOf(en).filter(([, text]) => /\p{sc=Deva}/u.test(text))
    expect(other.map(([key]) => key)).toEqual([])
  })

  it.each(catalogues)('are plain text in NFC, free of markup and invisible characters', (messages) => {
    for (const [key, text] of textsOf(messages)) {
      expect([key, text]).toEqual([key, text.normalize('NFC')])
      expect([key, text]).toEqual([key, expect.not.stringMatching(/[<>\p{Cc}\p{Cf}]|&\w+;/u)])
      expect([key, text]).toEqual([key, expect.stringMatching(/\S/)])
    }
  })

  it('keep the house spelling: anusvara, not candrabindu; हिंदी, not हिन्दी', () => {
    for (const [key, text] of textsOf(hi))
      expect([key, text]).toEqual([key, expect.not.stringMatching(/ँ|न्द/)])
  })

  it('come one language at a time', async () => {
    expect(await loadMessages('hi')).toBe(pageHi)
    expect(await loadMessages('en')).toBe(page)
  })
})

describe('a worded message', () => {
  const hindi = createTranslator(hi)
  const english = createTranslator(en)

  it('has its gaps filled in, numbers grouped the Indian way', () => {
    expect(english('retry')).toBe('Try again')
    expect(english('filterRemove', { name: 'Shoigu' })).toBe('Remove filter: Shoigu')
    expect(hindi('shownSome', { shown: 12, count: 1_23_456 })).toBe('1,23,456 में से 12 घटनाएं')
  })

  it('agrees with the number that its noun stands with, where a text has two', () => {
    expect(hindi('shownSome', { shown: 1, count: 73 })).toBe('73 में से 1 घटना')
    expect(hindi('unfoldSome', { shown: 1, count: 73 })).toBe('73 में से 1 घटना – दिखाएं')
    expect(english('shownSome', { shown: 1, count: 73 })).toBe('1 of 73 events')
    expect(provenanceWords('hi')('asOfKnown', { known: 1, count: 73 })).toBe('73 में से 1 घटना की ख़बर थी')
    expect(wordSources({ sourceCount: 1, publisherCount: 1 }, english)).toBe('1 source from 1 publisher')
    expect(wordSources({ sourceCount: 387, publisherCount: 94 }, hindi)).toBe('94 प्रकाशकों के 387 स्रोत')
  })

  it('shows a value as it is, even one that looks like a gap or a replacement pattern', () => {
    expect(english('filterRemove', { name: '{count} $& $1' })).toBe('Remove filter: {count} $& $1')
  })

  it.each([
    [0, '0 more sources', '0 और स्रोत', '0 घटना दिखाएं'],
    [1, '1 more source', '1 और स्रोत', '1 घटना दिखाएं'],
    [2, '2 more sources', '2 और स्रोत', '2 घटनाएं दिखाएं'],
    [73, '73 more sources', '73 और स्रोत', '73 घटनाएं दिखाएं'],
  ])('agrees with its number: %d', (count, more, moreHindi, show) => {
    expect(english('moreSources', { count })).toBe(more)
    expect(hindi('moreSources', { count })).toBe(moreHindi)
    expect(hindi('filtersShow', { count })).toBe(show)
  })

  it('HI-3: chooses its plural as the Unicode rules do', () => {
    for (const locale of ['hi', 'en'] as const) {
      const rules = new Intl.PluralRules(locale)
      for (const count of [0, 1, 2, 3, 5, 10, 11, 21, 73, 100, 101, 1000]) {
        expect(pluralForm(locale, count)).toBe(rules.select(count))
      }
    }
  })

  it('needs no Intl, which may differ between server and reader', () => {
    vi.stubGlobal('Intl', undefined)
    try {
      expect(hindi('moreSources', { count: 387 })).toBe('387 और स्रोत')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it('can be written in Devanagari digits', () => {
    expect(createTranslator(hi, 'deva')('moreSources', { count: 1234 })).toBe('१,२३४ और स्रोत')
  })

  it('is checked by the compiler: a missing or misnamed value is an error', () => {
    expectTypeOf(english<'retry'>).parameters.toEqualTypeOf<['retry']>()
    expectTypeOf(english<'filterRemove'>)
      .parameter(1)
      .toEqualTypeOf<Readonly<Record<'name', string | number>>>()
    // @ts-expect-error -- `name` is missing
    expect(english('filterRemove')).toBe('Remove filter: {name}')
    // @ts-expect-error -- no such message
    expect(() => english('filterRemoved')).toThrow(TypeError)
  })
})
