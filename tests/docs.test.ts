import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFiles, ROOT, type SourceFile } from './fixtures/sourceTree.ts'

/*
 * What is written about the project must be true of it: links lead somewhere, files and commands that are named exist.
 */

const read = (path: string): SourceFile => ({ path, code: readFileSync(join(ROOT, path), 'utf8') })

const atTop = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
const pages = [...atTop.map(read), ...readFiles('docs', /\.md$/), ...readFiles('data', /\.md$/)]

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
} // the fields npm defines

/** Fenced code shows how something looks; it names no file of ours. */
const proseOf = ({ code }: SourceFile): string => code.replace(/^```[\s\S]*?^```/gm, '')

/** Headings as the hosts of Markdown make anchors of them. */
const anchorsOf = ({ code }: SourceFile): readonly string[] =>
  [...code.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

function deadLinks(page: SourceFile): readonly string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  return targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page.path : normalize(join(dirname(page.path), path))
      if (!existsSync(join(ROOT, file))) return true
      return anchor !== undefined && !anchorsOf(read(file)).includes(decodeURIComponent(anchor))
    })
    .map((target) => `${page.path} links to ${target}, which is not there`)
}

/** `src/state/search.ts` and `tests/e2e`, written as code; `…`, `*` and `<…>` stand for something else. */
function deadPaths(page: SourceFile): readonly string[] {
  const named = [...proseOf(page).matchAll(/`((?:src|tests|docs|scripts|data|public)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  )
  return named
    .filter((path) => !/[…*<>{]/.test(path) && !path.startsWith('public/data'))
    .filter((path) => !existsSync(join(ROOT, path)))
    .map((path) => `${page.path} names ${path}, which is not there`)
}

function unknownCommands(page: SourceFile): readonly string[] {
  return [...page.code.matchAll(/npm run ([a-z][a-z0-9:-]*)|npm (start|test)\b/g)]
    .filter(([, script, short]) => !((script ?? short ?? '') in manifest.scripts))
    .map(([whole]) => `${page.path} names ${whole}, which package.json does not have`)
}

describe('the docs tell the truth', () => {
  test('every link leads somewhere', () => {
    expect(pages.flatMap(deadLinks)).toEqual([])
  })

  test('every file and folder that is named exists', () => {
    expect(pages.flatMap(deadPaths)).toEqual([])
  })

  test('every npm command that is named exists', () => {
    expect(pages.flatMap(unknownCommands)).toEqual([])
  })

  test('every script of package.json has its file', () => {
    const files = Object.values(manifest.scripts).flatMap(
      (script) => script.match(/\b(?:scripts|src)\/\S+\.(?:mjs|ts)\b/g) ?? [],
    )
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  test('every folder of src is in the picture of the architecture', () => {
    const { code } = read('docs/architecture.md')
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(
      folders.map(({ name }) => `src/${name}`).filter((folder) => !code.includes(`\`${folder}\``)),
    ).toEqual([])
  })

  test('every step from a fact to a pixel names a function that exists', () => {
    const { code } = read('docs/architecture.md')
    const steps = code.split('## From an article')[1]?.split('\n## ')[0] ?? ''
    const names = [...steps.matchAll(/`([a-z][A-Za-z]+|[A-Z][A-Za-z]+)(?:\[\])?`/g)].map(
      ([, name = '']) => name,
    )
    const source = readFiles('src', /\.tsx?$/)
      .map((file) => file.code)
      .join('\n')
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([])
  })

  test('every dependency has its line among the decisions', () => {
    const { code } = read('docs/decisions/0009-dependencies.md')
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(all.filter((name) => !code.includes(`\`${name}\``))).toEqual([])
  })

  test('every decision says its context, what was decided, and what follows', () => {
    const decisions = readFiles('docs/decisions', /\.md$/)
    expect(decisions.length).toBeGreaterThan(0)
    for (const { path, code } of decisions) {
      expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/)
      for (const part of ['Context', 'Decision', 'Consequences']) expect(code, path).toContain(`**${part}.**`)
    }
  })
})

describe('a broken doc is found', () => {
  test.each([
    ['a dead link', deadLinks, '[a](nowhere.md)'],
    ['a dead anchor', deadLinks, '[a](#nowhere)'],
    ['a picture that is gone', deadLinks, '![a](images/nowhere.png)'],
    ['a file that is gone', deadPaths, 'see `src/domain/nowhere.ts`'],
    ['a command that is gone', unknownCommands, 'run `npm run nowhere`'],
  ])('%s', (_what, check, code) => {
    expect(check({ path: 'docs/planted.md', code })).toHaveLength(1)
  })
})
