import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import type { Tallies } from '../../columns/tallyLanes.ts'
import { laneLooks } from '../../domain/laneLook.ts'
import type { Importance, Story } from '../../domain/story.ts'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { manyWords } from '../../i18n/manyWords.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { formatNearWindow } from '../../i18n/windowWords.ts'
import { roundPx } from '../../layout/spotOf.ts'
import { saidBy } from '../../layout/ticks.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import { panWindow, shiftWindow, zoomWindow } from '../../layout/timeWindow.ts'
import { labelStyles } from '../../layout/widthTable.ts'
import { drawChart, drawRuler, type Chart } from '../../paint/drawChart.ts'
import { drawTallies } from '../../paint/drawTallies.ts'
import { drawAnew } from '../../paint/rememberShapes.ts'
import { styleMarks } from '../../paint/styleMarks.ts'
import type { TimeWindow, ViewIntent } from '../../state/viewState.ts'
import { ZoomControls } from '../chart/ZoomControls.tsx'
import { useTimelineGestures } from '../chart/useTimelineGestures.ts'
import { directionsOf } from '../directions.ts'
import {
  AXIS_BREADTH,
  DESIGN_WIDTH,
  erasIn,
  NAME_INDENT,
  nameOfLane,
  wordTick,
} from '../drawing/chartFrame.ts'
import { measureInBrowser, measureWithoutBrowser } from '../drawing/measureText.ts'
import { useMeasured } from '../drawing/useMeasured.ts'
import { useLanguage } from '../language.ts'
import { CanvasShapes } from './CanvasShapes.tsx'
import { placeOf, pressOther, stepOf } from './manySteps.ts'
import { NOWHERE, spotAt, type Spot } from './manySpot.ts'
import { rowEvents } from './rowEvents.ts'
import { ElementShapes } from './ElementShapes.tsx'
import { filledLanes, manyFrame, manyLimits, planMany } from './manyFrame.ts'
import { placesOf, type Placed } from './placesOf.ts'
import { useAtRest } from './useAtRest.ts'
import { useMovingWindow } from './useMovingWindow.ts'
import { usePainter } from './usePainter.ts'
import type { KnownTexts } from './useTexts.ts'

interface Props {
  readonly head: Story
  readonly columns: EventColumns
  readonly rows: Uint32Array
  readonly tallies: Tallies
  readonly texts: KnownTexts
  /** The story's own period. */
  readonly home: TimeWindow
  readonly window: TimeWindow | null
  /** The row of the event that is open. */
  readonly selected: number | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly onOpen: (row: number) => void
  /** Those whose words would be shown. */
  readonly onSeen: (rows: readonly number[], window: TimeWindow) => void
  /** A pile that no zoom can open. */
  readonly onPile: (window: TimeWindow) => void
}

/** A large story to scale. The keyboard walks it as one place; everything in it is in the list as well. */
export function ManyChart(props: Props) {
  const { head, columns, rows, tallies, texts, home, selected, onIntent, onOpen, onSeen, onPile } = props
  const { locale, t } = useLanguage()
  const stage = useRef<HTMLDivElement>(null)
  const hint = useId()
  const measured = useMeasured(stage)
  const limits = useMemo(() => manyLimits(columns, home), [columns, home])
  const lanes = useMemo(() => filledLanes(tallies, columns).join(), [tallies, columns])
  const planned = useMemo(
    () =>
      planMany(
        head,
        columns,
        home,
        locale,
        lanes.split(',').map((filled) => filled === 'true'),
      ),
    [head, columns, home, locale, lanes],
  )
  const { motion, chart, moves } = useMovingWindow({ asked: props.window, home, limits, onIntent })
  const { target } = chart
  const { width = DESIGN_WIDTH, fontFamily = null, fontsReady = false } = measured ?? {}
  const measure = useMemo(
    () => (fontFamily === null ? measureWithoutBrowser(locale) : measureInBrowser(locale, fontFamily)),
    // oxlint-disable-next-line react/exhaustive-deps -- when fonts arrive the same family measures differently
    [locale, fontFamily, fontsReady],
  )
  const frame = useMemo(() => manyFrame(planned, width, measure), [planned, width, measure])
  const eventOf = useMemo(() => rowEvents(columns, texts, locale), [columns, texts, locale])
  const placeIn = useMemo(
    () => placesOf(columns, tallies, frame, measure, eventOf),
    [columns, tallies, frame, measure, eventOf],
  )
  const [spot, setSpot] = useState<Spot>(NOWHERE)
  const [focused, setFocused] = useState<number | null>(null)
  const [help, setHelp] = useState(false)
  // What is told of the drawing is of where it last was at rest: each word that changes would have the page laid out in every frame.
  const rests = useAtRest(target, !moves)
  const settled = useMemo(() => placeIn(rests).placed, [placeIn, rests])
  useEffect(
    () =>
      onSeen(
        settled.marks.map(({ id }) => Number(id)),
        settled.window,
      ),
    [settled, onSeen],
  )
  const isMeasured = measured !== null
  useTimelineGestures({ surface: stage, frame, limits, chart, enabled: isMeasured })
  const painter = usePainter(motion, target, placeIn)
  const isPainted = painter === 'canvas'
  const looks = useMemo(() => laneLooks(head.lanes), [head])
  const laneNames = useMemo(
    () => planned.laneNames.map((name, lane) => nameOfLane(name, lane, planned.plan, frame, measure)),
    [planned, frame, measure],
  )
  const tickText = useMemo(() => rememberTicks((tick) => wordTick(tick, planned.plan)), [planned])
  const draw = useMemo(() => {
    const attention = { hovered: spot.row, focused: rowId(focused), selected: rowId(selected) }
    return ({ placed, layout }: Placed) => {
      const drawn: Chart = {
        layout,
        frame: { ...frame, axis: AXIS_BREADTH, indent: NAME_INDENT },
        marks: styleMarks(layout.marks, () => undefined, attention, frame),
        looks,
        laneNames,
        styles: labelStyles(locale),
        tickText,
        importanceOf: (id) => (columns.importance[Number(id)] ?? 3) as Importance, // the columns hold 1 to 3
        attention,
        hoveredCluster: null,
        place: { shift: 0, round: roundPx },
        eras: erasIn(planned.plan, layout, frame, measure),
        under: isPainted ? [] : drawTallies(placed, looks, wordCount),
      }
      return [...drawChart(drawn, drawAnew), drawRuler(drawn, drawAnew)]
    }
  }, [
    looks,
    frame,
    planned,
    measure,
    locale,
    columns,
    spot.row,
    focused,
    selected,
    isPainted,
    laneNames,
    tickText,
  ])
  const { earlier, later } = settled
  const { start, end } = target
  const range = useMemo(() => formatNearWindow(start, end, locale), [start, end, locale])
  const count = rows.length - earlier - later
  const show = (row: number) => {
    setFocused(row)
    const middle = ((columns.begin[row] ?? 0) + (columns.end[row] ?? 0)) / 2
    if (middle < start || middle >= end) chart.go(shiftWindow(chart.target, middle - (start + end) / 2))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const at = focused === null ? -1 : placeOf(rows, focused)
    const to = stepOf(event, { rows, columns, at, window: chart.target })
    if (to !== null && !event.shiftKey) show(to)
    else if (!pressOther(event, { chart, home, focused, onOpen, onHelp: () => setHelp(true) })) return
    event.preventDefault()
  }
  // React would draw anew to find that nothing has changed.
  const leave = () => spot !== NOWHERE && setSpot(NOWHERE)
  const pointer = {
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch') return
      if (event.buttons === 0) setSpot(spotAt(event, placeIn(chart.shown), frame))
      else leave()
    },
    onPointerLeave: () => leave(),
  }
  const open = (found: Spot) => {
    if (found.row !== null) onOpen(Number(found.row))
    else if (found.box) {
      const { window } = found.box
      if ('opens' in found.box && !found.box.opens) onPile(window)
      else chart.go(zoomWindow(window, 0.8))
    }
  }
  const spoken = focused === null ? undefined : eventOf(focused)
  const label = useMemo(() => chartCounts(locale)('chartLabel', { count, range }), [count, range, locale])
  const controls = useMemo(
    () => (
      <ZoomControls
        {...{ chart, home, limits, range, help, earlier, later }}
        toward={(side) => panWindow(chart.target, side === 'earlier' ? -0.75 : 0.75)}
        beside={false}
        context={false}
        onHelp={setHelp}
        onContext={() => undefined}
      />
    ),
    [chart, home, limits, range, help, earlier, later],
  )
  const wordPlace = (at: number): string =>
    manyWords(locale)('placeOf', { place: formatNumber(at + 1), count: formatNumber(rows.length) })
  return (
    <div data-part="timeline" data-painter={painter} data-mode={measured ? frame.mode : undefined}>
      {controls}
      <div dir={directionsOf(locale).axis} style={{ position: 'relative' }}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of the chart do all the same */}
        <div
          ref={stage}
          data-part="surface"
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-describedby={hint}
          aria-valuemin={0}
          aria-valuemax={rows.length}
          aria-valuenow={focused === null ? 0 : placeOf(rows, focused) + 1}
          aria-valuetext={
            spoken && focused !== null
              ? [spoken.label || t('loading'), spoken.dateLabel, wordPlace(placeOf(rows, focused))].join(', ')
              : chartWords(locale).walkEvents
          }
          onKeyDown={onKeyDown}
          onBlur={() => setFocused(null)}
          onClick={(event) => open(spotAt(event, placeIn(chart.shown), frame))}
          {...pointer}
          style={{
            position: 'relative',
            blockSize: frame.height,
            touchAction: 'pan-y',
            cursor: spot.row !== null || spot.box ? 'pointer' : undefined,
          }}
        >
          {measured &&
            (isPainted ? (
              <CanvasShapes
                {...{ motion, placeIn, draw, looks, width }}
                word={wordCount}
                height={frame.height}
                fontFamily={measured.fontFamily}
              />
            ) : (
              <ElementShapes {...{ motion, placeIn, draw, width }} height={frame.height} />
            ))}
        </div>
        <Tip spot={spot} gutter={frame.gutter} width={width} />
      </div>
      <p className="visually-hidden" id={hint}>
        {chartWords(locale).chartSameAsList}
      </p>
    </div>
  )
}

/** A tick says the same in each frame that it is in. */
function rememberTicks(word: Chart['tickText']): Chart['tickText'] {
  const said = new Map<string, string>()
  return (tick) => {
    const key = [tick.at, ...saidBy(tick)].join()
    const known = said.get(key) ?? word(tick)
    said.set(key, known)
    return known
  }
}

const wordCount = (count: number): string => formatNumber(count)

const rowId = (row: number | null): string | null => (row === null ? null : String(row))

interface TipProps {
  readonly spot: Spot
  readonly gutter: Px
  readonly width: Px
}

/** How many events lie under the pointer, and when. */
function Tip({ spot: { box }, gutter, width }: TipProps) {
  const { locale } = useLanguage()
  if (!box) return null
  const { start, end } = box.window
  const left = gutter + Math.max(0, box.main0)
  return (
    <p
      data-part="tip"
      aria-hidden="true"
      style={{
        insetBlockStart: box.cross0 - 30,
        ...(left < width * 0.6 ? { left } : { right: width - gutter - box.main1 }),
      }}
    >
      {chartCounts(locale)('pileEvents', { count: box.count, range: formatNearWindow(start, end, locale) })}
    </p>
  )
}
