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

  test('has a head, events, links as sources, and eras', () => {
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
      eras: [{ id: 'moon-years', title: 'Moon years', begin: 2023, end: 2024 }],
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
    expect([plan.rows, plan.written, plan.listed]).toEqual([4, 3, 1])
    expect(saidBy(plan)).toEqual([
      'sheet.csv, row 4: the row has no source, and without one nothing is published: add the https address of a report, or name one for all such rows with --source',
      'sheet.csv, row 3, “Media” (K3): “https://youtu.be/x” stays a link and is shown nowhere: if it is a picture, import again with --download-media; records have pictures as files of their own, with what they show, credit and licence',
      'sheet.csv: the story is in English, as the sheet is; --languages says otherwise',
      'sheet.csv, rows 2, 3, “Text” (J): the text has HTML or Markdown in it: the words were taken, and its links as sources',
      'sheet.csv, row 3, “Headline” (I3): the text has HTML or Markdown in it: the words were taken, and its links as sources',
    ])
    const inHindi = saidBy(plan, 'hi').join('\n')
    expect(inHindi).toContain('टेक्स्ट में HTML या Markdown है: शब्द ले लिए गए और उसके लिंक स्रोत बने')
  })

  const EVENT = row({ Year: '2023', Headline: 'Landed', Text: SOURCE })
  const era = (part: Readonly<Record<string, string>>) =>
    row({ Year: '2023', 'End Year': '2024', Headline: 'Moon years', Type: 'era', ...part })
  const headOf = (plan: ReturnType<typeof importCsv>) =>
    parse(plan.file('story.yaml')) as { readonly eras?: readonly { readonly end: string | number }[] }

  test('eras change with the sheet, by their titles or their dates, and what an editor has written stays', () => {
    const first = importCsv(csv(TIMELINE, EVENT, era({})))
    expect(importCsv(csv(TIMELINE, EVENT, era({})), {}, first.after).files.size).toBe(0)
    const longer = importCsv(csv(TIMELINE, EVENT, era({ 'End Year': '2025' })), {}, first.after)
    expect(headOf(longer).eras?.map(({ end }) => String(end))).toEqual(['2025'])
    const renamed = importCsv(csv(TIMELINE, EVENT, era({ Headline: 'Years of the Moon' })), {}, first.after)
    expect(headOf(renamed).eras).toEqual([
      { id: 'moon-years', title: 'Years of the Moon', begin: 2023, end: 2024 },
    ])
    const more = importCsv(
      csv(TIMELINE, EVENT, era({}), era({ Headline: 'Sun', Year: '2024' })),
      {},
      first.after,
    )
    expect(headOf(more).eras).toHaveLength(2)
    const byHand = new Map(first.after).set(
      'stories/moon/story.yaml',
      first.file('story.yaml').replace('title: Moon years', 'title: By hand'),
    )
    const kept = importCsv(csv(TIMELINE, EVENT, era({ Headline: 'Years of the Moon' })), {}, byHand)
    expect(headOf(kept).eras).toMatchObject([{ title: 'By hand' }])
    expect(saidBy(kept).join('\n')).toMatch(/story\.yaml:\d+: “title(?:\.en)?” was changed by hand and stays/)
  })

  test('an era without a row, or deleted by hand, is told of in both languages', () => {
    const first = importCsv(csv(TIMELINE, EVENT, era({})))
    const gone = importCsv(csv(TIMELINE, EVENT), {}, first.after)
    expect(headOf(gone).eras).toHaveLength(1)
    expect(saidBy(gone).join('\n')).toMatch(
      /story\.yaml:\d+: the row of “moon-years” is no longer in the sheet; the era stays/,
    )
    expect(saidBy(gone, 'hi').join('\n')).toContain('“moon-years” की पंक्ति अब शीट में नहीं है; दौर बना रहेगा')
    const deleted = new Map(first.after).set(
      'stories/moon/story.yaml',
      first.file('story.yaml').replace(/eras:\n(?: .*\n|-.*\n)+/, ''),
    )
    const again = importCsv(csv(TIMELINE, EVENT, era({})), {}, deleted)
    expect(headOf(again).eras).toBeUndefined()
    expect([again.written, again.listed]).toEqual([1, 1])
    expect(saidBy(again).join('\n')).toContain(
      'the era “moon-years” was deleted from the records by hand and stays so',
    )
    expect(saidBy(again, 'hi').join('\n')).toContain('“moon-years” दौर रिकॉर्ड से हाथ से हटाया गया था')
  })

  test('an era that cannot be drawn is listed with the reason', () => {
    const plan = importCsv(
      csv(
        TIMELINE,
        EVENT,
        era({ Headline: 'x'.repeat(41) }),
        era({ Headline: '' }),
        era({ Year: '', Headline: 'Nobody knows when' }),
        era({ Headline: 'Before 2028', Year: '2028', 'End Year': '', 'Display Date': 'By 2028' }),
        era({ Headline: 'With words', Text: 'More than a heading' }),
      ),
    )
    expect([plan.rows, plan.written, plan.listed]).toEqual([6, 2, 4])
    const said = saidBy(plan).join('\n')
    expect(said).toContain('row 3: the title has 41 characters and 40 is the most')
    expect(said).toContain('row 4: the row has no title')
    expect(said).toContain('“[..2028]” does not say when the era begins')
    expect(said).toContain(
      'an era has a heading and two dates, and no text: if readers need this, tell it in “note” of story.yaml: “More than a heading”',
    )
    const inHindi = saidBy(plan, 'hi').join('\n')
    expect(inHindi).toContain('“[..2028]” से यह पता नहीं चलता कि दौर कब शुरू हुआ')
    expect(inHindi).toContain('दौर में शीर्षक और दो तारीख़ें होती हैं')
  })

  test.each([
    ['By 2028', { Year: '2028' }, '[..2028]', true],
    ['About 2028', { Year: '2028' }, '2028~', true],
    ['अगस्त 2023', { Year: '2023', Month: '8' }, '2023-08', true],
    ['2026 (put off)', { Year: '2026' }, 2026, false],
    ['24 August 2023', { Year: '2023', Month: '8', Day: '23' }, '2023-08-23', false],
    [
      '14 July 2023, 2:35 pm IST',
      { Year: '2023', Month: '7', Day: '14', Time: '14:35:17' },
      '2023-07-14T14:35+05:30',
      true,
    ],
    // Another time than the columns': whose the zone is nobody knows.
    [
      '14 July 2023, 3 pm IST',
      { Year: '2023', Month: '7', Day: '14', Time: '14:35:17' },
      '2023-07-14',
      false,
    ],
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
