import { tintOf, type LaneLook } from '../domain/laneLook.ts'
import type { PlacedBar, PlacedPile, PlacedStretch, PlacedTallies } from '../layout/tallyLayout.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { tinted } from './drawMark.ts'
import type { Fade } from './inks.ts'
import type { GroupShape, Shape, TextShape } from './shapes.ts'

/**
 * How many events there are when, lane by lane, under all that stands for one event.
 *
 *     412                     a bar that is higher than its room
 *    ▂▅█▆▃▂▁ ▁ ▂▁   ▁▂▃▁      is cut near its top
 *    ░▒▓ 31 ▓▒░
 */
export function drawTallies(
  { bars, piles, stretches }: PlacedTallies,
  looks: readonly LaneLook[],
  word: (count: number) => string,
): readonly GroupShape[] {
  return looks.map((look, lane): GroupShape => {
    const own = <T extends { readonly lane: number }>(each: readonly T[]) =>
      each.filter((one) => one.lane === lane)
    return {
      kind: 'group',
      role: 'mark',
      key: `tally ${lane}`,
      x: 0,
      y: 0,
      facts: { lane, ...tinted(tintOf(lane, look)) },
      shapes: [
        ...own(stretches).flatMap((stretch, at) => drawStretch(stretch, at, word)),
        ...own(bars).flatMap(drawBar),
        ...own(piles).flatMap((pile, at) => drawNumber(pile, at, word)),
      ],
    }
  })
}

const NUMBER_SIZE: Px = 11
const LEAST_RAMP: Px = 20
/** Of a digit, at most. */
const DIGIT: Px = 7
/** What is taken out of a bar that is higher than its room, from its top down. */
export const CUT = { below: 4, height: 1.5 } as const satisfies Readonly<Record<string, Px>>

function drawBar({ main0, main1, cross0, cross1, cut }: PlacedBar, at: number): readonly Shape[] {
  const box = { kind: 'rect', key: `bar ${at}`, x: main0, width: Math.max(0.5, main1 - main0) } as const
  const whole = { ...box, ink: 'laneShape', y: cross0, height: cross1 - cross0 } as const
  return cut
    ? [whole, { ...box, ink: 'knockout', key: `cut ${at}`, y: cross0 + CUT.below, height: CUT.height }]
    : [whole]
}

/** A ramp that is hardly longer than high looks like a bead. */
export const isRamp = ({ soft, main0, main1 }: PlacedStretch): boolean => soft && main1 - main0 >= LEAST_RAMP

/** There is room for it. */
export const saysItsNumber = ({ main0, main1, cross0, cross1 }: PlacedStretch, text: string): boolean =>
  text.length * DIGIT + 10 <= main1 - main0 && cross1 - cross0 >= NUMBER_SIZE

export const numberOf = (x: Px, y: Px, text: string): TextShape => ({
  kind: 'text',
  ink: 'count',
  x,
  y,
  size: NUMBER_SIZE,
  text,
})

function drawStretch(stretch: PlacedStretch, at: number, word: (count: number) => string): readonly Shape[] {
  const { main0, main1, cross0, cross1, count, cut0, cut1 } = stretch
  const box = { kind: 'rect', x: main0, y: cross0, width: main1 - main0, height: cross1 - cross0 } as const
  const text = word(count)
  return [
    isRamp(stretch)
      ? { ...box, key: `long ${at}`, ink: 'softBar', fade: fadeOf(cut0, cut1) }
      : { ...box, key: `long ${at}`, ink: 'laneShape' },
    { ...box, key: `hatch ${at}`, ink: 'hatched', hatch: true },
    ...(saysItsNumber(stretch, text)
      ? [{ ...numberOf((main0 + main1) / 2, (cross0 + cross1) / 2, text), key: `number ${at}` }]
      : []),
  ]
}

export const fadeOf = (cut0: boolean, cut1: boolean): Fade =>
  cut0 ? (cut1 ? 'none' : 'end') : cut1 ? 'start' : 'both'

const drawNumber = (
  { number, count }: PlacedPile,
  at: number,
  word: (count: number) => string,
): readonly Shape[] =>
  number ? [{ ...numberOf(number.main, number.cross, word(count)), key: `count ${at}` }] : []
