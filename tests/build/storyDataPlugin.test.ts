import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSiteRecords } from '../../src/build/siteRecords.ts'
import { formatErrors, overlayOf, storyData } from '../../src/build/storyDataPlugin.ts'

let root = ''
const EVENTS = 'data/stories/sample/events.yaml'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plugin-'))
  cpSync(join(import.meta.dirname, '../pipeline/good'), join(root, 'data'), { recursive: true })
  mkdirSync(join(root, 'public'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Page</title>')
})
afterEach(() => rmSync(root, { recursive: true }))

function edit(from: string, to: string): void {
  const path = join(root, EVENTS)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

// Not `test`, the mode in which the plugin keeps still.
const config = (mode: string): InlineConfig => ({
  root,
  mode,
  configFile: false,
  logLevel: 'silent',
  plugins: [storyData(createSiteRecords())],
  server: { ws: false, watch: null },
})

test('a build publishes the records before it copies them', async () => {
  await build(config('production'))
  expect(existsSync(join(root, 'dist/data/manifest.json'))).toBe(true)
})

test('a build stops on records with errors and says all of them', async () => {
  edit('date: 2023-04-28', 'date: 2023-02-29')
  edit('session: 22', 'session: 21')
  const stopped = build(config('production'))
  await expect(stopped).rejects.toThrow(
    /2 problems in the records:\n.*events\.yaml:2: .*28 days\n.*events\.yaml:56: /s,
  )
  expect(existsSync(join(root, 'dist/index.html'))).toBe(false)
  // What a terminal shows of it: the sentences, and nothing of the program.
  const problem: unknown = await stopped.catch((error: unknown) => error)
  expect(inspect(problem)).toMatch(
    /^2 problems in the records:\n[^\n]*events\.yaml:2: [^\n]*\n[^\n]*events\.yaml:56: [^\n]*$/,
  )
})

test('the development server publishes at its start', async () => {
  const server = await createServer(config('development'))
  await server.close()
  expect(existsSync(join(root, 'public/data/manifest.json'))).toBe(true)
})

test('a test run publishes nothing', async () => {
  const server = await createServer(config('test'))
  await server.close()
  expect(existsSync(join(root, 'public/data'))).toBe(false)
})

test('while an editor types, the page shows what is wrong, and is loaded again when it is right', async () => {
  const server = await createServer(config('development'))
  const sent: unknown[] = []
  server.ws.send = (...message: unknown[]) => void sent.push(message[0])
  const save = async (from: string, to: string): Promise<unknown> => {
    sent.length = 0
    edit(from, to)
    server.watcher.emit('all', 'change', join(root, EVENTS))
    await expect.poll(() => sent.length).toBe(1)
    return sent[0]
  }
  const wrong = await save('forum: sco', 'forum: sko')
  const right = await save('forum: sko', 'forum: sco')
  await server.close()
  expect(wrong).toMatchObject({
    type: 'error',
    err: { message: expect.stringContaining('did you mean “sco”?') },
  })
  expect(right).toEqual({ type: 'full-reload', path: '*' })
})

test('the overlay lists errors only and opens the first', () => {
  const place = { file: 'data/people.yaml', message: 'something' }
  const issues = [
    { ...place, line: 1, severity: 'warning' as const },
    { ...place, line: 7, severity: 'error' as const },
  ]
  expect(formatErrors(issues)).toBe('1 problem in the records:\ndata/people.yaml:7: something')
  expect(overlayOf(issues).err.loc).toEqual({ file: 'data/people.yaml', line: 7, column: 1 })
})
