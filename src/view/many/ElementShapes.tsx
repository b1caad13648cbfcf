import { useId, useMemo, useSyncExternalStore } from 'react'
import type { Px } from '../../layout/timelineLayout.ts'
import { FADES, type Fade } from '../../paint/inks.ts'
import type { Shape } from '../../paint/shapes.ts'
import css from '../drawing/ChartSvg.module.css'
import { Shapes } from '../drawing/Shapes.tsx'
import { SvgDefs } from '../drawing/SvgDefs.tsx'
import type { Placed, PlaceIn } from './placesOf.ts'
import type { Motion } from './useMovingWindow.ts'

interface Props {
  readonly motion: Motion
  readonly placeIn: PlaceIn
  readonly draw: (placed: Placed) => readonly Shape[]
  readonly width: Px
  readonly height: Px
}

/** The same shapes as `CanvasShapes` paints, where they are few. */
export function ElementShapes({ motion, placeIn, draw, width, height }: Props) {
  const id = useId()
  const shown = useSyncExternalStore(motion.follow, motion.shown, motion.shown)
  const shapes = useMemo(() => draw(placeIn(shown)), [draw, placeIn, shown])
  const paint = useMemo(() => {
    const ids = Object.keys(FADES).map((fade) => [fade, `${id}-${fade}`])
    return { fade: Object.fromEntries(ids) as Record<Fade, string>, hatch: `${id}-hatch` } // FADES has all of them
  }, [id])
  return (
    <svg
      className={css.drawing}
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <SvgDefs ids={paint} />
      <Shapes shapes={shapes} paint={paint} />
    </svg>
  )
}
