import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runImport } from '../../../src/pipeline/commands/import.ts'
import { csv, importArguments, quietWorld } from './sheetFixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-nothing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SHEET = csv(
  ['date', 'title_hi', 'title_en', 'url'],
  ['23 अगस्त 2023', 'चांद पर उतरा', 'On the Moon', 'https://a.example/1'],
)

test.each([
  ['en', 'Nothing was written: no row has all that the story needs.'],
  ['hi', 'कुछ नहीं लिखा गया: किसी भी पंक्ति में वह सब नहीं है जो समयरेखा को चाहिए।'],
] as const)(
  'no story is begun of which no row can be written, and that is said (%s)',
  async (lang, words) => {
    const records = join(folder, lang)
    const from = join(folder, 'moon.csv')
    writeFileSync(from, SHEET)
    const world = quietWorld()
    const inTamil = (map: readonly string[]) =>
      runImport(importArguments({ from, records, map, lang, languages: ['ta', 'en'] }), world)
    expect(await inTamil([])).toBe(1)
    expect(world.said.at(-1)).toContain(words)
    expect(existsSync(records)).toBe(false)
    // Another column may be the one that is meant.
    expect(await inTamil(['title_hi=title.ta'])).toBe(0)
    expect(existsSync(join(records, 'stories/moon/events.yaml'))).toBe(true)
  },
)
