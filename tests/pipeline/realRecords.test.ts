import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Evidence, Source } from '../../src/domain/story.ts'
import { compileStories } from '../../src/pipeline/compileStories.ts'
import { countRecords, formatCounts } from '../../src/pipeline/countRecords.ts'
import { formatPublication } from '../../src/pipeline/publishStories.ts'
import { formatIssue, isError } from '../../src/pipeline/sourceIssue.ts'

const DATA = join(import.meta.dirname, '../../data')
const compiled = compileStories(DATA)
const [first] = compiled.stories

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

test('nothing is wrong with the records of this repository', () => {
  expect(compiled.issues.filter(isError).map(formatIssue)).toEqual([])
})

test('the story has its 73 events and each can be opened in some source', () => {
  expect(first?.story.events.length).toBe(73)
  const addresses = new Map(first?.story.sources.map(({ id, url }) => [id, url]))
  const closed = first?.story.events.filter(
    ({ lead }) => !addresses.get(lead.hi.source) || !addresses.get(lead.en.source),
  )
  expect(closed?.map(({ id }) => id)).toEqual([])
})

test('the four anchors are there, and not many more', () => {
  const anchors = first?.story.events.filter(({ importance }) => importance === 1).map(({ id }) => id) ?? []
  expect(anchors).toEqual(
    expect.arrayContaining(['irigc-mmtc-21-moscow-2024', 'irigc-mmtc-22-new-delhi-2025']),
  )
  expect(anchors.length).toBeGreaterThanOrEqual(4)
  expect(anchors.length).toBeLessThanOrEqual(6)
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
  expect([...formatPublication(compileStories(DATA).stories)]).toEqual([
    ...formatPublication(compiled.stories),
  ])
})

test('the counts that are printed are counted', () => {
  const counts = countRecords(compiled.stories)
  expect(counts.events).toBe(first?.story.events.length)
  expect(counts.sources).toBe(first?.story.sourceCount)
  expect(counts.eventsWithHindi).toBeGreaterThanOrEqual(70)
  expect(formatCounts(counts)).toContain(
    `${counts.events} events, ${counts.people} people, ${counts.sources} sources`,
  )
})
