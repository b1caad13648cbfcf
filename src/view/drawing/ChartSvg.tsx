import { memo, useEffect, useId, useMemo, useState } from 'react'
import { isolated } from '../directions.ts'
import { laneLooks } from '../../domain/laneLook.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatEventDateShort } from '../../i18n/shortDates.ts'
import { placeTooltip } from '../../layout/placeTooltip.ts'
import { roundPx, shiftOf, spotOf } from '../../layout/spotOf.ts'
import type { MeasureText, TimelineLayout } from '../../layout/timelineLayout.ts'
import { labelStyles } from '../../layout/widthTable.ts'
import { drawChart, drawRuler, type Chart } from '../../paint/drawChart.ts'
import { FADES, type Fade } from '../../paint/inks.ts'
import { rememberShapes } from '../../paint/rememberShapes.ts'
import { styleMarks, type Attention } from '../../paint/styleMarks.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import {
  AXIS_BREADTH,
  erasIn,
  NAME_INDENT,
  nameOfLane,
  UPPER_AXIS,
  wordTick,
  type ChartFrame,
  type ChartPlan,
} from './chartFrame.ts'
import { gapsIn } from './chartGaps.ts'
import { lateScript } from '../lateScript.ts'
import { useLateScript } from '../useLateScript.ts'
import { Tooltip } from './Tooltip.tsx'
import { SvgDefs } from './SvgDefs.tsx'
import { SeriesThread } from './SeriesThread.tsx'
import { Shapes, type PaintIds } from './Shapes.tsx'
import css from './ChartSvg.module.css'

export interface ChartSvgProps {
  readonly index: StoryIndex
  readonly layout: TimelineLayout
  readonly plan: ChartPlan
  readonly frame: ChartFrame
  readonly measure: MeasureText
  readonly laneNames: readonly string[]
  readonly attention: Attention
  readonly hoveredCluster: string | null
  readonly locale: Locale
  /** False until the chart's place has been measured: the drawing is then scaled to fit. */
  readonly measured: boolean
}

/** The picture. It is for the eye; everything in it is in the list too. */
export const ChartSvg = memo(function ChartSvg(props: ChartSvgProps) {
  const { index, layout, plan, frame, measure, attention, locale, measured } = props
  const paint = usePaintIds()
  const motion = useMotion()
  const [remembering] = useState(rememberShapes)
  const chart = chartOf(props)
  const shapes = remembering((remember) => [...drawChart(chart, remember), drawRuler(chart, remember)])
  const ruler = shapes.slice(-1)
  return (
    <>
      <svg
        className={css.drawing}
        aria-hidden="true"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        preserveAspectRatio="xMinYMin meet"
        width={measured ? frame.width : '100%'}
        height={measured ? frame.height : '100%'}
      >
        <SvgDefs ids={paint} />
        {/* Under the marks and the paper of the labels, so that it runs through no letters. */}
        <g transform={`translate(${frame.gutter} 0)`}>
          <SeriesThread index={index} layout={layout} selected={attention.selected} />
        </g>
        {measured && motion && <motion.Leaving drawn={{ plan, frame, layout, shapes }} paint={paint} />}
        <Shapes shapes={measured ? shapes.slice(0, -1) : shapes} paint={paint} />
        <g transform={`translate(${frame.gutter} 0)`}>
          <Floating {...{ index, layout, frame, measure, attention, locale }} />
        </g>
      </svg>
      {/* In sight while the lanes scroll past, which a part of one drawing cannot be. */}
      {measured && (
        <div className={css.rulerPlace} style={{ insetBlockStart: frame.banner }}>
          <svg
            className={`${css.drawing} ${css.stuck}`}
            aria-hidden="true"
            viewBox={`0 ${frame.banner} ${frame.width} ${UPPER_AXIS}`}
            width={frame.width}
            height={UPPER_AXIS}
            data-part="ruler"
          >
            <Shapes shapes={ruler} />
          </svg>
        </div>
      )}
    </>
  )
})

/** Without it rows change at once: its loss is not worth a word. */
const motionScript = lateScript([], () => import('./Leaving.tsx'))

/** What lets rows be seen to change: wanted once a reader presses something beside the chart, for then a filter may follow. */
function useMotion() {
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (target instanceof Element && !target.closest('[data-part=chart]')) setPressed(true)
    }
    for (const kind of PRESSES) addEventListener(kind, press)
    return () => {
      for (const kind of PRESSES) removeEventListener(kind, press)
    }
  }, [])
  return useLateScript(motionScript, pressed)
}

const PRESSES = ['pointerdown', 'keydown'] as const

function chartOf({
  index,
  layout,
  plan,
  frame,
  measure,
  laneNames,
  attention,
  hoveredCluster,
  locale,
}: ChartSvgProps): Chart {
  const eventOf = (id: string) => index.byId.get(id)
  return {
    layout,
    frame: { ...frame, axis: AXIS_BREADTH, indent: NAME_INDENT },
    marks: styleMarks(layout.marks, eventOf, attention, frame),
    looks: laneLooks(index.story.lanes),
    laneNames: laneNames.map((name, lane) => nameOfLane(name, lane, plan, frame, measure)),
    styles: labelStyles(locale),
    tickText: (tick) => wordTick(tick, plan),
    importanceOf: (id) => eventOf(id)?.event.importance ?? 3,
    attention,
    hoveredCluster,
    place: { shift: shiftOf(layout), round: roundPx },
    eras: erasIn(plan, layout, frame, measure),
    gaps: gapsIn(plan.gaps, layout, frame, measure),
  }
}

type FloatingProps = Pick<ChartSvgProps, 'index' | 'layout' | 'frame' | 'measure' | 'attention' | 'locale'>

function Floating({ index, layout, frame, measure, attention, locale }: FloatingProps) {
  const id = attention.hovered ?? attention.focused
  const indexed = id === null ? undefined : index.byId.get(id)
  const spot = indexed && spotOf(layout, indexed.event.id)
  if (!indexed || !spot || spot.label) return null
  const words = {
    title: inLanguage(indexed.event.title, locale),
    date: isolated(formatEventDateShort(indexed.date, locale), locale),
  }
  return <Tooltip placed={placeTooltip({ ...spot, ...words }, frame, measure)} locale={locale} />
}

function usePaintIds(): PaintIds {
  const id = useId()
  return useMemo(() => {
    const ids = Object.keys(FADES).map((fade) => [fade, `${id}-${fade}`])
    return { fade: Object.fromEntries(ids) as Record<Fade, string>, hatch: `${id}-hatch` } // FADES has all of them
  }, [id])
}
