import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import type { Locale } from '../../domain/text.ts'
import { explainDate } from '../records/explainDate.ts'
import { readRecords, type StoryDraft } from '../records/readRecords.ts'
import { readYaml } from '../records/readYaml.ts'
import { freeId, romanId } from '../sheets/romanId.ts'
import { formatRecords } from '../sheets/writeYaml.ts'
import { ADD_EVENT_WORDS, type AddEventWords } from './addEventWords.ts'

/** Who is asked: what a test puts in its place. */
export interface Asked {
  /** Gives what was typed. */
  readonly ask: (question: string) => Promise<string>
  readonly say: (line: string) => void
}

export interface AddEventOptions {
  /** Null where the records have one story, or somebody is asked which. */
  readonly story: string | null
  readonly lang: 'hi' | 'en'
}

/**
 * Asks for an event, question by question, and writes it at the end of the story's events. An answer that cannot be is
 * explained and asked for again. Gives 1 where there is no story to write it in.
 */
export async function addEvent(
  records: string,
  { story: wanted, lang }: AddEventOptions,
  asked: Asked,
): Promise<number> {
  const words = ADD_EVENT_WORDS[lang]
  const form = createForm(asked, words)
  const { stories } = readRecords(records).drafts
  const folders = stories.map(({ folder }) => folder)
  if (folders.length === 0) return refuse(asked, words.noStory)
  const folder = wanted ?? (folders.length === 1 ? folders[0] : await form.choose(words.story, folders))
  const story = stories.find((each) => each.folder === folder)
  if (!story) return refuse(asked, words.oneOf(folders.join(', ')))
  if (story.story.draft.rigour !== 'sources') return refuse(asked, words.byHand(story.folder))
  const path = join(records, 'stories', story.folder, 'events.yaml')
  if (existsSync(path) && !isOpenList(path)) return refuse(asked, words.unread(path))
  const event = await askEvent(story, lang, form, words)
  append(path, formatRecords([event]))
  asked.say(words.written(event.id, path))
  return 0
}

function refuse({ say }: Asked, why: string): number {
  say(why)
  return 1
}

async function askEvent(story: StoryDraft, lang: 'hi' | 'en', form: Form, words: AddEventWords) {
  const title = await form.inEach(story.languages, lang, words.title, form.need)
  const date = await form.askUntil(words.date, explainDate)
  const lanes = (story.story.draft.lanes ?? []).map(({ id }) => id)
  const lane = lanes.length > 1 ? await form.choose(words.lane, lanes) : null
  const url = await form.askUntil(words.address, (text) => (checkSourceUrl(text).ok ? null : words.noAddress))
  const publisher = await form.ask(words.publisher(new URL(url).hostname.replace(/^www\./, '')))
  const summary = await form.inEach(story.languages, lang, words.summary, form.ask)
  const taken = new Set(story.events.flatMap(({ draft }) => draft.id ?? []))
  const name =
    romanId(title['en'] ?? '') ?? romanId(Object.values(title)[0] ?? '') ?? `event-${date.slice(0, 10)}`
  return {
    id: freeId(name.replaceAll(/[^a-z0-9-]/g, '-'), taken),
    date,
    title,
    ...(Object.values(summary).every(Boolean) && { summary }),
    ...(lane !== null && { lane }),
    sources: [{ url, ...(publisher && { publisher }) }],
  }
}

// --- questions -------------------------------------------------------------------------------------------------------

type Form = ReturnType<typeof createForm>

function createForm({ ask: typed, say }: Asked, words: AddEventWords) {
  const ask = async (question: string): Promise<string> => (await typed(question)).trim()
  const askUntil = async (question: string, explain: (answer: string) => string | null): Promise<string> => {
    for (;;) {
      const answer = await ask(question)
      const wrong = answer === '' ? words.needed : explain(answer)
      if (wrong === null) return answer
      say(wrong)
    }
  }
  return {
    ask,
    askUntil,
    need: (question: string) => askUntil(question, () => null),
    choose: (question: (ids: string) => string, ids: readonly string[]) =>
      askUntil(question(ids.join(', ')), (answer) =>
        ids.includes(answer) ? null : words.oneOf(ids.join(', ')),
      ),
    /** One answer for each language, by tag. */
    async inEach(
      languages: readonly Locale[],
      lang: string,
      question: (language: string) => string,
      askOne: (question: string) => Promise<string>,
    ): Promise<Record<string, string>> {
      const names = new Intl.DisplayNames(lang, { type: 'language' })
      const answers: Record<string, string> = {}
      for (const tag of languages) answers[tag] = await askOne(question(names.of(tag) ?? tag))
      return answers
    },
  }
}

// --- file ------------------------------------------------------------------------------------------------------------

/** A list to which a line that begins with “- ” can be added. */
function isOpenList(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  const { value } = readYaml(path, text).record
  return value === null || (Array.isArray(value) && (value.length === 0 || /^- /m.test(text)))
}

function append(path: string, record: string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : ''
  const before = text.replace(/(?:^|\n)\[\s*\]$/, '').trimEnd()
  writeFileSync(path, before === '' ? record : `${before}\n\n${record}`)
}
