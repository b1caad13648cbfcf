import { describe, expect, it } from 'vitest'
import { DAY_MS, utcDay } from '../../src/domain/calendar.ts'
import { emptyRuns, placeCoverage, stackCoverage } from '../../src/layout/placeCoverage.ts'
import { placeSeriesThread } from '../../src/layout/placeSeriesThread.ts'
import { placeTerms, type Term } from '../../src/layout/placeTerms.ts'
import { timeScale } from '../../src/layout/timeScale.ts'

const year = { start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) }
const scale = timeScale(year, 366)

describe('bands of who held an office', () => {
  //  Shoigu ───────────┤ ├─────── Belousov
  //  (cut)       12 May   14 May     (cut)
  const terms: readonly Term[] = [
    { person: 'belousov', office: 'minister', from: '2024-05-14', to: '..' },
    { person: 'shoigu', office: 'minister', from: '2012', to: '2024-05-12' },
    { person: 'rajnath', office: 'other', from: '2019-05-31', to: '..' },
    { person: 'nobody-knows', office: 'minister', from: null, to: null },
  ]

  it('hand over on the day, and run out of sight on both sides', () => {
    const bands = placeTerms(terms, 'minister', scale)
    expect(bands.map(({ person, main0, main1 }) => [person, main0, Math.round(main1)])).toEqual([
      ['shoigu', 0, 133],
      ['belousov', 134, 366],
    ])
    expect(bands.map(({ cut0, cut1 }) => [cut0, cut1])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('have a soft edge where only the month is known', () => {
    const [band] = placeTerms([{ person: 'a', office: 'x', from: '2024-03', to: null }], 'x', scale)
    expect([band?.soft0, band?.soft1]).toEqual([true, true])
  })
})

describe('reports per month', () => {
  const coverage = [
    { month: '2024-02', reports: { hi: 2, 'en-IN': 1, ru: 1 } },
    { month: '2024-05', reports: { en: 3 } },
  ]
  const months = placeCoverage(coverage, { start: year.start, end: utcDay(2024, 6, 15) }, scale)

  it('has every month of the period, empty ones too, by the language of the publisher', () => {
    expect(months.map(({ total }) => total)).toEqual([0, 4, 0, 0, 3, 0])
    expect(months[1]?.counts).toEqual({ hi: 2, en: 1, other: 1 })
  })

  it('names months without a report as stretches', () => {
    expect(emptyRuns(months)).toEqual([
      { start: utcDay(2024, 1, 1), end: utcDay(2024, 2, 1) },
      { start: utcDay(2024, 3, 1), end: utcDay(2024, 5, 1) },
      { start: utcDay(2024, 6, 1), end: utcDay(2024, 7, 1) },
    ])
  })
})

describe('reports per month as bars', () => {
  const coverage = [
    { month: '2024-02', reports: { hi: 2, en: 1, ru: 1 } },
    { month: '2024-05', reports: { en: 2 } },
  ]
  const bars = stackCoverage(placeCoverage(coverage, year, scale), 366, 43)

  it('stand on the foot, Hindi lowest, and the fullest month is as high as the strip', () => {
    const { boxes = [] } = bars[1] ?? {}
    expect(boxes).toEqual([
      { language: 'hi', y: 22, height: 20 },
      { language: 'en', y: 12, height: 10 },
      { language: 'other', y: 2, height: 10 },
    ])
    expect(bars[4]?.boxes.map(({ height }) => height)).toEqual([0, 20, 0])
  })

  it('are one flat box where nobody reported', () => {
    expect(bars[0]).toMatchObject({ x: 0.5, width: 30, boxes: [{ language: null, y: 38, height: 4 }] })
  })

  it('leave out the months that the strip does not show, which still say how high the others are', () => {
    const late = timeScale({ start: utcDay(2024, 4, 1), end: utcDay(2025, 1, 1) }, 275)
    const shown = stackCoverage(placeCoverage(coverage, year, late), 275, 43)
    expect(shown.map(({ start }) => start)[0]).toBe(utcDay(2024, 4, 1))
    expect(shown).toHaveLength(9)
    expect(shown[1]?.boxes.map(({ height }) => height)).toEqual([0, 20, 0])
  })
})

describe('the thread through a series', () => {
  //  19 ──── 20 ┄┄┄┄┄┄┄ 23
  const layout = {
    window: year,
    length: 366,
    breadth: 80,
    lanes: [{ lane: 0, cross0: 30, cross1: 50, earlier: 0, later: 0 }],
    marks: [],
    clusters: [],
    labels: [],
    ticks: [],
    storyThread: [],
    earlier: 0,
    later: 0,
  }
  const sessions = [19, 20, 23].map((session, place) => {
    const at = year.start + place * 60 * DAY_MS
    return { event: { id: `s${session}`, session }, date: { start: at, end: at }, lane: 0 }
  })

  it('joins neighbours, and marks a gap where numbers are missing', () => {
    const { joined, gaps } = placeSeriesThread(sessions, layout)
    expect(joined).toBe('M0,40C20,30 40,30 60,40')
    expect(gaps).toBe('M60,40C80,30 100,30 120,40')
  })

  it('goes through the mark of a session that is drawn', () => {
    const mark = {
      kind: 'event',
      id: 's20',
      lane: 0,
      row: 0,
      main0: 60,
      main1: 60,
      cross: 36,
      shape: 'point',
      hollow: false,
      importance: 2,
      cut0: false,
      cut1: false,
    } as const
    expect(placeSeriesThread(sessions, { ...layout, marks: [mark] }).joined).toBe('M0,40C20,26 40,26 60,36')
  })

  it('is nothing for a single session', () => {
    expect(placeSeriesThread(sessions.slice(0, 1), layout)).toEqual({ joined: '', gaps: '' })
  })
})
