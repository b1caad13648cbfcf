import { memo, useId, useRef, useState } from 'react'
import { PERSON_GROUPS, type Story } from '../../domain/story.ts'
import { FACETS } from '../../domain/statuses.ts'
import { inLanguage } from '../../domain/text.ts'
import type { VisibleEvents } from '../../state/selectEvents.ts'
import { frequentOffices } from '../../state/frequentOffices.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { Facet, Filters, ViewIntent } from '../../state/viewState.ts'
import { Choice, FacetMenu, type FacetGroup } from './FacetMenu.tsx'
import { SearchField } from './SearchField.tsx'
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
      <SearchField {...{ query, onIntent }} />
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
        {(index.story.filters ?? FACETS)
          .filter((facet) => facet !== 'office' && canNarrow(facet, groups[facet], index))
          .map((facet) => (
            <FacetMenu
              key={facet}
              facet={facet}
              groups={groups[facet]}
              {...(facet === 'person' && { more: groups.office })}
              filters={filters}
              counts={searching ? null : visible.counts}
              onToggle={(of, value) => onIntent({ type: 'toggleFacet', facet: of, value })}
            >
              {facet === 'status' && (
                // Only what sources differ on: not a status of its own, so it stands below them.
                <Choice
                  name="disputed"
                  value="1"
                  label={t('disputed')}
                  checked={disputed}
                  count={searching ? null : visible.disputed}
                  onChange={() => onIntent({ type: 'setDisputed', disputed: !disputed })}
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

type FacetGroups = Readonly<Record<Facet, readonly FacetGroup[]>>

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
    office: [
      {
        facet: 'office',
        name: t('facet.office'),
        values: frequentOffices(index).map(({ id, title }) => ({ id, name: inLanguage(title, locale) })),
      },
    ],
    forum: story.lanes.map((lane) => ({
      name: inLanguage(lane.name, locale),
      values: story.forums
        .filter((forum) => forum.lane === lane.id)
        .map((forum) => ({ id: forum.id, name: inLanguage(forum.shortName, locale) })),
    })),
    status: [
      {
        name: null,
        values: [...index.postings.status].flatMap(([id, { length }]) =>
          length > 0 ? { id, name: t(`status.${id}` as 'status.held') } : [],
        ),
      },
    ],
  }
}

const groupNames = ({ groups }: Story, { locale, t }: Language) =>
  groups?.map(({ id, name }) => ({ id, name: inLanguage(name, locale) })) ??
  PERSON_GROUPS.map((id) => ({ id, name: t(`personGroup.${id}`) }))
