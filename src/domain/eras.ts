import * as v from 'valibot'
import { parseEdtf, type EventDate } from './calendar.ts'
import { Edtf, Id, Localized } from './citation.ts'
import type { Story } from './story.ts'
import type { LocalizedText } from './text.ts'

/** A stretch of time under a heading of its own, behind the events of a story: “Cold War, 1947–1991”. */
export interface Era {
  readonly id: string
  readonly title: LocalizedText
  readonly date: EventDate
}

/** `date`: an EDTF interval; it ends with `/..` where the era goes on. */
const EraSchema = v.object({ id: Id, title: Localized, date: Edtf })

/** Those of a story, as they are published: by their beginnings. What cannot be read is left out; most stories have none. */
export function readEras({ eras, timezone }: Pick<Story, 'eras' | 'timezone'>): readonly Era[] {
  if (!Array.isArray(eras)) return []
  return eras.flatMap((each: unknown) => {
    const read = v.safeParse(EraSchema, each)
    const date = read.success ? parseEdtf(read.output.date, timezone) : null
    return read.success && date?.isSpan ? [{ ...read.output, date }] : []
  })
}
