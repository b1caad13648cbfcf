import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALONE } from './fixtures/aloneTests.ts'
import { findCircles, LAYERS, ROOMS } from './fixtures/sourceRooms.ts'
import { checkSource } from './fixtures/sourceRules.ts'
import {
  importsOf,
  isNode,
  parseNodes,
  readFiles,
  ROOT,
  type SourceFile,
  type SyntaxNode,
} from './fixtures/sourceTree.ts'

const sources = readFiles('src', /\.(tsx?|css)$/)
const scripts = sources.filter(({ path }) => /\.tsx?$/.test(path))
// Catalogues are words, not code.
const code = scripts.filter(({ path }) => !/^src\/i18n\/(hi|en)\.ts$/.test(path))

const linesOf = ({ code: text }: SourceFile): number => text.trimEnd().split('\n').length

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

describe('the source keeps its rules', () => {
  test('SEC-2: imports go one way, layers below view depend on no machine, and text never becomes markup', () => {
    expect(sources.flatMap(checkSource)).toEqual([])
  })

  test('no two files need each other, not even for a type', () => {
    expect(findCircles(scripts)).toEqual([])
  })

  test('no script asks an element with :has(), which the oldest engines do not know and throw at', () => {
    const asks = (text: string) => /(['"`])(?:(?!\1)[^\n])*:has\(/.test(text)
    expect(scripts.filter((file) => asks(file.code)).map(({ path }) => path)).toEqual([])
    expect(asks("element.closest('label:has(input)')")).toBe(true)
  })

  test('no file is over 450 lines', () => {
    expect(code.filter((file) => linesOf(file) > 450).map(({ path }) => path)).toEqual([])
  })

  test('half of the files are 130 lines or fewer', () => {
    expect(median(code.map(linesOf))).toBeLessThanOrEqual(130)
  })

  test('half of the functions are 10 lines or fewer', () => {
    expect(median(code.flatMap(functionLengths))).toBeLessThanOrEqual(10)
  })

  test('gestures of D3 come from one module, which is loaded when needed', () => {
    const gestures = /^(zoom|zoomIdentity|zoomTransform|select|selectAll|drag|brush|brushX|brushY|pointer)$/
    const users = scripts.filter((file) =>
      importsOf(parseNodes(file)).some(
        ({ from, names }) => from === 'd3' && names.some((name) => gestures.test(name)),
      ),
    )
    expect(users.length, users.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(1)
  })
})

/** Lengths in lines of the functions that have a name. */
const functionLengths = (file: SourceFile): readonly number[] =>
  parseNodes(file)
    .filter(
      ({ type, body, init }) =>
        (type === 'FunctionDeclaration' && body) || (isNode(init) && isFunction(init)),
    )
    .map(({ start, end }) => file.code.slice(start, end).split('\n').length)

const isFunction = ({ type }: SyntaxNode): boolean => /^(Arrow)?FunctionExpression$/.test(type)

/** Files that break one rule each, and the words that must be in the answer. */
const PLANTED: readonly (readonly [rule: string, path: string, code: string, answer: string])[] = [
  [
    'layout may not look up to view',
    'src/layout/a.ts',
    "import { x } from '../view/x.ts'",
    'layout stands on domain, state',
  ],
  [
    'domain stands on nothing',
    'src/domain/a.ts',
    "export type { T } from '../state/t.ts'",
    'domain stands on nothing',
  ],
  [
    'a late import is an import',
    'src/state/a.ts',
    "const x = await import('../app/x.ts')",
    'state stands on domain',
  ],
  ['a type is an import', 'src/i18n/a.ts', "import type { T } from '../view/t.tsx'", 'i18n stands on domain'],
  ['app does not read the records', 'src/app/a.ts', "import { x } from '../pipeline/x.ts'", 'app stands on'],
  [
    'the loader brings nothing along',
    'src/embed/loader.ts',
    "import { x } from '../app/x.ts'",
    'what a host page pays',
  ],
  ['packages are listed by layer', 'src/layout/a.ts', "import { useMemo } from 'react'", 'layout may use d3'],
  [
    'what runs in a browser knows no Node',
    'src/state/a.ts',
    "import { join } from 'node:path'",
    'state may use',
  ],
  ['D3 is imported by name', 'src/layout/a.ts', "import * as d3 from 'd3'", 'name what is used'],
  ['D3 tells UTC', 'src/layout/a.ts', "import { scaleTime } from 'd3'", 'utc sibling'],
  ['a file name has its ending', 'src/view/a.tsx', "import { x } from './x'", 'ending'],
  ['no index files', 'src/view/index.ts', 'export const x = 1', 'index files hide'],
  ['no drawers for everything', 'src/view/utils/a.ts', 'export const x = 1', 'says nothing'],
  ['a new folder needs a layer', 'src/services/a.ts', 'export const x = 1', 'stands in no layer'],
  ['a new folder needs a room', 'src/view/charts/a.ts', 'export const x = 1', 'stands in no room'],
  ['a layer without rooms stays flat', 'src/state/url/a.ts', 'export const x = 1', 'state has no rooms'],
  [
    'a room looks only where it may',
    'src/view/card/a.tsx',
    "import { x } from '../list/x.ts'",
    'view/card looks only into what lies in view itself',
  ],
  [
    'a style sheet is looked into as well',
    'src/view/drawing/a.tsx',
    "import css from '../chart/a.module.css'",
    'view/drawing looks only into',
  ],
  [
    'what all rooms use needs none',
    'src/view/a.ts',
    "import { x } from './page/x.ts'",
    'view looks only into what lies in view itself',
  ],
  ['no document below view', 'src/state/a.ts', 'export const x = document.title', 'names document'],
  [
    'no asking for the document either',
    'src/i18n/a.ts',
    "export const x = typeof document === 'object'",
    'names document',
  ],
  ['no global window below view', 'src/layout/a.ts', 'export const x = window.innerWidth', 'names window'],
  ['no clock below view', 'src/domain/a.ts', 'export const x = Date.now()', 'Date.now'],
  ['no clock by another name', 'src/domain/a.ts', 'export const x = new Date()', 'reads the clock'],
  [
    'no reading of dates by the browser',
    'src/domain/a.ts',
    "export const x = new Date('2024-12-10')",
    'parseEdtf',
  ],
  ['no local dates', 'src/domain/a.ts', 'export const x = new Date(2024, 11, 10)', 'local time zone'],
  ['no local hours', 'src/layout/a.ts', 'export const x = (d: Date) => d.getHours()', 'local time zone'],
  ['no machine wording of dates', 'src/i18n/a.ts', "export const x = new Intl.DateTimeFormat('hi')", 'Intl'],
  [
    'no machine wording of numbers',
    'src/i18n/a.ts',
    'export const x = (1000).toLocaleString()',
    'toLocaleString',
  ],
  ['no chance', 'src/layout/a.ts', 'export const x = Math.random()', 'Math.random'],
  ['no markup below view', 'src/state/a.tsx', 'export const x = <p />', 'JSX'],
  ['no innerHTML', 'src/app/a.ts', "document.body.innerHTML = 'x'", 'innerHTML'],
  [
    'no raw HTML in React',
    'src/view/a.tsx',
    'export const x = <p dangerouslySetInnerHTML={y} />',
    'dangerously',
  ],
  ['no .html() of D3', 'src/view/a.ts', "export const x = (s: S) => s.html('x')", '.html()'],
  ['no style from text', 'src/view/a.ts', "export const x = (s: S) => s.attr('style', y)", 'style or script'],
  ['no eval', 'src/app/a.ts', "eval('1')", 'as code'],
  ['no new Function', 'src/app/a.ts', "export const x = new Function('1')", 'as code'],
  ['no window.open', 'src/app/a.ts', "window.open('x')", 'use <a href>'],
  [
    'no open door to the page',
    'src/view/a.tsx',
    'export const x = <a target="_blank" rel="license" href="x" />',
    'noopener',
  ],
  ['no storage', 'src/app/a.ts', "localStorage.setItem('a', 'b')", 'about the reader'],
  ['no cookies', 'src/app/a.ts', "document.cookie = 'a=b'", 'about the reader'],
  ['components do not fetch', 'src/view/a.tsx', "export const x = () => fetch('x')", 'belongs to app'],
  [
    'components do not touch the address',
    'src/view/a.tsx',
    'export const x = () => window.location.href',
    'belongs to app',
  ],
]

describe('a broken rule is found', () => {
  test.each(PLANTED)('%s', (_rule, path, text, answer) => {
    expect(checkSource({ path, code: text }).join('\n')).toContain(answer)
  })

  test('a circle is found once, with all that belong to it, and a way that does not lead back is none', () => {
    const needs = (path: string, ...others: readonly string[]): SourceFile => ({
      path: `src/state/${path}.ts`,
      code: others.map((other) => `import type { T } from './${other}.ts'`).join('\n'),
    })
    const files = [needs('a', 'b'), needs('b', 'c'), needs('c', 'a'), needs('d', 'a'), needs('e')]
    expect(findCircles(files)).toEqual([['src/state/a.ts', 'src/state/b.ts', 'src/state/c.ts']])
  })

  test('words in comments and strings break nothing, and neither does a stretch of time called window', () => {
    const text =
      "// document.title, Date.now()\nexport const f = (window: W) => window.end - window.start + 'innerHTML'.length"
    expect(checkSource({ path: 'src/layout/a.ts', code: text })).toEqual([])
  })
})

describe('packages', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  } // the fields npm defines
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string; integrity?: string }>
  } // the fields npm defines
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

  test('each is pinned to one version', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([])
  })

  test('SEC-9: each has a licence that lets anyone use the project, and none is of the GPL family', () => {
    const free =
      /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MPL-2\.0|CC0-1\.0|OFL-1\.1|BlueOak-1\.0\.0|Unlicense|MIT AND OFL-1\.1)$/
    expect(installed.filter(([, { license = 'none' }]) => !free.test(license)).map(([path]) => path)).toEqual(
      [],
    )
  })

  test('SEC-9: each is checked against its published bytes', () => {
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
  })
})

test('a component test that changes a module or the document for good runs alone', () => {
  const changes = /\bvi\.(do)?mock\(|\bdefineProperty\(document\b|\.prototype\.\w+ = /i
  const shared = readFiles('tests', /\.test\.tsx$/).filter(({ path }) => !ALONE.includes(path))
  expect(shared.filter((file) => changes.test(file.code)).map(({ path }) => path)).toEqual([])
  const alone = readFiles('tests', /\.test\.tsx$/).filter(({ path }) => ALONE.includes(path))
  expect(alone.map(({ path }) => path).toSorted()).toEqual(ALONE)
  expect(alone.filter((file) => !changes.test(file.code)).map(({ path }) => path)).toEqual([])
})

test('every layer and every room of the tables is a folder', () => {
  const folders = new Set(sources.map(({ path }) => path.split('/').slice(1, -1).join('/')))
  const layers = Object.keys(LAYERS).filter(
    (layer) => ![...folders].some((folder) => folder.startsWith(layer)),
  )
  const rooms = Object.entries(ROOMS).flatMap(([layer, each]) =>
    Object.keys(each)
      .map((room) => `${layer}/${room}`)
      .filter((room) => !folders.has(room)),
  )
  expect([...layers, ...rooms]).toEqual([])
})
