import type { Story } from '../domain/story.ts'
import { inLanguage } from '../domain/text.ts'
import { laneLooks, LOOKS } from '../domain/laneLook.ts'
import { fullest } from '../columns/tallyLanes.ts'
import { wordEdtf } from '../i18n/dates.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { markPath } from '../layout/markShapes.ts'
import type { Px } from '../layout/timelineLayout.ts'
import { directionsOf } from '../view/directions.ts'
import type { Language } from '../view/language.ts'

/** All events of a large story by lane and time, counted when the site is built. */
export interface LargeDensities {
  /** The month that is first, counted from the year 0 on. */
  readonly first: number
  /** In a stretch: 1, or 12. */
  readonly months: 1 | 12
  /** Of each lane its events in stretches of time of one length. */
  readonly lanes: readonly (readonly number[])[]
  /** Those that are told; `place` counts stretches from the first. */
  readonly turningPoints: readonly { readonly lane: number; readonly place: number }[]
}

interface Props {
  readonly language: Pick<Language, 'locale'>
  readonly head: Story
  readonly densities: LargeDensities
  /** Events of each lane. */
  readonly counts: readonly number[]
}

/** Of a lane its name, its bars, and all of it. */
const NAME: Px = 20
const BARS: Px = 30
const LANE: Px = NAME + BARS + 6
const AXIS: Px = 20
const TURNING_POINT: Px = 13
/** As many as stand beside each other on a phone. */
const MOST_YEARS = 6
const MOST_MONTHS = 3

/**
 * The story as its chart will show it, drawn without a script and at any width: places along time are shares of it. Every event is
 * in one bar, the bars of all lanes are of one scale, and those that are far higher than the others are cut, as in the chart.
 *
 *   Courts: 1,204
 *   ▂▅█▆▃▂▁│▁ ★ ▂▁ │ ▁▂▃▁
 *          2017    2018
 */
export function LargeOverview({ language: { locale }, head, densities, counts }: Props) {
  const { lanes, turningPoints } = densities
  const bins = lanes[0]?.length ?? 0
  const full = fullest(
    lanes
      .flat()
      .filter((count) => count > 0)
      .toSorted((a, b) => a - b),
    1,
  )
  const looks = laneLooks(head.lanes)
  const inkOf = (lane: number): string => `var(--lane-${(looks[lane]?.colour ?? lane) % LOOKS})`
  const foot = lanes.length * LANE
  const at = (place: number): string => `${Math.round((place / bins) * 10_000) / 100}%`
  return (
    <div data-part="overview" dir={directionsOf(locale).axis} aria-hidden="true">
      <svg width="100%" height={foot + AXIS} overflow="visible" fill="currentColor" fontSize="13">
        {ticksIn(densities).map(({ when, place }) => (
          <g key={when}>
            <line x1={at(place)} x2={at(place)} y2={foot + AXIS} stroke="var(--rule)" />
            <svg x={at(place)} y={foot} overflow="visible">
              <text x="4" y="15">
                {wordEdtf(when, locale)}
              </text>
            </svg>
          </g>
        ))}
        {head.lanes.map(({ id, name }, lane) => (
          <svg key={id} y={lane * LANE} width="100%" height={LANE} overflow="visible" fill={inkOf(lane)}>
            <text y="14" fill="var(--ink)" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke">
              {inLanguage(name, locale)}: {formatNumber(counts[lane] ?? 0)}
            </text>
            <svg y={NAME} width="100%" height={BARS} viewBox={`0 0 ${bins} 1`} preserveAspectRatio="none">
              <path d={barsOf(lanes[lane] ?? [], full)} />
              <path d={cutsOf(lanes[lane] ?? [], full)} fill="var(--paper)" />
            </svg>
            {turningPoints
              .filter((each) => each.lane === lane)
              .map(({ place }) => (
                // Two of one place are one picture.
                <svg key={place} x={at(place)} y={NAME + TURNING_POINT / 2} overflow="visible">
                  <path
                    d={markPath(looks[lane]?.shape ?? lane, TURNING_POINT)}
                    stroke="var(--paper)"
                    strokeWidth="3"
                    paintOrder="stroke"
                  />
                </svg>
              ))}
          </svg>
        ))}
      </svg>
    </div>
  )
}

/** One outline for all bars of a lane: a bar is as broad as its stretch of time, and as high as it has events. */
const barsOf = (bins: readonly number[], full: number): string =>
  bins.map((count, at) => (count > 0 ? `M${at} 1V${highOf(count, full)}h1V1z` : '')).join('')

const highOf = (count: number, full: number): number =>
  Math.round((1 - Math.min(1, count / full)) * 1000) / 1000

const cutsOf = (bins: readonly number[], full: number): string =>
  bins.map((count, at) => (count > full ? `M${at} .15h1v.08h-1z` : '')).join('')

/** Years that begin within, every one or as few as have room, as EDTF; months where there is a year or less. */
function ticksIn({
  first,
  months,
  lanes,
}: LargeDensities): readonly { readonly when: string; readonly place: number }[] {
  const until = first + (lanes[0]?.length ?? 0) * months
  const step =
    STEPS.find((each) => (until - first) / each <= (each < 12 ? MOST_MONTHS : MOST_YEARS)) ?? 24_000
  const from = Math.ceil(first / step)
  return Array.from({ length: Math.ceil(until / step) - from }, (_, at) => (from + at) * step).map(
    (month) => {
      const year = String(Math.floor(month / 12)).padStart(4, '0')
      return {
        when: step < 12 ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year,
        place: (month - first) / months,
      }
    },
  )
}

/** In months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]
