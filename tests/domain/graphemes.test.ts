import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitGraphemes, truncateText } from '../../src/domain/graphemes.ts'

const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' })
const segments = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** Syllables as Hindi writes them: conjuncts up to three deep, nukta, matras, anusvara, an occasional halant or joiner. */
const consonant = fc
  .tuple(fc.constantFrom(...'कखगघचजटडतदनपबभमयरलवशषसह'), fc.constantFrom('', '', '', '़'))
  .map(([letter, nukta]) => letter + nukta)
const syllable = fc
  .tuple(
    fc.array(
      consonant.chain((letter) => fc.constantFrom(`${letter}्`, `${letter}्\u200d`)),
      { maxLength: 2 },
    ),
    consonant,
    fc.constantFrom('', 'ा', 'ि', 'ी', 'ु', 'े', 'ो', 'ॉ', '्', '्\u200c'),
    fc.constantFrom('', '', 'ं', 'ँ', 'ः'),
  )
  .map(([half, last, matra, sign]) => half.join('') + last + matra + (matra.startsWith('्') ? '' : sign))
const word = fc.oneof(
  { weight: 4, arbitrary: fc.array(syllable, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('2024', 'S-400', '–', 'आईएनएस', '।', 'INDRA,') },
)
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

describe('letters as a reader sees them', () => {
  it.each([
    ['राष्ट्रीय', 'रा·ष्ट्री·य'],
    ['रक्षा', 'र·क्षा'],
    ['ज़्यादा', 'ज़्या·दा'],
    ['मुलाक़ात', 'मु·ला·क़ा·त'],
    ['अर्थात्', 'अ·र्था·त्'],
    ['S-400', 'S·-·4·0·0'],
    ['é🇮🇳👩‍🚀', 'é·🇮🇳·👩‍🚀'],
  ])('of %s are %s', (text, letters) => {
    expect(splitGraphemes(text).join('·')).toBe(letters)
  })

  it('are never lost or added', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitGraphemes(text).join('')).toBe(text)
      }),
    )
  })

  it('HI-6: are those of the Unicode standard, in any Hindi sentence', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(splitGraphemes(text)).toEqual(segments(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a shortened text', () => {
  it.each([
    ['रक्षा मंत्री की बैठक', 13, 'रक्षा मंत्री की बैठक'],
    ['रक्षा मंत्री की बैठक', 10, 'रक्षा मंत्री की…'],
    ['रक्षा मंत्री की बैठक', 6, 'रक्षा मंत्री…'],
    ['रक्षा मंत्री की बैठक', 5, 'रक्षा…'],
    ['अंतर-सरकारी', 5, 'अंतर…'],
    ['Putin arrives, Delhi', 15, 'Putin arrives…'],
    ['Extraordinarily', 6, 'Extra…'],
    ['कुछ', 1, '…'],
    ['कुछ', 0, ''],
  ])('of %j at %d letters is %j', (text, limit, expected) => {
    expect(truncateText(text, limit)).toBe(expected)
  })

  it('HI-6: fits, ends with …, breaks no letter and leaves no bare virama', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const short = truncateText(text, limit)
        const all = segments(text)
        if (all.length <= limit) {
          expect(short).toBe(text)
          return
        }
        expect(short.endsWith('…')).toBe(true)
        const kept = segments(short.slice(0, -1))
        expect(kept.length).toBeLessThan(limit)
        expect(kept).toEqual(all.slice(0, kept.length))
        expect(short).not.toMatch(/[\u094d\u200c\u200d\s]…$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('ends between words when that keeps at least half of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('रक्षा', 'मंत्री', 'वार्ता'), { minLength: 8 }), (words) => {
        const kept = truncateText(words.join(' '), 15).slice(0, -1).split(' ')
        expect(words.slice(0, kept.length)).toEqual(kept)
      }),
    )
  })
})
