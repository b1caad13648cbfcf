import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/domain/picture.ts'
import { compileStories } from '../../../src/pipeline/publish/compileStories.ts'
import { inEnglish, inHindi } from '../../fixtures/wordIssues.ts'
import { beginPng, makePng } from '../../fixtures/makePng.ts'

/* The picture of an event, from the record to the published file. */

const GOOD = join(import.meta.dirname, '../good')
const RECORD = `  picture:
    file: landing.png
    alt: { hi: बैठक का कमरा, en: The room of the meeting }
    caption: { hi: कमरा, en: The room }
    credit: PIB
    licence: { name: GODL, url: https://data.gov.in/ }
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-records-'))
  cpSync(GOOD, folder, { recursive: true })
  mkdirSync(join(folder, 'stories/sample/pictures'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, bytes: string | Uint8Array) =>
  writeFileSync(join(folder, 'stories/sample/pictures', name), bytes)

/** Writes the record behind the first event; gives what is said of it, without the folder. */
function say(record = RECORD): string[] {
  const file = join(folder, 'stories/sample/events.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^ {2}sources:/m, `${record}  sources:`))
  return compileStories(folder).issues.map((issue) => inEnglish(issue).replaceAll(`${folder}/`, ''))
}
const line = (words: string): number =>
  readFileSync(join(folder, 'stories/sample/events.yaml'), 'utf8')
    .split('\n')
    .findIndex((each) => each.includes(words)) + 1

test('a picture is published with its words, its size, and names that hold its content', () => {
  put('landing.png', makePng(700, 350))
  expect(say()).toEqual([])
  const { stories, pictures } = compileStories(folder)
  const [event, other] = stories[0]?.story.events ?? []
  expect(readPicture(event?.picture)).toEqual({
    name: expect.stringMatching(/^landing\.[0-9a-f]{12}$/),
    width: 700,
    height: 350,
    widths: [320, 640, 700],
    alt: { hi: 'बैठक का कमरा', en: 'The room of the meeting' },
    caption: { hi: 'कमरा', en: 'The room' },
    credit: 'PIB',
    licence: { name: 'GODL', url: 'https://data.gov.in/' },
  })
  expect(other && 'picture' in other).toBe(false)
  expect(pictures.map(({ fileName }) => fileName)).toEqual(['landing.png'])
})

test('a picture that no event shows is named, and what explains the folder is not', () => {
  put('landing.png', makePng(700, 350))
  put('old.png', 'whatever it is')
  put('README.md', 'Pictures of PIB')
  put('.DS_Store', '')
  expect(say()).toEqual([
    'stories/sample/pictures/old.png:1: warning: no event shows this picture: name it under “picture:” of an event, or delete it',
  ])
})

test('a picture that is not there is told at the line that names it, with the one that was meant', () => {
  put('landing.jpg', makePng(700, 350))
  const [said] = say()
  expect(said).toContain(
    `stories/sample/events.yaml:${line('file: landing.png')}: there is no “landing.png” in `,
  )
  expect(said).toContain('did you mean “landing.jpg”?')
  const [hindi] = compileStories(folder).issues.map(inHindi)
  expect(hindi).toContain('में “landing.png” नहीं है')
  expect(hindi).toContain('क्या आप “landing.jpg” लिखना चाहते थे?')
  expect(compileStories(folder).stories).toEqual([])
})

test('a name that would lead out of the folder finds nothing', () => {
  writeFileSync(join(folder, 'secret.png'), makePng(700, 350))
  expect(say(RECORD.replace('landing.png', '../../../secret.png')).join()).toContain(
    'there is no “../../../secret.png” in',
  )
})

describe('a picture that readers cannot be given stops the story, by file and line', () => {
  test.each([
    [
      'an SVG with a script',
      '<svg><script/></svg>',
      /“landing.png” is a drawing \(SVG\) with a script in it/,
    ],
    ['no picture at all', 'landing', /“landing.png” is no picture that can be read/],
    ['more pixels than anybody needs', beginPng(60_000, 60_000), /“landing.png” is 60000 × 60000 pixels/],
    ['more bytes than anybody needs', new Uint8Array(20_000_001), /“landing.png” has 21 MB/],
  ])('%s', (_name, bytes, answer) => {
    put('landing.png', bytes)
    const said = say()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(answer)
    expect(said[0]).toContain(`stories/sample/events.yaml:${line('file: landing.png')}: `)
    expect(compileStories(folder).stories).toEqual([])
  })
})

describe('what a picture must say', () => {
  beforeEach(() => put('landing.png', makePng(700, 350)))
  test.each([
    ['whose it is', /^ *credit.*\n/m, /“credit” is missing: add a line “credit:”/],
    ['what allows it', /^ *licence.*\n/m, /“licence” is missing/],
    ['what it shows', /^ *alt.*\n/m, /“alt” is missing in both languages/],
    ['the same in Hindi', 'hi: बैठक का कमरा, ', /“alt” has no Hindi text/],
  ])('%s', (_name, words, answer) => {
    expect(say(RECORD.replace(words, '')).join('\n')).toMatch(answer)
  })

  test('a video has an address that readers can be sent to', () => {
    expect(say(`${RECORD}    video: http://video.example/a\n`)).toEqual([
      `stories/sample/events.yaml:${line('video:')}: the address “http://video.example/a” does not start with https://: give the secure address of the page`,
    ])
  })
})

test('a picture too narrow to be shown large is used, with a warning', () => {
  put('landing.png', makePng(300, 200))
  expect(say()).toEqual([
    `stories/sample/events.yaml:${line('file: landing.png')}: warning: “landing.png” is 300 pixels wide and blurred where it is large: find one of 640 or more`,
  ])
})
