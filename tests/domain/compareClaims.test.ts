import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimField } from '../../src/domain/story.ts'
import { differ, factKey, groupByFact, supports } from '../../src/domain/compareClaims.ts'

const claims = (field: ClaimField, ...values: string[]) => values.map((value) => ({ field, value }))

describe('sources differ', () => {
  test.each<[ClaimField, ...string[]]>([
    ['date', '2025-10-29', '2025-10-28/2025-10-29'],
    ['date', '2025-08-06', '2025-08-07'],
    ['date', '2025-09-10/2025-09-16', '2025-09-12/2025-09-16'],
    ['date', '2025-11', '2025-12-04'],
    ['place', 'Goa', 'Panaji'],
    ['session', '22', '23'],
    ['status', 'held', 'cancelled'],
    ['outcome', 'Upper house vote: 8 December', 'Upper house vote: 10 December'],
    ['office', 'bekbolotov: kg-defence-minister', 'bekbolotov: kz-defence-minister'],
  ])('on the %s when they say %s and %s', (field, ...values) => {
    expect([...groupByFact(claims(field, ...values)).values()].some(differ)).toBe(true)
  })
})

describe('sources do not differ', () => {
  test.each<[ClaimField, ...string[]]>([
    ['date', '2025-12', '2025-12-04'],
    ['date', '../2025-12-31', '2025-12-04'],
    ['date', '2025-10-01~', '2025-10-07'],
    ['date', '195X/196X', '1950'],
    ['status', 'announced', 'scheduled', 'postponed', 'held'],
    ['status', 'held', 'context'],
    ['participants', 'rajnath', 'belousov'],
    ['office', 'rajnath: in-defence-minister', 'belousov: ru-defence-minister'],
    ['outcome', 'four documents signed', 'a protocol signed'],
    ['outcome', 'Venue: Manekshaw Centre', 'Edition: 14th'],
    ['place', 'Moscow', 'Moscow'],
  ])('on the %s when they say %s and %s', (field, ...values) => {
    expect([...groupByFact(claims(field, ...values)).values()].some(differ)).toBe(false)
  })
})

describe('a claim supports what is shown', () => {
  test.each<[ClaimField, string, string, boolean]>([
    ['date', '2025-12-04', '2025-12-04', true],
    ['date', '2025-11-13', '2025-11', true],
    ['date', '2025-11', '2025-11-13', false],
    ['date', '2025-10-29', '2025-10-28/2025-10-29', false],
    ['status', 'held', 'context', true],
    ['status', 'announced', 'held', false],
    ['place', 'Delhi', 'New Delhi', false],
  ])('%s: %s for %s is %s', (field, value, shown, expected) => {
    expect(supports({ field, value }, shown)).toBe(expected)
  })
})

test('whether sources differ does not depend on the order in which they are listed', () => {
  const value = fc.constantFrom(
    '2025-12',
    '2025-12-04',
    '2025-12-04/2025-12-05',
    '2025',
    '../2025-12-31',
    '2025-12-05~',
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      expect(differ(claims('date', ...values))).toBe(differ(claims('date', ...values.toReversed())))
    }),
  )
})

test('each participant is a fact, and so is each outcome without a name', () => {
  expect(factKey({ field: 'participants', value: 'modi' })).not.toBe(
    factKey({ field: 'participants', value: 'putin' }),
  )
  expect(factKey({ field: 'outcome', value: 'a' })).not.toBe(factKey({ field: 'outcome', value: 'b' }))
})
