import { memo, type ReactNode } from 'react'
import { barShape, disputePath, markPath } from '../../layout/markShapes.ts'
import { BADGE, type PlacedCluster, type Px } from '../../layout/timelineLayout.ts'
import { middleOf, roundPx } from '../../layout/spotOf.ts'
import type { StyledMark } from '../../paint/styleMarks.ts'
import css from './Drawing.module.css'

/** Ids of the masks and the pattern that a drawing defines; unique on the page. */
export interface PaintIds {
  readonly fade: Readonly<Record<Fade, string>>
  readonly hatch: string
}

/** Where a soft bar has no end: on both sides, or on the one that the frame does not cut. */
export type Fade = 'both' | 'start' | 'end' | 'none'

interface Props {
  readonly marks: readonly StyledMark[]
  readonly shift: Px
  readonly paint: PaintIds
}

/** One mark for each event that is drawn by itself: step 8 of 8. */
export function Marks({ marks, shift, paint }: Props) {
  return (
    <g className={css.marks}>
      {marks.map((mark) => (
        <Mark
          key={mark.id}
          id={mark.id}
          lane={mark.lane}
          x={roundPx(middleOf(mark) - shift)}
          y={mark.cross}
          half={roundPx((mark.main1 - mark.main0) / 2)}
          shape={mark.shape}
          size={mark.size}
          hollow={mark.hollow}
          disputed={mark.disputed}
          struck={mark.struck}
          cut0={mark.cut0}
          cut1={mark.cut1}
          hovered={mark.hovered}
          focused={mark.focused}
          selected={mark.selected}
          paint={paint}
        />
      ))}
    </g>
  )
}

interface MarkProps extends Pick<
  StyledMark,
  | 'id'
  | 'lane'
  | 'shape'
  | 'size'
  | 'hollow'
  | 'disputed'
  | 'struck'
  | 'cut0'
  | 'cut1'
  | 'hovered'
  | 'focused'
  | 'selected'
> {
  readonly x: Px
  readonly y: Px
  /** Half of a bar's length; 0 for a day. */
  readonly half: Px
  readonly paint: PaintIds
}

/** Plain values only: while the reader pans, a mark that stays is not drawn again. */
const Mark = memo(function Mark(mark: MarkProps) {
  const { id, lane, x, y, half, size, hollow, hovered, focused, selected } = mark
  const reach = Math.max(half, size / 2)
  return (
    <g
      data-mark={id}
      data-lane={lane}
      data-hollow={hollow || undefined}
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
      transform={`translate(${x} ${y})`}
    >
      {(selected || hovered) && <Outline reach={reach} size={size} gap={3} className={css.outline} />}
      {focused && <Outline reach={reach} size={size} gap={4} className={css.ring} />}
      {mark.shape === 'point' && <path className={css.shape} d={markPath(lane, size)} />}
      {mark.shape === 'bar' && <Bar {...mark} />}
      {mark.shape === 'softBar' && <SoftBar {...mark} />}
      {mark.disputed && <path className={css.dispute} d={disputePath(size)} />}
      {mark.struck && <path className={css.strike} d={`M${-reach - 2},0H${reach + 2}`} />}
    </g>
  )
})

/** Several days: a bar with its ends, and the lane's shape on it like a bead. */
function Bar({ lane, half, size, cut0, cut1 }: MarkProps) {
  const { line, ends, bead } = barShape(half, size, cut0, cut1)
  return (
    <>
      <path className={css.bar} d={line} />
      {ends.map((end) => (
        <path key={end} className={css.barEnd} d={end} />
      ))}
      <path className={css.barShape} d={markPath(lane, bead)} />
    </>
  )
}

/** The exact day is not known: no end is drawn that nobody knows. */
function SoftBar({ lane, half, size, cut0, cut1, paint }: MarkProps) {
  const fade = paint.fade[fadeOf(cut0, cut1)]
  const box = { x: -half, y: -size * 0.4, width: 2 * half, height: size * 0.8 }
  return (
    <>
      <rect className={css.softBar} {...box} mask={`url(#${fade})`} />
      <rect className={css.hatched} {...box} fill={`url(#${paint.hatch})`} />
      <path className={css.softShape} d={markPath(lane, size * 0.62)} />
    </>
  )
}

function fadeOf(cut0: boolean, cut1: boolean): Fade {
  if (cut0) return cut1 ? 'none' : 'end'
  return cut1 ? 'start' : 'both'
}

interface OutlineProps {
  readonly reach: Px
  readonly size: Px
  readonly gap: Px
  readonly className: string | undefined
}

function Outline({ reach, size, gap, className }: OutlineProps) {
  const [x, y] = [reach + gap, size / 2 + gap]
  return <rect className={className} x={-x} y={-y} width={2 * x} height={2 * y} rx={y} />
}

interface ClustersProps {
  readonly clusters: readonly PlacedCluster[]
  readonly shift: Px
  /** The cluster under the pointer. */
  readonly hovered: string | null
  /** Events in focus and selected: their cluster answers for them. */
  readonly focused: string | null
  readonly selected: string | null
}

export function Clusters({ clusters, shift, hovered, focused, selected }: ClustersProps) {
  return (
    <g className={css.clusters}>
      {clusters.map(({ id, lane, main, cross, count, ids }) => (
        <Cluster
          key={id}
          id={id}
          lane={lane}
          x={roundPx(main - shift)}
          y={cross}
          count={count}
          hovered={id === hovered}
          focused={focused !== null && ids.includes(focused)}
          selected={selected !== null && ids.includes(selected)}
        />
      ))}
    </g>
  )
}

interface ClusterProps {
  readonly id: string
  readonly lane: number
  readonly x: Px
  readonly y: Px
  readonly count: number
  readonly hovered: boolean
  readonly focused: boolean
  readonly selected: boolean
}

const Cluster = memo(function Cluster({ id, lane, x, y, count, hovered, focused, selected }: ClusterProps) {
  const reach = BADGE.length / 2
  return (
    <g data-cluster={id} data-count={count} data-lane={lane} transform={`translate(${x} ${y})`}>
      {(selected || hovered) && (
        <Outline reach={reach} size={BADGE.breadth} gap={1.5} className={css.outline} />
      )}
      {focused && <Outline reach={reach} size={BADGE.breadth} gap={3.5} className={css.ring} />}
      <Badge count={String(count)} />
    </g>
  )
})

/** The badge of a cluster: a count on a pile. */
export function Badge({ count }: { readonly count: ReactNode }) {
  const { length, breadth } = BADGE
  const box = { x: 1 - length / 2, y: 1 - breadth / 2, width: length - 2, height: breadth - 2, rx: 9 }
  return (
    <>
      <rect className={css.badge} {...box} />
      <text className={css.count} dy="0.35em" fontSize={String(count).length > 3 ? 10 : 12}>
        {count}
      </text>
    </>
  )
}
