import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { evidenceQuery } from '../../src/app/evidenceQuery.ts'
import { DataError, loadStoryFile } from '../../src/app/loadStoryFile.ts'
import { SCHEMA_VERSION } from '../../src/domain/story.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const FILE = 'sample-story.0123456789ab.json'

/** Every request gets this body; the addresses asked for come back. */
function serve(body: unknown): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response(JSON.stringify(body))
  })
  return asked
}
const problem = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof DataError ? error.problem : error),
  )

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loading the story', () => {
  it('asks once for the file beside the page', async () => {
    const asked = serve(makeStory())
    const loaded = await loadStoryFile('../../', FILE)
    expect(loaded).toEqual({ ok: true, story: makeStory(), skipped: [] })
    expect(asked).toEqual([`../../data/${FILE}`])
  })

  it('fails once with what to tell the reader when the page is older than its data', async () => {
    const asked = serve({ ...makeStory(), schemaVersion: SCHEMA_VERSION + 1 })
    const failed = await problem(loadStoryFile('', FILE))
    expect(failed).toEqual({ kind: 'newerData', messageKey: 'unsupportedData' })
    expect(asked).toHaveLength(1)
  })

  it.each([
    'https://evil.example/a.json',
    '//evil.example/a.json',
    '../secret.json',
    'a/b.json',
    '',
    'story.html',
  ])('asks nobody for a name that is no file of ours: %s', async (file) => {
    const asked = serve(makeStory())
    expect(await problem(loadStoryFile('', file))).toMatchObject({
      kind: 'malformed',
    })
    expect(asked).toEqual([])
  })
})

describe('loading what the events rest on', () => {
  const evidence = {
    schemaVersion: SCHEMA_VERSION,
    story: 'sample-story',
    dataVersion: 'x',
    sources: [],
    terms: [],
    events: {},
  }

  it('takes the file that the story names', async () => {
    const asked = serve(evidence)
    const story = makeStory({ evidenceFile: 'sample-story.evidence.abc.json' })
    expect(await new QueryClient().fetchQuery(evidenceQuery('../data/', story))).toMatchObject(evidence)
    expect(asked).toEqual(['../data/sample-story.evidence.abc.json'])
  })

  it('asks nobody when the story names none', async () => {
    const asked = serve(evidence)
    const found = await new QueryClient().fetchQuery(evidenceQuery('../', makeStory()))
    expect(found).toMatchObject({ sources: [], events: {} })
    expect(asked).toEqual([])
  })

  it('asks once, and keeps the answer for good', async () => {
    const asked = serve(evidence)
    const client = new QueryClient()
    const query = evidenceQuery('../data/', makeStory({ evidenceFile: 'sample-story.evidence.abc.json' }))
    await client.fetchQuery(query)
    await client.fetchQuery(query)
    expect(asked).toHaveLength(1)
  })

  it('tries even when the browser believes to be offline, and never by itself again', () => {
    expect(evidenceQuery('', makeStory())).toMatchObject({
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    })
  })
})
