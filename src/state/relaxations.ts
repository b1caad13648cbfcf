import { FACETS, countShown } from './selectEvents.ts'
import type { StoryIndex } from './storyIndex.ts'
import type { Facet, Filters } from './viewState.ts'

/** A choice in force: one value of a facet, a whole facet with several values, or the search. */
export type ChoiceKey = `${Facet}:${string}` | Facet | 'disputed' | 'q'

/**
 * What taking back each choice would bring: choice → how many events would then be shown, the most helpful first.
 * A facet with several values is also there as a whole: its values are alternatives, so taking back only one of them
 * can never show more.
 */
export function relaxations(
  index: StoryIndex,
  { filters, disputed = false }: { readonly filters: Filters; readonly disputed?: boolean },
  matches: ReadonlySet<string> | null,
): ReadonlyMap<ChoiceKey, number> {
  const shown: [ChoiceKey, number][] = []
  for (const facet of FACETS) {
    const chosen: readonly string[] = filters[facet]
    const shownWith = (values: readonly string[]): number =>
      countShown(index, { filters: { ...filters, [facet]: values }, matches, disputed })
    if (chosen.length > 1) shown.push([facet, shownWith([])])
    for (const value of chosen) {
      shown.push([`${facet}:${value}`, shownWith(chosen.filter((each) => each !== value))])
    }
  }
  if (disputed) shown.push(['disputed', countShown(index, { filters, matches })])
  if (matches !== null) shown.push(['q', countShown(index, { filters, matches: null, disputed })])
  return new Map(shown.toSorted(([, a], [, b]) => b - a))
}
