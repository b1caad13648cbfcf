import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { indexStory } from '../../src/state/storyIndex.ts'
import { EventList } from '../../src/view/list/EventList.tsx'
import { TurningPoints } from '../../src/view/list/TurningPoints.tsx'
import { useOpenInPlace } from '../../src/view/openInPlace.ts'
import { makeStory } from '../fixtures/makeStory.ts'
import { renderInLanguage } from './renderInLanguage.tsx'

const INDEX = indexStory(
  makeStory({ events: [{ id: 'a', title: { hi: 'क', en: 'Talks' }, importance: 1, sourceCount: 3 }] }),
)

interface PageProps {
  readonly onOpen: (event: string, from: string) => void
  readonly onFilter: (person: string) => void
}

function Page({ onOpen, onFilter }: PageProps) {
  const stage = useRef<HTMLDivElement>(null)
  useOpenInPlace(stage, onOpen, onFilter)
  return (
    <div ref={stage}>
      <TurningPoints index={INDEX} events={null} />
      <EventList index={INDEX} events={INDEX.events} periodStart={0} selected={null} />
    </div>
  )
}

function openPage() {
  const onOpen = vi.fn()
  const onFilter = vi.fn()
  renderInLanguage('en', <Page onOpen={onOpen} onFilter={onFilter} />)
  const [moment, title] = screen.getAllByRole('link', { name: 'Talks' })
  if (!moment || !title) throw new Error('the event is in both')
  return { onOpen, onFilter, moment, title, user: userEvent.setup() }
}

it('opens the card on a click, and leaves a click with Ctrl to the browser', async () => {
  const { onOpen, title, user } = openPage()
  expect(title).toHaveAttribute('href', 'event/a/')
  await user.click(title)
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('a', 'list')
  await user.keyboard('{Control>}')
  await user.click(title)
  expect(onOpen).toHaveBeenCalledTimes(1)
})

it('opens it from the number of sources and from the turning points too, and leaves the source itself alone', async () => {
  const { onOpen, moment, user } = openPage()
  await user.click(screen.getByRole('link', { name: /2 more/ }))
  expect(onOpen).toHaveBeenLastCalledWith('a', 'list')
  // Elsewhere: quick clicks at one place are one press.
  await user.pointer({ target: moment, coords: { clientX: 40, clientY: 40 }, keys: '[MouseLeft]' })
  expect(onOpen).toHaveBeenLastCalledWith('a', 'moments')
  await user.click(screen.getByRole('link', { name: /^PIB/ }))
  expect(onOpen).toHaveBeenCalledTimes(2)
})

it('filters by a person on a press on the name, and opens no card', async () => {
  const { onOpen, onFilter, user } = openPage()
  const [person] = screen.getAllByRole('link', { description: 'Show only events with this person' })
  if (!person) throw new Error('somebody took part')
  await user.click(person)
  expect(onFilter).toHaveBeenCalledExactlyOnceWith(person.getAttribute('href')?.replace('people/#', ''))
  expect(onOpen).not.toHaveBeenCalled()
})
