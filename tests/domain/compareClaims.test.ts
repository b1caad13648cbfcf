import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimField } from '../../src/domain/story.ts'
import { formatClaimValue, parseClaimValue } from '../../src/domain/claimValue.ts'
import {
  agree,
  differ,
  factKey,
  groupByFact,
  sourcesDiffer,
  supports,
} from '../../src/domain/compareClaims.ts'

const values = (field: ClaimField, ...texts: string[]) => texts.map((text) => parseClaimValue(field, text))
const onSomeFact = (field: ClaimField, texts: readonly string[]): boolean =>
  [...groupByFact(values(field, ...texts).map((value) => ({ value }))).values()].some((group) =>
    differ(group.map(({ value }) => value)),
  )

describe('sources differ', () => {
  test.each<[ClaimField, ...string[]]>([
    ['date', '2025-10-29', '2025-10-28/2025-10-29'],
    ['date', '2025-08-06', '2025-08-07'],
    ['date', '2025-09-10/2025-09-16', '2025-09-12/2025-09-16'],
    ['date', '2025-11', '2025-12-04'],
    ['date', '2023-08-23', '2023-08-24T00:30+05:30'],
    ['date', '2023-08-23T18:04+05:30', '2023-08-23T18:02+05:30'],
    ['date', '2023-08-23T18:04+05:30', '2023-08-23T18:04Z'],
    ['date', '2023-08-23T18:04:10+05:30', '2023-08-23T18:04:30+05:30'],
    ['date', '2023-08-23/2023-08-24', '2023-08-23T18:04+05:30'],
    [
      'date',
      '2023-08-23T17:45+05:30/2023-08-23T18:04+05:30',
      '2023-08-23T17:45+05:30/2023-08-23T18:10+05:30',
    ],
    ['place', 'Goa', 'Panaji'],
    ['place', 'Delhi', 'New Delhi'],
    ['place', 'Goa', 'Goalpara'],
    ['session', '22', '22nd'],
    ['session', '22', '23'],
    ['status', 'held', 'cancelled'],
    ['outcome', 'Upper house vote: 8 December', 'Upper house vote: 10 December'],
    ['office', 'bekbolotov: kg-defence-minister', 'bekbolotov: kz-defence-minister'],
  ])('on the %s when they say %s and %s', (field, ...texts) => {
    expect(onSomeFact(field, texts)).toBe(true)
  })
})

describe('sources do not differ', () => {
  test.each<[ClaimField, ...string[]]>([
    ['date', '2025-12', '2025-12-04'],
    ['date', '../2025-12-31', '2025-12-04'],
    ['date', '2025-10-01~', '2025-10-07'],
    ['date', '195X/196X', '1950'],
    ['date', '2023-08', '2023-08-23', '2023-08-23T18:04+05:30', '2023-08-23T18:04:30+05:30'],
    ['date', '2023-08-23', '2023-08-23T00:30+05:30'],
    ['date', '2023-08-23T18:04+05:30', '2023-08-23T12:34Z'],
    ['date', '2023-08-23', '2023-08-23T17:45+05:30/2023-08-23T18:04+05:30'],
    ['date', '2023-08-23/2023-08-24', '2023-08-23T17:45+05:30/2023-08-24T08:00+05:30'],
    ['date', '[2023-08-20..2023-08-24]', '2023-08-23T18:04+05:30'],
    ['status', 'announced', 'scheduled', 'postponed', 'held'],
    ['status', 'held', 'context'],
    ['participants', 'rajnath', 'belousov'],
    ['office', 'rajnath: in-defence-minister', 'belousov: ru-defence-minister'],
    ['outcome', 'four documents signed', 'a protocol signed'],
    ['outcome', 'Venue: Manekshaw Centre', 'Edition: 14th'],
    ['place', 'Moscow', 'Moscow'],
    ['place', 'Rajasthan', 'Mahajan Field Firing Ranges, Rajasthan'],
    ['place', 'St Petersburg', 'st. petersburg'],
  ])('on the %s when they say %s and %s', (field, ...texts) => {
    expect(onSomeFact(field, texts)).toBe(false)
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
    ['place', 'Mahajan Field Firing Ranges, Rajasthan', 'Rajasthan', true],
    ['place', 'Rajasthan', 'Mahajan Field Firing Ranges, Rajasthan', false],
  ])('%s: %s for %s is %s', (field, value, shown, expected) => {
    expect(supports(parseClaimValue(field, value), parseClaimValue(field, shown))).toBe(expected)
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
    fc.property(fc.array(value, { maxLength: 6 }), (texts) => {
      expect(differ(values('date', ...texts))).toBe(differ(values('date', ...texts.toReversed())))
    }),
  )
})

test('what supports a fact does not contradict it', () => {
  const field = fc.constantFrom<ClaimField>('date', 'place', 'status', 'session')
  const text = fc.constantFrom(
    '2025-12',
    '2025-12-04',
    '2025-12-05~',
    '2025',
    'Goa',
    'Benaulim, Goa',
    'held',
    'context',
    'announced',
    'cancelled',
    '22',
    '22nd',
  )
  fc.assert(
    fc.property(field, text, text, (of, first, second) => {
      const [claimed, shown] = [parseClaimValue(of, first), parseClaimValue(of, second)]
      const said = `${formatClaimValue(claimed)} for ${formatClaimValue(shown)}`
      expect(!supports(claimed, shown) || agree(claimed, shown), said).toBe(true)
    }),
  )
})

test('a claim that editors set aside is kept, but makes no dispute', () => {
  const [day, other] = values('date', '2025-12-04', '2025-12-05')
  if (!day || !other) throw new Error('two values were made')
  const kept = { value: day, rank: 'preferred' } as const
  expect(sourcesDiffer([kept, { value: other, rank: 'normal' }])).toBe(true)
  expect(sourcesDiffer([kept, { value: other, rank: 'deprecated' }])).toBe(false)
})

test('each participant is a fact, and so is each outcome without a name', () => {
  const key = (field: ClaimField, text: string) => factKey(parseClaimValue(field, text))
  expect(key('participants', 'modi')).not.toBe(key('participants', 'putin'))
  expect(key('outcome', 'a')).not.toBe(key('outcome', 'b'))
})
