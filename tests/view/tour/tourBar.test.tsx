import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { indexStory } from '../../../src/state/storyIndex.ts'
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
const index = indexStory({
  ...makeStory({ events: [{ id: 'talks', date: '2024-11' }] }),
  tour: [step('talks'), step('change'), step('summit')],
})

it('leads by buttons, arrow keys and a finger along the bar, and not beyond its ends', () => {
  const onIntent = vi.fn()
  renderInLanguage('en', <TourBar index={index} step={3} onIntent={onIntent} />)
  const bar = screen.getByRole('region', { name: 'Walk through the story' })
  expect(bar).toHaveTextContent('3 of 3 summit English')
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  fireEvent.keyDown(bar, { key: 'ArrowRight' })
  expect(onIntent).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }))
  fireEvent.keyDown(bar, { key: 'ArrowLeft' })
  fireEvent.touchStart(bar, { touches: [{ clientX: 10, clientY: 0 }] })
  fireEvent.touchEnd(bar, { changedTouches: [{ clientX: 90, clientY: 5 }] })
  expect(onIntent.mock.calls.map(([intent]: unknown[]) => intent)).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ type: 'walk', step: 2, event: 'change' })),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'endWalk' })
})

it('is entered by a door that is a list of the steps where no script runs', () => {
  const onIntent = vi.fn()
  renderInLanguage('hi', <TourDoor index={index} onIntent={onIntent} />)
  fireEvent.click(screen.getByRole('button', { name: 'कहानी 3 क़दमों में देखें' }))
  expect(onIntent).toHaveBeenCalledWith(expect.objectContaining({ type: 'walk', step: 1, event: 'talks' }))
  expect(screen.getByText('summit हिंदी').closest('a')).toHaveAttribute('href', '#event-summit')
})
