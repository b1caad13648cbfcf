import {
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { formatEdtfDay, parseEdtf, type EpochMs } from '../../domain/calendar.ts'
import { inLanguage } from '../../domain/text.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import { WakingContext } from '../Asleep.tsx'
import { AsOf } from '../filters/AsOf.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import type { EvidenceState } from '../evidenceContext.ts'
import { useEventAddress } from '../eventAddress.ts'
import { useOpenInPlace } from '../openInPlace.ts'
import {
  idleScript,
  LateCard,
  LateChart,
  LateNavigator,
  LateNoResults,
  LateTourBar,
  ServedList,
  ServedMoments,
} from './lateParts.ts'
import { ServedPlace, useServedEvents } from './ServedPlace.tsx'
import { MissingParts } from './MissingParts.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { OptionsMenu } from '../filters/OptionsMenu.tsx'
import { briefOf } from '../list/turningPointsOf.ts'
import { useLanguage } from '../language.ts'
import { StatusLine, STATUS_ID } from '../filters/StatusLine.tsx'
import { TourDoor } from '../tour/TourDoor.tsx'
import { StoryHead } from './StoryHead.tsx'
import type { TimelineProps } from '../chart/Timeline.tsx'
import { useCardPlace } from './useCardPlace.ts'
import { useHeldEvent } from './useHeldEvent.ts'
import { useFold, type Fold } from './useFold.ts'
import { WIDE, WIDE_FRAME } from '../wide.ts'
import { useWide } from './useWide.ts'
import { ViewSwitch } from '../filters/ViewSwitch.tsx'
import { whenIdle } from '../whenIdle.ts'
import css from './StoryPage.module.css'

interface Props {
  readonly index: StoryIndex
  /** The story as known today; the index is of the day asked for. */
  readonly whole: StoryIndex
  /** The day whose reports are shown; null for today. */
  readonly told: EpochMs | null
  /** An event asked for that the day shown did not know. */
  readonly unknown: string | null
  readonly state: ViewState
  readonly visible: VisibleEvents
  readonly matches: ReadonlySet<string> | null
  /** Words of the search that no event has. */
  readonly unmatched: readonly string[]
  /** What the search finds is not known yet. */
  readonly searching: boolean
  readonly evidence: EvidenceState
  /** The chart, unless it is the late one: a phone that shows the list never loads it. */
  readonly chart?: ComponentType<TimelineProps> | undefined
  /** In a frame: the same parts, the list folded until it is asked for, the card in the flow. */
  readonly compact?: boolean
  /** In a frame that cannot grow: where the list is, which then does not unfold here. */
  readonly listAddress?: string | undefined
  /** Set while the article around the frame is being printed: where the whole story is, and whether the box cuts the list off. */
  readonly framed?: { readonly address: string; readonly cut: boolean } | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly notice: ReactNode
  readonly foot: ReactNode
}

/** The page of one story: headline, controls, the chart to scale, the list in order, the card of the chosen event. */
export function StoryPage({ chart: Chart = LateChart, ...props }: Props) {
  const {
    index,
    whole,
    told,
    unknown,
    state,
    visible,
    matches,
    unmatched,
    searching,
    evidence,
    compact = false,
    listAddress,
    framed = null,
    onIntent,
    notice,
    foot,
  } = props
  const { locale, t } = useLanguage()
  const wide = useWide(compact ? WIDE_FRAME : WIDE)
  const shown = state.view ?? (wide === null ? null : wide ? 'scale' : 'order')
  const [focused, setFocused] = useState<string | null>(null)
  const [remedy, setRemedy] = useState('')
  const [context, setContext] = useState(false)
  const addressOf = useEventAddress()
  const select = useCallback((event: string) => onIntent({ type: 'selectEvent', event }), [onIntent])
  const { stage, top, atTop, atEvent } = useCardPlace()
  const hold = useHeldEvent(state.event)
  const selectNear = useCallback(
    (event: string, from: 'list' | 'moments') => {
      if (from === 'list') atEvent(event)
      else atTop()
      hold(event)
      select(event)
    },
    [atEvent, atTop, hold, select],
  )
  const walk = useCallback(
    (intent: ViewIntent) => {
      atTop()
      onIntent(intent)
    },
    [atTop, onIntent],
  )
  const filterBy = useCallback(
    (person: string) => onIntent({ type: 'toggleFacet', facet: 'person', value: person }),
    [onIntent],
  )
  useOpenInPlace(stage, selectNear, filterBy)
  const fold = useFold(compact)
  const visited = useRef<HTMLElement | null>(null)
  const close = useCallback(() => {
    const from = state.event
    if (from) hold(from)
    onIntent({ type: 'selectEvent', event: null })
    if (from) returnFocus(from, visited.current)
  }, [hold, onIntent, state.event])
  useIdleImport(idleScript.fetchAhead)
  useEscape(state.event !== null, close)
  const period = useMemo(() => parseEdtf(index.story.period), [index])
  const [taken, setTaken] = useState(use(WakingContext) === null)
  const onTaken = useCallback(() => setTaken(true), [])
  // The same element while nothing in it changes, and behind the others when it does: what was served is then taken
  // over bit by bit, and the reader's press is answered before that is done.
  const list = useMemo(
    () => (
      <ServedPlace part="list">
        <ServedList
          index={index}
          events={visible.events}
          periodStart={period?.start ?? -Infinity}
          selected={state.event}
          chosen={state.filters.person}
          onTaken={onTaken}
        />
      </ServedPlace>
    ),
    [index, visible.events, period, state.event, state.filters.person, onTaken],
  )
  const takenLater = useDeferredValue(list)
  const shownList = taken ? list : takenLater
  useServedEvents(list, visible.events)
  const moments = useMemo(
    () => (
      <ServedPlace part="brief">
        <ServedMoments index={index} events={compact ? visible.events : null} />
      </ServedPlace>
    ),
    [index, compact, visible.events],
  )
  const brief = framed !== null && (fold.folded || framed.cut)
  const selected = state.event === null ? undefined : index.byId.get(state.event)
  return (
    <main
      className={css.page}
      data-view={state.view ?? 'auto'}
      data-card={selected ? 'open' : undefined}
      data-compact={compact || undefined}
      data-live={fold.live || undefined}
      data-folded={fold.folded || undefined}
      data-paper={framed ? (brief ? 'brief' : 'list') : undefined}
      data-asof={told === null ? undefined : formatEdtfDay(told)}
      id="story"
    >
      <StoryHead index={index}>
        <TourDoor index={index} onIntent={walk} />
      </StoryHead>
      {framed && (
        <p className={css.paper} data-part="paper">
          {t('shownOnPaper', {
            shown: brief ? briefOf(index, visible.events).length : visible.events.length,
            count: visible.total,
            address: framed.address,
          })}
        </p>
      )}
      {notice}
      {state.step !== null && <LateTourBar index={index} state={state} onIntent={walk} />}
      <ErrorBoundary fallback={<p role="alert">{t('partFailed')}</p>}>
        <div className={css.asked}>
          <div className={css.controls}>
            <FilterBar
              index={index}
              filters={state.filters}
              query={state.query}
              disputed={state.disputed}
              visible={visible}
              searching={searching}
              onIntent={onIntent}
            />
            <ViewSwitch shown={shown} onIntent={onIntent} />
            {!compact && (
              <OptionsMenu
                theme={state.theme}
                context={shown === 'order' || index.offices.size === 0 ? null : context}
                onContext={setContext}
                onIntent={onIntent}
              />
            )}
          </div>
          <StatusLine {...{ index, state, visible, unmatched, searching, remedy, onIntent }}>
            {(state.asOf !== null || whole.events.some(({ event }) => event.states.length > 0)) && (
              <AsOf
                whole={whole}
                asOf={state.asOf}
                known={index.events.length}
                unknown={
                  unknown === null ? null : (inLanguage(whole.byId.get(unknown)?.event.title, locale) ?? null)
                }
                onIntent={onIntent}
              />
            )}
          </StatusLine>
        </div>
        {visible.events.length === 0 && (
          <LateNoResults
            index={index}
            state={state}
            matches={matches}
            unmatched={unmatched}
            onIntent={onIntent}
            onRemedy={setRemedy}
          />
        )}
      </ErrorBoundary>
      <div className={css.stage} ref={stage} data-part="stage">
        <div
          onFocus={({ target }) => {
            visited.current = target
          }}
        >
          {shown !== 'order' && (
            <section
              className={css.chart}
              aria-label={t('view.scale')}
              data-part="chart"
              onClickCapture={compact ? atTop : undefined}
            >
              <ErrorBoundary fallback={<p role="alert">{t('chartFailed')}</p>}>
                <Chart
                  index={index}
                  whole={whole}
                  visible={visible}
                  window={state.window}
                  context={context}
                  onContext={setContext}
                  selected={state.event}
                  focused={focused}
                  onIntent={onIntent}
                  onFocusEvent={setFocused}
                />
              </ErrorBoundary>
            </section>
          )}
          <div className={css.moments} data-part="brief">
            {moments}
          </div>
          <div className={css.navigator} data-part="navigator" data-needs-script>
            {!compact && shown !== 'scale' && period && (
              <LateNavigator events={visible.events} home={period} onJump={scrollToHeading} />
            )}
          </div>
          <section className={css.list} aria-labelledby="list-heading" id="list" data-part="list">
            <h2 id="list-heading" tabIndex={-1}>
              {t('eventsHeading')}
            </h2>
            {shownList}
          </section>
          {fold.live && <Unfold fold={fold} visible={visible} listAddress={listAddress} />}
        </div>
        {selected && (
          <aside
            className={css.card}
            aria-label={t('card')}
            // Gecko makes a stop of the Tab key of whatever scrolls.
            tabIndex={-1}
            data-part="card"
            style={compact ? { marginBlockStart: top } : undefined}
          >
            <ErrorBoundary key={selected.event.id} fallback={<p role="alert">{t('partFailed')}</p>}>
              <LateCard
                index={index}
                event={selected}
                evidence={evidence}
                hrefOf={addressOf}
                onSelect={select}
                onClose={close}
                headingLevel={2}
                loading={<p>{t('loading')}</p>}
              />
            </ErrorBoundary>
          </aside>
        )}
      </div>
      {foot}
      <MissingParts />
    </main>
  )
}

/** The door to the list of a compact page: it opens here, or on the story's page where a frame has no room for it. */
function Unfold({
  fold,
  visible: { events, total },
  listAddress,
}: Pick<Props, 'visible' | 'listAddress'> & { readonly fold: Fold }) {
  const { t } = useLanguage()
  const scope =
    events.length === total
      ? t('shownAll', { count: total })
      : t('unfoldSome', { shown: events.length, count: total })
  if (listAddress !== undefined)
    return (
      <a className={css.unfold} data-part="unfold" href={listAddress} target="_blank" rel="noopener">
        {scope}
      </a>
    )
  return (
    <button
      type="button"
      className={css.unfold}
      data-part="unfold"
      aria-expanded={!fold.folded}
      onClick={fold.toggle}
    >
      {fold.folded ? scope : t('foldEvents')}
    </button>
  )
}

/** Fetches a script once nothing else is to be done, so that it is there before it is asked for. */
function useIdleImport(load: () => Promise<unknown>) {
  // A failure is met, and said, where the part is really needed.
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), [load])
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

/** Brings a heading of the list to the top; the browser keeps it clear of what sticks there. */
function scrollToHeading(key: string) {
  document.getElementById(`month-${key}`)?.closest('li')?.scrollIntoView()
}

/**
 * Gives the focus back to the place the card was opened from, without moving the page: to the chart or the turning points,
 * if the reader was there, else to the event's place in the list. Where a filter has taken that away, or a frame has folded
 * it, to the list, or to what says how many events are shown.
 */
function returnFocus(event: string, visited: HTMLElement | null) {
  const places = [
    visited?.closest('[data-part=list]') ? null : visited,
    document.querySelector<HTMLElement>(`#event-${CSS.escape(event)} h4 a`),
    document.getElementById('list-heading'),
    document.getElementById(STATUS_ID),
  ]
  places.find((place) => {
    place?.focus({ preventScroll: true })
    return place === document.activeElement
  })
}
