export type Click = Pick<MouseEvent, 'clientX' | 'clientY' | 'detail' | 'timeStamp'>

/** Clicks that follow each other so fast, and so near, are one press on what was there at the first. */
const BURST_MS = 500
const NEAR_PX = 4

export interface Burst {
  /** Whether a click goes on with those before it. Each click is asked about once; one made by a key or a script never does. */
  readonly goesOn: (click: Click) => boolean
}

/** The last click that any burst was asked about. */
export let latestClick: Click | null = null

export function createBurst(): Burst {
  let last: Click | null = null
  return {
    goesOn(click) {
      const before = last
      latestClick = last = click
      return follows(before, click)
    },
  }
}

export const follows = (before: Click | null, click: Click): boolean =>
  before !== null &&
  before.detail !== 0 &&
  click.detail !== 0 &&
  click.timeStamp - before.timeStamp < BURST_MS &&
  Math.hypot(click.clientX - before.clientX, click.clientY - before.clientY) <= NEAR_PX
