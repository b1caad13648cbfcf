import { parseEdtf } from '../../domain/calendar.ts'
import { laneLooks } from '../../domain/laneLook.ts'
import { inLanguage, ofType, type BuiltIn, type Locale } from '../../domain/text.ts'
import { legendWords } from '../../i18n/legendWords.ts'
import { shareWords } from '../../i18n/share.ts'
import { formatEventDateShort } from '../../i18n/shortDates.ts'
import { wordReach } from '../../i18n/wordReach.ts'
import { wordSources } from '../../i18n/wordSources.ts'
import { formatShareSvg } from '../../paint/formatShareSvg.ts'
import {
  formatTimelineSvg,
  PICTURE_CHART_WIDTH,
  type PictureStyle,
  type PictureWords,
} from '../../paint/formatTimelineSvg.ts'
import { AS_LAID_OUT } from '../../layout/spotOf.ts'
import { layoutTimeline } from '../../layout/layoutTimeline.ts'
import { planBanner } from '../../layout/planBanner.ts'
import { PALETTES, type PictureTheme } from '../../paint/picturePalette.ts'
import { writeSvgText, type MeasureSized, type WriteText } from '../../paint/svgText.ts'
import type { LayoutEvent, MeasureText, Px, TimelineLayout } from '../../layout/timelineLayout.ts'
import { labelStyles } from '../../layout/widthTable.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { chartEras, chartEvents, clockOf, homeOf } from './chartEvents.ts'
import { chartGaps, gapsIn } from './chartGaps.ts'
import { signsIn } from './signsIn.ts'
import {
  AXIS_BREADTH,
  chartFrame,
  erasIn,
  NAME_INDENT,
  planChart,
  wordTick,
  type ChartFrame,
} from './chartFrame.ts'
import { isolated } from '../directions.ts'
import type { Language } from '../language.ts'
import { pictureAlt, pictureWindow } from './sharedPicture.ts'
import { NO_ATTENTION, styleMarks } from '../../paint/styleMarks.ts'
import { wordScope } from '../wordScope.ts'

export interface PictureRequest {
  readonly index: StoryIndex
  /** The events to draw, in order of time: all of them, or what the filters leave. */
  readonly events: readonly IndexedEvent[]
  /** The filters in words; empty when there are none. */
  readonly filters: string
  readonly language: Language
  readonly theme: PictureTheme
  /** Where the timeline is on the web, or null when nobody knows. */
  readonly address: string | null
  readonly measure: MeasureSized
  /** Text as text, unless the reader of the picture cannot set Devanagari. */
  readonly writeText?: WriteText
}

/** The timeline to scale as an SVG file: the story's whole period, whatever part of it is on screen. */
export function drawTimeline(request: PictureRequest): string {
  const { index, events, language, measure } = request
  const { locale } = language
  const laneNames = index.story.lanes.map(({ name }) => inLanguage(name, locale))
  const drawn = chartEvents(events, locale)
  const window = pictureWindow(index, events)
  const measureLabel = labelMeasure(request)
  const plan = planChart(
    chartEvents(index.events, locale),
    laneNames,
    homeOf(index),
    locale,
    clockOf(index, locale),
    chartEras(index.story, locale),
    chartGaps(index, events, locale),
  )
  const frame = fitBanner(chartFrame(plan, PICTURE_CHART_WIDTH, measureLabel), drawn, window, measureLabel)
  const layout = layoutTimeline(drawn, window, frame, measureLabel)
  const eventOf = (id: string) => index.byId.get(id)
  const chart = {
    layout,
    frame: { ...frame, axis: AXIS_BREADTH, indent: NAME_INDENT },
    marks: styleMarks(layout.marks, eventOf, NO_ATTENTION, frame),
    looks: laneLooks(index.story.lanes),
    laneNames: plan.nameLines,
    styles: labelStyles(locale),
    tickText: (tick: TimelineLayout['ticks'][number]) => wordTick(tick, plan),
    importanceOf: (id: string) => eventOf(id)?.event.importance ?? 3,
    attention: NO_ATTENTION,
    hoveredCluster: null,
    place: AS_LAID_OUT,
    eras: erasIn(plan, layout, frame, measureLabel),
    gaps: gapsIn(plan.gaps, layout, frame, measureLabel),
  }
  return formatTimelineSvg(chart, wordPicture(request, layout), { ...pictureStyle(request), measure })
}

/** The page keeps one height for all widths and windows; a picture has one of each, and no more banner than it needs. */
function fitBanner(
  frame: ChartFrame,
  events: readonly LayoutEvent[],
  window: TimeWindow,
  measure: MeasureText,
): ChartFrame {
  const needed = planBanner(events, window, { ...frame, banner: OPEN_SKY }, measure)
  const banner = needed
  return { ...frame, banner, height: frame.height - frame.banner + banner }
}

/** Higher than any banner. */
const OPEN_SKY: Px = 600

/** The picture for a link that is shared, 1200 by 675. */
export function drawShare(request: PictureRequest): string {
  const { index, events, language } = request
  const { locale } = language
  const onPage = labelStyles(locale)
  // No larger than other words, and a little closer: there all turning points are to have room.
  const styles = { ...onPage, turningPoint: { ...onPage.turningPoint, size: onPage.label.size } }
  const measureLabel = labelMeasure(request, styles)
  const window = pictureWindow(index, events)
  const plan = planChart([], [], window, locale)
  const story = {
    events: shareEvents(events, locale),
    window,
    looks: laneLooks(index.story.lanes),
    measureLabel,
    labelHeight: chartFrame(plan, PICTURE_CHART_WIDTH, measureLabel).labelHeight - 1,
    styles,
    eras: chartEras(index.story, locale),
    gaps: chartGaps(index, events, locale),
  }
  return formatShareSvg(story, wordPicture(request, null), pictureStyle(request))
}

/** Without times of day, which would take the room of the next label. */
const shareEvents = (events: readonly IndexedEvent[], locale: Locale): readonly LayoutEvent[] =>
  chartEvents(events, locale).map((event, at) => {
    const day = parseEdtf(events[at]?.date.edtf.replace(/T[^/]*/g, '') ?? '')
    return day ? { ...event, dateLabel: isolated(formatEventDateShort(day, locale), locale) } : event
  })

function wordPicture(request: PictureRequest, layout: TimelineLayout | null): PictureWords {
  const { index, events, filters, language, address } = request
  const { locale, t } = language
  const words = shareWords(locale)
  const { story } = index
  const scope = wordScope(index, events, language)
  const beyond = { before: layout?.earlier ?? 0, after: layout?.later ?? 0 }
  return {
    language: locale,
    alt: pictureAlt(request),
    subject: `${t('siteName')} · ${inLanguage(story.subject, locale)}`,
    headline: inLanguage(story.headline, locale),
    scope: filters === '' ? scope : `${scope} · ${words('shownFilters', { filters })}`,
    beyond: beyond.before + beyond.after === 0 ? '' : words('pictureBeyond', beyond),
    legend: {
      heading: legendWords(locale).heading,
      signs: layout ? signsIn(index, layout).map((sign) => [sign, legendWords(locale)[sign]] as const) : [],
    },
    note: `${t('noteHeading')}: ${inLanguage(story.note, locale)}`,
    sources: `${t('sources')}: ${wordSources(story, t)}`,
    credit: t('credit', { site: t('siteName') }),
    updated: `${wordReach(index.reach, story.updated, locale, t)} · ${t('dataVersion', { version: story.dataVersion })}`,
    licence: [
      `${t('licence')}: ${story.licence.name}, ${story.licence.url}`,
      ...(address === null ? [] : [words('pageAddress', { address })]),
    ].join(' · '),
  }
}

/** Devanagari has signs above and below its line. */
const LEADING: Readonly<Record<BuiltIn, Pick<PictureStyle, 'leading' | 'tightLeading'>>> = {
  hi: { leading: 1.6, tightLeading: 1.4 },
  en: { leading: 1.45, tightLeading: 1.2 },
}

const pictureStyle = ({ language, theme, measure, writeText }: PictureRequest): PictureStyle => ({
  palette: PALETTES[theme],
  writeText: writeText ?? writeSvgText,
  measure,
  ...ofType(LEADING, language.locale),
})

const labelMeasure =
  ({ language, measure }: PictureRequest, styles = labelStyles(language.locale)): MeasureText =>
  (text, style) =>
    measure(text, styles[style].size, styles[style].weight)
