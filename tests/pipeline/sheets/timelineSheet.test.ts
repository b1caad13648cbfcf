import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { csv, importCsv, saidBy } from './sheetFixtures.ts'

const recordsOf = (text: string): Record<string, unknown>[] => parse(text) as Record<string, unknown>[] // lists of records

describe('a sheet of TimelineJS', () => {
  const TIMELINE = [
    'Year',
    'Month',
    'Day',
    'Time',
    'End Year',
    'End Month',
    'End Day',
    'Display Date',
    'Headline',
    'Text',
    'Media',
    'Type',
    'Group',
    'Background',
  ]
  const row = (part: Readonly<Record<string, string>>) => TIMELINE.map((name) => part[name] ?? '')
  const SOURCE =
    '<p>Words &amp; more.</p><p>Source: <a href="https://a.example/1">Mint</a>, <a href="https://b.example/2">BBC</a></p>'

  test('has a head, events, links as sources, and eras that wait', () => {
    const plan = importCsv(
      csv(
        TIMELINE,
        row({ Headline: 'India in space', Text: '<p>All of it.</p><p lang="hi">सब कुछ।</p>', Type: 'title' }),
        row({
          Year: '2023',
          Month: '8',
          Day: '23',
          Headline: '<b>Landed</b>',
          Text: SOURCE,
          Group: 'Moon',
          Media: 'https://youtu.be/x',
        }),
        row({ Year: '2023', Month: 'August', Headline: 'No source', Text: 'Words' }),
        row({ Year: '2023', 'End Year': '2024', Headline: 'Moon years', Type: 'era' }),
      ),
    )
    expect(parse(plan.file('story.yaml'))).toMatchObject({
      headline: 'India in space',
      deck: 'All of it.',
    })
    expect(recordsOf(plan.file('events.yaml'))).toEqual([
      {
        id: 'landed',
        date: '2023-08-23',
        title: 'Landed',
        summary: 'Words & more.',
        lane: 'moon',
        sources: [
          { url: 'https://a.example/1', publisher: 'Mint' },
          { url: 'https://b.example/2', publisher: 'BBC' },
        ],
      },
    ])
    expect([plan.rows, plan.written, plan.listed]).toEqual([4, 2, 2])
    expect(saidBy(plan)).toEqual([
      'sheet.csv, row 4: the row has no source, and without one nothing is published: add the https address of a report, or name one for all such rows with --source',
      'sheet.csv, row 5: “Moon years” (2023/2024) is an era, and this version draws none: it is kept here until it does',
      'sheet.csv, row 3, “Media” (K3): picture or film “https://youtu.be/x” was not taken: records have pictures as files of their own, with alt text, credit and licence',
      'sheet.csv: the story is in English, as the sheet is; --languages says otherwise',
      'sheet.csv, rows 2, 3, “Text” (J): the text has HTML in it: the words were taken, and its links as sources',
      'sheet.csv, row 3, “Headline” (I3): the text has HTML in it: the words were taken, and its links as sources',
    ])
  })

  test.each([
    ['By 2028', { Year: '2028' }, '[..2028]', true],
    ['About 2028', { Year: '2028' }, '2028~', true],
    ['अगस्त 2023', { Year: '2023', Month: '8' }, '2023-08', true],
    ['2026 (put off)', { Year: '2026' }, 2026, false],
    ['24 August 2023', { Year: '2023', Month: '8', Day: '23' }, '2023-08-23', false],
  ])(
    'the words “%s” in place of a date are taken where they are the same date, better known',
    (shown, parts, date, same) => {
      const plan = importCsv(
        csv(TIMELINE, row({ ...parts, 'Display Date': shown, Headline: 'Moon', Text: SOURCE })),
      )
      expect(recordsOf(plan.file('events.yaml'))[0]?.['date']).toBe(date)
      expect(saidBy(plan).some((line) => line.includes('is to be shown as the date'))).toBe(!same)
    },
  )
})
