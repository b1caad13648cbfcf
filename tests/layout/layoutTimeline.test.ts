import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import { NARROWEST, planRows } from '../../src/layout/planRows.ts'
import { planBanner } from '../../src/layout/planBanner.ts'
import type { Frame, LayoutEvent, TimelineLayout } from '../../src/layout/timelineLayout.ts'
import { type EventTuple, makeEvents, makeFrame, makeWindow, sixPerLetter } from './makeLayout.ts'

const december = makeWindow('2024-12-01/2024-12-20')

const layoutOf = (
  events: readonly LayoutEvent[],
  window = december,
  changes: Partial<Frame> = {},
): TimelineLayout =>
  layoutTimeline(events, window, makeFrame({ banner: 0, rowsPerLane: [2], ...changes }), sixPerLetter)

/** Each row as text, one letter for 10 px: the first letter of a mark's id, a cluster's count. */
function draw(layout: TimelineLayout, rows: number): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: Math.ceil(layout.length / 10) }, () => '·')
    for (const mark of layout.marks) {
      const last = Math.max(mark.main0, mark.main1 - 0.01)
      for (let x = Math.floor(mark.main0 / 10); mark.row === row && x <= last / 10; x++)
        cells[x] = mark.id.charAt(0)
    }
    for (const cluster of layout.clusters)
      if (cluster.row === row) cells[Math.floor(cluster.main / 10)] = String(cluster.count)
    return cells.join('')
  })
}

describe('where marks stand', () => {
  it('draws a day at its noon, a span over all of its days', () => {
    const events = makeEvents(['a', '2024-12-03'], ['b', '2024-12-05/2024-12-07'])
    const layout = layoutOf(events, december, { length: 200, rowsPerLane: [1] })
    // 1 2 3 4 5 … December, 10 px a day
    expect(draw(layout, 1)).toEqual(['··a·bbb·············'])
    expect(layout.marks.map((mark) => mark.shape)).toEqual(['point', 'bar'])
  })

  it('PRV-6: draws a month as a soft bar over the whole month and says where the frame cuts it', () => {
    const [mark] = layoutOf(makeEvents(['n', '2024-12']), makeWindow('2024-12-10/2025-01-10')).marks
    expect(mark).toMatchObject({ shape: 'softBar', main0: 0, cut0: true, cut1: false })
  })

  it('never draws a bar shorter than a mark', () => {
    const [bar] = layoutOf(makeEvents(['b', '2024-12-05/2024-12-06']), makeWindow('2024'), {
      length: 366,
    }).marks
    expect((bar?.main1 ?? 0) - (bar?.main0 ?? 0)).toBeCloseTo(12)
  })

  it('draws what had not happened yet hollow, and context solid', () => {
    const events = makeEvents(
      ['held', '2024-12-02', 0, 3, 'held', 'held'],
      ['soon', '2024-12-06', 0, 3, 'soon', 'announced'],
      ['late', '2024-12-10', 0, 3, 'late', 'postponed'],
      ['back', '2024-12-14', 0, 3, 'back', 'context'],
    )
    expect(layoutOf(events).marks.map((mark) => mark.hollow)).toEqual([false, true, true, false])
  })

  it('counts what is off screen, lane by lane', () => {
    const events = makeEvents(
      ['a', '2024-11-01'],
      ['b', '2024-12-05'],
      ['c', '2025-03-01', 1],
      ['d', '2025-04-01', 1],
    )
    const layout = layoutOf(events, december, { rowsPerLane: [1, 1] })
    expect(layout.lanes.map(({ earlier, later }) => [earlier, later])).toEqual([
      [1, 0],
      [0, 2],
    ])
    expect([layout.earlier, layout.later]).toEqual([1, 2])
  })
})

describe('rows', () => {
  it('moves a mark to the next row when the first is taken', () => {
    const events = makeEvents(['a', '2024-12-03'], ['b', '2024-12-04'], ['c', '2024-12-05'])
    expect(draw(layoutOf(events, december, { length: 200 }), 2)).toEqual([
      '··a·c···············',
      '···b················',
    ])
  })

  //   row 0   ● Talks        ● Talks        instead of   ● ● Talks   ● ● Talks
  //   row 1       ● Talks        ● Talks
  it('spreads marks over the rows so that each keeps room for its label', () => {
    const events = makeEvents(
      ['a', '2024-12-02'],
      ['b', '2024-12-04'],
      ['c', '2024-12-12'],
      ['d', '2024-12-14'],
    )
    const layout = layoutOf(events)
    expect(layout.marks.map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 1],
    ])
    expect(layout.labels).toHaveLength(4)
  })

  //   row 0   ●  ●  ●  ●  ●  ●      instead of   ●     ●     ●
  //   row 1   ● Talks              │                ●     ●     ●
  it('keeps the marks close that have no room for a label, so that others have it', () => {
    const days = ['01', '03', '05', '07', '09', '11', '13', '15', '17', '19']
    const events = makeEvents(
      ...days.map((day): EventTuple => [`e${day}`, `2024-12-${day}`, 0, 3, 'Ministers meet in Delhi']),
    )
    const { labels, marks, clusters } = layoutOf(events, december, { length: 600 })
    expect([marks.length, clusters.length]).toEqual([days.length, 0])
    expect(labels.length).toBeGreaterThan(1)
  })

  it('gives the first row to the turning point, whatever came before it', () => {
    const events = makeEvents(['x', '2024-12-09'], ['★', '2024-12-10', 0, 1])
    expect(draw(layoutOf(events, december, { length: 200 }), 2)).toEqual([
      '·········★··········',
      '········x···········',
    ])
  })

  it('leaves the last row to days when a long bar runs under them', () => {
    const events = makeEvents(['m', '2024-12'], ['n', '2024-12-02/2024-12-18'], ['d', '2024-12-10'])
    const layout = layoutOf(events, december, { length: 600, rowsPerLane: [2] })
    expect(layout.marks.find((mark) => mark.id === 'd')?.row).toBe(1)
  })
})

describe('clusters', () => {
  const crowd: readonly EventTuple[] = ['a', 'b', 'c', 'd', 'e'].map((id) => [id, '2024-12-10'])

  it('stand for a crowded day and say how many', () => {
    const { clusters, marks } = layoutOf(makeEvents(...crowd))
    expect(clusters.map(({ count, ids, opens }) => ({ count, ids, opens }))).toEqual([
      { count: 5, ids: ['a', 'b', 'c', 'd', 'e'], opens: false },
    ])
    expect(marks).toEqual([])
  })

  it('leave the turning point of that day single', () => {
    const { clusters, marks } = layoutOf(makeEvents(...crowd, ['★', '2024-12-10', 0, 1]))
    expect(marks.map((mark) => mark.id)).toEqual(['★'])
    expect(clusters.map((cluster) => cluster.count)).toEqual([5])
  })

  it('open into a window that draws their events apart', () => {
    const events = makeEvents(
      ['a', '2024-12-01'],
      ['b', '2024-12-04'],
      ['c', '2024-12-07'],
      ['d', '2024-12-10'],
      ['e', '2024-12-13'],
    )
    const far = layoutOf(events, makeWindow('2014/2034'), { rowsPerLane: [1] })
    expect(far.clusters).toMatchObject([{ count: 5, opens: true }])
    const near = layoutOf(events, far.clusters[0]?.window, { rowsPerLane: [1] })
    expect(near.marks).toHaveLength(5)
    expect(near.clusters).toEqual([])
  })

  it('stay few, however many the events', () => {
    const many = makeEvents(
      ...Array.from({ length: 4000 }, (_, i): EventTuple => {
        const day = String(1 + (i % 28)).padStart(2, '0')
        return [
          `e${i}`,
          `${2000 + (i % 20)}-${String(1 + (i % 12)).padStart(2, '0')}-${day}`,
          i % 7,
          i % 3 === 0 ? 2 : 3,
        ]
      }),
    )
    const layout = layoutOf(many, makeWindow('2000/2019'), {
      length: 1200,
      rowsPerLane: [4, 4, 4, 4, 4, 4, 4],
    })
    expect(layout.marks.length + layout.clusters.length).toBeLessThan(350)
  })
})

describe('labels', () => {
  it('stand right of their mark, else left of it, else nowhere', () => {
    const events = makeEvents(
      ['a', '2024-12-04', 0, 2, 'fits on the right'],
      ['b', '2024-12-10', 0, 2, 'too long for the right but the left is free'],
      ['c', '2024-12-12', 0, 2, 'no place on either side, so the list must say it'],
    )
    const layout = layoutOf(events, december, { length: 600, rowsPerLane: [1] })
    expect(layout.labels.map(({ id, align }) => [id, align])).toEqual([['a', 'start']])
    const wide = layoutOf(events, december, { length: 1400, rowsPerLane: [1] })
    expect(wide.labels.map(({ id, align }) => [id, align])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
      ['c', 'start'],
    ])
  })

  it('go to the more important event first', () => {
    const events = makeEvents(
      ['early', '2024-12-08', 0, 3, 'a title of thirty letters long'],
      ['main', '2024-12-19', 0, 2, 'the main line, thirty letters!'],
    )
    const layout = layoutOf(events, december, { length: 400, rowsPerLane: [1] })
    expect(layout.labels.map(({ id }) => id)).toEqual(['main'])
  })

  //   ┃ 2024-12-02              2024-12-18 ┃
  //   ┃ First                         Last ┃
  it('of turning points are flags in the banner, flush inside the frame', () => {
    const events = makeEvents(['a', '2024-12-02', 0, 1, 'First'], ['z', '2024-12-19', 0, 1, 'Last'])
    const { labels } = layoutOf(events, december, { banner: 80 })
    expect(
      labels.map(({ id, date, lines, align, cross0, cross1 }) => [id, date, lines, align, cross0, cross1]),
    ).toEqual([
      ['a', '2024-12-02', ['First'], 'start', 0, 40],
      ['z', '2024-12-19', ['Last'], 'end', 0, 40],
    ])
  })

  //         ┃             the pole is under the text, and the sign at the end that is nearer to it
  //     ◆ Onewordoftwenty
  it('of a turning point that fits on neither side of its pole has its sign at the end nearer to it', () => {
    const leaning = (day: string) =>
      layoutOf(makeEvents(['a', day, 0, 1, 'Onewordoftwentythreelet']), december, {
        length: 200,
        banner: 80,
        sign: 12,
      }).labels.map(({ align, main0, main1, leader }) => [leader?.[0]?.[0], align, main0, main1])
    expect(leaning('2024-12-12')).toEqual([[115, 'start', 50, 200]])
    expect(leaning('2024-12-15')).toEqual([[145, 'end', 50, 200]])
  })

  it('of three turning points on two days by the right edge share a pole, the earliest on top', () => {
    const events = makeEvents(
      ['22nd', '2025-12-04', 0, 1, '22nd session of the commission, New Delhi'],
      ['putin', '2025-12-04', 1, 1, 'Putin arrives in New Delhi'],
      ['23rd', '2025-12-05', 1, 1, '23rd annual summit, New Delhi'],
    )
    const { labels } = layoutOf(events, makeWindow('2023-04/2026-02'), { banner: 200, rowsPerLane: [2, 2] })
    expect(labels.toSorted((a, b) => a.cross0 - b.cross0).map(({ id, align }) => [id, align])).toEqual([
      ['22nd', 'end'],
      ['putin', 'end'],
      ['23rd', 'end'],
    ])
  })

  //   ▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬  the bar starts first, but its middle comes after the day's
  //         ★
  it('of turning points are never doubled when one label is all that fits', () => {
    const long = 'A title that fills three lines of the banner and leaves its neighbour no room'
    const events = makeEvents(['bar', '2024-12-02/2024-12-31', 0, 1, long], ['day', '2024-12-14', 1, 1, long])
    const { labels } = layoutOf(events, makeWindow('2024-12'), {
      banner: 90,
      length: 560,
      rowsPerLane: [1, 1],
    })
    expect(labels.filter(({ leader }) => leader !== null).map(({ id }) => id)).toEqual(['bar'])
  })

  it('of turning points that find no place in the banner go into their row', () => {
    const [label] = layoutOf(makeEvents(['a', '2024-12-02', 0, 1, 'First']), december, { banner: 0 }).labels
    expect(label).toMatchObject({ id: 'a', leader: null, date: null, turningPoint: true })
  })
})

describe('the line through the turning points', () => {
  it('joins them in order of time and runs on to those off screen', () => {
    const events = makeEvents(['a', '2024-12-05', 0, 1], ['b', '2024-12-15', 1, 1], ['c', '2025-12-15', 1, 1])
    const { storyThread, lanes } = layoutOf(events, december, { rowsPerLane: [1, 1] })
    expect(storyThread.map(([main]) => Math.round(main))).toEqual([225, 725, 1000])
    expect(storyThread[0]?.[1]).toBeLessThan(lanes[1]?.cross0 ?? 0)
  })

  it('crosses the frame even when no turning point is inside', () => {
    const events = makeEvents(['a', '2024-11-05', 0, 1], ['b', '2025-01-15', 0, 1])
    expect(layoutOf(events, december).storyThread.map(([main]) => main)).toEqual([0, 1000])
  })
})

describe('planning the chart’s height', () => {
  it('gives a lane as many rows as its own window needs on the narrowest chart', () => {
    const events = makeEvents(
      ['a', '2024-12-10'],
      ['b', '2024-12-10'],
      ['c', '2024-12-10'],
      ['d', '2024-12-01', 1],
    )
    const plan = { events, laneCount: 3, window: december, markSize: 12, turningPointSize: 18, ...NARROWEST }
    expect(planRows(plan), 'and none to a lane without an event').toEqual([3, 1, 0])
  })

  it('keeps a second row free beside a turning point', () => {
    const events = makeEvents(['a', '2024-12-10', 0, 1], ['b', '2024-12-01'])
    const plan = { events, laneCount: 1, window: december, markSize: 12, turningPointSize: 18, ...NARROWEST }
    expect(planRows(plan)).toEqual([2])
  })

  it('draws every event of the story’s window singly in the rows it planned', () => {
    const events = makeEvents(
      ...Array.from({ length: 60 }, (_, i): EventTuple => [
        `e${i}`,
        `2024-12-${String(1 + (i % 20)).padStart(2, '0')}`,
        i % 3,
      ]),
    )
    const rowsPerLane = planRows({
      events,
      laneCount: 3,
      window: december,
      markSize: 12,
      turningPointSize: 18,
      ...NARROWEST,
    })
    for (const length of [560, 900, 1920])
      expect(layoutOf(events, december, { length, rowsPerLane }).clusters).toEqual([])
  })

  it('makes the banner as high as the turning points’ labels need, and none without turning points', () => {
    const frame = makeFrame({ banner: 400, rowsPerLane: [2] })
    const plan = (...tuples: EventTuple[]) => planBanner(makeEvents(...tuples), december, frame, sixPerLetter)
    expect(plan(['a', '2024-12-10'])).toBe(0)
    expect(plan(['a', '2024-12-10', 0, 1, 'One line'])).toBe(46)
  })
})
