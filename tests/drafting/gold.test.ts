import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measuresOf } from '../../src/drafting/article/scoreMentions.ts'
import { eventMeasureOf } from '../../src/drafting/events/scoreEvents.ts'
import { gazetteer } from '../../src/drafting/names/gazetteer.ts'
import { nameMeasuresOf } from '../../src/drafting/names/scoreNames.ts'
import { readGold } from '../../src/pipeline/articles/readGold.ts'
import { NAME_KINDS, scoreGold } from '../../src/pipeline/articles/scoreGold.ts'
import { knownRecords } from '../../src/pipeline/drafts/knownRecords.ts'
import { readRecords } from '../../src/pipeline/records/readRecords.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

const FOLDER = join(ROOT, 'tests/drafting/gold')
const known = gazetteer(knownRecords(readRecords(join(ROOT, 'data')).drafts))
const scoreOf = (names: readonly string[]) =>
  scoreGold(
    names.flatMap((name) => readGold(join(FOLDER, name))),
    known,
  )
const score = scoreOf(readdirSync(FOLDER))

describe('articles that we have written are read as a person has marked them', () => {
  test('their dates: nearly all, and hardly one wrong', () => {
    const { valueF1, strictF1, wrong } = measuresOf(score.dates)
    expect(valueF1).toBeGreaterThanOrEqual(97)
    expect(strictF1).toBeGreaterThanOrEqual(97)
    expect(wrong).toBeLessThanOrEqual(1)
  })

  test.each([
    { name: 'desks-fourth.yaml', f1: 96.5, mistaken: 0.6, events: 78 },
    { name: 'desks-fifth.yaml', f1: 97, mistaken: 2.2, events: 94 },
    { name: 'desks-sixth.yaml', f1: 99, mistaken: 0, events: 92 },
  ])('those of $name, as well as when the rules were mended by them', ({ name, f1, mistaken, events }) => {
    const { dates, events: told } = scoreOf([name])
    expect(measuresOf(dates).valueF1).toBeGreaterThanOrEqual(f1)
    expect(measuresOf(dates).wrong).toBeLessThanOrEqual(mistaken)
    expect(told && eventMeasureOf(told)).toBeGreaterThanOrEqual(events)
  })

  test('the day from which each counts, or none is given', () => {
    expect(score.anchors.marked).toBeGreaterThan(5)
    expect(score.anchors.right).toBe(score.anchors.marked)
  })

  test.each(NAME_KINDS)('their %s: nearly all, and hardly ever somebody or something else', (kind) => {
    const names = score.names?.[kind]
    if (!names) throw new Error('No article has its names marked.')
    expect(names.all.gold).toBeGreaterThan(10)
    const { found, rightId } = nameMeasuresOf(names)
    expect(found).toBeGreaterThanOrEqual({ people: 98, forums: 97, sessions: 95 }[kind])
    expect(rightId).toBeGreaterThanOrEqual({ people: 99, forums: 97, sessions: 95 }[kind])
  })

  test('their events: nearly all drafted with the right date, and hardly one with a wrong one', () => {
    const { events } = score
    if (!events) throw new Error('No article has its events marked.')
    expect(events.gold).toBeGreaterThan(40)
    expect(eventMeasureOf(events)).toBeGreaterThanOrEqual(87)
    expect(events.wrong).toBeLessThanOrEqual(1)
    expect(events.surplus).toBeLessThanOrEqual(3)
  })
})
