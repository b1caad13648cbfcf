import type { EpochMs } from '../domain/calendar.ts'
import type { TimeScale } from './timeScale.ts'
import type { MeasureText, Px } from './timelineLayout.ts'
import { wrapText } from './wrapText.ts'

/**
 * Eras: stretches of time with a heading, in rows of their own between the upper axis and the lanes.
 *
 *   ruler    │ 1940   │ 1950   │ 1960   …
 *   row 0    ├─ Cold War ──────────────┤├─ Afterwards ──
 *   row 1         ├─ Thaw ──┤
 *   lanes    │    │         │          ││                   their ends run down through the lanes
 */
export interface EraSpan {
  readonly id: string
  /** In one language. */
  readonly title: string
  readonly start: EpochMs
  readonly end: EpochMs
  /** Nobody knows exactly when it began, or ended, or it goes on: no edge is drawn there. */
  readonly soft0: boolean
  readonly soft1: boolean
}

export interface PlacedEra {
  readonly id: string
  readonly main0: Px
  readonly main1: Px
  /** Upper edge of its row. */
  readonly cross: Px
  /** An edge stands here: it is known, and in sight. */
  readonly edge0: boolean
  readonly edge1: boolean
  /** As much of its title as has room; empty where not a word has. */
  readonly text: string
}

export const ERA_BREADTH: Px = 22
/** From its edge to its title. */
export const ERA_INDENT: Px = 6

/** The row of each, so that no two of a row have a moment in common: the same in every window. */
export function eraRows(eras: readonly EraSpan[]): readonly number[] {
  const ends: EpochMs[] = []
  return eras.map(({ start, end }) => {
    const free = ends.findIndex((each) => each <= start)
    const row = free === -1 ? ends.length : free
    ends[row] = end
    return row
  })
}

/** How much room they need. */
export const erasBreadth = (eras: readonly EraSpan[]): Px =>
  (Math.max(-1, ...eraRows(eras)) + 1) * ERA_BREADTH

/**
 * Those in sight, cut to the frame.
 *
 * @param eras by their beginnings
 * @param top where the first row begins
 */
export function placeEras(
  eras: readonly EraSpan[],
  scale: TimeScale,
  top: Px,
  measure: MeasureText,
): readonly PlacedEra[] {
  const rows = eraRows(eras)
  return eras.flatMap(({ id, title, start, end, soft0, soft1 }, position) => {
    const { window, length } = scale
    if (end <= window.start || start >= window.end) return []
    const main0 = Math.max(0, scale.msToPx(start))
    const main1 = Math.min(length, scale.msToPx(end))
    return [
      {
        id,
        main0,
        main1,
        cross: top + (rows[position] ?? 0) * ERA_BREADTH,
        edge0: !soft0 && start >= window.start,
        edge1: !soft1 && end <= window.end,
        text: fit(title, main1 - main0 - 2 * ERA_INDENT, (text) => measure(text, 'turningPoint')),
      },
    ]
  })
}

function fit(title: string, room: Px, measure: (text: string) => Px): string {
  const [line = ''] = wrapText(title, room, 1, measure).lines
  return measure(line) <= room ? line : ''
}
