import type { Mention, TimexType } from '../dates/mention.ts'
import { isSameSpan, overlaps, type Span } from '../text/span.ts'

/** An expression as an annotator has marked it, at its place in the text as it was read. */
export interface GoldMention extends Span {
  readonly type: TimexType
  /** TIMEX3 or EDTF, whichever the annotator writes. */
  readonly value: string
  /** What it is a case of, for the table: `weekday`, `range` … */
  readonly class: string
}

/** A mention with its place in the text as it was read. */
export type PlacedMention = Span & Pick<Mention, 'type' | 'value' | 'edtf' | 'rule'>

export interface ScoredText {
  readonly gold: readonly GoldMention[]
  readonly found: readonly PlacedMention[]
}

/** Counts of one class, or of all. */
export interface Tally {
  readonly gold: number
  /** Found with exactly these ends, and found at all. */
  readonly strict: number
  readonly relaxed: number
  /** Found with the right value, with a wrong one, and without one. */
  readonly right: number
  readonly wrong: number
  readonly abstained: number
}

export interface Score {
  readonly all: Tally
  readonly classes: ReadonlyMap<string, Tally>
  /** Mentions with a value; those that overlap no gold; those whose ends, and whose value, are those of a gold one. */
  readonly found: number
  readonly spurious: number
  readonly foundStrict: number
  readonly foundRight: number
}

/**
 * Compare what was found with what was marked, as TempEval-3 does: an expression is found when another overlaps it, its value
 * is right when that of an overlapping one is. Only types that the annotators mark are counted, and what abstains is missed,
 * not wrong.
 */
export function scoreMentions(texts: readonly ScoredText[]): Score {
  const types = new Set(texts.flatMap(({ gold }) => gold.map(({ type }) => type)))
  const marksVague = texts.some(({ gold }) => gold.some(({ value }) => isVague(value)))
  const counted = texts.map(({ gold, found }) => ({
    gold,
    found: found.filter(({ type, value }) => types.has(type) && (marksVague || !isVague(value ?? ''))),
  }))
  const tallies = counted.flatMap(({ gold, found }) =>
    gold.map((each) => [each.class, tallyOf(each, found)] as const),
  )
  const valued = counted.flatMap(({ gold, found }) =>
    found
      .filter(({ value }) => value !== null)
      .map((mention) => ({ mention, over: gold.filter((each) => overlaps(each, mention)) })),
  )
  const classes = [...new Set(tallies.map(([name]) => name))].toSorted()
  return {
    all: sum(tallies.map(([, tally]) => tally)),
    classes: new Map(
      classes.map((name) => [name, sum(tallies.flatMap(([own, tally]) => (own === name ? [tally] : [])))]),
    ),
    found: valued.length,
    spurious: valued.filter(({ over }) => over.length === 0).length,
    foundStrict: valued.filter(({ mention, over }) => over.some((each) => isSameSpan(each, mention))).length,
    foundRight: valued.filter(({ mention, over }) => over.some((each) => means(mention, each))).length,
  }
}

const isVague = (value: string): boolean => value.endsWith('_REF')

function tallyOf(gold: GoldMention, found: readonly PlacedMention[]): Tally {
  const over = found.filter((each) => overlaps(each, gold))
  const isRight = over.some((each) => means(each, gold))
  const hasValue = over.some(({ value }) => value !== null)
  return {
    gold: 1,
    strict: Number(over.some((each) => isSameSpan(each, gold))),
    relaxed: Number(over.length > 0),
    right: Number(isRight),
    wrong: Number(!isRight && hasValue),
    abstained: Number(over.length > 0 && !hasValue),
  }
}

const means = ({ value, edtf }: PlacedMention, gold: GoldMention): boolean =>
  [value, edtf].some((own) => own !== null && sameValue(own, gold.value))

/** An open interval and a choice of days say the same here. */
const sameValue = (own: string, gold: string): boolean =>
  own === gold || own === gold.replace(/^\.\.\/(.+)$/, '[..$1]')

function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0)
  return {
    gold: total('gold'),
    strict: total('strict'),
    relaxed: total('relaxed'),
    right: total('right'),
    wrong: total('wrong'),
    abstained: total('abstained'),
  }
}

/** The measures of a score, from 0 to 100. */
export interface Measures {
  /** F1 of exact ends, of overlap, and of overlap with the right value. */
  readonly strictF1: number
  readonly relaxedF1: number
  readonly valueF1: number
  /** Of those found with a value, how many have the right one; and how many of the marked have a wrong one. */
  readonly valueAccuracy: number
  readonly wrong: number
}

export function measuresOf({ all, found, spurious, foundStrict, foundRight }: Score): Measures {
  return {
    strictF1: f1(foundStrict / found, all.strict / all.gold),
    relaxedF1: f1((found - spurious) / found, all.relaxed / all.gold),
    valueF1: f1(foundRight / found, all.right / all.gold),
    valueAccuracy: percent(all.right / (all.right + all.wrong)),
    wrong: percent(all.wrong / all.gold),
  }
}

const percent = (part: number): number => (Number.isFinite(part) ? part * 100 : 0)
const f1 = (precision: number, recall: number): number =>
  percent((2 * precision * recall) / (precision + recall))
