import { parseEdtf } from '../../domain/calendar.ts'
import type { Mention } from '../dates/mention.ts'
import type { Word } from '../names/wordsOf.ts'
import type { EventKind } from './eventWords.ts'

/** Words of an article, and how many stand before them in it. */
interface Row {
  readonly words: readonly Word[]
  readonly first: number
}

/** What goes on for days. */
const RUNNING: ReadonlySet<EventKind> = new Set<EventKind>(['exercise', 'visit', 'start'])

/** Of the dates of a clause that of its event; until when something goes on is the end of what runs, and no date of anything else. */
export function dateOf(
  { kind, from }: { readonly kind: EventKind; readonly from: number },
  dates: readonly Mention[],
  clause: Row,
): Mention | null {
  const ends = dates.filter((mention) => isEnd(mention, clause))
  const own = pick(
    dates.filter((mention) => !ends.includes(mention) && wordBefore(mention, clause) !== 'since'),
    clause,
    from,
  )
  const [end] = RUNNING.has(kind) ? ends : []
  if (!end) return own
  if (own === null) return { ...end, value: `../${end.edtf}`, edtf: `../${end.edtf}` }
  return kind === 'visit' ? own : untilOf(own, end.edtf)
}

/** A day `तक`, `till` a day. */
function isEnd({ from, to, edtf }: Mention, { words }: Row): boolean {
  if (edtf?.length !== 10) return false
  const behind = words.find((word) => word.from >= to)?.text ?? ''
  return behind === 'तक' || /^(?:till|until)$/.test(wordBefore({ from }, { words }))
}

const wordBefore = ({ from }: { readonly from: number }, { words }: Pick<Row, 'words'>): string =>
  words.findLast((word) => word.to <= from)?.text.toLowerCase() ?? ''

/** A first day and the last: a span; where the last is not behind the first, that is all that is known. */
export function untilOf(first: Mention, last: string | null): Mention {
  if (first.edtf?.length !== 10 || last === null || last <= first.edtf) return first
  const span = `${first.edtf}/${last}`
  return { ...first, value: span, edtf: span }
}

/** Rules of what counts from the story: where they do not settle it, it tells no day. */
const OF_STORY: ReadonlySet<string> = new Set(['ago', 'sameDay', 'dayByNumber', 'clock', 'dayPart'])

/** A date that says when, though it may not be known of which week or year: no length, no habit, and not `हाल ही में`. */
export const isDated = ({ type, value, edtf, candidates, rule }: Mention): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  (edtf !== null || candidates.length > 0 || (value === null && !OF_STORY.has(rule)))

/** Of several dates the finest that is settled; of two as fine the nearest to the words of the event. */
function pick(dates: readonly Mention[], clause: Row, at: number): Mention | null {
  const place = clause.words[at - clause.first]?.from ?? 0
  const width = ({ edtf }: Mention): number => {
    const date = edtf === null ? null : parseEdtf(edtf)
    return date ? date.end - date.start : Infinity
  }
  const [own] = dates.toSorted(
    (a, b) => width(a) - width(b) || Math.abs(a.from - place) - Math.abs(b.from - place),
  )
  return own ? withNextDay(own, dates, clause) : null
}

/** `31 अगस्त और 1 सितंबर को`: two days that follow each other are one span of an event. */
function withNextDay(own: Mention, dates: readonly Mention[], { words }: Row): Mention {
  for (const [first, second] of dates.map((each, at) => [each, dates[at + 1]] as const)) {
    if (first !== own && second !== own) continue
    const between = words.filter((word) => word.from >= first.to && word.to <= (second?.from ?? 0))
    const isJoined = between.length === 1 && /^(?:और|व|एवं|तथा|and)$/i.test(between[0]?.text ?? '')
    const [from, to] = [first.edtf, second?.edtf ?? null]
    if (!second || !isJoined || from?.length !== 10 || to?.length !== 10) continue
    const [a, b] = [parseEdtf(from), parseEdtf(to)]
    if (a && b && b.start === a.end)
      return { ...first, to: second.to, value: `${from}/${to}`, edtf: `${from}/${to}` }
  }
  return own
}
