import { Fragment } from 'react'
import { parseEdtf } from '../domain/calendar.ts'
import { languagesOf } from '../domain/languages.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import type { Story } from '../domain/story.ts'
import { inLanguage } from '../domain/text.ts'
import type { EventText } from '../columns/eventColumns.ts'
import { datetimeOf, wordEdtf } from '../i18n/dates.ts'
import { largeWords } from '../i18n/largeWords.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { servedWords } from '../i18n/servedWords.ts'
import { backArrow } from '../view/directions.ts'
import { LanguageContext, type Language } from '../view/language.ts'
import { LargeOverview, type LargeDensities } from './LargeOverview.tsx'
import { Masthead } from '../view/page/Masthead.tsx'

/** What the page of a story with very many events says where no script runs. */
export interface LargeSummary {
  /** A published story without events. */
  readonly head: Story
  readonly events: number
  /** EDTF of the first and of the last day. */
  readonly from: string
  readonly to: string
  readonly years: readonly LargeYear[]
  readonly densities: LargeDensities
  readonly turningPoints: readonly EventText[]
  /** The first hundred, or all where there are fewer. */
  readonly first: readonly EventText[]
  /** Below the site's root, and its size in bytes. */
  readonly file: { readonly path: string; readonly bytes: number }
}

/** A year, a decade, or years, by what dates tell. */
export interface LargeYear {
  /** EDTF */
  readonly when: string
  /** In the order of the lanes. */
  readonly lanes: readonly number[]
  readonly pages: readonly LargePart[]
}

/** Some of the events: those of a year, of a month or of a part of it, by `when` in EDTF. */
export interface LargePart {
  readonly folder: string
  readonly when: string
  /** Of a year whose months have pages of their own, what tells of no month. */
  readonly rest: boolean
  readonly part: number
  readonly parts: number
}

interface Props {
  readonly language: Language
  readonly summary: LargeSummary
  readonly root: string
}

/** How many events there were and when, what turned the story, how it began, and the way to every event. */
export function LargePage({ language, summary, root }: Props) {
  const { locale } = language
  const { head, events, from, to, years, densities, turningPoints, first, file } = summary
  const words = largeWords(locale)
  return (
    <LanguageContext value={language}>
      <Masthead
        home={root}
        languages={languagesOf(head)}
        addressIn={(other) => `${root}${other}/${head.id}/`}
      />
      <main className="event-page" id="list">
        <h1>{inLanguage(head.headline, locale)}</h1>
        <p>{inLanguage(head.deck, locale)}</p>
        <p>
          <b>{words('counted', { count: events, from: wordEdtf(from, locale), to: wordEdtf(to, locale) })}</b>
        </p>
        <h2>{words('when')}</h2>
        <LargeOverview
          {...{ language, head, densities }}
          counts={head.lanes.map((_, lane) => laneCount(years, lane))}
        />
        <Lanes {...{ language, head, years }} />
        <h2>{words('every')}</h2>
        <Years {...{ language, years }} />
        {turningPoints.length > 0 && <h2>{words('turningPoints')}</h2>}
        <Events {...{ language, head }} events={turningPoints} />
        <h2>{words('first', { count: first.length })}</h2>
        <Events {...{ language, head }} events={first} />
        <p>
          <a href={root + file.path}>{words('file', { size: formatNumber(Math.ceil(file.bytes / 1e6)) })}</a>
        </p>
      </main>
    </LanguageContext>
  )
}

/** Every event of a part, with a way to the parts before and after it. */
export function LargePartPage({
  language,
  head,
  part,
  events,
  root,
}: Omit<Props, 'summary'> &
  Pick<LargeSummary, 'head'> & { readonly part: LargePart; readonly events: readonly EventText[] }) {
  const { locale } = language
  return (
    <LanguageContext value={language}>
      <Masthead
        home={root}
        languages={languagesOf(head)}
        addressIn={(other) => `${root}${other}/${head.id}/${part.folder}/`}
      />
      <main className="event-page" id="list">
        <p className="event-page-crumb">
          <a href="../">{`${backArrow(locale)} ${servedWords(locale).backToStory}`}</a>
          <span>{inLanguage(head.subject, locale)}</span>
        </p>
        <h1>{wordPart(part, language)}</h1>
        <Events {...{ language, head, events }} />
      </main>
    </LanguageContext>
  )
}

export function wordPart(
  { when, rest, part, parts }: LargePart,
  { locale }: Pick<Language, 'locale'>,
): string {
  const words = largeWords(locale)
  const told = wordEdtf(when, locale)
  const worded = rest ? words('noMonth', { when: told }) : told
  return parts === 1 ? worded : words('part', { when: worded, number: part, parts })
}

type Shown = Pick<Props, 'language'> & Pick<LargeSummary, 'head'>

/** Of each lane how many events it has, and its count of each year in words: no picture says more to those who cannot see it. */
function Lanes({ language: { locale }, head, years }: Shown & Pick<LargeSummary, 'years'>) {
  return (
    <ul className="sources-page">
      {head.lanes.map(({ id, name }, lane) => {
        return (
          <li key={id}>
            <b>{inLanguage(name, locale)}</b>: {formatNumber(laneCount(years, lane))}
            <br />
            <small>
              {years
                .map(({ when, lanes }) => `${wordEdtf(when, locale)}: ${formatNumber(lanes[lane] ?? 0)}`)
                .join(' · ')}
            </small>
          </li>
        )
      })}
    </ul>
  )
}

/** The way to every event: by year where it is a page, by its months where it is too long for one. */
function Years({ language, years }: Pick<Props, 'language'> & Pick<LargeSummary, 'years'>) {
  const { locale } = language
  return (
    <ul className="sources-page">
      {years.map(({ when, lanes, pages: [only, ...more] }) => (
        <li key={when}>
          <b>
            {only && more.length === 0 ? (
              <a href={`${only.folder}/`}>{wordEdtf(when, locale)}</a>
            ) : (
              wordEdtf(when, locale)
            )}
          </b>
          : {formatNumber(sumOf(lanes))}
          {only &&
            more.length > 0 &&
            [only, ...more].map((page) => (
              <Fragment key={page.folder}>
                {' · '}
                <a href={`${page.folder}/`}>{wordPart(page, language)}</a>
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  )
}

const laneCount = (years: LargeSummary['years'], lane: number): number =>
  sumOf(years.map(({ lanes }) => lanes[lane] ?? 0))

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0)

function Events({ language: { locale }, head, events }: Shown & { readonly events: readonly EventText[] }) {
  return (
    <ul className="sources-page">
      {events.map((event) => (
        <li key={event.id} id={event.id}>
          <time dateTime={datetimeIn(event.date, head)}>{wordEdtf(event.date, locale, head.timezone)}</time>:{' '}
          <b>{inLanguage(event.title, locale)}</b> {inLanguage(event.summary, locale)}{' '}
          <SourceOf {...{ event, locale }} />
        </li>
      ))}
    </ul>
  )
}

function datetimeIn(edtf: string, { timezone }: Story): string | undefined {
  const date = parseEdtf(edtf, timezone)
  return (date && datetimeOf(date)) ?? undefined
}

function SourceOf({ event, locale }: { readonly event: EventText; readonly locale: Language['locale'] }) {
  const [source] = event.sources
  const check = checkSourceUrl(source?.url ?? '')
  if (!source || !check.ok) return null
  return (
    <a href={check.url} rel="noopener noreferrer">
      {source.publisher ? inLanguage(source.publisher, locale) : check.host}
    </a>
  )
}
