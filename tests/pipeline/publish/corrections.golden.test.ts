import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import type { Story } from '../../../src/domain/story.ts'
import { inLanguage } from '../../../src/domain/text.ts'
import { formatEventDate } from '../../../src/i18n/dates.ts'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { formatAtom } from '../../../src/pipeline/publish/formatAtom.ts'
import { lockFacts } from '../../../src/pipeline/checks/lockFacts.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { replayStory } from '../../../src/state/asOf.ts'
import { indexStory, storyAsTold } from '../../../src/state/storyIndex.ts'
import { goodRecords } from '../brokenRecords.ts'

/*
 * One event through four releases, each of which corrects what the one before had published:
 *
 *   released   2024-12-31        2025-08-31        2025-11-30              2026-02-01
 *   shown      announced, 2025   announced, Dec.   scheduled, 4–5 Dec.     held, 4 Dec.
 *   CHANGES                      + 1               + 2                     + 3
 */

interface Release {
  readonly day: string
  readonly status: string
  readonly date: string
  readonly source: string
  /** The day of the report that the release took up. */
  readonly known: string
  /** Why what had been published changed. */
  readonly reason: { readonly hi: string; readonly en: string } | null
}

const RELEASES: readonly Release[] = [
  {
    day: '2024-12-31',
    status: 'announced',
    date: '2025',
    source: 'bhaskar-2024-12-10-moscow',
    known: '2024-12-10',
    reason: null,
  },
  {
    day: '2025-08-31',
    status: 'announced',
    date: '2025-12',
    source: 'bhaskar-2024-12-10-moscow',
    known: '2025-08-29',
    reason: { hi: 'महीना बताया गया: दिसंबर।', en: 'The month was named: December.' },
  },
  {
    day: '2025-11-30',
    status: 'scheduled',
    date: '2025-12-04/2025-12-05',
    source: 'bhaskar-2024-12-10-moscow',
    known: '2025-11-28',
    reason: { hi: 'दिन तय हुए: 4–5 दिसंबर।', en: 'The days were set: 4–5 December.' },
  },
  {
    day: '2026-02-01',
    status: 'held',
    date: '2025-12-04',
    source: 'tass-2025-12-04-delhi',
    known: '2025-12-04',
    reason: { hi: 'बैठक हुई: 4 दिसंबर को।', en: 'The session was held, on 4 December.' },
  },
]

const EVENTS = 'stories/sample/events.yaml'
const CLAIMS = 'stories/sample/claims/events.yaml'
const HEAD = 'stories/sample/story.yaml'

const before = (file: string, mark: string): string => (goodRecords.get(file) ?? '').split(mark)[0] ?? ''

const entryOf = ({ day, reason }: Release): string =>
  reason ? `## ${day}\n\n- commission-22\n  - hi: ${reason.hi}\n  - en: ${reason.en}\n\n` : ''

/** The records as the editors had them at a release; `lock` is what the release before wrote down. */
function recordsOf(at: number, lock: string | null, explained = true): Map<string, string> {
  const so = RELEASES.slice(0, at + 1)
  const { status, date, day, source } = so.at(-1) as Release // `at` is one of theirs
  const states = so.map(
    (each) => `    - { known: ${each.known}, status: ${each.status}, date: ${each.date} }`,
  )
  const event = [
    '- id: commission-22',
    `  date: ${date}`,
    '  title: { hi: दिल्ली में 22वाँ सत्र, en: 22nd session in Delhi }',
    '  summary: { hi: आयोग का 22वाँ सत्र।, en: The 22nd session of the commission. }',
    '  forum: irigc-mmtc',
    '  session: 22',
    '  participants: []',
    `  status: ${status}`,
    '  importance: 2',
    `  sources: [{ source: ${source} }]`,
    '  states:',
    ...states,
    '',
  ].join('\n')
  const claims = [
    'commission-22:',
    ...Object.entries({ date, session: 22, status }).map(
      ([field, value]) => `  - { field: ${field}, value: ${value}, source: ${source} }`,
    ),
    '',
  ].join('\n')
  const entries = (explained ? so : so.slice(0, at)).map(entryOf).toReversed().join('')
  const records = new Map([
    ...goodRecords,
    [EVENTS, before(EVENTS, '- id: commission-22') + event],
    [CLAIMS, before(CLAIMS, 'commission-22:') + claims],
    [HEAD, (goodRecords.get(HEAD) ?? '').replace('updated: 2026-02-01', `updated: ${day}`)],
    ['CHANGES.md', `# What was corrected\n\n${entries}`],
  ])
  if (lock === null) records.delete('published.json')
  else records.set('published.json', lock)
  return records
}

/** Every release in turn, each on what the one before had written down. */
const released = RELEASES.reduce<readonly { story: Story; lock: string }[]>((earlier, { day }, at) => {
  const { drafts, ...read } = parseRecords(recordsOf(at, earlier.at(-1)?.lock ?? null))
  const { stories, issues } = compileRead({ drafts, ...read })
  const [compiled] = stories
  if (!compiled) throw new Error(`the release of ${day}: ${issues.map(inEnglish).join('\n')}`)
  return [...earlier, { story: compiled.story, lock: lockFacts(drafts) }]
}, [])
const today = released.at(-1)?.story as Story // there are four releases

const storyAsOf = (story: Story, day: number): Story => storyAsTold(replayStory(indexStory(story)).at(day))

const epoch = (day: string): number => parseEdtf(day)?.start ?? Number.NaN

/** What a reader of either language is told of each event. */
const told = (story: Story): readonly string[] =>
  story.events.flatMap(({ date, status, title }) => {
    const read = parseEdtf(date)
    return (['hi', 'en'] as const).map(
      (locale) => `${read ? formatEventDate(read, locale) : date} · ${inLanguage(title, locale)} · ${status}`,
    )
  })

describe('PRV-5: a story with three corrections', () => {
  test.each(RELEASES.map(({ day }, at) => [day, at] as const))(
    'PRV-5: as of %s tells what the release of that day told',
    (day, at) => {
      expect(told(storyAsOf(today, epoch(day)))).toEqual(told(released[at]?.story ?? today))
    },
  )

  test('tells the same event in four ways', () => {
    const ofSession = RELEASES.map(({ day }) =>
      told(storyAsOf(today, epoch(day))).filter((line) => line.includes('22')),
    )
    expect(ofSession).toEqual([
      ['2025 · दिल्ली में 22वाँ सत्र · announced', '2025 · 22nd session in Delhi · announced'],
      ['दिसंबर 2025 · दिल्ली में 22वाँ सत्र · announced', 'December 2025 · 22nd session in Delhi · announced'],
      [
        '4–5 दिसंबर 2025 · दिल्ली में 22वाँ सत्र · scheduled',
        '4–5 December 2025 · 22nd session in Delhi · scheduled',
      ],
      ['4 दिसंबर 2025 · दिल्ली में 22वाँ सत्र · held', '4 December 2025 · 22nd session in Delhi · held'],
    ])
  })

  test.each(RELEASES.slice(1).map(({ day }, at) => [day, at + 1] as const))(
    'PRV-5: is refused on %s when nobody says why',
    (_day, at) => {
      const silent = recordsOf(at, released[at - 1]?.lock ?? null, false)
      const said = compileRead(parseRecords(silent)).issues.map(inEnglish)
      expect(said.length).toBeGreaterThan(0)
      for (const line of said) expect(line).toContain('say why in data/CHANGES.md')
    },
  )

  test('PRV-5: lists each correction with its day and its reason, newest first', () => {
    const expected = RELEASES.flatMap(({ day, reason }) =>
      reason ? [{ date: day, events: ['commission-22'], reason }] : [],
    ).toReversed()
    expect(today.changes).toEqual(expected)
    expect(released.map(({ story }) => story.changes.length)).toEqual([0, 1, 2, 3])
  })

  test('feeds them to other editors', () => {
    expect(formatAtom(today).match(/<updated>.*?<\/updated>|<summary.*?<\/summary>/g)).toEqual([
      '<updated>2026-02-01T00:00:00Z</updated>',
      '<updated>2026-02-01T00:00:00Z</updated>',
      '<summary xml:lang="en">The session was held, on 4 December.</summary>',
      '<updated>2025-11-30T00:00:00Z</updated>',
      '<summary xml:lang="en">The days were set: 4–5 December.</summary>',
      '<updated>2025-08-31T00:00:00Z</updated>',
      '<summary xml:lang="en">The month was named: December.</summary>',
    ])
  })
})
