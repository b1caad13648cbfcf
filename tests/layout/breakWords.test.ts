import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakWords } from '../../src/layout/breakWords.ts'
import { wrapText } from '../../src/layout/wrapText.ts'

const six = (text: string): number => text.length * 6

describe('a name with a word that is wider than its place', () => {
  it('is broken where the place ends, and other words stay whole', () => {
    expect(breakWords('Ships, drills, pacts', 60, six)).toBe('Ships, drills, pacts')
    expect(breakWords('On Rindfleischetikettierung', 60, six)).toBe('On Rindflei schetike ttierung')
  })

  it('HI-6: is never broken inside a letter or a conjunct', () => {
    const broken = breakWords('किंकर्तव्यविमूढ़ता', 42, six)
    expect(broken.replaceAll(' ', '')).toBe('किंकर्तव्यविमूढ़ता')
    for (const piece of broken.split(' ')) {
      expect(piece).not.toMatch(/^\p{M}/u)
      expect(piece).not.toMatch(/\u094d$/u)
    }
  })

  it('never leaves its place, in as many lines as there are', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,90}$/),
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 2 }),
        (word, room, lines) => {
          const set = wrapText(breakWords(word, room, six), room, lines, six)
          expect(set.width).toBeLessThanOrEqual(room)
          expect(set.lines.length).toBeLessThanOrEqual(lines)
        },
      ),
    )
  })
})
