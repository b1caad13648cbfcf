import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { formatPublication } from '../../src/pipeline/publish/formatPublication.ts'
import { isError } from '../../src/pipeline/records/sourceIssue.ts'
import { compileTexts, goodRecords } from './brokenRecords.ts'

/** Every value of the good records: its file, and from where to where it stands. */
const VALUES = [...goodRecords].flatMap(([file, text]) => {
  if (!file.endsWith('.yaml')) return []
  const found: { file: string; from: number; to: number }[] = []
  visit(parseDocument(text), {
    Scalar: (key, { range }) => {
      if (key !== 'key' && range) found.push({ file, from: range[0], to: range[1] })
    },
  })
  return found
})

// Names of a program's own, dates of every form, signs of other formats, letters from far away, and too many of them.
const STRANGE = ['constructor', '__proto__', '-1', ' ', '<b>', '$& ${x} \\', ']]>'].concat(
  ['[..2030-01-01]', '1999/..', '../1999', '195X', '9999', '0001'],
  ['\u05e9\u05dc\u05d5\u05dd', '漢字 🙂', 'x'.repeat(999), 'x'.repeat(3000)],
)
const anyText = fc.oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'binary' }))

test('whatever an editor writes in the place of a value, it is published or told of, and nothing is thrown', () => {
  expect(VALUES.length).toBeGreaterThan(150)
  fc.assert(
    fc.property(fc.constantFrom(...VALUES), anyText, ({ file, from, to }, written) => {
      const text = goodRecords.get(file) ?? ''
      const by = text.slice(0, from) + JSON.stringify(written) + text.slice(to)
      const { stories, issues } = compileTexts(new Map([...goodRecords, [file, by]]))
      expect(formatPublication(stories).has('sample.csv')).toBe(!issues.some(isError))
    }),
    { numRuns: 150 },
  )
})
