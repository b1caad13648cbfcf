import { tintOf, type LaneLook } from '../domain/laneLook.ts'
import type { PlacedBar, PlacedPile, PlacedStretch, PlacedTallies } from '../layout/tallyLayout.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { tinted } from './drawMark.ts'
import type { Fade } from './inks.ts'
import type { GroupShape, Shape } from './shapes.ts'

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

function drawBar({ main0, main1, cross0, cross1, cut }: PlacedBar, at: number): readonly Shape[] {
  const box = { kind: 'rect', key: `bar ${at}`, x: main0, width: Math.max(0.5, main1 - main0) } as const
  const whole = { ...box, ink: 'laneShape', y: cross0, height: cross1 - cross0 } as const
  return cut ? [whole, { ...box, ink: 'knockout', key: `cut ${at}`, y: cross0 + 4, height: 1.5 }] : [whole]
}

function drawStretch(
  { main0, main1, cross0, cross1, count, soft, cut0, cut1 }: PlacedStretch,
  at: number,
  word: (count: number) => string,
): readonly Shape[] {
  const box = { kind: 'rect', x: main0, y: cross0, width: main1 - main0, height: cross1 - cross0 } as const
  const text = word(count)
  return [
    // A ramp that is hardly longer than high looks like a bead.
    soft && box.width >= LEAST_RAMP
      ? { ...box, key: `long ${at}`, ink: 'softBar', fade: fadeOf(cut0, cut1) }
      : { ...box, key: `long ${at}`, ink: 'laneShape' },
    { ...box, key: `hatch ${at}`, ink: 'hatched', hatch: true },
    ...(text.length * DIGIT + 10 <= box.width && box.height >= NUMBER_SIZE
      ? [
          {
            kind: 'text',
            key: `number ${at}`,
            ink: 'count',
            x: main0 + box.width / 2,
            y: (cross0 + cross1) / 2,
            size: NUMBER_SIZE,
            text,
          } as const,
        ]
      : []),
  ]
}

const fadeOf = (cut0: boolean, cut1: boolean): Fade =>
  cut0 ? (cut1 ? 'none' : 'end') : cut1 ? 'start' : 'both'

const drawNumber = (
  { number, count }: PlacedPile,
  at: number,
  word: (count: number) => string,
): readonly Shape[] =>
  number
    ? [
        {
          kind: 'text',
          key: `count ${at}`,
          ink: 'count',
          x: number.main,
          y: number.cross,
          size: NUMBER_SIZE,
          text: word(count),
        },
      ]
    : []
