import { useMemo, useState } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import type { Facet } from '../../domain/story.ts'
import { manyWords } from '../../i18n/manyWords.ts'
import { foldWords } from '../../state/foldText.ts'
import type { FacetCounts } from '../../state/selectEvents.ts'
import type { Filters } from '../../state/viewState.ts'
import { FacetMenu, type FacetGroup } from '../filters/FacetMenu.tsx'
import { useLanguage } from '../language.ts'

type Values = FacetGroup['values']

interface Props {
  readonly facet: Facet
  /** In the order of the story's head, as the columns have them. */
  readonly values: Values
  readonly columns: EventColumns
  readonly filters: Filters
  /** Null while they are not known. */
  readonly counts: FacetCounts | null
  readonly onToggle: (facet: Facet, value: string) => void
}

/** As many values as a menu shows, unless more are chosen. */
export const MOST_VALUES = 60

/**
 * A menu of any number of values: all, where they are few; else those of most events, or of the name that is looked for, and
 * what is chosen. They stand by the number of all their events, so that nothing moves when one is chosen.
 */
export function FindableMenu({ facet, values, columns, filters, counts, onToggle }: Props) {
  const { locale } = useLanguage()
  const words = manyWords(locale)
  const [sought, setSought] = useState('')
  const ranked = useMemo(() => rank(facet, values, columns), [facet, values, columns])
  const chosen = filters[facet]
  const { shown, more } = useMemo(() => leading(ranked, sought, chosen), [ranked, sought, chosen])
  return (
    <FacetMenu facet={facet} groups={[{ name: null, values: shown }]} {...{ filters, counts, onToggle }}>
      {values.length > MOST_VALUES && (
        <p data-part="find-name">
          <label>
            {words('findName')}
            <input
              type="search"
              value={sought}
              autoComplete="off"
              onChange={({ target }) => setSought(target.value)}
            />
          </label>
          <span role="status">{more > 0 && words('moreNames', { count: more })}</span>
        </p>
      )}
    </FacetMenu>
  )
}

interface Ranked {
  readonly value: Values[number]
  /** The words of its name, as search compares them. */
  readonly words: readonly string[]
}

/** As they are where they are few; else by number of events, the most first. */
function rank(facet: Facet, values: Values, columns: EventColumns): readonly Ranked[] {
  if (values.length <= MOST_VALUES) return values.map((value) => ({ value, words: [] }))
  const events = new Uint32Array(values.length)
  for (const code of codesOf(facet, columns)) if (code < events.length) events[code] = (events[code] ?? 0) + 1
  return values
    .map((value, code) => ({ value, words: foldWords(value.name), events: events[code] ?? 0 }))
    .toSorted((one, other) => other.events - one.events)
}

const codesOf = (facet: Facet, { participants, forum, status }: EventColumns) =>
  ({ person: participants.people, office: participants.offices, forum, status })[facet]

/** Of a name each word that is looked for begins one of its own. */
function leading(ranked: readonly Ranked[], sought: string, chosen: readonly string[]) {
  const wanted = foldWords(sought)
  const fits = ranked.filter(({ words }) =>
    wanted.every((letters) => words.some((word) => word.startsWith(letters))),
  )
  const first = new Set(fits.slice(0, MOST_VALUES))
  const shown = ranked.filter((each) => first.has(each) || chosen.includes(each.value.id))
  return { shown: shown.map(({ value }) => value), more: fits.filter((each) => !shown.includes(each)).length }
}
