import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldOf, formatClaimValue, parseClaimValue, type ClaimValue } from '../../src/domain/claimValue.ts'
import { CLAIM_FIELDS } from '../../src/domain/evidence.ts'
import { STATUSES } from '../../src/domain/story.ts'

const anyField = fc.constantFrom(...CLAIM_FIELDS)
/** Texts as records have them, texts that only look like them, and any text at all. */
const anyText = fc.oneof(
  fc.constantFrom(
    '2025-12-04',
    '[..2025-12-31]',
    '195X/196X',
    '2025-13',
    'held',
    'Held',
    '22',
    '022',
    '0',
    '1000',
    'rajnath-singh: in-defence-minister',
    'rajnath-singh:',
    'rajnath-singh: ',
    ': ',
    'a: b: c',
    '',
    'Edition: 14th',
    'four documents signed',
    'Mahajan Field Firing Ranges, Rajasthan',
    'नई दिल्ली',
  ),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before}: ${after}`),
)

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const wellFormed: fc.Arbitrary<ClaimValue> = fc.oneof(
  id.map((person): ClaimValue => ({ field: 'participants', person })),
  fc.tuple(id, id).map(([person, office]): ClaimValue => ({ field: 'office', person, office })),
  id.map((forum): ClaimValue => ({ field: 'forum', forum })),
  fc.integer({ min: 1, max: 999 }).map((session): ClaimValue => ({ field: 'session', session })),
  fc.constantFrom(...STATUSES).map((status): ClaimValue => ({ field: 'status', status })),
  fc.tuple(id, fc.string()).map(([about, result]): ClaimValue => ({ field: 'outcome', about, result })),
  id.map((result): ClaimValue => ({ field: 'outcome', about: null, result })),
)

describe('what a claim says, taken apart and put together', () => {
  it('is written again letter by letter, whatever stood there', () => {
    fc.assert(
      fc.property(anyField, anyText, (field, text) => {
        const value = parseClaimValue(field, text)
        expect(formatClaimValue(value)).toBe(text)
        expect(fieldOf(value)).toBe(field)
      }),
    )
  })

  it('is read again with the same parts', () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        expect(parseClaimValue(fieldOf(value), formatClaimValue(value))).toEqual(value)
      }),
    )
  })

  it.each([
    [
      'office',
      'rajnath-singh: in-defence-minister',
      { person: 'rajnath-singh', office: 'in-defence-minister' },
    ],
    ['outcome', 'Vote: 10: 2', { about: 'Vote', result: '10: 2' }],
    ['outcome', 'four documents signed', { about: null, result: 'four documents signed' }],
    ['session', '22', { session: 22 }],
    ['session', '022', { field: 'unread', of: 'session', text: '022' }],
    ['status', 'Held', { field: 'unread', of: 'status' }],
    ['date', '04/12/2025', { field: 'unread', of: 'date' }],
    ['office', 'rajnath-singh: ', { field: 'unread', of: 'office' }],
  ] as const)('of %s reads “%s”', (field, text, parts) => {
    expect(parseClaimValue(field, text)).toMatchObject(parts)
  })
})
