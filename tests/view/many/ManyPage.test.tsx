import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { columnsOf } from '../../../src/columns/columnsOf.ts'
import { en } from '../../../src/i18n/en.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { initialView, reduceView } from '../../../src/state/reduceView.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { LanguageContext } from '../../../src/view/language.ts'
import { ManyPage } from '../../../src/view/many/ManyPage.tsx'
import { generateStory } from '../../fixtures/makeStory.ts'

// There is no address of a style sheet before a build.
vi.mock('../../../src/view/many/manyPage.css?url', () => ({ default: 'manyPage.css' }))

/** The page of sixty events. */
function manyPage() {
  const index = indexStory(generateStory(60))
  const columns = columnsOf(index)
  const texts = { read: async () => [], rowOf: async () => null }
  const language = { locale: 'en', t: createTranslator(en) } as const
  const page = (state = initialView('en')) => (
    <LanguageContext value={language}>
      <ManyPage head={index.story} {...{ columns, texts, state }} onIntent={vi.fn()} />
    </LanguageContext>
  )
  const [person = '', rows] = [...index.postings.person].find(([, { length }]) => length > 0) ?? []
  const chosen = reduceView(initialView('en'), { type: 'toggleFacet', facet: 'person', value: person })
  return { page, chosen, counted: `${rows?.length ?? 0} of 60 events` }
}
const statusOf = () => within(screen.getByRole('search')).getByRole('status')

test('no number of events is said for a choice before it has been counted', async () => {
  const { page, chosen, counted } = manyPage()
  const { rerender } = render(page())
  const status = statusOf()
  await waitFor(() => expect(status).toHaveTextContent('All 60 events'))
  const said: (string | null)[] = []
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    subtree: true,
    characterData: true,
    childList: true,
  })
  rerender(page(chosen))
  await waitFor(() => expect(said.at(-1)).toBe(counted))
  expect(said).toEqual(['Searching …', counted])
})

test('the chart of the first events is there with the page, and not after it', () => {
  const { page } = manyPage()
  render(page())
  expect(document.querySelector('[data-part=surface]')).not.toBeNull()
})

test('the place in the list is shown where there is another one to go to', async () => {
  const { page, chosen, counted } = manyPage()
  const { rerender } = render(page())
  expect(await screen.findByText('1–50 of 60')).toBeVisible()
  rerender(page(chosen))
  await waitFor(() => expect(statusOf()).toHaveTextContent(counted))
  expect(screen.queryByText(/^1–\d+ of/)).toBeNull()
})
