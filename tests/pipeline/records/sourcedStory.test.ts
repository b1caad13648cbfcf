import { expect, test } from 'vitest'
import { parseStory } from '../../../src/domain/loadStory.ts'
import { compileRead } from '../../../src/pipeline/publish/compileStories.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'

/** A story of one lane, as short as it can be written, and what a test adds. */
const STORY = `
id: moon
rigour: sources
headline: { hi: चांद की ओर, en: To the Moon }
updated: 2024-02-01
lanes:
  - { id: flights, name: { hi: उड़ानें, en: Flights } }
`
const LAUNCH = `
- id: launch
  date: 2023-07-14
  title: { hi: रवाना, en: Lift-off }
  sources:
    - url: https://www.news.example/launch
`

const compile = (events = LAUNCH, story = STORY, more: Record<string, string> = {}) =>
  compileTexts(
    new Map(
      Object.entries({ 'stories/moon/story.yaml': story, 'stories/moon/events.yaml': events, ...more }),
    ),
  )

const onlyStory = (...given: Parameters<typeof compile>) => {
  const { stories, issues } = compile(...given)
  expect(issues.map(inEnglish)).toEqual([])
  const [compiled] = stories
  if (!compiled) throw new Error('no story')
  return compiled
}

const complaints = (...given: Parameters<typeof compile>): string[] => compile(...given).issues.map(inEnglish)

test('a story begins with what is known to begin: of “by 2026” and “until then” nobody says since when', () => {
  const due = (date: string) =>
    `- id: due\n  date: "${date}"\n  title: { hi: अगली, en: Next }\n  sources:\n    - url: https://www.news.example/next\n`
  expect(onlyStory(LAUNCH + due('[..2026]')).story.period).toBe('2023-06-02/2027-02-11')
  expect(onlyStory(LAUNCH + due('../2023-07-20')).story.period).toBe('2023-07-13/2023-07-21')
  expect(onlyStory(LAUNCH + due('2023-07-20/..')).story.period).toBe('2023-07-13/2023-07-21')
})

test('a title, a date and the address of an article make an event, without any other file', () => {
  const { story, evidence } = onlyStory()
  expect(story.events).toMatchObject([
    { id: 'launch', status: 'held', importance: 2, forum: 'flights', summary: { hi: '', en: '' } },
  ])
  expect(story.forums).toMatchObject([{ id: 'flights', lane: 'flights', shortName: { en: 'Flights' } }])
  expect(story).toMatchObject({
    subject: { en: 'To the Moon' },
    deck: { hi: '', en: '' },
    licence: { name: '', url: '' },
    period: '2023-07-13/2023-07-15',
  })
  expect(evidence.sources).toMatchObject([
    {
      publisher: { hi: 'news.example', en: 'news.example' },
      language: 'und',
      url: 'https://www.news.example/launch',
    },
  ])
  expect(parseStory(JSON.stringify(story))).toMatchObject({ ok: true, skipped: [] })
})

test('while the head of a story cannot be read, its events are not told to have what only other stories need', () => {
  expect(complaints(LAUNCH, STORY.replace('rigour: ', 'rigour:'))).toEqual([
    'data/stories/moon/story.yaml:3: a space is missing behind “rigour:”: write “rigour: sources”',
  ])
  const site = { 'site.yaml': 'front:moon\n' }
  expect(complaints(LAUNCH, STORY, site)).toEqual([
    'data/site.yaml:1: a space is missing behind “front:”: write “front: moon”',
  ])
})

test('an address is one source however many events give it, and the one of sources.yaml where that has it', () => {
  const twice = `${LAUNCH}
- id: landing
  date: 2023-08-23
  title: { hi: उतरा, en: Landing }
  sources: [{ url: https://www.news.example/launch }, { url: https://isro.example/landing }]
`
  const { story, evidence } = onlyStory(twice, STORY, {
    'stories/moon/sources.yaml':
      '- { id: isro, publisher: ISRO, language: en, official: true, url: https://isro.example/landing }',
  })
  expect(evidence.sources.map(({ id }) => id)).toEqual([
    'isro',
    expect.stringMatching(/^news-example-[0-9a-f]{8}$/),
  ])
  expect(story.events.map(({ sourceCount }) => sourceCount)).toEqual([1, 2])
})

test.each([
  ['2023-07-14', 'held'],
  ['2024-02-01', 'held'],
  ['2024-02', 'held'],
  ['2024-02-02', 'announced'],
  ['2026', 'announced'],
])('what is of %s was %s on the day of the last update', (date, status) => {
  expect(onlyStory(LAUNCH.replace('2023-07-14', date)).story.events[0]?.status).toBe(status)
})

test('what is to come by a day is known from the last update, where no report with a day says since when', () => {
  const byWhen = LAUNCH.replace('2023-07-14', '"[..2035]"')
  expect(onlyStory(byWhen).story.events[0]).toMatchObject({
    status: 'announced',
    states: [{ known: '2024-02-01', status: 'announced', date: '[..2035]' }],
  })
  const reported = byWhen.replace('/launch', '/launch\n      published: 2023-10-17')
  expect(onlyStory(reported).story.events[0]).toMatchObject({ states: [], firstKnown: '2023-10-17' })
})

test('where nothing is said of the status, the last that was known says it', () => {
  const states = `${LAUNCH}  states: [{ known: 2023-07-01, status: scheduled, date: 2023-07-13 }, { known: 2023-07-12, status: postponed, date: 2023-07-14 }]\n`
  expect(onlyStory(states).story.events[0]?.status).toBe('postponed')
})

test('a person needs a name alone: no country, no group, no office', () => {
  const events = `${LAUNCH}  participants: [{ person: somanath }]\n`
  const people = '- { id: somanath, name: { hi: एस. सोमनाथ, en: S. Somanath } }'
  const { story } = onlyStory(events, STORY, { 'stories/moon/people.yaml': people })
  expect(story.people).toMatchObject([{ id: 'somanath', group: null, country: null }])
  expect(story.events[0]?.participants).toEqual([{ person: 'somanath', office: null }])
  expect(parseStory(JSON.stringify(story))).toMatchObject({ ok: true, skipped: [] })
})

test('a story has groups of people of its own, and a person in none of them is told', () => {
  const story = `${STORY}groups: [{ id: crew, name: { hi: यात्री, en: Crew } }]\n`
  const events = `${LAUNCH}  participants: [{ person: shukla }]\n`
  const people = (group: string) => ({
    'people.yaml': `- { id: shukla, name: { hi: शुभांशु शुक्ला, en: Shubhanshu Shukla }, group: ${group} }`,
  })
  expect(onlyStory(events, story, people('crew')).story.groups).toEqual([
    { id: 'crew', name: { hi: 'यात्री', en: 'Crew' } },
  ])
  expect(complaints(events, story, people('crews'))).toEqual([
    'data/people.yaml:1: “crews” is no group of people: write one of crew; did you mean “crew”?',
  ])
})

test('claims that there are must agree with what is shown, and no other is asked for', () => {
  const claims = (date: string) => ({
    'stories/moon/claims/events.yaml': `launch:\n  - { field: date, value: ${date}, source: isro }\n`,
    'sources.yaml':
      '- { id: isro, publisher: ISRO, language: en, official: true, url: https://www.news.example/launch }',
  })
  expect(onlyStory(LAUNCH, STORY, claims('2023-07-14')).evidence.events['launch']?.claims).toHaveLength(1)
  expect(complaints(LAUNCH, STORY, claims('2023-07-15'))).toEqual([
    'data/stories/moon/events.yaml:3: no source says that the date is “2023-07-14”: add a claim, or correct the date',
  ])
})

const TWO_LANES = `${STORY}  - { id: crews, name: { hi: यात्री, en: Crews } }\n`
const withField = (line: string) => LAUNCH.replace('  sources:', `  ${line}\n  sources:`)

test.each([
  [
    'no lane where there are two',
    LAUNCH,
    TWO_LANES,
    'events.yaml:2: this event stands in no lane: add “lane:” with a lane of story.yaml (flights, crews)',
  ],
  [
    'a lane that is not there',
    withField('lane: moons'),
    TWO_LANES,
    'events.yaml:5: story.yaml has no lane “moons”: name one of its lanes (flights, crews)',
  ],
  [
    'a lane and a forum',
    withField('lane: flights\n  forum: flights'),
    TWO_LANES,
    'events.yaml:5: a forum has its lane already: delete “lane:” or “forum:”',
  ],
  [
    'a source with nothing',
    LAUNCH.replace('url: https://www.news.example/launch', 'publisher: News'),
    STORY,
    'events.yaml:6: this source has no address: write “- url: https://…”, or “- source:” and an id of sources.yaml',
  ],
  [
    'a source with an id and an address',
    LAUNCH.replace('- url', '- source: isro\n      url'),
    STORY,
    'events.yaml:6: this source has an id of sources.yaml and an address: delete “source:” or “url:”',
  ],
  [
    'an address that is not secure',
    LAUNCH.replace('https:', 'http:'),
    STORY,
    'events.yaml:6: the address “http://www.news.example/launch” does not start with https://: give the secure address of the page',
  ],
  [
    'no source at all',
    LAUNCH.replace(/  sources:[^]*$/, ''),
    STORY,
    'events.yaml:2: this event has no source: add “sources:” with a line “- url: https://…” under it',
  ],
])('%s is told with file, line and cure', (_what, events, story, says) => {
  expect(complaints(events, story)).toContain(`data/stories/moon/${says}`)
})

test('two stories may each have a person of the same id in their own folders, and do not see each other’s', () => {
  const people = '- { id: modi, name: { hi: नरेंद्र मोदी, en: Narendra Modi } }'
  const launch = `${LAUNCH}  participants: [{ person: modi }]\n`
  const second = {
    'stories/sun/story.yaml': STORY.replace('id: moon', 'id: sun')
      .replace('चांद', 'सूरज')
      .replace('Moon', 'Sun'),
    'stories/sun/events.yaml': launch,
  }
  const { stories, issues } = compile(launch, STORY, {
    ...second,
    'stories/moon/people.yaml': people,
    'stories/sun/people.yaml': people,
  })
  expect(issues).toEqual([])
  expect(stories.map(({ story }) => story.id)).toEqual(['moon', 'sun'])
  expect(complaints(launch, STORY, { ...second, 'stories/moon/people.yaml': people })).toEqual([
    'data/people.yaml:1: this file is missing',
  ])
})

test('what is wrong with one story does not keep the other back', () => {
  const { stories, issues } = compile(LAUNCH.replace('2023-07-14', '2023-02-30'), STORY, {
    'stories/sun/story.yaml': STORY.replace('id: moon', 'id: sun')
      .replace('चांद', 'सूरज')
      .replace('Moon', 'Sun'),
    'stories/sun/events.yaml': LAUNCH,
  })
  expect(stories.map(({ story }) => story.id)).toEqual(['sun'])
  expect(issues.map(({ file }) => file)).toEqual(['data/stories/moon/events.yaml'])
})

test('what is wrong with a register of all stories keeps every story back, wherever the records lie', () => {
  const texts = new Map([
    ['stories/moon/story.yaml', STORY],
    ['stories/moon/events.yaml', LAUNCH],
    ['people.yaml', '- { id: modi }'],
  ])
  const { stories, issues } = compileRead(parseRecords(texts, '../stories/desk/data'))
  expect(issues.map(({ file }) => file)).toContain('../stories/desk/data/people.yaml')
  expect(stories).toEqual([])
})
