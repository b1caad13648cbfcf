import type { GroupShape } from './shapes.ts'

/** Draws a part, or gives back what was drawn of it last time when every value it is made of is the same. */
export type Remember = <Part extends object>(
  key: string,
  part: Part,
  draw: (part: Part) => GroupShape,
) => GroupShape

/** For a drawing that is made once. */
export const drawAnew: Remember = (_key, part, draw) => draw(part)

/**
 * For a drawing that is made in each frame of a pan: a part that stays is the same shape, so whoever shows it sees at a
 * glance that there is nothing to do. Only what the last drawing used is kept.
 */
export function rememberShapes(): <Drawn>(draw: (remember: Remember) => Drawn) => Drawn {
  let before: ReadonlyMap<string, Remembered> = new Map()
  return (drawAll) => {
    const now = new Map<string, Remembered>()
    const drawn = drawAll((key, part, draw) => {
      const last = before.get(key)
      const kept = last && isSame(last.part, part) ? last : { part, shape: draw(part) }
      now.set(key, kept)
      return kept.shape
    })
    before = now
    return drawn
  }
}

interface Remembered {
  readonly part: object
  readonly shape: GroupShape
}

/** Two parts of one kind: each has the same names. */
function isSame(a: object, b: object): boolean {
  const values = Object.values(b)
  return Object.values(a).every((value, at) => Object.is(value, values[at]))
}
