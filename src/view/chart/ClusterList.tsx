import { directionsOf } from '../directions.ts'
import { inLanguage } from '../../domain/text.ts'
import { useEffect, useRef } from 'react'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { placeClusterList } from '../../layout/placeClusterList.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { useLanguage } from '../language.ts'
import css from './ClusterList.module.css'

interface Props {
  readonly index: StoryIndex
  readonly ids: readonly string[]
  /** Middle of the badge, on the chart. */
  readonly x: Px
  readonly y: Px
  readonly chartWidth: Px
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The events of a cluster that no zoom can draw apart: they share a day. */
export function ClusterList({ index, ids, x, y, chartWidth, onSelect, onClose }: Props) {
  const { locale } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it, wherever the focus is in it
    <div
      ref={box}
      className={css.list}
      role="dialog"
      tabIndex={-1}
      aria-label={chartCounts(locale)('clusterEvents', { count: ids.length })}
      style={{ ...placeClusterList(x, y, chartWidth) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      <ul role="list" dir={directionsOf(locale).text}>
        {ids.map((id) => {
          const indexed = index.byId.get(id)
          return (
            indexed && (
              <li key={id}>
                <button type="button" onClick={() => onSelect(id)}>
                  <span>{formatEventDate(indexed.date, locale)}</span>{' '}
                  <span>{inLanguage(indexed.event.title, locale)}</span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
