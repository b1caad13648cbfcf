import { describe, expect, it } from 'vitest'
import type { Claim, Source } from '../../src/domain/story.ts'
import { supportFact } from '../../src/state/factSupport.ts'
import { SOURCES } from '../fixtures/makeStory.ts'

const source = (id: string, origin: string): Source => ({ ...(SOURCES[0] as Source), id, origin }) // the first is there
const sources = new Map(
  [source('ians-a', 'ians'), source('ians-b', 'ians'), source('pib', 'pib'), source('tass', 'tass')].map(
    (each) => [each.id, each],
  ),
)
const claim = (part: Partial<Claim>): Claim => ({
  field: 'date',
  value: '2025-10-29',
  source: 'pib',
  quote: null,
  rank: 'normal',
  reason: null,
  inferred: false,
  ...part,
})
const date = { field: 'date', value: '2025-10-29' } as const

describe('what stands behind a displayed fact', () => {
  it('PRV-1: counts copies of one agency once', () => {
    const claims = ['ians-a', 'ians-b', 'pib'].map((id) => claim({ source: id }))
    const support = supportFact(date, claims, sources)
    expect([support.shown.length, support.independent]).toEqual([3, 2])
  })

  it('sets what contradicts it apart from what is only less exact or older', () => {
    const support = supportFact(
      date,
      [
        claim({ rank: 'preferred' }),
        claim({ value: '2025-10-28/2025-10-29', source: 'tass' }),
        claim({ value: '2025-10', source: 'ians-a' }),
        claim({ value: '../2025-12-31', source: 'ians-b' }),
      ],
      sources,
    )
    expect(support.different.map(({ value }) => value)).toEqual(['2025-10-28/2025-10-29'])
    expect(support.coarser.map(({ value }) => value)).toEqual(['2025-10', '../2025-12-31'])
  })

  it('PRV-9: keeps a claim set aside, and never counts it', () => {
    const support = supportFact(date, [claim({}), claim({ source: 'tass', rank: 'deprecated' })], sources)
    expect([support.independent, support.setAside.length, support.different.length]).toEqual([1, 1, 0])
  })

  it('takes a report of the day before for a step, not for a contradiction', () => {
    const held = { field: 'status', value: 'held' } as const
    const claims = [
      claim({ field: 'status', value: 'held' }),
      claim({ field: 'status', value: 'scheduled', source: 'tass' }),
    ]
    expect(supportFact(held, claims, sources).different).toEqual([])
  })

  it('has one of several people speak for himself only', () => {
    const claims = ['putin', 'modi'].map((value) => claim({ field: 'participants', value }))
    const putin = supportFact(
      { field: 'participants', value: 'putin', about: ({ value }) => value === 'putin' },
      claims,
      sources,
    )
    expect([putin.shown.length, putin.different.length]).toEqual([1, 0])
  })
})
