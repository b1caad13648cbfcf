import { memo } from 'react'
import { markPath } from '../../layout/markShapes.ts'
import type { PlacedLane, Px } from '../../layout/timelineLayout.ts'
import { LABEL_STYLES } from '../../layout/widthTable.ts'
import { NAME_INDENT, type ChartFrame, type ChartPlan } from './chartFrame.ts'
import css from './Drawing.module.css'

interface Props {
  readonly lanes: readonly PlacedLane[]
  readonly names: readonly string[]
  readonly plan: ChartPlan
  readonly frame: ChartFrame
}

/** The lanes' names with their shapes, beside the lanes or above them, and a hairline over each lane. */
export const Lanes = memo(function Lanes({ lanes, names, plan, frame }: Props) {
  return (
    <g className={css.lanes} fontSize={LABEL_STYLES[plan.locale].label.size}>
      {lanes.map(({ lane, cross0 }) => {
        const lines = frame.mode === 'wide' ? (plan.nameLines[lane] ?? []) : [names[lane] ?? '']
        const top = frame.mode === 'wide' ? cross0 : cross0 - frame.laneGap
        const line = frame.mode === 'wide' ? frame.rowPitch : frame.laneGap
        return (
          <g key={lane} data-lane={lane}>
            {lane > 0 && (
              <line className={css.laneRule} x1={0} x2={frame.width} {...level(ruleAt(frame, cross0))} />
            )}
            <path
              className={css.laneShape}
              d={markPath(lane, 11)}
              transform={`translate(7 ${top + line / 2})`}
            />
            {lines.map((text, index) => (
              <text
                key={text}
                className={css.laneName}
                x={NAME_INDENT}
                y={top + line * (index + 0.5)}
                dy="0.35em"
              >
                {text}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
})

const level = (y: Px) => ({ y1: y, y2: y })

function ruleAt(frame: ChartFrame, cross0: Px): Px {
  if (frame.mode !== 'wide') return Math.round(cross0 - frame.laneGap) + 0.5
  return Math.round(cross0 - frame.laneGap / 2) + 0.5
}
