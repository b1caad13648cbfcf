import type { LocalizedText } from '../../domain/text.ts'
import { inLanguage } from '../../domain/text.ts'
import type { ClaimRecord, EventRecord } from './recordSchemas.ts'
import type { Located } from './recordShape.ts'

/** What the sources say of one event. */
interface Claims {
  readonly claims: readonly Located<ClaimRecord>[]
}

/**
 * Claims give a place by the name that it has in English. Where an editor wrote it in another language of the story it is taken for that
 * place here, as far as an event of the story has it, so that nothing after this knows two names of a place.
 */
export function translatePlaces<C extends Claims>(
  claims: readonly C[],
  events: readonly Located<EventRecord>[],
): C[] {
  const names = new Map(
    events.flatMap(({ draft: { place } }) =>
      Object.values(place ?? {}).map((name) => [name, inLanguage(place, 'en') ?? name] as const),
    ),
  )
  const translate = <D extends Located<ClaimRecord>['draft']>(draft: D): D => {
    const name = draft.field === 'place' ? names.get(draft.value ?? '') : undefined
    return name === undefined ? draft : { ...draft, value: name }
  }
  return claims.map((entry) => ({
    ...entry,
    claims: entry.claims.map((claim) => inBoth(claim, translate)),
  }))
}

/**
 * In a story that is no longer told in English a later event has no English name of its place: it gets that of the earlier ones, which is
 * not published, so that it is the same place to claims.
 */
export function nameInEnglish(events: readonly Located<EventRecord>[]): Located<EventRecord>[] {
  const english = new Map(
    events.flatMap(({ draft: { place } }) =>
      place?.['en'] === undefined ? [] : Object.values(place).map((name) => [name, place['en']] as const),
    ),
  )
  const name = <D extends { readonly place?: LocalizedText | undefined }>(draft: D): D => {
    const { place } = draft
    if (!place || place['en'] !== undefined) return draft
    const en = Object.values(place).flatMap((each) => english.get(each) ?? [])[0]
    return en === undefined ? draft : { ...draft, place: { ...place, en } }
  }
  return events.map((event) => inBoth(event, name))
}

/** What is done to a record, done to it as it was written and as it is complete. */
const inBoth = <T>(
  { draft, complete, at }: Located<T>,
  change: <D extends Located<T>['draft']>(draft: D) => D,
): Located<T> => ({ at, draft: change(draft), complete: complete && change(complete) })
