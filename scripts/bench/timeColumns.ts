import { columnsOf } from '../../src/columns/columnsOf.ts'
import { finish, selectRows, type RowSelection } from '../../src/columns/selectRows.ts'
import { NO_FILTERS } from '../../src/state/reduceView.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import type { Story } from '../../src/domain/story.ts'
import { generateColumns } from './generateColumns.ts'
import type { Times } from './timeStory.ts'

export interface ColumnTimes {
  /** Which rows a choice leaves, with the counts of all facets. */
  readonly everything: Times
  readonly oneForum: Times
  readonly onePerson: Times
}

const CHOICES: Readonly<Record<keyof ColumnTimes, RowSelection>> = {
  everything: { filters: NO_FILTERS, disputed: false },
  oneForum: { filters: { ...NO_FILTERS, forum: ['forum-3'] }, disputed: false },
  onePerson: { filters: { ...NO_FILTERS, person: ['person-5'] }, disputed: false },
}

/** A click on a filter of a story, or of a generated one of so many events, by the clock; the first tries are not counted. */
export function timeColumns(story: Story | number, tries: number): ColumnTimes {
  const columns = typeof story === 'number' ? generateColumns(story) : columnsOf(indexStory(story))
  const timed = (choice: keyof ColumnTimes): Times =>
    Array.from({ length: tries + WARM_UPS }, () => {
      const started = performance.now()
      finish(selectRows(columns, CHOICES[choice]))
      return performance.now() - started
    }).slice(WARM_UPS)
  return { everything: timed('everything'), oneForum: timed('oneForum'), onePerson: timed('onePerson') }
}

const WARM_UPS = 3
