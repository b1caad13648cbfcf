import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { wordEdtf } from '../../i18n/dates.ts'
import { BACKGROUND, groupEvents, nearestGroup } from '../../layout/listGroups.ts'
import { placeBrush } from '../../layout/overview.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import { timeScale } from '../../layout/timeScale.ts'
import type { IndexedEvent } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { chartEvents } from '../drawing/chartEvents.ts'
import { directionsOf } from '../directions.ts'
import { useLanguage } from '../language.ts'
import { pageOf } from '../setting.ts'
import { OverviewStrip } from './OverviewStrip.tsx'
import { useMeasured } from '../drawing/useMeasured.ts'
import { watchReading } from './watchReading.ts'
import css from './Overview.module.css'

export interface NavigatorProps {
  /** The events in the list, in order of time. */
  readonly events: readonly IndexedEvent[]
  /** What the strip spans; what lies before is at its left end. */
  readonly home: TimeWindow
  /** Where the list should go: the key of a heading of its own. */
  readonly onJump: (heading: string) => void
}

const DESIGN_LENGTH: Px = 328

/** The overview alone, above the list on a phone: a tap or a key goes to the nearest heading of the list. */
export function SlimNavigator({ events, home, onJump }: NavigatorProps) {
  const { locale, t } = useLanguage()
  const strip = useRef<HTMLDivElement>(null)
  const length = useMeasured(strip)?.width ?? DESIGN_LENGTH
  const scale = useMemo(() => timeScale(home, length), [home, length])
  const drawn = useMemo(() => chartEvents(events, locale), [events, locale])
  const groups = useMemo(() => groupEvents(events, home.start), [events, home])
  const stops = useMemo(
    () => groups.filter(({ key, start }) => key !== BACKGROUND && start < home.end),
    [groups, home],
  )
  const [at, setAt] = useState(0)
  const stop = stops[Math.min(at, stops.length - 1)]
  const [reading, setReading] = useState<string | null>(null)
  useEffect(
    () =>
      watchReading(pageOf(strip.current)?.querySelector('[data-part=list]') ?? null, (key) => {
        setReading(key)
        const index = stops.findIndex((each) => each.key === key)
        // Whoever goes by key is where the key has led, and hears of nothing else.
        if (index >= 0 && document.activeElement !== strip.current) setAt(index)
      }),
    [stops],
  )
  const here = groups.find(({ key }) => key === reading)
  if (stop === undefined) return null
  const jump = (index: number) => {
    const next = Math.min(stops.length - 1, Math.max(0, index))
    setAt(next)
    const to = stops[next]
    if (to !== undefined) onJump(to.key)
  }
  const jumpTo = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    jump(nearestGroup(stops, scale.pxToMs(event.clientX - left)))
  }
  return (
    <div
      ref={strip}
      className={css.strip}
      dir={directionsOf(locale).axis}
      role="slider"
      tabIndex={0}
      aria-label={t('navigatorLabel')}
      aria-valuemin={1}
      aria-valuemax={stops.length}
      aria-valuenow={Math.min(at, stops.length - 1) + 1}
      aria-valuetext={wordEdtf(stop.key, locale)}
      onKeyDown={(event) => {
        const index = keyedIndex(event.key, Math.min(at, stops.length - 1), stops.length)
        if (index === null) return
        event.preventDefault()
        jump(index)
      }}
      onPointerDown={(event) => event.pointerType !== 'touch' && event.button === 0 && jumpTo(event)}
      // A finger jumps when it lifts: until then it may mean to scroll.
      onPointerUp={(event) => event.pointerType === 'touch' && jumpTo(event)}
    >
      <OverviewStrip
        events={drawn}
        scale={scale}
        brush={here ? placeBrush(here, scale) : null}
        still
        locale={locale}
      />
    </div>
  )
}

function keyedIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return at + 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at - 1
  if (key === 'PageUp') return at + 6
  if (key === 'PageDown') return at - 6
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
