import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../../src/domain/loadEvidence.ts'
import { parseStory } from '../../src/domain/loadStory.ts'
import type { Evidence, Story } from '../../src/domain/story.ts'
import { SCHEMA_VERSION } from '../../src/domain/story.ts'
import { MAX_DEPTH } from '../../src/domain/untrustedJson.ts'
import { SOURCES, generateStory, makeEvent, makeStory } from '../fixtures/makeStory.ts'

const text = (value: unknown): string => JSON.stringify(value)
const problemOf = (input: unknown): string | null => {
  const loaded = parseStory(input)
  return loaded.ok ? null : loaded.error.kind
}
function loaded(story: unknown): {
  readonly story: Story
  readonly skipped: readonly (readonly [number, string])[]
} {
  const result = parseStory(text(story))
  if (!result.ok) throw new Error(`not loaded: ${result.error.kind}`)
  return { story: result.story, skipped: result.skipped.map(({ position, reason }) => [position, reason]) }
}
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a published story', () => {
  it('is read back as it was written', () => {
    const story = generateStory(50)
    expect(loaded(story)).toEqual({ story, skipped: [] })
  })

  it('may also come as a value parsed already', () => {
    expect(parseStory(makeStory())).toEqual(parseStory(text(makeStory())))
  })

  it('loses fields that it does not know, so that a later file can add some', () => {
    const { story } = loaded({
      ...makeStory(),
      mood: 'hopeful',
      events: [{ ...makeEvent(), weather: 'snow' }],
    })
    expect(story).toEqual(makeStory({ events: [makeEvent()] }))
  })
})

describe('one bad event', () => {
  const good = makeEvent({ id: 'good' })
  const bad: readonly (readonly [string, unknown])[] = [
    ['malformed', null],
    ['malformed', 'an event'],
    ['malformed', { ...good, id: 'no-title', title: { hi: 'केवल हिंदी' } }],
    ['malformed', { ...good, id: 'long', title: { hi: 'अ'.repeat(1001), en: '' } }],
    ['malformed', { ...good, id: 'status', status: 'happened' }],
    ['malformed', { ...good, id: 'session', session: 1e9 }],
    ['malformed', { ...good, id: '__proto__' }],
    ['date', { ...good, id: 'no-such-day', date: '2023-02-29' }],
    ['duplicate', { ...good, date: '2025-01-01' }],
    ['reference', { ...good, id: 'forum', forum: 'g20' }],
    ['reference', { ...good, id: 'person', participants: [{ person: 'nobody', office: 'ru-president' }] }],
    ['reference', { ...good, id: 'office', participants: [{ person: 'vladimir-putin', office: 'tsar' }] }],
    ['reference', { ...good, id: 'source', lead: { ...good.lead, en: { source: 'rumour', quote: null } } }],
  ]

  it.each(bad)('is left out as %s and counted, and the rest of the story is shown: %j', (reason, event) => {
    const { story, skipped } = loaded({ ...makeStory(), events: [good, event] })
    expect(story.events).toEqual([good])
    expect(skipped).toEqual([[1, reason]])
  })

  it('is named by its place and its id, when it has one', () => {
    const result = parseStory(text({ ...makeStory(), events: [{ id: 'x'.repeat(200) }, 7] }))
    expect(result).toMatchObject({
      ok: true,
      skipped: [
        { position: 0, id: 'x'.repeat(64) },
        { position: 1, id: null },
      ],
    })
  })

  it('is also one whose forum, person or source was malformed itself', () => {
    const story = makeStory({ events: [good, makeEvent({ id: 'sco', forum: 'sco' })] })
    const forums = story.forums.map((forum) => (forum.id === 'sco' ? { ...forum, lane: 'nowhere' } : forum))
    expect(loaded({ ...story, forums }).skipped).toEqual([[1, 'reference']])
    expect(loaded({ ...story, sources: [{ ...SOURCES[0], language: 5 }, SOURCES[1]] }).skipped).toHaveLength(
      2,
    )
    expect(loaded({ ...story, people: [] }).skipped).toHaveLength(2)
  })

  it('does not bring a second record of an id into the story', () => {
    const story = makeStory()
    const { people } = loaded({ ...story, people: [...story.people, ...story.people] }).story
    expect(people).toEqual(story.people)
  })
})

describe('a walk', () => {
  const filters = { person: [], office: [], forum: [], status: [] }
  const step = { caption: { hi: 'क', en: 'a' }, event: 'a', window: null, filters }

  it('is kept where it can be', () => {
    expect(loaded({ ...makeStory(), tour: [step] }).story.tour).toEqual([step])
  })

  it.each([
    ['no list', 'first this, then that'],
    ['a step without a caption', [{ ...step, caption: null }]],
    ['a filter of a later version', [{ ...step, filters: { ...filters, status: [7] } }]],
  ])('that cannot be read costs the walk alone: %s', (_, tour) => {
    const story = makeStory()
    expect(loaded({ ...story, tour })).toEqual({ story: { ...story, tour: undefined }, skipped: [] })
  })
})

describe('a file that cannot be a story', () => {
  it.each([
    ['notJson', ''],
    ['notJson', '{"schemaVersion":1'],
    ['notJson', '<!doctype html>'],
    ['malformed', '[]'],
    ['malformed', '"story"'],
    ['malformed', null],
    ['malformed', undefined],
    ['malformed', 7],
    ['malformed', {}],
    ['malformed', { schemaVersion: '1' }],
    ['malformed', { schemaVersion: SCHEMA_VERSION }],
    ['malformed', { ...makeStory(), events: {} }],
    ['malformed', { ...makeStory(), headline: 'one language' }],
    ['malformed', { ...makeStory(), period: 'always' }],
  ])('is refused as %s: %j', (kind, input) => {
    expect(problemOf(input)).toBe(kind)
  })

  it('says that the page is older than its data', () => {
    expect(parseStory(text({ ...makeStory(), schemaVersion: SCHEMA_VERSION + 1 }))).toEqual({
      ok: false,
      error: { kind: 'newerData', messageKey: 'unsupportedData' },
    })
  })

  it('says that the data is older than the page', () => {
    expect(problemOf({ ...makeStory(), schemaVersion: SCHEMA_VERSION - 2 })).toBe('olderData')
  })
})

describe('a file of schema 1', () => {
  const oldSources = SOURCES.map(({ origin: _origin, ...source }) => source)
  const oldStory = () => {
    const { coverage: _coverage, changes: _changes, ...story } = makeStory({ events: [{ date: '2024-11' }] })
    const events = story.events.map(
      ({ states: _states, firstKnown: _firstKnown, independentCount: _count, ...event }) => event,
    )
    return { ...story, schemaVersion: 1, sources: oldSources, events }
  }

  it('is read, with the least that is surely true in place of what it did not know', () => {
    const { story, skipped } = loaded(oldStory())
    expect(skipped).toEqual([])
    expect(story).toMatchObject({ schemaVersion: SCHEMA_VERSION, coverage: [], changes: [] })
    expect(story.events[0]).toEqual({
      ...makeEvent({ id: 'event-1', date: '2024-11' }),
      independentCount: 1,
      states: [],
      firstKnown: '2024-11-01',
    })
    expect(story.sources.map(({ id, origin }) => id === origin)).toEqual([true, true])
  })

  it('is judged as strictly as a new one', () => {
    expect(loaded({ ...oldStory(), events: [...oldStory().events, null, { id: 'x' }] }).skipped).toEqual([
      [1, 'malformed'],
      [2, 'malformed'],
    ])
    expect(problemOf({ ...oldStory(), events: {} })).toBe('malformed')
    expect(problemOf({ schemaVersion: 1 })).toBe('malformed')
  })

  it('of evidence gets empty lists of claims and terms, and keeps its citations', () => {
    const entry = {
      citations: [{ source: 'pib-2024-12-10', quote: null }],
      disagreements: [],
      dateNote: null,
    }
    const result = parseEvidence({
      schemaVersion: 1,
      story: 'sample-story',
      dataVersion: '0123456789ab',
      sources: oldSources,
      events: { talks: entry, broken: 7 },
    })
    expect(result).toMatchObject({ ok: true, evidence: { schemaVersion: SCHEMA_VERSION, terms: [] } })
    expect(result.ok && result.evidence.events).toEqual(
      Object.assign(Object.create(null), { talks: { ...entry, claims: [] } }),
    )
    expect(parseEvidence({ schemaVersion: 1, events: [] })).toMatchObject({ error: { kind: 'malformed' } })
  })
})

describe('a hostile file', () => {
  it('nested deeper than ours is refused before any schema sees it', () => {
    expect(problemOf(nested(MAX_DEPTH + 2))).toBe('tooDeep')
    expect(problemOf(nested(MAX_DEPTH))).toBe('malformed')
    expect(problemOf(nested(200_000))).toMatch(/^(tooDeep|notJson)$/)
    expect(
      problemOf(`{"schemaVersion":1,"events":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    ).toMatch(/^(tooDeep|notJson)$/)
  })

  it('with more records than a reader should be given is refused; a bench may ask for more', () => {
    const story = text(generateStory(5_001))
    expect(problemOf(story)).toBe('tooMany')
    expect(parseStory(story, { maxRecords: 10_000 }).ok).toBe(true)
    expect(problemOf({ ...makeStory(), people: Array.from({ length: 5_001 }, () => 0) })).toBe('tooMany')
  })

  it('SEC-5: cannot reach the prototype of anything', () => {
    const poison =
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":1}'
    const before = Reflect.ownKeys(Object.prototype)
    const poisoned = text(makeStory()).replaceAll('{', `{${poison},`)
    const result = parseStory(poisoned)
    expect(result).toEqual(parseStory(text(makeStory())))
    expect(text(result)).not.toContain('polluted')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })

  it('that is a value with a cycle, a proxy or a getter that throws is refused, not thrown about', () => {
    const cycle: Record<string, unknown> = { schemaVersion: SCHEMA_VERSION }
    cycle['self'] = [cycle, cycle]
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    for (const input of [cycle, hostile, { schemaVersion: SCHEMA_VERSION, events: hostile }]) {
      expect(problemOf(input)).toBe('malformed')
      expect(parseEvidence(input).ok).toBe(false)
    }
  })
})

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
/** A valid story with one value somewhere replaced by anything: the nearest misses are the most dangerous. */
const almostStory = fc.tuple(fc.nat(), anything).map(([at, replacement]) => {
  const paths: (readonly (string | number)[])[] = []
  walk(makeStory({ events: [{}, {}] }), [], paths)
  return replaceAt(makeStory({ events: [{}, {}] }), paths[at % paths.length] ?? [], replacement)
})

function walk(
  value: unknown,
  path: readonly (string | number)[],
  paths: (readonly (string | number)[])[],
): void {
  paths.push(path)
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) walk(child, [...path, key], paths)
}

function replaceAt(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (typeof value !== 'object' || value === null) return value
  const copy: object = Array.isArray(value) ? [...value] : { ...value }
  Reflect.set(copy, key, replaceAt(Reflect.get(value, key), rest, replacement))
  return copy
}

function isHonest(input: unknown): void {
  const result = parseStory(input)
  if (result.ok) expect(Array.isArray(result.story.events)).toBe(true)
  else expect(result.error.kind).toMatch(/^[a-zA-Z]+$/)
  expect(typeof parseEvidence(input).ok).toBe('boolean')
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
}

describe('whatever is given', () => {
  it('SEC-5: reading a story or its evidence gives a story or a typed error', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), anything, fc.jsonValue()), isHonest), {
      numRuns: 500,
    })
  })

  it('a valid story with one thing wrong is a story without it, or a typed error', () => {
    fc.assert(fc.property(almostStory, isHonest), { numRuns: 500 })
  })

  it('a story cut off anywhere is refused', () => {
    const whole = text(makeStory())
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(problemOf(whole.slice(0, length))).toBe('notJson')
      }),
    )
  })
})

describe('the evidence of a story', () => {
  const entry = {
    citations: [{ source: 'pib-2024-12-10', quote: null }],
    claims: [],
    disagreements: [],
    dateNote: null,
  }
  const evidence: Evidence = {
    schemaVersion: SCHEMA_VERSION,
    story: 'sample-story',
    dataVersion: '0123456789ab',
    sources: [...SOURCES],
    terms: [],
    events: { talks: entry },
  }

  it('is read back as it was written', () => {
    expect(parseEvidence(text(evidence))).toMatchObject({ ok: true, evidence })
  })

  it('loses a malformed source and a malformed event, and keeps the rest', () => {
    const result = parseEvidence({
      ...evidence,
      sources: [...SOURCES, { id: 'half' }],
      events: { ...evidence.events, 'No Id': entry, broken: { citations: 'none' } },
    })
    expect(result).toMatchObject({ ok: true, evidence: { sources: SOURCES } })
    expect(result.ok && Object.keys(result.evidence.events)).toEqual(['talks'])
  })

  it('has nothing for an event that nobody wrote about, whatever its name', () => {
    const result = parseEvidence(text(evidence))
    expect(result.ok && result.evidence.events['constructor']).toBeUndefined()
  })

  it('of a newer version says that the page is older', () => {
    expect(parseEvidence({ ...evidence, schemaVersion: 99 })).toMatchObject({ error: { kind: 'newerData' } })
  })

  it('with too many events or the wrong shape is refused', () => {
    const events = Object.fromEntries(Array.from({ length: 11 }, (_, count) => [`event-${count}`, entry]))
    expect(parseEvidence({ ...evidence, events }, { maxRecords: 10 })).toMatchObject({
      error: { kind: 'tooMany' },
    })
    expect(parseEvidence({ ...evidence, events: [] })).toMatchObject({ error: { kind: 'malformed' } })
    expect(parseEvidence('nothing')).toMatchObject({ error: { kind: 'notJson' } })
  })
})
