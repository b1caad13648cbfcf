import { useDeferredValue, useMemo } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import { storyOfRows } from '../../columns/storyOfRows.ts'
import type { Story } from '../../domain/story.ts'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { manyWords } from '../../i18n/manyWords.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { indexStory } from '../../state/storyIndex.ts'
import { EventList } from '../list/EventList.tsx'
import { directionsOf } from '../directions.ts'
import { useLanguage } from '../language.ts'
import type { KnownTexts } from './useTexts.ts'

/** So many events stand in the page at a time. */
export const LISTED = 50

interface Props {
  readonly head: Story
  readonly columns: EventColumns
  readonly texts: KnownTexts
  /** All rows that are chosen, and the place of the first that is listed. */
  readonly rows: Uint32Array
  readonly from: number
  readonly listed: readonly number[]
  /** Id of the event that is open. */
  readonly selected: string | null
  readonly chosen: readonly string[]
  /** Their words have not come. */
  readonly failed: boolean
  readonly canSearch: boolean
  readonly onFrom: (from: number) => void
  readonly onRetry: () => void
}

/** The events in order of time, some at a time, with their place among all of them. */
export function ManyList(props: Props) {
  const { head, columns, texts, rows, from, listed, selected, chosen, failed, canSearch, onFrom, onRetry } =
    props
  const { locale, t } = useLanguage()
  const counts = chartCounts(locale)
  const words = manyWords(locale)
  // The chart and the numbers come first: fifty events take as long to set as all else that a choice changes.
  const set = useDeferredValue(listed)
  const index = useMemo(() => indexStory(storyOfRows(head, columns, texts, set)), [head, columns, texts, set])
  const last = Math.max(0, rows.length - LISTED)
  const later = Math.max(0, rows.length - from - LISTED)
  return (
    <>
      {rows.length > LISTED && (
        <div data-part="position" dir={directionsOf(locale).axis}>
          <button type="button" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - LISTED))}>
            {`← ${counts('earlier', { count: from })}`}
          </button>
          <label>
            <span role="status">
              {counts('listPosition', {
                from: formatNumber(Math.min(rows.length, from + 1)),
                to: formatNumber(Math.min(rows.length, from + LISTED)),
                count: formatNumber(rows.length),
              })}
            </span>
            <input
              type="range"
              aria-label={words('listPlace')}
              min={0}
              max={last}
              step={1}
              value={Math.min(from, last)}
              onChange={({ target }) => onFrom(Number(target.value))}
            />
          </label>
          <button type="button" disabled={later === 0} onClick={() => onFrom(Math.min(last, from + LISTED))}>
            {`${counts('later', { count: later })} →`}
          </button>
        </div>
      )}
      {canSearch && rows.length > LISTED && (
        <p data-part="find-hint">
          {words('findHint', { listed: formatNumber(LISTED), count: formatNumber(rows.length) })}
        </p>
      )}
      {index.events.length < set.length &&
        (failed ? (
          <p role="alert">
            {words('noTexts')}{' '}
            <button type="button" onClick={onRetry}>
              {t('retry')}
            </button>
          </p>
        ) : (
          <p>{t('loading')}</p>
        ))}
      <EventList
        index={index}
        events={index.events}
        periodStart={-Infinity}
        selected={selected}
        chosen={chosen}
      />
    </>
  )
}
