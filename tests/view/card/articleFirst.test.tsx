import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { EventCard } from '../../../src/view/card/EventCard.tsx'
import { makeStory } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

function openCard(headingLevel: 1 | 2, exact?: string) {
  const quote = exact === undefined ? null : { exact }
  const lead = {
    hi: { source: 'bhaskar-2024-12-10', quote: null },
    en: { source: 'pib-2024-12-10', quote },
  }
  const index = indexStory(
    makeStory({ events: [{ id: 'a', title: { hi: 'क', en: 'Talks' }, sourceCount: 11, lead }] }),
  )
  const [event] = index.events
  if (!event) throw new Error('the story has an event')
  renderInLanguage(
    'en',
    <EventCard
      index={index}
      event={event}
      evidence={{ state: 'loading' }}
      hrefOf={(id) => `event/${id}/`}
      onSelect={() => {}}
      headingLevel={headingLevel}
    />,
  )
  return screen.getByRole('article', { name: 'Talks' })
}

it('has the article as the first link of a card: who, in which language, of which day', () => {
  const [first] = within(openCard(2)).getAllByRole('link')
  expect(first).toHaveTextContent(/^PIB.*English · 10 December 2024.*→/)
  expect(first).toHaveAttribute('target', '_blank')
  const details = screen.getByText('10 more sources').closest('details')
  expect(details?.open).toBe(false)
  const facts = screen.getByText('Forum or subject')
  expect((first?.compareDocumentPosition(facts) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

it('has every source open on a page of its own, where paper and search engines meet it', () => {
  openCard(1)
  expect(screen.getByText('10 more sources').closest('details')?.open).toBe(true)
})

it('has the quoted words marked as a quotation in their own language, and the link leads to them', () => {
  const [first] = within(openCard(2, 'for the twenty-first session')).getAllByRole('link')
  const quoted = screen.getByText('for the twenty-first session')
  expect(quoted.tagName).toBe('Q')
  expect(quoted).toHaveAttribute('lang', 'en')
  expect(first?.getAttribute('href')).toContain('#:~:text=for%20the%20twenty%2Dfirst%20session')
})
