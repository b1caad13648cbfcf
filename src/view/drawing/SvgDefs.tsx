import { memo } from 'react'
import { FADE_BETWEEN, FADES, type Fade } from '../../paint/inks.ts'
import type { PaintIds } from './Shapes.tsx'
import css from './ChartSvg.module.css'

/** What marks are painted with: masks that let a bar fade out, and the hatching that replaces fading in print. */
export const SvgDefs = memo(function SvgDefs({ ids }: { readonly ids: PaintIds }) {
  return (
    <defs>
      {Object.entries(FADES).map(([name, [start, end]]) => {
        const id = ids.fade[name as Fade] // a key of FADES
        return (
          <g key={name}>
            <linearGradient id={`${id}-ramp`}>
              <stop offset="0" stopColor="#fff" stopOpacity={start} />
              {FADE_BETWEEN.map((offset) => (
                <stop key={offset} offset={offset} stopColor="#fff" />
              ))}
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
