import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openSheet } from '../../../src/pipeline/sheets/openSheet.ts'
import { planImport } from '../../../src/pipeline/sheets/planImport.ts'
import { wordsOf } from '../../../src/pipeline/sheets/sheetNote.ts'
import { wordNotes } from '../../../src/pipeline/sheets/todoList.ts'
import { RULES, tableOf } from './sheetFixtures.ts'

/*
 * Files as programs write them, in tests/pipeline/sheets/files. LibreOffice 7.4 has made plain.* and timeline.* of the CSV beside
 * them, calc.ods of excel.xlsx and calc.xlsx of that; openpyxl 3.0 has written excel.xlsx in Excel's own shapes: dates by their
 * number with formats, a formula, one without a result and one that cannot be computed, a merged lane, a link behind a word,
 * percent, a hidden column, a hidden sheet.
 */

async function importFile(name: string) {
  const bytes = readFileSync(join(import.meta.dirname, 'files', name))
  const reading = await openSheet(name, bytes, null)
  if (reading.kind === 'refused') throw new Error(reading.said.join(' '))
  const plan = planImport(reading.sheet, tableOf(reading.sheet), new Map(), {
    ...RULES,
    zone: '+05:30',
    source: 'https://a.example/',
  })
  if ('refused' in plan) throw new Error(plan.refused.join(' '))
  const notes = [...reading.notes, ...plan.notes]
  const said = (language: 'hi' | 'en') =>
    (['told', 'look', 'row'] as const).flatMap((kind) => wordNotes(notes, kind, wordsOf(language))).join('\n')
  const events = parse(plan.files.get('stories/moon/events.yaml') ?? '[]') as Record<string, unknown>[] // as it was written
  return { events, said, written: plan.written }
}

describe('of LibreOffice', () => {
  test.each([
    ['plain', 'xlsx'],
    ['plain', 'ods'],
    ['timeline', 'xlsx'],
    ['timeline', 'ods'],
  ])('%s.%s says what its CSV says', async (name, kind) => {
    const [csv, file] = [await importFile(`${name}.csv`), await importFile(`${name}.${kind}`)]
    expect(csv.written).toBeGreaterThan(3)
    expect(file.events).toEqual(csv.events)
  })

  test('a time of day and a link behind a word come through', async () => {
    expect((await importFile('timeline.ods')).events.map(({ date }) => date)).toContain(
      '2023-07-14T14:35+05:30',
    )
  })
})

describe.each(['excel.xlsx', 'calc.xlsx', 'calc.ods'])('%s', (name) => {
  test('is read as a person would read it', async () => {
    const { events } = await importFile(name)
    const byTitle = new Map(events.map((event) => [event['title'], event]))
    expect(byTitle.get('Lander touches the Moon')).toMatchObject({
      date: '2023-08-23T18:04+05:30',
      lane: 'moon',
    })
    expect(byTitle.get('Aditya-L1 arrives')).toMatchObject({
      date: '2024-01-06',
      lane: 'moon',
      sources: [{ url: 'https://www.livemint.com/news/aditya', publisher: 'Mint' }],
    })
    // openpyxl computes nothing: there its formulas have no results, and their rows wait.
    if (name !== 'excel.xlsx') expect(byTitle.get('Aditya-L1 sets out')).toMatchObject({ date: '2023-09-02' })
  })

  test('says what an editor has to know, in both languages', async () => {
    const { said } = await importFile(name)
    const isComputed = name !== 'excel.xlsx'
    const lines: readonly (readonly [boolean, string, string])[] = [
      [true, 'the cells D2:D4 are merged', 'D2:D4 सेल जुड़े हुए हैं'],
      [true, '“Old”', '“Old”'],
      [isComputed, '“#N/A” is what a formula leaves that cannot be computed', '“#N/A” ऐसे फ़ॉर्मूले का नतीजा है'],
      [!isComputed, 'this cell holds a formula without a result', 'इस सेल में फ़ॉर्मूला है, पर उसका नतीजा नहीं'],
      [
        name.endsWith('xlsx'),
        '1 column is hidden in the sheet and read like the others: “note for us”',
        'शीट में 1 कॉलम छिपा है',
      ],
      [
        name.endsWith('ods'),
        '2025-01-01 was read as a day; if the cell shows a month',
        '2025-01-01 को एक दिन माना गया',
      ],
    ]
    for (const [isThere, en, hi] of lines) {
      expect([en, said('en').includes(en)]).toEqual([en, isThere])
      expect([hi, said('hi').includes(hi)]).toEqual([hi, isThere])
    }
  })
})
