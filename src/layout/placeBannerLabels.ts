import { markSizeOf } from './packRows.ts'
import type { MarkOfEvent } from './placeMarks.ts'
import { wrapText, type WrappedText } from './wrapText.ts'
import type { Frame, LayoutEvent, MeasureText, PlacedLabel, Px } from './timelineLayout.ts'

/**
 * The turning points' labels: flags on poles in the banner. A pole is a vertical leader from the label down to its mark; the
 * text stands right of it, left of it, or over it, so leaders are straight, and marks a day apart share what looks like
 * one pole with several flags, the earliest on top.
 *
 *   banner  ┃ 28 Apr 2023               4 Dec 2025 ┃
 *           ┃ Talks with Shoigu       22nd session ┃
 *           ┃                        Putin arrives ┃    the day is said once
 *           ┃                   10 Dec ┃  5 Dec 2025 ┃
 *           ┃             21st session ┃     Summit  ┃
 *   ────────┃──────────────────────────┃─────────────┃──
 *   lanes   ◆                          ★             ★
 */
interface Box {
  readonly main0: Px
  readonly main1: Px
  readonly cross0: Px
  readonly cross1: Px
}

interface Pole {
  readonly x: Px
  readonly cross0: Px
  readonly cross1: Px
}

interface Flag extends Box {
  readonly pole: Pole
  readonly align: 'start' | 'end'
  readonly turningPoint: TurningPoint
}

interface TurningPoint {
  readonly event: LayoutEvent
  /** False where the flag above, on the same pole, has said the day already. */
  readonly dated: boolean
  readonly lines: readonly string[]
  readonly width: Px
  readonly height: Px
  readonly sign: Px
  readonly x: Px
  /** Top edge of the mark: the pole ends here. */
  readonly foot: Px
}

/** One turning point, set in one or two ways: the widest first. */
type Settings = readonly [TurningPoint, ...TurningPoint[]]

/** Where a flag may hang: beside its pole on the inner side, on the outer side, and over it with so much of it before the pole. */
const PLACES = ['inner', 'outer', 0.15, 0.5, 0.85] as const
/** How much narrower a title of two lines must be to be worth its second. */
const NARROWER = 0.66
/** Between the pole and the text. */
const POLE_GAP: Px = 6
const FLAG_GAP: Px = 10
const TIER_GAP: Px = 4
/** Free space kept between the lowest label and the first lane. */
export const BANNER_FOOT: Px = 6
/** More would be a list; the rest get their label in their row, if there is room. */
const MOST_FLAGS = 10

/** Tries three orders and keeps the one that places most; what has no place is simply not in the answer. */
export function placeBannerLabels(
  marks: readonly MarkOfEvent[],
  frame: Frame,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const flags = bestFlags(
    marks.slice(0, MOST_FLAGS).map((marked) => measureTurningPoint(marked, frame, measure)),
    frame,
  )
  return flags.map(labelOf).toSorted((a, b) => a.main0 - b.main0 || a.cross0 - b.cross0)
}

function bestFlags(turningPoints: readonly Settings[], frame: Frame): readonly Flag[] {
  const left = turningPoints.filter(([{ x }]) => x <= frame.length / 2)
  const right = turningPoints.filter(([{ x }]) => x > frame.length / 2)
  const orders = [turningPoints, [...left, ...right.toReversed()], turningPoints.toReversed()]
  let best: readonly Flag[] = []
  for (const order of orders) {
    const flags = raiseFlags(order, frame)
    if (flags.length > best.length) best = flags
    if (best.length === turningPoints.length) break
  }
  return best
}

/** As one line where that is not too wide, and then also, for where there is less room, as two. */
function measureTurningPoint(marked: MarkOfEvent, frame: Frame, measure: MeasureText): Settings {
  const inTitle = (text: string): Px => measure(text, 'turningPoint')
  const { label } = marked.event
  const { widestTitle = Math.min(300, Math.max(172, frame.length * 0.3)) } = frame
  const title = wrapText(label, widestTitle, widestTitle < 200 ? 3 : 2, inTitle)
  const narrow = wrapText(label, title.width * NARROWER, 2, inTitle)
  const wide = setTurningPoint(marked, title, frame, measure)
  const fits = title.lines.length === 1 && narrow.lines.join(' ') === label
  return fits ? [wide, setTurningPoint(marked, narrow, frame, measure)] : [wide]
}

function setTurningPoint(
  { event, mark }: MarkOfEvent,
  title: WrappedText,
  frame: Frame,
  measure: MeasureText,
): TurningPoint {
  const { sign = 0 } = frame
  return {
    event,
    dated: true,
    lines: title.lines,
    width: sign + Math.max(title.width, Math.ceil(measure(event.dateLabel, 'date'))),
    sign,
    height: (title.lines.length + 1) * frame.labelHeight,
    x: Math.min(frame.length, Math.max(0, (mark.main0 + mark.main1) / 2)),
    foot: mark.cross - markSizeOf(event, frame) / 2,
  }
}

function raiseFlags(turningPoints: readonly Settings[], frame: Frame): readonly Flag[] {
  const flags: Flag[] = []
  for (const turningPoint of turningPoints) {
    const flag = raiseFlag(turningPoint, flags, frame)
    if (flag !== null) flags.push(flag)
  }
  return flags
}

/** The highest free place: labels line up along the banner's top and read as a sentence. */
function raiseFlag(settings: Settings, flags: readonly Flag[], frame: Frame): Flag | null {
  const tops = [0, ...flags.map((flag) => flag.cross1 + TIER_GAP)].toSorted((a, b) => a - b)
  for (const top of tops) {
    const above = flags.find(
      (flag) => flag.cross1 + TIER_GAP === top && isSameDay(flag.turningPoint, settings[0]),
    )
    const sized = settings
      .map((each) => (above ? { ...each, dated: false, height: each.height - frame.labelHeight } : each))
      .filter(({ height }) => top + height <= frame.banner - (frame.bannerFoot ?? BANNER_FOOT))
    // Each place in turn, there as wide as may be.
    for (const place of PLACES)
      for (const each of sized) {
        const flag = flagAt(place, each, top, frame)
        if (flag && (!above || flag.align === above.align) && isFree(flag, flags)) return flag
      }
  }
  return null
}

const isSameDay = (a: TurningPoint, b: TurningPoint): boolean =>
  a.x === b.x && a.event.dateLabel === b.event.dateLabel

/** Null where the frame would cut it. */
function flagAt(
  place: (typeof PLACES)[number],
  turningPoint: TurningPoint,
  cross0: Px,
  { length }: Frame,
): Flag | null {
  const { x, width, height, foot } = turningPoint
  const cross1 = cross0 + height
  const isRight = x > length / 2
  const isBeside = typeof place === 'string'
  const isAfter = (place === 'inner') !== isRight
  const beside = isAfter ? x + POLE_GAP : x - POLE_GAP - width
  const main0 = isBeside ? beside : Math.min(length - width, Math.max(0, x - place * width))
  if (main0 < 0 || main0 + width > length) return null
  // The sign stands at the end of the text that is nearer to the pole: at the other it would tell another day.
  const off = main0 + width / 2 - x
  const isBefore = isBeside ? !isAfter : Math.abs(off) < 1 ? isRight : off < 0
  return {
    main0,
    main1: main0 + width,
    cross0,
    cross1,
    pole: { x, cross0: isBeside ? cross0 : cross1, cross1: foot },
    align: isBefore ? 'end' : 'start',
    turningPoint,
  }
}

function isFree(flag: Flag, flags: readonly Flag[]): boolean {
  return flags.every(
    (other) => !overlap(flag, other) && !crosses(flag.pole, other) && !crosses(other.pole, flag),
  )
}

const overlap = (a: Box, b: Box): boolean =>
  a.main0 < b.main1 + FLAG_GAP &&
  b.main0 < a.main1 + FLAG_GAP &&
  a.cross0 < b.cross1 + TIER_GAP &&
  b.cross0 < a.cross1 + TIER_GAP

const crosses = (pole: Pole, box: Box): boolean =>
  pole.x > box.main0 - 3 && pole.x < box.main1 + 3 && pole.cross0 < box.cross1 && box.cross0 < pole.cross1

function labelOf({ turningPoint, pole, align, main0, main1, cross0, cross1 }: Flag): PlacedLabel {
  const { event, lines, dated, sign } = turningPoint
  const leader: PlacedLabel['leader'] = [
    [pole.x, pole.cross0],
    [pole.x, pole.cross1],
  ]
  const box = { main0, main1, cross0, cross1 }
  return {
    id: event.id,
    lane: event.lane,
    sign,
    text: event.label,
    lines,
    date: dated ? event.dateLabel : null,
    ...box,
    align,
    turningPoint: true,
    leader,
  }
}
