import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatClaimValue, parseClaimValue, readClaim, type ReadClaim } from '../../src/domain/claimValue.ts'
import { agree, factKey } from '../../src/domain/compareClaims.ts'
import type { Claim, ClaimField, Source } from '../../src/domain/story.ts'
import { supportFact } from '../../src/state/factSupport.ts'
import { SOURCES } from '../fixtures/makeStory.ts'

const source = (id: string, origin: string): Source => ({ ...(SOURCES[0] as Source), id, origin }) // the first is there
const sources = new Map(
  [source('ians-a', 'ians'), source('ians-b', 'ians'), source('pib', 'pib'), source('tass', 'tass')].map(
    (each) => [each.id, each],
  ),
)
const claim = (part: Partial<Claim>): ReadClaim =>
  readClaim({
    field: 'date',
    value: '2025-10-29',
    source: 'pib',
    quote: null,
    rank: 'normal',
    reason: null,
    inferred: false,
    ...part,
  })
const date = parseClaimValue('date', '2025-10-29')

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
    expect(support.different.map(({ value }) => formatClaimValue(value))).toEqual(['2025-10-28/2025-10-29'])
    expect(support.coarser.map(({ value }) => formatClaimValue(value))).toEqual(['2025-10', '../2025-12-31'])
  })

  it('PRV-9: keeps a claim set aside, and never counts it', () => {
    const support = supportFact(date, [claim({}), claim({ source: 'tass', rank: 'deprecated' })], sources)
    expect([support.independent, support.setAside.length, support.different.length]).toEqual([1, 1, 0])
  })

  it('takes a report of the day before for a step, not for a contradiction', () => {
    const held = parseClaimValue('status', 'held')
    const claims = [
      claim({ field: 'status', value: 'held' }),
      claim({ field: 'status', value: 'scheduled', source: 'tass' }),
    ]
    expect(supportFact(held, claims, sources).different).toEqual([])
  })

  it('has one of several people speak for himself only', () => {
    const claims = ['putin', 'modi'].map((value) => claim({ field: 'participants', value }))
    const putin = supportFact(parseClaimValue('participants', 'putin'), claims, sources)
    expect([putin.shown.length, putin.different.length]).toEqual([1, 0])
  })

  it('takes “about the first” and a day of that week for two ways to say one thing', () => {
    const call = parseClaimValue('date', '2025-10-07')
    const claims = [claim({ value: '2025-10-07' }), claim({ value: '2025-10-01~', source: 'tass' })]
    const support = supportFact(call, claims, sources)
    expect([support.disputed, support.different]).toEqual([false, []])
    expect(support.coarser.map(({ value }) => formatClaimValue(value))).toEqual(['2025-10-01~'])
  })

  it('sets two days of a displayed month apart: each fits the month, and not the other', () => {
    const month = parseClaimValue('date', '2025-10')
    const claims = ['2025-10', '2025-10-07', '2025-10-08'].map((value) => claim({ value }))
    const support = supportFact(month, claims, sources)
    expect(support.disputed).toBe(true)
    expect(support.different.map(({ value }) => formatClaimValue(value))).toEqual([
      '2025-10-07',
      '2025-10-08',
    ])
  })

  it('lists another version exactly when its claims differ, and every valid claim once', () => {
    const texts: Readonly<Record<'date' | 'place' | 'status' | 'session', readonly string[]>> = {
      date: ['2025-10', '2025-10-07', '2025-10-08', '2025-10-07/2025-10-08', '2025-10-01~', '[..2025-12-31]'],
      place: ['Goa', 'Benaulim, Goa', 'Panaji, Goa', 'New Delhi'],
      status: ['held', 'context', 'announced', 'cancelled'],
      session: ['21', '22', '22nd'],
    }
    const anyFact = fc.constantFrom('date', 'place', 'status', 'session').chain((field) =>
      fc
        .array(
          fc.record({
            value: fc.constantFrom(...texts[field]),
            rank: fc.constantFrom('normal', 'normal', 'deprecated'),
            source: fc.constantFrom('ians-a', 'ians-b', 'pib', 'tass'),
          }),
          { minLength: 1, maxLength: 6 },
        )
        .map((parts) => parts.map((part) => claim({ field: field satisfies ClaimField, ...part }))),
    )
    fc.assert(
      fc.property(anyFact, fc.nat(), (claims, at) => {
        const valid = claims.filter(({ rank }) => rank === 'normal')
        const displayed = valid[at % Math.max(valid.length, 1)]?.value
        if (!displayed) return
        const support = supportFact(displayed, claims, sources)
        const clash = valid.some(({ value }) => valid.some((other) => !agree(value, other.value)))
        expect(support.disputed).toBe(clash)
        expect(support.different.length > 0).toBe(clash)
        const listed = [
          ...support.shown,
          ...[...support.coarser, ...support.different].flatMap((each) => each.claims),
        ]
        expect(new Set(listed)).toEqual(new Set(valid))
        expect(listed).toHaveLength(valid.length)
        expect(claims.every(({ value }) => factKey(value) === factKey(displayed))).toBe(true)
      }),
    )
  })
})
