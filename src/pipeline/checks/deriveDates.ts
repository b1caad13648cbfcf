import { deriveDate, type Derivation, type Untold } from '../../drafting/dates/deriveDate.ts'
import type { TextQuote } from '../../domain/story.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { ClaimRecord, EventRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Why a date is not told by its words: those of `Untold`, or a language that is not read. */
export type Reason = Untold | 'language'

export interface DerivedDates {
  /** A claim whose words tell another date. */
  readonly issues: readonly SourceIssue[]
  /** Claims of a date that words tell, and that they do not contradict while their source shows no day. */
  readonly told: number
  readonly agreeing: number
  readonly withoutWords: number
  readonly untold: readonly { readonly place: string; readonly words: string; readonly why: Reason }[]
}

/**
 * Derive each claimed date again, from the words that are quoted for it and the day of their source. Looks at records in which
 * nothing is wrong.
 */
export function deriveDates(drafts: RecordDrafts): DerivedDates {
  const sources = new Map(drafts.sources.map(({ draft }) => [draft.id, draft]))
  const derived = drafts.stories.flatMap(({ claims, events }) => {
    const known = new Map(events.map(({ draft }) => [draft.id, draft]))
    return claims.flatMap((entry) =>
      entry.claims.flatMap((claim) => {
        const { complete } = claim
        if (complete?.field !== 'date') return []
        const { published = null, language = '' } = sources.get(complete.source) ?? {}
        const words = wordsOf(complete, known.get(entry.event))
        return [
          {
            claim,
            complete,
            language,
            words,
            found: words === null ? null : deriveClaim(complete, words, published),
          },
        ]
      }),
    )
  })
  const count = (...kinds: readonly Derivation['kind'][]): number =>
    derived.filter(({ found }) => found !== null && kinds.includes(found.kind)).length
  return {
    issues: derived.flatMap(({ claim, complete, found }) =>
      found?.kind === 'differs'
        ? [errorAt(claim.at('value'), say.dateNotTold(complete.value, found.told))]
        : [],
    ),
    told: count('told', 'part'),
    agreeing: count('agrees'),
    withoutWords: derived.filter(({ found }) => found === null).length,
    untold: derived.flatMap(({ claim, language, words, found }) =>
      found?.kind === 'untold'
        ? [
            {
              place: placeOf(claim),
              words: words ?? '',
              why: isRead(language) ? found.why : ('language' as const),
            },
          ]
        : [],
    ),
  }
}

const placeOf = (claim: Located<ClaimRecord>): string => formatPlace(claim.at('value'))

const isRead = (language: string): boolean => /^(?:hi|en)\b/.test(language)

const deriveClaim = ({ value, direction }: ClaimRecord, words: string, day: string | null): Derivation =>
  deriveDate({ words, day, direction: direction ?? null, claimed: value })

/** The words of a claim, with those around them that find their place; null where none are quoted. */
function wordsOf(
  { quote, source }: ClaimRecord,
  event: Located<EventRecord>['draft'] | undefined,
): string | null {
  const own = quote === true ? event?.sources?.find((each) => each.source === source)?.quote : quote
  return own === undefined ? null : joinQuote(own)
}

const joinQuote = ({ prefix = '', exact, suffix = '' }: TextQuote): string =>
  [prefix, exact, suffix].filter((part) => part !== '').join(' ')
