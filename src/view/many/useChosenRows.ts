import { useEffect, useMemo, useRef, useState } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import { finish, selectRows, type RowSelection, type SelectedRows } from '../../columns/selectRows.ts'
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

/** So many rows are tallied within a frame: the first that come of a file, a row group, are drawn with the page. */
const AT_ONCE = 2 ** 15

/** What was there before stays until all of it is known; null before anything is. Where nothing narrows, the picture comes first. */
export function useChosenRows(
  columns: EventColumns,
  filters: Filters,
  disputed: boolean,
  matches: Uint8Array | null,
): ChosenRows | null {
  const all = useMemo(() => Uint32Array.from({ length: columns.count }, (_, row) => row), [columns])
  const narrows = disputed || matches !== null || Object.values(filters).some((values) => values.length > 0)
  const [chosen, setChosen] = useState<ChosenRows | null>(() =>
    narrows || columns.count > AT_ONCE
      ? null
      : {
          columns,
          filters,
          disputed,
          matches,
          rows: all,
          tallies: finish(tallyLanes(columns, all)),
          selected: null,
        },
  )
  // What the page begins with.
  const first = useRef(chosen)
  useEffect(() => {
    let wanted = true
    const isWanted = () => wanted
    const asked = { columns, filters, disputed, matches }
    const choose = async () => {
      const known = isChosenBy(first.current, asked) ? first.current?.tallies : null
      // Columns that have grown since are not kept twice.
      first.current = null
      const early = narrows ? null : (known ?? (await inTurns(tallyLanes(columns, all), isWanted)))
      if (early && !known && wanted) setChosen({ ...asked, rows: all, tallies: early, selected: null })
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
  }, [columns, all, filters, disputed, matches, narrows])
  return chosen
}

/** Whether it is of these choices, and of all rows that have come. */
export const isChosenBy = (chosen: ChosenRows | null, asked: RowSelection & Pick<ChosenRows, 'columns'>) =>
  chosen?.columns === asked.columns &&
  chosen.filters === asked.filters &&
  chosen.disputed === asked.disputed &&
  chosen.matches === asked.matches
