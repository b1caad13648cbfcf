import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { parseEdtf } from '../../domain/calendar.ts'
import type { GoldMention } from '../../drafting/article/scoreMentions.ts'
import type { GoldEvent } from '../../drafting/events/scoreEvents.ts'
import type { GoldName } from '../../drafting/names/scoreNames.ts'
import type { Span } from '../../drafting/text/span.ts'
import { articleWordsOf, type ArticleWords } from '../words/articleWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** Names of what is said of a day and of a date that cannot be read. */
const [DAY, DATE] = ['goldDay', 'goldDate'] as const

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, DAY))

/** A value that YAML may take for a number: the year 2025. */
const written = v.pipe(v.union([v.string(), v.number()]), v.transform(String))

const PLACED = {
  text: v.pipe(v.string(), v.nonEmpty()),
  /** Where it begins, in UTF-16 units or in characters; the next such words when left out. */
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
}

const MentionSchema = v.strictObject({
  ...PLACED,
  type: v.optional(v.picklist(['DATE', 'TIME', 'DURATION', 'SET']), 'DATE'),
  value: written,
  class: v.optional(v.string()),
})

/** A person or forum of the records. */
const NameSchema = v.strictObject({
  ...PLACED,
  id: v.string(),
  class: v.optional(v.string()),
})

const SessionSchema = v.strictObject({
  ...PLACED,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Left out where the forum is none of the records. */
  forum: v.optional(v.string()),
})

const EventSchema = v.strictObject({
  ...PLACED,
  /** EDTF; null where the article does not say when. */
  date: v.nullable(
    v.pipe(
      written,
      v.check((date) => parseEdtf(date) !== null, DATE),
    ),
  ),
  /** Of the records, where it is one of theirs: for whoever reads the marks. */
  event: v.optional(v.string()),
})

const ArticleSchema = v.strictObject({
  id: v.string(),
  published: v.optional(v.nullable(day), null),
  savedBy: v.optional(v.nullable(day), null),
  /** The day from which the article counts; null when a reader cannot tell it either. */
  anchor: v.optional(v.nullable(day)),
  /** As it was read; or the name of its file, where its words are not ours to keep beside the marks. */
  text: v.optional(v.string()),
  file: v.optional(v.string()),
  mentions: v.array(MentionSchema),
  /** Every name in it; each list is left out where nobody has marked its names. */
  people: v.optional(v.array(NameSchema)),
  forums: v.optional(v.array(NameSchema)),
  sessions: v.optional(v.array(SessionSchema)),
  /** Every event in it that is worth a draft. */
  events: v.optional(v.array(EventSchema)),
})

const GoldSchema = v.strictObject({ articles: v.array(ArticleSchema) })

/** An article with everything in it that an annotator has marked. */
export interface GoldArticle extends Omit<
  v.InferOutput<typeof ArticleSchema>,
  'text' | 'file' | 'mentions' | 'people' | 'forums' | 'sessions' | 'events'
> {
  readonly text: string
  readonly mentions: readonly GoldMention[]
  /** Null where its names are not marked. */
  readonly names: GoldNames | null
  /** Null where its events are not marked. */
  readonly events: readonly GoldEvent[] | null
}

/** The names of an article, by kind. */
export interface GoldNames {
  readonly people: readonly GoldName[]
  readonly forums: readonly GoldName[]
  readonly sessions: readonly GoldName[]
}

/**
 * Read a file of marked articles, YAML or JSON; docs/drafting.md describes it.
 *
 * @param folder where the articles lie that are given as a file
 * @throws Error in the editor's language that names the article and the words that its text has not
 */
export function readGold(
  gold: string,
  folder: string | null = null,
  language: MessageLanguage = 'en',
): readonly GoldArticle[] {
  const words = articleWordsOf(language)
  const read = v.safeParse(GoldSchema, parse(readFileSync(gold, 'utf8')))
  if (!read.success) {
    const [{ message, path = [], expected, received }] = read.issues
    const place = path.map(({ key }) => String(key)).join('.')
    throw new Error(
      message === DAY || message === DATE
        ? words[message](gold, place)
        : words.goldShape(gold, place, String(expected), received),
    )
  }
  return read.output.articles.map((article) => placeMarks(article, textOf(article, folder, words), words))
}

type WrittenArticle = v.InferOutput<typeof ArticleSchema>

function textOf({ id, text, file }: WrittenArticle, folder: string | null, words: ArticleWords): string {
  if (text !== undefined) return text
  if (file === undefined) throw new Error(words.goldNoText(id))
  if (folder === null) throw new Error(words.goldNoFolder(id, file))
  return readFileSync(join(folder, file), 'utf8')
}

function placeMarks(written: WrittenArticle, text: string, words: ArticleWords): GoldArticle {
  const { mentions, people, forums, sessions, events, file: _file, ...article } = { ...written, text }
  return {
    ...article,
    mentions: placeAll(article, mentions, words).map(({ value, type, class: own, ...span }) => ({
      ...span,
      type,
      value,
      class: own ?? type,
    })),
    names:
      people && forums && sessions
        ? {
            people: placeAll(article, people, words).map((name) => ({
              ...name,
              class: name.class ?? 'person',
            })),
            forums: placeAll(article, forums, words).map((name) => ({
              ...name,
              class: name.class ?? 'forum',
            })),
            sessions: placeAll(article, sessions, words).map(({ number, forum, ...span }) => ({
              ...span,
              id: sessionId(number, forum),
              class: 'session',
            })),
          }
        : null,
    events: events
      ? placeAll(article, events, words).map(({ from, to, date }) => ({ from, to, date }))
      : null,
  }
}

/** A session as it is compared: its number, and its forum where it is one of the records. */
export const sessionId = (number: number, forum: string | undefined): string =>
  forum === undefined ? String(number) : `${number} ${forum}`

interface Words {
  readonly text: string
  readonly start?: number | undefined
}

function placeAll<W extends Words>(
  { id, text }: { readonly id: string; readonly text: string },
  marks: readonly W[],
  say: ArticleWords,
): readonly (Span & Omit<W, 'text' | 'start'>)[] {
  let after = 0
  return marks.map(({ text: words, start, ...mark }) => {
    const from = placeOf(text, words, start, after)
    if (from === -1) throw new Error(say.goldNotThere(id, words, after > 0))
    after = from + words.length
    return { ...mark, from, to: after }
  })
}

/** Characters outside of the first plane are two units: who counts characters is understood as well. */
function placeOf(text: string, words: string, start: number | undefined, after: number): number {
  if (start === undefined) return text.indexOf(words, after)
  if (text.startsWith(words, start)) return start
  const units = Array.from(text).slice(0, start).join('').length
  return text.startsWith(words, units) ? units : -1
}
