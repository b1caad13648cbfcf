import type { Said } from '../words/issueWords.ts'
import { guessesAt, habitsOf, type Guess } from './guessLine.ts'
import { parseYaml, startOf, type ParsedYaml } from './parseYaml.ts'

/*
 * What is wrong with a file that YAML cannot read is seldom where YAML gives up, and often many lines seem wrong for one. So lines around
 * that place are put right one at a time, in the ways in which hands slip: the change after which the file can be read is what to say.
 */

/** What is said of one line. */
export interface Repair {
  /** Counted from 1. */
  readonly line: number
  readonly said: Said
}

/** So many slips of one file are told with what to write; what is wrong besides is told in general words. */
const MOST_REPAIRS = 12
/** So many lines before the one at which YAML gives up may hold the slip. */
const REACH = 12

/** A file as YAML reads it once its slips are put right, line for line, and what is said of them. */
export function repairLines(text: string): {
  readonly text: string
  readonly parsed: ParsedYaml
  readonly repairs: readonly Repair[]
} {
  const lines = text.split('\n')
  const repairs: Repair[] = []
  let parsed = parseYaml(text)
  while (repairs.length < MOST_REPAIRS) {
    const stuck = stuckAt(parsed)
    const guess = stuck && bestGuess(lines, stuck)
    if (!guess) break
    lines[guess.at] = guess.line
    repairs.push({ line: guess.at + 1, said: guess.said })
    parsed = parseYaml(lines.join('\n'))
  }
  return { text: lines.join('\n'), parsed, repairs }
}

interface Stuck {
  /** Counted from 0: at which YAML gives up, or at which a quotation begins that nothing ends. */
  readonly line: number
  /** Whether all that is wrong there is a field that has been there before. */
  readonly isTwice: boolean
}

function stuckAt(parsed: ParsedYaml): Stuck | null {
  const [first] = parsed.document.errors
    .filter(({ code }) => !OF_A_VALUE.has(code))
    .map((error) => ({ isTwice: error.code === 'DUPLICATE_KEY', at: startOf(error, parsed.document) }))
    .toSorted((a, b) => Number(a.isTwice) - Number(b.isTwice) || a.at - b.at)
  return first ? { line: parsed.lines.linePos(first.at).line - 1, isTwice: first.isTwice } : null
}

/** What is said of single values, wherever they stand. */
const OF_A_VALUE: ReadonlySet<string> = new Set(['MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE'])

/** The guess that lets YAML read on; of several that do, the likeliest. */
function bestGuess(lines: readonly string[], { line: stuck, isTwice }: Stuck): Guess | null {
  const [from, to] = windowAround(lines, stuck)
  const first = Math.max(from, stuck - REACH)
  const habits = habitsOf(lines)
  const near = lines.slice(first, Math.min(to, stuck + 2)).map((_, position) => first + position)
  // With the line that begins the record.
  const guesses = [...new Set([from, recordAt(lines, stuck), ...near])]
    .flatMap((at) => guessesAt(lines, at, habits))
    // A field that is written twice was written so, unless a line above it stands where it never does.
    .filter(({ isMoved = false }) => isMoved || !isTwice)
    .map((guess) => ({ ...guess, cost: guess.cost + Math.abs(stuck - guess.at) / 20 }))
    .toSorted((a, b) => a.cost - b.cost)
  const outcomes = guesses.map((guess) => {
    const part = lines.slice(from, to).with(guess.at - from, guess.line)
    return { guess, next: stuckAt(parseYaml(part.join('\n'))) }
  })
  // Another slip of the same records may stand further down.
  const found =
    outcomes.find(({ next }) => next === null) ??
    outcomes.find(({ guess, next }) => next && from + next.line > Math.max(stuck, guess.at))
  return found?.guess ?? null
}

const begins = (line: string): boolean => /^[^\s#]/.test(line)

/** The line at which the record of a line begins. */
const recordAt = (lines: readonly string[], stuck: number): number =>
  Math.max(0, lines.slice(0, stuck + 1).findLastIndex(begins))

/** The records around a line, which can be read without the others: those that begin at the start of a line. */
function windowAround(lines: readonly string[], stuck: number): readonly [number, number] {
  const before = lines.slice(0, Math.max(0, stuck - 1)).findLastIndex(begins)
  const from = Math.max(0, lines.slice(0, Math.max(0, before)).findLastIndex(begins))
  const after = lines.findIndex((line, at) => at > stuck + 1 && begins(line))
  const to = after === -1 ? -1 : lines.findIndex((line, at) => at > after && begins(line))
  return [from, to === -1 ? lines.length : to]
}
