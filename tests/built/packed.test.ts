import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../fixtures/sourceTree.ts'

/* The package as a newsroom gets it: packed, installed into an empty folder, and used there without a file of ours. */

const folder = mkdtempSync(join(tmpdir(), 'newsroom-'))
let server: ChildProcess | undefined

/** Without what the test's own npm and vitest set, which would change how the program runs. */
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
/** What `npx samayrekha` starts. */
const PROGRAM = 'node_modules/.bin/samayrekha'
const samayrekha = (...args: readonly string[]): string => run(PROGRAM, ...args)

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  }).trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed))
}, 120_000)

afterAll(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

test('the package holds the program, and neither our stories nor our tests', () => {
  const installed = readdirSync(join(folder, 'node_modules/samayrekha'))
  expect(installed).toEqual(
    expect.arrayContaining(['bin', 'src', 'public', 'index.html', '404.html', 'LICENSE']),
  )
  expect(installed.filter((name) => /^(data|tests|scripts|docs|dist)$/.test(name))).toEqual([])
})

test('a story is begun, and served while it is written', async () => {
  samayrekha('new', 'my-story')
  expect(samayrekha('check')).toContain('1 events')
  const home = await serve()
  const page = () => fetch(`${home}en/my-story/`).then((answer) => answer.text())
  expect(await page()).toContain('The first event')
  const file = join(folder, 'data/stories/my-story/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('The first event', 'Another beginning'))
  expect(await page()).toContain('Another beginning')
  // The scripts that the page starts with are found, and so are the packages that they import.
  const script = await fetch(`${home}src/app/main.tsx`).then((answer) => answer.text())
  expect(script).toContain('import')
}, 120_000)

test('the second story is built by the package, wherever its records lie', () => {
  const example = join(ROOT, 'examples/space/data')
  expect(samayrekha('check', '--records', example)).not.toMatch(/yaml:\d+:/)
  samayrekha('build', '--records', example, '--out', 'site')
  expect(readFileSync(join(folder, 'site/hi/india-in-space/index.html'), 'utf8')).toContain('चंद्रयान-3')
  expect(existsSync(join(folder, 'site/embed/en/india-in-space/index.html'))).toBe(true)
  expect(existsSync(join(folder, 'site/data/manifest.json'))).toBe(true)
}, 120_000)

/** Address of a development server of the newsroom's folder, once it says it. */
function serve(): Promise<string> {
  const started = spawn(PROGRAM, ['dev', '--port', '0'], { cwd: folder, env })
  server = started
  return new Promise((found, failed) => {
    let said = ''
    started.stdout.on('data', (piece) => {
      said += String(piece)
      const address = /are at (http:\S+)/.exec(said)?.[1]
      if (address !== undefined) found(address)
    })
    started.on('exit', () => failed(new Error(said)))
  })
}
