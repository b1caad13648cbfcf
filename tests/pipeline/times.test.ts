import { describe, expect, test } from 'vitest'
import { parseStory } from '../../src/domain/loadStory.ts'
import { inEnglish } from '../fixtures/wordIssues.ts'
import { formatStoryCsv } from '../../src/domain/formatStoryCsv.ts'
import { replayStory } from '../../src/state/asOf.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { createSearch } from '../../src/state/search.ts'
import { utcDay } from '../../src/domain/calendar.ts'
import { walkTo } from '../../src/state/tour.ts'
import { groupEvents } from '../../src/layout/listGroups.ts'
import { compileSpace, SPACE_EVENTS, SPACE_STORY, spaceTexts } from '../fixtures/spaceStory.ts'
import { compileTexts } from './brokenRecords.ts'

const { story } = compileSpace()
const index = indexStory(story)
const complaints = (...given: Parameters<typeof spaceTexts>): string[] =>
  compileTexts(spaceTexts(...given)).issues.map(inEnglish)
const HOUR = 3_600_000
const withoutTimezone = SPACE_STORY.replace(/^timezone.*\n/m, '')

describe('a story with times of day', () => {
  test('is published with its clock and in the order of instants, the day itself before its times', () => {
    expect(story.timezone).toEqual({ offset: '+05:30', name: { hi: 'भारतीय समय', en: 'IST' } })
    expect(story.events.map(({ id }) => id)).toEqual([
      'launch',
      'schools',
      'descent',
      'landing',
      'signal',
      'congratulations',
      'picture',
      'rover',
      'docking',
    ])
    expect(parseStory(JSON.stringify(story))).toMatchObject({ ok: true, story, skipped: [] })
    expect(story.period).toBe('2023-06-26/2025-02-03')
  })

  test('has the clock by which all of its times are written, where its editors name none', () => {
    const own = SPACE_EVENTS.replace('2023-08-23T09:10-04:00', '2023-08-23T18:40+05:30')
    expect(compileSpace(withoutTimezone, own).story.timezone).toEqual({ offset: '+05:30' })
  })

  test('has no clock where it has no times', () => {
    const days = SPACE_EVENTS.replaceAll(/T\d\d:[\d:]+[+-]\d\d:\d\d/g, '')
    expect(compileSpace(withoutTimezone, days).story).not.toHaveProperty('timezone')
  })

  test('must say whose clock it is told by, where its times have several', () => {
    expect(complaints(withoutTimezone)).toEqual([
      'data/stories/moon/events.yaml:39: this story has times by two clocks, +05:30 and -04:00: say in story.yaml by which it is told, as timezone: { offset: "+05:30" }',
    ])
  })

  test('may not have a clock that nobody has', () => {
    expect(complaints(SPACE_STORY.replace('"+05:30"', '"+5:30"'))).toEqual([
      'data/stories/moon/story.yaml:6: “+5:30” is no distance from UTC: write hours and minutes with two digits each, as "+05:30", from -14:00 to +14:00, or Z for UTC itself',
    ])
  })

  test('refuses a report of a landing from the minutes before it', () => {
    const early = SPACE_EVENTS.replace('known: 2023-08-23T18:04+05:30', 'known: 2023-08-23T17:50+05:30')
    expect(complaints(SPACE_STORY, early)).toEqual([
      'data/stories/moon/events.yaml:29: “held” was known on 2023-08-23T17:50+05:30, before the event began on 2023-08-23T18:04+05:30: correct the day, or make it “scheduled”',
    ])
  })

  test('takes a report of 12:34 in UTC for one of 18:04 in India', () => {
    const inUtc = SPACE_EVENTS.replace('known: 2023-08-23T18:04+05:30', 'known: 2023-08-23T12:34Z')
    expect(complaints(SPACE_STORY, inUtc)).toEqual([])
  })

  test('PRV-5: is told as of a day by what was known at the end of it', () => {
    const replay = replayStory(index)
    const landing = (day: number) => replay.at(utcDay(2023, 8, day)).byId.get('landing')
    expect(landing(19)).toBeUndefined()
    expect(landing(20)).toMatchObject({ status: 'scheduled', date: { edtf: '2023-08-23T18:04+05:30' } })
    expect(landing(23)).toMatchObject({ status: 'held' })
    // Of a day without a report: the picture is known from its own day on, though it came in the evening.
    expect(replay.at(utcDay(2023, 8, 23)).byId.has('picture')).toBe(true)
    expect(replay.at(utcDay(2023, 8, 22)).byId.has('picture')).toBe(false)
  })

  test('stands under the month that its readers count it to, and is found by its day', () => {
    const late = SPACE_EVENTS.replace('2023-08-23T09:10-04:00', '2023-08-31T20:30-04:00')
    const { story: other } = compileSpace(SPACE_STORY, late)
    const months = groupEvents(indexStory(other).events).map(({ key, events }) => [key, events.length])
    // 31 August, 20:30 in Florida is 1 September in India.
    expect(months).toEqual([
      ['2023-07', 1],
      ['2023-08', 6],
      ['2023-09', 1],
      ['2025-01', 1],
    ])
    const found = createSearch(index).find('23 August 2023')
    expect([...found.events].toSorted()).toEqual([
      'congratulations',
      'descent',
      'landing',
      'picture',
      'schools',
      'signal',
    ])
  })

  const walk = (window: string, event = 'landing') =>
    `${SPACE_STORY}tour:
  - { caption: { hi: एक, en: One }, event: launch }
  - { caption: { hi: दो, en: Two }, event: ${event}, window: ${window} }
`

  test('shows a step of its walk by its own clock, whichever clock the window is written by', () => {
    const windowOf = (window: string) => {
      const { tour = [] } = compileSpace(walk(window)).story
      return walkTo(tour, 2)?.window
    }
    const quarter = { start: utcDay(2023, 8, 23) + 18 * HOUR, end: utcDay(2023, 8, 23) + 18.25 * HOUR }
    expect(windowOf('2023-08-23T18:00+05:30/2023-08-23T18:14+05:30')).toEqual(quarter)
    expect(windowOf('2023-08-23T12:30Z/2023-08-23T08:44-04:00')).toEqual(quarter)
    // A day is a day of the story's clock.
    expect(windowOf('2023-08-23T12:30Z/2023-08-24')).toEqual({ ...quarter, end: utcDay(2023, 8, 25) })
  })

  test('refuses a step whose event is outside of its window by that clock', () => {
    const window = '2023-08-23T18:00+05:30/2023-08-23T18:14+05:30'
    expect(complaints(walk(window))).toEqual([])
    // 09:10 in Florida is 18:40 in India.
    expect(complaints(walk(window, 'congratulations')).join()).toContain('“congratulations”')
    expect(complaints(walk('2023-08-23T13:00Z/2023-08-23T13:20Z', 'congratulations'))).toEqual([])
  })

  test('has its times in the table as they are written', () => {
    expect(formatStoryCsv(story)).toContain('landing,2023-08-23T18:04+05:30,held,1,')
  })
})
