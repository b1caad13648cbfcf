import { describe, expect, test } from 'vitest'
import { fetchSheet, sheetAddress, type Ask } from '../../../src/pipeline/sheets/fetchSheet.ts'
import { wordsOf } from '../../../src/pipeline/sheets/sheetNote.ts'
import { wordSaid } from '../../../src/pipeline/words/said.ts'

const PUBLISHED = 'https://docs.google.com/spreadsheets/d/e/2PACX-abc/pub?gid=7&single=true&output=csv'

describe('an address of a Google sheet', () => {
  test.each([
    [PUBLISHED, PUBLISHED],
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX-abc/pubhtml?gid=7&single=true',
      'https://docs.google.com/spreadsheets/d/e/2PACX-abc/pub?gid=7&single=true&output=csv',
    ],
    [
      'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=42',
      'https://docs.google.com/spreadsheets/d/1AbC/export?format=csv&gid=42',
    ],
    [
      'https://docs.google.com/spreadsheets/d/1AbC/edit?usp=sharing',
      'https://docs.google.com/spreadsheets/d/1AbC/export?format=csv',
    ],
    ['https://news.example/sheet.csv', 'https://news.example/sheet.csv'],
    ['http://news.example/sheet.csv', null],
    ['https://', null],
  ])('%s', (address, csv) => {
    expect(sheetAddress(address)).toBe(csv)
  })
})

test('a published sheet is read, and called by its file’s name or its site', async () => {
  const asked: string[] = []
  const ask: Ask = (url) => {
    asked.push(url)
    return Promise.resolve(
      new Response('date,title\n2023,Moon\n', { headers: { 'content-type': 'text/csv' } }),
    )
  }
  const reading = await fetchSheet('https://news.example/a%20b.csv', null, ask)
  expect(reading.kind === 'sheet' ? [reading.sheet.name, reading.sheet.rows.length] : reading).toEqual([
    'a b.csv',
    2,
  ])
  const google = await fetchSheet(PUBLISHED, null, ask)
  expect(google.kind === 'sheet' ? google.sheet.name : google).toBe('docs.google.com')
  expect(asked).toEqual(['https://news.example/a%20b.csv', PUBLISHED])
})

const answer = (body: string, init: ResponseInit = {}, url = ''): Ask => {
  const response = new Response(body, init)
  Object.defineProperty(response, 'url', { value: url })
  return () => Promise.resolve(response)
}
const PAGE = '<!doctype html><html><title>Sheets</title></html>'

test.each<[string, string, Ask, string, string]>([
  [
    'an address without https',
    'http://news.example/a.csv',
    answer(''),
    'the address must begin with https://',
    'पता https:// से शुरू होना चाहिए',
  ],
  [
    'a sheet that is no longer there',
    PUBLISHED,
    answer(PAGE, { status: 404 }),
    'the address answers 404: publish the sheet again (File › Share › Publish to web › CSV) and copy the new address',
    'इस पते से 404 जवाब मिला: शीट को फिर से प्रकाशित करें (फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV) और नया पता कॉपी करें',
  ],
  [
    'a page to sign in, by where the address leads',
    PUBLISHED,
    answer(PAGE, {}, 'https://accounts.google.com/v3/signin/identifier'),
    'Google asks to sign in: publish the sheet (File › Share › Publish to web › CSV), or share it with everyone who has the link',
    'Google साइन-इन मांग रहा है: शीट प्रकाशित करें (फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV) या उसे लिंक वाले सभी लोगों के लिए खोल दें',
  ],
  [
    'a page to sign in, by what stands in it',
    PUBLISHED,
    answer('<html><form action="https://accounts.google.com/x"></form></html>'),
    'Google asks to sign in: publish the sheet (File › Share › Publish to web › CSV), or share it with everyone who has the link',
    'Google साइन-इन मांग रहा है: शीट प्रकाशित करें (फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV) या उसे लिंक वाले सभी लोगों के लिए खोल दें',
  ],
  [
    'a page',
    'https://news.example/timeline',
    answer(PAGE),
    'the address leads to a web page and not to a sheet: in Google Sheets choose File › Share › Publish to web › CSV and copy that address',
    'इस पते पर वेब पेज है, शीट नहीं: Google शीट में फ़ाइल › शेयर करें › वेब पर प्रकाशित करें › CSV चुनें और वह पता कॉपी करें',
  ],
  [
    'a site that does not answer',
    PUBLISHED,
    () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND docs.google.com') }),
      ),
    'the address cannot be reached (getaddrinfo ENOTFOUND docs.google.com): look at it in a browser, and try again',
    'इस पते तक पहुंचा नहीं जा सका (getaddrinfo ENOTFOUND docs.google.com): इसे ब्राउज़र में देखें और फिर कोशिश करें',
  ],
])('%s is refused with a sentence in both languages', async (_what, address, ask, en, hi) => {
  const reading = await fetchSheet(address, null, ask)
  const said = reading.kind === 'refused' ? reading.said : null
  expect(said && wordSaid(said, wordsOf('en'))).toBe(en)
  expect(said && wordSaid(said, wordsOf('hi'))).toBe(hi)
})

test('an answer without end is not waited for', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000
      controller.enqueue(new Uint8Array(1_000_000))
    },
  })
  const reading = await fetchSheet(PUBLISHED, null, () => Promise.resolve(new Response(body)))
  expect(reading.kind === 'refused' ? reading.said : reading).toEqual(['tooBig', 26, 25])
  expect(sent).toBeLessThan(30_000_000)
})
