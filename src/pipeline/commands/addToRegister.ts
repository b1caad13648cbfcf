import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PERSON_GROUPS } from '../../domain/story.ts'
import type { Locale } from '../../domain/text.ts'
import { readRecords, type RecordDrafts, type StoryDraft } from '../records/readRecords.ts'
import { registersOf } from '../records/seenByStory.ts'
import { freeId, isId, romanId } from '../sheets/romanId.ts'
import { appendRecord, isOpenList } from './appendRecord.ts'
import { askAddress, explainDateIn, nameId, type AddOptions } from './addEvent.ts'
import { fillForm, Refusal, type Asked, type Form } from './form.ts'

/** Asks for a person and writes it at the end of `people.yaml`: of a story, where one is named, else of all. */
export const addPerson = (records: string, options: AddOptions, asked: Asked): Promise<number> =>
  fillForm(asked, options.lang, async (form) => {
    const place = placeOf(records, 'people.yaml', options.story, form)
    const { words } = form
    const name = await form.inEach('name', place.languages, words.personName)
    const country = await form.ask({
      field: 'country',
      text: words.country(),
      mayBeEmpty: true,
      explain: (text) => (/^[A-Z]{2}$/.test(text) ? null : words.noCountry()),
    })
    const group = await form.choose('group', words.group, place.groups, true)
    const offices = place.offices.length > 0 ? await askOffice(place.offices, form) : []
    const id = await askId(nameId(name) ?? 'person', place.taken, form)
    write(place.path, form, {
      id,
      name,
      ...(country && { country }),
      ...(group && { group }),
      ...(offices.length > 0 && { offices }),
    })
  })

async function askOffice(ids: readonly string[], form: Form) {
  const office = await form.choose('office', form.words.office, ids, true)
  if (office === '') return []
  const explain = explainDateIn(form)
  const bound = (field: 'from' | 'to', words: readonly string[]) =>
    form.ask({
      field,
      text: form.words[field](),
      explain: (text) => (words.includes(text) ? null : explain(text)),
    })
  return [{ office, from: await bound('from', ['unknown']), to: await bound('to', ['unknown', '..']) }]
}

/** Asks for a source and writes it at the end of `sources.yaml`: of a story, where one is named, else of all. */
export const addSource = (records: string, options: AddOptions, asked: Asked): Promise<number> =>
  fillForm(asked, options.lang, async (form) => {
    const place = placeOf(records, 'sources.yaml', options.story, form)
    const { words } = form
    const url = await askAddress(form)
    const same = place.addresses.get(url)
    if (same !== undefined) throw new Refusal(words.addressTaken(same))
    const publisher = await form.inEach('publisher', place.languages, words.publisher)
    const language = await form.ask({
      field: 'language',
      text: words.language(),
      explain: (text) => (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? null : words.noLanguage()),
    })
    const explain = explainDateIn(form)
    const published = await form.ask({
      field: 'published',
      text: words.published(),
      mayBeEmpty: true,
      explain: (text) => explain(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? null : words.noDay()),
    })
    const headline = await form.ask({ field: 'headline', text: words.headline(), mayBeEmpty: true })
    const named = [nameId(publisher) ?? 'source', published || (romanId(headline) ?? '')]
    const id = await askId(named.filter(Boolean).join('-').slice(0, 60), place.taken, form)
    write(place.path, form, {
      id,
      publisher,
      ...(headline && { headline }),
      language,
      ...(published && { published }),
      url,
    })
  })

async function askId(wanted: string, taken: ReadonlySet<string>, form: Form): Promise<string> {
  const { words } = form
  const free = freeId(wanted, taken)
  const id = await form.ask({
    field: 'id',
    text: words.id(free),
    mayBeEmpty: true,
    explain: (text) => (taken.has(text) ? words.idTaken(text) : isId(text) ? null : words.noId()),
  })
  return id || free
}

function write(
  path: string,
  form: Form,
  record: Readonly<Record<string, unknown>> & { readonly id: string },
): void {
  form.close()
  appendRecord(path, record)
  form.say(form.words.written(record.id, path))
}

// --- where -----------------------------------------------------------------------------------------------------------

interface RegisterPlace {
  readonly path: string
  /** In which a record is written there. */
  readonly languages: readonly Locale[]
  readonly groups: readonly string[]
  readonly offices: readonly string[]
  /** Ids of people and sources that are there. */
  readonly taken: ReadonlySet<string>
  /** Ids of sources by their addresses. */
  readonly addresses: ReadonlyMap<string | undefined, string>
}

function placeOf(records: string, file: string, wanted: string | null, form: Form): RegisterPlace {
  const { drafts } = readRecords(records)
  const { stories } = drafts
  if (stories.length === 0) throw new Refusal(form.words.noStory())
  const story = stories.find(({ folder }) => folder === wanted)
  if (wanted !== null && !story)
    throw new Refusal(form.words.oneOf(stories.map(({ folder }) => folder).join(', ')))
  const home = story ?? ownerOf(records, file, stories)
  const path = join(records, ...(home ? ['stories', home.folder] : []), file)
  if (!isOpenList(path)) throw new Refusal(form.words.unread(path))
  return { path, ...seenFrom(drafts, home ? [home] : stories) }
}

/** The story in whose folder such records stand already, where there is one story and none stand beside it. */
const ownerOf = (records: string, file: string, stories: readonly StoryDraft[]): StoryDraft | undefined => {
  const [only, ...more] = stories
  const isOwn = only && more.length === 0 && existsSync(join(records, 'stories', only.folder, file))
  return isOwn && !existsSync(join(records, file)) ? only : undefined
}

function seenFrom(drafts: RecordDrafts, stories: readonly StoryDraft[]): Omit<RegisterPlace, 'path'> {
  const { people, offices, sources } = registersOf(drafts, stories)
  const [first, ...rest] = stories
  const groups = new Set(
    stories.flatMap(
      ({ story }): readonly string[] => story.draft.groups?.map(({ id }) => id) ?? PERSON_GROUPS,
    ),
  )
  return {
    languages: (first?.languages ?? []).filter((tag) =>
      rest.every(({ languages }) => languages.includes(tag)),
    ),
    groups: [...groups],
    offices: offices.flatMap(({ draft }) => draft.id ?? []),
    taken: new Set([...people, ...sources].flatMap(({ draft }) => draft.id ?? [])),
    addresses: new Map(sources.flatMap(({ draft }) => (draft.id ? [[draft.url, draft.id] as const] : []))),
  }
}
