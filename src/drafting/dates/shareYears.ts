import type { Meaning, Reading } from './meaning.ts'

type Part = Extract<Meaning, { kind: 'part' }>

/**
 * `2021-22 की दूसरी तिमाही में 7.9 फीसदी, तीसरी तिमाही में 6.8 फीसदी`: a quarter or half that names no year is of that of the one before it in the
 * sentence.
 */
export function shareYears(readings: readonly Reading[]): readonly Reading[] {
  let last: Part | null = null
  return readings.map((reading) => {
    const { meaning } = reading
    if (meaning.kind === 'date' && (meaning.year ?? meaning.yearShift) !== undefined) last = null
    if (meaning.kind === 'fiscalYear' && meaning.months === undefined) last = fiscalPart(meaning)
    if (meaning.kind !== 'part') return reading
    if (!meaning.isAlone) {
      last = meaning
      return reading
    }
    const isPart = meaning.number >= 1 && meaning.number <= (meaning.unit === 'quarter' ? 4 : 2)
    if (last === null || !isPart) return reading
    return { ...reading, rule: 'quarter', meaning: { ...last, unit: meaning.unit, number: meaning.number } }
  })
}

const fiscalPart = ({ first, shift }: Extract<Meaning, { kind: 'fiscalYear' }>): Part => ({
  kind: 'part',
  unit: 'quarter',
  number: 1,
  isFiscal: true,
  ...(first === undefined ? { yearShift: shift ?? 0 } : { year: first }),
})
