import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { STATUSES } from '../../domain/story.ts'
import {
  acceptAsNew,
  addToEvent,
  forumsOf,
  isOpenable,
  type Accepted,
  type Completed,
  type Standing,
} from '../drafts/acceptDraft.ts'
import { parseDraftFile } from '../drafts/draftFile.ts'
import type { DraftEvent, DraftFile } from '../records/draftSchema.ts'
import { draftWordsOf, type DraftSaid } from '../drafts/draftWords.ts'
import { knownRecords } from '../drafts/knownRecords.ts'
import { wordDraftEvent } from '../drafts/wordSummary.ts'
import { explainDate } from '../records/explainDate.ts'
import { readRecords, type StoryDraft } from '../records/readRecords.ts'
import { readTexts } from '../records/recordFiles.ts'
import type { Asked } from './form.ts'
import { issueWordsOf } from '../words/issueWords.ts'
import { wordSaid } from '../words/said.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** What `samayrekha accept` is told. */
export interface AcceptArguments {
  readonly file: string
  readonly records: string
  readonly story: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** Ids of drafts to write without asking: `id` as a new event, `id=event` as an article on that event. */
  readonly yes: readonly string[]
  readonly lang: MessageLanguage
}

/** Goes through the drafts of an article; what is accepted is written into the records. 0, or 1 when something could not be written. */
export async function accept(args: AcceptArguments, asked: Asked): Promise<number> {
  const words = draftWordsOf(args.lang)
  const tell = (said: DraftSaid): void => asked.say(wordSaid(said, words))
  const fail = (...said: DraftSaid): number => {
    tell(said)
    return 1
  }
  if (!existsSync(args.file)) return fail('noDrafts', args.file)
  const read = parseDraftFile(readFileSync(args.file, 'utf8'))
  if ('wrong' in read) return fail('notDrafts', args.file, read.wrong)
  const file = withSource(read.file, args)
  if (file.article.url !== undefined && !isOpenable(file.article.url)) return fail('noUrl')
  const session: Session = { args, file, asked, tell }
  const code = args.yes.length > 0 ? await acceptNamed(session) : await acceptEach(session)
  tell(['nextStep'])
  return code
}

interface Session {
  readonly args: AcceptArguments
  readonly file: DraftFile
  readonly asked: Asked
  readonly tell: (said: DraftSaid) => void
}

const withSource = (file: DraftFile, { url, publisher }: AcceptArguments): DraftFile => ({
  ...file,
  article: { ...file.article, ...(url !== null && { url }), ...(publisher !== null && { publisher }) },
})

/** Read anew before each draft: the one before has changed it. */
const standing = (records: string): Standing => ({
  drafts: readRecords(records).drafts,
  texts: readTexts(records),
})

function write(accepted: Accepted, event: DraftEvent, { args, tell }: Session): boolean {
  if (accepted.kind === 'refused') {
    tell(['cannot', event.id, wordSaid(accepted.why, draftWordsOf(args.lang))])
    return false
  }
  for (const [path, text] of accepted.files) {
    const target = join(args.records, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text, 'utf8')
  }
  tell(accepted.said)
  return true
}

async function acceptNamed(session: Session): Promise<number> {
  const { args, file, tell } = session
  let code = 0
  for (const named of args.yes) {
    const [id, target] = named.split('=')
    const event = file.events.find((each) => each.id === id)
    if (!event) {
      tell(['noId', id ?? ''])
      code = 1
      continue
    }
    const records = standing(args.records)
    // oxlint-disable-next-line no-await-in-loop -- one draft after the other: each changes the records
    const story = target === undefined ? await storyOf(records, session, false) : null
    const accepted =
      target === undefined
        ? story && acceptAsNew(records, file, event, story)
        : addToEvent(records, file, event, target)
    if (!accepted || !write(accepted, event, session)) code = 1
  }
  return code
}

async function acceptEach(session: Session): Promise<number> {
  const { file, asked, args, tell } = session
  const registers = knownRecords(readRecords(args.records).drafts)
  const words = draftWordsOf(args.lang)
  for (const [at, event] of file.events.entries()) {
    for (const line of ['', ...wordDraftEvent(event, at + 1, registers, args.lang)]) asked.say(line)
    // oxlint-disable-next-line no-await-in-loop -- each draft is asked about after the one before is written
    const answer = await choose(asked, words.choice(at + 1, file.events.length), words.oneOf('a, e, m, s, q'))
    if (answer === 'q') return 0
    if (answer === 's') tell(['skipped', event.id])
    // oxlint-disable-next-line no-await-in-loop -- see above
    else if (answer === 'm')
      write(addToEvent(standing(args.records), file, event, await askEvent(event, session)), event, session)
    // oxlint-disable-next-line no-await-in-loop -- see above
    else await acceptAsked(event, answer === 'e', session)
  }
  return 0
}

async function choose({ ask, say }: Asked, question: string, help: string): Promise<string> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until it can be understood
    const answer = (await ask(question)).trim().toLowerCase()
    if (/^[aemsq]$/.test(answer)) return answer
    say(help)
  }
}

async function askEvent({ matches }: DraftEvent, { asked, args }: Session): Promise<string> {
  const numbers = matches.map((match, at) => `${at + 1} ${match.event}`).join(', ')
  const answer = (await asked.ask(draftWordsOf(args.lang).whichEvent(numbers))).trim()
  return matches[Number(answer) - 1]?.event ?? answer
}

async function acceptAsked(event: DraftEvent, isEdited: boolean, session: Session): Promise<void> {
  const records = standing(session.args.records)
  const story = await storyOf(records, session, true)
  if (!story) return
  const completed = await complete(event, story, isEdited, session)
  write(acceptAsNew(records, session.file, completed, story), event, session)
}

function explainIn(language: MessageLanguage, date: string): string | null {
  const said = explainDate(date)
  return said && wordSaid(said, issueWordsOf(language))
}

async function storyOf(
  { drafts }: Standing,
  { args, asked, tell }: Session,
  mayAsk: boolean,
): Promise<StoryDraft | null> {
  const { stories } = drafts
  const ids = stories.map(({ folder }) => folder)
  if (stories.length === 0) {
    tell(['noStory'])
    return null
  }
  const wanted =
    args.story ??
    (stories.length === 1
      ? ids[0]
      : mayAsk
        ? (await asked.ask(draftWordsOf(args.lang).whichStory(ids.join(', ')))).trim()
        : '')
  const story = stories.find(({ folder }) => folder === wanted) ?? null
  if (story === null) tell(['oneOf', ids.join(', ')])
  return story
}

/** Asks for what a record needs and the draft lacks; for all of it when it is edited. An empty answer keeps what is there. */
async function complete(
  event: DraftEvent,
  story: StoryDraft,
  isEdited: boolean,
  session: Session,
): Promise<Completed> {
  const { asked, args } = session
  const words = draftWordsOf(args.lang)
  const ask = async (
    name: string,
    value: string,
    explain: (answer: string) => string | null,
  ): Promise<string> => {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- asked again until it can stand
      const answer = (await asked.ask(words.field(name, value))).trim() || value
      const wrong = explain(answer)
      if (wrong === null) return answer
      asked.say(wrong)
    }
  }
  const texts = async (name: string, given: Readonly<Record<string, string>>) => {
    const all: Record<string, string> = {}
    for (const tag of story.languages)
      all[tag] =
        isEdited || given[tag] === undefined
          ? // oxlint-disable-next-line no-await-in-loop -- one question after the other
            await ask(`${name}.${tag}`, given[tag] ?? '', (answer) =>
              answer === '' ? words.needed(name) : null,
            )
          : given[tag]
    return all
  }
  const one = async (
    name: string,
    value: string | undefined,
    among: readonly string[],
    isNeeded: boolean,
  ) => {
    if (!isEdited && (value !== undefined || !isNeeded)) return value
    const answer = await ask(name, value ?? '', (given) =>
      among.includes(given) || (given === '' && !isNeeded) ? null : words.oneOf(among.join(', ')),
    )
    return answer === '' ? undefined : answer
  }
  const date =
    isEdited || event.date === undefined
      ? await ask('date', event.date ?? event.candidates?.[0] ?? '', (answer) =>
          answer === '' ? words.needed('date') : explainIn(args.lang, answer),
        )
      : event.date
  const title = await texts('title', event.title)
  const summary = await texts('summary', event.summary)
  const hasClaims = story.story.draft.rigour !== 'sources'
  const forum = await one('forum', event.forum, forumsOf(story), hasClaims)
  const lanes = (story.story.draft.lanes ?? []).map(({ id }) => id)
  const lane = forum === undefined && lanes.length > 1 ? await one('lane', undefined, lanes, true) : undefined
  const status = await one('status', event.status, STATUSES, true)
  const { forum: _forum, status: _status, ...rest } = event
  return {
    ...rest,
    // What an editor has written is no word of the article.
    ...(date !== event.date && { candidates: [date] }),
    date,
    title,
    summary,
    ...(forum !== undefined && { forum }),
    ...(lane !== undefined && { lane }),
    status: STATUSES.find((each) => each === status) ?? event.status,
  }
}
