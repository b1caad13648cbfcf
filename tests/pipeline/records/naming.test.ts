import { describe, expect, it } from 'vitest'
import { formatStoryCsv } from '../../../src/domain/formatStoryCsv.ts'
import { readOwnSeries } from '../../../src/domain/ownSeries.ts'
import { laneLooks } from '../../../src/domain/laneLook.ts'
import { statusOf } from '../../../src/domain/statusOf.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { seriesNeighbours } from '../../../src/state/series.ts'
import { compileSpace, SPACE_EVENTS, spaceTexts } from '../../fixtures/spaceStory.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'
import { HEAD, issuesOf, LANES, NAMED, NAMING_SLIPS, withLines } from '../namingSlips.ts'

const FLOWN = withLines({
  launch: 'series: pslv\n  session: 57',
  landing: 'series: pslv\n  session: 60\n  result: failed',
  docking: 'series: pslv\n  session: 2',
})

const publish = (head: string, events = FLOWN) => compileSpace(HEAD + head, events).story
const messages = (head: string) => compileTexts(spaceTexts(HEAD + head, SPACE_EVENTS)).issues.map(inEnglish)

describe('a story that has words of its own', () => {
  const story = publish(NAMED + LANES)
  const index = indexStory(story)

  it('publishes them by what they name, and its filters', () => {
    expect(story.words).toEqual({
      hi: { 'facet.forum': 'कार्यक्रम', 'status.held': 'हो चुका', 'status.failed': 'नाकाम' },
      en: { 'facet.forum': 'Programmes', 'status.held': 'Done', 'status.failed': 'Failed' },
    })
    expect(story.filters).toEqual(['forum', 'status'])
  })

  it('counts an event under its result, and leaves its status what it is for others', () => {
    const landing = index.byId.get('landing')
    expect(landing && [landing.status, statusOf(landing)]).toEqual(['held', 'failed'])
    expect([...(index.postings.status.get('failed') ?? [])]).toEqual([landing?.ordinal])
    expect(index.postings.status.get('held')).not.toContain(landing?.ordinal)
  })

  it('names each number of its series, as its pattern or it itself says, and those that no event has', () => {
    const names = ['launch', 'landing', 'docking'].map((id) => index.byId.get(id)?.event.series?.name)
    expect(names).toEqual([
      { hi: '57वीं उड़ान', en: 'PSLV-C57' },
      { hi: 'साठवीं उड़ान', en: 'The sixtieth' },
      { hi: 'दूसरी उड़ान', en: 'PSLV-C2' },
    ])
    expect(readOwnSeries(story, 'pslv')?.missing['59']).toEqual({ hi: '59वीं उड़ान', en: 'PSLV-C59' })
    expect(readOwnSeries(story, 'pslv')?.missing['57']).toBeUndefined()
  })

  it('walks a series by its numbers, whatever the lane or the day', () => {
    const { previous, next, missingAfter } = seriesNeighbours(index, 'launch')
    expect([previous?.event.id, next?.event.id, missingAfter]).toEqual(['docking', 'landing', [58, 59]])
  })

  it('is read by those who know nothing of it as a story without numbers', () => {
    expect(story.events.map(({ session }) => session)).toEqual(story.events.map(() => null))
  })

  it('keeps the number in its table', () => {
    expect(formatStoryCsv(story)).toMatch(/^launch,.*,57,/m)
  })
})

describe('the looks of lanes', () => {
  it('go by their place where nothing is said, and are what is said otherwise', () => {
    const lanes = `
lanes:
  - { id: flights, name: { hi: उड़ानें, en: Flights }, colour: 5, shape: wye }
  - { id: ground, name: { hi: धरती पर, en: On the ground } }
`
    const story = publish(lanes, SPACE_EVENTS)
    expect(laneLooks(story.lanes)).toEqual([
      { colour: 4, shape: 6 },
      { colour: 1, shape: 1 },
    ])
    expect(laneLooks(publish(LANES, SPACE_EVENTS).lanes)).toEqual([
      { colour: 0, shape: 0 },
      { colour: 1, shape: 1 },
    ])
  })

  it('begin again at the eighth lane', () => {
    const [eighth] = laneLooks(Array.from({ length: 8 }, () => ({}))).slice(7)
    expect(eighth).toEqual({ colour: 0, shape: 0 })
  })

  it('are not told apart by colour alone', () => {
    const lanes = `
lanes:
  - { id: flights, name: { hi: उड़ानें, en: Flights }, shape: star }
  - { id: ground, name: { hi: धरती पर, en: On the ground } }
`
    expect(messages(lanes)).toEqual([expect.stringContaining('the lane “ground” has the shape of “flights”')])
  })
})

describe('what a story calls things is checked', () => {
  it.each(NAMING_SLIPS)('%s', (...slip) => {
    const found = issuesOf(slip).map(inEnglish)
    expect(found.filter((text) => slip[3].test(text))).toHaveLength(1)
  })
})
