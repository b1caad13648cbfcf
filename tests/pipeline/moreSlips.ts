import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileRead } from '../../src/pipeline/publish/compileStories.ts'
import type { FontFile } from '../../src/pipeline/records/fontFiles.ts'
import { inspectPicture } from '../../src/pipeline/records/inspectPicture.ts'
import { parseRecords } from '../../src/pipeline/records/readRecords.ts'
import { explainFormat } from '../../src/pipeline/records/siteSchema.ts'
import { errorAt, type SourceIssue } from '../../src/pipeline/records/sourceIssue.ts'
import { verifyQuotes } from '../../src/pipeline/articles/verifyQuotes.ts'
import { deriveDates } from '../../src/pipeline/checks/deriveDates.ts'
import { findDamaged } from '../../src/pipeline/pictures/makePicture.ts'
import { beginPng, makePng } from '../fixtures/makePng.ts'
import { putPicture } from '../fixtures/putPicture.ts'
import { issuesOf, NAMING_SLIPS } from './namingSlips.ts'
import { tableIssues } from './tables/tableSlips.ts'
import { compileTexts, goodRecords, withSlip } from './brokenRecords.ts'

/*
 * Slips of kinds that tests/pipeline/broken has no file for, because they are of another story, of whole files or of pictures.
 */

const EVENTS = 'stories/sample/events.yaml'
const PEOPLE = 'people.yaml'
const SOURCES = 'sources.yaml'
const STORY = 'stories/sample/story.yaml'

/** One text of one file of the good records, and what stands there instead. */
const SLIPS: readonly (readonly [file: string, replace: string, by: string])[] = [
  [EVENTS, '  status: held\n', '\t- status: held\n'],
  [EVENTS, '  status: held\n', ' - status: held\n'],
  [STORY, 'id: sample\n', 'id: sample\nlanguages: [hi]\n'],
  [EVENTS, '  status: held\n', 'status: held\n'],
  [EVENTS, '- id: sco-delhi\n', '-\tid: sco-delhi\n'],
  [EVENTS, '  importance: 2', '   importance: 2'],
  [EVENTS, '  status: held\n', '  [{ a, b: ] }\n'],
  [EVENTS, '  status: held\n', '  ]: \n'],
  [EVENTS, '  status: held\n', '  : "\n'],
  [EVENTS, '  status: held\n', '  : { a: - b\n'],
  [EVENTS, '  status: held\n', '  : x\n    y\n  z\n   w: v: u\n'],
  [EVENTS, '  importance: 2\n', ''],
  [EVENTS, '    - person: rajnath-singh', '    -person: rajnath-singh'],
  [EVENTS, '- id: commission-21', '  id: commission-21'],
  [EVENTS, '  forum: sco\n', '  forum sco\n'],
  [EVENTS, '  forum: sco\n', '  forum: "sco\n'],
  [EVENTS, 'en: New Delhi }', 'en: New Delhi'],
  [EVENTS, '{ hi: नई दिल्ली, en: New Delhi }', '( hi: नई दिल्ली, en: New Delhi )'],
  [EVENTS, '    en: SCO meets in Delhi', '    en: SCO meets\nin Delhi'],
  [EVENTS, '      office: in-defence-minister\n', '     office: in-defence-minister\n'],
  [EVENTS, '- id: sco-delhi', ' - id: sco-delhi'],
  [EVENTS, '  forum: irigc-mmtc', '    forum: irigc-mmtc'],
  [PEOPLE, '    en: Rajnath Singh', '  en: Rajnath Singh'],
  [
    'stories/sample/claims/events.yaml',
    '{ field: status, value: held, source: pib-2023-04-28-sco }',
    '[ field: status, value: held, source: pib-2023-04-28-sco ]',
  ],
  [EVENTS, 'en: SCO meets in Delhi', 'en: @SCO meets in Delhi'],
  [EVENTS, '  forum: sco\n', '  forum: sco\n  and\n  more: sco\n'],
  [EVENTS, '{ hi: नई दिल्ली, en: New Delhi }', '{ hi: नई दिल्ली, en: - New Delhi }'],
  [EVENTS, '  forum: sco\n', `  ${'x'.repeat(1100)}: sco\n`],
  [EVENTS, '    en: SCO meets in Delhi', '    en: SCO meets in Delhi\n    ta: டெல்லி'],
  [EVENTS, '  forum: sco\n', '  forum:\n'],
  [EVENTS, '{ hi: नई दिल्ली, en: New Delhi }', ''],
  [
    STORY,
    '    forums: [sco]',
    '    forums: [sco]\n  - { id: empty, name: { hi: ख़ाली, en: Empty }, forums: [7] }',
  ],
  [STORY, /^lanes:[^]*?^tour:/m.exec(goodRecords.get(STORY) ?? '')?.[0] ?? '', 'lanes: []\ntour:'],
  [EVENTS, '      quote:\n        exact: chaired the meeting\n', '      quote: chaired\n      x:\n'],
  ['forums.yaml', 'numbered: true', 'numbered: yes, they are'],
  [SOURCES, 'language: hi', 'language: Hindi'],
  [STORY, 'updated: 2026-02-01', 'updated: 2026-02-01\nlanguages: [hindi and english]'],
  [SOURCES, 'publisher: { hi:', 'publisher: 7\n  note: { hi:'],
  [EVENTS, 'date: 2023-04-28', 'date: { day: 28 }'],
  [EVENTS, 'date: 2023-04-28', 'date: 31/04/2023'],
  [EVENTS, 'date: 2023-04-28', 'date: 12023-04-28'],
  [EVENTS, 'date: 2023-04-28', 'date: some day'],
  [EVENTS, 'date: 2023-04-28', 'date: 2023–13–40'],
  [EVENTS, 'date: 2023-04-28', 'date: २०२३-१३-४०'],
  [EVENTS, 'date: 2023-04-28', 'date: 2XXX'],
  [EVENTS, 'date: 2023-04-28', 'date: 1950S2'],
  [EVENTS, 'date: 2023-04-28', 'date: 2023-04-28T18:61+05:30'],
  [EVENTS, 'date: 2023-04-28', 'date: 2023-04-28T18:04:61+05:30'],
  [STORY, 'updated: 2026-02-01', 'updated: 2026-02-01\ntimezone: { offset: "5.30" }'],
  [STORY, '  - id: multilateral', '  - id: commission'],
  [SOURCES, 'headline: ', `headline: ${'word '.repeat(41)}`],
  [PEOPLE, 'group: defence', 'group: generals'],
  ['stories/sample/claims/events.yaml', 'field: session, value: 22', 'field: session, value: XXII'],
  [EVENTS, 'en: SCO meets in Delhi', 'en: एससीओ meets in Delhi'],
  [EVENTS, 'date: 2025-12-04\n', 'date: "[2025-12-04..2025-12-05]"\n  after: commission-21\n'],
]

const MOON = {
  story: `
id: moon
rigour: sources
headline: { hi: चांद की ओर, en: To the Moon }
updated: 2024-02-01
lanes: [{ id: flights, name: { hi: उड़ानें, en: Flights } }, { id: crews, name: { hi: दल, en: Crews } }]
`,
  launch: `
- id: launch
  lane: flights
  date: 2023-07-14
  title: { hi: रवाना, en: Lift-off }
  sources: [{ url: https://www.news.example/launch }]
`,
}
const moon = (events: string = MOON.launch, story = MOON.story, more: Record<string, string> = {}) =>
  compileTexts(
    new Map(
      Object.entries({ 'stories/moon/story.yaml': story, 'stories/moon/events.yaml': events, ...more }),
    ),
  ).issues

const SOURCE = 'sources: [{ url: https://www.news.example/launch }]'
const tamil = MOON.story.replace('rigour', 'languages: [ta, en]\nrigour').replaceAll('hi:', 'ta:')
const words = (text: string, file = 'ta.yaml') => moon(MOON.launch, tamil, { [`messages/${file}`]: text })

const ofSite = (text: string) => moon(MOON.launch, MOON.story, { 'site.yaml': text })

const LANES = Array.from({ length: 8 }, () => '"#000000"').join(', ')

/** Colours that cannot be seen, and fonts that are none. */
const ofThemes = (): readonly SourceIssue[] =>
  [
    'theme: { light: { ink: "#999999", link: blue }, radius: 99 }',
    'theme: { light: { link: "#999999" } }',
    `theme: { light: { lanes: [${LANES}] } }`,
    'theme: { fonts: { text: "a;b" } }',
    'fonts: [{ family: House, file: "../x", weight: bold, unicodeRange: all }]',
    'fonts: [{ family: House, file: Hose.woff2 }]\ntheme: { fonts: { text: Huose } }',
    'fonts: [{ family: House, file: text.woff2 }, { family: House, file: heavy.woff2 }]',
    'fonts: [{ family: House, file: House.woff2, outlines: House.woff2 }]',
    'fonts: [{ family: House, file: House.woff2 }]\ntheme: { fonts: { text: House } }',
  ].flatMap(
    (site) =>
      compileRead(
        parseRecords(
          new Map(
            Object.entries({
              'stories/moon/story.yaml': MOON.story,
              'stories/moon/events.yaml': MOON.launch,
              'site.yaml': `${site}\n`,
            }),
          ),
          'data',
          new Map(),
          new Map<string, FontFile>([
            ['House.woff2', { path: '', size: 100, found: { kind: 'woff2' } }],
            ['heavy.woff2', { path: '', size: 3_000_000, found: { kind: 'woff2' } }],
            ['text.woff2', { path: '', size: 100, found: { problem: 'noFont' } }],
          ]),
        ),
      ).issues,
  )

/** Of records of an older format, of which there is none yet. */
function olderFormat(): readonly SourceIssue[] {
  const said = explainFormat(1, 2)
  return said === null ? [] : [errorAt({ file: 'data/site.yaml', line: 1 }, said)]
}

const ofStories = (): readonly SourceIssue[] => [
  ...moon(MOON.launch.replace('lane: flights', 'lane: flights\n  forum: sco')),
  ...moon(MOON.launch.replace('  lane: flights\n', '')),
  ...moon(MOON.launch.replace('lane: flights', 'lane: fligths')),
  ...moon(MOON.launch.replace('lane: flights', 'lane: sco'), MOON.story.replace('flights', 'sco'), {
    'forums.yaml': '- { id: sco, name: { hi: एससीओ, en: SCO group }, short: { hi: एससीओ, en: SCO } }',
  }),
  ...moon(MOON.launch.replace(SOURCE, 'sources: [{ publisher: Mint }]')),
  ...moon(MOON.launch.replace(SOURCE, 'sources: [{ source: mint, url: https://www.news.example/launch }]')),
  ...moon(
    MOON.launch
      .replace('2023-07-14', '"[..2025-01-01]"')
      .replace('date:', 'status: announced\n  states: []\n  date:'),
  ),
  ...moon(
    `${MOON.launch.replace('07-14', '07-14T14:35+05:30')}${MOON.launch.replace('launch', 'sighting').replace('07-14', '07-15T14:35Z').replace('रवाना', 'दिखा').replace('Lift-off', 'Seen')}`,
  ),
  ...moon(''),
  ...compileTexts(
    new Map([
      ...goodRecords,
      ['stories/moon/story.yaml', tamil],
      [
        'stories/moon/events.yaml',
        `${MOON.launch.replace('hi:', 'ta:')}  participants: [{ person: rajnath-singh }]\n`,
      ],
    ]),
  ).issues,
  ...moon(MOON.launch.replace('hi:', 'ta:'), tamil),
  ...words('page:\n  retri: x\n  retry: "{nam}"\n  filterRemove: { other: [] }\n'),
  ...words('pages:\n  retry: x\n'),
  ...words('page:\n  sourceCount: { one: "{count}", few: "{count}" }\n  filterRemove: x\n'),
  ...words('[]'),
  ...words('', 'tamil words.yaml'),
  ...words('dates: {}\n', 'hi.yaml'),
  ...ofSite('format: 99\norigin: news.example\n'),
  ...ofSite('front: mon\nanalytics: G-1\nname: [The Daily]\n'),
  ...olderFormat(),
  ...ofThemes(),
]

const add = (path: string, text: string): readonly SourceIssue[] =>
  compileTexts(new Map([...goodRecords, [path, text]])).issues

const ofFiles = (): readonly SourceIssue[] => [
  ...add('stories/sample/2026.YAML', ''),
  ...add('stories/sample/2026.csv', ''),
  ...add('stories/sample/photo.jpg', ''),
  ...add('forums.yaml', Buffer.from('\ufeff- id: मोदी\n', 'utf16le').toString('utf8')),
  ...add('forums.yaml', Buffer.from([0x2d, 0x20, 0xcf, 0xf3, 0xf2, 0xe8]).toString('utf8')),
  ...add('stories/2024.yaml', '[]'),
  ...add('stories/sample/june.yaml', 'draft: 1\narticle: { file: june.txt }\nevents: []\n'),
  ...add('stories/sample/claims/more.yaml', '- x'),
  ...add('offices.yaml', tangled()),
  ...compileTexts(new Map([...goodRecords].filter(([path]) => path !== 'forums.yaml'))).issues,
  ...add('access.yaml', '- { source: pib-2023-04-28-sco, url: https://www.pib.gov.in/old }\n'),
  ...circle(),
  ...withoutEnglish(),
]

/** A story told in Hindi alone, of which somebody has deleted the English names of two places. */
function withoutEnglish(): readonly SourceIssue[] {
  const events = (goodRecords.get(EVENTS) ?? '').replace(
    'place: { hi: नई दिल्ली, en: New Delhi }',
    'place: { hi: नई दिल्ली }',
  )
  const texts = new Map([...goodRecords, [STORY, `languages: [hi]\n${goodRecords.get(STORY)}`]])
  const moscow = events.replace('  session: 21\n', '  session: 21\n  place: { hi: मॉस्को }\n')
  return compileTexts(texts.set(EVENTS, moscow)).issues
}

function tangled(): string {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')
    return `- &a${level} [${inner}]\n`
  })
  return levels.join('')
}

function circle(): readonly SourceIssue[] {
  const text = (goodRecords.get(EVENTS) ?? '')
    .replace('date: 2023-04-28\n', 'date: 2025-12-04\n  after: commission-22\n')
    .replace(
      'id: commission-22\n  date: 2025-12-04\n',
      'id: commission-22\n  date: 2025-12-04\n  after: sco-delhi\n',
    )
  return add(EVENTS, text)
}

const ofArticles = (): readonly SourceIssue[] => {
  const { drafts } = parseRecords(goodRecords)
  const said = 'chaired the meeting'
  const long = 'the defence ministers met in Delhi and spoke of many things for a long while that day'
  return ['', `Raksha Mantri ${said} Raksha Mantri ${said}`]
    .flatMap((text) => verifyQuotes(drafts, new Map([['pib-2023-04-28-sco', text]])).issues)
    .concat(
      verifyQuotes(
        parseRecords(withSlip(EVENTS, 'The defence ministers met in Delhi.', `${long}.`)).drafts,
        new Map([['pib-2023-04-28-sco', long]]),
      ).issues,
    )
}

const NO_PICTURES: readonly string[] = [
  '<svg><script>x</script></svg>',
  '<svg></svg>',
  '\0\0\0\u0018ftypheic\0\0\0\0',
  'GIF89a',
  '%PDF-1.7',
  'II*\0',
  '<!doctype html><img>',
  '',
  'landing.jpg',
]

async function ofPictures(): Promise<readonly SourceIssue[]> {
  const files: readonly Uint8Array[] = [
    ...NO_PICTURES.map((text) => Buffer.from(text, 'latin1')),
    makePng(30, 20).subarray(0, 12),
    new Uint8Array(20_000_001),
    beginPng(60_000, 60_000),
    makePng(30, 20),
  ]
  const record =
    '  picture:\n    file: landing.png\n    alt: { hi: यान, en: The lander }\n    credit: X\n    licence: { name: Y }\n'
  const texts = withSlip(EVENTS, '  sources:\n', `${record}  sources:\n`)
  const folder = mkdtempSync(join(tmpdir(), 'slips-'))
  try {
    const whole = join(folder, 'whole.png')
    writeFileSync(whole, makePng(30, 20))
    const damaged = putPicture(folder, 'landing.png', makePng(700, 350))
    writeFileSync(damaged.path, makePng(700, 350).subarray(0, 60))
    return [
      ...files.flatMap((bytes) => {
        const found = inspectPicture(bytes)
        const pictures = new Map([['stories/sample/pictures/landing.png', { path: whole, found }]])
        return compileRead(parseRecords(texts, 'data', pictures)).issues
      }),
      ...compileTexts(texts).issues,
      ...compileRead(
        parseRecords(
          goodRecords,
          'data',
          new Map([
            ['stories/sample/pictures/x.png', { path: whole, found: inspectPicture(makePng(700, 350)) }],
          ]),
        ),
      ).issues,
      ...(await findDamaged([damaged])),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The words of a claim tell another day than the claimed one. */
function ofDates(): readonly SourceIssue[] {
  const claim = '  - { field: date, value: 2023-04, source: pib-2023-04-28-sco'
  const texts = withSlip(
    'stories/sample/claims/events.yaml',
    `${claim} }`,
    `${claim}, quote: { exact: met on 3 May 2023 } }`,
  )
  return deriveDates(parseRecords(texts).drafts).issues
}

/** What is said of all of them, in the order of this file. */
export const moreIssues = async (): Promise<readonly SourceIssue[]> => [
  ...SLIPS.flatMap(([file, replace, by]) => compileTexts(withSlip(file, replace, by)).issues),
  ...NAMING_SLIPS.flatMap(issuesOf),
  ...ofStories(),
  ...ofFiles(),
  ...ofArticles(),
  ...ofDates(),
  ...(await tableIssues()),
  ...(await ofPictures()),
]
