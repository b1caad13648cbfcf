import { directionsOf } from '../directions.ts'
import { memo, useCallback, useId, useMemo, useRef, useState, type FocusEvent } from 'react'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import { formatNearWindow } from '../../i18n/windowWords.ts'
import type { LayoutEvent, PlacedCluster } from '../../layout/timelineLayout.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow, ViewIntent } from '../../state/viewState.ts'
import {
  CHART_MODES,
  chartHeight,
  LEAST_BESIDE,
  type ChartFrame,
  type ChartPlan,
} from '../drawing/chartFrame.ts'
import { ClusterList } from './ClusterList.tsx'
import { ChartSvg } from '../drawing/ChartSvg.tsx'
import { useLanguage } from '../language.ts'
import { latePart } from '../latePart.tsx'
import { lateScript } from '../lateScript.ts'
import { Legend } from './Legend.tsx'
import { Overview } from '../overview/Overview.tsx'
import { overviewExtent } from '../overview/overviewBrush.ts'
import { signsIn } from '../drawing/signsIn.ts'
import { seriesNeighbour } from '../seriesKeys.ts'
import { useHydrated } from '../useHydrated.ts'
import { windowToward, type Step } from './timelineSteps.ts'
import { useChartLayout, useChartStory, useIdlePacking } from './useChartLayout.ts'
import { useChartPointer } from './useChartPointer.ts'
import { useChartWindow } from '../drawing/useChartWindow.ts'
import { useMeasured } from '../drawing/useMeasured.ts'
import { useTimelineGestures } from './useTimelineGestures.ts'
import { useSpokenRange } from './useSpokenRange.ts'
import { takeStep, useTimelineKeyboard, type KeyTarget } from './useTimelineKeyboard.ts'
import { ZoomControls } from './ZoomControls.tsx'
import css from './Timeline.module.css'

export interface TimelineProps {
  readonly index: StoryIndex
  /** The story as known today, when the index is of an earlier day: the chart keeps its height. */
  readonly whole?: StoryIndex
  readonly visible: VisibleEvents
  /** Null is the story's own period. */
  readonly window: TimeWindow | null
  readonly selected: string | null
  /** Drawn as it is served, for paper: the story's own period, as wide as there is room. */
  readonly printed?: boolean
  /** Whether offices and coverage are drawn beside it: only for those who ask. */
  readonly context?: boolean
  readonly onContext?: (open: boolean) => void
  readonly focused: string | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly onFocusEvent: (event: string | null) => void
}

/**
 * The story to scale. The drawing is for the eye and the pointer; the keyboard walks it as one place on the page, and
 * says in a sentence where it is. Everything in it is in the list as well.
 */
export function Timeline(props: TimelineProps) {
  const {
    index,
    visible,
    selected,
    focused,
    printed = false,
    context = false,
    onContext,
    onIntent,
    onFocusEvent,
  } = props
  const { locale, t } = useLanguage()
  const stage = useRef<HTMLDivElement>(null)
  const hint = useId()
  const place = useMeasured(stage)
  const measured = printed ? null : place
  const hydrated = useHydrated()
  const story = useChartStory(index, visible, locale, props.whole)
  const { home, limits, events, plan, laneNames } = story
  const chart = useChartWindow({ asked: props.window, home, limits, onIntent })
  const drawn = printed ? { ...chart, shown: home, target: home } : chart
  const { frame, measure, layout } = useChartLayout(story, drawn, measured)
  useIdlePacking(events, frame, limits, measured !== null)
  const [spoken, setSpoken] = useState('')
  const [help, setHelp] = useState(false)
  const [listed, setListed] = useState<PlacedCluster | null>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const select = useCallback((event: string) => onIntent({ type: 'selectEvent', event }), [onIntent])
  const openCluster = (cluster: PlacedCluster) =>
    cluster.opens ? chart.go(cluster.window) : setListed(cluster)
  const pointer = useChartPointer({ layout, frame, chart, onEvent: select, onCluster: openCluster })
  useTimelineGestures({ surface: stage, frame, limits, chart, enabled: measured !== null })
  const focus = (event: LayoutEvent) => {
    setVisited(event.id)
    onFocusEvent(event.id)
    setSpoken('')
  }
  const closeList = useCallback(() => {
    setListed(null)
    stage.current?.focus({ preventScroll: true })
  }, [])
  const at = events.findIndex(({ id }) => id === visited)
  const here = events[at]
  const keys: KeyTarget = {
    events,
    focused,
    home,
    chart,
    onFocus: focus,
    onEnd: (step: Step) => setSpoken(chartWords(locale)[BACKWARDS.has(step) ? 'firstInTime' : 'lastInTime']),
    onOpen: select,
    onClose: () => (selected === null ? onFocusEvent(null) : onIntent({ type: 'selectEvent', event: null })),
    onHelp: () => setHelp(true),
    onSeries: (step) => {
      const to = seriesNeighbour(index, focused ?? selected, step)
      if (to !== null) select(to)
    },
  }
  const onKeyDown = useTimelineKeyboard(keys)
  const walk = () => {
    stage.current?.focus({ preventScroll: true })
    if (here) focus(here)
    else takeStep('next', keys)
  }
  const { hovered, hoveredCluster } = pointer
  const attention = useMemo(() => ({ hovered, focused, selected }), [hovered, focused, selected])
  const { start, end } = chart.target
  const range = formatNearWindow(start, end, locale)
  useSpokenRange({
    target: chart.target,
    focused,
    words: t('scopeLine', { count: events.length - layout.earlier - layout.later, range }),
    say: setSpoken,
  })
  // As served, a picture: nothing answers yet. Then a slider along the events: screen readers pass on its keys and say its
  // value, and touch moves it, too.
  const answers = hydrated
    ? {
        role: 'slider',
        tabIndex: 0,
        'aria-describedby': hint,
        'aria-valuemin': 0,
        'aria-valuemax': events.length,
        'aria-valuenow': at + 1,
        'aria-valuetext': here ? wordEvent(index, here, locale) : chartWords(locale).walkEvents,
        onKeyDown,
        onFocus: ({ target, currentTarget }: FocusEvent) => {
          if (target === currentTarget && target.matches(':focus-visible')) onFocusEvent(visited)
        },
        onBlur: () => onFocusEvent(null),
        ...pointer.handlers,
      }
    : { role: 'img' }
  return (
    <div className={css.timeline} data-part="timeline" data-mode={measured ? frame.mode : undefined}>
      <ZoomControls
        {...{ chart, home, limits, range, help, context }}
        toward={(side) => windowToward(events, side, chart.target)}
        earlier={layout.earlier}
        later={layout.later}
        beside={frame.banner >= LEAST_BESIDE && !context}
        onHelp={setHelp}
        onContext={() => {
          onContext?.(false)
          // The button that was pressed goes away with what it closes.
          stage.current?.focus({ preventScroll: true })
        }}
      />
      {context && <LateOffices index={index} window={chart.shown} length={frame.length} />}
      <div className={css.place} dir={directionsOf(locale).axis}>
        {/* No stop of the Tab key, which leads to the chart itself: for readers who go through the page by their screen
            reader's keys, to which the chart's own must be handed over. */}
        <button
          type="button"
          className={`visually-hidden ${css.walk}`}
          tabIndex={-1}
          data-needs-script
          onClick={walk}
        >
          {chartWords(locale).walkEvents}
        </button>
        <div
          ref={stage}
          className={css.stage}
          data-part="surface"
          aria-label={chartCounts(locale)('chartLabel', { count: visible.events.length, range })}
          data-hot={hovered !== null || hoveredCluster !== null || undefined}
          {...answers}
        >
          <Reserve plan={plan} frame={measured ? frame : null} />
          <ChartSvg
            {...{ index, layout, plan, frame, measure, laneNames, attention, hoveredCluster, locale }}
            measured={measured !== null}
          />
        </div>
        {listed && (
          <ClusterList
            index={index}
            ids={listed.ids}
            x={frame.gutter + listed.main}
            y={listed.cross}
            chartWidth={frame.width}
            onSelect={(id) => {
              setListed(null)
              select(id)
            }}
            onClose={closeList}
          />
        )}
      </div>
      <Overview {...{ chart, home, limits, events }} gutter={frame.gutter} width={measured?.width ?? null} />
      {context && (
        <LateCoverage
          index={index}
          home={home}
          extent={overviewExtent(chart.target, home, limits)}
          length={frame.length}
        />
      )}
      <Legend
        signs={signsIn(index, layout)}
        emptyLanes={laneNames.filter((_, lane) => isLeftOut(lane, plan, index))}
      />
      <p className="visually-hidden" id={hint} data-needs-script>
        {chartWords(locale).chartSameAsList}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

/** The story has events there, and the reader's choice has none. */
const isLeftOut = (of: number, { rowsPerLane }: ChartPlan, { events }: StoryIndex): boolean =>
  rowsPerLane[of] === 0 && events.some(({ lane }) => lane === of)

const contextScript = lateScript(['chartContext'], () => import('./OfficesAndCoverage.tsx'))
const LateOffices = latePart(contextScript, ({ OfficeBands }) => OfficeBands)
const LateCoverage = latePart(contextScript, ({ CoverageStrip }) => CoverageStrip)

/** An event as the chart says it. */
function wordEvent(index: StoryIndex, { id }: LayoutEvent, locale: Locale): string {
  const indexed = index.byId.get(id)
  return indexed ? `${inLanguage(indexed.event.title, locale)}, ${formatEventDate(indexed.date, locale)}` : id
}

const BACKWARDS: ReadonlySet<Step> = new Set(['previous', 'previousYear', 'up', 'first'])

interface ReserveProps {
  readonly plan: ChartPlan
  /** Null until the chart's place has been measured. */
  readonly frame: ChartFrame | null
}

/** Keeps the drawing's height free in every shape; the style sheet shows the one that the width asks for. */
const Reserve = memo(function Reserve({ plan, frame }: ReserveProps) {
  return CHART_MODES.map((mode) => (
    <svg
      key={mode}
      className={css.reserve}
      data-mode={mode}
      width="1"
      height={frame?.mode === mode ? frame.height : chartHeight(plan, mode)}
      aria-hidden="true"
    />
  ))
})
