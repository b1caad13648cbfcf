import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { hitTest, type Hit } from '../../layout/hitTest.ts'
import type { PlacedCluster, TimelineLayout } from '../../layout/timelineLayout.ts'
import { timeScale } from '../../layout/timeScale.ts'
import { zoomWindow } from '../../layout/timeWindow.ts'
import type { ChartFrame } from '../drawing/chartFrame.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'
import { createBurst } from '../clickBurst.ts'

interface Options {
  readonly layout: TimelineLayout
  readonly frame: ChartFrame
  readonly chart: ChartWindow
  readonly onEvent: (id: string) => void
  readonly onCluster: (cluster: PlacedCluster) => void
}

/** Pointing and clicking: what is under the pointer is asked of the layout, so small marks have large targets. */
export function useChartPointer({ layout, frame, chart, onEvent, onCluster }: Options) {
  const [hit, setHit] = useState<Hit | null>(null)
  const point = (next: Hit | null) =>
    setHit((before) => (before?.id === next?.id && before?.kind === next?.kind ? before : next))
  const burst = useRef(createBurst())
  const found = useRef<Hit | null>(null)
  const find = (event: MouseEvent<HTMLElement>) =>
    hitOn(event.target) ?? (isOnRuler(event.target) ? null : hitNear(event, layout, frame))
  const handlers = {
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      // A finger hides what it points at, and a pressed button is a drag.
      if (event.pointerType !== 'touch') point(event.buttons === 0 ? find(event) : null)
    },
    onPointerLeave: () => point(null),
    onClick: (event: MouseEvent<HTMLElement>) => {
      // What has come under the pointer since, as a card makes the chart narrower, is not meant.
      if (burst.current.goesOn(event) && found.current?.kind === 'event') return
      const hit = find(event)
      found.current = hit
      if (hit?.kind === 'event') onEvent(hit.id)
      const cluster = hit?.kind === 'cluster' && layout.clusters.find(({ id }) => id === hit.id)
      if (cluster) onCluster(cluster)
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (found.current || find(event)) return
      const at = timeScale(chart.target, frame.length).pxToMs(mainOf(event, frame))
      chart.go(zoomWindow(chart.target, event.shiftKey ? 0.5 : 2, at))
    },
  }
  return {
    hovered: hit?.kind === 'event' ? hit.id : null,
    hoveredCluster: hit?.kind === 'cluster' ? hit.id : null,
    handlers,
  }
}

/** What the pointer is exactly on, as the drawing says it. */
function hitOn(target: EventTarget): Hit | null {
  const drawn = target instanceof Element ? target.closest('[data-mark],[data-label],[data-cluster]') : null
  if (!drawn) return null
  const cluster = drawn.getAttribute('data-cluster')
  if (cluster !== null) return { kind: 'cluster', id: cluster }
  return { kind: 'event', id: drawn.getAttribute('data-mark') ?? drawn.getAttribute('data-label') ?? '' }
}

/** The upper axis may lie over marks, which are then not to be seen. */
const isOnRuler = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-part=ruler]') !== null

function hitNear(event: MouseEvent<HTMLElement>, layout: TimelineLayout, frame: ChartFrame): Hit | null {
  const { top, width } = event.currentTarget.getBoundingClientRect()
  return width === 0 ? null : hitTest(layout, frame, mainOf(event, frame), event.clientY - top)
}

const mainOf = (event: MouseEvent<HTMLElement>, { gutter }: ChartFrame): number =>
  event.clientX - event.currentTarget.getBoundingClientRect().left - gutter
