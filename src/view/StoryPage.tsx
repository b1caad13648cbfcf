import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { parseEdtf } from '../domain/calendar.ts'
import type { VisibleEvents } from '../state/selectEvents.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import { Boundary } from './Boundary.tsx'
import { EventCard, type EvidenceState } from './EventCard.tsx'
import { EventList } from './EventList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { KeyMoments } from './KeyMoments.tsx'
import { useLanguage } from './language.ts'
import { NoResults } from './NoResults.tsx'
import { StatusLine } from './StatusLine.tsx'
import { StoryHead } from './StoryHead.tsx'
import type { TimelineProps } from './Timeline.tsx'
import { useWide } from './useWide.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import css from './StoryPage.module.css'

interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly visible: VisibleEvents
  readonly matches: ReadonlySet<string> | null
  readonly evidence: EvidenceState
  /** The chart, at once or when its script has arrived: a phone that shows the list never loads it. */
  readonly chart: ComponentType<TimelineProps>
  readonly onIntent: (intent: ViewIntent) => void
  readonly notice: ReactNode
  readonly foot: ReactNode
}

/** The page of one story: headline, controls, the chart to scale, the list in order, the card of the chosen event. */
export function StoryPage({ chart: Chart, ...props }: Props) {
  const { index, state, visible, matches, evidence, onIntent, notice, foot } = props
  const { t } = useLanguage()
  const wide = useWide()
  const shown = state.view ?? (wide === null ? null : wide ? 'scale' : 'order')
  const [focused, setFocused] = useState<string | null>(null)
  const select = useCallback((event: string) => onIntent({ type: 'selectEvent', event }), [onIntent])
  const close = useCallback(() => {
    const from = state.event
    onIntent({ type: 'selectEvent', event: null })
    if (from) returnFocus(from)
  }, [onIntent, state.event])
  useEscape(state.event !== null, close)
  const periodStart = useMemo(() => parseEdtf(index.story.period)?.start ?? -Infinity, [index])
  const selected = state.event === null ? undefined : index.byId.get(state.event)
  return (
    <main
      className={css.page}
      data-view={state.view ?? 'auto'}
      data-card={selected ? 'open' : undefined}
      id="story"
    >
      <StoryHead story={index.story} />
      {notice}
      <Boundary fallback={<p role="alert">{t('partFailed')}</p>}>
        <div className={css.controls}>
          <FilterBar
            index={index}
            filters={state.filters}
            query={state.query}
            counts={visible.counts}
            shown={visible.events.length}
            onIntent={onIntent}
          />
          <ViewSwitch shown={shown} onIntent={onIntent} />
        </div>
        <StatusLine index={index} state={state} visible={visible} onIntent={onIntent} />
      </Boundary>
      <div className={css.stage}>
        <div>
          {shown !== 'order' && (
            <section className={css.chart} aria-label={t('view.scale')} data-part="chart">
              <Boundary fallback={<p role="alert">{t('chartFailed')}</p>}>
                <Suspense>
                  <Chart
                    index={index}
                    visible={visible}
                    window={state.window}
                    selected={state.event}
                    focused={focused}
                    onIntent={onIntent}
                    onFocusEvent={setFocused}
                  />
                </Suspense>
              </Boundary>
            </section>
          )}
          <div className={css.moments}>
            <KeyMoments index={index} onSelect={select} />
          </div>
          <section className={css.list} aria-labelledby="list-heading" id="list" data-part="list">
            <h2 id="list-heading" tabIndex={-1}>
              {t('eventsHeading')}
            </h2>
            {visible.events.length === 0 ? (
              <NoResults index={index} state={state} matches={matches} onIntent={onIntent} />
            ) : (
              <Suspense>
                <EventList
                  index={index}
                  events={visible.events}
                  periodStart={periodStart}
                  selected={state.event}
                  onSelect={select}
                />
              </Suspense>
            )}
          </section>
        </div>
        {selected && (
          <aside className={css.card} aria-label={t('card')}>
            <Boundary key={selected.event.id} fallback={<p role="alert">{t('partFailed')}</p>}>
              <EventCard
                index={index}
                event={selected}
                evidence={evidence}
                hrefOf={(event) => `event/${event}/`}
                onSelect={select}
                onClose={close}
                headingLevel={2}
              />
            </Boundary>
          </aside>
        )}
      </div>
      {foot}
    </main>
  )
}

/** Esc closes the card from anywhere, unless something nearer to the reader (a menu, a field) has used the key. */
function useEscape(active: boolean, close: () => void) {
  useEffect(() => {
    if (!active) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active, close])
}

/** Gives the focus back to the place the card was opened from, without moving the page. */
function returnFocus(event: string) {
  document.querySelector<HTMLElement>(`#event-${CSS.escape(event)} h4 a`)?.focus({ preventScroll: true })
}
