import { BORROWED_WORDS } from '../checks/checkBorrowing.ts'
import { visitTexts } from '../checks/checkText.ts'
import { collapseText, countOccurrences } from './locateQuote.ts'
import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import type { CitationRecord } from '../records/recordSchemas.ts'
import { errorAt, sortIssues, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'

/** Text of each article by the id of its source; read from copies that are no part of the records. */
export type Articles = ReadonlyMap<string, string>

export interface Verification {
  readonly issues: readonly SourceIssue[]
  /** Quotes looked for, and those whose source has no copy here. */
  readonly found: number
  readonly missing: number
  readonly withoutCopy: number
}

type Quote = NonNullable<CitationRecord['quote']>

/** A quote somewhere in the records. */
export interface PlacedQuote {
  readonly source: string
  readonly quote: Quote
  readonly place: Place
}

/** Every quote stands once in its article, and no record repeats an article at length. */
export function verifyQuotes(drafts: RecordDrafts, articles: Articles): Verification {
  const texts = new Map([...articles].map(([source, text]) => [source, collapseText(text)]))
  const quotes = drafts.stories.flatMap(quotesOf)
  const checked = quotes.filter(({ source }) => texts.has(source))
  const wrong = checked.flatMap((quote) => checkPlace(quote, texts.get(quote.source) ?? ''))
  return {
    issues: sortIssues([...wrong, ...findBorrowed(drafts, texts)]),
    found: checked.length - wrong.length,
    missing: wrong.length,
    withoutCopy: quotes.length - checked.length,
  }
}

const placed = (source: string, quote: Quote | undefined, place: Place): PlacedQuote[] =>
  quote ? [{ source, quote, place }] : []

export function quotesOf({ events, claims, setAside }: StoryDraft): PlacedQuote[] {
  return [
    ...events.flatMap(({ draft, at }) =>
      (draft.sources ?? []).flatMap(({ source, quote }, i) =>
        placed(source, quote, at('sources', i, 'quote')),
      ),
    ),
    ...claims.flatMap((entry) =>
      entry.claims.flatMap(({ complete, at }) =>
        // `true` is the citation's own quote, which is looked for there.
        complete && complete.quote !== true ? placed(complete.source, complete.quote, at('quote')) : [],
      ),
    ),
    ...setAside.flatMap(({ complete, at }) =>
      complete ? placed(complete.source, complete.quote, at('quote')) : [],
    ),
  ]
}

function checkPlace({ source, quote, place }: PlacedQuote, text: string): SourceIssue[] {
  const count = countOccurrences(text, quote)
  if (count === 1) return []
  const { prefix = '', exact, suffix = '' } = quote
  const words = collapseText(`${prefix} ${exact} ${suffix}`)
  const said = count === 0 ? say.quoteNotFound(words, source) : say.quoteFoundOften(words, count, source)
  return [errorAt(place, said)]
}

// --- borrowed text ---------------------------------------------------------------------------------------------------

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')

/** All runs of one word more than may be borrowed. */
function runsOf(text: string): string[] {
  const words = wordsOf(text)
  const length = BORROWED_WORDS + 1
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

function findBorrowed({ files }: RecordDrafts, articles: Articles): SourceIssue[] {
  const runs = new Map([...articles].flatMap(([source, text]) => runsOf(text).map((run) => [run, source])))
  const issues: SourceIssue[] = []
  for (const file of files) {
    visitTexts(file.value, (text, path) => {
      const run = runsOf(text).find((each) => runs.has(each))
      // A headline is the page's own.
      if (run === undefined || path.at(-1) === 'headline') return
      issues.push(errorAt(file.placeOf(path), say.wordForWord(run, runs.get(run) ?? '')))
    })
  }
  return issues
}
