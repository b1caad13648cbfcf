import { tintOf, type LaneLook } from '../domain/laneLook.ts'
import type { PlacedBar, PlacedTallies } from '../layout/tallyLayout.ts'
import { CUT, fadeOf, isRamp, numberOf, saysItsNumber } from './drawTallies.ts'
import { INKS } from './inks.ts'
import { paintHatch, paintRamp, paintText, type Canvas } from './paintShapes.ts'
import type { Px } from '../layout/timelineLayout.ts'

/**
 * Paints what `drawTallies` draws, stroke for stroke, without making shapes of it first: on a canvas there are some two thousand of
 * them in each frame.
 */
export function paintTallies(
  { bars, piles, stretches }: PlacedTallies,
  looks: readonly LaneLook[],
  word: (count: number) => string,
  canvas: Canvas,
  x: Px,
): void {
  const { pen } = canvas
  for (const [lane, look] of looks.entries()) {
    const colour = canvas.laneColour(tintOf(lane, look) ?? lane)
    const around = { x, y: 0, colour, size: 0, align: 'start' } as const
    for (const stretch of stretches) {
      if (stretch.lane !== lane) continue
      const { main0, main1, cross0, cross1, cut0, cut1 } = stretch
      const box = { x: x + main0, y: cross0, width: main1 - main0, height: cross1 - cross0 }
      if (!isRamp(stretch)) fill(box.x, box.y, box.width, box.height, colour)
      else if (!canvas.hatched) paintRamp(box, fadeOf(cut0, cut1), colour, canvas)
      if (canvas.hatched) paintHatch(box, canvas)
      const text = word(stretch.count)
      if (saysItsNumber(stretch, text)) say((main0 + main1) / 2, (cross0 + cross1) / 2, text)
    }
    // Once for all of them: a colour is read anew each time it is set.
    pen.fillStyle = colour
    for (const bar of bars) if (bar.lane === lane) paintBar(bar)
    for (const pile of piles)
      if (pile.lane === lane && pile.number) say(pile.number.main, pile.number.cross, word(pile.count))

    function paintBar({ main0, main1, cross0, cross1, cut }: PlacedBar): void {
      const width = Math.max(0.5, main1 - main0)
      pen.fillRect(x + main0, cross0, width, cross1 - cross0)
      if (cut) fill(x + main0, cross0 + CUT.below, width, CUT.height, canvas.colourOf('paper'))
      if (cut) pen.fillStyle = colour
    }
    function fill(left: Px, top: Px, width: Px, height: Px, ink: string): void {
      pen.fillStyle = ink
      pen.fillRect(left, top, width, height)
    }
    function say(main: Px, cross: Px, text: string): void {
      paintText(numberOf(main, cross, text), INKS.count, around, canvas)
    }
  }
}
