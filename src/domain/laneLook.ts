import type { Lane } from './story.ts'

/** Colours of a palette, and shapes: a lane has one of each. */
export const LOOKS = 7

/** A lane's colour in the palette, and its shape: both from 0. */
export interface LaneLook {
  readonly colour: number
  readonly shape: number
}

/** That of a lane which does not choose goes by its place; the eighth starts again. */
export const laneLooks = (lanes: readonly Pick<Lane, 'look'>[]): readonly LaneLook[] =>
  lanes.map(({ look }, at) => (look ?? { colour: at % LOOKS, shape: at % LOOKS }) as LaneLook) // of another form it is drawn as a circle

/** What an element of a lane says of its colour, where that is not the colour of its place. */
export const tintOf = (lane: number, { colour }: LaneLook): number | undefined =>
  colour === lane ? undefined : colour
