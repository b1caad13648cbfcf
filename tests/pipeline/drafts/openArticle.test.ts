import { expect, test } from 'vitest'
import { draftWordsOf } from '../../../src/pipeline/drafts/draftWords.ts'
import { wordSaid } from '../../../src/pipeline/words/said.ts'
import { openArticle } from '../../../src/pipeline/drafts/openArticle.ts'

const HINDI = 'रक्षा मंत्री ने मंगलवार को मॉस्को में बैठक की और कहा कि सहयोग बढ़ेगा। '.repeat(4)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => openArticle(bytes(text))

test('Hindi and English are read, each as what it is', () => {
  expect(read(HINDI)).toMatchObject({ kind: 'text', language: 'hi', told: [] })
  expect(
    read('The minister met his counterpart in Moscow on Tuesday and signed an agreement. '.repeat(3)),
  ).toMatchObject({
    kind: 'text',
    language: 'en',
  })
})

test('UTF-16 is read, and it is said', () => {
  const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(HINDI, 'utf16le')]))
  expect(openArticle(wide)).toMatchObject({ kind: 'text', text: HINDI, told: [['wasUtf16']] })
})

test('of a page the article is read, with the day that it states itself', () => {
  const page = `<!doctype html><html><head><meta property="article:published_time" content="2027-06-16T01:00:00+05:30"><title>x</title></head>
    <body><nav>मेन्यू</nav><article><h1>शीर्षक</h1><p>${HINDI}</p><script>var x</script><aside>यह भी पढ़ें</aside></article></body></html>`
  const reading = read(page)
  expect(reading).toMatchObject({ kind: 'text', published: '2027-06-16', told: [['wasPage', 2, 'article']] })
  expect(reading.kind === 'text' && reading.text).toBe(`शीर्षक\n\n${HINDI.trim()}`)
})

test.each([
  ['empty', ''],
  ['tooShort', 'दो शब्द'],
  ['isUrdu', 'وزیر دفاع نے منگل کو ماسکو میں اجلاس کی صدارت کی اور کہا کہ تعاون بڑھے گا۔ '.repeat(4)],
  [
    'otherScript',
    'Министр обороны провёл во вторник встречу в Москве и сказал, что сотрудничество расширится. '.repeat(3),
  ],
  ['noSentences', 'क'.repeat(5000)],
  ['tooLong', 'x1 '.repeat(350_000)],
])('%s: a sentence says what it is', (name, text) => {
  const reading = read(text)
  expect(reading).toMatchObject({ kind: 'refused', said: expect.arrayContaining([name]) })
  if (reading.kind !== 'refused') throw new Error('It was read.')
  expect(wordSaid(reading.said, draftWordsOf('en'))).toMatch(/^[A-Z].*: .*\.$/)
  expect(wordSaid(reading.said, draftWordsOf('hi'))).toMatch(/^\P{L}*\p{Script=Devanagari}.*: .*।$/u)
})

test('bytes that are no text are refused', () => {
  expect(openArticle(Uint8Array.from({ length: 2000 }, (_each, at) => (at * 7919) % 256))).toEqual({
    kind: 'refused',
    said: ['noText'],
  })
})
