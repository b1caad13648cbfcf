import '../../src/i18n/en.ts'
import { parseStory } from '../../src/domain/loadStory.ts'
import type { Story } from '../../src/domain/story.ts'
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts'
import type { MeasureText, Px } from '../../src/layout/timelineLayout.ts'
import { measureByTable } from '../../src/layout/widthTable.ts'
import { clampWindow, panWindow, zoomWindow } from '../../src/layout/timeWindow.ts'
import { indexStory, type StoryIndex } from '../../src/state/storyIndex.ts'
import type { TimeWindow } from '../../src/state/viewState.ts'
import { parseEdtf } from '../../src/domain/calendar.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { chartEvents, chartLimits } from '../../src/view/drawing/chartEvents.ts'
import { chartFrame, planChart } from '../../src/view/drawing/chartFrame.ts'

/** Milliseconds, one for each window or try. */
export type Times = readonly number[]

export interface StoryTimes {
  readonly events: number
  /** JSON text to checked story to index. */
  readonly parse: Times
  /** Events, rows and banner, once per story. */
  readonly plan: Times
  /** Frames whose zoom was not packed before: the quickest of the rounds, for each window. */
  readonly packing: Times
  /** Frames that only move the window, likewise. */
  readonly repaint: Times
  /** Marks and badges in each frame. */
  readonly drawn: readonly number[]
}

/** The chart's width on a desk. */
const WIDTH: Px = 1216
/** Whatever else the machine does at the time can only add to a measurement: of several the least is nearest. */
const ROUNDS = 6
/** Zooms from the whole story to a week, so far apart that none finds the packing of another, whatever the number of events. */
const ZOOM = 2 ** 0.51
const ZOOMS = 14
const PANS = 16

/** Everything below React, by the clock. `tries` is how often parse and plan are repeated. */
export function timeStory(json: string, tries: number): StoryTimes {
  const load = () => indexStory(accept(json))
  load()
  const index = load()
  const drawn: number[] = []
  const rounds = Array.from({ length: ROUNDS }, () => walkWindows(index, drawn))
  const quickest = (kind: 'packing' | 'repaint'): Times =>
    (rounds[0]?.[kind] ?? []).map((_, frame) =>
      Math.min(...rounds.map((round) => round[kind][frame] ?? Infinity)),
    )
  return {
    events: index.events.length,
    parse: repeat(tries, load),
    plan: repeat(tries, () => planOf(index)),
    packing: quickest('packing'),
    repaint: quickest('repaint'),
    drawn,
  }
}

function accept(json: string): Story {
  const loaded = parseStory(json, { maxRecords: Infinity })
  if (!loaded.ok) throw new Error(`the bench's story cannot be read: ${loaded.error.kind}`)
  return loaded.story
}

function planOf(index: StoryIndex) {
  const home = homeOf(index)
  const events = chartEvents(index.events, 'en')
  const lanes = index.story.lanes.map(({ name }) => inLanguage(name, 'en'))
  return { home, events, plan: planChart(events, lanes, home, 'en') }
}

function homeOf({ story }: StoryIndex): TimeWindow {
  const period = parseEdtf(story.period)
  if (!period) throw new Error(`the bench's story has no period: ${story.period}`)
  return { start: period.start, end: period.end }
}

/** Zooms in step by step about a crowded place, and pans there and back at each step. */
function walkWindows(index: StoryIndex, drawn: number[]): Record<'packing' | 'repaint', number[]> {
  const { home, events, plan } = planOf(index)
  const limits = chartLimits(index.events, home)
  const measure = measureOnce(measureByTable('en'))
  const frame = chartFrame(plan, WIDTH, measure)
  const at = home.start + (home.end - home.start) * 0.8
  const timeFrame = (window: TimeWindow): number => {
    const shown = clampWindow(window, limits)
    const started = performance.now()
    const { marks, clusters } = layoutTimeline(events, shown, frame, measure)
    const took = performance.now() - started
    drawn.push(marks.length + clusters.length)
    return took
  }
  const times = { packing: [] as number[], repaint: [] as number[] }
  for (let zoom = 0, window = home; zoom < ZOOMS; zoom++, window = zoomWindow(window, ZOOM, at)) {
    times.packing.push(timeFrame(window))
    for (let pan = 1; pan <= PANS; pan++)
      times.repaint.push(timeFrame(panWindow(window, (pan % 2 ? pan : -pan) / 40)))
  }
  return times
}

/** Each text once, as in the browser. */
function measureOnce(measure: MeasureText): MeasureText {
  const known = new Map<string, Px>()
  return (text, style) => {
    const key = style + text
    const width = known.get(key) ?? measure(text, style)
    known.set(key, width)
    return width
  }
}

function repeat(tries: number, work: () => unknown): Times {
  return Array.from({ length: tries }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
}
