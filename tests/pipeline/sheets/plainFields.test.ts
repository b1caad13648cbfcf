import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { csv, eventsIn, importCsv, saidBy } from './sheetFixtures.ts'

describe('a plain sheet', () => {
  const HEAD = ['date', 'title', 'url', 'series', 'session', 'result', 'status']
  const row = (number: string, ...rest: readonly string[]) => [
    `2024-01-0${number}`,
    `Flight ${number}`,
    'https://a.example/1',
    ...rest,
  ]

  test('names series and results by their names', () => {
    const plan = importCsv(
      csv(
        HEAD,
        row('1', 'GSLV', '1', 'Failed', 'held'),
        row('2', 'GSLV', '2', 'Failed', ''),
        row('3', '', '', 'A draw', ''),
      ),
    )
    expect(parse(plan.file('story.yaml'))).toMatchObject({
      results: [
        { id: 'failed', name: 'Failed' },
        { id: 'a-draw', name: 'A draw' },
      ],
      series: [{ id: 'gslv', name: 'GSLV', number: 'GSLV {number}' }],
    })
    expect(
      eventsIn(plan.file('events.yaml')).map(({ series, session, result }) => [series, session, result]),
    ).toEqual([
      ['gslv', 1, 'failed'],
      ['gslv', 2, 'failed'],
      [undefined, undefined, 'a-draw'],
    ])
    const again = importCsv(
      csv(HEAD, row('1', 'GSLV', '1', 'Failed', 'held'), row('4', 'LVM3', '1', 'Half', '')),
      {},
      plan.after,
    )
    expect(parse(again.file('story.yaml'))).toMatchObject({
      results: [{ id: 'failed' }, { id: 'a-draw' }, { id: 'half', name: 'Half' }],
      series: [{ id: 'gslv' }, { id: 'lvm3', name: 'LVM3', number: 'LVM3 {number}' }],
    })
  })

  test('is told of what cannot be taken, in both languages', () => {
    const head = [...HEAD, 'status_history', 'related', 'date_note_hi']
    const plan = importCsv(
      csv(
        head,
        row('1', 'GSLV', '', '', '', 'in March put off', 'what?', 'कुछ'),
        row('2', '', '7', 'Failed', 'postponed', '', 'gone; other/'),
      ),
    )
    const said = [
      ['the row names the series “GSLV” and no number in it', 'पंक्ति में “GSLV” शृंखला है, पर उसमें नंबर नहीं'],
      ['the number “7” is of no forum and of no series', 'नंबर “7” न किसी मंच का है, न किसी शृंखला का'],
      [
        '“Failed” says what came of an event that was not held',
        '“Failed” उस घटना का नतीजा बताता है जो हुई नहीं',
      ],
      [
        '“in March put off” is no history of an event',
        '“in March put off” से घटना का पिछला हाल नहीं पढ़ा जा सका',
      ],
      ['not all of “what?” can be followed', '“what?” में सब समझ में नहीं आया'],
      ['“gone” is to be read beside this event', 'इस घटना के साथ “gone” पढ़ने को कहा गया है'],
      ['“other” is to be read beside this event', 'इस घटना के साथ “other” पढ़ने को कहा गया है'],
      ['this remark is not there in every language of the story', 'यह टिप्पणी समयरेखा की हर भाषा में नहीं है'],
    ] as const
    for (const [en, hi] of said) {
      expect(saidBy(plan).join('\n')).toContain(en)
      expect(saidBy(plan, 'hi').join('\n')).toContain(hi)
    }
    expect(plan.written).toBe(2)
  })

  test('a list whose lines do not match its sources, and a source without an address, are told', () => {
    const plan = importCsv(
      csv(
        ['date', 'title', 'cited_url', 'cited_headline', 'cited_publisher_en'],
        ['2024', 'Moon', 'https://a.example/1\n–', 'One', 'Mint\nThe archive'],
      ),
    )
    expect(eventsIn(plan.file('events.yaml'))[0]?.['sources']).toEqual([
      { url: 'https://a.example/1', publisher: 'Mint' },
    ])
    expect(saidBy(plan).join('\n')).toContain('this cell has 1 line for 2 sources')
    expect(saidBy(plan, 'hi').join('\n')).toContain('इस सेल में 1 लाइन हैं और स्रोत 2')
    expect(saidBy(plan).join('\n')).toContain('a source (“The archive”) has no address')
    expect(saidBy(plan, 'hi').join('\n')).toContain('एक स्रोत (“The archive”) का ऐसा पता नहीं है')
  })
})
