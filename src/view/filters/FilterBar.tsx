import { memo, useEffect, useId, useRef, useState } from 'react'
import { PERSON_GROUPS, STATUSES, type Story } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import { frequentOffices } from '../../state/frequentOffices.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { Facet, Filters, ViewIntent } from '../../state/viewState.ts'
import { DisputedValue, FacetMenu, type FacetGroup } from './FacetMenu.tsx'
import { useLanguage, type Language } from '../language.ts'
import { useHydrated } from '../useHydrated.ts'
import css from './FilterBar.module.css'

interface Props {
  readonly index: StoryIndex
  readonly filters: Filters
  readonly query: string
  readonly disputed: boolean
  readonly visible: VisibleEvents
  /** What the search finds is not known yet: no number is said. */
  readonly searching: boolean
  readonly onIntent: (intent: ViewIntent) => void
}

/**
 * Search and the three facets. On a desk they stand in one row; on a phone the facets wait behind one button that says
 * how many are active. The values are real checkboxes; each says how many events it would show.
 */
export const FilterBar = memo(function FilterBar(props: Props) {
  const { index, filters, query, disputed, visible, searching, onIntent } = props
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const search = useRef<HTMLInputElement>(null)
  // Letters typed into the served field are read, and not set once more: that would break a word that is being composed.
  useEffect(() => {
    const typed = search.current?.value ?? query
    if (typed !== query) onIntent({ type: 'setQuery', query: typed })
    // oxlint-disable-next-line react/exhaustive-deps -- only when the page is taken over
  }, [])
  const done = () => {
    setOpen(false)
    // The button that was pressed goes away with the panel.
    toggle.current?.focus()
  }
  const active = Object.values(filters).reduce((sum, values) => sum + values.length, disputed ? 1 : 0)
  const groups = useFacetGroups(index, useHydrated())
  return (
    <form
      className={css.bar}
      data-needs-script
      role="search"
      aria-label={t('filtersHeading')}
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        ref={search}
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
        <span>{t('filtersOpen')}</span>
        {active > 0 && <b>{` ${active}`}</b>}
      </button>
      <div id={panel} className={css.facets} data-open={open || undefined}>
        {MENUS.filter((facet) => canNarrow(facet, groups[facet], index)).map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            groups={groups[facet]}
            {...(facet === 'person' && { more: [groups.office] })}
            filters={filters}
            counts={searching ? null : visible.counts}
            onToggle={(of, value) => onIntent({ type: 'toggleFacet', facet: of, value })}
          >
            {facet === 'status' && (
              <DisputedValue
                checked={disputed}
                count={searching ? null : visible.disputed}
                onChange={(asked) => onIntent({ type: 'setDisputed', disputed: asked })}
              />
            )}
          </FacetMenu>
        ))}
        <button type="button" className={css.done} onClick={done}>
          {searching ? t('skipToEvents') : t('filtersShow', { count: visible.events.length })}
        </button>
      </div>
    </form>
  )
})

/** Whether a choice can leave an event out: one topic, or one status, is that of every event. */
function canNarrow(facet: Facet, groups: readonly FacetGroup[], { events }: StoryIndex): boolean {
  const choices = groups.reduce((sum, { values }) => sum + values.length, 0)
  return choices > 1 || (facet === 'person' && choices > 0) || (facet === 'status' && events.some(isDisputed))
}

const isDisputed = ({ disputed }: IndexedEvent): boolean => disputed

const MENUS = ['person', 'forum', 'status'] as const satisfies readonly Facet[]

type FacetGroups = Record<(typeof MENUS)[number], readonly FacetGroup[]> & { readonly office: FacetGroup }

function useFacetGroups(index: StoryIndex, live: boolean): FacetGroups {
  const { locale, t } = useLanguage()
  const { story } = index
  return {
    // Officials are more than all others together, so the page as served does without them.
    person: [...groupNames(story, { locale, t }), null]
      .filter((group) => live || group?.id !== 'officials')
      .map((group) => ({
        name: group?.name ?? null,
        values: story.people
          .filter((person) => person.group === (group?.id ?? null))
          .map((person) => ({ id: person.id, name: inLanguage(person.name, locale) })),
      })),
    office: {
      facet: 'office',
      name: t('facet.office'),
      values: frequentOffices(index).map(({ id, title }) => ({ id, name: inLanguage(title, locale) })),
    },
    forum: story.lanes.map((lane) => ({
      name: inLanguage(lane.name, locale),
      values: story.forums
        .filter((forum) => forum.lane === lane.id)
        .map((forum) => ({ id: forum.id, name: inLanguage(forum.shortName, locale) })),
    })),
    status: [{ name: null, values: usedStatuses(index).map((id) => ({ id, name: t(`status.${id}`) })) }],
  }
}

const groupNames = ({ groups }: Story, { locale, t }: Language) =>
  groups?.map(({ id, name }) => ({ id, name: inLanguage(name, locale) })) ??
  PERSON_GROUPS.map((id) => ({ id, name: t(`personGroup.${id}`) }))

const usedStatuses = ({ events }: StoryIndex) =>
  STATUSES.filter((status) => events.some((event) => event.status === status))
