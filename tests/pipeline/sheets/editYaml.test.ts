import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { editYaml, type YamlEdit } from '../../../src/pipeline/sheets/editYaml.ts'
import { formatRecords } from '../../../src/pipeline/sheets/writeYaml.ts'

const FILE = `# The head of the file.

- id: first   # never changes
  date: 2023-08-23
  # A title in two languages.
  title:
    hi: "चांद पर"   # checked
    en: On the Moon
  place: { hi: दिल्ली, en: Delhi } # the capital
  summary:
    hi: >-
      एक लंबा
      वाक्य।
    en: >-
      A long
      sentence.
  sources:
    - url: https://a.example/1 # opened

# The second one.
- id: second
  date: 2024
  title: { en: Plain }
`

const edit = (...edits: readonly YamlEdit[]): string => editYaml(FILE, edits) ?? 'cannot'

describe('a file that was written by hand', () => {
  test('stays as it is where nothing changes', () => {
    expect(edit()).toBe(FILE)
  })

  test('changes by the value and by nothing else', () => {
    expect(edit({ path: [0, 'title', 'en'], value: 'Landed' })).toBe(FILE.replace('On the Moon', 'Landed'))
    expect(edit({ path: [0, 'title', 'hi'], value: 'उतरा' })).toBe(FILE.replace('"चांद पर"', 'उतरा'))
    expect(edit({ path: [1, 'date'], value: '2024-05' })).toBe(
      FILE.replace('date: 2024\n', 'date: 2024-05\n'),
    )
    expect(edit({ path: [0, 'place', 'en'], value: 'Delhi, India' })).toBe(
      FILE.replace('en: Delhi }', 'en: "Delhi, India" }'),
    )
    expect(edit({ path: [0, 'summary', 'en'], value: 'Short: yes.' })).toBe(
      FILE.replace('>-\n      A long\n      sentence.', '"Short: yes."'),
    )
  })

  test('gains a field, a language and a group', () => {
    expect(edit({ path: [1, 'importance'], value: 2 })).toBe(`${FILE}  importance: 2\n`)
    expect(edit({ path: [1, 'title', 'hi'], value: 'सादा' })).toBe(
      FILE.replace('en: Plain }', 'en: Plain, hi: सादा }'),
    )
    expect(edit({ path: [1, 'place'], value: { en: 'Delhi' } })).toBe(`${FILE}  place:\n    en: Delhi\n`)
    expect(edit({ path: [1, 'sources'], value: [{ url: 'https://b.example/' }] })).toBe(
      `${FILE}  sources:\n    - url: https://b.example/\n`,
    )
    expect(edit({ path: [0, 'importance'], value: 1 })).toBe(
      FILE.replace('# opened\n', '# opened\n  importance: 1\n'),
    )
  })

  test('loses a field', () => {
    expect(edit({ path: [0, 'date'], value: undefined })).toBe(FILE.replace('  date: 2023-08-23\n', ''))
    expect(edit({ path: [0, 'place', 'hi'], value: undefined })).toBe(FILE.replace('hi: दिल्ली, ', ''))
    expect(edit({ path: [0, 'place', 'en'], value: undefined })).toBe(FILE.replace(', en: Delhi', ''))
    expect(edit({ path: [0, 'summary'], value: undefined })).toBe(
      FILE.replace(/ {2}summary:[\s\S]*?sentence\.\n/, ''),
    )
  })

  test('takes a list for a list', () => {
    const sources = [{ url: 'https://a.example/1' }, { url: 'https://b.example/2', publisher: 'B' }]
    const text = edit({ path: [0, 'sources'], value: sources })
    expect(parse(text)).toEqual([{ ...parse(FILE)[0], sources }, parse(FILE)[1]])
    expect(text).toContain('# The second one.')
  })

  test('is left alone where it has another shape', () => {
    expect(editYaml('a: [', [{ path: [0, 'date'], value: '2024' }])).toBeNull()
    expect(editYaml('a: b', [{ path: [0, 'date'], value: '2024' }])).toBeNull()
  })
})

test('whatever is changed, the rest is as before and the file says what was meant', () => {
  const word = fc.stringMatching(/^[a-zअ-ह][a-zअ-ह ,:#'"{}[\]&*!|>%@`-]{0,12}[a-zअ-ह]$/)
  const text = fc.record({ hi: word, en: word })
  const record = fc.record(
    {
      id: fc.stringMatching(/^[a-z]{1,8}$/),
      date: fc.constantFrom('2024-05-06', '2024-05', '2024-05~'),
      title: text,
      place: text,
      importance: fc.constantFrom(1, 2, 3),
      sources: fc.array(fc.record({ url: word }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['id', 'date', 'title'] },
  )
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), record, fc.nat(), (records, next, seed) => {
      const at = seed % records.length
      const fields = ['date', 'place', 'importance', 'sources'] as const
      const file = formatRecords(records).replaceAll(/^- id/gm, '# a comment\n- id')
      const edits = [
        ...fields
          .filter((field) => next[field] !== undefined || records[at]?.[field] !== undefined)
          .map((field) => ({ path: [at, field], value: next[field] })),
        { path: [at, 'title', 'hi'], value: next.title.hi },
      ]
      const changed = editYaml(file, edits)
      const { date, place, importance, sources } = next
      const wanted = {
        ...records[at],
        date,
        place,
        importance,
        sources,
        title: { ...records[at]?.title, hi: next.title.hi },
      }
      expect(parse(changed ?? '')).toEqual(
        JSON.parse(JSON.stringify(records.map((each, position) => (position === at ? wanted : each)))),
      )
      expect(changed?.match(/^# a comment$/gm)?.length).toBe(records.length)
    }),
    { numRuns: 120 },
  )
})
