import { expect, test } from 'vitest'
import { formatIssue } from '../../src/pipeline/records/sourceIssue.ts'
import { compileTexts, goodRecords } from './brokenRecords.ts'

/*
 * HI-5: a slip of one line is one message, which names the line and what to write there, in both languages. Slips as hands make them, each
 * on lines of every file of the good records.
 */

const KEY = /^( *(?:- )?)([A-Za-z]+): (.+)$/
const VALUE = /^( *(?:- )?[A-Za-z]+: )([^"'{[>|].*)$/
const FLOW = /^( *(?:- )?(?:[A-Za-z]+: )?)\{ (.*) \}$/

type Slip = readonly [line: RegExp, by: string]

/** What is said names the line of the slip, and shows the line as it was: what stood there is what to write. */
const RESTORED: Readonly<Record<string, Slip>> = {
  'no space behind the colon': [KEY, '$1$2:$3'],
  'the space before the colon': [KEY, '$1$2 :$3'],
  'no colon': [KEY, '$1$2 $3'],
  'a semicolon for a colon': [KEY, '$1$2; $3'],
  'an equals sign for a colon': [KEY, '$1$2 = $3'],
  'a colon of Chinese print': [KEY, '$1$2：$3'],
  'a visarga for a colon': [KEY, '$1$2ः $3'],
  'no colon before a group': [/^( +[a-z]+):$/, '$1'],
  'no space behind the dash': [/^( *)- /, '$1-'],
  'a brace that is not closed': [FLOW, '$1{ $2'],
  'a brace that is not opened': [FLOW, '$1$2 }'],
  'round brackets for braces': [FLOW, '$1( $2 )'],
}

/** What is said names the line of the slip. */
const PLACED: Readonly<Record<string, Slip>> = {
  'a tab for the indentation': [/^ {2}(?=\S)/, '\t'],
  'a tab behind the colon': [KEY, '$1$2:\t$3'],
  'a no-break space behind the colon': [KEY, '$1$2:\u00a0$3'],
  'no-break spaces for the indentation': [/^ {2}(?=\S)/, '\u00a0\u00a0'],
  'an en dash for the dash': [/^( *)- /, '$1– '],
  'a star for the dash': [/^( *)- /, '$1* '],
  'a bullet for the dash': [/^( *)- /, '$1• '],
  'quotation marks of print': [VALUE, '$1“$2”'],
  'a quotation that begins straight and ends in print': [VALUE, '$1"$2”'],
  'a quotation that is not closed': [VALUE, '$1"$2'],
  'an apostrophe for a quotation mark': [VALUE, "$1'$2"],
  'a quotation in a quotation': [VALUE, '$1"the "$2" of"'],
  'a field twice': [/^( +[a-z]+: .*)$/, '$1\n$1'],
  'a text that begins with a bracket': [VALUE, '$1[$2'],
  'a text that begins with a word in brackets': [VALUE, '$1[x] $2'],
  'a text that begins with a dash': [VALUE, '$1- $2'],
  'a text that begins with @': [VALUE, '$1@$2'],
  'a text that begins with %': [VALUE, '$1%$2'],
  'a text that begins with *': [VALUE, '$1*$2'],
  'a text that begins with ?': [VALUE, '$1? $2'],
  'a text that begins with `': [VALUE, '$1`$2`'],
  'a text with a colon': [/^( *(?:hi|en): [^"{]*\S)$/, '$1: more'],
  'the name of a field misspelled': [/^( *(?:- )?)([a-z])(?=[a-z]{4,}: .)/, '$1$2$2'],
  'a character that nobody sees before a field': [KEY, '$1\u200b$2: $3'],
  'square brackets for braces': [/^( *- )\{ (.*) \}$/, '$1[ $2 ]'],
}

/** What is said names a line, or the one beside it, and how many spaces stand before it. */
const INDENTED: Readonly<Record<string, Slip>> = {
  'a space too many': [/^ (?=\s*\S)/, '  '],
  'a space too few': [/^ (?=\s*\S)/, ''],
  'a space before a record': [/^(?=\S)/, ' '],
}

/** Each slip on so many lines of each file. */
const TRIED = 3

interface Tried {
  readonly kind: string
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly was: string
  readonly is: string
}

function tries(slips: Readonly<Record<string, Slip>>): Tried[] {
  const files = [...goodRecords].filter(([file]) => file.endsWith('.yaml'))
  return Object.entries(slips).flatMap(([kind, [pattern, by]], turn) =>
    files.flatMap(([file, text]) => {
      const lines = text.split('\n')
      const fit = lines.flatMap((was, at) => {
        const is = was.replace(pattern, by)
        return is === was || was.trim() === '' || was.startsWith('#')
          ? []
          : [{ kind, file, line: at + 1, was, is }]
      })
      // Other lines for each kind, spread over the file.
      return fit.filter((_, at) => (at + turn) % Math.ceil(fit.length / TRIED) === 0)
    }),
  )
}

function issuesOf({ file, line, is }: Tried) {
  const lines = (goodRecords.get(file) ?? '').split('\n')
  return compileTexts(new Map([...goodRecords, [file, lines.with(line - 1, is).join('\n')]])).issues
}

const named = (slips: Readonly<Record<string, Slip>>): string[] => Object.keys(slips)

/** What is said of each slip of a kind, in both languages; the lines are those that `expected` gives. */
function expectOneEach(
  slips: Readonly<Record<string, Slip>>,
  kind: string,
  expected: (tried: Tried) => readonly [line: readonly number[], says: string],
) {
  const tried = tries({ [kind]: slips[kind] ?? [/$^/, ''] })
  expect(tried.length).toBeGreaterThan(2)
  for (const each of tried) {
    const issues = issuesOf(each)
    const [lines, says] = expected(each)
    for (const language of ['en', 'hi'] as const) {
      const worded = issues.map((issue) => formatIssue(issue, language))
      expect(worded, `${each.file}:${each.line}: ${each.is}`).toEqual([expect.stringContaining(says)])
    }
    expect(lines, `${each.file}:${each.line}: ${each.is}`).toContain(issues[0]?.line)
  }
}

test.each(named(RESTORED))('HI-5: %s: one message, with the line to write', (kind) =>
  expectOneEach(RESTORED, kind, ({ line, was }) => [[line], was.trim().replace(/^- /, '')]),
)

test.each(named(PLACED))('HI-5: %s: one message, of that line', (kind) =>
  expectOneEach(PLACED, kind, ({ line }) => [[line, line + 1], '']),
)

test.each(named(INDENTED))('HI-5: %s: one message, of that line or one beside it', (kind) => {
  const tried = tries({ [kind]: INDENTED[kind] ?? [/$^/, ''] })
  const told = tried.map((each) => ({ ...each, issues: issuesOf(each) }))
  // A list of one entry stands as far in as its writer likes.
  const wrong = told.filter(({ issues }) => issues.length > 0)
  expect(wrong.length).toBeGreaterThan(told.length * 0.8)
  for (const { issues, ...each } of wrong) {
    const worded = issues.map((issue) => formatIssue(issue, 'hi'))
    expect(worded, `${each.file}:${each.line}: ${each.is}`).toEqual([expect.any(String)])
    expect([each.line - 1, each.line, each.line + 1], worded[0]).toContain(issues[0]?.line)
  }
})

test('HI-5: the English names of all places, deleted with the language, are one message', () => {
  const [events, story] = ['stories/sample/events.yaml', 'stories/sample/story.yaml']
  const texts = new Map([...goodRecords].filter(([path]) => path !== 'published.json'))
  const places = (texts.get(events) ?? '')
    .replace('place: { hi: नई दिल्ली, en: New Delhi }', 'place: { hi: नई दिल्ली }')
    .replace('  session: 21\n', '  session: 21\n  place: { hi: मॉस्को }\n')
    .replace('  session: 22\n', '  session: 22\n  place: { hi: नई दिल्ली }\n')
  texts.set(events, places).set(story, `languages: [hi]\n${texts.get(story)}`)
  const errors = compileTexts(texts).issues.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ said }) => said)).toEqual([['placesUnclaimed', 'नई दिल्ली', 3]])
})
