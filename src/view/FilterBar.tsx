import { memo, useId, useRef, useState } from 'react'
import { PERSON_GROUPS, STATUSES } from '../domain/story.ts'
import type { FacetCounts } from '../state/selectEvents.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import type { Facet, Filters, ViewIntent } from '../state/viewState.ts'
import { FacetMenu, type FacetGroup } from './FacetMenu.tsx'
import { useLanguage } from './language.ts'
import css from './FilterBar.module.css'

interface Props {
  readonly index: StoryIndex
  readonly filters: Filters
  readonly query: string
  readonly counts: FacetCounts
  readonly shown: number
  readonly onIntent: (intent: ViewIntent) => void
}

/**
 * Search and the three facets. On a desk they stand in one row; on a phone the facets wait behind one button that says
 * how many are active. The values are real checkboxes; each says how many events it would show.
 */
export const FilterBar = memo(function FilterBar(props: Props) {
  const { index, filters, query, counts, shown, onIntent } = props
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const done = () => {
    setOpen(false)
    // The button that was pressed goes away with the panel.
    toggle.current?.focus()
  }
  const active = filters.person.length + filters.forum.length + filters.status.length
  const groups = useFacetGroups(index)
  const facets: readonly Facet[] = ['person', 'forum', 'status']
  return (
    <form
      className={css.bar}
      role="search"
      aria-label={t('filtersHeading')}
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        className={css.search}
        type="search"
        name="q"
        value={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchLabel')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        onChange={(event) => onIntent({ type: 'setQuery', query: event.target.value })}
      />
      <button
        type="button"
        ref={toggle}
        className={css.toggle}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {t('filtersOpen')}
        {active > 0 && <b> {active}</b>}
      </button>
      <div id={panel} className={css.facets} data-open={open || undefined}>
        {facets.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            groups={groups[facet]}
            chosen={filters[facet]}
            counts={counts[facet]}
            onToggle={(value) => onIntent({ type: 'toggleFacet', facet, value })}
          />
        ))}
        <button type="button" className={css.done} onClick={done}>
          {t('filtersShow', { count: shown })}
        </button>
      </div>
    </form>
  )
})

function useFacetGroups(index: StoryIndex): Record<Facet, readonly FacetGroup[]> {
  const { locale, t } = useLanguage()
  const { story } = index
  return {
    person: PERSON_GROUPS.map((group) => ({
      name: t(`personGroup.${group}`),
      values: story.people
        .filter((person) => person.group === group)
        .map((person) => ({ id: person.id, name: person.name[locale] })),
    })),
    forum: story.lanes.map((lane) => ({
      name: lane.name[locale],
      values: story.forums
        .filter((forum) => forum.lane === lane.id)
        .map((forum) => ({ id: forum.id, name: forum.shortName[locale] })),
    })),
    status: [{ name: null, values: usedStatuses(index).map((id) => ({ id, name: t(`status.${id}`) })) }],
  }
}

const usedStatuses = ({ events }: StoryIndex) =>
  STATUSES.filter((status) => events.some(({ event }) => event.status === status))
