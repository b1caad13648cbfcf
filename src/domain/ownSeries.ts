import * as v from 'valibot'
import { Id, Localized } from './citation.ts'
import type { Story } from './story.ts'

/** A series that a story numbers itself, with the names of numbers that no event has. */
const OwnSeriesSchema = v.object({ id: Id, name: Localized, missing: v.record(v.string(), Localized) })
export type OwnSeries = Readonly<v.InferOutput<typeof OwnSeriesSchema>>

/** Those of a story; none where there are none, or where one cannot be read. It is asked for with the card. */
export function readAllSeries({ series }: Pick<Story, 'series'>): readonly OwnSeries[] {
  const read = v.safeParse(v.array(OwnSeriesSchema), series)
  return read.success ? read.output : []
}

/** Nothing where the story has no such series, or one that cannot be read. */
export const readOwnSeries = (story: Pick<Story, 'series'>, id: string | undefined): OwnSeries | undefined =>
  readAllSeries(story).find((each) => each.id === id)
