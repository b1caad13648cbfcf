import { memo } from 'react'
import type { Fade, PaintIds } from './Marks.tsx'
import css from './Drawing.module.css'

/** How much of a soft bar shows at its start, a third in, two thirds in, and at its end; 1 is all of it. */
const STOPS: Readonly<Record<Fade, readonly [number, number]>> = {
  both: [0.08, 0.08],
  start: [0.08, 1],
  end: [1, 0.08],
  none: [1, 1],
}

/** What marks are painted with: masks that let a bar fade out, and the hatching that replaces fading in print. */
export const Paint = memo(function Paint({ ids }: { readonly ids: PaintIds }) {
  return (
    <defs>
      {Object.entries(STOPS).map(([name, [start, end]]) => {
        const id = ids.fade[name as Fade] // a key of STOPS
        return (
          <g key={name}>
            <linearGradient id={`${id}-ramp`}>
              <stop offset="0" stopColor="#fff" stopOpacity={start} />
              <stop offset="0.36" stopColor="#fff" />
              <stop offset="0.64" stopColor="#fff" />
              <stop offset="1" stopColor="#fff" stopOpacity={end} />
            </linearGradient>
            <mask id={id} maskContentUnits="objectBoundingBox">
              <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
            </mask>
          </g>
        )
      })}
      <pattern
        id={ids.hatch}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={css.hatchLine} x1="0" x2="0" y1="0" y2="4" />
      </pattern>
    </defs>
  )
})
