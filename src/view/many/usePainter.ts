import { useRef, useSyncExternalStore } from 'react'
import { isSameWindow } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { choosePainter, countShapes, type Painter } from './choosePainter.ts'
import type { PlaceIn } from './placesOf.ts'
import type { Motion } from './useMovingWindow.ts'

/** Who draws a chart: asked in each frame, and rendered where it changes. */
export function usePainter(motion: Motion, target: TimeWindow, placeIn: PlaceIn): Painter {
  const painter = useRef<Painter>('canvas')
  const choose = () => {
    const shown = motion.shown()
    const count = () => countShapes(placeIn(shown))
    return (painter.current = choosePainter(count, painter.current, !isSameWindow(shown, target)))
  }
  return useSyncExternalStore(motion.follow, choose, choose)
}
