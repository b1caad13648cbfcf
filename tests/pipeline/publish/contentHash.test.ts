import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/pipeline/publish/contentHash.ts'

/** As it was written first: hashes that are published are of this text. */
const byReplacer = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

test('equal content gives the text that was hashed before, numbered keys and fields without a value included', () => {
  const key = fc.oneof(
    fc.string(),
    fc.nat(99).map(String),
    fc.constantFrom('01', '1a', 'é', 'क', '__proto__'),
  )
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value')),
      fc
        .array(fc.tuple(key, fc.oneof(tie('value'), fc.constant(undefined))))
        .map((entries) => Object.fromEntries(entries) as unknown),
    ),
  }))
  fc.assert(
    fc.property(value, (each) => {
      expect(canonicalJson(each)).toBe(byReplacer(each))
    }),
  )
})
