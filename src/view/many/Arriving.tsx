import type { EventColumns } from '../../columns/eventColumns.ts'
import { formatDay } from '../../i18n/dates.ts'
import { manyWords } from '../../i18n/manyWords.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { useLanguage } from '../language.ts'

/** How far a file has come. */
export interface Arrival {
  /** Events of the whole file. */
  readonly events: number
  readonly isAll: boolean
  /** Bytes that have been loaded at once, of a host that gives no less; null where pieces come. */
  readonly wholeBytes: number | null
}

interface Props {
  readonly arrival: Arrival
  readonly columns: EventColumns
}

/** While events come: of how many the numbers are. Afterwards nothing, unless all had to be loaded at once. */
export function Arriving({ arrival: { events, isAll, wholeBytes }, columns: { count, begin } }: Props) {
  const { locale } = useLanguage()
  const words = manyWords(locale)
  return (
    <p role="status" data-part="arrival">
      {!isAll &&
        words('loaded', {
          shown: formatNumber(count),
          count: formatNumber(events),
          date: formatDay(begin[count - 1] ?? 0, locale),
        })}
      {isAll &&
        wholeBytes !== null &&
        words('whole', { megabytes: formatNumber(Math.ceil(wholeBytes / 1e6)) })}
    </p>
  )
}
