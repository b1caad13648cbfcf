import { screen } from '@testing-library/react'
import { useCallback, useState } from 'react'
import type { Locale } from '../../../src/domain/text.ts'
import { initialView, reduceView } from '../../../src/state/reduceView.ts'
import { selectEvents } from '../../../src/state/selectEvents.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../../../src/state/viewState.ts'
import { Timeline } from '../../../src/view/chart/Timeline.tsx'
import type { StoryPart } from '../../fixtures/makeStory.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

/** What a reader of the chart does and sees, with a page's state around it. */
export function renderTimeline(part: StoryPart, start: Partial<ViewState> = {}, locale: Locale = 'en') {
  const index = indexStory(makeStory(part))
  const intents: ViewIntent[] = []
  let latest: ViewState = { ...initialView(locale), ...start }
  function Page() {
    const [state, setState] = useState(latest)
    const [focused, setFocused] = useState<string | null>(null)
    const onIntent = useCallback((intent: ViewIntent) => {
      intents.push(intent)
      setState((before) => reduceView(before, intent))
    }, [])
    latest = state
    return (
      <Timeline
        index={index}
        visible={selectEvents(index, { filters: state.filters, matches: null })}
        window={state.window}
        selected={state.event}
        focused={focused}
        onIntent={onIntent}
        onFocusEvent={setFocused}
      />
    )
  }
  const { container } = renderInLanguage(locale, <Page />)
  const all = (selector: string) => [...container.querySelectorAll<SVGElement>(selector)]
  return {
    index,
    intents,
    state: () => latest,
    chart: () => screen.getByRole('slider', { name: /^(Timeline of|.*समयरेखा)/ }),
    mark: (id: string) => container.querySelector<SVGElement>(`[data-mark="${id}"]`),
    marks: () => all('[data-mark]').map((mark) => mark.dataset['mark']),
    labels: () => all('[data-label]').map((label) => label.dataset['label']),
    clusters: () => all('[data-cluster]'),
    /** Events drawn by themselves, in clusters, and counted as off screen. */
    drawn: () => {
      const clustered = all('[data-cluster]').reduce((sum, each) => sum + Number(each.dataset['count']), 0)
      return all('[data-mark]').length + clustered
    },
    offScreen: () =>
      [...container.querySelectorAll<HTMLElement>('button[title^="Move to"]')].reduce(
        (sum, chip) => sum + Number(/(\d+) (earlier|later)$/.exec(chip.title)?.[1]),
        0,
      ),
    /** What a screen reader says last: a sentence of its own, else the event that the keys have led to. */
    announcement: () => {
      const sentence = container.querySelector('[aria-live]')?.textContent ?? ''
      const walked = container.querySelector('[data-part=surface]:not([aria-valuenow="0"])')
      return sentence || (walked?.getAttribute('aria-valuetext') ?? '')
    },
  }
}
