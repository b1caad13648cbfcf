import {
  Suspense,
  use,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react'
import type { IndexedEvent } from '../../state/storyIndex.ts'
import { Asleep, WakingContext } from '../Asleep.tsx'
import { useLanguage } from '../language.ts'
import { revealParts } from '../list/revealParts.ts'
import { idleScript } from './lateParts.ts'

interface Props {
  /** Where on the page it stands. */
  readonly part: keyof typeof KEPT
  readonly children: ReactNode
}

/**
 * A place of the served page whose nodes stay until React has what renders them. If anything above changes before, be it the
 * language, React takes them away: a copy of them then stands in for as long as the script is missing.
 */
export const ServedPlace = ({ part, children }: Props) => (
  <Suspense fallback={<ServedCopy part={part} />}>
    <Asleep>{children}</Asleep>
  </Suspense>
)

const KEPT = {
  list: '[data-part=list] > ol',
  brief: '[data-part=brief] > nav',
  scope: '[data-part=scope]',
  chart: '[data-part=chart] > div',
} as const

/** The chart as it was served, for the paper of those who look at the list; nothing where it was served in another language. */
export function ServedChart() {
  const { locale } = useLanguage()
  return use(WakingContext)?.locale === locale && <ServedCopy part="chart" />
}

function ServedCopy({ part }: Pick<Props, 'part'>) {
  const waking = use(WakingContext)
  // Once: what has been hidden in it since stays so.
  const fill = useCallback(
    (place: HTMLElement | null) => {
      const copy = waking?.served.querySelector(KEPT[part])?.cloneNode(true)
      if (!place || !copy) return
      place.replaceChildren(copy)
      revealParts(place)
    },
    [waking, part],
  )
  return <div ref={fill} />
}

/** Asks for the script at each change of the list. While it is missing the events that a filter leaves out are not shown. */
export function useServedEvents(
  stage: RefObject<HTMLElement | null>,
  list: ReactNode,
  events: readonly IndexedEvent[],
) {
  const [served] = useState(list)
  const missing = useSyncExternalStore(idleScript.subscribe, idleScript.isMissing, () => false)
  useEffect(() => {
    if (list !== served) idleScript.load().catch(() => undefined)
  }, [list, served])
  useEffect(
    () => (missing && stage.current ? showOnly(stage.current, events) : undefined),
    [stage, missing, events],
  )
}

/** Shows of the served list these events alone, and the months that have one. The answer shows all again. */
function showOnly(stage: HTMLElement, events: readonly IndexedEvent[]): () => void {
  const ids = new Set(events.map(({ event }) => event.id))
  const items = [...stage.querySelectorAll<HTMLElement>('[data-part=list] li')]
  const left = items.filter(({ dataset }) => ids.has(dataset['event'] ?? ''))
  const hidden = items.filter(
    (item) => !left.some((each) => item.contains(each)) && !left.some((each) => each.contains(item)),
  )
  for (const { style } of hidden) style.display = 'none'
  return () => {
    for (const { style } of hidden) style.display = ''
  }
}
