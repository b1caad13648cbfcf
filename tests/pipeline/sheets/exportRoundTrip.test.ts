import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatStoryCsv } from '../../../src/domain/formatStoryCsv.ts'
import type { Source, Story, StoryEvent } from '../../../src/domain/story.ts'
import { compileRead, compileStories } from '../../../src/pipeline/publish/compileStories.ts'
import { findMarkdown } from '../../../src/pipeline/records/markdown.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { isError } from '../../../src/pipeline/records/sourceIssue.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { FORUMS, LANES, makeStory, PEOPLE } from '../../fixtures/makeStory.ts'
import { csv, importCsv } from './sheetFixtures.ts'

/* What a story's table says, an import makes records of again. */

/** Words as records may have them: commas, quotation marks and what a spreadsheet would compute among them. */
const words = (letters: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(...letters, ' ', ',', ';', '"', "'", '=', '+', '-', '@', '–', '“', '1', ':', '#', '|'),
      {
        minLength: 3,
        maxLength: 20,
      },
    )
    .map((all) => `${all.join('').replaceAll(/\s+/g, ' ').trim()}${letters[0]}`)
    // Records have no heading of Markdown.
    .filter((text) => findMarkdown(text) === null)
const hindi = words('कखगचाि')
const english = words('abcMoon')
/** Urdu: letters, a joiner as spelling, its punctuation, its own digits and the Arabic ones. */
const urdu = words('کگیے؟،؛۔۱٢').map((text) => `می\u200cک ${text}`)

/**
 * A text as a cell may have it: marks of direction, spaces at its ends, tabs and line ends among its words. Records have one line
 * of what can be seen, so that the first import takes these out; what is compared is what it wrote.
 */
const inCell = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(fc.constantFrom('\u200f', '\u061c', '\u2067', '\n', '\r\n', '\t', ' ', '\u00a0'), {
        maxLength: 4,
      }),
    )
    .map(([words, marks]) =>
      words
        .split(' ')
        .map((word, at) => `${marks[at] ?? ''} ${word}${marks[at + 1] ?? ''}`)
        .join(' '),
    )
const both = fc.record({ hi: fc.oneof(hindi, urdu), en: english })

const source = (position: number): fc.Arbitrary<Source> =>
  fc.record({
    id: fc.constant(`source-${position}`),
    publisher: both,
    headline: fc.constant(null),
    language: fc.constant('und'),
    published: fc.constantFrom('2024-12-10', '2024-12-09', null),
    url: fc.constant(`https://a.example/${position}?a=1,2;3`),
    official: fc.constant(false),
    standing: fc.constant(undefined),
    agency: fc.constant(null),
    origin: fc.constant(`origin-${position}`),
    nearestCopy: fc.constant(null),
  })

const event = (position: number): fc.Arbitrary<Partial<StoryEvent>> =>
  fc.record({
    id: fc.constant(`event-${position}`),
    date: fc.constantFrom(
      '2024-12-10',
      '2024-11',
      '2024',
      '2024-07-08/2024-07-09',
      '195X/196X',
      '2025-01~',
      '2024-12-10T18:04+05:30',
    ),
    // Two events of one date and one title are one to readers.
    title: both.map(({ hi, en }) => ({ hi: `${hi}${position}`, en: `${en}${position}` })),
    summary: fc.oneof(both, fc.constant({ hi: '', en: '' })),
    forum: fc.constantFrom(...FORUMS.map(({ id }) => id)),
    session: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }),
    place: fc.option(both, { nil: null }),
    participants: fc.subarray(PEOPLE.map(({ id }) => ({ person: id, office: null }))),
    status: fc.constantFrom('held' as const, 'announced' as const, 'postponed' as const),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    lead: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([hi, en]) => ({
      hi: { source: `source-${hi}`, quote: null },
      en: { source: `source-${en}`, quote: null },
    })),
  })

const story: fc.Arbitrary<Story> = fc
  .tuple(
    fc
      .integer({ min: 1, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => event(at)))),
    fc.tuple(...[0, 1, 2, 3].map(source)),
  )
  .map(([events, sources]) => makeStory({ events, sources }))

test('an export that is imported gives the same events, people, forums and lanes: of any story', () => {
  fc.assert(
    fc.property(story, (published) => {
      const plan = importCsv(formatStoryCsv(published), { story: 'moon' })
      expect([plan.written, plan.listed]).toEqual([published.events.length, 0])
      const nameOf = new Map<unknown, unknown>(
        (parse(plan.file('people.yaml') || '[]') as { id: string; name: unknown }[]).map(({ id, name }) => [
          id,
          name,
        ]),
      )
      const events = parse(plan.file('events.yaml')) as Record<string, unknown>[] // as it was written
      expect(
        events.map(({ participants = [], ...rest }) => ({
          ...rest,
          date: String(rest['date']),
          people: (participants as { person: string }[]).map(({ person }) => nameOf.get(person)),
        })),
      ).toEqual(published.events.map((each) => recordOf(published, each)))
      const { lanes } = parse(plan.file('story.yaml')) as { lanes: { id: string; forums: string[] }[] } // as it was written
      for (const each of published.events) {
        const lane = FORUMS.find(({ id }) => id === each.forum)?.lane
        if (lane !== each.forum) expect(lanes.find(({ id }) => id === lane)?.forums).toContain(each.forum)
        expect(lanes.find(({ id }) => id === lane)).toMatchObject({
          name: LANES.find(({ id }) => id === lane)?.name,
        })
      }
    }),
    { numRuns: 50 },
  )
})

/** An event as an editor would write it, as far as the table has it. */
function recordOf({ sources, people, forums }: Story, event: StoryEvent): Record<string, unknown> {
  const lane = forums.find(({ id }) => id === event.forum)?.lane
  const [hi, en] = (['hi', 'en'] as const).map((language) =>
    sources.find(({ id }) => id === event.lead[language]?.source),
  )
  const cite = (one: Source | undefined, publisher: unknown) => ({
    url: one?.url,
    publisher,
    ...(one?.published ? { published: one.published } : {}),
  })
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    ...(event.summary['hi'] === '' ? {} : { summary: event.summary }),
    ...(event.forum === lane ? { lane } : { forum: event.forum }),
    // Only what a forum or a series numbers has a number.
    ...(event.session === null || event.forum === lane ? {} : { session: event.session }),
    ...(event.place === null ? {} : { place: event.place }),
    status: event.status,
    importance: event.importance,
    sources:
      hi === en ? [cite(hi, hi?.publisher)] : [cite(hi, hi?.publisher['hi']), cite(en, en?.publisher['en'])],
    people: event.participants.map(({ person }) => people.find(({ id }) => id === person)?.name),
  }
}

const storyOf = (texts: ReadonlyMap<string, string>): Story => {
  const read = new Map([...texts].filter(([path]) => !path.endsWith('import.yaml')))
  const { stories, issues } = compileRead(parseRecords(read))
  expect(issues.filter(isError).map(inEnglish)).toEqual([])
  const [first] = stories
  if (!first) throw new Error('no story')
  return first.story
}

test('the tables of the real stories come back as records that the check takes', () => {
  for (const { story } of compileStories('data').stories) {
    const languages = Object.keys(story.languages ?? { hi: 0, en: 0 })
    // On the day that an editor last changed it: what took place by then lies behind.
    const plan = importCsv(formatStoryCsv(story), { languages, today: story.updated })
    expect([plan.written, plan.listed]).toEqual([story.events.length, 0])
    expect(
      storyOf(plan.after)
        .events.map(({ id }) => id)
        .toSorted(),
    ).toEqual(story.events.map(({ id }) => id).toSorted())
  }
})

test('records that are published, exported and imported are the same records, in any language', () => {
  const languages = fc.constantFrom(['hi', 'en'], ['ta', 'en'], ['ur', 'en'], ['hi'], ['en'], ['ur'])
  const row = (position: number) =>
    fc.tuple(
      fc.constantFrom('2023-08-23', '2024-11', '8–9 July 2024', 'about 2025', '2023-08-23 18:04 IST'),
      inCell(fc.oneof(english, urdu).map((text) => `${text}${position}`)),
      inCell(fc.oneof(hindi, english).map((text) => `${text}${position}`)),
      inCell(fc.oneof(urdu, english)),
      inCell(fc.oneof(hindi, english)),
      fc.constantFrom('Moon', 'Sun'),
      fc.constantFrom('', 'S. Somanath', 'S. Somanath; V. Narayanan'),
      fc.constantFrom('', 'Bengaluru'),
      fc.constant(`https://a.example/${position}`),
    )
  fc.assert(
    fc.property(fc.tuple(row(0), row(1), row(2)), languages, (rows, tags) => {
      const [first = '', second] = tags
      const head = [
        'date',
        `title_${first}`,
        ...(second ? [`title_${second}`] : []),
        `summary_${first}`,
        ...(second ? [`summary_${second}`] : []),
        'lane',
        'people',
        'place',
        'url',
      ]
      const sheet = rows.map(([date, one, other, text, otherText, ...rest]) => [
        date,
        one,
        ...(second ? [other] : []),
        text,
        ...(second ? [otherText] : []),
        ...rest,
      ])
      const start = importCsv(csv(head, ...sheet))
      const table = formatStoryCsv(storyOf(start.after))
      const again = importCsv(table)
      expect(again.written).toBe(3)
      expect(formatStoryCsv(storyOf(again.after))).toBe(table)
      const essence = (text: string) =>
        (parse(text) as Record<string, unknown>[])
          .map((event) => ({
            ...event,
            // What a sheet leaves to the program is written out in its export.
            status: null,
            importance: null,
            sources: JSON.stringify(event['sources']).match(/https:[^"]+/g),
          }))
          .toSorted((a, b) =>
            ((a as { id?: string }).id ?? '').localeCompare((b as { id?: string }).id ?? ''),
          )
      expect(essence(again.file('events.yaml'))).toEqual(essence(start.file('events.yaml')))
      expect(parse(again.file('people.yaml') || '[]')).toEqual(
        expect.arrayContaining(parse(start.file('people.yaml') || '[]')),
      )
    }),
    { numRuns: 60 },
  )
})
