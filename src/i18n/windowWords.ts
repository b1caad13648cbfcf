import { DAY_MS, formatEdtfDay, parseEdtf, startOfDay, type EpochMs } from '../domain/calendar.ts'
import type { Locale } from '../domain/text.ts'
import { formatEventDate, formatWindow } from './dates.ts'
import { formatEventDateShort, formatTick } from './shortDates.ts'

/** Windows shorter than this are said by their days; only stories with times are ever looked at from so near. */
const BY_DAYS_MS = 6 * DAY_MS
const MINUTE_MS = 60_000

/**
 * The window of the chart in words, no finer than it has to be: months from far, then days, then times of the clock that the
 * axis names: '22–24 August 2023', '23 Aug 2023, 4 pm – 10 pm'.
 */
export function formatNearWindow(start: EpochMs, end: EpochMs, locale: Locale): string {
  if (end - start >= BY_DAYS_MS) return formatWindow(start, end, locale)
  if (end - start < DAY_MS) return wordTimes(toMinute(start), toMinute(end), locale)
  const days = parseEdtf(`${formatEdtfDay(start)}/${formatEdtfDay(end - 1)}`)
  return days ? formatEventDate(days, locale) : formatWindow(start, end, locale)
}

const toMinute = (at: EpochMs): EpochMs => Math.round(at / MINUTE_MS) * MINUTE_MS

function wordTimes(start: EpochMs, end: EpochMs, locale: Locale): string {
  const isOneDay = startOfDay(start) === startOfDay(end - 1)
  const [from, to] = [formatTick(start, 'minute', false, locale), formatTick(end, 'minute', false, locale)]
  return `${wordDay(start, locale)}, ${from} – ${isOneDay ? '' : `${wordDay(end, locale)}, `}${to}`
}

function wordDay(at: EpochMs, locale: Locale): string {
  const day = parseEdtf(formatEdtfDay(at))
  return day ? formatEventDateShort(day, locale) : ''
}
