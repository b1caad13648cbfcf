import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { csv, importCsv, saidBy } from './sheetFixtures.ts'

const HEAD = ['id', 'date', 'title_hi', 'title_en', 'place_en', 'people', 'url']
const ROWS: readonly (readonly string[])[] = [
  ['landing', '2023-08-23', 'चांद पर', 'On the Moon', 'Bengaluru', 'S. Somanath', 'https://a.example/1'],
  ['launch', '2023-07-14', 'उड़ान', 'Lift-off', '', '', 'https://a.example/2'],
]
const sheet = (...rows: readonly (readonly string[])[]): string => csv(HEAD, ...rows)
const [LANDING = [], LAUNCH = []] = ROWS
const withCell = (row: readonly string[], column: string, text: string): readonly string[] =>
  row.with(HEAD.indexOf(column), text)

const first = importCsv(sheet(...ROWS))
const EVENTS = 'stories/moon/events.yaml'

/** The records after an editor has written in one of their files. */
const edited = (name: string, change: (text: string) => string): ReadonlyMap<string, string> => {
  const path = `stories/moon/${name}`
  return new Map([...first.after, [path, change(first.after.get(path) ?? '')]])
}
const again = (rows: readonly (readonly string[])[], texts = first.after, today = '2026-02-02') =>
  importCsv(sheet(...rows), { today }, texts)

describe('a sheet that is imported again', () => {
  test('and has not changed changes nothing', () => {
    expect([...again(ROWS).files]).toEqual([])
  })

  test('brings what has changed in it, and nothing else of the file', () => {
    const plan = again([withCell(LANDING, 'title_en', 'Landed'), LAUNCH])
    expect(plan.after.get(EVENTS)).toBe(first.after.get(EVENTS)?.replace('On the Moon', 'Landed'))
    expect(plan.file('story.yaml')).toContain('updated: 2026-02-02')
    expect([plan.added, plan.changed]).toEqual([0, 1])
  })

  test('in another order changes nothing', () => {
    const plan = again(ROWS.toReversed())
    expect([...plan.files.keys()].filter((path) => !path.endsWith('import.yaml'))).toEqual([])
  })

  test('whose rows stand in any order is written in theirs, and read in the order of time', () => {
    const plan = importCsv(sheet(...ROWS.toReversed()))
    expect([plan.written, plan.listed]).toEqual([2, 0])
    for (const language of ['en', 'hi'] as const)
      expect(saidBy(plan, language)).toEqual(saidBy(first, language))
    const { stories } = compileRead(
      parseRecords(new Map([...plan.files].filter(([path]) => !path.endsWith('import.yaml')))),
    )
    expect(stories[0]?.story.events.map(({ id }) => id)).toEqual(['launch', 'landing'])
  })

  test('adds its new rows at the end', () => {
    const plan = again([['docking', '2025-01-16', 'डॉकिंग', 'Docked', '', '', 'https://a.example/3'], ...ROWS])
    const before = first.after.get(EVENTS) ?? ''
    expect(plan.after.get(EVENTS)?.startsWith(before)).toBe(true)
    expect(parse(plan.after.get(EVENTS)?.slice(before.length) ?? '')).toMatchObject([{ id: 'docking' }])
  })

  test('does not delete the event of a row that is gone, and says where it stands', () => {
    const plan = again([LANDING])
    const line = first.after.get(EVENTS)?.split('- id: launch')[0]?.split('\n').length
    expect(plan.after.get(EVENTS)).toBe(first.after.get(EVENTS))
    expect(saidBy(plan)).toContain(
      `data/stories/moon/events.yaml:${line}: the row of “launch” is no longer in the sheet; the event stays: delete it if it is to go`,
    )
    expect(saidBy(plan, 'hi')).toContain(
      `data/stories/moon/events.yaml:${line}: “launch” की पंक्ति अब शीट में नहीं है; घटना बनी रहेगी: हटानी हो तो ख़ुद हटाएं`,
    )
    expect(saidBy(again(ROWS, plan.after)).join('\n')).not.toContain('no longer in the sheet')
  })

  test('does not take a row that cannot be read any more for one that is gone', () => {
    const plan = again([LANDING, withCell(LAUNCH, 'date', 'soon')])
    expect(saidBy(plan).join('\n')).not.toContain('no longer in the sheet')
    expect(plan.after.get(EVENTS)).toBe(first.after.get(EVENTS))
  })
})

describe('what an editor has written in the records', () => {
  test('stays, with its comments and its order, and is told by file and line', () => {
    const texts = edited('events.yaml', (text) =>
      text
        .replace('en: On the Moon', 'en: Down at last # better')
        .replace('- id: launch\n', '# the first of all\n- id: launch\n  importance: 1\n'),
    )
    const plan = again([withCell(LANDING, 'title_hi', 'चांद पर उतरा'), LAUNCH], texts)
    expect(plan.after.get(EVENTS)).toBe(texts.get(EVENTS)?.replace('hi: चांद पर', 'hi: चांद पर उतरा'))
    expect(saidBy(plan)).toContain(
      'data/stories/moon/events.yaml:8: “title.en” was changed by hand and stays; row 2 of the sheet says otherwise',
    )
    expect(saidBy(plan, 'hi')).toContain(
      'data/stories/moon/events.yaml:8: “title.en” हाथ से बदला गया है और वैसा ही रहेगा; शीट की पंक्ति 2 में कुछ और है',
    )
  })

  test('wins where the sheet has changed the same, and is told each time', () => {
    const texts = edited('events.yaml', (text) => text.replace('On the Moon', 'Down at last'))
    const changed = [withCell(LANDING, 'title_en', 'Landed'), LAUNCH]
    const plan = again(changed, texts)
    expect(plan.after.get(EVENTS)).toBe(texts.get(EVENTS))
    const third = again(changed, plan.after)
    expect(third.after.get(EVENTS)).toBe(texts.get(EVENTS))
    for (const each of [plan, third])
      expect(saidBy(each).join('\n')).toContain('“title.en” was changed by hand and stays')
  })

  test('stays deleted, and its row is on the list', () => {
    const texts = edited('events.yaml', (text) => text.slice(0, text.indexOf('- id: launch')))
    const plan = again(ROWS, texts)
    expect(plan.after.get(EVENTS)).toBe(texts.get(EVENTS))
    expect([plan.written, plan.listed]).toEqual([1, 1])
    expect(saidBy(plan)).toContain(
      'sheet.csv, row 3: the event “launch” was deleted from the records by hand and stays so: delete the row, or take its lines out of import.yaml',
    )
    expect(saidBy(plan, 'hi').join('\n')).toContain('“launch” घटना रिकॉर्ड से हाथ से हटाई गई थी')
  })

  test('of a lent name, place or headline is no quarrel with the sheet', () => {
    const texts = new Map([
      ...edited('people.yaml', (text) => text.replace('hi: S. Somanath', 'hi: एस. सोमनाथ')),
      ...[...edited('events.yaml', (text) => text.replace('hi: Bengaluru', 'hi: बेंगलुरु'))].slice(0, 2),
    ])
    const plan = again(ROWS, texts)
    expect([...plan.files]).toEqual([])
    expect(saidBy(plan).join('\n')).not.toContain('by hand')
  })

  test('is found in whichever file of the story it stands', () => {
    const event = first.after.get(EVENTS)?.slice(first.after.get(EVENTS)?.indexOf('- id: launch')) ?? ''
    const moved = new Map([
      ...edited('events.yaml', (text) => text.replace(event, '')),
      ['stories/moon/2023.yaml', event],
    ])
    const plan = again([LANDING, withCell(LAUNCH, 'title_en', 'Launched')], moved)
    expect(plan.after.get('stories/moon/2023.yaml')).toBe(event.replace('Lift-off', 'Launched'))
    expect(plan.after.get(EVENTS)).toBe(moved.get(EVENTS))
  })

  test('before the first import is left alone, but for what it lacks', () => {
    const texts = new Map([
      [
        EVENTS,
        '- id: landing\n  date: 2023-08-23 # sure\n  title: { hi: उतरा, en: Mine }\n  sources:\n    - source: pib-1\n',
      ],
    ])
    const plan = again(ROWS, texts)
    expect(plan.after.get(EVENTS)).toContain('  date: 2023-08-23 # sure\n  title: { hi: उतरा, en: Mine }\n')
    expect(parse(plan.after.get(EVENTS) ?? '')).toMatchObject([
      { id: 'landing', sources: [{ source: 'pib-1' }], place: { hi: 'Bengaluru', en: 'Bengaluru' } },
      { id: 'launch' },
    ])
  })

  test('with claims is not mixed with a sheet', () => {
    const claims = edited('story.yaml', (text) => text.replace('rigour: sources', 'rigour: claims'))
    expect(() => again(ROWS, claims)).toThrow('claimsStory moon')
  })

  test('that cannot be read stops the import', () => {
    expect(() =>
      again(
        ROWS,
        edited('events.yaml', (text) => `${text}\n  : [`),
      ),
    ).toThrow('brokenRecords data/stories/moon/events.yaml')
  })
})

describe('without ids in the sheet', () => {
  const head = ['date', 'title', 'url']
  const one = ['2023-08-23', 'On the Moon', 'https://a.example/1']
  const start = importCsv(csv(head, one))

  test.each([
    ['its title', ['2024', 'On the Moon', 'https://b.example/9']],
    ['its day and its source', ['2023-08-23', 'Landed', 'https://a.example/1']],
  ])('a row is known again by %s', (_mark, row) => {
    const plan = importCsv(csv(head, row), {}, start.after)
    expect(parse(plan.file('events.yaml'))).toMatchObject([{ id: 'on-the-moon', title: row[1] }])
    expect([plan.added, plan.changed]).toEqual([0, 1])
  })

  test('another row of the same title gets an id of its own', () => {
    const plan = importCsv(csv(head, one, ['2024', 'On the Moon', 'https://b.example/2']), {}, start.after)
    expect(parse(plan.file('events.yaml')).map(({ id }: { id: string }) => id)).toEqual([
      'on-the-moon',
      'on-the-moon-2',
    ])
  })
})

test('whoever changes what, the editor’s words stay, the sheet’s changes come, and nothing is lost', () => {
  const cell = fc.constantFrom('One', 'Two', 'Three', '')
  const version = fc.record({
    date: fc.constantFrom('2023', '2024', '2025'),
    title: fc.constantFrom('One', 'Two', 'Three'),
    place: cell,
  })
  type Version = { readonly date: string; readonly title: string; readonly place: string }
  const text = ({ date, title, place }: Version) =>
    csv(['id', 'date', 'title', 'place', 'url'], ['x', date, title, place, 'https://a.example/1'])
  const merged = (was: string, sheet: string, hand: string) => (was === hand ? sheet : hand)
  fc.assert(
    fc.property(version, version, version, (was, sheet, hand) => {
      const before = importCsv(text(was))
      const byHand = importCsv(text(hand)).after.get(EVENTS) ?? ''
      const plan = importCsv(text(sheet), {}, new Map([...before.after, [EVENTS, `# mine\n${byHand}`]]))
      const [event] = parse(plan.file('events.yaml')) as {
        date: unknown
        title: string
        place?: string
      }[] // as written above
      expect(String(event?.date)).toBe(merged(was.date, sheet.date, hand.date))
      expect(event?.title).toBe(merged(was.title, sheet.title, hand.title))
      expect(event?.place ?? '').toBe(merged(was.place, sheet.place, hand.place))
      expect(plan.file('events.yaml').startsWith('# mine\n')).toBe(true)
    }),
    { numRuns: 80 },
  )
})
