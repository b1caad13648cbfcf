import { memo, useId, useMemo } from 'react'
import type { Locale } from '../../domain/text.ts'
import { formatEventDateShort } from '../../i18n/dates.ts'
import type { MeasureText, Px, TimelineLayout } from '../../layout/timelineLayout.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { Axis } from './Axis.tsx'
import type { ChartFrame, ChartPlan } from './chartFrame.ts'
import { roundPx, shiftOf, spotOf } from '../../layout/spotOf.ts'
import { FloatLabel } from './FloatLabel.tsx'
import { Labels, Leaders } from './Labels.tsx'
import { Lanes } from './Lanes.tsx'
import { Clusters, Marks, type Fade, type PaintIds } from './Marks.tsx'
import { Paint } from './Paint.tsx'
import { SeriesThread } from './SeriesThread.tsx'
import { styleMarks, type Attention } from '../../paint/styleMarks.ts'
import css from './Drawing.module.css'

export interface DrawingProps {
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
export const Drawing = memo(function Drawing(props: DrawingProps) {
  const { index, layout, plan, frame, measure, laneNames, attention, hoveredCluster, locale, measured } =
    props
  const paint = usePaintIds()
  const shift = shiftOf(layout)
  const styled = useMemo(
    () => styleMarks(layout.marks, (id) => index.byId.get(id)?.event, attention, frame),
    [layout.marks, index, attention, frame],
  )
  return (
    <svg
      className={css.drawing}
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMinYMin meet"
      width={measured ? frame.width : '100%'}
      height={measured ? frame.height : '100%'}
    >
      <Paint ids={paint} />
      <Lanes lanes={layout.lanes} names={laneNames} plan={plan} frame={frame} />
      <g transform={`translate(${frame.gutter + shift} 0)`}>
        <Axis ticks={layout.ticks} frame={frame} shift={shift} locale={locale} />
        <Thread line={layout.anchorLine} y={frame.banner - frame.thread} shift={shift} />
        <Leaders labels={layout.labels} shift={shift} thread={frame.banner - frame.thread} />
        <Marks marks={styled} shift={shift} paint={paint} />
        <Clusters
          clusters={layout.clusters}
          shift={shift}
          hovered={hoveredCluster}
          focused={attention.focused}
          selected={attention.selected}
        />
        <Labels
          labels={layout.labels}
          shift={shift}
          labelHeight={frame.labelHeight}
          locale={locale}
          importanceOf={(id) => index.byId.get(id)?.event.importance ?? 3}
          hovered={attention.hovered}
          selected={attention.selected}
        />
      </g>
      <g transform={`translate(${frame.gutter} 0)`}>
        <SeriesThread index={index} layout={layout} selected={attention.selected} />
        <Floating {...{ index, layout, frame, measure, attention, locale }} />
      </g>
    </svg>
  )
})

interface ThreadProps {
  readonly line: TimelineLayout['anchorLine']
  readonly y: Px
  readonly shift: Px
}

/** Under the banner from the first turning point to the last, however many lanes they are in; off screen it runs on. */
function Thread({ line, y, shift }: ThreadProps) {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || first === last) return null
  return (
    <line
      className={css.anchorLine}
      x1={roundPx(first[0] - shift)}
      x2={roundPx(last[0] - shift)}
      y1={y}
      y2={y}
    />
  )
}

type FloatingProps = Pick<DrawingProps, 'index' | 'layout' | 'frame' | 'measure' | 'attention' | 'locale'>

function Floating({ index, layout, frame, measure, attention, locale }: FloatingProps) {
  const id = attention.hovered ?? attention.focused
  const indexed = id === null ? undefined : index.byId.get(id)
  const spot = indexed && spotOf(layout, indexed.event.id)
  if (!indexed || !spot || spot.label) return null
  return (
    <FloatLabel
      main={spot.main}
      cross={spot.cross}
      title={indexed.event.title[locale]}
      date={formatEventDateShort(indexed.date, locale)}
      frame={frame}
      measure={measure}
      locale={locale}
    />
  )
}

const FADES: readonly Fade[] = ['both', 'start', 'end', 'none']

function usePaintIds(): PaintIds {
  const id = useId()
  return useMemo(() => {
    const ids = FADES.map((fade) => [fade, `${id}-${fade}`] as const)
    return { fade: Object.fromEntries(ids) as PaintIds['fade'], hatch: `${id}-hatch` } // FADES are all of them
  }, [id])
}
