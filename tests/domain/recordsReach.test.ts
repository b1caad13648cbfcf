import { expect, it } from 'vitest'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { recordsReach } from '../../src/domain/recordsReach.ts'
import type { StoryEvent } from '../../src/domain/story.ts'

type Dated = Pick<StoryEvent, 'date' | 'status'>

function reachOf(...events: readonly Dated[]) {
  const told = events.map(({ date, status }) => {
    const parsed = parseEdtf(date)
    if (!parsed) throw new Error(`${date} is no date`)
    return { date: parsed, status }
  })
  return recordsReach(told)?.edtf ?? null
}

it('the records reach to the end of the last event that took place, no finer than it is known', () => {
  const held = { date: '2025-12-04', status: 'held' } as const
  expect(reachOf({ date: '2025-12-15/2025-12-22', status: 'held' }, held)).toBe('2025-12-22')
  expect(reachOf(held, { date: '2025-11', status: 'context' })).toBe('2025-12-04')
  expect(reachOf(held, { date: '2025-12', status: 'held' })).toBe('2025-12')
})

it('what is only planned says nothing of how far they reach', () => {
  const planned = { date: '2026', status: 'announced' } as const
  expect(reachOf({ date: '2025-12-04', status: 'held' }, planned)).toBe('2025-12-04')
  expect(reachOf(planned, { date: '2025-12-31', status: 'cancelled' })).toBeNull()
})
