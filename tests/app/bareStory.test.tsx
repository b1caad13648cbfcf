import { QueryClient } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import '../../src/app/servedParts.ts'
import { App, type Boot } from '../../src/app/App.tsx'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import type { Story } from '../../src/domain/story.ts'
import { en } from '../../src/i18n/en.ts'
import { compileTexts } from '../pipeline/brokenRecords.ts'
import { MOON_STORY } from '../fixtures/moonStory.ts'
import { stubMatchMedia } from '../fixtures/stubMatchMedia.ts'

/* A story that says as little as one may: what it does not say leaves no empty place on the page. */

const EVENT = `
- id: launch
  date: 2023-07-14
  title: { hi: रवाना, en: Lift-off }
  sources: [{ url: https://www.news.example/launch }]
`
const PEOPLE = `
- { id: somanath, name: { hi: एस. सोमनाथ, en: S. Somanath } }
- { id: shukla, name: { hi: शुभांशु शुक्ला, en: Shubhanshu Shukla }, group: crew }
`

function storyOf(head = MOON_STORY, events = EVENT): Story {
  const { stories } = compileTexts(
    new Map(
      Object.entries({
        'stories/moon/story.yaml': head,
        'stories/moon/events.yaml': events,
        'people.yaml': PEOPLE,
      }),
    ),
  )
  const [compiled] = stories
  if (!compiled) throw new Error('the story is not right')
  return compiled.story
}

function openPage(story: Story) {
  window.history.replaceState(null, '', '/en/moon/')
  const boot: Boot = { story, skipped: 0, locale: 'en', messages: en, root: '../../', dataFile: 'moon.json' }
  const store = createViewStore('en', createViewHistory(window, story.id, 'en'))
  return render(<App boot={boot} queryClient={new QueryClient()} store={store} />)
}

beforeEach(() => stubMatchMedia())

test('no kicker, deck, note, licence, topic, language or office where none is given', () => {
  const { container } = openPage(storyOf())
  expect(screen.getAllByText('To the Moon')).toHaveLength(1)
  for (const part of ['note', 'licence', 'as-of-open'])
    expect(container.querySelector(`[data-part="${part}"]`)).toBeNull()
  const [item] = screen.getAllByRole('listitem').filter((each) => each.dataset['event'] === 'launch')
  expect(item?.textContent?.trim()).toBe('14 July 2023 Lift-offnews.example')
  // Nothing is in the way of a choice that can leave nothing out.
  expect(container.querySelectorAll('details[data-facet]')).toHaveLength(0)
  const empty = [...container.querySelectorAll('p, li, h1, h2, h3, h4, legend, summary')].filter(
    (each) => each.textContent === '' && !each.matches('[role="status"], [aria-live]'),
  )
  expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([])
})

test('people are in the story’s own groups, those of no group by themselves, and a group without people has no heading', () => {
  const groups =
    'groups: [{ id: crew, name: { hi: यात्री, en: Crew } }, { id: press, name: { hi: प्रेस, en: Press } }]\n'
  const both = EVENT.replace(
    '  sources',
    '  participants: [{ person: somanath }, { person: shukla }]\n  sources',
  )
  const { container } = openPage(storyOf(MOON_STORY + groups, both))
  const menu = container.querySelector<HTMLElement>('details[data-facet="person"]')
  if (!menu) throw new Error('no people')
  expect(
    within(menu)
      .getAllByRole('group', { hidden: true })
      .map((each) => each.querySelector('legend')?.textContent),
  ).toEqual(['Crew', 'People'])
  expect(within(menu).getByLabelText(/S\. Somanath/)).toBeTruthy()
})
