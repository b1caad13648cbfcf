import {
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
} from 'react'
import { formatEdtfDay, parseEdtf } from '../../domain/calendar.ts'
import { inLanguage } from '../../domain/text.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { WakingContext } from '../Asleep.tsx'
import { AsOf } from '../filters/AsOf.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
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
import { ServedChart, ServedPlace, useServedEvents } from './ServedPlace.tsx'
import { MissingParts } from './MissingParts.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { OptionsMenu } from '../filters/OptionsMenu.tsx'
import { briefOf } from '../list/turningPointsOf.ts'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { useSetting } from '../setting.ts'
import { StatusLine } from '../filters/StatusLine.tsx'
import { TourDoor } from '../tour/TourDoor.tsx'
import { StoryHead } from './StoryHead.tsx'
import { useCardPlace } from './useCardPlace.ts'
import { useHeldEvent } from './useHeldEvent.ts'
import type { StoryPageProps } from './storyPageProps.ts'
import { Unfold } from './Unfold.tsx'
import { useFold } from './useFold.ts'
import { WIDE, WIDE_FRAME } from '../wide.ts'
import { useWide } from './useWide.ts'
import { ViewSwitch } from '../filters/ViewSwitch.tsx'
import { whenIdle } from '../whenIdle.ts'
import css from './StoryPage.module.css'

/** The page of one story: headline, controls, the chart to scale, the list in order, the card of the chosen event. */
export function StoryPage({ chart: Chart = LateChart, ...props }: StoryPageProps) {
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
    bare = false,
    printed = false,
    listAddress,
    framed = null,
    onIntent,
    notice,
    foot,
  } = props
  const { locale, t } = useLanguage()
  const { ids, host } = useSetting()
  const page = useRef<HTMLElement>(null)
  const wide = useWide(page, compact ? WIDE_FRAME : WIDE)
  const shown = state.view ?? (wide === null ? null : wide ? 'scale' : 'order')
  const [focused, setFocused] = useState<string | null>(null)
  const [remedy, setRemedy] = useState('')
  const [context, setContext] = useState(false)
  const addressOf = useEventAddress()
  const select = useCallback((event: string) => onIntent({ type: 'selectEvent', event }), [onIntent])
  const { stage, top, atTop, atEvent } = useCardPlace()
  const hold = useHeldEvent(stage, state.event)
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
    if (from) idleScript.arrived()?.returnFocus(page.current, from, visited.current)
  }, [hold, onIntent, state.event])
  const jump = useCallback((key: string) => scrollToHeading(stage.current, key), [stage])
  useIdleImport(idleScript.fetchAhead)
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
  useServedEvents(stage, list, visible.events)
  // Of a narrowed story the list itself begins with what was asked for; turning points that are not in it would answer nothing.
  const moments = useMemo(
    () =>
      (compact || visible.events === index.events) && (
        <ServedPlace part="brief">
          <ServedMoments index={index} events={compact ? visible.events : null} />
        </ServedPlace>
      ),
    [index, compact, visible.events],
  )
  const brief = framed !== null && (fold.folded || framed.cut)
  const selected = state.event === null ? undefined : index.byId.get(state.event)
  const Page = host ? 'article' : 'main'
  // In a frame and on a host's page the window's edge may be far from the reader.
  const inFlow = compact || host !== null
  return (
    <Page
      ref={page}
      className={css.page}
      data-view={state.view ?? 'auto'}
      suppressHydrationWarning // the view that an address asks for is there before React (startPage.ts)
      data-card={selected ? 'open' : undefined}
      data-compact={compact || undefined}
      data-live={fold.live || undefined}
      data-folded={fold.folded || undefined}
      data-paper={framed ? (brief ? 'brief' : 'list') : undefined}
      data-asof={told === null ? undefined : formatEdtfDay(told)}
      id={`${ids}story`}
    >
      {!bare && (
        <StoryHead index={index}>
          <TourDoor index={index} onIntent={walk} />
        </StoryHead>
      )}
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
      {!bare && (
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
                  theme={host ? null : state.theme}
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
                    unknown === null
                      ? null
                      : (inLanguage(whole.byId.get(unknown)?.event.title, locale) ?? null)
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
      )}
      <div className={css.stage} ref={stage} data-part="stage">
        <div
          onFocus={({ target }) => {
            visited.current = target
          }}
        >
          {(printed || shown !== 'order') && (
            <section
              className={css.chart}
              aria-label={t('view.scale')}
              data-part="chart"
              onClickCapture={inFlow ? atTop : undefined}
            >
              {shown === 'order' ? (
                <ServedChart />
              ) : (
                <ErrorBoundary fallback={<p role="alert">{t('chartFailed')}</p>}>
                  <Chart
                    index={index}
                    whole={whole}
                    visible={visible}
                    window={state.window}
                    printed={printed}
                    context={context}
                    onContext={setContext}
                    selected={state.event}
                    focused={focused}
                    onIntent={onIntent}
                    onFocusEvent={setFocused}
                  />
                </ErrorBoundary>
              )}
            </section>
          )}
          <div className={css.moments} data-part="brief">
            {moments}
          </div>
          <div className={css.navigator} data-part="navigator" data-needs-script>
            {!compact && shown !== 'scale' && period && (
              <LateNavigator events={visible.events} home={period} onJump={jump} />
            )}
          </div>
          <section
            className={css.list}
            aria-labelledby={`${ids}list-heading`}
            id={`${ids}list`}
            data-part="list"
          >
            <Heading level={2} id={`${ids}list-heading`} tabIndex={-1}>
              {t('eventsHeading')}
            </Heading>
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
            style={inFlow ? ({ '--card-top': `${top}px` } as CSSProperties) : undefined} // a property of our own
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
    </Page>
  )
}

/** Fetches a script once nothing else is to be done, so that it is there before it is asked for. */
function useIdleImport(load: () => Promise<unknown>) {
  // A failure is met, and said, where the part is really needed.
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), [load])
}

/** Brings a heading of the list to the top; the browser keeps it clear of what sticks there. */
function scrollToHeading(stage: HTMLElement | null, key: string) {
  stage?.querySelector(`[id$="month-${key}"]`)?.closest('li')?.scrollIntoView()
}
