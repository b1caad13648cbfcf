import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchEvents, scoreEvent, type Comparable } from '../../../src/drafting/events/matchEvents.ts'
import { REGISTERS } from '../knownNames.ts'

const anyEvent: fc.Arbitrary<Comparable> = fc.record({
  date: fc.option(
    fc.constantFrom('2025-12-04', '2025-12', '2025-12-05', '2024-07-08/2024-07-09', '2025-10-01~'),
  ),
  forum: fc.option(fc.constantFrom('commission', 'summit', 'sco')),
  session: fc.option(fc.integer({ min: 1, max: 30 })),
  people: fc.uniqueArray(fc.constantFrom('rajnath', 'belousov', 'putin', 'modi', 'shoigu'), { maxLength: 4 }),
  place: fc.option(fc.constantFrom('New Delhi', 'Moscow')),
})

test('a score is from 0 to 1', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, (draft, other) => {
      const { score } = scoreEvent(draft, other)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})

test('one more fact that agrees never makes an event less likely', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, (draft, other) => {
      const before = { ...draft, place: null }
      const place = other.place ?? 'Moscow'
      const after = scoreEvent({ ...draft, place }, { ...other, place }).score
      expect(after).toBeGreaterThanOrEqual(scoreEvent(before, other).score)
    }),
  )
})

test('two numbers of one series are two events, whatever else agrees', () => {
  fc.assert(
    fc.property(anyEvent, fc.integer({ min: 1, max: 15 }), (event, number) => {
      const of = (session: number): Comparable => ({ ...event, forum: 'commission', session })
      expect(scoreEvent(of(number), of(number + 1)).score).toBe(0)
    }),
  )
})

test('the event itself comes first, with the facts that agree', () => {
  const [first] = matchEvents(
    { date: '2025-12', forum: 'commission', session: 22, people: ['belousov'], place: 'New Delhi' },
    REGISTERS.events,
  )
  expect(first?.event.id).toBe('commission-22')
  expect(first?.why).toEqual(['date', 'session', 'people', 'forum', 'place'])
})

test('a day alone is no match where the draft names others', () => {
  const names = { date: '2025-12-05', forum: null, session: null, people: ['shoigu'], place: null }
  expect(matchEvents(names, REGISTERS.events)).toEqual([])
})
