import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3'
import type { EpochMs } from '../../domain/calendar.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import { timeScale } from '../../layout/timeScale.ts'
import { spanOf, type WindowLimits } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'

/**
 * Drag, pinch and Ctrl/⌘ + wheel; loaded when the chart is on screen. A plain wheel and a finger moving up or down are
 * the page's: they always scroll it.
 *
 *   d3-zoom    mouse drag · wheel with Ctrl/⌘, which is also a trackpad's pinch
 *   here       fingers (the style sheet's `touch-action: pan-y` leaves up and down to the page)
 */
export interface GestureTarget {
  /** The window on screen now. */
  readonly shown: () => TimeWindow
  readonly limits: WindowLimits
  /** Where the plot lies on the surface. */
  readonly left: Px
  readonly length: Px
  readonly onMove: (window: TimeWindow) => void
  readonly onRest: () => void
}

/** Movement below this is a click. */
const CLICK_PX: Px = 4
/** At most this many powers of two for one notch of a wheel. */
const NOTCH = 0.4

/** Returns how to stop listening. */
export function attachGestures(surface: HTMLElement, target: GestureTarget): () => void {
  const stopZoom = attachZoom(surface, target)
  const stopFingers = attachFingers(surface, target)
  return () => {
    stopZoom()
    stopFingers()
  }
}

function attachZoom(surface: HTMLElement, { shown, limits, left, length, onMove, onRest }: GestureTarget) {
  // At scale 1 the plot shows everything there is: a transform is then a window, and the limits are d3's own.
  const whole = limits.max - limits.min
  let [active, dragged] = [false, false]
  const behaviour = zoom<HTMLElement, unknown>()
    .extent([
      [left, 0],
      [left + length, 1],
    ])
    .translateExtent([
      [left, -Infinity],
      [left + length, Infinity],
    ])
    .scaleExtent([1, Math.max(1, whole / limits.minSpan)])
    .clickDistance(CLICK_PX)
    .touchable(false)
    .wheelDelta(wheelDelta)
    .filter((event: Event) => {
      if (!isOurs(event)) return false
      // d3-zoom keeps its state on the element, and reads it after this filter: the window may have moved otherwise.
      if (!active) Object.assign(surface, { __zoom: transformOf(shown()) })
      return true
    })
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      active = true
      dragged = sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousedown'
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const span = Math.round(whole / transform.k)
      const start = Math.round(limits.min + (transform.invertX(left) - left) * (whole / length))
      onMove({ start, end: start + span })
    })
    .on('end', () => {
      active = dragged = false
      onRest()
    })
  const transformOf = (window: TimeWindow) => {
    const k = whole / spanOf(window)
    const x = left + ((window.start - limits.min) / whole) * length
    return zoomIdentity.translate(left - k * x, 0).scale(k)
  }
  const selection = select(surface)
  selection.call(behaviour).on('dblclick.zoom', null)
  // A button that is let go outside the window may tell nobody; d3-zoom would then hold on to a mouse that only passes.
  const letGo = (move: MouseEvent) => {
    if (dragged && move.buttons === 0)
      window.dispatchEvent(new MouseEvent('mouseup', { ...placeOf(move), view: window }))
  }
  window.addEventListener('mousemove', letGo, true)
  return () => {
    selection.on('.zoom', null)
    window.removeEventListener('mousemove', letGo, true)
  }
}

const placeOf = ({ clientX, clientY }: MouseEvent) => ({ clientX, clientY })

function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
}

/** Powers of two. A trackpad's pinch comes as many small turns of the wheel, a mouse's notch as one large. */
function wheelDelta(event: WheelEvent): number {
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : event.deltaMode ? 1 : 0.01
  return Math.min(NOTCH, Math.max(-NOTCH, -event.deltaY * lines))
}

/** Where a finger is, and the instant it holds: that instant stays under it. */
interface Finger {
  x: Px
  at: EpochMs
}

/** Fingers closer than this would zoom without end. */
const LEAST_SPREAD: Px = 24

/**
 * One finger moves time, two stretch it. Pointers and not touches, for a touch speaks only to the mark it began on, and
 * a mark that has left the drawing is deaf. The browser takes a finger away as soon as it means to scroll.
 */
function attachFingers(surface: HTMLElement, { shown, left, length, onMove, onRest }: GestureTarget) {
  const fingers = new Map<number, Finger>()
  let moved = false
  const xOf = (event: PointerEvent): Px => event.clientX - surface.getBoundingClientRect().left - left
  const hold = () => {
    const scale = timeScale(shown(), length)
    for (const finger of fingers.values()) finger.at = scale.pxToMs(finger.x)
  }
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    surface.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, { x: xOf(event), at: 0 })
    hold()
  }
  const move = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (!finger) return
    const x = xOf(event)
    if (!moved && fingers.size === 1 && Math.abs(x - finger.x) < CLICK_PX) return
    moved = true
    finger.x = x
    onMove(windowUnder([...fingers.values()], spanOf(shown()), length))
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return
    hold()
    if (fingers.size > 0 || !moved) return
    moved = false
    onRest()
  }
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    lostpointercapture: up,
  } as const
  const names = Object.keys(listeners) as (keyof typeof listeners)[] // its own keys
  for (const name of names) surface.addEventListener(name, listeners[name])
  return () => {
    for (const name of names) surface.removeEventListener(name, listeners[name])
  }
}

/** The window in which every finger has its instant under it. */
function windowUnder(fingers: readonly Finger[], span: number, length: Px): TimeWindow {
  const [a, b] = fingers.toSorted((one, other) => one.x - other.x)
  if (!a) return { start: 0, end: span }
  const stretched = b ? Math.round(((b.at - a.at) * length) / Math.max(LEAST_SPREAD, b.x - a.x)) : span
  const start = Math.round(a.at - (a.x / length) * Math.max(1, stretched))
  return { start, end: start + Math.max(1, stretched) }
}
