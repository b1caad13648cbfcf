import { generateColumns } from '../generateColumns.ts'
import type { EventColumns } from '../../../src/columns/eventColumns.ts'

/** A stretch of time in epoch milliseconds, its end not within. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PeerPage {
  readonly place: HTMLElement
  readonly columns: EventColumns
  /** Ten years: what each shows first. */
  readonly home: Stretch
  /** The rows of each lane, by time. */
  readonly rowsOfLane: readonly Uint32Array[]
}

declare global {
  interface Window {
    /** Shows a stretch of time at once; where there is none, the bench turns the wheel and drags. */
    showStretch?: (stretch: Stretch) => void
    /** Shows the events of one lane alone, or of all. */
    chooseLane?: (lane: number | null) => void
  }
}

/** The events of the page, as many as it says, generated as the pages of this project generate theirs. */
export function openPeerPage(): PeerPage {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page of the bench has no place for a chart.')
  const columns = generateColumns(Number(place.dataset['events']))
  const counts = new Uint32Array(columns.lanes.length)
  for (const lane of columns.lane) counts[lane] = (counts[lane] ?? 0) + 1
  const rowsOfLane = Array.from(counts, (count) => new Uint32Array(count))
  const filled = new Uint32Array(counts.length)
  columns.lane.forEach((lane, row) => {
    const rows = rowsOfLane[lane]
    const at = filled[lane] ?? 0
    if (rows) rows[at] = row
    filled[lane] = at + 1
  })
  performance.mark('generated')
  return { place, columns, home: { start: Date.UTC(2016, 0), end: Date.UTC(2026, 0) }, rowsOfLane }
}
