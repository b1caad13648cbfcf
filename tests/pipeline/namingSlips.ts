import type { SourceIssue } from '../../src/pipeline/records/sourceIssue.ts'
import { SPACE_EVENTS, spaceTexts } from '../fixtures/spaceStory.ts'
import { compileTexts } from './brokenRecords.ts'

/** What can go wrong with a story's own words, and with what its events point to. */

export const HEAD = `
id: moon
rigour: sources
headline: { hi: उड़ानें, en: Flights }
updated: 2025-02-01
timezone: { offset: "+05:30" }
`
export const LANES = `
lanes:
  - { id: flights, name: { hi: उड़ानें, en: Flights } }
  - { id: ground, name: { hi: धरती पर, en: On the ground } }
`
export const NAMED = `
words:
  forums: { hi: कार्यक्रम, en: Programmes }
  held: { hi: हो चुका, en: Done }
results:
  - { id: failed, name: { hi: नाकाम, en: Failed } }
series:
  - id: pslv
    name: { hi: उड़ानें, en: PSLV flights }
    number: { hi: "{ordinal-feminine} उड़ान", en: "PSLV-C{number}" }
    numbers: [{ number: 60, name: { hi: साठवीं उड़ान, en: The sixtieth } }]
filters: [forum, status]
`

/** Lines put into events by their ids. */
export const withLines = (lines: Readonly<Record<string, string>>): string =>
  Object.entries(lines).reduce(
    (events, [id, line]) => events.replace(`- id: ${id}\n`, `- id: ${id}\n  ${line}\n`),
    SPACE_EVENTS,
  )

type Slip = readonly [says: string, head: string, lines: Readonly<Record<string, string>>, message: RegExp]

export const NAMING_SLIPS: readonly Slip[] = [
  [
    'a result that the story does not have',
    NAMED + LANES,
    { launch: 'result: faild' },
    /no result “faild”.*did you mean “failed”/,
  ],
  [
    'a result of what is still to come',
    NAMED + LANES,
    { docking: 'result: failed\n  status: cancelled' },
    /“cancelled” has no result yet/,
  ],
  [
    'a result where there are none',
    LANES,
    { launch: 'result: failed' },
    /story.yaml has no results: add “results:”/,
  ],
  [
    'a series that is not there',
    LANES,
    { launch: 'series: gslv\n  session: 1' },
    /story.yaml has no series: add “series:” there with the series “gslv”/,
  ],
  [
    'an event without its number',
    NAMED + LANES,
    { launch: 'series: pslv' },
    /no number in its series: add “session:”/,
  ],
  [
    'a number that two have',
    NAMED + LANES,
    { launch: 'series: pslv\n  session: 57', docking: 'series: pslv\n  session: 57' },
    /number 57 of this series is already at/,
  ],
  [
    'a pattern without a number',
    NAMED.replace('PSLV-C{number}', 'PSLV-C') + LANES,
    {},
    /no number stands in “PSLV-C”: write \{number\} or \{ordinal\}/,
  ],
  [
    'a pattern with a gap that nothing fills',
    NAMED.replace('PSLV-C{number}', 'PSLV-C{n}') + LANES,
    {},
    /“\{n\}” stands for nothing here/,
  ],
  [
    'a result called as a status',
    NAMED.replace('id: failed', 'id: postponed') + LANES,
    {},
    /“postponed” is a status of every story/,
  ],
  [
    'a filter named twice',
    NAMED.replace('[forum, status]', '[forum, forum]') + LANES,
    {},
    /the filter “forum” is there twice/,
  ],
  [
    'a series without events',
    NAMED + LANES,
    { landing: 'importance: 2' },
    /no event is in the series “pslv”/,
  ],
  [
    'lanes of one shape',
    LANES.replace('Flights } }', 'Flights }, shape: star }'),
    { landing: 'country: IN' },
    /has the shape of “flights”/,
  ],
  [
    'a walk by a status that is not there',
    `${NAMED}tour:
  - { caption: { hi: पहला, en: First }, event: launch, filters: { status: [flown] } }
  - { caption: { hi: दूसरा, en: Second }, event: landing }
${LANES}`,
    {},
    /“flown” is no status/,
  ],
  [
    'an era that ends before it begins',
    `eras: [{ id: thaw, title: { hi: नरमी, en: Thaw }, begin: 1964, end: 1953 }]${LANES}`,
    {},
    /the era ends \(1953\) before it begins \(1964\)/,
  ],
  [
    'an era with a span for a date',
    `eras: [{ id: thaw, title: { hi: नरमी, en: Thaw }, begin: 1953/1964 }]${LANES}`,
    {},
    /“1953\/1964” is more than one date: write in “begin” when the era began/,
  ],
  [
    'an era whose date nobody can read',
    `eras: [{ id: thaw, title: { hi: नरमी, en: Thaw }, begin: 1953, end: 20-Nov-1964 }]${LANES}`,
    {},
    /write “end: 1964-11-20”/,
  ],
  [
    'two eras of one id',
    `eras: [{ id: thaw, title: { hi: नरमी, en: Thaw }, begin: 1953 }, { id: thaw, title: { hi: और, en: More }, begin: 1970 }]${LANES}`,
    {},
    /the era “thaw” is there twice/,
  ],
  [
    'an era whose heading no line holds',
    `eras: [{ id: thaw, title: { hi: नरमी, en: The years in which much was tried and little came of it }, begin: 1953 }]${LANES}`,
    {},
    /the title has 55 characters, 40 is the most/,
  ],
  [
    'a story that is not there',
    NAMED + LANES,
    { launch: 'related: [{ story: mun }]' },
    /no story has the id “mun”.*“moon”/,
  ],
  [
    'an event that points to itself',
    NAMED + LANES,
    { launch: 'related: [{ event: launch }]' },
    /this is the event itself/,
  ],
  [
    'an event that points to nothing',
    NAMED + LANES,
    { launch: 'related: [{ story: moon }]' },
    /this points to nothing/,
  ],
]

/** All that is said of a slip. */
export const issuesOf = ([, head, lines]: Slip): readonly SourceIssue[] =>
  compileTexts(spaceTexts(HEAD + head, withLines({ landing: 'series: pslv\n  session: 99', ...lines })))
    .issues
