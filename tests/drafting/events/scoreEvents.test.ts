import { expect, test } from 'vitest'
import { eventMeasureOf, scoreEvents, type GoldEvent } from '../../../src/drafting/events/scoreEvents.ts'

const mark = (from: number, date: string | null): GoldEvent => ({ from, to: from + 5, date })
const draft = (
  date: string | null,
  ...clauses: readonly (readonly [from: number, to: number, at: number])[]
) => ({
  date,
  told: clauses.map(([from, to, at]) => ({ from, to, at })),
})

test('a draft is the marked event that its clause holds: its date is right, wrong, or not told', () => {
  const gold = [mark(10, '2025-12-04'), mark(60, '2025-12-05'), mark(120, null), mark(200, '2025-12')]
  const found = [
    draft('2025-12-04', [0, 40, 12]),
    draft('2025-12-06', [50, 90, 62]),
    draft(null, [110, 150, 120]),
    draft('2025-11', [300, 340, 310]),
  ]
  const score = scoreEvents([{ gold, found }])
  expect(score).toEqual({ gold: 4, found: 3, right: 2, wrong: 1, surplus: 1 })
  expect(eventMeasureOf(score)).toBe(50)
})

test('of two drafts of one clause each is the mark that stands nearest to its word, and no draft counts twice', () => {
  const clause = [0, 100] as const
  const gold = [mark(10, '2025-01'), mark(80, '2025-02')]
  const found = [draft('2025-02', [...clause, 78]), draft('2025-01', [...clause, 14])]
  expect(scoreEvents([{ gold, found }])).toEqual({ gold: 2, found: 2, right: 2, wrong: 0, surplus: 0 })
  expect(scoreEvents([{ gold, found: found.slice(1) }])).toEqual({
    gold: 2,
    found: 1,
    right: 1,
    wrong: 0,
    surplus: 0,
  })
})

test('an event that a later clause goes on about is found there, too', () => {
  const found = [draft('2025-12-04', [0, 40, 12], [300, 340, 310])]
  expect(scoreEvents([{ gold: [mark(312, '2025-12-04')], found }]).right).toBe(1)
})

test('where nothing is marked nothing is missed', () => {
  expect(eventMeasureOf(scoreEvents([{ gold: [], found: [] }]))).toBe(100)
})
