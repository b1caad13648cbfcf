import { createServer, type Server } from 'node:http'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatStoryCsv } from '../../../src/domain/formatStoryCsv.ts'
import { runImport } from '../../../src/pipeline/commands/import.ts'
import { compileStories } from '../../../src/pipeline/publish/compileStories.ts'
import { readLicence } from '../../../src/pipeline/sheets/licences.ts'
import { makePng } from '../../fixtures/makePng.ts'
import { csv, importArguments, quietWorld } from './sheetFixtures.ts'

/* Pictures of a sheet, from a server on this machine that answers as if it were the addresses' own. */

const ANSWERS: Readonly<
  Record<string, readonly [status: number, type: string | null, body: () => Buffer | string]>
> = {
  '/landing.png': [200, 'image/png', () => makePng(700, 400)],
  '/still.png': [200, null, () => makePng(640, 360)],
  '/film': [200, 'text/html; charset=utf-8', () => '<!doctype html><p>A film</p>'],
  '/drawing.svg': [
    200,
    'image/svg+xml',
    () => '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ],
  '/liar.jpg': [200, 'image/jpeg', () => '<!doctype html><p>Sign in</p>'],
  '/heavy.jpg': [200, 'image/jpeg', () => Buffer.alloc(20_000_001)],
  '/gone.jpg': [404, 'text/plain', () => 'gone'],
}

let server: Server
let asked: string[] = []
let folder = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = ANSWERS[request.url ?? ''] ?? [404, 'text/plain', () => '']
    response.writeHead(status, type === null ? {} : { 'content-type': type })
    response.end(body())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'))
  asked = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const HEAD = [
  'Year',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Media Licence',
]
type Row = Readonly<Partial<Record<(typeof HEAD)[number], string>>>
const sheet = (...rows: readonly Row[]): string =>
  csv(
    HEAD,
    ...rows.map((row, at) =>
      HEAD.map(
        (name) =>
          ({
            Year: '2023',
            Headline: `Event ${at}`,
            Text: '<a href="https://a.example/1">Mint</a> It flew.',
            ...row,
          })[name] ?? '',
      ),
    ),
  )
const at = (path: string): string => `https://pictures.example${path}`

/** What an import of this text says, and what it leaves. */
async function run(text: string, { fetches = true, lang = 'en' as 'en' | 'hi' } = {}) {
  writeFileSync(join(folder, 'moon.csv'), text)
  const { port } = server.address() as AddressInfo // it listens on a port
  const world = quietWorld({
    ask: async (address) => {
      asked.push(String(address))
      const { status, headers, body } = await fetch(
        `http://127.0.0.1:${port}${new URL(String(address)).pathname}`,
      )
      return new Response(body, { status, headers })
    },
  })
  const records = join(folder, 'data')
  const from = join(folder, 'moon.csv')
  await runImport(importArguments({ from, records, lang, downloadMedia: fetches, yes: true }), world)
  const home = join(records, 'stories/moon')
  const files = existsSync(join(home, 'pictures')) ? readdirSync(join(home, 'pictures')).toSorted() : []
  const events = parse(readFileSync(join(home, 'events.yaml'), 'utf8')) as {
    picture?: Record<string, unknown>
  }[] // as written
  return { said: world.said.join('\n'), files, pictures: events.map(({ picture }) => picture), records }
}

describe('--download-media', () => {
  test('makes a picture of the event, with its credit and the licence that stands in it', async () => {
    const row = {
      Media: at('/landing.png'),
      'Media Credit': 'ISRO / CC BY-SA 4.0',
      'Media Caption': 'Vikram on the Moon',
    }
    const { files, pictures, said, records } = await run(sheet(row))
    expect(files).toEqual([expect.stringMatching(/^landing-[0-9a-f]{8}\.png$/)])
    expect(pictures).toEqual([
      {
        file: files[0],
        alt: 'Vikram on the Moon',
        caption: 'Vikram on the Moon',
        credit: 'ISRO',
        licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      },
    ])
    expect(said).toContain('its caption was taken for what it shows')
    const { issues, stories } = compileStories(records)
    expect(issues).toEqual([])
    expect(stories[0]?.story.events[0]?.picture).toMatchObject({ width: 700, credit: 'ISRO' })
  })

  test('asks for what is missing before a picture is shown, and shows it once the sheet says it', async () => {
    const row = { Media: at('/landing.png'), 'Media Credit': 'ISRO' }
    const first = await run(sheet(row))
    expect([first.files.length, first.pictures]).toEqual([1, [undefined]])
    expect(first.said).toContain(
      `pictures/${first.files[0]} is there, and is not shown before it says what it shows, what allows it to be shown: write “Media Alt en”, “Media Licence” (CC BY-SA 4.0, say) beside it and import again`,
    )
    const hindi = await run(sheet(row), { lang: 'hi' })
    expect(hindi.said).toContain(
      'तब तक नहीं दिखेगी जब तक यह न लिखा हो: उसमें क्या दिखता है, उसे दिखाने की अनुमति किससे है',
    )
    const again = await run(
      sheet({ ...row, 'Media Caption': 'Down', 'Media Licence': 'By agreement with ISRO' }),
      { fetches: false },
    )
    expect(again.pictures).toMatchObject([
      { file: first.files[0], alt: 'Down', licence: { name: 'By agreement with ISRO' } },
    ])
    // What lies there is not fetched a second time.
    expect(asked).toEqual([at('/landing.png')])
  })

  test('shows a film by its small picture, which leads to it', async () => {
    const row = {
      Media: at('/film'),
      'Media Thumbnail': at('/still.png'),
      'Media Credit': 'ISRO, CC0',
      'Media Caption': 'Lift-off',
    }
    const { pictures, said } = await run(sheet(row))
    expect(pictures).toMatchObject([{ video: at('/film'), credit: 'ISRO', licence: { name: 'CC0 1.0' } }])
    expect(said).toContain(`the film “${at('/film')}” is shown by its still, which leads to it`)
  })

  const LINKS: readonly [string, string, string][] = [
    ['/film', 'it is no picture but “text/html”', 'वह तस्वीर नहीं, “text/html” है'],
    ['/drawing.svg', 'stays a link: “drawing.svg”', 'सिर्फ़ लिंक रहा: “drawing.svg”'],
    ['/liar.jpg', 'stays a link: “liar.jpg”', 'सिर्फ़ लिंक रहा: “liar.jpg”'],
    ['/heavy.jpg', 'it has more than 20 MB', 'वह 20 एमबी से बड़ा है'],
    ['/gone.jpg', 'it could not be opened (404)', 'उसे खोला नहीं जा सका (404)'],
  ]

  test('leaves what is no picture a link, and says why in both languages; nothing is lost of its row', async () => {
    const rows = [
      ...LINKS.map(([path]) => ({ Media: at(path), 'Media Credit': `Credit of ${path}` })),
      { Media: '<iframe src="x">' },
    ]
    for (const lang of ['en', 'hi'] as const) {
      const { said, files, pictures } = await run(sheet(...rows), { lang })
      for (const [path, en, hi] of LINKS) {
        expect(said).toContain(at(path))
        expect(said).toContain(lang === 'en' ? en : hi)
        expect(said).toContain(`Credit of ${path}`)
      }
      expect(said).toContain(
        lang === 'en'
          ? '“<iframe src="x">” is no https address of a picture'
          : '“<iframe src="x">” किसी तस्वीर का https पता नहीं है',
      )
      expect([files, pictures.length]).toEqual([[], rows.length])
    }
  })
})

test('without it nobody is asked, and the list says how to have the picture', async () => {
  const { said, files } = await run(sheet({ Media: at('/landing.png') }), { fetches: false })
  expect([asked, files]).toEqual([[], []])
  expect(said).toContain(`“${at('/landing.png')}” stays a link and is shown nowhere`)
  const { said: hindi } = await run(sheet({ Media: at('/landing.png') }), { fetches: false, lang: 'hi' })
  expect(hindi).toContain(`“${at('/landing.png')}” सिर्फ़ लिंक रहा और कहीं नहीं दिखेगा`)
})

test('a picture of the table of a site is the file from which the site made it', async () => {
  const first = await run(
    sheet({
      Media: at('/landing.png'),
      'Media Credit': 'ISRO',
      'Media Caption': 'Down',
      'Media Licence': 'GODL-India',
    }),
  )
  const [compiled] = compileStories(first.records).stories
  if (!compiled) throw new Error('no story')
  const table = formatStoryCsv(compiled.story)
  expect(table).toContain(',pictures/landing-')
  const whole = formatStoryCsv(compiled.story, [], 'https://timeline.example/')
  expect(whole).toContain(',https://timeline.example/pictures/landing-')
  for (const each of [table, whole]) {
    const again = await run(each, { fetches: false })
    expect(again.pictures).toEqual(first.pictures)
    expect(again.said).not.toContain('by hand')
  }
})

test.each([
  ['ISRO / CC BY-SA 4.0', 'ISRO', 'CC BY-SA 4.0'],
  ['Photo: NASA (CC0)', 'Photo: NASA', 'CC0 1.0'],
  ['NASA, public domain', 'NASA', 'Public domain'],
  ['PIB, licensed under CC-BY-NC 2.0, cropped', 'PIB cropped', 'CC BY-NC 2.0'],
  ['Wikimedia Commons, CC BY SA', 'Wikimedia Commons', 'CC BY-SA'],
  ['ISRO, GODL-India', 'ISRO', 'GODL-India'],
  ['ISRO', 'ISRO', null],
  ['Accbyte Studios', 'Accbyte Studios', null],
])('the credit “%s” is of “%s” under %s', (text, rest, name) => {
  expect(readLicence(text)).toEqual({
    rest,
    licence: name === null ? null : expect.objectContaining({ name }),
  })
})
