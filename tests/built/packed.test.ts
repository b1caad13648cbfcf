import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../fixtures/sourceTree.ts'

/* The package as a newsroom gets it: packed, installed into an empty folder, and used there without a file of ours. */

const folder = mkdtempSync(join(tmpdir(), 'newsroom-'))
const servers: ChildProcess[] = []

/** Without what the test's own npm and vitest set, which would change how the program runs. */
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
/** What `npx samayrekha` starts. */
const PROGRAM = 'node_modules/.bin/samayrekha'
/** Where a build keeps what it has encoded for the next. */
const PICTURES = 'node_modules/.cache/samayrekha/pictures'
const samayrekha = (...args: readonly string[]): string => run(PROGRAM, ...args)

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .at(-1)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed ?? ''))
}, 240_000)

afterAll(() => {
  for (const each of servers) each.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('the package holds the program, and neither our stories nor our tests', () => {
  const installed = readdirSync(join(folder, 'node_modules/samayrekha'))
  expect(installed).toEqual(
    expect.arrayContaining(['bin', 'src', 'public', 'dist-react', 'index.html', '404.html', 'LICENSE']),
  )
  expect(installed.filter((name) => /^(data|tests|scripts|docs|dist)$/.test(name))).toEqual([])
})

test('a story is begun, and served while it is written', async () => {
  samayrekha('new', 'my-story')
  expect(samayrekha('check')).toContain('1 event, ')
  const home = await serve()
  const page = () => fetch(`${home}en/my-story/`).then((answer) => answer.text())
  expect(await page()).toContain('The first event')
  const file = join(folder, 'data/stories/my-story/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('The first event', 'Another beginning'))
  expect(await page()).toContain('Another beginning')
  // The scripts that the page starts with are found, and so are the packages that they import.
  const script = await fetch(`${home}src/app/main.tsx`).then((answer) => answer.text())
  expect(script).toContain('import')
})

test('the second story is built by the package, wherever its records lie', () => {
  const example = join(ROOT, 'examples/space/data')
  expect(samayrekha('check', '--records', example)).not.toMatch(/yaml:\d+:/)
  samayrekha('build', '--records', example, '--out', 'site')
  // Its pictures take ten seconds to encode: the browser tests of this story, built in our own folder, find them made.
  cpSync(join(folder, PICTURES), join(ROOT, PICTURES), { recursive: true })
  expect(readFileSync(join(folder, 'site/hi/india-in-space/index.html'), 'utf8')).toContain('चंद्रयान-3')
  expect(existsSync(join(folder, 'site/embed/en/india-in-space/index.html'))).toBe(true)
  expect(existsSync(join(folder, 'site/data/manifest.json'))).toBe(true)
}, 240_000)

test('a React page of the newsroom shows both stories: its types fit, its server renders it, a browser gets its scripts', async () => {
  samayrekha('build', '--out', 'own-site')
  const host = join(folder, 'host')
  const without = /[\\/](dist|node_modules)$/
  cpSync(join(ROOT, 'examples/react-host'), host, { recursive: true, filter: (path) => !without.test(path) })
  // The types of React are the host's to install.
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
  for (const each of ['react', 'react-dom'])
    symlinkSync(join(ROOT, 'node_modules/@types', each), join(folder, 'node_modules/@types', each))
  const inHost = { cwd: host, env, encoding: 'utf8' } as const
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], inHost)
  execFileSync('npm', ['run', 'build'], inHost)
  const stories = [join(folder, 'site/data/india-in-space'), join(folder, 'own-site/data/my-story')]
  const started = spawn('node', ['serve.mjs', ...stories], { cwd: host, env: { ...env, PORT: '0' } })
  const address = await addressSaidBy(started, /(http:\S+)/)
  const page = await fetch(address).then((answer) => answer.text())
  expect(page.match(/ data-samayrekha=/g)).toHaveLength(3)
  expect(page).toContain('चंद्रयान-3')
  expect(page).toContain('<a href="#_R_')
  for (const [, asset = ''] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g))
    expect((await fetch(new URL(asset, address))).status).toBe(200)
  // A second React on the page would not know the hooks of the first.
  expect(existsSync(join(folder, 'node_modules/samayrekha/node_modules/react'))).toBe(false)
}, 180_000)

/** Address of a development server of the newsroom's folder, once it says it. */
const serve = (): Promise<string> =>
  addressSaidBy(spawn(PROGRAM, ['dev', '--port', '0'], { cwd: folder, env }), /are at (http:\S+)/)

function addressSaidBy(started: ChildProcess, said: RegExp): Promise<string> {
  servers.push(started)
  return new Promise((found, failed) => {
    let words = ''
    started.stdout?.on('data', (piece) => {
      words += String(piece)
      const address = said.exec(words)?.[1]
      if (address !== undefined) found(address)
    })
    started.on('exit', () => failed(new Error(words)))
  })
}
