import { ERA_TITLE_LIMIT } from '../checks/checkEras.ts'
import { countCharacters, SUMMARY_LIMIT, TITLE_LIMIT } from '../checks/checkText.ts'
import type { SheetEra, SheetEvent, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'

/** An event with the languages of its story and nothing longer than its place, or the reason why there is none. */
export interface FittedEvent {
  readonly event: SheetEvent | null
  readonly notes: readonly SheetNote[]
}

/**
 * A title has to be there in each language of the story: nobody else's words are put in its place. A summary that lacks one
 * waits on the list, and one that is too long is cut where a sentence ends.
 */
export function fitEvent(event: SheetEvent, languages: readonly string[]): FittedEvent {
  const { title, problems } = fitTitle(event, languages, TITLE_LIMIT)
  if (problems.length > 0) return { event: null, notes: problems }
  const summary = fitSummary(event, languages)
  const stray = [event.title, event.summary].flatMap((texts) =>
    Object.entries(texts)
      .filter(([language]) => !languages.includes(language))
      .map(([language, text]) => note('look', event.at, 'strayLanguage', language, text)),
  )
  const isWhole = (texts: Texts): boolean => languages.every((language) => texts[language])
  const remarks = [event.dateNote, ...event.disagreements].filter((texts) => Object.keys(texts).length > 0)
  return {
    event: {
      ...event,
      title,
      summary: summary.texts,
      dateNote: isWhole(event.dateNote) ? event.dateNote : {},
      disagreements: event.disagreements.filter(isWhole),
    },
    notes: [
      ...summary.notes,
      ...stray,
      ...remarks
        .filter((texts) => !isWhole(texts))
        .map((texts) => note('look', event.at, 'remarkOneLanguage', Object.values(texts).join(' / '))),
    ],
  }
}

/** An era likewise, which has no other words. */
export function fitEra(
  era: SheetEra,
  languages: readonly string[],
): { readonly era: SheetEra | null; readonly notes: readonly SheetNote[] } {
  const { title, problems } = fitTitle(era, languages, ERA_TITLE_LIMIT)
  return { era: problems.length > 0 ? null : { ...era, title }, notes: problems }
}

function fitTitle(
  { at, title: told }: Pick<SheetEvent, 'at' | 'title'>,
  languages: readonly string[],
  most: number,
): { readonly title: Texts; readonly problems: readonly SheetNote[] } {
  const title = keep(told, languages)
  const missing = languages.filter((language) => title[language] === undefined)
  const long = Object.values(title)
    .map(countCharacters)
    .filter((length) => length > most)
  return {
    title,
    problems: [
      ...missing.map((language) => note('row', at, 'noTitleIn', language)),
      ...long.map((length) => note('row', at, 'titleTooLong', length, most)),
    ],
  }
}

const keep = (texts: Texts, languages: readonly string[]): Texts =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language]
      return text === undefined ? [] : [[language, text]]
    }),
  )

function fitSummary(
  { at, summary }: SheetEvent,
  languages: readonly string[],
): { readonly texts: Texts; readonly notes: readonly SheetNote[] } {
  const kept = keep(summary, languages)
  const missing = languages.filter((language) => kept[language] === undefined)
  if (missing.length === languages.length) return { texts: {}, notes: [] }
  if (missing.length > 0) {
    const text = Object.values(kept).join(' ')
    return { texts: {}, notes: [note('look', at, 'summaryOneLanguage', missing, text)] }
  }
  const cuts = Object.entries(kept).map(([language, text]) => ({
    language,
    text,
    ...cutText(text, SUMMARY_LIMIT),
  }))
  const hopeless = cuts.filter(({ head }) => head === '')
  if (hopeless.length > 0)
    return {
      texts: {},
      notes: hopeless.map(({ text }) => note('look', at, 'summaryTooLong', text, SUMMARY_LIMIT)),
    }
  return {
    texts: Object.fromEntries(cuts.map(({ language, head }) => [language, head])),
    notes: cuts.filter(({ rest }) => rest !== '').map(({ rest }) => note('look', at, 'summaryCut', rest)),
  }
}

const SENTENCES = new Intl.Segmenter('hi', { granularity: 'sentence' })

/** As many whole sentences as fit, and the rest. */
export function cutText(text: string, limit: number): { readonly head: string; readonly rest: string } {
  if (countCharacters(text) <= limit) return { head: text, rest: '' }
  let end = 0
  for (const { index, segment } of SENTENCES.segment(text)) {
    if (countCharacters(text.slice(0, index + segment.length).trim()) > limit) break
    end = index + segment.length
  }
  return { head: text.slice(0, end).trim(), rest: text.slice(end).trim() }
}
