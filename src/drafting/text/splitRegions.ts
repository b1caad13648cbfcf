import type { NormalisedText } from './normaliseText.ts'
import { LINE_SIGNS, PAGE_ENDS } from './regionSigns.ts'

/**
 * What a stretch of lines is. `title`, `summary` and `body` are the article; `byline`, `embed`, `related`, `recent` and `furniture`
 * are cut: a byline may tell the day of publication and an embedded post a year, the rest is of other stories or of the page.
 */
export type RegionKind =
  | 'title'
  | 'summary'
  | 'byline'
  | 'body'
  | 'embed'
  | 'related'
  | 'recent'
  | 'furniture'

/** Whole lines of one kind that follow each other; `to` is past the last letter. */
export interface Region {
  readonly kind: RegionKind
  readonly from: number
  readonly to: number
  /** One plain sentence: why it is taken for that. */
  readonly why: string
}

interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
  /** An empty line stands before it. */
  readonly isApart: boolean
}

type Told = Pick<Region, 'kind' | 'why'>

/**
 * The lines of a page by what they are:
 *
 *   headline             title
 *   two sentences        summary     between the headline and the stamp
 *   name · 11 Dec 2024   byline
 *   paragraphs …         body
 *   — ANI (@ANI) …       embed       with the lines of the post above it
 *   यह भी पढ़ें: …          related     until a paragraph comes again
 *   Recent Posts …       recent      to the end
 */
export function splitRegions({ text }: NormalisedText): readonly Region[] {
  const lines = linesOf(text)
  const told: Told[] = []
  for (const [at, line] of lines.entries()) told.push(tellLine(line, lines[at - 1], told[at - 1]))
  spreadEmbeds(lines, told)
  nameTitle(lines, told)
  nameSummary(lines, told)
  return joinLines(lines, told)
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let isApart = true
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const from = at + raw.indexOf(trimmed)
      lines.push({ from, to: from + trimmed.length, text: trimmed, isApart })
    }
    isApart = trimmed === ''
    at += raw.length + 1
  }
  return lines
}

/** A line longer than this is never furniture by its look alone. */
const SHORT = 160
/** A paragraph: long enough, and it ends as sentences do. */
const isParagraph = ({ text }: Line): boolean => text.length > 110 && /[।.!?"')\]]$/.test(text)

const BODY: Told = { kind: 'body', why: 'Paragraphs and headings of the article.' }

function tellLine(line: Line, previous: Line | undefined, before: Told | undefined): Told {
  if (before?.kind === 'recent') return before
  const ends = PAGE_ENDS.find(({ sign }) => line.text.length < SHORT && sign.test(line.text))
  if (ends) return ends
  const sign = LINE_SIGNS.find((each) => fits(line, each))
  if (sign) return sign
  if (before?.kind === 'related' && isBareHead(previous) && !isParagraph(line))
    return { kind: 'related', why: 'It stands under a heading of other stories.' }
  if (before?.kind === 'related' && !isBareHead(previous) && previous !== undefined && !isParagraph(line))
    return isHeading(line) && isHeading(previous) && !line.isApart ? before : BODY
  if (before?.kind === 'furniture' && !line.isApart && isHeading(line) && /[:-]/.test(previous?.text ?? ''))
    return { kind: 'furniture', why: 'The caption of a picture.' }
  return BODY
}

const fits = ({ text }: Line, { kind, sign }: (typeof LINE_SIGNS)[number]): boolean =>
  (text.length < SHORT || kind === 'related' || kind === 'embed') &&
  (text.length < 600 || kind !== 'related') &&
  sign.test(text.slice(0, 700))

/** `यह भी पढ़ें:` alone on its line: what it leads to follows below. */
const isBareHead = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < 30 &&
  LINE_SIGNS.some((each) => each.kind === 'related' && fits(line, each))
const isHeading = ({ text }: Line): boolean => text.length < SHORT && !/[।.!?]$/.test(text)

/** The text of a post stands above its signature. */
function spreadEmbeds(lines: readonly Line[], told: Told[]): void {
  for (let at = lines.length - 1; at > 0; at--) {
    const [above, own] = [lines[at - 1], lines[at]]
    if (told[at]?.kind !== 'embed' || told[at - 1]?.kind !== 'body' || !above || !own) continue
    const isSignature = /\(@\w{1,30}\)/.test(own.text)
    if (isSignature && /^#|…$|\.\.\.$|[#@]\w+/.test(above.text) && above.text.length < 400)
      told[at - 1] = told[at] ?? BODY
  }
}

/** The first line that is a line and no paragraph. */
function nameTitle(lines: readonly Line[], told: Told[]): void {
  const first = told.findIndex(({ kind }) => kind === 'body')
  const line = lines[first]
  const hasMore = told.some(({ kind }, at) => at > first && kind === 'body')
  if (line && hasMore && line.text.length < 220 && !/[।]|[^.]\.$/.test(line.text))
    told[first] = { kind: 'title', why: 'The first line, and it is no sentence.' }
}

/** A name or a section is no longer than this. */
const NAME = 40
const SUMMARY: Told = {
  kind: 'summary',
  why: 'It stands between the headline and the line of the writer.',
}
const WRITER: Told = { kind: 'byline', why: 'A name between the headline and the stamp of the page.' }

/** What stands between the headline and the stamp, when an article follows the stamp. */
function nameSummary(lines: readonly Line[], told: Told[]): void {
  const title = told.findIndex(({ kind }) => kind === 'title')
  const stamp = told.findIndex(({ kind }, at) => kind === 'byline' && at > title)
  if (title === -1 || stamp === -1 || stamp - title > 6) return
  const follows = lines
    .slice(stamp)
    .filter((line, at) => told[stamp + at]?.kind === 'body' && isParagraph(line))
  if (follows.length === 0) return
  for (let at = title + 1; at < stamp; at++)
    if (told[at]?.kind === 'body') told[at] = (lines[at]?.text.length ?? 0) > NAME ? SUMMARY : WRITER
}

function joinLines(lines: readonly Line[], told: readonly Told[]): readonly Region[] {
  const regions: Region[] = []
  for (const [at, { from, to }] of lines.entries()) {
    const { kind, why } = told[at] ?? BODY
    const last = regions.at(-1)
    if (last?.kind === kind) regions[regions.length - 1] = { ...last, to }
    else regions.push({ kind, from, to, why })
  }
  return regions
}
