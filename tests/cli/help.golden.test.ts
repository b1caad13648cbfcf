import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { articleWordsOf, type ArticleSaid } from '../../src/pipeline/words/articleWords.ts'
import { helpWordsEn } from '../../src/pipeline/words/helpWordsEn.ts'
import { helpWordsOf } from '../../src/pipeline/words/helpWordsHi.ts'
import { wordSaid } from '../../src/pipeline/words/said.ts'

/* What the program says of itself, to calls that it cannot follow, and of articles: in both languages, tests/cli/help. */

let said = ''
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  vi.stubEnv('LC_ALL', 'C')
  const note = (text: unknown): boolean => (said += `${String(text).trimEnd()}\n`) !== ''
  vi.spyOn(console, 'log').mockImplementation(note)
  vi.spyOn(console, 'error').mockImplementation(note)
  vi.spyOn(process.stdout, 'write').mockImplementation(note)
  vi.spyOn(process.stderr, 'write').mockImplementation(note)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

async function call(...args: readonly string[]): Promise<string> {
  said = ''
  await main(['node', 'samayrekha', ...args])
  return said.replaceAll(folder, 'FOLDER')
}

const COMMANDS = [
  'new',
  'import',
  'draft',
  'match',
  'accept',
  'check',
  'dev',
  'build',
  'preview',
  'links',
  'verify',
  'score',
  'release',
  'upgrade',
]

/** Calls that cannot be followed, one of each kind. */
const WRONG: readonly (readonly string[])[] = [
  ['chek'],
  ['check', '--record', 'x'],
  ['check', 'x'],
  ['check', '--records'],
  ['check', '--lang', 'ta'],
  ['dev', '--port', 'many'],
  ['preview', '--port', '70000'],
  ['verify'],
  ['new'],
  ['new', 'event', '--set', 'x'],
  ['import', 'x.csv'],
  ['import', 'x.csv', '--story', 'My Story'],
  ['import', 'x.csv', '--story', 'x', '--zone', 'Delhi'],
  ['import', 'x.csv', '--story', 'x', '--languages', 'Hindi'],
  ['import', 'x.csv', '--story', 'x', '--source', 'http://a.example/'],
  ['import', 'x.csv', '--story', 'x', '--dates', 'ymd'],
  ['draft', 'x.txt', '--published', 'soon'],
  ['score', '--gold', 'x.yaml', '--floor', 'high'],
]

/** What is wrong with what is there. */
const ABSENT: readonly (readonly string[])[] = [
  ['check', '--records', '/nowhere/records'],
  ['new', '--', 'My Story'],
  ['preview', '--out', '/nowhere/site'],
]

describe.each(['en', 'hi'] as const)('in %s', (lang) => {
  test('every command explains itself', async () => {
    const helps = [await call('--help', '--lang', lang)]
    for (const command of COMMANDS) helps.push(await call(command, '--help', '--lang', lang))
    const listed = [...(helps[0] ?? '').matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name = '']) => name)
    expect(listed.filter((name) => name !== 'help').toSorted()).toEqual(COMMANDS.toSorted())
    await expect(helps.join('\n')).toMatchFileSnapshot(`help/help.${lang}.txt`)
  })

  test('a call that cannot be followed is told what is wrong with it', async () => {
    const lines: string[] = []
    for (const args of [...WRONG, ...ABSENT]) {
      const answer = await call(
        ...args.slice(0, 1),
        ...(args.includes('--lang') ? [] : ['--lang', lang]),
        ...args.slice(1),
      )
      const [usage = ''] = answer.split(/\n\n?(?:Usage|ऐसे लिखें):/)
      lines.push(`${args.join(' ')}\n  ${usage.trim().replaceAll('\n', '\n  ')}\n`)
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(`help/calls.${lang}.txt`)
  })

  test('what is found of articles', async () => {
    await expect(
      ARTICLES.map((each) => `${each[0]}\n  ${wordSaid(each, articleWordsOf(lang))}\n`).join('\n'),
    ).toMatchFileSnapshot(`help/articles.${lang}.txt`)
  })
})

const ARTICLES: readonly ArticleSaid[] = [
  ['answered', 404],
  ['siteGone'],
  ['unsafe'],
  ['leadsToUnsafe', 'a.example'],
  ['leadsNowhere'],
  ['leadsToFront'],
  ['noText'],
  ['network', 'reset'],
  ['quoteGone'],
  ['failing', 'dead', '2026-01-02'],
  ['failing', 'altered', '2026-01-02'],
  ['unknownSources', ['mint-1', 'mint-2']],
  ['offline'],
  ['addresses', 12, 9, 1, 1, 1],
  ['archived', 7],
  ['archiveFailed', '503'],
  ['quotes', 40, 12, 2, 3],
  [
    'measures',
    {
      strictF1: '91.0',
      relaxedF1: '95.0',
      valueF1: '93.0',
      valueAccuracy: '97.0',
      wrong: '1.0',
      spurious: 2,
      found: 50,
    },
  ],
  ['anchors', 7, 8, 1],
  ['nameMeasures', '97.0', '99.0', 1],
  ['events', { share: '97.6', gold: 42, found: 42, right: 41, wrong: 1, surplus: 5 }],
  ['underFloor', 'dates', '93.0', 95],
  ['scoreHead', 'abstained'],
  ['goldShape', 'gold.yaml', 'articles.0.marks', 'a list', 'a text'],
  ['goldDay', 'gold.yaml', 'articles.0.published'],
  ['goldDate', 'gold.yaml', 'articles.0.marks.0.value'],
  ['goldNoText', 'floods'],
  ['goldNoFolder', 'floods', 'floods.txt'],
  ['goldNotThere', 'floods', 'बीते शनिवार', true],
]

test('every sentence of articles is among them, and every word of help is in Devanagari', () => {
  expect(
    Object.keys(articleWordsOf('en')).filter((name) => !ARTICLES.some(([known]) => known === name)),
  ).toEqual([])
  const hindi = helpWordsOf('hi')
  for (const name of Object.keys(helpWordsEn) as (keyof typeof helpWordsEn)[])
    expect(hindi[name]).toMatch(/\p{Script=Devanagari}/u)
})

test('without --lang help is in the language of site.yaml, else of the terminal', async () => {
  expect(await call('check', '--help')).toContain('Usage:')
  vi.stubEnv('LC_ALL', 'hi_IN.UTF-8')
  expect(await call('check', '--help')).toContain('ऐसे लिखें:')
  vi.stubEnv('LC_ALL', 'C')
  writeFileSync(join(folder, 'site.yaml'), 'languages: [hi, en]\n')
  expect(await call('check', '--help', '--records', folder)).toContain('ऐसे लिखें:')
})
