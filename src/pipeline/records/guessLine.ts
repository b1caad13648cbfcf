import { say, type Said } from '../words/issueWords.ts'
import { FIELD_NAMES } from './fieldNames.ts'
import { explainLookAlike, straighten } from './oddCharacters.ts'
import { explainUnspaced } from './unspacedColon.ts'

/*
 * What the hand that wrote a line may have meant. Whether it did is tried out: see repairLines.
 */

/** A line as it may have been meant. */
export interface Guess {
  /** Counted from 0. */
  readonly at: number
  readonly line: string
  readonly said: Said
  /** The likelier, the less. */
  readonly cost: number
  /** Whether the line stands elsewhere, and there as its field stands in the rest of the file. */
  readonly isMoved?: boolean
}

/** How a field is written in its file: on how many lines, how far in, behind a dash, and with which sign its values begin. */
interface Habit {
  lines: number
  readonly indents: Map<number, number>
  dashes: number
  readonly signs: Set<string>
}
export type Habits = ReadonlyMap<string, Habit>

const FIELD = /^( *)(- +)?([\w-]+):(?: +(.*))?$/

export function habitsOf(lines: readonly string[]): Habits {
  const habits = new Map<string, Habit>()
  for (const line of lines) {
    const [, spaces = '', dash = '', name, value = ''] = FIELD.exec(line) ?? []
    if (name === undefined) continue
    const habit = habits.get(name) ?? { lines: 0, indents: new Map(), dashes: 0, signs: new Set() }
    const indent = spaces.length + dash.length
    habit.lines += 1
    habit.indents.set(indent, (habit.indents.get(indent) ?? 0) + 1)
    if (dash !== '') habit.dashes += 1
    habits.set(name, { ...habit, signs: habit.signs.add(value.slice(0, 1)) })
  }
  return habits
}

type Guessed = Omit<Guess, 'at'>

/** All that a line may have been meant as. */
export function guessesAt(lines: readonly string[], at: number, habits: Habits): readonly Guess[] {
  const line = lines[at] ?? ''
  if (/^\s*(?:#|$)/.test(line)) return []
  const guessed = [
    ...lookAlike(line),
    ...missingSpace(line),
    ...missingColon(line, habits),
    ...openQuotation(line),
    ...brackets(line, habits),
    ...otherIndents(lines, at, habits),
    ...missingDash(line, habits),
    ...unquoted(line),
  ]
  return guessed.filter((guess) => guess.line !== line).map((guess) => ({ ...guess, at }))
}

function lookAlike(line: string): Guessed[] {
  const said = explainLookAlike(line)
  const star = /^(\s*)[*+](?= )/.exec(line)
  return [
    ...(said === null ? [] : [{ line: straighten(line), said, cost: 0 }]),
    ...(star
      ? [{ line: line.replace(/[*+]/, '-'), said: say.dashAsHyphen(line.trim().slice(0, 1)), cost: 0.1 }]
      : []),
  ]
}

/** Behind a colon or a dash. */
function missingSpace(line: string): Guessed[] {
  const colon = explainUnspaced(line)
  const dashed = line.replace(/^( *-)(?=[\w{["'])/, '$1 ')
  return [
    ...(colon === null ? [] : [{ line: line.replace(':', ': '), said: colon, cost: 0 }]),
    ...(dashed === line ? [] : [{ line: dashed, said: say.noSpaceAfterDash(dashed.trim()), cost: 0.2 }]),
  ]
}

/** `title Foo`, `title; Foo`, `title = Foo`, `title :Foo`. */
function missingColon(line: string, habits: Habits): Guessed[] {
  const [, before = '', name = '', sign = '', rest = ''] =
    /^( *(?:- +)?)([A-Za-z][\w-]*)(?: *([:;=：]|ः) *(?=\S)| +|$)(.*)$/.exec(line) ?? []
  if (sign === ':' && line.startsWith(`${before}${name}: `)) return []
  const isField = FIELD_NAMES.has(name) || habits.has(name)
  // The claims of an event stand under its id.
  if (!isField && line !== name) return []
  const meant = `${before}${name}: ${rest}`.trimEnd()
  return [{ line: meant, said: say.noColon(name, meant.trim()), cost: isField ? 0.3 : 0.6 }]
}

function openQuotation(line: string): Guessed[] {
  const [, before, mark, text] = /^( *(?:- +)?[\w-]+: +)(["'])(.*)$/.exec(line) ?? []
  if (before === undefined || mark === undefined || text?.replaceAll('\\"', '').includes(mark)) return []
  const meant = `${before}${mark}${text}${mark}`
  return [{ line: meant, said: say.quotationOpen(meant.trim()), cost: 0.4 }]
}

// --- brackets --------------------------------------------------------------------------------------------------------

const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

function brackets(line: string, habits: Habits): Guessed[] {
  const [, before = '', name = '', value = ''] = /^( *(?:- +)?(?:([\w-]+): +)?)(.*)$/.exec(line) ?? []
  const { open, surplus } = unpaired(value)
  const usual = (sign: string) => (name === '' || habits.get(name)?.signs.has(sign) ? 0 : 1)
  const guess = (meant: string, said: Said, cost: number): Guessed => ({ line: before + meant, said, cost })
  const missing = (mark: string, meant: string, cost: number) =>
    guess(meant, say.bracketMissing(mark, (before + meant).trim()), cost)
  // An entry of a list that is all between braces.
  const dashed = /^ *- \w+: .*, \w+: /.test(line) ? line.replace('- ', '- { ') : ''
  const round = /^\((.*\w: .*)\)$/.exec(value)
  return [
    ...(open === ''
      ? []
      : [missing(open, `${value}${open === '}' ? ' ' : ''}${open}`, 0.5 + usual(value.slice(0, 1)))]),
    ...(surplus === '}' ? [missing('{', `{ ${value}`, 0.5)] : []),
    ...(surplus === '}' && dashed
      ? [{ line: dashed, said: say.bracketMissing('{', dashed.trim()), cost: 0.4 }]
      : []),
    ...(surplus === ']' ? [missing('[', `[${value}`, 0.5)] : []),
    ...(round
      ? [guess(`{${round[1] ?? ''}}`, say.roundBrackets(`${before}{${round[1] ?? ''}}`.trim()), 0.4)]
      : []),
  ]
}

/** What a text still needs to close its brackets, and the first closing one that nothing has opened; quotations aside. */
function unpaired(text: string): { readonly open: string; readonly surplus: string } {
  let open = ''
  for (const [sign] of text.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').matchAll(/[{}[\]]/g)) {
    const closing = PAIRS[sign]
    if (closing !== undefined) open = closing + open
    else if (open.startsWith(sign)) open = open.slice(1)
    else return { open: '', surplus: sign }
  }
  return { open, surplus: '' }
}

// --- how far in ------------------------------------------------------------------------------------------------------

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0

function otherIndents(lines: readonly string[], at: number, habits: Habits): Guessed[] {
  const line = lines[at] ?? ''
  const own = indentOf(line)
  const [, , dash = '', name = ''] = FIELD.exec(line) ?? []
  const habit = habits.get(name)
  const share = (indent: number): number => {
    const counted = (habit?.indents.get(indent + dash.length) ?? 0) - (indent === own ? 1 : 0)
    return counted / Math.max(1, (habit?.lines ?? 0) - 1)
  }
  const others = lines
    .slice(Math.max(0, at - 8), at + 4)
    .filter((each) => each !== line && each.trim() !== '')
    .flatMap((each) => [indentOf(each), indentOf(each) + 2, indentOf(each.replace('- ', '  '))])
  return [...new Set([0, ...others])]
    .filter((indent) => indent !== own)
    .map((indent) => ({
      line: ' '.repeat(indent) + line.trimStart(),
      said: /^ *(?:[-{[]|[\w-]+:)/.test(line) ? say.wrongIndent(own, indent, line.trim()) : say.lineBroken(),
      isMoved: share(indent) > 0.5 && share(own) < 0.25,
      cost: 1.5 + Math.abs(indent - own) / 10 + (share(own) - share(indent)) / 2 + (indent % 2) / 2,
    }))
}

function missingDash(line: string, habits: Habits): Guessed[] {
  const [, spaces = '', dash, name = ''] = FIELD.exec(line) ?? []
  const indent = spaces.length || indentOf(line)
  if (indent < 2 || dash !== undefined || line.startsWith('- ', indent)) return []
  const { lines = 0, dashes = 0 } = habits.get(name) ?? {}
  const isUsual = lines > 1 && dashes === lines - 1
  const meant = `${' '.repeat(indent - 2)}- ${line.trimStart()}`
  return [
    {
      line: meant,
      said: say.dashMissing(meant.trim()),
      isMoved: isUsual,
      cost: isUsual ? 0.6 : name === '' ? 1.2 : 1.9,
    },
  ]
}

/** A text that begins with a sign of its own meaning, or has a colon in it. */
function unquoted(line: string): Guessed[] {
  const [, before = '', text] = /^( *(?:- +)?[\w-]+: +)([^"'\s].*)$/.exec(line) ?? []
  // Of what stands behind a number sign, and of names and references, more is told than that.
  if (text === undefined || /[{[].*\s#/.test(text)) return []
  const meant = `${before}"${text.replaceAll(/["\\]/g, '\\$&')}"`
  if (/^[-[\]{}?:,%@`]/.test(text)) return [{ line: meant, said: say.oddStart(), cost: 0.8 }]
  return /: /.test(text) ? [{ line: meant, said: say.colonInText(), cost: 0.8 }] : []
}
