import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/* The guide for editors shows messages as they are met: each is one of those in tests/pipeline/messages, of other records. */

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Without what is of one record: what is quoted, numbers, and the kind of record. */
const form = (message: string): string =>
  message
    .replaceAll(/“[^”]*”/g, '“”')
    .replaceAll(/\d[\d-]*/g, '0')
    .replaceAll(/no (?:person|office|forum|source|event) has/g, 'no record has')
    .replaceAll(/किसी (?:व्यक्ति|पद|मंच|स्रोत|घटना) की id/g, 'किसी रिकॉर्ड की id')

const GUIDES = [
  ['data/README.md', 'en', 'What the checker says'],
  ['data/README.hi.md', 'hi', 'जांच क्या कहती है'],
] as const

const shownIn = (path: string, heading: string): readonly string[] =>
  [...(read(path).split(`\n## ${heading}\n`)[1] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, message = '']) => message,
  )

test.each(GUIDES)('%s shows messages that there are', (path, language, heading) => {
  const known = form(read(`tests/pipeline/messages/${language}.txt`))
  const shown = shownIn(path, heading)
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter((message) => !known.includes(form(message).replace(/ …$/, '')))).toEqual([])
})

test('both guides show the same messages, have the same examples, and name each other', () => {
  const [[english, , one], [hindi, , other]] = GUIDES
  const blocks = (path: string) =>
    [...read(path).matchAll(/^ *```yaml\n([^]*?)```/gm)].map(([, block = '']) =>
      block.replaceAll(/(?<=exact: )[^}]*/g, '…'),
    )
  expect(shownIn(english, one).length).toBe(shownIn(hindi, other).length)
  expect(blocks(hindi)).toEqual(blocks(english))
  expect(read(english)).toContain('](README.hi.md)')
  expect(read(hindi)).toContain('](README.md)')
})
