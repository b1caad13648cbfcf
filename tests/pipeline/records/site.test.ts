import { expect, test } from 'vitest'
import { isError } from '../../../src/pipeline/records/sourceIssue.ts'
import { MOON_EVENTS, MOON_STORY } from '../../fixtures/moonStory.ts'
import { inEnglish, inHindi } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'

const compile = (files: Readonly<Record<string, string>>) =>
  compileTexts(
    new Map(
      Object.entries({
        'stories/moon/story.yaml': MOON_STORY,
        'stories/moon/events.yaml': MOON_EVENTS,
        ...files,
      }),
    ),
  )
const errors = (files: Readonly<Record<string, string>>): readonly string[] =>
  compile(files).issues.filter(isError).map(inEnglish)

test('what the site is called, leads to and says otherwise is read', () => {
  const files = {
    'site.yaml': 'name: { hi: आज, en: Today }\nfront: moon\n',
    'messages/hi.yaml': 'page:\n  eventsHeading: क्या-क्या हुआ\n',
  }
  expect(errors(files)).toEqual([])
  const { name, front, words } = compile(files).settings
  expect({ name, front }).toEqual({ name: { hi: 'आज', en: 'Today' }, front: 'moon' })
  expect(words.hi).toMatchObject({ page: { siteName: 'आज', eventsHeading: 'क्या-क्या हुआ' } })
  expect(words.hi['share']?.['citation']).toMatch(/, आज, /)
  expect(words.en['share']?.['citation']).toMatch(/, Today, /)
})

test('one name stands for all languages, and is that of pages in another', () => {
  const compiled = compile({
    'site.yaml': 'name: The Daily\nlanguages: [en, ta]\n',
    'stories/moon/story.yaml': MOON_STORY.replaceAll('hi:', 'ta:'),
    'stories/moon/events.yaml': MOON_EVENTS.replaceAll('hi:', 'ta:'),
    'messages/en.yaml': 'card: { place: Where it was }\n',
  })
  expect(compiled.issues.filter(isError)).toEqual([])
  const [tamil] = compiled.words
  expect(tamil?.sections).toMatchObject({
    page: { siteName: 'The Daily' },
    // What it says otherwise in English stands in for Tamil, too.
    card: { place: 'Where it was' },
    share: { citation: expect.stringContaining(', The Daily, ') },
  })
})

test.each<readonly [site: string, line: number, says: readonly string[]]>([
  ['name:\n\tThe Daily\n', 2, ['tab']],
  ['nmae: The Daily\n', 1, ['no field “nmae”', 'did you mean “name”']],
  ['format: 1\nanalytics: G-12345\n', 2, ['no field “analytics”', 'delete the line']],
  ['origin: timeline.example\n', 1, ['does not begin with https://', 'https://timeline.example/']],
  ['name: { hi: आज }\n', 1, ['“name” has no English text', 'add “en:”']],
  ['name: [The Daily]\n', 1, ['“name” is a list', 'write “hi:” and “en:” under it']],
  ['name:\n', 1, ['“name” is empty']],
  ['front: mon\n', 1, ['no such story', 'did you mean “moon”']],
  ['front: earth-and-sky\n', 1, ['write “stories” or “moon”']],
  ['format: two\n', 1, ['“format” is “two”', 'whole number']],
  ['format: 9\n', 1, ['format 9', 'install a newer one']],
  ['languages: hi\n', 1, ['“languages” should be a list']],
])('%j is an error by file and line, with what to do', (site, line, says) => {
  const [first = '', ...more] = errors({ 'site.yaml': site })
  expect(first).toMatch(new RegExp(`^data/site\\.yaml:${line}: `))
  for (const words of says) expect(first).toContain(words)
  // Of a line that cannot be read more may be said.
  expect(more.filter((each) => !each.startsWith(`data/site.yaml:${line}:`))).toEqual([])
})

test.each<readonly [site: string, en: string, hi: string]>([
  [
    'name:\n\tThe Daily\n',
    'data/site.yaml:2: this line is indented with a tab: use two spaces for each level',
    'data/site.yaml:2: यह पंक्ति टैब से आगे खिसकाई गई है: हर स्तर के लिए दो स्पेस लगाएं',
  ],
  [
    'nmae: The Daily\n',
    'data/site.yaml:1: there is no field “nmae”; did you mean “name”?',
    'data/site.yaml:1: “nmae” नाम की कोई फ़ील्ड नहीं है; क्या आप “name” लिखना चाहते थे?',
  ],
  [
    'origin: timeline.example\n',
    'data/site.yaml:1: “origin” is “timeline.example”, which does not begin with https://: write the address of the folder in which the site will be, as https://timeline.example/ (https://timeline.example/?)',
    'data/site.yaml:1: “origin” में “timeline.example” है, जो https:// से शुरू नहीं होता: उस फ़ोल्डर का पता लिखें जिसमें साइट होगी, जैसे https://timeline.example/ (https://timeline.example/?)',
  ],
])('%j is told in both languages', (site, en, hi) => {
  const [first] = compile({ 'site.yaml': site }).issues.filter(isError)
  expect(first && [inEnglish(first), inHindi(first)]).toEqual([en, hi])
})

test.each<readonly [messages: string, says: string]>([
  ['pages: { eventsHeading: Events }', 'no section “pages”; did you mean “page”?'],
  ['page: { eventHeading: Events }', 'no message “eventHeading”; did you mean “eventsHeading”?'],
  ['page: { scopeLine: "{count} events" }', '“scopeLine” lacks {range}'],
  ['page: { credit: "By {sight}" }', '“credit” has no {sight}: it takes {site}'],
  [
    'page: { scopeLine: { one: "{count}, {range}", few: "{count}, {range}", other: "{count}, {range}" } }',
    'no plural “few”',
  ],
  ['dates: { about: near }', 'how English says dates is part of the program'],
])('%j of messages/en.yaml is an error', (messages, says) => {
  const found = errors({ 'messages/en.yaml': `${messages}\n` })
  expect(found[0]).toMatch(/^data\/messages\/en\.yaml:1: /)
  expect(found[0]).toContain(says)
})

test('of Hindi and English nothing has to be said', () => {
  expect(
    compile({ 'messages/hi.yaml': 'page: {}\n' }).issues.filter((issue) => issue.file.includes('messages')),
  ).toEqual([])
})
