import { knowsTime } from '../../domain/calendar.ts'
import { isTurningPoint } from '../../domain/turningPoint.ts'
import type { Source } from '../../domain/story.ts'
import { inLanguage, ofType, type BuiltIn } from '../../domain/text.ts'
import { formatEventDate, wordEdtf } from '../../i18n/dates.ts'
import { directionsOf } from '../directions.ts'
import { legendWords } from '../../i18n/legendWords.ts'
import { sourceWords } from '../../i18n/sourceWords.ts'
import { wordReach } from '../../i18n/wordReach.ts'
import { wordSources } from '../../i18n/wordSources.ts'
import { labelStyles } from '../../layout/widthTable.ts'
import { WIDTHS } from '../../paint/widths.ts'
import type { IndexedEvent, StoryIndex } from '../../state/storyIndex.ts'
import type { ViewMode } from '../../state/viewState.ts'
import { chartEras, chartEvents, homeOf } from '../drawing/chartEvents.ts'
import { CHART_MODES, chartHeight, MODE_FROM, planChart, type ChartPlan } from '../drawing/chartFrame.ts'
import { measureWithoutBrowser } from '../drawing/measureText.ts'
import type { Language } from '../language.ts'
import { wordScope } from '../wordScope.ts'
import type { HeightStep } from './embedHeights.ts'

/*
 * How tall a story's embed is at each width, without a browser: lines of text times their height, and the chart's own
 * height. It is a promise that the frame then keeps (src/embed/keepPromise.ts), so it need not be exact: too little folds
 * an event away, too much leaves a little room free.
 *
 *   headline, scope        lines of text
 *   door of the walk       beside the scope, or below it
 *   search, switch         one row, or two where they do not fit beside each other
 *   status                 one line
 *   chart | brief          by the view, and by the width where no view is asked for
 *   all events · foot      a button, lines of text
 */

/** Widths that are looked at, in CSS pixels: the narrowest column, and one from which nothing changes. */
const [NARROWEST, WIDEST] = [240, 1300]
/** Heights that differ by less are one step. */
const STEP = 28
const REM = 16
const GUTTERS = 1.5 * REM

/** Lines and sizes of the style sheets, by language: Devanagari is set looser. */
const TYPE: Readonly<Record<BuiltIn, Readonly<Record<'small' | 'smallLine' | 'headLine', number>>>> = {
  hi: { small: 14, smallLine: 22.4, headLine: 26.4 },
  en: { small: 13, smallLine: 19.5, headLine: 23 },
}
const [HEAD_SIZE, TITLE_SIZE, TITLE_LINE] = [20, REM, 23.2]
/** How much wider than text: what is bold, and headlines, which have a family of their own. */
const BOLD = 1.05
const HEADLINE = 1.05
const DOOR = 2 * REM
/** An event's picture beside its source, with the room around it. */
const THUMBNAIL = { width: 6.75 * REM, height: 4.75 * REM } as const

/** A text whose words have been measured, ready to be broken at many widths. */
type Words = readonly number[]

export function promisedHeights(
  index: StoryIndex,
  language: Language,
  view: ViewMode | null,
): readonly HeightStep[] {
  const heightAt = measureStory(index, language, view)
  const steps: HeightStep[] = []
  let [low, high] = [0, 0]
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const height = Math.ceil(heightAt(width))
    ;[low, high] = [Math.min(low, height), Math.max(high, height)]
    const last = steps.at(-1)
    if (last && high - low < STEP) steps[steps.length - 1] = { ...last, height: high }
    else {
      steps.push({ from: last ? width : 0, height })
      ;[low, high] = [height, height]
    }
  }
  return steps
}

function measureStory(index: StoryIndex, language: Language, view: ViewMode | null) {
  const { locale, t } = language
  const { story } = index
  const type = ofType(TYPE, locale)
  const measure = wordMeasure(language)
  const small = (text: string) => measure(text, type.small)
  const headline = measure(inLanguage(story.headline, locale), HEAD_SIZE, HEADLINE)
  const scope = small(
    `${wordScope(index, index.events, language)} · ${t('sourceCount', { count: story.sourceCount })}`,
  )
  const sources = `${wordSources(story, t)} · ${wordReach(index.reach, story.updated, locale, t)}`
  const whole = `${t('readOn', { host: t('siteName') })} · ${story.licence.name}`
  const feet = [small(sources), small(whole)] as const
  const switchWidth = lengthOf(measure(`${t('view.scale')} ${t('view.order')}`, type.small, BOLD)) + 60
  const brief = measureBrief(index, language)
  const chart = measureChart(index, language)
  const wide = Number.parseFloat(WIDTHS.wideFrame) * REM
  const lines = (words: Words, width: number) => countLines(words, width) * type.smallLine
  const steps = story.tour?.length ?? 0
  const door =
    steps === 0 ? 0 : lengthOf(measure(`${t('tourStart', { count: steps })} →`, type.small, BOLD)) + 30
  const doorHeight = (room: number) =>
    door === 0 ? 0 : lengthOf(scope) + 16 + door <= room ? DOOR - type.smallLine : DOOR + 8
  return (width: number): number => {
    const room = width - GUTTERS
    const hasChart = view === 'scale' || (view === null && width >= wide)
    return (
      20 +
      countLines(headline, room) * type.headLine +
      lines(scope, room) +
      doorHeight(room) +
      (room >= 288 + REM + switchWidth ? 40 : 88) +
      40 +
      (hasChart ? chart(room) : brief(width)) +
      60 +
      footHeight(feet, room, type.smallLine)
    )
  }
}

/** The two lines of the foot stand beside each other where there is room for both. */
function footHeight([sources, whole]: readonly [Words, Words], room: number, line: number): number {
  const beside = lengthOf(sources) + 24 + lengthOf(whole) <= room
  const last = countLines(whole, room) * (line + 8)
  return 21 + (beside ? last : countLines(sources, room) * line + last)
}

/** The brief with as many events as the story has turning points, below each other or, where it is wide, beside. */
function measureBrief(index: StoryIndex, language: Language): (width: number) => number {
  const { locale } = language
  const { small: size, smallLine: line } = ofType(TYPE, locale)
  const measure = wordMeasure(language)
  const items = index.events
    .filter(({ event }) => isTurningPoint(event))
    .map((indexed) => ({
      date: measure(formatEventDate(indexed.date, locale), size),
      title: measure(inLanguage(indexed.event.title, locale), TITLE_SIZE, BOLD),
      sources: wordSource(index, indexed, language).map((text) => measure(text, size)),
      picture: indexed.event.picture === undefined ? null : THUMBNAIL,
    }))
  const list = Number.parseFloat(WIDTHS.list) * REM
  return (width) => {
    const beside = width >= list
    const room = width - GUTTERS
    const column = beside ? (room - 24 * (items.length - 1)) / Math.max(1, items.length) : room - 28
    const heights = items.map(
      ({ date, title, sources, picture }) =>
        (beside ? 56 : 16) +
        countLines(date, column) * line +
        countLines(title, column) * TITLE_LINE +
        Math.max(
          picture?.height ?? 0,
          sources.reduce((sum, text) => sum + countLines(text, column - (picture?.width ?? 0)) * line, 0),
        ),
    )
    return 35 + line + (beside ? Math.max(0, ...heights) : heights.reduce((sum, height) => sum + height, 0))
  }
}

/** What is written of an event's first source (SourceLink), a text for each line that it begins. */
function wordSource(index: StoryIndex, { event }: IndexedEvent, { locale }: Language): readonly string[] {
  const source = index.sources.get(inLanguage(event.lead, locale).source)
  if (!source) return []
  const words = sourceWords(locale)
  const nearest = source.url === null ? index.sources.get(source.nearestCopy ?? '') : undefined
  const facts = ({ publisher, agency, published, official, standing, language }: Source): string =>
    `${inLanguage(publisher, locale)} ${agency ?? ''} · ${language} xxxxxx · ${published === null ? '' : wordEdtf(published, locale)} · ${official ? words('official') : standing ? words(`standing.${standing}`) : ''}`
  return [
    source.url === null ? `${facts(source)} ${words('addressUnknown')}` : facts(source),
    ...(nearest ? [`${words('nearest')} ${facts(nearest)}`] : []),
  ]
}

/** The chart with what stands around it: its row of buttons, the overview, the legend. */
function measureChart(index: StoryIndex, language: Language): (room: number) => number {
  const { locale } = language
  const { small: size, smallLine: line } = ofType(TYPE, locale)
  const measure = wordMeasure(language)
  const names = index.story.lanes.map(({ name }) => inLanguage(name, locale))
  const plan: ChartPlan = planChart(
    chartEvents(index.events, locale),
    names,
    homeOf(index),
    locale,
    '',
    chartEras(index.story, locale),
  )
  const heights = new Map(CHART_MODES.map((mode) => [mode, chartHeight(plan, mode)]))
  const { leftToRight, ...legend } = legendWords(locale)
  const unsaid = index.events.some(({ date }) => knowsTime(date)) ? ['day', 'span'] : ['time', 'hours']
  const said = directionsOf(locale).axis ? [leftToRight] : []
  const signs = [
    ...Object.entries(legend).flatMap(([sign, words]) => (unsaid.includes(sign) ? [] : [words])),
    ...said,
  ].map((words) => lengthOf(measure(words, size)) + 34)
  return (room) => {
    const mode = CHART_MODES.find((each) => room >= MODE_FROM[each]) ?? 'tight'
    // As high as for fingers; on a narrow chart the range stands in a line of its own.
    const row = room < Number.parseInt(WIDTHS.chartTools) ? 76 : 48
    const legend = countLines(signs, room, REM) * (line + 2.5)
    return row + (heights.get(mode) ?? 0) + 44 + 24 + legend
  }
}

/** Widths of a text's words at a size, in CSS pixels; the space between two is part of the first. */
function wordMeasure({ locale }: Language) {
  const table = measureWithoutBrowser(locale)
  const known = labelStyles(locale).label.size
  return (text: string, size: number, weight = 1): Words =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => (table(`${word} `, 'label') * size * weight) / known)
}

const lengthOf = (words: Words): number => words.reduce((sum, width) => sum + width, 0)

function countLines(words: Words, room: number, gap = 0): number {
  let [lines, used] = [words.length === 0 ? 0 : 1, 0]
  for (const width of words) {
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0]
    used += width + gap
  }
  return lines
}
