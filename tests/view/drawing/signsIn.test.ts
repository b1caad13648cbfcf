import { expect, test } from 'vitest'
import { parseEdtf } from '../../../src/domain/calendar.ts'
import type { PlacedMark } from '../../../src/layout/timelineLayout.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { signsIn } from '../../../src/view/drawing/signsIn.ts'
import { makeStory } from '../../fixtures/makeStory.ts'

const markOf = (date: string, at: number): PlacedMark => ({
  kind: 'event',
  id: `e${at}`,
  lane: 0,
  row: 0,
  main0: 0,
  main1: 0,
  cross: 0,
  shape: parseEdtf(date)?.isSpan ? 'bar' : 'point',
  hollow: false,
  importance: 2,
  cut0: false,
  cut1: false,
})
const signsOf = (...dates: readonly string[]) =>
  signsIn(indexStory(makeStory({ events: dates.map((date, at) => ({ id: `e${at}`, date })) })), {
    marks: dates.map(markOf),
    clusters: [],
  })

test('a point is a day, and a bar is days, where no event has a time', () => {
  expect(signsOf('2024-01-01', '2024-02-01/2024-02-03')).toEqual(['day', 'span'])
})

test('of a story with times the legend says that a point may be one, and a bar hours', () => {
  expect(signsOf('2024-01-01', '2024-01-02T18:04+05:30')).toEqual(['time'])
  expect(signsOf('2024-01-01', '2024-01-02T17:45+05:30/2024-01-02T18:04+05:30')).toEqual(['day', 'hours'])
})
