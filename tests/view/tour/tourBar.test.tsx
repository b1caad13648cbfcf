import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { initialView, reduceView } from '../../../src/state/reduceView.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { walkTo } from '../../../src/state/tour.ts'
import type { ViewState } from '../../../src/state/viewState.ts'
import { TourBar } from '../../../src/view/tour/TourBar.tsx'
import { TourDoor } from '../../../src/view/tour/TourDoor.tsx'
import { makeStory } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

const step = (event: string) => ({
  caption: { hi: `${event} हिंदी`, en: `${event} English` },
  event,
  window: null,
  filters: { person: [], office: [], forum: [], status: [] },
})
const tour = [step('talks'), step('change'), step('summit')]
const index = indexStory({ ...makeStory({ events: [{ id: 'talks', date: '2024-11' }] }), tour })

const at = (number: number): ViewState => {
  const intent = walkTo(tour, number)
  const initial = initialView('en')
  return intent ? reduceView(initial, intent) : { ...initial, step: number }
}
const leadFrom = (state: ViewState) => {
  const onIntent = vi.fn()
  renderInLanguage('en', <TourBar index={index} state={state} onIntent={onIntent} />)
  return {
    onIntent,
    bar: screen.getByRole('region', { name: 'Walk through the story' }),
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name })),
  }
}

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

it('leads by buttons, arrow keys and a finger along the bar, and not beyond its ends', () => {
  const { onIntent, bar, press } = leadFrom(at(3))
  expect(bar).toHaveTextContent('3 of 3. summit English')
  press('Next')
  fireEvent.keyDown(bar, { key: 'ArrowRight' })
  fireEvent.keyDown(bar, { key: 'ArrowLeft', altKey: true })
  fireEvent.touchStart(bar, { touches: [{ clientX: 10, clientY: 0 }] })
  fireEvent.touchEnd(bar, { changedTouches: [{ clientX: 60, clientY: 50 }] })
  expect(onIntent).not.toHaveBeenCalled()
  press('Previous')
  fireEvent.keyDown(bar, { key: 'ArrowLeft' })
  fireEvent.touchStart(bar, { touches: [{ clientX: 10, clientY: 0 }] })
  fireEvent.touchEnd(bar, { changedTouches: [{ clientX: 90, clientY: 5 }] })
  expect(onIntent.mock.calls.map(([intent]: unknown[]) => intent)).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ type: 'walk', step: 2, event: 'change' })),
  )
  press('End the walk')
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'endWalk' })
})

it('keeps its place when something else is asked for, and leads back to the step', () => {
  const { onIntent, press } = leadFrom(reduceView(at(2), { type: 'selectEvent', event: 'talks' }))
  press('Back to step 2')
  expect(onIntent).toHaveBeenCalledWith(walkTo(tour, 2))
})

it('says that a link names a step that is not there, and leads to the last one', () => {
  const { onIntent, bar, press } = leadFrom(at(9))
  expect(bar).toHaveTextContent('There is no step of that number in this walk.')
  press('Previous')
  expect(onIntent).toHaveBeenCalledWith(walkTo(tour, 3))
})

it('is entered by a door that is a list of the steps where no script runs', () => {
  const onIntent = vi.fn()
  renderInLanguage('hi', <TourDoor index={index} onIntent={onIntent} />)
  fireEvent.click(screen.getByRole('button', { name: 'समयरेखा 3 चरणों में देखें' }))
  expect(onIntent).toHaveBeenCalledWith(expect.objectContaining({ type: 'walk', step: 1, event: 'talks' }))
  expect(screen.getByText('summit हिंदी').closest('a')).toHaveAttribute('href', '#event-summit')
})
