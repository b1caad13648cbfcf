import { measuresOf, type Tally } from '../../drafting/article/scoreMentions.ts'
import { gazetteer } from '../../drafting/names/gazetteer.ts'
import { eventMeasureOf } from '../../drafting/events/scoreEvents.ts'
import { nameMeasuresOf, type NameScore } from '../../drafting/names/scoreNames.ts'
import { countCharacters } from '../checks/checkText.ts'
import { readGold } from '../articles/readGold.ts'
import { NAME_KINDS, scoreGold, type GoldScore, type NameKind } from '../articles/scoreGold.ts'
import { knownRecords } from '../drafts/knownRecords.ts'
import { articleWordsOf, type ArticleWords, type ScoreHead } from '../words/articleWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { readRecords } from '../records/readRecords.ts'

/**
 * The least that is asked, from 0 to 100: value F1 of dates; of names, how many of the marked are found with the right id; of events, how many
 * are drafted with the right date.
 */
export type Floors = Readonly<Partial<Record<'dates' | 'events' | NameKind, number>>>

/**
 * Prints how well dates, names and events are read in articles that an annotator has marked: by class, and over all. Gives 1 when
 * something is under its floor.
 *
 * @param records folder of the records by which names are read; asked only where an article has them or its events marked
 * @param folder where articles lie that are given as a file; null where none is
 */
export function score(
  {
    gold,
    records,
    folder,
  }: { readonly gold: string; readonly records: string; readonly folder: string | null },
  floors: Floors,
  say: (line: string) => void,
  language: MessageLanguage,
): number {
  const words = articleWordsOf(language)
  const articles = readGold(gold, folder, language)
  const hasNames = articles.some(({ names, events }) => names !== null || events !== null)
  const result = scoreGold(articles, hasNames ? gazetteer(knownRecords(readRecords(records).drafts)) : null)
  for (const line of [
    ...formatDates(result, words),
    ...formatNames(result, words),
    ...formatEvents(result, words),
  ])
    say(line)
  const under = Object.entries(floors).flatMap(([what, floor]) => {
    const reached = measureOf(result, what as keyof Floors) // the keys of floors
    return reached < floor ? [words.underFloor(what, reached.toFixed(1), floor)] : []
  })
  for (const line of under) say(line)
  return under.length === 0 ? 0 : 1
}

function measureOf({ dates, names, events }: GoldScore, what: keyof Floors): number {
  if (what === 'events') return events === null ? 0 : eventMeasureOf(events)
  if (what === 'dates') return measuresOf(dates).valueF1
  return names === null ? 0 : nameMeasuresOf(names[what]).found
}

const COLUMNS = ['gold', 'strict', 'relaxed', 'right', 'wrong', 'abstained'] as const

function formatDates({ dates, anchors }: GoldScore, words: ArticleWords): readonly string[] {
  const measures = measuresOf(dates)
  const rows: readonly (readonly [string, Tally])[] = [
    ...dates.classes,
    [words.scoreHead('dates'), dates.all],
  ]
  return [
    ...formatTable(COLUMNS, rows, words),
    ...(anchors.marked === 0 ? [] : [words.anchors(anchors.right, anchors.marked, anchors.wrong)]),
    words.measures({
      strictF1: measures.strictF1.toFixed(1),
      relaxedF1: measures.relaxedF1.toFixed(1),
      valueF1: measures.valueF1.toFixed(1),
      valueAccuracy: measures.valueAccuracy.toFixed(1),
      wrong: measures.wrong.toFixed(1),
      spurious: dates.spurious,
      found: dates.found,
    }),
  ]
}

function formatNames({ names }: GoldScore, words: ArticleWords): readonly string[] {
  if (names === null) return []
  return NAME_KINDS.flatMap((kind) => {
    const { classes, all, spurious }: NameScore = names[kind]
    const { found, rightId } = nameMeasuresOf(names[kind])
    const rows = [...(classes.size > 1 ? classes : []), [words.scoreHead(kind), all]] as const
    return [
      '',
      ...formatTable(['gold', 'found', 'right'], rows, words),
      words.nameMeasures(found.toFixed(1), rightId.toFixed(1), spurious),
    ]
  })
}

function formatEvents({ events }: GoldScore, words: ArticleWords): readonly string[] {
  if (events === null) return []
  const { gold, found, right, wrong, surplus } = events
  return ['', words.events({ gold, found, right, wrong, surplus, share: eventMeasureOf(events).toFixed(1) })]
}

/** A row for each class, its counts under their heads. */
function formatTable<C extends ScoreHead>(
  columns: readonly C[],
  rows: readonly (readonly [string, Readonly<Record<C, number>>])[],
  words: ArticleWords,
): readonly string[] {
  const width = Math.max(...rows.map(([name]) => countCharacters(name)))
  return [
    ['', ...columns.map((column) => words.scoreHead(column))],
    ...rows.map(([name, counts]) => [
      name,
      ...columns.map((column) => fill(counts[column], countCharacters(words.scoreHead(column)))),
    ]),
  ].map(([name = '', ...cells]) => [name + ' '.repeat(width - countCharacters(name)), ...cells].join('  '))
}

const fill = (count: number, width: number): string => String(count).padStart(width)
