import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { columnsOf } from '../../../src/columns/columnsOf.ts'
import { en } from '../../../src/i18n/en.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { initialView } from '../../../src/state/reduceView.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { LanguageContext } from '../../../src/view/language.ts'
import { FindableMenu, MOST_VALUES } from '../../../src/view/many/FindableMenu.tsx'
import { generateStory } from '../../fixtures/makeStory.ts'

/** Columns of sixty events, in which the last of so many people takes part in more than any other. */
function menu(people: number, chosen: readonly string[] = []) {
  const columns = columnsOf(indexStory(generateStory(60)))
  const last = people - 1
  const participants = { ...columns.participants, people: Uint16Array.of(last, last, last, 3, 3, 7) }
  const values = Array.from({ length: people }, (_, at) => ({ id: `p${at}`, name: `Name${at} राजेन्द्र` }))
  const onToggle = vi.fn()
  render(
    <LanguageContext value={{ locale: 'en', t: createTranslator(en) }}>
      <FindableMenu
        facet="person"
        columns={{ ...columns, participants }}
        filters={{ ...initialView('en').filters, person: chosen }}
        counts={null}
        {...{ values, onToggle }}
      />
    </LanguageContext>,
  )
  return {
    onToggle,
    shown: () =>
      [...document.querySelectorAll('input[type=checkbox]')].map((box) => box.getAttribute('value')),
  }
}

test('a menu of few people has all of them, in their own order, and nothing to look for', () => {
  const { shown } = menu(MOST_VALUES)
  expect(shown()).toEqual(Array.from({ length: MOST_VALUES }, (_, at) => `p${at}`))
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('one of thousands has those of most events, what is chosen besides, and says how many more there are', () => {
  const { shown, onToggle } = menu(5_000, ['p4321'])
  expect(shown()).toHaveLength(MOST_VALUES + 1)
  expect(shown().slice(0, 3)).toEqual(['p4999', 'p3', 'p7'])
  expect(shown().at(-1)).toBe('p4321')
  const box = screen.getAllByRole('checkbox', { hidden: true }).at(-1)
  expect(box).toBeChecked()
  expect(screen.getByText('4,939 more')).toBeInTheDocument()
  fireEvent.click(box as HTMLElement)
  expect(onToggle).toHaveBeenCalledWith('person', 'p4321')
})

test('a name is found by how its words begin, however they are spelt', () => {
  const { shown } = menu(5_000)
  const field = within(document.body).getByRole('searchbox', { hidden: true })
  fireEvent.change(field, { target: { value: 'राजेंद्र name123' } })
  expect(shown()).toEqual(['p123', ...Array.from({ length: 10 }, (_, at) => `p123${at}`)])
  fireEvent.change(field, { target: { value: 'nobody' } })
  expect(shown()).toEqual([])
})

test('nothing moves when a name is chosen', () => {
  const { shown } = menu(5_000)
  const before = shown()
  cleanup()
  expect(menu(5_000, [before[40] ?? '']).shown()).toEqual(before)
})
