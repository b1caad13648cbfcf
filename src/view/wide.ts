import { fromWidth, WIDTHS } from '../paint/widths.ts'

/** From here up the chart is the first view. */
export const WIDE = fromWidth(WIDTHS.wide)
/** From here up the served drawing is as wide as its place. */
export const WHOLE = fromWidth(WIDTHS.whole)
/** In a frame it is so only from here up. */
export const WIDE_FRAME = fromWidth(WIDTHS.wideFrame)
