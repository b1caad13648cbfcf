import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { EventCard } from '../../../src/view/card/EventCard.tsx'
import { createBurst } from '../../../src/view/clickBurst.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

const AT = { clientX: 40, clientY: 500, detail: 1 }

/** A card, and the click on a mark that opens one, made when all that is asked of the page has been found. */
function openUnderPointer() {
  const index = indexStory(
    makeStory({
      events: [
        { id: 'a', title: { hi: 'क', en: 'Talks' }, date: '2024-01-01', sourceCount: 1 },
        { id: 'b', title: { hi: 'ख', en: 'Visit' }, date: '2024-02-01', sourceCount: 1 },
      ],
    }),
  )
  const [event] = index.events
  if (!event) throw new Error('the story has events')
  const onSelect = vi.fn()
  const onClose = vi.fn()
  renderInLanguage(
    'en',
    <EventCard
      index={index}
      event={event}
      evidence={{ state: 'loading' }}
      hrefOf={(id) => `event/${id}/`}
      onSelect={onSelect}
      onClose={onClose}
      headingLevel={2}
    />,
  )
  const [next] = screen.getAllByRole('link', { name: /Visit/ })
  const [article] = screen.getAllByRole('link', { name: /^PIB/ })
  const close = screen.getByRole('button', { name: /Close/ })
  if (!next || !article) throw new Error('the card leads on, and to its article')
  createBurst().goesOn(new MouseEvent('click', AT))
  return { onSelect, onClose, next, article, close }
}

it('neither walks on, nor closes, nor opens an article, on the quick clicks that go on after it has come', () => {
  const { onSelect, onClose, next, article, close } = openUnderPointer()
  for (const target of [next, close, article])
    expect(fireEvent.click(target, AT), 'what a browser does by itself').toBe(false)
  expect(onSelect).not.toHaveBeenCalled()
  expect(onClose).not.toHaveBeenCalled()
})

it('answers a click at another place at once, and each of several', () => {
  const { onSelect, next } = openUnderPointer()
  for (const _ of 'on') fireEvent.click(next, { ...AT, clientX: 140 })
  expect(onSelect.mock.calls).toEqual([['b'], ['b']])
})
