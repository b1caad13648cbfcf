import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readGold } from '../../../src/pipeline/articles/readGold.ts'
import { score } from '../../../src/pipeline/commands/score.ts'

/* Marked articles: what is wrong with their file is said in the language of whoever has marked them. */

const folder = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

function goldOf(yaml: string): string {
  const path = join(folder, 'gold.yaml')
  writeFileSync(path, yaml)
  return path
}

const TEXT = 'They met on 4 December 2025.'

describe('a file of marked articles that cannot be read', () => {
  test.each([
    [
      'a field that is missing',
      `articles: [{ id: a, text: "${TEXT}" }]`,
      /articles\.0\.mentions: "mentions" is needed, and undefined stands there/,
      /articles\.0\.mentions: यहां "mentions" चाहिए, पर undefined लिखा है/,
    ],
    [
      'a day that is none',
      `articles: [{ id: a, published: 4 December, text: "${TEXT}", mentions: [] }]`,
      /articles\.0\.published: write a day, as 2025-12-04/,
      /articles\.0\.published: दिन लिखें, जैसे 2025-12-04/,
    ],
    [
      'a date of an event that is none',
      `articles: [{ id: a, text: "${TEXT}", mentions: [], events: [{ text: met, date: December }] }]`,
      /write a date in EDTF/,
      /EDTF में तारीख़ लिखें/,
    ],
    ['no text', 'articles: [{ id: a, mentions: [] }]', /^a: it has neither “text”/, /^a: न “text” है/],
    [
      'a file without its folder',
      'articles: [{ id: a, file: a.txt, mentions: [] }]',
      /its text is the file a\.txt: say with --articles/,
      /इसका टेक्स्ट a\.txt फ़ाइल में है: --articles से बताएं/,
    ],
    [
      'words that do not stand there',
      `articles: [{ id: a, text: "${TEXT}", mentions: [{ text: 5 December, value: 2025-12-05 }] }]`,
      /^a: “5 December” does not stand in the text$/,
      /^a: “5 December” टेक्स्ट में कहीं नहीं है$/,
    ],
    [
      'words in another order',
      `articles: [{ id: a, text: "${TEXT}", mentions: [{ text: "2025", value: 2025 }, { text: They, value: 2025 }] }]`,
      /^a: “They” does not stand in the text after the mark before it$/,
      /^a: “They” टेक्स्ट में पिछले निशान के बाद कहीं नहीं है$/,
    ],
  ])('%s', (_says, yaml, inEnglish, inHindi) => {
    const gold = goldOf(yaml)
    expect(() => readGold(gold, null, 'en')).toThrow(inEnglish)
    expect(() => readGold(gold, null, 'hi')).toThrow(inHindi)
  })
})

test('the tables of a score have heads in its language, and counts under them', () => {
  const gold = goldOf(
    `articles: [{ id: a, published: 2025-12-05, text: "${TEXT}", mentions: [{ text: 4 December 2025, value: 2025-12-04 }] }]`,
  )
  const lines: string[] = []
  for (const language of ['en', 'hi'] as const)
    score({ gold, records: 'data', folder: null }, {}, (line) => lines.push(line), language)
  expect(lines[0]).toBe('           gold  strict  relaxed  right  wrong  abstained')
  expect(lines[2]).toBe('all dates     1       1        1      1      0          0')
  expect(lines.join('\n')).toMatch(/निशान {2}सख़्त {2}ढीला {2}सही {2}ग़लत {2}छोड़े\n/)
  expect(lines.join('\n')).toMatch(/सारी तारीख़ें {2,}1 {2,}1/)
})
