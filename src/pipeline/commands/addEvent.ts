import { join } from 'node:path'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { explainDate } from '../records/explainDate.ts'
import { readableHost } from '../records/readableHost.ts'
import { readRecords, type StoryDraft } from '../records/readRecords.ts'
import { freeId, romanId } from '../sheets/romanId.ts'
import { issueWordsOf } from '../words/issueWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'
import { wordSaid } from '../words/said.ts'
import { appendRecord, isOpenList } from './appendRecord.ts'
import { fillForm, Refusal, type Asked, type Form } from './form.ts'

export interface AddOptions {
  /** Null where the records have one story, or somebody is asked which. */
  readonly story: string | null
  readonly lang: MessageLanguage
}

/**
 * Asks for an event, question by question, and writes it at the end of the story's events. An answer that cannot be is
 * explained and asked for again. Gives 1 where there is no story to write it in.
 */
export const addEvent = (records: string, { story, lang }: AddOptions, asked: Asked): Promise<number> =>
  fillForm(asked, lang, async (form) => {
    const { words } = form
    const found = await chooseStory(readRecords(records).drafts.stories, story, form)
    if (found.story.draft.rigour !== 'sources') throw new Refusal(words.byHand(found.folder))
    const path = join(records, 'stories', found.folder, 'events.yaml')
    if (!isOpenList(path)) throw new Refusal(words.unread(path))
    const event = await askEvent(found, form)
    form.close()
    appendRecord(path, event)
    form.say(words.written(event.id, path))
  })

async function chooseStory(
  stories: readonly StoryDraft[],
  wanted: string | null,
  form: Form,
): Promise<StoryDraft> {
  const folders = stories.map(({ folder }) => folder)
  if (folders.length === 0) throw new Refusal(form.words.noStory())
  const folder =
    wanted ?? (folders.length === 1 ? folders[0] : await form.choose('story', form.words.story, folders))
  const story = stories.find((each) => each.folder === folder)
  if (!story) throw new Refusal(form.words.oneOf(folders.join(', ')))
  return story
}

async function askEvent(story: StoryDraft, form: Form) {
  const { words } = form
  const title = await form.inEach('title', story.languages, words.title)
  const date = await form.ask({ field: 'date', text: words.date(), explain: explainDateIn(form) })
  const lanes = (story.story.draft.lanes ?? []).map(({ id }) => id)
  const lane = lanes.length > 1 ? await form.choose('lane', words.lane, lanes) : null
  const url = await askAddress(form)
  const publisher = await form.ask({
    field: 'publisher',
    text: words.publisherOf(readableHost(url)),
    mayBeEmpty: true,
  })
  const summary = await form.inEach('summary', story.languages, words.summary, true)
  const taken = new Set(story.events.flatMap(({ draft }) => draft.id ?? []))
  return {
    id: freeId(nameId(title) ?? `event-${date.slice(0, 10)}`, taken),
    date,
    title,
    ...(Object.values(summary).every(Boolean) && { summary }),
    ...(lane !== null && { lane }),
    sources: [{ url, ...(publisher && { publisher }) }],
  }
}

/** What is wrong with a date, in the language of the form. */
export const explainDateIn =
  ({ language }: Form) =>
  (text: string): string | null => {
    const said = explainDate(text)
    return said && wordSaid(said, issueWordsOf(language))
  }

export const askAddress = (form: Form): Promise<string> =>
  form.ask({
    field: 'url',
    text: form.words.address(),
    explain: (text) => (checkSourceUrl(text).ok ? null : form.words.noAddress()),
  })

/** An id of a name in several languages, by the English one if there is one; null where none has Latin letters. */
export function nameId(name: Readonly<Record<string, string>>): string | null {
  const id = romanId(name['en'] ?? '') ?? romanId(Object.values(name)[0] ?? '')
  return id === null ? null : id.replaceAll(/[^a-z0-9-]/g, '-')
}
