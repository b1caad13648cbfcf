import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VIEW_PARAMETERS } from '../src/state/viewParameters.ts'
import { LAYERS, ROOMS } from './fixtures/sourceRooms.ts'
import { readFiles, ROOT, type SourceFile } from './fixtures/sourceTree.ts'

/*
 * What is written about the project must be true of it: links lead somewhere, files and commands that are named exist.
 */

const read = (path: string): SourceFile => ({ path, code: readFileSync(join(ROOT, path), 'utf8') })

const atTop = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
const pages = [...atTop.map(read), ...['docs', 'data', 'src'].flatMap((folder) => readFiles(folder, /\.md$/))]

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
    .filter((path) => !/[…*<>{]/.test(path))
    .filter((path) => !existsSync(join(ROOT, path)))
    .concat(deadNeighbours(page))
    .map((path) => `${page.path} names ${path}, which is not there`)
}

/** In a folder of the source a file beside the page is named without its path: `calendar.ts`, `page/StoryPage.tsx`. */
const deadNeighbours = (page: SourceFile): readonly string[] =>
  page.path.startsWith('src/')
    ? filesNamed(page).filter(
        (path) => ![dirname(page.path), '.'].some((at) => existsSync(join(ROOT, at, path))),
      )
    : []

const filesNamed = (page: SourceFile): readonly string[] =>
  namesIn(proseOf(page)).filter((name) => /\.(tsx?|css)$/.test(name))

/** What is written as code in a piece of text. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name)

const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence])

/** The paragraph that begins with these words in bold. */
const paragraph = ({ code }: SourceFile, start: string): string =>
  code.split('\n\n').find((each) => each.startsWith(`**${start}**`)) ?? ''

/** Where the page of a folder says something else than the table of the layers. */
function untrueOfLayer(page: SourceFile): readonly string[] {
  const layer = dirname(page.path).split('/').at(-1) ?? ''
  const { on = [], npm = [] } = LAYERS[layer] ?? {}
  const imports = namesIn(paragraph(page, 'May import')).filter((name) => !name.endsWith('.ts'))
  const start = filesNamed({ ...page, code: paragraph(page, 'Start with') })
  return [
    ...unless(sameNames(imports, [...on, ...npm]), `${layer} stands on ${[...on, ...npm].join(', ')}`),
    ...unless(start.length > 0, `${layer} does not say where to start`),
    ...untrueOfRooms(page, layer),
  ]
}

function untrueOfRooms({ code }: SourceFile, layer: string): readonly string[] {
  const rooms = ROOMS[layer] ?? {}
  const rows = rowsOf(code).map(([name = '', purpose = '', open = '']) => ({
    name: namesIn(name).join(),
    purpose,
    open,
  }))
  return [
    ...unless(
      sameNames(
        rows.map(({ name }) => name),
        Object.keys(rooms),
      ),
      `the rooms of ${layer} are ${Object.keys(rooms).join(', ') || 'none'}`,
    ),
    ...rows.flatMap(({ name, purpose, open }) => [
      ...unless(purpose !== '', `${layer}/${name} does not say what it is for`),
      ...unless(
        sameNames(openRooms(open, name, rooms), rooms[name] ?? []),
        `${layer}/${name} looks elsewhere`,
      ),
    ]),
  ]
}

const openRooms = (cell: string, own: string, rooms: object): readonly string[] =>
  cell === 'all' ? Object.keys(rooms).filter((name) => name !== own) : namesIn(cell)

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join()

/** Cells of every table of a text, without the rows that are its heads. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\|(?!-)(.+)\|$(?!\n\|-)/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  )

const sectionOf = (path: string, heading: string): string =>
  read(path).code.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? ''

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
      (script) => script.match(/\b(?:bin|scripts|src)\/\S+\.(?:mjs|ts)\b/g) ?? [],
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

  test('the table of the folders is that of the rules', () => {
    const rows = rowsOf(sectionOf('docs/architecture.md', 'Folders of `src`'))
    const said = rows.map(([folder = '', , on = '']) => [namesIn(folder).join(), on])
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(
        Object.entries(LAYERS).map(([name, { on }]) => [`src/${name}`, on.join(', ') || 'nothing']),
      ),
    )
  })

  test('whatever an address may say stands in the page for those who embed', () => {
    const rows = rowsOf(sectionOf('docs/embedding.md', 'What to show'))
    expect(rows.flatMap(([names = '']) => namesIn(names)).toSorted()).toEqual(VIEW_PARAMETERS.toSorted())
  })

  test('every folder of src has a page: what it may import, its rooms, where to start', () => {
    const folders = readFiles('src', /\/README\.md$/)
    expect(folders.map(({ path }) => dirname(path)).toSorted()).toEqual(
      Object.keys(LAYERS)
        .map((name) => `src/${name}`)
        .toSorted(),
    )
    expect(folders.flatMap(untrueOfLayer)).toEqual([])
  })

  test('where is …? is answered by the names of folders, and the file lies there', () => {
    const answers = rowsOf(sectionOf('docs/architecture.md', 'Where is …?'))
    expect(answers.length).toBeGreaterThanOrEqual(15)
    const untrue = answers.filter(([, folders = '', files = '']) => {
      const folder = `src/${folders.split(', ').join('/')}/`
      const named = namesIn(files)
      return (
        named.length === 0 ||
        named.some((file) => dirname(file) + '/' !== folder || !existsSync(join(ROOT, file)))
      )
    })
    expect(untrue).toEqual([])
  })

  test('every step from a fact to a pixel names a function that exists', () => {
    const steps = sectionOf('docs/architecture.md', 'From an article')
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

const page = (layer: string): SourceFile => read(`src/${layer}/README.md`)

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

  test.each([
    ['a file that is gone from its folder', deadPaths, page('state'), '`viewUrl.ts`', '`nowhere.ts`'],
    ['an import that is not allowed', untrueOfLayer, page('state'), 'import** `domain`', 'import** `app`'],
    ['a package that nobody may use', untrueOfLayer, page('state'), 'packages `d3`', 'packages `moment`'],
    ['a page without a start', untrueOfLayer, page('i18n'), '**Start with**', 'Begin with'],
    ['a room that is forgotten', untrueOfLayer, page('view'), /\| `card`.*\n/, ''],
    [
      'a room that looks where it may not',
      untrueOfLayer,
      page('view'),
      '| `card` | one event and its evidence | –',
      '| `card` | one event and its evidence | `list`',
    ],
    ['a room without a purpose', untrueOfLayer, page('view'), 'one event and its evidence', ''],
  ] as const)('%s', (_what, check, { path, code }, from, to) => {
    expect(check({ path, code })).toEqual([])
    expect(check({ path, code: code.replace(from, to) })).toHaveLength(1)
  })
})
