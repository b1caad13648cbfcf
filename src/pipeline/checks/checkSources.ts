import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { readableHost } from '../records/readableHost.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { RecordFile } from '../records/readYaml.ts'
import type { CitationRecord, EventRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, formatPlace, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import { say, type Said } from '../words/issueWords.ts'
import { visitTexts } from './checkText.ts'

/** What an editor writes for an address that nobody has found. */
export const UNKNOWN_URL = 'unknown'

/** Each address once, a copy for those that are not known, and quotes short enough to be a locator. */
export function checkSources(drafts: RecordDrafts): SourceIssue[] {
  return [
    ...checkSameAddress(drafts.sources),
    ...checkCopies(drafts),
    ...drafts.stories.flatMap(({ events }) => events.flatMap(checkCitations)),
  ]
}

// --- addresses -------------------------------------------------------------------------------------------------------

/** Why readers cannot be sent to an address; null when they can. */
export function explainAddress(text: string): Said | null {
  const check = checkSourceUrl(text)
  if (!check.ok) return say.badAddress(text, check.reason)
  const host = readableHost(text)
  const zone = host.split('.').at(-1) ?? ''
  const letters = [PLAIN, ...SCRIPTS].find((script) => script.test(zone))
  if (!letters) return say.badAddress(text, 'lookAlike')
  const isOfOneScript = host.split('.').every((part) => PLAIN.test(part) || letters.test(part))
  return isOfOneScript ? null : say.mixedHost(host)
}

/** Letters of a part of a name: those of most, and the scripts of India and Russia. */
const PLAIN = /^[a-z0-9-]+$/
const SCRIPTS = ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Arab', 'Cyrl'].map(
  (script) => new RegExp(`^[\\p{scx=${script}}0-9-]+$`, 'u'),
)

/** Every `url:` of a file may be opened, whatever record it belongs to. */
export function checkAddresses(file: RecordFile): SourceIssue[] {
  const issues: SourceIssue[] = []
  const mayBeUnknown = file.file.endsWith('/sources.yaml')
  visitTexts(file.value, (text, path) => {
    // Only a source's own: `[3, 'url']`, and not `[3, 'archive', 'url']`.
    if (path.at(-1) !== 'url' || (mayBeUnknown && path.length === 2 && text === UNKNOWN_URL)) return
    const problem = explainAddress(text)
    if (problem !== null) issues.push(errorAt(file.placeOf(path), problem))
  })
  return issues
}

function checkSameAddress(sources: readonly Located<SourceRecord>[]): SourceIssue[] {
  const first = new Map<string, Place>()
  return sources.flatMap((source) => {
    const url = source.draft.url
    if (url === undefined || url === UNKNOWN_URL) return []
    const there = first.get(url)
    if (!there) first.set(url, source.at('url'))
    return there ? [warningAt(source.at('url'), say.sameAddress(formatPlace(there)))] : []
  })
}

/** A source without an address offers the nearest published copy, which has one. */
function checkCopies(drafts: RecordDrafts): SourceIssue[] {
  const byId = new Map(drafts.sources.map((source) => [source.draft.id, source.draft]))
  return drafts.sources.flatMap(({ draft, at }) => {
    const { url, nearestCopy } = draft
    if (nearestCopy === undefined)
      return url === UNKNOWN_URL ? [errorAt(at('url'), say.addressUnknown())] : []
    return byId.get(nearestCopy)?.url === UNKNOWN_URL
      ? [errorAt(at('nearestCopy'), say.copyUnknown(nearestCopy))]
      : []
  })
}

// --- citations -------------------------------------------------------------------------------------------------------

export const QUOTE_WORDS = 6
export const CONTEXT_WORDS = 4
export const QUOTE_LENGTH = 60

function checkCitations(event: Located<EventRecord>): SourceIssue[] {
  const citations = event.draft.sources ?? []
  return citations.flatMap((citation, position) => {
    const earlier = citations.findIndex(({ source }) => source === citation.source)
    const place = event.at('sources', position, 'source')
    return [
      ...(earlier < position ? [errorAt(place, say.citedTwice(citation.source))] : []),
      ...checkQuote(citation.quote, (part) => event.at('sources', position, 'quote', part)),
    ]
  })
}

/** A quote finds a place in the article; it does not reproduce it. */
export function checkQuote(quote: CitationRecord['quote'], at: (part: string) => Place): SourceIssue[] {
  if (!quote) return []
  const parts = [
    ['exact', quote.exact, QUOTE_WORDS],
    ['prefix', quote.prefix, CONTEXT_WORDS],
    ['suffix', quote.suffix, CONTEXT_WORDS],
  ] as const
  return parts.flatMap(([part, text = '', most]) => {
    const words = text.split(/\s+/).filter((word) => word !== '').length
    const length = [...text].length
    return [
      ...(words > most ? [errorAt(at(part), say.quoteWords(part, words, most))] : []),
      ...(length > QUOTE_LENGTH ? [errorAt(at(part), say.quoteCharacters(part, length, QUOTE_LENGTH))] : []),
      ...(/[।॥]/.test(text) ? [errorAt(at(part), say.quoteOverSentence(part))] : []),
    ]
  })
}
