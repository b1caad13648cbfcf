import type { EventText } from '../columns/eventColumns.ts'
import { indexWords, type CodedTexts, type GroupWords } from '../columns/groupWords.ts'
import type { ByteSource } from './byteSource.ts'
import { readFooter, type Footer, type RowGroup } from './footer.ts'
import { readTexts } from './readChunk.ts'
import {
  checkFollows,
  readColumns,
  readDrawn,
  readDrawnBytes,
  type ColumnBytes,
  type DrawnGroup,
  type StoryCodes,
} from './readDrawn.ts'
import { readShown, textOf, type ShownGroup } from './readShown.ts'

/** Bytes of a file for as long as a signal lets. */
export type SourceFor = (signal: AbortSignal) => ByteSource

/**
 * A file of events that is open: what a reader asks of it, in pieces as small as its row groups. Rows are counted from 0. Each
 * method rejects with a `BrokenFile`, with what the source rejects with, or with the signal's reason.
 */
export interface EventFile extends Footer {
  /** Asks for the first row groups, whose rows can only be read once their codes are known. */
  readonly askAhead: (signal: AbortSignal) => void
  /** The row groups in their order, each judged; some are asked for ahead. */
  readonly drawn: (codes: StoryCodes, signal: AbortSignal) => AsyncGenerator<DrawnGroup, void>
  /** What is told of the events, in the order of the rows asked for. */
  readonly texts: (rows: readonly number[], signal: AbortSignal) => Promise<readonly EventText[]>
  readonly rowOf: (event: string, signal: AbortSignal) => Promise<number | null>
  /** Asks for the bytes of a row group's titles; what fails is met by who reads them. */
  readonly askTitles: (group: RowGroup) => Promise<unknown>
  /** A row group's titles in each language, as they are written; kept until there is an index of their words. */
  readonly titles: (group: RowGroup) => Promise<readonly CodedTexts[]>
  /** Whether there is one. */
  readonly isIndexed: (group: RowGroup) => boolean
  /** The words of a row group's titles, made once and kept. */
  readonly words: (group: RowGroup) => Promise<GroupWords>
}

/** Row groups that are asked for before the one before them has come: as many as a browser asks of one host. */
const AHEAD = 6
/** Row groups whose texts are kept: those on screen, and a few that were. */
const KEPT = 4

/** @throws BrokenFile */
export async function openEventFile(
  sourceFor: SourceFor,
  languages: readonly string[],
  opening: AbortSignal,
): Promise<EventFile> {
  const { events, groups } = await readFooter(sourceFor(opening), languages)
  const shown = new Map<RowGroup, ShownGroup>()
  const words = new Map<RowGroup, Promise<GroupWords>>()
  const titleNames = languages.map((tag) => `title_${tag}`)
  const asked = new Map<RowGroup, Promise<ColumnBytes>>()
  const titles = new Map<RowGroup, Promise<readonly CodedTexts[]>>()
  const indexed = new Set<RowGroup>()
  const early = new Map<RowGroup, Promise<ColumnBytes>>()
  const reading = new Map<RowGroup, Shared<ShownGroup>>()
  const shownOf = async (group: RowGroup, signal: AbortSignal): Promise<ShownGroup> => {
    const known =
      shown.get(group) ??
      (await share(reading, group, signal, (own) => readShown(sourceFor(own), group, languages)))
    // Whatever was asked for last is the last to go.
    shown.delete(group)
    shown.set(group, known)
    for (const oldest of [...shown.keys()].slice(0, -KEPT)) shown.delete(oldest)
    return known
  }
  const columnsOf = async (group: RowGroup, names: readonly string[], signal: AbortSignal) => {
    const bytes = await readColumns(sourceFor(signal), group, names)
    return names.map((name) => readTexts(bytes(name), group, name))
  }
  // Not ended with the query that asked for them: the next one needs them as well.
  const askTitles = (group: RowGroup): Promise<ColumnBytes> => {
    const known = asked.get(group)
    if (known) return known
    const reading = readColumns(sourceFor(new AbortController().signal), group, titleNames)
    asked.set(group, reading)
    reading.catch(() => asked.delete(group))
    return reading
  }
  const titlesOf = (group: RowGroup): Promise<readonly CodedTexts[]> => {
    const known = titles.get(group)
    if (known) return known
    const reading = askTitles(group).then((bytes) => {
      asked.delete(group)
      return titleNames.map((name) => readTexts(bytes(name), group, name))
    })
    titles.set(group, reading)
    reading.catch(() => titles.delete(group))
    return reading
  }
  return {
    events,
    groups,
    askAhead(signal) {
      for (const group of groups.slice(0, AHEAD)) {
        const reading = readDrawnBytes(sourceFor(signal), group)
        // Met when its turn comes.
        reading.catch(() => undefined)
        early.set(group, reading)
      }
    },
    drawn: (codes, signal) => readInOrder(sourceFor(signal), groups, codes, early),
    async texts(rows, signal) {
      const told = new Map<number, EventText>()
      for (const [group, own] of byGroup(groups, rows)) {
        // oxlint-disable-next-line no-await-in-loop -- neighbours are of one group or two
        const texts = await shownOf(group, signal)
        for (const row of own) told.set(row, textOf(texts, row - group.first, languages))
      }
      return rows.flatMap((row) => told.get(row) ?? [])
    },
    async rowOf(event, signal) {
      for (const group of groups) {
        // oxlint-disable-next-line no-await-in-loop -- it may be in the first
        const [ids] = await columnsOf(group, ['id'], signal)
        const row = ids ? ids.codes.indexOf(ids.values.indexOf(event)) : -1
        // What is nowhere among the values is at -1, and so is a row that has none.
        if (row >= 0 && ids?.values[ids.codes[row] ?? -1] === event) return group.first + row
      }
      return null
    },
    askTitles,
    titles: titlesOf,
    isIndexed: (group) => indexed.has(group),
    words(group) {
      const known = words.get(group)
      if (known) return known
      const made = titlesOf(group).then((columns) => {
        titles.delete(group)
        indexed.add(group)
        return indexWords(columns, group)
      })
      words.set(group, made)
      made.catch(() => words.delete(group))
      return made
    },
  }
}

/** A reading that several wait for. */
interface Shared<T> {
  readonly result: Promise<T>
  readonly control: AbortController
  waiting: number
}

/** What is being read already is waited for, and given up when nobody waits any more. */
async function share<K, T>(
  shared: Map<K, Shared<T>>,
  key: K,
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = shared.get(key) ?? begin()
  own.waiting++
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      own.result.then(resolve, reject)
    })
  } finally {
    if (--own.waiting === 0) {
      if (shared.get(key) === own) shared.delete(key)
      own.control.abort(signal.reason)
    }
  }

  function begin(): Shared<T> {
    const control = new AbortController()
    const made = { result: read(control.signal), control, waiting: 0 }
    made.result.catch(() => undefined)
    shared.set(key, made)
    return made
  }
}

async function* readInOrder(
  source: ByteSource,
  groups: readonly RowGroup[],
  codes: StoryCodes,
  early: Map<RowGroup, Promise<ColumnBytes>>,
): AsyncGenerator<DrawnGroup, void> {
  const coming: Promise<DrawnGroup>[] = []
  let asked = 0
  let after = -Infinity
  for (const group of groups) {
    for (; coming.length < AHEAD && asked < groups.length; asked++) {
      const next = groups[asked]
      if (!next) break
      const reading = readDrawn(source, next, codes, early.get(next))
      early.delete(next)
      // Its fault is met when its turn comes.
      reading.catch(() => undefined)
      coming.push(reading)
    }
    // oxlint-disable-next-line no-await-in-loop -- in order of time
    const drawn = await coming.shift()
    if (!drawn) return
    checkFollows(group, drawn, after)
    after = drawn.begin.at(-1) ?? after
    yield drawn
  }
}

/** Rows by the group that they are in. */
function byGroup(
  groups: readonly RowGroup[],
  rows: readonly number[],
): ReadonlyMap<RowGroup, readonly number[]> {
  const found = new Map<RowGroup, number[]>()
  for (const row of rows) {
    const group = groups.findLast(({ first }) => first <= row)
    if (!group || row >= group.first + group.rows) continue
    const own = found.get(group)
    if (own) own.push(row)
    else found.set(group, [row])
  }
  return found
}
