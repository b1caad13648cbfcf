import { knowsTime } from '../../domain/calendar.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import type { TimelineLayout } from '../../layout/timelineLayout.ts'
import type { LegendSign } from '../../paint/formatLegendSvg.ts'
import { isDrawnDisputed } from '../../paint/styleMarks.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'

/** The signs that are in a drawing, in the order of a legend, which explains nothing that is not there. */
export function signsIn(
  index: Pick<StoryIndex, 'byId'>,
  { marks, clusters }: Pick<TimelineLayout, 'marks' | 'clusters'>,
): readonly LegendSign[] {
  const isDisputed = (id: string): boolean => {
    const told = index.byId.get(id)
    return told !== undefined && isDrawnDisputed(told)
  }
  const isTimed = ({ id }: { readonly id: string }): boolean => {
    const told = index.byId.get(id)
    return told !== undefined && knowsTime(told.date)
  }
  const points = marks.filter(({ shape }) => shape === 'point')
  const bars = marks.filter(({ shape }) => shape === 'bar')
  const present: readonly (readonly [LegendSign, boolean])[] = [
    [points.some(isTimed) ? 'time' : 'day', points.length > 0],
    ['turningPoint', marks.some(isTurningPoint)],
    [bars.some(isTimed) ? 'hours' : 'span', bars.length > 0],
    ['imprecise', marks.some(({ shape }) => shape === 'softBar')],
    ['announced', marks.some(({ hollow }) => hollow)],
    ['disputed', marks.some(({ id }) => isDisputed(id))],
    ['cluster', clusters.length > 0],
  ]
  return present.flatMap(([sign, there]) => (there ? [sign] : []))
}
