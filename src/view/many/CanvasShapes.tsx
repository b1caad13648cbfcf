import { useLayoutEffect, useMemo, useRef } from 'react'
import type { LaneLook } from '../../domain/laneLook.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import { paintShapes, type Canvas } from '../../paint/paintShapes.ts'
import { paintTallies } from '../../paint/paintTallies.ts'
import type { Shape } from '../../paint/shapes.ts'
import type { Placed, PlaceIn } from './placesOf.ts'
import type { Motion } from './useMovingWindow.ts'
import { usePalette } from './usePalette.ts'

interface Props {
  readonly motion: Motion
  readonly placeIn: PlaceIn
  readonly draw: (placed: Placed) => readonly Shape[]
  /** What stands under their marks is painted as it is placed. */
  readonly looks: readonly LaneLook[]
  readonly word: (count: number) => string
  readonly width: Px
  readonly height: Px
  readonly fontFamily: string
}

/** A chart as one picture, painted anew in each frame in which it moves. It is for the eye: what it shows is told beside it. */
export function CanvasShapes({ motion, placeIn, draw, looks, word, width, height, fontFamily }: Props) {
  const place = useRef<HTMLCanvasElement>(null)
  const palette = usePalette(place)
  const ratio = palette?.ratio ?? 1
  const paths = useMemo(() => new Map<string, Path2D>(), [])
  useLayoutEffect(() => {
    const pen = place.current?.getContext('2d')
    if (!pen || !palette) return
    const { colourOf, laneColour, forced } = palette
    const ramps = new Map<string, CanvasGradient>()
    const pathOf = (d: string): Path2D => {
      const path = paths.get(d) ?? new Path2D(d)
      paths.set(d, path)
      return path
    }
    const paint = () => {
      const placed = placeIn(motion.shown())
      const canvas: Canvas = {
        pen,
        colourOf,
        laneColour,
        fontFamily,
        pathOf,
        ramps,
        hatched: forced,
        paintUnder: (x) => paintTallies(placed.placed, looks, word, canvas, x),
      }
      pen.setTransform(ratio, 0, 0, ratio, 0, 0)
      pen.clearRect(0, 0, width, height)
      paintShapes(draw(placed), canvas)
    }
    paint()
    return motion.follow(paint)
  }, [motion, placeIn, draw, looks, word, width, height, fontFamily, palette, ratio, paths])
  return (
    <canvas
      ref={place}
      aria-hidden="true"
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      style={{
        position: 'absolute',
        insetBlockStart: 0,
        insetInlineStart: 0,
        inlineSize: width,
        blockSize: height,
      }}
    />
  )
}
