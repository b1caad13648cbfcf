import { compareEventDates, parseEdtf, type Timezone } from '../../domain/calendar.ts'
import type { EraRecord, StoryRecord } from '../records/storySchema.ts'
import { onClock } from './onClock.ts'
import { plain } from './plainText.ts'

/** As one date; without an end it goes on. */
export const eraDate = ({ begin, end = '..' }: Pick<EraRecord, 'begin' | 'end'>): string => `${begin}/${end}`

/** The eras of a story by their beginnings, as domain/eras.ts reads them; nothing where it has none. */
export function compileEras({ eras = [] }: StoryRecord, timezone: Timezone | undefined) {
  if (eras.length === 0) return {}
  const dated = eras.flatMap(({ id, title, ...ends }) => {
    const date = onClock(eraDate(ends), timezone)
    const when = parseEdtf(date, timezone)
    return when ? [{ era: { id, title: plain(title), date }, when }] : []
  })
  return { eras: dated.toSorted((a, b) => compareEventDates(a.when, b.when)).map(({ era }) => era) }
}
