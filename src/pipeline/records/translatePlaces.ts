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
    claims: entry.claims.map(({ draft, complete, at }) => ({
      at,
      draft: translate(draft),
      complete: complete && translate(complete),
    })),
  }))
}
