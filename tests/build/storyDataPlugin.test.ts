import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSiteRecords } from '../../src/build/siteRecords.ts'
import { formatErrors } from '../../src/build/formatErrors.ts'
import { storyData } from '../../src/build/storyDataPlugin.ts'

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
  plugins: [storyData(createSiteRecords(join(root, 'data')))],
  server: { ws: false, watch: null },
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

test('the development server serves what is published, from the records as they are', async () => {
  const server = await createServer({ ...config('development'), server: { ws: false, watch: null, port: 0 } })
  await server.listen()
  const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]))
  const manifest = await get('/data/manifest.json')
  const table = await get('/data/sample.csv')
  await server.close()
  expect(manifest.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await manifest.json()).toMatchObject({ stories: [{ id: 'sample' }] })
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
})

test('what editors’ programs need to complete fields lies beside the records, and is no record itself', async () => {
  const server = await createServer(config('development'))
  await server.close()
  const schema = JSON.parse(readFileSync(join(root, 'data/.schema/sourced-events.schema.json'), 'utf8'))
  expect(schema.items.required).toEqual(['id', 'date', 'title', 'sources'])
  expect(createSiteRecords(join(root, 'data')).read('serve').issues).toEqual([])
})

test('a test run publishes nothing', async () => {
  const server = await createServer(config('test'))
  await server.close()
  expect(existsSync(join(root, 'data/.schema'))).toBe(false)
})

test('an open page is loaded again after every save, right or wrong', async () => {
  const server = await createServer(config('development'))
  const sent: unknown[] = []
  server.ws.send = (...message: unknown[]) => void sent.push(message[0])
  const save = async (from: string, to: string): Promise<void> => {
    const before = sent.length
    edit(from, to)
    server.watcher.emit('all', 'change', join(root, EVENTS))
    await expect.poll(() => sent.length).toBe(before + 1)
  }
  await save('forum: sco', 'forum: sko')
  await save('forum: sko', 'forum: sco')
  await server.close()
  expect(sent).toEqual(Array.from({ length: 2 }, () => ({ type: 'full-reload', path: '*' })))
})

test('errors alone are counted', () => {
  const place = { file: 'data/people.yaml', message: 'something' }
  const issues = [
    { ...place, line: 1, severity: 'warning' as const },
    { ...place, line: 7, severity: 'error' as const },
  ]
  expect(formatErrors(issues)).toBe('1 problem in the records:\ndata/people.yaml:7: something')
})
