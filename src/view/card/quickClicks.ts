import { follows, latestClick, type Click } from '../clickBurst.ts'

let latestHere: Click | null = null

/**
 * Whether a click on the card goes on with those that opened it: it is not meant for what has come under the pointer since,
 * which would lead on, or away. Each click is asked about once.
 */
export function isOfOpening(click: Click): boolean {
  const isOfBurst = follows(latestClick, click) || follows(latestHere, click)
  latestHere = isOfBurst ? click : null
  return isOfBurst
}
