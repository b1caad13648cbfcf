import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import type { SourceRecord } from '../records/recordSchemas.ts'
import { freeId, romanId } from '../sheets/romanId.ts'
import type { DraftEvent, DraftFile } from '../records/draftSchema.ts'
import type { DraftSaid } from './draftWords.ts'

/** The source that a draft rests on. */
export type DraftSource =
  | {
      readonly id: string
      /** Null where the records have the source already. */
      readonly record: SourceRecord | null
      /** As it stands in an event whose story has no register of sources. */
      readonly spot: Readonly<Record<string, unknown>>
      /** The day that it shows. */
      readonly published: string | null
    }
  | { readonly why: DraftSaid }

/** The article as a source: the one of the records that has its address, else a new one. */
export function sourceOf(
  { url, publisher, published, language, agency }: DraftFile['article'],
  event: DraftEvent,
  known: readonly {
    readonly id?: string | undefined
    readonly url?: string | undefined
    readonly published?: string | undefined
  }[],
): DraftSource {
  if (url === undefined || !checkSourceUrl(url).ok) return { why: ['needsUrl'] }
  const name = publisher ?? new URL(url).hostname.replace(/^www\./, '')
  const spot = {
    url,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    language,
    ...(agency !== undefined && { agency }),
  }
  const there = known.find((source) => source.url === url)
  if (there?.id !== undefined)
    return { id: there.id, record: null, spot: { source: there.id }, published: there.published ?? null }
  const parts = [romanId(name) ?? 'source', published ?? event.id]
  const id = freeId(
    parts
      .filter((part) => part !== '')
      .join('-')
      .slice(0, 60)
      .replace(/-+$/, ''),
    new Set(known.flatMap((source) => source.id ?? [])),
  )
  return {
    id,
    record: {
      id,
      publisher: name,
      language,
      ...(published !== undefined && { published }),
      url,
      ...(agency !== undefined && { agency }),
    },
    spot,
    published: published ?? null,
  }
}
