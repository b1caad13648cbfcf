import { inLanguage } from '../domain/text.ts'
import { FACETS } from '../state/selectEvents.ts'
import type { ChoiceKey } from '../state/relaxations.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { Facet, ViewIntent, ViewState } from '../state/viewState.ts'
import type { Language } from './language.ts'

/** A choice in force, named as the reader chose it, and how to take it back. */
export interface ActiveChoice {
  readonly key: ChoiceKey
  readonly label: string
  readonly remove: ViewIntent
}

/** Every choice in force, in the order in which the controls stand. */
export function activeChoices(
  index: StoryIndex,
  state: ViewState,
  language: Language,
): readonly ActiveChoice[] {
  const { filters, query, disputed } = state
  const keys: readonly ChoiceKey[] = [
    ...FACETS.flatMap((facet) => filters[facet].map((value) => `${facet}:${value}` as const)),
    ...(disputed ? (['disputed'] as const) : []),
    ...(query.trim() ? (['q'] as const) : []),
  ]
  return keys.flatMap((key) => describeChoice(index, state, key, language) ?? [])
}

/** Names one choice: a value, a whole facet, or the search. Null for a value the story does not have. */
export function describeChoice(
  index: StoryIndex,
  { query }: ViewState,
  key: ChoiceKey,
  { locale, t }: Language,
): ActiveChoice | null {
  if (key === 'q') return { key, label: `“${query.trim()}”`, remove: { type: 'setQuery', query: '' } }
  if (key === 'disputed')
    return { key, label: t('disputed'), remove: { type: 'setDisputed', disputed: false } }
  const [name = '', value] = key.split(':')
  const facet = FACETS.find((known) => known === name)
  if (!facet) return null
  if (value === undefined) return { key, label: t(`facet.${facet}`), remove: { type: 'clearFacet', facet } }
  const label = valueName(index, facet, value, { locale, t })
  return label === undefined ? null : { key, label, remove: { type: 'toggleFacet', facet, value } }
}

function valueName(
  { people, offices, forums, postings }: StoryIndex,
  facet: Facet,
  value: string,
  { locale, t }: Language,
) {
  if (facet === 'person') return inLanguage(people.get(value)?.name, locale)
  if (facet === 'office') return inLanguage(offices.get(value)?.title, locale)
  if (facet === 'forum') return inLanguage(forums.get(value)?.shortName, locale)
  return postings.status.get(value)?.length ? t(`status.${value}` as 'status.held') : undefined
}
