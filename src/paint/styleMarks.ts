import type { PlacedMark, Px } from '../layout/timelineLayout.ts'
import type { ToldEvent } from '../state/storyIndex.ts'

/**
 * Step 7 of 8: what the reader's attention and the record's state add to a placed mark. Pointing at a mark repeats only
 * this step; nothing is laid out again.
 */
export interface StyledMark extends PlacedMark {
  /** Breadth of the mark's shape; the less important are drawn a little smaller inside the same room. */
  readonly size: Px
  readonly disputed: boolean
  /** Called off: struck through. */
  readonly struck: boolean
  readonly hovered: boolean
  readonly focused: boolean
  readonly selected: boolean
}

/** Ids of the events the reader points at, has the keyboard on, and has opened. */
export interface Attention {
  readonly hovered: string | null
  readonly focused: string | null
  readonly selected: string | null
}

export const NO_ATTENTION: Attention = { hovered: null, focused: null, selected: null }

export interface MarkSizes {
  readonly markSize: Px
  readonly turningPointSize: Px
}

const SUPPORT_SHRINK: Px = 3

type DisputableEvent = Pick<ToldEvent, 'status' | 'disputed'> & {
  readonly event: Pick<ToldEvent['event'], 'disputedFacts'>
}

/** Sources differ on what a mark shows: where it stands, or whether it is hollow. All else they differ on is told in words. */
export const isDrawnDisputed = ({ disputed, event }: DisputableEvent): boolean =>
  disputed && (event.disputedFacts ?? []).some((field) => field === 'date' || field === 'status')

export function styleMarks(
  marks: readonly PlacedMark[],
  eventOf: (id: string) => DisputableEvent | undefined,
  { hovered, focused, selected }: Attention,
  { markSize, turningPointSize }: MarkSizes,
): readonly StyledMark[] {
  const sizes = { 1: turningPointSize, 2: markSize, 3: markSize - SUPPORT_SHRINK }
  return marks.map((mark) => {
    const event = eventOf(mark.id)
    return {
      ...mark,
      size: sizes[mark.importance],
      disputed: event !== undefined && isDrawnDisputed(event),
      struck: event?.status === 'cancelled',
      hovered: mark.id === hovered,
      focused: mark.id === focused,
      selected: mark.id === selected,
    }
  })
}
