import { expect, test } from 'vitest'
import { formatStoryCsv } from '../../../src/domain/formatStoryCsv.ts'
import { parseStory } from '../../../src/domain/loadStory.ts'
import { formatAtom } from '../../../src/pipeline/publish/formatAtom.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'

const EVENT = `
- id: launch
  date: 2023-07-14
  title: { ta: ஏவுதல், en: Lift-off }
  place: { ta: ஸ்ரீஹரிகோட்டா, en: Sriharikota }
  participants: [{ person: somanath }]
  sources: [{ url: https://www.news.example/launch, publisher: செய்தி }]
`
const STORY = `
id: moon
rigour: sources
languages: [ta, en]
headline: { ta: நிலவை நோக்கி, en: To the Moon }
updated: 2024-02-01
lanes: [{ id: flights, name: { ta: பயணங்கள், en: Flights } }]
`
const PEOPLE = `
- { id: somanath, name: { hi: सोमनाथ, en: S. Somanath, ta: சோமநாத் }, country: IN, group: officials }
`
const CHANGES = `
## 2024-01-05

- launch
  - ta: தேதி
  - en: The date
`

const compile = (files: Record<string, string>) =>
  compileTexts(
    new Map(
      Object.entries({
        'stories/moon/story.yaml': STORY,
        'stories/moon/events.yaml': EVENT,
        'people.yaml': PEOPLE,
        ...files,
      }),
    ),
  )
const isPicture = (message: string) => /pictures \(PNG\)|buttons and headings/.test(message)
const complaints = (files: Record<string, string>) =>
  compile(files)
    .issues.map(inEnglish)
    .filter((message) => !isPicture(message))
const onlyStory = (files: Record<string, string> = {}) => {
  const { stories } = compile(files)
  expect(complaints(files)).toEqual([])
  const [compiled] = stories
  if (!compiled) throw new Error('no story')
  return compiled
}

test('a story is published in its languages and in no other, the reader’s default first', () => {
  const { story } = onlyStory({ 'CHANGES.md': CHANGES })
  expect(Object.entries(story.languages ?? {})).toMatchObject([
    ['ta', { name: 'தமிழ்' }],
    ['en', { name: 'English' }],
  ])
  expect(story.people[0]?.name).toEqual({ ta: 'சோமநாத்', en: 'S. Somanath' })
  expect(story.sources[0]?.publisher).toEqual({ ta: 'செய்தி', en: 'செய்தி' })
  expect(Object.keys(story.events[0]?.lead ?? {})).toEqual(['ta', 'en'])
  expect(story.changes[0]?.reason).toEqual({ ta: 'தேதி', en: 'The date' })
  expect(parseStory(JSON.stringify(story))).toMatchObject({ ok: true, skipped: [], story: { id: 'moon' } })
  expect(formatStoryCsv(story).split('\r\n')[0]).toContain('title_ta,title_en')
  const feed = formatAtom(story)
  expect(feed).toContain('hreflang="ta" href="../ta/moon/event/launch/"')
  expect(feed).toContain('<summary xml:lang="en">The date</summary>')
  expect(feed).toContain('<content type="text" xml:lang="ta">தேதி</content>')
  expect(feed).not.toContain('hi')
})

test.each(['hi', 'en'])('in a story of one language (%s) a text stands alone', (tag) => {
  const { story, evidence } = onlyStory({
    'stories/moon/story.yaml': `
id: moon
rigour: sources
languages: [${tag}]
headline: ${tag === 'hi' ? 'चांद की ओर' : 'To the Moon'}
updated: 2024-02-01
lanes: [{ id: flights, name: ${tag === 'hi' ? 'उड़ानें' : 'Flights'} }]
`,
    'stories/moon/events.yaml': `
- { id: launch, date: 2023-07-14, title: ${tag === 'hi' ? 'रवाना' : 'Lift-off'}, sources: [{ url: https://news.example/ }] }
`,
    'people.yaml': '[]',
  })
  expect(Object.keys(story.languages ?? {})).toEqual([tag])
  expect(story.events[0]?.title).toEqual({ [tag]: tag === 'hi' ? 'रवाना' : 'Lift-off' })
  expect(evidence.sources[0]?.publisher).toEqual({ [tag]: 'news.example' })
  expect(formatAtom(story)).not.toContain(tag === 'hi' ? 'hreflang="en"' : 'hreflang="hi"')
})

test('a language without a font for pictures is told of once, and what is drawn in its place', () => {
  const told = compile({}).issues.map(inEnglish).filter(isPicture)
  expect(told.filter((message) => message.includes('PNG'))).toEqual([
    'data/stories/moon/story.yaml:4: warning: there is no font for Tamil here: pictures (PNG) of the Tamil pages are drawn in English',
  ])
})

test('the languages of site.yaml are those of a story that names none', () => {
  const { story } = onlyStory({
    'site.yaml': 'languages: [ta, en]\n',
    'stories/moon/story.yaml': STORY.replace('languages: [ta, en]\n', ''),
  })
  expect(Object.keys(story.languages ?? {})).toEqual(['ta', 'en'])
})

test('an editor is told which language lacks, by file and line', () => {
  expect(complaints({ 'stories/moon/events.yaml': EVENT.replace('ta: ஏவுதல், ', '') })).toEqual([
    'data/stories/moon/events.yaml:4: “title” has no Tamil text: add “ta:” under it',
  ])
  expect(
    complaints({ 'stories/moon/events.yaml': EVENT.replace('ta: ஏவுதல்', 'ta: ஏவுதல், hi: रवाना') }),
  ).toEqual([
    'data/stories/moon/events.yaml:4: the story is not told in Hindi: add “hi” to “languages:” of story.yaml, or delete the line',
  ])
  expect(complaints({ 'stories/moon/events.yaml': EVENT.replace(/title: .*/, 'title: ஏவுதல்') })).toEqual([
    'data/stories/moon/events.yaml:4: “title” should be given in both languages: write “ta:” and “en:” under it',
  ])
  expect(complaints({ 'stories/moon/story.yaml': STORY.replace('[ta, en]', '[ta, en, Tamil]') })).toEqual([
    'data/stories/moon/story.yaml:4: “Tamil” is no tag of a language: write hi, ta or ur, say',
  ])
  expect(complaints({ 'CHANGES.md': CHANGES.replace('  - ta: தேதி\n', '') })).toEqual([
    'data/CHANGES.md:4: this correction has no Tamil reason: write “## 2026-12-01”, then “- event-id, event-id”, then “  - ta: …” and “  - en: …” under it',
  ])
})

test('what stories share has the languages that all of them have, and those of each story that takes it', () => {
  const second = {
    'stories/sun/story.yaml': STORY.replace('id: moon', 'id: sun')
      .replace('[ta, en]', '[hi, en]')
      .replace('ta: நிலவை நோக்கி, en: To the Moon', 'hi: सूरज की ओर, en: To the Sun')
      .replace('ta: பயணங்கள்', 'hi: उड़ानें'),
    'stories/sun/events.yaml': `
- { id: probe, date: 2023-09-02, title: { hi: रवाना, en: Launch }, sources: [{ url: https://news.example/sun }] }
`,
  }
  expect(complaints(second)).toEqual([])
  // Only the story of the Moon takes this person, so that no Hindi name is asked for.
  expect(complaints({ ...second, 'people.yaml': PEOPLE.replace('hi: सोमनाथ, ', '') })).toEqual([])
  expect(complaints({ ...second, 'people.yaml': PEOPLE.replace(', ta: சோமநாத்', '') })).toEqual([
    'data/people.yaml:2: “somanath” has no Tamil name, and the story “moon” is told in it: add “ta:” under “name:”',
  ])
})
