import type { Timezone } from '../../domain/calendar.ts'
import type { EventRecord } from './recordSchemas.ts'
import type { Draft } from './recordShape.ts'

type Dated = Pick<Draft<EventRecord>, 'date' | 'states'>

/** The clocks by which an event's dates are written, in order. */
export const clocksOf = ({ date = '', states = [] }: Dated): readonly string[] =>
  [date, ...states.map((state) => state.date)].flatMap((text) =>
    !text.includes('T')
      ? []
      : Array.from(text.matchAll(/T[\d:]+(Z|[+-]\d\d:\d\d)/g), ([, offset = '']) => offset),
  )

/** The clock on which a story's times are read: what its editors say, or the one by which all of its times are written. */
export function storyTimezone(
  { timezone }: { readonly timezone?: Timezone | undefined },
  events: readonly Dated[],
): Timezone | undefined {
  if (timezone) return timezone
  for (const event of events) {
    const [offset] = clocksOf(event)
    if (offset !== undefined) return { offset }
  }
  return undefined
}
