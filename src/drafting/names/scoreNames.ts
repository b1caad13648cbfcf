import { overlaps, type Span } from '../text/span.ts'

/** A name as it was found, at its place in the text as it was read: the id of a person or forum, or the number of a session and its forum. */
export interface PlacedName extends Span {
  readonly id: string
}

/** A name as an annotator has marked it. */
export interface GoldName extends PlacedName {
  /** What it is a case of, for the table: `name`, `alone`, `office` … */
  readonly class: string
}

/** Counts of one class, or of all: how many are marked, found at their place, and found with the right id. */
export interface NameTally {
  readonly gold: number
  readonly found: number
  readonly right: number
}

export interface NameScore {
  readonly all: NameTally
  readonly classes: ReadonlyMap<string, NameTally>
  /** Names found where nobody has marked one. */
  readonly spurious: number
}

/** Compare the names of articles with those that were marked: one is found where another overlaps it. */
export function scoreNames(
  texts: readonly { readonly gold: readonly GoldName[]; readonly found: readonly PlacedName[] }[],
): NameScore {
  const tallies = texts.flatMap(({ gold, found }) =>
    gold.map((each) => {
      const over = found.filter((name) => overlaps(name, each))
      const isRight = over.some(({ id }) => means(id, each.id))
      return { class: each.class, gold: 1, found: Number(over.length > 0), right: Number(isRight) }
    }),
  )
  const classes = [...new Set(tallies.map((tally) => tally.class))].toSorted()
  return {
    all: sum(tallies),
    classes: new Map(classes.map((name) => [name, sum(tallies.filter((tally) => tally.class === name))])),
    spurious: texts.flatMap(({ gold, found }) =>
      found.filter((name) => !gold.some((each) => overlaps(each, name))),
    ).length,
  }
}

/** A session is marked by its number alone where its forum is none of the records. */
const means = (found: string, gold: string): boolean => found === gold || found.startsWith(`${gold} `)

const sum = (tallies: readonly NameTally[]): NameTally => ({
  gold: tallies.reduce((all, { gold }) => all + gold, 0),
  found: tallies.reduce((all, { found }) => all + found, 0),
  right: tallies.reduce((all, { right }) => all + right, 0),
})

/** The measures of a score, from 0 to 100: how many of the marked are found with the right id, and how many of all found have it. */
export interface NameMeasures {
  readonly found: number
  readonly rightId: number
}

export const nameMeasuresOf = ({ all, spurious }: NameScore): NameMeasures => ({
  found: percent(all.right, all.gold),
  rightId: percent(all.right, all.found + spurious),
})

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (part * 100) / whole)
