import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { languagesOf } from '../../src/domain/languages.ts'
import type { Evidence, Source } from '../../src/domain/story.ts'
import { compileRead } from '../../src/pipeline/publish/compileStories.ts'
import { countRecords } from '../../src/pipeline/publish/countRecords.ts'
import { commandWordsOf } from '../../src/pipeline/words/commandWords.ts'
import { formatPublication } from '../../src/pipeline/publish/formatPublication.ts'
import { readTexts } from '../../src/pipeline/records/recordFiles.ts'
import { parseRecords } from '../../src/pipeline/records/readRecords.ts'
import { isError } from '../../src/pipeline/records/sourceIssue.ts'
import { inEnglish } from '../fixtures/wordIssues.ts'
import { compileTexts } from './brokenRecords.ts'
import { FOUNDING_CLAIMS } from './foundingClaims.ts'
import { toldIn } from '../fixtures/toldIn.ts'
import { withOneMoreEvent } from './oneMoreEvent.ts'

const DATA = join(import.meta.dirname, '../../data')
const TEXTS = readTexts(DATA)
/** The first story; whatever others stand beside it, these rules are about its records. */
const STORY = 'india-russia-defence'

/** The five articles from which the story was begun, and the events that each of them reports. */
const FOUNDING: readonly { readonly is: (source: Source) => boolean; readonly reports: readonly string[] }[] =
  [
    {
      is: (source) => source.url === null && source.published === '2024-12-11',
      reports: ['irigc-mmtc-21-moscow-2024', 'rajnath-putin-moscow-2024'],
    },
    {
      is: (source) => source.url === null && source.published === '2025-12-04',
      reports: [
        'annual-summit-23-new-delhi-2025',
        'eaeu-fta-talks-open-2025',
        'irigc-mmtc-22-new-delhi-2025',
        'putin-arrives-new-delhi-2025',
        'trade-working-group-26-moscow-2025',
      ],
    },
    {
      is: (source) => source.url?.startsWith('https://newsindia24.net/russia-will-further-') === true,
      reports: [
        'irigc-tec-24-new-delhi-2023',
        'rajnath-sco-bilaterals-new-delhi-2023',
        'rajnath-shoigu-new-delhi-2023',
        'sco-defence-ministers-new-delhi-2023',
      ],
    },
    {
      is: (source) => source.url === null && source.published === '2025-10-30',
      reports: [
        'annual-summit-22-moscow-2024',
        'annual-summit-23-new-delhi-2025',
        'irigc-wg-military-5-new-delhi-2025',
        'modi-putin-call-2025-10-07',
        'modi-putin-tianjin-2025',
        'putin-arrives-new-delhi-2025',
      ],
    },
    {
      is: (source) => source.url === null && source.published === '2025-11-10',
      reports: [
        'jaishankar-rudenko-new-delhi-2025',
        'kremlin-preparing-putin-visit-2025',
        'modi-putin-tianjin-2025',
        'putin-arrives-new-delhi-2025',
        'soviet-era-defence-ties-begin',
        'us-tariff-russian-oil-2025',
      ],
    },
  ]

const eventsCiting = (evidence: Evidence, source: string): string[] =>
  Object.entries(evidence.events)
    .filter(([, { citations }]) => citations.some((citation) => citation.source === source))
    .map(([id]) => id)

describe.each([
  ['as they are', TEXTS],
  ['with one event more', withOneMoreEvent(TEXTS, STORY)],
  // As long as its records have a language, a story may be told in it alone.
  ['told in Hindi alone, with one event more', withOneMoreEvent(toldIn(TEXTS, STORY, ['hi']), STORY)],
])('the records of this repository, %s', (_, texts) => {
  const read = parseRecords(texts)
  const compiled = compileRead(read)
  const first = compiled.stories.find(({ story }) => story.id === STORY)

  test('have nothing wrong with them', () => {
    expect(compiled.issues.filter(isError).map(inEnglish)).toEqual([])
  })

  test('each event can be opened in some source', () => {
    const addresses = new Map(first?.story.sources.map(({ id, url }) => [id, url]))
    const closed = first?.story.events.filter(
      ({ lead }) => !Object.values(lead).every(({ source }) => addresses.get(source)),
    )
    expect(closed?.map(({ id }) => id)).toEqual([])
  })

  test('the four turning points are there, and not many more', () => {
    const turningPoints =
      first?.story.events.filter(({ importance }) => importance === 1).map(({ id }) => id) ?? []
    expect(turningPoints).toEqual(
      expect.arrayContaining(['irigc-mmtc-21-moscow-2024', 'irigc-mmtc-22-new-delhi-2025']),
    )
    expect(turningPoints.length).toBeGreaterThanOrEqual(4)
    expect(turningPoints.length).toBeLessThanOrEqual(6)
  })

  test('each founding article is one source and all the events it reports cite it', () => {
    const evidence = first?.evidence
    if (!evidence) throw new Error('the records compile to a story')
    const found = FOUNDING.map(({ is }) => evidence.sources.filter(is))
    expect(found.map((sources) => sources.length)).toEqual([1, 1, 1, 1, 1])
    for (const [position, { reports }] of FOUNDING.entries()) {
      const citing = eventsCiting(evidence, found[position]?.[0]?.id ?? '')
      expect(citing).toEqual(expect.arrayContaining([...reports]))
    }
    expect(new Set(FOUNDING.flatMap(({ reports }) => reports)).size).toBe(19)
  })

  test('two runs over the records publish the same bytes', () => {
    expect([...formatPublication(compileTexts(texts).stories)]).toEqual([
      ...formatPublication(compiled.stories),
    ])
  })

  test('the counts that are printed are counted', () => {
    const counts = countRecords(first ? [first] : [])
    expect(counts.events).toBe(first?.story.events.length)
    expect(counts.sources).toBe(first?.story.sourceCount)
    // Readers are on the Hindi page: nine events in ten have a Hindi source.
    expect(counts.eventsWithHindi).toBeGreaterThanOrEqual(0.9 * counts.events)
    expect(commandWordsOf('en').counts(counts)).toContain(
      `${counts.events} events, ${counts.people} people, ${counts.sources} sources`,
    )
    const entries = Object.values(first?.evidence.events ?? {})
    expect(counts.claims).toBe(entries.flatMap(({ claims }) => claims).length)
    expect(commandWordsOf('en').counts(counts)).toContain(
      `${counts.claims} claims (${counts.inferredClaims} inferred)`,
    )
    expect(counts.independentSources).toBeLessThan(counts.sources)
  })

  test('PRV-1: every event rests on claims, in the median on three independent sources or more', () => {
    const bare = first?.story.events.filter(({ id }) => (first.evidence.events[id]?.claims.length ?? 0) === 0)
    expect(bare).toEqual([])
    expect(countRecords(first ? [first] : []).medianIndependent).toBeGreaterThanOrEqual(3)
  })

  test('PRV-1: all 41 claims of the founding articles are there, each with the words that say so', () => {
    const setAside = read.drafts.stories.flatMap((story) =>
      story.setAside.flatMap(({ complete }) => complete ?? []),
    )
    const placed = FOUNDING_CLAIMS.filter(({ source, event, field, value }) =>
      event === null
        ? setAside.some((each) => each.source === source && each.says === value && each.quote)
        : first?.evidence.events[event]?.claims.some(
            (claim) =>
              claim.source === source &&
              claim.field === field &&
              claim.value === value &&
              claim.quote !== null,
          ),
    )
    expect(FOUNDING_CLAIMS.length).toBe(41)
    expect(FOUNDING_CLAIMS.filter((claim) => !placed.includes(claim))).toEqual([])
  })

  test('where sources differ on a fact, one claim is preferred and every other is still there', () => {
    const claims = first?.evidence.events['irigc-wg-military-5-new-delhi-2025']?.claims ?? []
    const dates = claims.filter(({ field }) => field === 'date')
    expect(dates.filter(({ rank }) => rank === 'preferred').map(({ value }) => value)).toEqual([
      '2025-10-28/2025-10-29',
    ])
    expect(dates.some(({ value, rank }) => value === '2025-10-29' && rank === 'deprecated')).toBe(true)
  })

  test('the visit of December 2025 is known step by step, from an invitation to the day itself', () => {
    const visit = first?.story.events.find(({ id }) => id === 'putin-arrives-new-delhi-2025')
    expect(visit?.firstKnown).toBe('2024-10-23')
    expect(visit?.states.find(({ known }) => known === '2025-11-10')).toMatchObject({ status: 'announced' })
    expect(visit?.states.at(-1)).toEqual({ known: '2025-12-04', status: 'held', date: '2025-12-04' })
  })

  test('nothing is known before a report of it, and what took place no later than its last day', () => {
    const late = first?.story.events.filter(({ date, status, firstKnown }) => {
      const [day, known] = [parseEdtf(date), parseEdtf(firstKnown)]
      return status !== 'announced' && (!day || !known || known.start >= day.end)
    })
    expect(late).toEqual([])
  })

  test('every event of the last release is still there, or a reason is given to readers', () => {
    const released = Object.keys(read.drafts.published?.stories[STORY] ?? {})
    const known = new Set([
      ...(first?.story.events ?? []).map(({ id }) => id),
      ...read.drafts.changes.flatMap(({ events }) => events),
    ])
    expect(released.length).toBeGreaterThan(0)
    expect(released.filter((id) => !known.has(id))).toEqual([])
  })

  test('what loads with the page stays small: claims are evidence, loaded when a card opens', () => {
    const story = formatPublication(compiled.stories)
    const sizes = [...story].filter(([path]) => path.endsWith('.json') && path.startsWith(`${STORY}.`))
    const [core, evidence] = [false, true].map((wanted) =>
      sizes.flatMap(([path, text]) =>
        path.includes('.evidence.') === wanted ? [gzipSync(text).length] : [],
      ),
    )
    const events = first?.story.events.length ?? 0
    const languages = first ? languagesOf(first.story).length : 0
    // Bytes after gzip for one event, and for its texts in one language: the page of 100 events in two stays in its budget.
    expect(core?.[0]).toBeLessThan((240 + 180 * languages) * events)
    expect(evidence?.[0]).toBeLessThan((1000 + 200 * languages) * events)
  })
})
