import { knowsTime, parseEdtf, type Timezone } from '../../domain/calendar.ts'

/**
 * An interval whose times are written by the story's clock, whichever clock its editors have read: readers' pages know that one alone.
 *
 *   2025-06-25T06:31Z/2025-06-26  on a clock of +05:30   2025-06-25T12:01+05:30/2025-06-26
 */
export function onClock(interval: string, timezone: Timezone | undefined): string {
  if (!timezone) return interval
  return interval
    .split('/')
    .map((end) => {
      const date = parseEdtf(end, timezone)
      if (!date || !knowsTime(date)) return end
      const length = date.precision === 'second' ? 19 : 16
      return new Date(date.start).toISOString().slice(0, length) + timezone.offset
    })
    .join('/')
}
