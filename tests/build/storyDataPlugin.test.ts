import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSiteRecords } from '../../src/build/siteRecords.ts'
import { recordsPage } from '../../src/build/recordsPage.ts'
import { formatErrors } from '../../src/build/formatErrors.ts'
import { errorAt, warningAt } from '../../src/pipeline/records/sourceIssue.ts'
import { say } from '../../src/pipeline/words/issueWords.ts'
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

test('errors alone are counted, in the language of the editors', () => {
  const [line, other] = [1, 7].map((each) => ({ file: 'data/people.yaml', line: each }))
  if (!line || !other) throw new Error('two places')
  const issues = [warningAt(line, say.fileMissing()), errorAt(other, say.fileMissing())]
  expect(formatErrors(issues, 'en')).toBe(
    '1 problem in the records:\ndata/people.yaml:7: this file is missing',
  )
  expect(formatErrors(issues, 'hi')).toBe('रिकॉर्ड में 1 जगह ग़लती है:\ndata/people.yaml:7: यह फ़ाइल नहीं मिली')
  const page = recordsPage(issues, 'hi')
  expect(page).toContain('<html lang="hi">')
  expect(page).toContain('<h1>रिकॉर्ड में 1 जगह सुधार चाहिए</h1>')
  expect(page).toContain('<li>data/people.yaml:7: यह फ़ाइल नहीं मिली</li>')
})
