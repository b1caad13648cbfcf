import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport, type ImportArguments } from '../../../src/pipeline/commands/import.ts'
import { compileStories } from '../../../src/pipeline/publish/compileStories.ts'
import { csv, importArguments, ods, quietWorld, xlsx } from './sheetFixtures.ts'

const ROWS = [
  ['date', 'title_hi', 'title_en', 'url'],
  ['23 अगस्त 2023', 'चांद पर उतरा', 'On the Moon', 'https://a.example/1'],
  ['soon', 'आगे', 'Next', 'https://a.example/2'],
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const args = (part: Partial<ImportArguments> = {}): ImportArguments =>
  importArguments({ from: join(folder, 'moon.csv'), records: join(folder, 'data'), ...part })

const save = (bytes: string | Uint8Array, name = 'moon.csv'): void => writeFileSync(join(folder, name), bytes)
const written = (): readonly string[] =>
  existsSync(join(folder, 'data')) ? readdirSync(join(folder, 'data', 'stories', 'moon')).toSorted() : []
const todo = (): string => readFileSync(join(folder, 'data/stories/moon/TODO.md'), 'utf8')

describe('a sheet in a language whose script others have as well', () => {
  const MARATHI = [
    ['date', 'title', 'url'],
    ['2025-08-19', 'राजाराम बंधारा पाण्याखाली', 'https://a.example/1'],
  ]
  const head = () => readFileSync(join(folder, 'data/stories/moon/story.yaml'), 'utf8')
  const event = () => readFileSync(join(folder, 'data/stories/moon/events.yaml'), 'utf8')

  test('is taken for the language that an editor names, and for that of the story when it comes again', async () => {
    save(csv(...MARATHI))
    const world = quietWorld()
    expect(await runImport(args({ languages: ['mr'] }), world)).toBe(0)
    expect(world.said.join('\n')).toContain('title.mr')
    expect(head()).toContain('languages: [ mr ]')
    expect(event()).toContain('title: राजाराम बंधारा पाण्याखाली')
    save(csv(...MARATHI, ['2025-08-20', 'पाणी ओसरले', 'https://a.example/2']))
    expect(await runImport(args(), quietWorld())).toBe(0)
    expect(event()).toContain('title: पाणी ओसरले')
  })

  test('is taken for that of the site, where the story is new', async () => {
    save(
      csv(
        ['date', 'title', 'title_en', 'url'],
        ['2025-08-19', 'बंधारा पाण्याखाली', 'Under water', 'https://a.example/1'],
      ),
    )
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/site.yaml'), 'languages: [mr, en]\n')
    expect(await runImport(args(), quietWorld())).toBe(0)
    expect(event()).toMatch(
      /mr: बंधारा पाण्याखाली\s+en: Under water|title: \{ mr: बंधारा पाण्याखाली, en: Under water \}/,
    )
  })
})

describe('samayrekha import', () => {
  test('shows how it reads a sheet, writes records that the check takes, and a list of what is left', async () => {
    save(csv(...ROWS))
    const world = quietWorld()
    expect(await runImport(args(), world)).toBe(0)
    expect(world.said.slice(0, 2)).toEqual([
      '4 columns, read as a plain sheet:',
      '  A  date     → date (by its heading)   23 अगस्त 2023',
    ])
    expect(world.said.slice(-4)).toEqual([
      '2 rows read: 1 written, 1 on the list',
      '1 new, 0 changed, 0 as before',
      `the list of what is left to do is in ${join(folder, 'data/stories/moon/TODO.md')}`,
      'now: samayrekha check, then samayrekha dev',
    ])
    expect(written()).toEqual(['TODO.md', 'events.yaml', 'import.yaml', 'story.yaml'])
    expect(todo()).toBe(`# To do after importing “moon”

Written by the import of moon.csv, anew each time. Correct the sheet and import it again, or write in the records: what you write there stays.

## Rows that are not in the records

- moon.csv, row 3, “date” (A3): “soon” is not a date that can be read: write it as 2025-12-04, 2025-12, 2025 or 4 December 2025

## Please look at these

- moon.csv: the sheet says no headline of the story: “Moon” was taken; write a better one in story.yaml

## How the sheet was read

- moon.csv: the story is in Hindi and English, as the sheet is; --languages says otherwise
`)
    const { stories, issues } = compileStories(join(folder, 'data'))
    expect(issues).toEqual([])
    expect(stories.map(({ story }) => story.events.map(({ id }) => id))).toEqual([['on-the-moon']])
  })

  test('says all of it in Hindi', async () => {
    save(csv(...ROWS))
    const world = quietWorld()
    await runImport(args({ lang: 'hi' }), world)
    expect(world.said.slice(-4)).toEqual([
      '2 पंक्तियां पढ़ी गईं: 1 लिखी गईं, 1 सूची में',
      '1 नई, 0 बदलीं, 0 पहले जैसी',
      `जो करना बाक़ी है, उसकी सूची ${join(folder, 'data/stories/moon/TODO.md')} में है`,
      'अब: samayrekha check, फिर samayrekha dev',
    ])
    expect(todo()).toBe(`# “moon” के आयात के बाद बाक़ी काम

moon.csv के आयात ने लिखा, हर बार नए सिरे से। शीट सुधारकर फिर आयात करें, या रिकॉर्ड में लिखें: आपका लिखा बना रहता है।

## जो पंक्तियां रिकॉर्ड में नहीं हैं

- moon.csv, पंक्ति 3, “date” (A3): “soon” ऐसी तारीख़ नहीं है जिसे पढ़ा जा सके: 2025-12-04, 2025-12, 2025 या 4 दिसंबर 2025 की तरह लिखें

## इन्हें देख लें

- moon.csv: शीट में समयरेखा का शीर्षक नहीं है: “Moon” लिया गया; story.yaml में बेहतर लिखें

## शीट कैसे पढ़ी गई

- moon.csv: समयरेखा हिन्दी और अंग्रेज़ी में है, जैसी शीट है; बदलना हो तो --languages लिखें
`)
  })

  test('touches no file the second time', async () => {
    save(csv(...ROWS))
    await runImport(args(), quietWorld())
    const paths = written().map((name) => join(folder, 'data/stories/moon', name))
    const before = paths.map((path) => [statSync(path).mtimeMs, readFileSync(path, 'utf8')])
    const world = quietWorld({ today: '2026-05-05' })
    expect(await runImport(args(), world)).toBe(0)
    expect(world.said).toContain('0 new, 0 changed, 1 as before')
    // The list tells less: of a story that is there, its headline and languages are its own.
    expect(paths.slice(1).map((path) => [statSync(path).mtimeMs, readFileSync(path, 'utf8')])).toEqual(
      before.slice(1),
    )
  })

  test.each([
    ['moon.xlsx', () => xlsx({ name: 'One', rows: ROWS })],
    ['moon.ods', () => ods({ name: 'One', rows: ROWS })],
    ['moon.tsv', () => Promise.resolve(Buffer.from(ROWS.map((row) => row.join('\t')).join('\n')))],
  ])('reads %s', async (name, make) => {
    save(await make(), name)
    expect(await runImport(args({ from: join(folder, name) }), quietWorld())).toBe(0)
    expect(readFileSync(join(folder, 'data/stories/moon/events.yaml'), 'utf8')).toContain('date: 2023-08-23')
  })

  test('reads a sheet at an address', async () => {
    const ask = () => Promise.resolve(new Response(csv(...ROWS)))
    const from = 'https://docs.google.com/spreadsheets/d/e/x/pub?output=csv'
    expect(await runImport(args({ from, headline: 'India in space' }), quietWorld({ ask }))).toBe(0)
    expect(readFileSync(join(folder, 'data/stories/moon/story.yaml'), 'utf8')).toContain('en: India in space')
  })

  test('writes nothing with --dry-run', async () => {
    save(csv(...ROWS))
    const world = quietWorld()
    expect(await runImport(args({ dryRun: true }), world)).toBe(0)
    expect(world.said.at(-1)).toBe('nothing was written (--dry-run)')
    expect(written()).toEqual([])
  })

  test('asks before it writes a guess, if somebody is there to be asked', async () => {
    save(csv(['c1', 'c2', 'c3'], ['2023-08-23', 'Lander touches the Moon', 'https://a.example/1']))
    const asked: string[] = []
    const answers = (answer: boolean) =>
      quietWorld({
        confirm: (question) => {
          asked.push(question)
          return Promise.resolve(answer)
        },
      })
    const no = answers(false)
    await runImport(args(), no)
    expect(no.said.at(-1)).toBe(
      'Nothing was written. --map "HEADING=FIELD" corrects a guess; --yes writes without asking.',
    )
    expect(written()).toEqual([])
    await runImport(args(), answers(true))
    expect(written()).not.toEqual([])
    await runImport(args({ yes: true }), answers(false))
    save(csv(...ROWS))
    await runImport(args(), answers(false))
    expect(asked).toEqual(['Write the records like this? [y/N]', 'Write the records like this? [y/N]'])
  })

  test('ends with 1 and a sentence where there is no file, or a workbook of fifty megabytes, which is not read', async () => {
    const world = quietWorld()
    expect(await runImport(args(), world)).toBe(1)
    save('')
    writeFileSync(join(folder, 'moon.xlsx'), '')
    truncateSync(join(folder, 'moon.xlsx'), 50_000_000)
    expect(await runImport(args({ lang: 'hi', from: join(folder, 'moon.xlsx') }), world)).toBe(1)
    expect(world.said).toEqual([
      `${join(folder, 'moon.csv')}: there is no file “${join(folder, 'moon.csv')}”: check its name and folder`,
      `${join(folder, 'moon.xlsx')}: फ़ाइल 50 एमबी की है, जबकि सीमा 25 एमबी है: तस्वीरें और दूसरी शीटें हटा दें या फ़ाइल बांट दें`,
    ])
    expect(written()).toEqual([])
  })
})
