import { useCallback, useMemo, useRef, useState } from 'react'
import type { EventColumns, EventTexts, FindRows } from '../../columns/eventColumns.ts'
import { parseEdtf } from '../../domain/calendar.ts'
import type { Story } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { manyWords } from '../../i18n/manyWords.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import type { Filters, TimeWindow, ViewIntent, ViewState } from '../../state/viewState.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { Heading } from '../Heading.tsx'
import { useLanguage } from '../language.ts'
import { useOpenInPlace } from '../openInPlace.ts'
import { Arriving, type Arrival } from './Arriving.tsx'
import { ManyChart } from './ManyChart.tsx'
import { firstFrom, placeOf } from './manySteps.ts'
import { ManyCard } from './ManyCard.tsx'
import { ManyFilters } from './ManyFilters.tsx'
import { LISTED, ManyList } from './ManyList.tsx'
import sheet from './manyPage.css?url'
import { isChosenBy, useChosenRows } from './useChosenRows.ts'
import { useFoundRows } from './useFoundRows.ts'
import { useRowOf } from './useRowOf.ts'
import { useTexts } from './useTexts.ts'

export interface ManyPageProps {
  /** The story without its events: what ids stand for. */
  readonly head: Story
  readonly columns: EventColumns
  /** How far the columns have come; absent where all are here. */
  readonly arrival?: Arrival
  readonly texts: EventTexts
  /** Absent where events cannot be searched. */
  readonly find?: FindRows | undefined
  readonly state: ViewState
  readonly onIntent: (intent: ViewIntent) => void
}

const NOTHING = new Uint32Array()

/** The page of a story with more events than can stand in it: how many there are when, and those that are looked at. */
export function ManyPage({ head, columns, arrival, texts, find, state, onIntent }: ManyPageProps) {
  const { locale, t } = useLanguage()
  const page = useRef<HTMLElement>(null)
  const filters = useKnownFilters(state, columns)
  const { disputed } = state
  const found = useFoundRows(find, state.query, columns.count)
  const matches = found.marks
  const chosen = useChosenRows(columns, filters, disputed, matches)
  const rows = chosen?.rows ?? NOTHING
  const isCounted = isChosenBy(chosen, { columns, filters, disputed, matches }) && !found.pending
  const home = useMemo(() => homeOf(head, columns), [head, columns])
  const [seen, setSeen] = useState<readonly number[]>([])
  const [asked, setAsked] = useState<{ readonly rows: Uint32Array; readonly from: number } | null>(null)
  const from = asked?.rows === rows ? asked.from : 0
  const setFrom = useCallback((place: number) => setAsked({ rows, from: place }), [rows])
  const listed = useMemo(() => [...rows.subarray(from, from + LISTED)], [rows, from])
  const isAll = arrival?.isAll ?? true
  const open = useRowOf(texts, state.event, columns.count)
  const near = useMemo(() => neighbours(rows, open.row), [rows, open.row])
  const wanted = useMemo(() => [...new Set([...near, ...listed, ...seen])], [near, listed, seen])
  const { known, failed, retry } = useTexts(texts, wanted)
  const select = useCallback((event: string) => onIntent({ type: 'selectEvent', event }), [onIntent])
  const filterBy = useCallback(
    (person: string) => onIntent({ type: 'toggleFacet', facet: 'person', value: person }),
    [onIntent],
  )
  useOpenInPlace(page, select, filterBy)
  const onSeen = useCallback(
    (marks: readonly number[], window: TimeWindow) => {
      setSeen(marks)
      // The list goes where the chart goes.
      setFrom(Math.min(firstFrom(rows, columns, window.start), Math.max(0, rows.length - LISTED)))
    },
    [rows, columns, setFrom],
  )
  const onPile = (window: TimeWindow) => {
    setFrom(firstFrom(rows, columns, window.start))
    page.current?.querySelector('#list-heading')?.scrollIntoView()
  }
  const openRow = (row: number) => {
    const id = known.get(row)?.id
    if (id !== undefined) select(id)
    // Its words are on their way, or have not come: then nothing is opened, and the list says why.
    else
      texts.read([row], new AbortController().signal).then(
        ([text]) => text && select(text.id),
        () => undefined,
      )
  }
  const clear = () => onIntent({ type: 'clearAll' })
  // What fails now is met again by the first letter.
  const prepareSearch = () => find?.('', new AbortController().signal, () => undefined).catch(() => undefined)
  const place = open.row === null ? -1 : placeOf(rows, open.row)
  return (
    <main ref={page} data-view="scale" data-part="many" id="story">
      <link rel="stylesheet" href={sheet} precedence="default" />
      <header>
        {inLanguage(head.subject, locale) !== inLanguage(head.headline, locale) && (
          <p>{inLanguage(head.subject, locale)}</p>
        )}
        <Heading level={1}>{inLanguage(head.headline, locale)}</Heading>
        {inLanguage(head.deck, locale) && <p>{inLanguage(head.deck, locale)}</p>}
      </header>
      {arrival && <Arriving {...{ arrival, columns }} />}
      {state.event !== null && isAll && open.isUnknown && <p role="alert">{t('cardUnknown')}</p>}
      <ErrorBoundary fallback={<p role="alert">{t('partFailed')}</p>}>
        <ManyFilters
          {...{ head, columns, filters, disputed, onIntent }}
          query={find && state.query}
          found={found}
          selected={chosen?.selected ?? null}
          shown={isCounted ? rows.length : null}
          onSearch={() => void prepareSearch()}
          onClear={clear}
        />
      </ErrorBoundary>
      <div data-part="stage" data-card={state.event === null ? undefined : 'open'}>
        <section aria-label={t('view.scale')} data-part="chart">
          <ErrorBoundary fallback={<p role="alert">{t('chartFailed')}</p>}>
            {chosen ? (
              <ManyChart
                {...{ head, columns, rows, home, onIntent, onSeen, onPile }}
                tallies={chosen.tallies}
                texts={known}
                window={state.window}
                selected={open.row}
                onOpen={openRow}
              />
            ) : (
              <p>{t('loading')}</p>
            )}
          </ErrorBoundary>
        </section>
        {open.row !== null && state.event !== null && (
          <aside aria-label={t('card')} data-part="card" tabIndex={-1}>
            {rows[place] === open.row && (
              <p data-part="place">
                {manyWords(locale)('placeOf', {
                  place: formatNumber(place + 1),
                  count: formatNumber(rows.length),
                })}
              </p>
            )}
            <ManyCard
              {...{ head, columns, near }}
              texts={known}
              event={state.event}
              onSelect={select}
              onClose={() => onIntent({ type: 'selectEvent', event: null })}
            />
          </aside>
        )}
        <section aria-labelledby="list-heading" id="list" data-part="list">
          <Heading level={2} id="list-heading" tabIndex={-1}>
            {t('eventsHeading')}
          </Heading>
          <ManyList
            {...{ head, columns, rows, from, listed, failed }}
            texts={known}
            selected={state.event}
            chosen={filters.person}
            canSearch={find !== undefined}
            onFrom={setFrom}
            onRetry={retry}
          />
        </section>
      </div>
    </main>
  )
}

/** What is asked for, of what the story has; of each facet the same list while that is the same. */
function useKnownFilters(
  { filters }: ViewState,
  { people, offices, forums, statuses }: EventColumns,
): Filters {
  const person = useKnown(filters.person, people)
  const office = useKnown(filters.office, offices)
  const forum = useKnown(filters.forum, forums)
  const status = useKnown(filters.status, statuses)
  return useMemo(() => ({ person, office, forum, status }), [person, office, forum, status])
}

function useKnown(asked: readonly string[], known: readonly string[]): readonly string[] {
  return useMemo(() => {
    const all = new Set(known)
    return asked.filter((id) => all.has(id))
  }, [asked, known])
}

function homeOf({ period, timezone }: Story, { begin, end }: EventColumns): TimeWindow {
  const date = parseEdtf(period, timezone)
  return date ? { start: date.start, end: date.end } : { start: begin[0] ?? 0, end: end.at(-1) ?? 1 }
}

/** A row, and those before and after it among the chosen. */
function neighbours(rows: Uint32Array, row: number | null): readonly number[] {
  if (row === null) return []
  const at = placeOf(rows, row)
  const after = rows[at] === row ? rows[at + 1] : rows[at]
  return [rows[at - 1], row, after].flatMap((each) => each ?? [])
}
