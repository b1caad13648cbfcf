import { render, waitFor } from '@testing-library/react'
import { memo } from 'react'
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

const statusOf = () => document.querySelector('[role=search] [role=status]')?.textContent
/** What the page says of its number as its list is set. */
const said = vi.hoisted((): (string | null | undefined)[] => [])
vi.mock('../../../src/view/list/EventList.tsx', () => ({
  EventList: memo(function EventList() {
    said.push(statusOf())
    return null
  }),
}))

test('a choice sets the list anew after the number of events that it leaves is said, and not before', async () => {
  const index = indexStory(generateStory(60))
  const columns = columnsOf(index)
  const read = vi.fn(async () => [])
  const texts = { read, rowOf: async () => null }
  const language = { locale: 'en', t: createTranslator(en) } as const
  const page = (state = initialView('en')) => (
    <LanguageContext value={language}>
      <ManyPage head={index.story} {...{ columns, texts, state }} onIntent={vi.fn()} />
    </LanguageContext>
  )
  const [forum = '', rows] = [...index.postings.forum].find(([, { length }]) => length > 0) ?? []
  const { rerender } = render(page())
  await waitFor(() => expect(statusOf()).toBe('All 60 events'))
  // The list is set anew when words come, too.
  await waitFor(() => expect(said).toHaveLength(2))
  expect(read).toHaveBeenCalledOnce()
  said.length = 0
  rerender(page(reduceView(initialView('en'), { type: 'toggleFacet', facet: 'forum', value: forum })))
  await waitFor(() => expect(said).not.toEqual([]))
  expect(said[0]).toBe(`${rows?.length ?? 0} of 60 events`)
})
