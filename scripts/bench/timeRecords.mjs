import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../ensureInstalled.mjs'

const LANES = 8
const PEOPLE = 40
const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2016, 0, 1)

/**
 * A newsroom's folder with one story of named sources: a person, a lane and a source for each event, Hindi and English, a file
 * of events for each year.
 *
 * @param {string} folder
 * @param {number} events
 */
export function writeRecords(folder, events) {
  const story = join(folder, 'stories', 'bench')
  mkdirSync(story, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), 'format: 1\n')
  const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => at)
  writeFileSync(
    join(story, 'story.yaml'),
    [
      'id: bench',
      'rigour: sources',
      'headline: { hi: दस साल की घटनाएं, en: Ten years of events }',
      'deck: { hi: हर घटना का एक स्रोत है।, en: Each event has one source. }',
      'updated: 2026-01-01',
      'lanes:',
      ...numbers(LANES).map(
        (lane) => `  - { id: lane-${lane}, name: { hi: मंच ${lane}, en: Forum ${lane} } }`,
      ),
      '',
    ].join('\n'),
  )
  writeFileSync(
    join(story, 'people.yaml'),
    numbers(PEOPLE)
      .map((person) => `- { id: person-${person}, name: { hi: व्यक्ति ${person}, en: Person ${person} } }\n`)
      .join(''),
  )
  /** @type {Map<string, string[]>} */
  const years = new Map()
  for (const at of numbers(events)) {
    const day = new Date(FIRST_DAY + Math.floor((at / events) * 3652) * DAY_MS).toISOString().slice(0, 10)
    const year = day.slice(0, 4)
    const texts = years.get(year) ?? []
    years.set(year, texts)
    texts.push(
      `- id: event-${at}`,
      `  date: ${day}`,
      `  title: { hi: बैठक ${at} हुई, en: Meeting ${at} was held }`,
      '  summary: { hi: दोनों पक्षों ने सहयोग की समीक्षा की।, en: Both sides reviewed their work. }',
      `  importance: ${at % 200 === 0 ? 1 : 2 + (at % 2)}`,
      `  lane: lane-${at % LANES}`,
      `  participants: [{ person: person-${at % PEOPLE} }]`,
      '  sources:',
      `    - url: https://www.example.com/${at}`,
      '      publisher: Example',
    )
  }
  for (const [year, lines] of years) writeFileSync(join(story, `${year}.yaml`), `${lines.join('\n')}\n`)
}

/**
 * `check` and `build` of so many events, by the clock, in seconds.
 *
 * @param {number} events
 * @param {{ checks: number, builds: number }} times
 * @returns {{ check: number[], build: number[] }}
 */
export function timeRecords(events, { checks, builds }) {
  const folder = mkdtempSync(join(tmpdir(), 'samayrekha-records-'))
  writeRecords(join(folder, 'data'), events)
  /** @param {string[]} args */
  const timed = (args) => {
    const began = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/samayrekha.mjs'), ...args],
      { cwd: folder, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
    return (performance.now() - began) / 1000
  }
  const check = Array.from({ length: checks }, () => timed(['check']))
  const build = Array.from({ length: builds }, () => timed(['build']))
  rmSync(folder, { recursive: true, force: true })
  return { check, build }
}
