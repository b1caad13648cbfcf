import { expect, it } from 'vitest'
import { isAhead, isUnreported } from '../../src/domain/isAhead.ts'

it.each([
  ['2026-12-04', 'scheduled', true],
  ['2026', 'announced', true],
  ['2026-11', 'announced', true],
  ['[..2026-12-31]', 'announced', true],
  ['2026-12/..', 'postponed', true],
  ['2026-11-19', 'scheduled', false],
  ['2025-11-10', 'announced', false],
  ['2026-12-04', 'held', false],
] as const)('on 20 November 2026 an event of %s that is %s is still to come: %s', (date, status, ahead) => {
  expect(isAhead({ date, status }, '2026-11-20')).toBe(ahead)
})

it.each([
  ['2026-11-19', 'scheduled', true],
  ['2026-10', 'announced', true],
  ['[..2026-10-31]', 'announced', true],
  ['2026-11-20', 'scheduled', false],
  ['2026', 'announced', false],
  ['2026-11-19', 'held', false],
  ['2026-11-19', 'cancelled', false],
  ['2026-11-19', 'postponed', false],
] as const)(
  'reviewed on 20 November 2026, an event of %s that is %s lacks its report: %s',
  (date, status, lacks) => {
    expect(isUnreported({ date, status }, '2026-11-20')).toBe(lacks)
  },
)
