import { formatStoryCsv } from '../../domain/formatStoryCsv.ts'
import type { ByLanguage } from '../../domain/text.ts'
import type { LanguageFile } from '../../i18n/languageFile.ts'
import { SCHEMA_VERSION, type Manifest } from '../../domain/story.ts'
import { serializeJson, type CompiledStory } from './compileStory.ts'
import { sha256, shortHash } from './contentHash.ts'
import { evidenceColumns } from './evidenceColumns.ts'
import { formatAtom } from './formatAtom.ts'
import { recordJsonSchemas } from './recordJsonSchemas.ts'

/** Text of each published file by its path below the site's `data/`. */
export type Publication = ReadonlyMap<string, string>

/**
 * All published files, from nothing but the stories: no clock, no machine, so the same bytes every time. `origin` is the
 * absolute address of the site's root and `name` the site's own, which a feed says.
 */
export function formatPublication(
  stories: readonly CompiledStory[],
  origin: string | null = null,
  words: readonly LanguageFile[] = [],
  name: ByLanguage<string> = {},
): Publication {
  const files = stories.map((compiled) => storyFiles(compiled, origin, name))
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    stories: stories.map(({ story }, position) => ({
      id: story.id,
      subject: story.subject,
      dataVersion: story.dataVersion,
      updated: story.updated,
      eventCount: story.events.length,
      sourceCount: story.sourceCount,
      licence: story.licence,
      files: (files[position] ?? []).map(({ kind, path, text }) => ({
        kind,
        path,
        sha256: sha256(text),
        bytes: Buffer.byteLength(text, 'utf8'),
      })),
    })),
  }
  return new Map([
    ...files.flat().map(({ path, text }): [string, string] => [path, text]),
    ...words.map((each): [string, string] => [wordsFileName(each), serializeJson(each)]),
    ...recordJsonSchemas(),
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ])
}

interface StoryFile {
  readonly kind: 'story' | 'evidence' | 'csv' | 'atom'
  readonly path: string
  readonly text: string
}

/** Name of a story's published file, from its content: a page that names it never gets another version of the story. */
export const storyFileName = ({ story }: CompiledStory): string => nameStory(story.id, serializeJson(story))

/** Name of the file of a language's words. */
export const wordsFileName = (words: LanguageFile): string =>
  `words.${words.locale.toLowerCase()}.${shortHash(serializeJson(words))}.json`

const nameStory = (id: string, text: string): string => `${id}.${shortHash(text)}.json`

function storyFiles(compiled: CompiledStory, origin: string | null, name: ByLanguage<string>): StoryFile[] {
  const { story, evidence } = compiled
  const text = serializeJson(story)
  return [
    { kind: 'story', path: nameStory(story.id, text), text },
    {
      kind: 'evidence',
      path: story.evidenceFile ?? `${story.id}.evidence.json`,
      text: serializeJson(evidence),
    },
    {
      kind: 'csv',
      path: `${story.id}.csv`,
      text: formatStoryCsv(story, evidenceColumns(compiled), origin ?? ''),
    },
    { kind: 'atom', path: `${story.id}.atom`, text: formatAtom(story, origin, name) },
  ]
}
