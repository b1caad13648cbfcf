import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3'
import type { Px } from '../layout/timelineLayout.ts'
import { spanOf, type WindowLimits } from '../layout/timeWindow.ts'
import type { TimeWindow } from '../state/viewState.ts'

/**
 * Drag, pinch and Ctrl/⌘ + wheel, by d3-zoom; loaded when the chart is on screen. A plain wheel and a finger moving up or
 * down are the page's: they always scroll it.
 *
 *   d3-zoom    mouse drag · wheel with Ctrl/⌘ · two fingers
 *   here       one finger sideways (the style sheet's `touch-action: pan-y` leaves the rest to the page)
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
  const stopFinger = attachFinger(surface, target)
  return () => {
    stopZoom()
    stopFinger()
  }
}

function attachZoom(surface: HTMLElement, { shown, limits, left, length, onMove, onRest }: GestureTarget) {
  // At scale 1 the plot shows everything there is: a transform is then a window, and the limits are d3's own.
  const whole = limits.max - limits.min
  let active = false
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
    .wheelDelta(wheelDelta)
    .filter((event: Event) => {
      if (!isOurs(event)) return false
      // d3-zoom keeps its state on the element, and reads it after this filter: the window may have moved otherwise.
      if (!active) Object.assign(surface, { __zoom: transformOf(shown()) })
      return true
    })
    .on('start', () => {
      active = true
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const span = Math.round(whole / transform.k)
      const start = Math.round(limits.min + (transform.invertX(left) - left) * (whole / length))
      onMove({ start, end: start + span })
    })
    .on('end', () => {
      active = false
      onRest()
    })
  const transformOf = (window: TimeWindow) => {
    const k = whole / spanOf(window)
    const x = left + ((window.start - limits.min) / whole) * length
    return zoomIdentity.translate(left - k * x, 0).scale(k)
  }
  const selection = select(surface)
  selection.call(behaviour).on('dblclick.zoom', null)
  return () => {
    selection.on('.zoom', null)
  }
}

function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length >= 2
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
}

/** Powers of two. A trackpad's pinch comes as many small turns of the wheel, a mouse's notch as one large. */
function wheelDelta(event: WheelEvent): number {
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : event.deltaMode ? 1 : 0.01
  return Math.min(NOTCH, Math.max(-NOTCH, -event.deltaY * lines))
}

/** One finger sideways moves time. The browser takes the pointer away as soon as the finger means to scroll. */
function attachFinger(surface: HTMLElement, { shown, length, onMove, onRest }: GestureTarget) {
  let from: { readonly pointer: number; readonly x: Px; readonly window: TimeWindow } | null = null
  let moved = false
  const fingers = new Set<number>()
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    fingers.add(event.pointerId)
    from = fingers.size === 1 ? { pointer: event.pointerId, x: event.clientX, window: shown() } : null
  }
  const move = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.pointer) return
    const by = from.x - event.clientX
    if (!moved && Math.abs(by) < CLICK_PX) return
    moved = true
    const ms = Math.round((by / length) * spanOf(from.window))
    onMove({ start: from.window.start + ms, end: from.window.end + ms })
  }
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    if (from && event.pointerId === from.pointer && moved) onRest()
    if (from && event.pointerId === from.pointer) from = null
    moved = false
  }
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const
  const names = Object.keys(listeners) as (keyof typeof listeners)[] // its own keys
  for (const name of names) surface.addEventListener(name, listeners[name])
  return () => {
    for (const name of names) surface.removeEventListener(name, listeners[name])
  }
}
