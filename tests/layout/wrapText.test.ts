import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/layout/wrapText.ts'

const six = (text: string): number => text.length * 6

describe('wrapping a title', () => {
  it('balances two lines instead of leaving a word alone', () => {
    expect(wrapText('22nd session of the commission Delhi', 190, 2, six).lines).toEqual([
      '22nd session of the',
      'commission Delhi',
    ])
  })

  it('HI-6: ends in … at a word, never inside one', () => {
    expect(wrapText('भारत रूस सैन्य तकनीकी सहयोग आयोग का 22वां सत्र', 100, 2, six).lines).toEqual([
      'भारत रूस सैन्य',
      'तकनीकी सहयोग …',
    ])
  })

  it('leaves a word that is too long in one piece and says how wide it is', () => {
    expect(wrapText('IRIGC-M&MTC', 30, 2, six)).toEqual({ lines: ['IRIGC-M&MTC'], width: 66 })
  })

  it('HI-6: keeps every word whole and in order, within the lines allowed and the width asked for', () => {
    const words = fc.array(fc.constantFrom('a', 'राजनाथ', 'commission', '22वां', 'of'), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 70, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (list, width, most) => {
          const { lines, width: used } = wrapText(list.join(' '), width, most, six)
          expect(lines.length).toBeLessThanOrEqual(most)
          expect(Math.max(...lines.map(six))).toBe(used)
          const said = lines.join(' ').split(' ')
          expect(said.filter((word) => word !== '…')).toEqual(
            list.slice(0, said.filter((w) => w !== '…').length),
          )
        },
      ),
    )
  })
})
