import { checkSourceUrl, type SourceUrlProblem } from '../../domain/sourceUrl.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { RecordFile } from '../records/readYaml.ts'
import type { CitationRecord, EventRecord, SourceRecord } from '../records/recordSchemas.ts'
import type { Located } from '../records/recordShape.ts'
import { errorAt, warningAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
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

const PROBLEMS: Readonly<Record<SourceUrlProblem, string>> = {
  characters:
    'contains a space, a backslash or a character that nobody can see: copy it again from the browser',
  notHttps: 'does not start with https://: give the secure address of the page',
  malformed: 'is not an address that a browser can open: copy it again from the browser',
  credentials:
    'has a user name or password before the site (“@”): delete everything between https:// and the site',
  port: 'names a port (“:” and a number after the site): delete it',
  host: 'does not name a public site: give the address that readers can open',
  lookAlike:
    'uses letters that imitate another site’s name: type the site’s name yourself in a browser and copy that address',
}

/** Why readers cannot be sent to an address; null when they can. */
export function explainAddress(text: string): string | null {
  const check = checkSourceUrl(text)
  return check.ok ? null : `the address “${text}” ${PROBLEMS[check.reason]}`
}

/** Every `url:` of a file may be opened, whatever record it belongs to. */
export function checkAddresses(file: RecordFile): SourceIssue[] {
  const issues: SourceIssue[] = []
  const mayBeUnknown = file.file.endsWith('/sources.yaml')
  visitTexts(file.value, [], (text, path) => {
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
    return there
      ? [
          warningAt(
            source.at('url'),
            `the same address is already at ${there.file}:${there.line}: keep one record of it`,
          ),
        ]
      : []
  })
}

/** A source without an address offers the nearest published copy, which has one. */
function checkCopies(drafts: RecordDrafts): SourceIssue[] {
  const byId = new Map(drafts.sources.map((source) => [source.draft.id, source.draft]))
  return drafts.sources.flatMap(({ draft, at }) => {
    if (draft.url === UNKNOWN_URL && draft.nearestCopy === undefined) {
      return [
        errorAt(
          at('url'),
          'the address is unknown: add “nearestCopy:” with the id of a source that readers can open',
        ),
      ]
    }
    const copy = draft.nearestCopy === undefined ? undefined : byId.get(draft.nearestCopy)
    if (copy?.url !== UNKNOWN_URL) return []
    return [
      errorAt(at('nearestCopy'), `“${copy.id}” has no address either: name a copy that readers can open`),
    ]
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
      ...(earlier < position
        ? [errorAt(place, `“${citation.source}” is cited twice in this event: delete one of the two`)]
        : []),
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
      ...(words > most
        ? [
            errorAt(
              at(part),
              `“${part}” has ${words} words, ${most} is the most: keep the words that find the place`,
            ),
          ]
        : []),
      ...(length > QUOTE_LENGTH
        ? [errorAt(at(part), `“${part}” has ${length} characters, ${QUOTE_LENGTH} is the most: shorten it`)]
        : []),
      ...(/[।॥]/.test(text)
        ? [errorAt(at(part), `“${part}” runs over the end of a sentence (।): stay inside one sentence`)]
        : []),
    ]
  })
}
