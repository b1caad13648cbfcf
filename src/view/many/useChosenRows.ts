import { useEffect, useMemo, useState } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import { selectRows, type RowSelection, type SelectedRows } from '../../columns/selectRows.ts'
import { tallyLanes, type Tallies } from '../../columns/tallyLanes.ts'
import type { Filters } from '../../state/viewState.ts'
import { inTurns } from './inTurns.ts'

/** What choices leave; the reader may have gone on to others, and more rows may have come. */
export interface ChosenRows extends RowSelection {
  readonly columns: EventColumns
  readonly rows: Uint32Array
  readonly tallies: Tallies
  /** Null while they are being counted. */
  readonly selected: SelectedRows | null
}

/** What was there before stays until all of it is known; null before anything is. Where nothing narrows, the picture comes first. */
export function useChosenRows(
  columns: EventColumns,
  filters: Filters,
  disputed: boolean,
  matches: Uint8Array | null,
): ChosenRows | null {
  const [chosen, setChosen] = useState<ChosenRows | null>(null)
  const all = useMemo(() => Uint32Array.from({ length: columns.count }, (_, row) => row), [columns])
  useEffect(() => {
    let wanted = true
    const isWanted = () => wanted
    const asked = { columns, filters, disputed, matches }
    const narrows = disputed || matches !== null || Object.values(filters).some((values) => values.length > 0)
    const choose = async () => {
      const early = narrows ? null : await inTurns(tallyLanes(columns, all), isWanted)
      if (early && wanted) setChosen({ ...asked, rows: all, tallies: early, selected: null })
      const selected = await inTurns(selectRows(columns, asked), isWanted)
      if (!selected) return
      // The same rows as before the counting: what has been placed in a list by them stays there.
      const rows = early ? all : selected.rows
      const tallies = early ?? (await inTurns(tallyLanes(columns, rows), isWanted))
      if (tallies && wanted) setChosen({ ...asked, rows, tallies, selected })
    }
    void choose()
    return () => {
      wanted = false
    }
  }, [columns, all, filters, disputed, matches])
  return chosen
}

/** Whether it is of these choices, and of all rows that have come. */
export const isChosenBy = (chosen: ChosenRows | null, asked: RowSelection & Pick<ChosenRows, 'columns'>) =>
  chosen?.columns === asked.columns &&
  chosen.filters === asked.filters &&
  chosen.disputed === asked.disputed &&
  chosen.matches === asked.matches
