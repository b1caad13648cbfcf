import { useMemo } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import type { SelectedRows } from '../../columns/selectRows.ts'
import { FACETS } from '../../domain/statuses.ts'
import type { Facet, Story } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import type { Filters, ViewIntent } from '../../state/viewState.ts'
import type { FacetGroup } from '../filters/FacetMenu.tsx'
import { SearchField } from '../filters/SearchField.tsx'
import { useLanguage, type Language } from '../language.ts'
import { FindableMenu } from './FindableMenu.tsx'
import type { Found } from './useFoundRows.ts'

interface Props {
  readonly head: Story
  readonly columns: EventColumns
  readonly filters: Filters
  readonly disputed: boolean
  /** As the reader has written it; absent where nothing can be searched. */
  readonly query: string | undefined
  readonly found: Found
  /** The reader is about to search. */
  readonly onSearch: () => void
  /** Null while they are being counted. */
  readonly selected: SelectedRows | null
  /** How many are shown; null while that is not known. */
  readonly shown: number | null
  readonly onIntent: (intent: ViewIntent) => void
  readonly onClear: () => void
}

/** What narrows a large story: each value says how many events it would leave. */
export function ManyFilters(props: Props) {
  const { head, columns, filters, disputed, query, found, selected, shown } = props
  const { onSearch, onIntent, onClear } = props
  const language = useLanguage()
  const { t } = language
  const narrowed = disputed || query || Object.values(filters).some((values) => values.length > 0)
  return (
    <form
      role="search"
      aria-label={t('filtersHeading')}
      data-part="filters"
      onSubmit={(event) => event.preventDefault()}
    >
      {query !== undefined && <SearchField {...{ query, onIntent, onSearch }} />}
      {FACETS.map((facet) => (
        <FacetMenuOf key={facet} {...{ facet, head, columns, filters, selected, language, onIntent }} />
      ))}
      <p role="status">
        {shown === null
          ? t('searching')
          : shown === columns.count
            ? t('shownAll', { count: columns.count })
            : t('shownSome', { shown, count: columns.count })}
        {found.unmatched.length > 0 && ` · ${t('noResultsWords', { words: found.unmatched.join(', ') })}`}
        {found.failed && ` · ${t('loadFailed')}`}
      </p>
      {narrowed && (
        <button type="button" onClick={onClear}>
          {t('clearAll')}
        </button>
      )}
    </form>
  )
}

interface MenuProps extends Pick<Props, 'head' | 'columns' | 'filters' | 'selected' | 'onIntent'> {
  readonly facet: Facet
  readonly language: Language
}

function FacetMenuOf({ facet, head, columns, filters, selected, language, onIntent }: MenuProps) {
  const values = useMemo(() => valuesOf(facet, head, columns, language), [facet, head, columns, language])
  if (values.length < 2) return null
  return (
    <FindableMenu
      {...{ facet, values, columns, filters }}
      counts={selected?.counts ?? null}
      onToggle={(of, value) => onIntent({ type: 'toggleFacet', facet: of, value })}
    />
  )
}

function valuesOf(
  facet: Facet,
  head: Story,
  columns: EventColumns,
  { locale, t }: Language,
): FacetGroup['values'] {
  const named = <T extends { readonly id: string }>(all: readonly T[], nameOf: (each: T) => string) =>
    all.map((each) => ({ id: each.id, name: nameOf(each) }))
  switch (facet) {
    case 'person':
      return named(head.people, ({ name }) => inLanguage(name, locale))
    case 'office':
      return named(head.offices, ({ title }) => inLanguage(title, locale))
    case 'forum':
      return named(head.forums, ({ shortName }) => inLanguage(shortName, locale))
    case 'status':
      return occurring(columns).map((id) => ({ id, name: t(`status.${id}` as 'status.held') })) // as FilterBar has it
  }
}

/** Statuses that events have: a file of tables names all there may be. */
function occurring({ statuses, status, count }: EventColumns): readonly string[] {
  const has = new Set<number>()
  for (let row = 0; row < count && has.size < statuses.length; row++) has.add(status[row] ?? 0)
  return statuses.filter((_, code) => has.has(code))
}
