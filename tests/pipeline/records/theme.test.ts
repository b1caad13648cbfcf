import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { inspectFont, type FontFile, type FontFiles } from '../../../src/pipeline/records/fontFiles.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { MOON_EVENTS, MOON_STORY } from '../../fixtures/moonStory.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'

const { resolve } = createRequire(import.meta.url)
const WOFF2 = readFileSync(
  resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2'),
)
const TTF_PATH = resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')
const TTF = readFileSync(TTF_PATH)

const file = (bytes: Uint8Array, size = bytes.length): FontFile => ({
  path: TTF_PATH,
  size,
  found: inspectFont(bytes),
})
const FONTS: FontFiles = new Map([
  ['House.woff2', file(WOFF2)],
  ['House.ttf', file(TTF)],
])

const compile = (site: string, fonts: FontFiles = new Map()) =>
  compileRead(
    parseRecords(
      new Map(
        Object.entries({
          'stories/moon/story.yaml': MOON_STORY,
          'stories/moon/events.yaml': MOON_EVENTS,
          'site.yaml': site,
        }),
      ),
      'data',
      new Map(),
      fonts,
    ),
  )
const said = (site: string, fonts?: FontFiles): readonly string[] =>
  compile(site, fonts)
    .issues.map(inEnglish)
    .filter((message) => /site\.yaml|fonts/.test(message))

const THEME = `theme:
  light:
    link: "#0b4f8a"
    lanes: ["#1548ca", "#aa1f0a"]
  radius: 0
  fonts: { text: House }
fonts:
  - { family: House, file: House.woff2, outlines: House.ttf, weight: 200 900, unicodeRange: U+0900-097F }
`

test('colours, corners and fonts are read, and nothing is wrong with them', () => {
  expect(said(THEME, FONTS)).toEqual([])
  const { theme, fonts } = compile(THEME, FONTS).settings
  expect(theme).toEqual({
    light: { link: '#0b4f8a', lanes: ['#1548ca', '#aa1f0a'] },
    radius: 0,
    fonts: { text: 'House' },
  })
  expect(fonts).toMatchObject([
    { family: 'House', weight: '200 900', style: 'normal', unicodeRange: 'U+0900-097F' },
  ])
})

test.each<readonly [colours: string, line: number, says: readonly string[]]>([
  [
    'light:\n    ink: "#999999"',
    3,
    [
      'theme “light”, “ink” (#999999) on “paperSunk” (#f3f0e9)',
      'contrast of 2.50:1',
      'needs 4.5:1',
      'write "#',
    ],
  ],
  ['light:\n    lanes: ["#1548ca", "#ffe000"]', 3, ['“lanes” 2 (#ffe000)', 'needs 3:1']],
  ['contrast:\n    link: "#1183dc"', 3, ['theme “contrast”', 'needs 7:1']],
  ['dark:\n    focus: "#333333"', 3, ['theme “dark”, “focus”', 'needs 3:1']],
])('%s cannot be seen: the pair is named with its contrast, and what would do', (colours, line, says) => {
  const [first = '', ...more] = said(`theme:\n  ${colours}\n`)
  expect(first).toMatch(new RegExp(`^data/site\\.yaml:${line}: `))
  for (const words of says) expect(first).toContain(words)
  expect(more).toEqual([])
})

test('a ground on which our own ink is lost is named at its line', () => {
  const messages = said('theme:\n  light:\n    paperRaised: "#444444"\n')
  expect(messages.length).toBeGreaterThan(3)
  for (const message of messages)
    expect(message).toMatch(/^data\/site\.yaml:3: .* on “paperRaised” \(#444444\)/)
})

test('a colour that was proposed is taken', () => {
  const [first = ''] = said('theme:\n  light:\n    ink: "#999999"\n')
  const [, better = ''] = /write "(#\w+)"/.exec(first) ?? []
  expect(said(`theme:\n  light:\n    ink: "${better}"\n`)).toEqual([])
})

test.each<readonly [site: string, says: string]>([
  ['theme: { light: { ink: black } }', '“ink” is “black”, but a colour is written as "#0b4f8a"'],
  ['theme: { light: { inks: "#000000" } }', 'no field “inks”; did you mean “ink”?'],
  ['theme: { light: { lanes: "#000000" } }', '“lanes” should be a list'],
  [
    'theme: { light: { lanes: ["#000000", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000"] } }',
    'more than 7 entries',
  ],
  ['theme: { radius: 99 }', '“radius” is “99”, but should be a whole number of pixels from 0 to 24'],
  ['theme: { fonts: { text: "House\'; src: url(//x)" } }', 'without quotation marks, commas and brackets'],
  ['fonts: [{ family: House, file: ../secret.woff2 }]', 'should be the name of a file in fonts/'],
  [
    'fonts: [{ family: House, file: Hause.woff2 }]',
    'no “Hause.woff2” in data/fonts/: put the font there; did you mean “House.woff2”?',
  ],
  ['fonts: [{ family: House, file: House.woff2, weight: bold }]', '“weight” is “bold”'],
  [
    'fonts: [{ family: House, file: House.woff2, unicodeRange: Devanagari }]',
    '“unicodeRange” is “Devanagari”',
  ],
  [
    'fonts: [{ family: House, file: House.woff2, outlines: House.woff2 }]',
    'is a WOFF2, with which no picture is drawn',
  ],
  [
    'fonts: [{ family: House, file: House.woff2 }]\ntheme: { fonts: { text: Hause } }',
    'no family “Hause”; did you mean “House”?',
  ],
  [
    'fonts: [{ family: House, file: House.woff2 }]\ntheme: { fonts: { text: House } }',
    'pictures cannot be drawn with a WOFF2',
  ],
])('%s is told with what to do', (site, says) => {
  const messages = said(`${site}\n`, FONTS).filter((message) => !message.includes('no font of site.yaml'))
  expect(messages.join('\n')).toContain(says)
  expect(messages).toHaveLength(1)
})

test('an unquoted colour is a comment to YAML, and said to be one', () => {
  expect(said('theme:\n  light:\n    ink: #000000\n')[0]).toContain('begins a comment')
})

test.each<readonly [what: string, file: FontFile, says: string]>([
  ['text', file(new TextEncoder().encode('<html>not found</html>')), 'is no font'],
  ['half a WOFF2', file(WOFF2.subarray(0, 5000)), 'is damaged'],
  ['half a TTF', file(TTF.subarray(0, 5000)), 'is damaged'],
  ['nothing', file(new Uint8Array()), 'is no font'],
  ['an old WOFF', file(new TextEncoder().encode('wOFF0000')), 'is a WOFF file of the older kind'],
  ['a collection', file(new TextEncoder().encode('ttcf0000')), 'is a collection of several fonts'],
  ['a heavy font', file(WOFF2, 3_000_000), 'has 2.9 MB'],
])('%s in fonts/ is an error', (_what, each, says) => {
  const [message, ...more] = said('fonts: [{ family: House, file: a.woff2 }]\n', new Map([['a.woff2', each]]))
  expect(message).toContain(`“a.woff2” ${says}`)
  expect(more).toEqual([])
})

test('a font that nobody names is told of', () => {
  expect(said('format: 1\n', FONTS)).toEqual([
    expect.stringContaining('data/fonts/House.ttf:1: warning: no font of site.yaml is this file'),
    expect.stringContaining('data/fonts/House.woff2:1: warning'),
  ])
})
