import { directionsOf } from '../directions.ts'
import { useMemo } from 'react'
import { parseEdtf, type EventDate } from '../../domain/calendar.ts'
import { inLanguage, type Locale } from '../../domain/text.ts'
import { formatEventDate, formatMonthHeading, formatWindow, wordEdtf } from '../../i18n/dates.ts'
import { formatList } from '../../i18n/lists.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import { sourceWords } from '../../i18n/sourceWords.ts'
import {
  COVERAGE_LANGUAGES,
  emptyRuns,
  placeCoverage,
  stackCoverage,
  type CoverageLanguage,
  type CoverageMonth,
} from '../../layout/placeCoverage.ts'
import { placeTerms, type Term, type TermBand } from '../../layout/placeTerms.ts'
import type { Px } from '../../layout/timelineLayout.ts'
import { timeScale } from '../../layout/timeScale.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { frequentOffices } from '../../state/frequentOffices.ts'
import { useEvidenceAccess } from '../evidenceContext.ts'
import { useLanguage } from '../language.ts'
import css from './OfficesAndCoverage.module.css'

/** What a reader of the chart may ask to see beside it: who held which office, and how much was reported when. */

interface OfficesProps {
  readonly index: StoryIndex
  readonly window: TimeWindow
  /** Of the plot, without the column of names. */
  readonly length: Px
}

/** A row for each office that matters to the story, its holders as bands on the chart's own scale. */
export function OfficeBands({ index, window, length }: OfficesProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const evidence = useEvidenceAccess()
  const offices = useMemo(() => ministersOf(index), [index])
  const scale = useMemo(() => timeScale(window, length), [window, length])
  if (evidence.state === 'failed')
    return (
      <p className={css.offices} role="alert">
        <span>{p('termsFailed')}</span>{' '}
        <button type="button" onClick={evidence.retry}>
          {p('retry')}
        </button>
      </p>
    )
  if (evidence.state === 'loading') return null
  const { terms } = evidence.evidence
  const rows = offices.flatMap(({ id, title }) => {
    const bands = placeTerms(terms, id, scale)
    return bands.length === 0 ? [] : [{ id, title, bands }]
  })
  return (
    <section
      className={css.offices}
      dir={directionsOf(locale).axis}
      aria-label={p('termsHeading')}
      data-part="offices"
    >
      <ul role="list">
        {rows.map(({ id, title, bands }) => (
          <li key={id} className={css.office}>
            <span className={css.name} title={inLanguage(title, locale)}>
              {inLanguage(title, locale)}
            </span>
            <Bands index={index} terms={terms} bands={bands} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Offices of ministers and leaders; officials are too many, and seldom in doubt. */
function ministersOf(index: StoryIndex) {
  const held = new Set<string>()
  for (const { event } of index.events) {
    for (const { person, office } of event.participants) {
      if (office !== null && index.people.get(person)?.group !== 'officials') held.add(office)
    }
  }
  return frequentOffices(index).filter(({ id }) => held.has(id))
}

interface BandsProps {
  readonly index: StoryIndex
  readonly terms: readonly Term[]
  readonly bands: readonly TermBand[]
}

function Bands({ index, terms, bands }: BandsProps) {
  const { locale } = useLanguage()
  const { reach } = index
  return (
    <ol role="list" className={css.bands}>
      {bands.map((band) => {
        const name = inLanguage(index.people.get(band.person)?.name, locale) ?? band.person
        const term = terms.find((each) => each.office === band.office && each.person === band.person)
        const words = term ? wordTerm(term, reach, locale) : ''
        return (
          <li
            key={`${band.person} ${band.main0}`}
            title={`${name}, ${words}`}
            style={{ insetInlineStart: band.main0, inlineSize: band.main1 - band.main0 }}
            {...edgesOf(band)}
          >
            <span aria-hidden="true">{name}</span>
            <span className="visually-hidden">{`${name}, ${words}`}</span>
          </li>
        )
      })}
    </ol>
  )
}

const edgesOf = ({ cut0, cut1, soft0, soft1 }: TermBand) => ({
  'data-start': cut0 ? 'cut' : soft0 ? 'soft' : 'hard',
  'data-end': cut1 ? 'cut' : soft1 ? 'soft' : 'hard',
})

/**
 * 'from 14 May 2024, in office as of 22 December 2025': as of the day that the records reach. An end beyond that day is one
 * that was announced, not one that has come.
 */
function wordTerm({ from, to }: Term, reach: EventDate | null, locale: Locale): string {
  const p = provenanceWords(locale)
  const start = from === null ? p('termOpen') : p('termFrom', { date: wordEdtf(from, locale) })
  if (to === null) return start
  if (to === '..')
    return reach ? `${start}, ${p('termNow', { date: formatEventDate(reach, locale) })}` : start
  const isDue = reach !== null && (parseEdtf(to)?.start ?? 0) >= reach.end
  return `${start}, ${p(isDue ? 'termDue' : 'termTo', { date: wordEdtf(to, locale) })}`
}

interface CoverageProps {
  readonly index: StoryIndex
  readonly home: TimeWindow
  /** What the overview above shows. */
  readonly extent: TimeWindow
  readonly length: Px
}

const STRIP: Px = 34

/** Reports per month under the overview: silence is told from “nobody looked”, in words too. */
export function CoverageStrip({ index, home, extent, length }: CoverageProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const { coverage } = index.story
  const months = useMemo(
    () => placeCoverage(coverage, home, timeScale(extent, length)),
    [coverage, home, extent, length],
  )
  const { axis, text } = directionsOf(locale)
  const empty = emptyRuns(months).map(({ start, end }) => formatWindow(start, end, locale))
  return (
    <section className={css.coverage} dir={axis} aria-label={p('coverageHeading')} data-part="coverage">
      <CoveragePicture months={months} length={length} />
      <p dir={text}>
        <span>{`${p('coverageHeading')}:`}</span> <Key languages={COVERAGE_LANGUAGES} />
      </p>
      {empty.length > 0 && (
        <p
          dir={text}
        >{`${p('coverageNone', { months: formatList(empty, locale, 'and') })} ${p('coverageMeaning')}`}</p>
      )}
      <details dir={text}>
        <summary>{p('coverageTable')}</summary>
        <CoverageTable months={months} />
      </details>
    </section>
  )
}

function CoveragePicture({
  months,
  length,
}: {
  readonly months: readonly CoverageMonth[]
  readonly length: Px
}) {
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${length} ${STRIP}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stackCoverage(months, length, STRIP).map(({ start, x, width, boxes }) =>
        boxes.map(({ language, y, height }) => (
          <rect
            key={`${start} ${language}`}
            className={language === null ? css.empty : undefined}
            data-language={language ?? undefined}
            {...{ x, y, width, height }}
          />
        )),
      )}
      <line x1={0} x2={length} y1={STRIP - 0.5} y2={STRIP - 0.5} />
    </svg>
  )
}

function Key({ languages }: { readonly languages: readonly CoverageLanguage[] }) {
  const { locale } = useLanguage()
  const words = sourceWords(locale)
  return languages.map((language) => (
    <span key={language} className={css.key} data-language={language}>
      {words(`language.${language}`)}
    </span>
  ))
}

function CoverageTable({ months }: { readonly months: readonly CoverageMonth[] }) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{p('coverageMonth')}</th>
          {COVERAGE_LANGUAGES.map((language) => (
            <th key={language} scope="col">
              {sourceWords(locale)(`language.${language}`)}
            </th>
          ))}
          <th scope="col">{p('coverageTotal')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ start, counts, total }) => (
          <tr key={start}>
            <th scope="row">{formatMonthHeading(start, locale)}</th>
            {COVERAGE_LANGUAGES.map((language) => (
              <td key={language}>{counts[language]}</td>
            ))}
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
