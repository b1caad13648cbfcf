import { describe, expect, it } from 'vitest'
import { measureByTable } from '../../src/layout/widthTable.ts'

const hindi = measureByTable('hi')
const english = measureByTable('en')

/** Widths at 100 px in Noto Sans (Devanagari), measured once in a browser. */
const MEASURED = {
  en: { 'Rajnath Singh – Shoigu talks, New Delhi': 1856, 'Putin arrives in New Delhi': 1209 },
  hi: { 'पुतिन नई दिल्ली पहुंचे': 769, 'भारत–रूस वार्षिक शिखर सम्मेलन': 1207 },
} as const

describe('widths without a browser', () => {
  it('are those of Noto Sans, never narrower by more than a hundredth, nor wider by more than a tenth', () => {
    for (const [title, width] of Object.entries(MEASURED.en)) {
      expect(english(title, 'label') / (width * 0.13)).toBeGreaterThan(0.99)
      expect(english(title, 'label') / (width * 0.13)).toBeLessThan(1.1)
    }
    for (const [title, width] of Object.entries(MEASURED.hi)) {
      expect(hindi(title, 'label') / (width * 0.14)).toBeGreaterThan(0.99)
      expect(hindi(title, 'label') / (width * 0.14)).toBeLessThan(1.1)
    }
  })

  it('give signs above and below a letter no room of their own', () => {
    expect(hindi('के', 'label')).toBe(hindi('क', 'label'))
    expect(hindi('कुं', 'label')).toBe(hindi('क', 'label'))
    expect(hindi('का', 'label')).toBeGreaterThan(hindi('क', 'label'))
  })

  it('know that joined letters are narrower than two, and that ् with र hardly takes room', () => {
    expect(hindi('स्त', 'label')).toBeLessThan(hindi('सत', 'label'))
    expect(hindi('प्र', 'label')).toBeLessThan(hindi('प', 'label') + 2)
    expect(hindi('र्म', 'label')).toBe(hindi('म', 'label'))
  })

  it('set turning points heavier, so wider', () => {
    expect(english('22nd session', 'turningPoint')).toBeGreaterThan(english('22nd session', 'label'))
  })

  it('are the same for a nukta written in one character or two', () => {
    expect(hindi('क़', 'label')).toBe(hindi('\u0958', 'label'))
  })
})
