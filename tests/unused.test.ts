import { describe, expect, test } from 'vitest'
import { en } from '../src/i18n/en.ts'
import { provenanceEn } from '../src/i18n/provenanceEn.ts'
import { shareEn } from '../src/i18n/shareEn.ts'
import { readFiles, type SourceFile } from './fixtures/sourceTree.ts'
import { unusedExports, unusedMessages } from './fixtures/unusedCode.ts'

/** All that is built, served or run for readers and editors; no test. */
const product = [
  ...readFiles('src', /\.(tsx?|html)$/),
  ...readFiles('bin', /\.mjs$/),
  ...readFiles('scripts', /\.(mjs|tsx?)$/),
  ...readFiles('.', /^\.\/(vite\.config\.ts|package\.json|[^/]*\.html)$/),
].map(({ path, code }): SourceFile => ({ path: path.replace(/^\.\//, ''), code }))

describe('product code uses', () => {
  test('all that src exports: nothing is kept alive by its tests alone', () => {
    expect(unusedExports(product)).toEqual([])
  })

  test('every message of both catalogues', () => {
    const code = product.filter(({ path }) => !/^src\/i18n\/(en|hi|provenance(En|Hi))\.ts$/.test(path))
    expect(
      unusedMessages([...Object.keys(en), ...Object.keys(provenanceEn), ...Object.keys(shareEn)], code),
    ).toEqual([])
  })
})

describe('an unused thing is found', () => {
  const files = (code: Readonly<Record<string, string>>): readonly SourceFile[] =>
    Object.entries(code).map(([path, text]) => ({ path, code: text }))
  const a = 'export const used = 1\nexport const odd = 2\nexport function strange() {}\nexport type Kind = 1'

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['what nobody imports', { 'src/a.ts': a }, ['used', 'odd', 'strange', 'Kind']],
    [
      'what is imported beside it',
      { 'src/a.ts': a, 'src/b.ts': "import { used, type Kind } from './a.ts'\nused as Kind" },
      ['odd', 'strange'],
    ],
    [
      'what has the name of something used elsewhere',
      {
        'src/a.ts': a,
        'src/c/a.ts': 'export const odd = 1',
        'src/b.ts': "import { odd } from './c/a.ts'\nodd",
      },
      ['used', 'odd', 'strange', 'Kind'],
    ],
    ['what speaks only of itself', { 'src/a.ts': 'export function odd() { return odd() }' }, ['odd']],
    ['not what its own file uses', { 'src/a.ts': 'export const odd = 1\nconsole.log(odd)' }, []],
    [
      'not what is asked of a file that comes late',
      { 'src/a.ts': a, 'src/b.ts': "import('./a.ts').then((late) => late.odd)" },
      ['used', 'strange', 'Kind'],
    ],
    [
      'not what a page starts or a plugin calls',
      {
        'src/a.ts': a,
        'index.html': '<script src="/src/a.ts"></script>',
        'src/b.ts': "load('/src/a.ts').strange()",
      },
      ['used', 'odd', 'Kind'],
    ],
    [
      'not what is handed on',
      { 'src/a.ts': a, 'src/b.ts': "export { odd } from './a.ts'" },
      ['used', 'strange', 'Kind'],
    ],
  ])('%s', (_what, code, unused) => {
    expect(unusedExports(files(code)).filter((line) => line.startsWith('src/a.ts'))).toEqual(
      unused.map((name) => `src/a.ts: ${name}`),
    )
  })

  test('a message that no text and no pattern names', () => {
    const code = files({
      'src/a.tsx': 't(\'when\'); t(`status.${status}`); t(`${x}`); const y = <P label="factOffice" />',
    })
    expect(unusedMessages(['when', 'status.held', 'factOffice', 'stale', 'legend.status'], code)).toEqual([
      'stale',
      'legend.status',
    ])
  })
})
