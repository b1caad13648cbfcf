import type { Px } from './timelineLayout.ts'

/**
 * The layout knows only `main` and `cross`; which of them is x is decided here and nowhere else.
 *
 *   horizontal   main → x, cross ↓ y          vertical   main ↓ y, cross → x
 */
export type Orientation = 'horizontal' | 'vertical'

export interface ScreenPoint {
  readonly x: Px
  readonly y: Px
}

export interface ScreenBox extends ScreenPoint {
  readonly width: Px
  readonly height: Px
}

export interface LayoutBox {
  readonly main0: Px
  readonly main1: Px
  readonly cross0: Px
  readonly cross1: Px
}

export const toScreen = (main: Px, cross: Px, orientation: Orientation): ScreenPoint =>
  orientation === 'horizontal' ? { x: main, y: cross } : { x: cross, y: main }

/** The inverse, for pointers. */
export const fromScreen = ({ x, y }: ScreenPoint, orientation: Orientation): readonly [main: Px, cross: Px] =>
  orientation === 'horizontal' ? [x, y] : [y, x]

export function boxToScreen(
  { main0, main1, cross0, cross1 }: LayoutBox,
  orientation: Orientation,
): ScreenBox {
  const corner = toScreen(main0, cross0, orientation)
  const size = toScreen(main1 - main0, cross1 - cross0, orientation)
  return { ...corner, width: size.x, height: size.y }
}
