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
  const present: readonly (readonly [LegendSign, boolean])[] = [
    ['day', marks.some(({ shape }) => shape === 'point')],
    ['turningPoint', marks.some(isTurningPoint)],
    ['span', marks.some(({ shape }) => shape === 'bar')],
    ['imprecise', marks.some(({ shape }) => shape === 'softBar')],
    ['announced', marks.some(({ hollow }) => hollow)],
    ['disputed', marks.some(({ id }) => isDisputed(id))],
    ['cluster', clusters.length > 0],
  ]
  return present.flatMap(([sign, there]) => (there ? [sign] : []))
}
