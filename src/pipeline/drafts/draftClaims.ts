import { deriveDate, type QuotedDate } from '../../drafting/dates/deriveDate.ts'
import { formatFields } from '../sheets/writeYaml.ts'
import type { DraftEvent } from '../records/draftSchema.ts'

/** What an article says of an event, a fact each, as records write it. */
interface DraftClaim {
  readonly field: string
  readonly value: string | number
  readonly source: string
  /** The words that the event's own citation quotes are those of the date. */
  readonly quote?: true
  readonly direction?: 'past' | 'future'
  readonly inferred?: true
}

/** @param day of the source; null when it shows none */
export function claimsOf(event: DraftEvent, source: string, day: string | null): readonly DraftClaim[] {
  const { date, place, participants, forum, session, status } = event
  const claim = (field: string, value: string | number): DraftClaim => ({ field, value, source })
  return [
    ...(date === undefined ? [] : [{ ...claim('date', date), ...wordsOfDate(event, date, day) }]),
    ...(place?.['en'] === undefined ? [] : [claim('place', place['en'])]),
    ...participants.flatMap(({ person, office }) => [
      claim('participants', person),
      ...(office === undefined ? [] : [claim('office', `${person}: ${office}`)]),
    ]),
    ...(forum === undefined ? [] : [claim('forum', forum)]),
    ...(session === undefined ? [] : [claim('session', session)]),
    claim('status', status),
  ]
}

const DIRECTIONS: readonly QuotedDate['direction'][] = [null, 'past', 'future']

/**
 * Whether the quoted words tell the date again, as `check` asks them; where they hold no verb, with its direction. A date of a
 * sentence beside them is inferred, and so is one that an editor has chosen.
 */
function wordsOfDate(
  { candidates, beside, quote }: DraftEvent,
  claimed: string,
  day: string | null,
): Pick<DraftClaim, 'quote' | 'direction' | 'inferred'> {
  const words = beside === true || (candidates ?? []).length > 0 ? undefined : quote?.exact
  const direction =
    words === undefined
      ? undefined
      : DIRECTIONS.find((each) =>
          /^(?:told|part|agrees)$/.test(deriveDate({ words, day, direction: each, claimed }).kind),
        )
  if (direction === undefined) return { inferred: true }
  return { quote: true, ...(direction && { direction }) }
}

/** Claims under the id of their event, one a line. */
export const formatClaims = (event: string, claims: readonly object[]): string =>
  formatFields({ [event]: claims })
