import type { Span } from '../text/span.ts'
import type { Telling } from './draftedEvent.ts'

/** An event that an article tells of, as an annotator has marked it: the words of it, at their place in the text as it was read. */
export interface GoldEvent extends Span {
  /** EDTF of when it was, by the article; null where it does not say. */
  readonly date: string | null
}

/** A drafted event, with its places in the text as it was read. */
export interface PlacedEvent {
  readonly date: string | null
  readonly told: readonly Telling[]
}

/** How many events are marked; of them drafted, with the right date, with a wrong one; and drafts of what nobody has marked. */
export interface EventScore {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly wrong: number
  readonly surplus: number
}

/**
 * Compare the drafts of articles with the events that were marked: the two are one where the clause of a draft holds the marked words,
 * and of several drafts it is that whose own word stands nearest. No draft is counted twice.
 */
export function scoreEvents(
  texts: readonly { readonly gold: readonly GoldEvent[]; readonly found: readonly PlacedEvent[] }[],
): EventScore {
  const scores = texts.map(({ gold, found }) => {
    const pairs = pairUp(gold, found)
    const right = pairs.filter(([mark, draft]) => mark.date === draft.date).length
    return {
      gold: gold.length,
      found: pairs.length,
      right,
      wrong: pairs.filter(([mark, draft]) => draft.date !== null && mark.date !== draft.date).length,
      surplus: found.length - pairs.length,
    }
  })
  const sum = (key: keyof EventScore): number => scores.reduce((all, each) => all + each[key], 0)
  return {
    gold: sum('gold'),
    found: sum('found'),
    right: sum('right'),
    wrong: sum('wrong'),
    surplus: sum('surplus'),
  }
}

/** The nearest pairs first. */
function pairUp(
  gold: readonly GoldEvent[],
  found: readonly PlacedEvent[],
): readonly (readonly [GoldEvent, PlacedEvent])[] {
  const near = gold
    .flatMap((mark) =>
      found.flatMap((draft) =>
        draft.told
          .filter(({ from, to }) => from <= mark.from && mark.to <= to)
          .map(({ at }) => ({ mark, draft, gap: gapOf(mark, at) })),
      ),
    )
    .toSorted((a, b) => a.gap - b.gap)
  const taken = new Set<GoldEvent | PlacedEvent>()
  return near.flatMap(({ mark, draft }) => {
    if (taken.has(mark) || taken.has(draft)) return []
    taken.add(mark).add(draft)
    return [[mark, draft] as const]
  })
}

const gapOf = ({ from, to }: Span, at: number): number => Math.max(0, from - at, at - to + 1)

/** Of the marked events, how many are drafted with the right date: 0 to 100. */
export const eventMeasureOf = ({ gold, right }: EventScore): number =>
  gold === 0 ? 100 : (right * 100) / gold
