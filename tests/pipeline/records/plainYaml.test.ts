import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlainYaml } from '../../../src/pipeline/records/plainYaml.ts'
import { readYaml, type YamlPath } from '../../../src/pipeline/records/readYaml.ts'
import { formatRecords } from '../../../src/pipeline/sheets/writeYaml.ts'
import { brokenCases, goodRecords, withSlip } from '../brokenRecords.ts'

/*
 * What the quick reader takes, the library reads the same, and says nothing of it: of records, of slips in them, and of any text
 * that looks like either.
 */

/** Every path into a value, and some that lead nowhere. */
function pathsInto(value: unknown, path: YamlPath = []): readonly YamlPath[] {
  const inner = Array.isArray(value)
    ? value.flatMap((each: unknown, at) => pathsInto(each, [...path, at]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => pathsInto(each, [...path, name]))
      : []
  return [path, [...path, 'nowhere'], [...path, 99], ...inner]
}

/** Whether the quick reader took the text; it must then have read it as the library does. */
function agree(text: string): boolean {
  const plain = parsePlainYaml(text)
  if (!plain) return false
  const { record, issues } = readYaml('x.yaml', text, null)
  expect([plain.value, issues, record.asides]).toEqual([record.value, [], []])
  expect(JSON.stringify(plain.value)).toBe(JSON.stringify(record.value))
  const paths = pathsInto(record.value)
  expect(paths.map((path) => [path, plain.lineOf(path)])).toEqual(
    paths.map((path) => [path, record.placeOf(path).line]),
  )
  return true
}

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

test('records of newsrooms, and every slip that is known', () => {
  const real = [...yamlIn('data'), ...yamlIn('examples/space/data')]
  const slips = brokenCases.map((slip) => withSlip(slip.file, slip.replace, slip.with).get(slip.file) ?? '')
  const taken = [...new Set([...real, ...goodRecords.values(), ...slips])].filter(agree)
  // Not by refusing nearly everything.
  expect(taken.length).toBeGreaterThan(slips.length / 2)
})

const scalar = fc.oneof(
  fc.constantFrom(
    '2024',
    '0',
    '007',
    '1e3',
    '1.5',
    '0x1f',
    '2024-12-10',
    '2024-07-08/2024-07-09',
    '195X/196X',
    '2025-08~',

    '2023-08-23T18:04+05:30',
    '18:04',
    '[..2025-12-31]',
    'true',
    'False',
    'null',
    '~',
    'nan',
    '.5',
    '-1',
    '-0043',

    'https://a.example/1?a=1#x',
    'https://a.example/a,b',
    'a: b',
    'a:b',
    'title:Foo',
    'a #b',
    'a#b',
    'a,b',
    'a, b',
    'a:',
    ':a',

    '"a"',
    "'a'",
    '"a\\n"',
    "'a''b'",
    '"a" b',
    '"a"#',
    '"a" # b',
    '“a”',
    '{ a: b }',
    '{a: b}',
    '{ a: b, c }',
    '{ a: }',
    '{}',

    '[a, b]',
    '[ a,b ]',
    '[a, ]',
    '[]',
    '[ [a], { b: c } ]',
    '{ a: 18:04, b: https://a.example/ }',
    '{ a: b, a: c }',
    '{ a: x:y }',

    '&a b',
    '*a',
    '!t a',
    '|',
    '>-',
    '- a',
    '? a',
    '@a',
    '%A',
    'चांद पर',
    'चांद: पर',
    '२०२३',
    'a\u00a0b',
    'a  b',
    'a ',
    '😀 a',
    '',
  ),
  fc.string({ unit: fc.constantFrom(...'ab1 :#,-{}[]"\'\\चा'), maxLength: 8 }),
)
const usual = fc.constantFrom(
  '2024-12-10',
  '2024',
  'https://a.example/1',
  'Moon, “on”',
  '"a: b"',
  '{ hi: चांद, en: Moon }',
  '[a, b]',
  'true',
  "'#1'",
)
const value = fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: scalar })
const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('id', 'title', 'a', 'b-c', 'constructor', 'date') },
  { weight: 1, arbitrary: fc.constantFrom('true', '2024', 'a b', '"id"', '<<', '__proto__') },
)

/** A text of several lines, and what is not quite one. */
const folded = fc
  .array(
    fc.constantFrom('  one', '  two: “three”', '  # four', '   five', '  six ', '', '  - seven', '    '),
    { minLength: 1, maxLength: 3 },
  )
  .chain((odd) => fc.constantFrom(['  one', '  two: three'], ['  चांद'], odd))

/** Lines of a group or a list, as deep as chance has it. */
const { lines: block } = fc.letrec<{
  lines: readonly string[]
  group: readonly string[]
  list: readonly string[]
}>((tie) => ({
  lines: fc.oneof(tie('group'), tie('list')),
  group: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.tuple(key, value).map(([name, text]) => [`${name}: ${text}`]),
        fc.tuple(key, folded).map(([name, text]) => [`${name}: >-`, ...text]),
        fc
          .tuple(key, tie('lines'), fc.constantFrom(0, 1, 2, 2, 2))
          .map(([name, inner, deep]) => [`${name}:`, ...inside(inner, deep)]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.flat()),
  list: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        value.map((text) => [`- ${text}`]),
        tie('group').map((group) =>
          inside(group, 2).map((line, at) => (at === 0 ? `- ${line.slice(2)}` : line)),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.flat()),
}))
const inside = (lines: readonly string[], deep: number): readonly string[] =>
  lines.map((line) => ' '.repeat(deep) + line)

const stray = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    '# words',
    '    # words',
    '---',
    '...',
    '-',
    '%YAML 1.2',
    '\t',
    '  more words',
    '- a',
    'a: b',
    '  a: b',
    '    - b',
  ),
  fc.tuple(fc.nat({ max: 4 }), key, value).map(([deep, name, text]) => `${' '.repeat(deep)}${name}: ${text}`),
)

test('whatever lines stand under each other', () => {
  let taken = 0
  fc.assert(
    fc.property(block, fc.option(stray), fc.nat(), fc.boolean(), (lines, other, at, instead) => {
      const where = at % lines.length
      const text = other === null ? lines : lines.toSpliced(where, instead ? 1 : 0, other)
      if (agree(text.join('\n'))) taken += 1
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(200)
})

test('a line of spaces ends no folded text', () => {
  expect(agree('- id: >-\n    one\n  \n    # four\n- two')).toBe(false)
})

test('records as an import writes them, whatever stands in a text', () => {
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('Moon', 'चांद पर', 'a, b') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  )
  const record = fc.record({
    id: fc.constantFrom('one', 'two'),
    date: fc.constantFrom('2024', '2024-12-10', '[..2025]'),
    title: fc.record({ hi: text, en: text }),
    people: fc.array(fc.record({ person: text }), { maxLength: 2 }),
    sources: fc.array(fc.record({ url: fc.constant('https://a.example/1'), publisher: text }), {
      minLength: 1,
      maxLength: 2,
    }),
    spellings: fc.array(text, { maxLength: 3 }),
  })
  let taken = 0
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 2 }), (records) => {
      if (agree(formatRecords(records))) taken += 1
    }),
    { numRuns: 150 },
  )
  expect(taken).toBeGreaterThan(30)
})
